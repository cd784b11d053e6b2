// SPDX-License-Identifier: Apache-2.0

import TercetKit

extension RunWatch {
  /// The user at the terminal: their signals end a run, and `line` tells them how far it is.
  static func user(_ line: ProgressLine?) -> RunWatch {
    RunWatch(
      signal: { Interruption.signal }, progress: { line?.update(cycles: $0) },
      finish: { line?.erase() })
  }
}
