// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// The Verilog twin in its bench: writes a record of every cycle of a program.
struct TwinBench {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let process = Process()
  private let pipe = Pipe()
  private var chunk: [UInt8] = []
  private var position = 0

  /// Starts the bench `bench` on the program at `path`.
  ///
  /// - Parameters:
  ///   - memory: RAM as `SIZE@BASE` in bytes, or nil for the usual place.
  ///   - cycles: After how many it stops in any case.
  init(_ bench: String, _ path: String, memory: String?, cycles: UInt64) throws {
    process.executableURL = URL(fileURLWithPath: bench)
    process.arguments =
      ["--binary", "--cycles", "\(cycles)"] + (memory.map { ["--memory", $0] } ?? []) + [path]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The next cycle; nil behind the last.
  mutating func next() throws -> TwinCycle? {
    if position == chunk.count {
      guard try refill() else { return nil }
    }
    defer { position += Self.recordSize }
    return chunk.withUnsafeBytes { TwinCycle($0, at: position) }
  }

  /// Ends it, wherever it is; its status.
  func stop() -> Int32 {
    try? pipe.fileHandleForReading.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Reads on to a whole number of records; false at the end.
  private mutating func refill() throws -> Bool {
    chunk = []
    position = 0
    repeat {
      guard let data = try pipe.fileHandleForReading.read(upToCount: 1 << 16), !data.isEmpty else {
        guard chunk.isEmpty else { throw Failure(description: "the bench stopped in a record") }
        return false
      }
      chunk += data
    } while chunk.count % Self.recordSize != 0
    return true
  }

  private static let recordSize = 32
}
