// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Starts another program so that it ends with this process, however this one ends.
///
/// A shell between the two holds the reading end of a pipe whose writing end only this process has.
/// Where that ends, the shell's watcher removes the folder and kills the program: after SIGKILL, too.
package struct Leash {
  /// What `/bin/sh` is given; `$0` is the folder, and the rest the program with its arguments.
  private static let script = """
    exec 3<&0 </dev/null
    "$@" 3<&- &
    program=$!
    { read -r _ <&3; rm -rf "$0"; kill -9 $program; } 2>/dev/null &
    watcher=$!
    wait $program
    status=$?
    kill $watcher 2>/dev/null
    exit $status
    """

  private let end: Int32

  /// Makes `process` one that runs `program` on a leash.
  ///
  /// - Parameter folder: What is removed if this process is gone.
  /// - Returns: Nil if there are no descriptors left.
  package init?(_ process: Process, program: String, _ arguments: [String], folder: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    end = ends[1]
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", Self.script, folder, program] + arguments
    process.standardInput = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
  }

  /// Kills the program, and waits until it has ended.
  package func pull(_ process: Process) {
    close(end)
    if process.isRunning { process.waitUntilExit() }
  }
}
