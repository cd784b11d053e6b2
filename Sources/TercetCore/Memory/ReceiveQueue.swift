// SPDX-License-Identifier: Apache-2.0

/// Up to sixteen bytes that the UART has received and nobody has read, the first of them lowest.
struct ReceiveQueue: Hashable, Sendable {
  static let capacity = 16

  private var bytes: UInt128 = 0
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// Takes a byte; there must be room.
  mutating func append(_ byte: UInt8) {
    precondition(count < Self.capacity, "the queue is full")
    bytes |= UInt128(byte) << (8 * count)
    count += 1
  }

  /// Gives the oldest byte away; nil if there is none.
  mutating func removeFirst() -> UInt8? {
    guard count > 0 else { return nil }
    defer {
      bytes >>= 8
      count -= 1
    }
    return UInt8(truncatingIfNeeded: bytes)
  }

  mutating func removeAll() { self = ReceiveQueue() }
}
