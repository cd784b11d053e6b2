// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// The ELFs of riscv-tests/, built once for all tests of this target.
enum BuiltTests {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Where they are; the folder goes when the process does.
  static func folder() throws -> String { try built.get() }

  private static let built = Result {
    let path = NSTemporaryDirectory() + "/tercet-conformance-\(getpid())"
    removedAtExit = strdup(path)
    atexit {
      if let path = removedAtExit {
        try? FileManager.default.removeItem(atPath: String(cString: path))
      }
    }
    let make = try Tool(path: "/usr/bin/env").run([
      "make", "-s", "-j\(ProcessInfo.processInfo.activeProcessorCount)",
      "-C", Repository.path("riscv-tests"), "OUT=\(path)",
    ])
    guard make.status == 0 else { throw Failure(description: make.err) }
    return path
  }

  nonisolated(unsafe) private static var removedAtExit: UnsafeMutablePointer<CChar>?

  /// Prints whole lines with a mark by which tools/test finds them, whatever else is printed.
  static func print(_ text: String) {
    let lines = text.split(separator: "\n").map { "\nconformance: \($0)" }
    fflush(nil)
    let bytes = Array((lines.joined() + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }
}
