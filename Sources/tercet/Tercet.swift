// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetCommands

/// The executable; all that it does is in TercetCommands.
@main
enum Tercet {
  static func main() {
    // A reader that goes away shows as a failed write with a status, not as a killed process.
    signal(SIGPIPE, SIG_IGN)
    Interruption.begin()
    TercetCommand.main()
  }
}
