// SPDX-License-Identifier: Apache-2.0

import TercetCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
