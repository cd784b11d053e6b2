// SPDX-License-Identifier: Apache-2.0

import TercetKit

extension RunWatch {
  /// The user at the terminal: their signals end a run, `line` tells them how far it is, and what the
  /// guest has printed reaches them, or the program that reads it, while the guest works on.
  static func user(_ line: ProgressLine?, _ console: DescriptorConsole? = nil) -> RunWatch {
    RunWatch(
      signal: { Interruption.signal },
      progress: { cycles in
        console?.flushIfStale()
        line?.update(cycles: cycles)
      },
      finish: { line?.erase() })
  }
}
