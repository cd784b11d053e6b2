// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The console of one of many guests: what it writes is seen when it is its turn, and it reads
/// nothing.
///
/// One thread has it at a time: the guest's, then the one that tells what came of it.
final class BatchConsole: GuestConsole, @unchecked Sendable {
  private let index: Int
  private let turns: BatchTurns
  private let opening: [Remark]
  private let options: OutputOptions
  private let console: DescriptorConsole
  /// What was written before its turn.
  private var kept: [(stream: GuestStream, bytes: [UInt8])] = []
  private var count = 0
  private var hasTurn = false

  /// Bytes that are kept; who writes more waits for its turn.
  private static let most = 1 << 20

  /// - Parameters:
  ///   - opening: What is said before the first byte.
  ///   - output: Descriptor for the guest's standard output.
  init(
    _ index: Int, _ turns: BatchTurns, _ options: OutputOptions, opening: [Remark], output: Int32
  ) {
    self.index = index
    self.turns = turns
    self.options = options
    self.opening = opening
    console = DescriptorConsole(output: output)
  }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool {
    guard hasTurn || turns.isTurn(of: index) || count + bytes.count > Self.most else {
      keep(bytes, stream)
      return true
    }
    if !hasTurn {
      turns.wait(for: index)
      guard takeTurn() else { return false }
    }
    return console.write(bytes, to: stream)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? { 0 }
  var hasInput: Bool { true }

  /// Writes all that is left; false if something that the guest wrote was lost.
  func finish() -> Bool {
    let isKept = hasTurn || takeTurn()
    return console.flush() && isKept
  }

  private func keep(_ bytes: UnsafeRawBufferPointer, _ stream: GuestStream) {
    count += bytes.count
    if kept.last?.stream == stream {
      kept[kept.count - 1].bytes += bytes
    } else {
      kept.append((stream, Array(bytes)))
    }
  }

  /// Says and writes what had to wait.
  private func takeTurn() -> Bool {
    hasTurn = true
    for remark in opening { options.say(remark) }
    defer { kept = [] }
    return kept.allSatisfy { part in
      part.bytes.withUnsafeBytes { console.write($0, to: part.stream) }
    }
  }
}
