// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// Cycles by call path, instruction and cause.
///
/// A hash table of our own, with open addressing: each cycle that the reference steps looks into it,
/// and Swift's dictionary would take half of the time of a profile.
struct ChargeTable {
  /// For whom a cycle is.
  struct Key: Hashable {
    let path: Int32
    /// The instruction charged, by its number.
    let slot: Int32
    let cause: CycleCause
    /// Whether it is a branch that was taken.
    let isTaken: Bool

    /// Not 0, which is the mark of a free place: no cause has that number.
    fileprivate var bits: UInt64 {
      UInt64(UInt32(bitPattern: path)) << 40 | UInt64(UInt32(bitPattern: slot)) << 8
        | UInt64(cause.number) | (isTaken ? 1 << 63 : 0)
    }

    fileprivate init(bits: UInt64) {
      path = Int32(truncatingIfNeeded: bits >> 40 & 0x7f_ffff)
      slot = Int32(truncatingIfNeeded: bits >> 8)
      cause = CycleCause(number: UInt8(truncatingIfNeeded: bits))
      isTaken = bits >> 63 != 0
    }

    @inline(__always)
    init(_ record: CycleRecord, path: Int32, slot: Int) {
      self.path = path
      self.slot = Int32(truncatingIfNeeded: slot)
      cause = record.cause
      isTaken = record.isTaken
    }
  }

  private var keys = [UInt64](repeating: 0, count: 1 << 10)
  private var cycles = [UInt64](repeating: 0, count: 1 << 10)
  private(set) var count = 0

  @inline(__always)
  mutating func add(_ key: Key, _ times: UInt64) {
    let bits = key.bits
    var place = Self.hash(bits) & (keys.count - 1)
    while keys[place] != bits {
      if keys[place] == 0 { return insert(bits, times) }
      place = (place + 1) & (keys.count - 1)
    }
    cycles[place] += times
  }

  @inline(never)
  private mutating func insert(_ bits: UInt64, _ times: UInt64) {
    if 8 * (count + 1) > 5 * keys.count { grow() }
    let place = freePlace(for: bits)
    keys[place] = bits
    cycles[place] = times
    count += 1
  }

  private func freePlace(for bits: UInt64) -> Int {
    var place = Self.hash(bits) & (keys.count - 1)
    while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldCycles) = (keys, cycles)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    cycles = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    for (bits, count) in zip(oldKeys, oldCycles) where bits != 0 {
      let place = freePlace(for: bits)
      keys[place] = bits
      cycles[place] = count
    }
  }

  @inline(__always)
  private static func hash(_ bits: UInt64) -> Int {
    let mixed = bits &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  /// What was added for `key`; 0 if nothing was.
  subscript(key: Key) -> UInt64 {
    let bits = key.bits
    var place = Self.hash(bits) & (keys.count - 1)
    while keys[place] != bits {
      if keys[place] == 0 { return 0 }
      place = (place + 1) & (keys.count - 1)
    }
    return cycles[place]
  }

  /// All that was added, in no order.
  var charges: some Sequence<(key: Key, cycles: UInt64)> {
    keys.indices.lazy.filter { keys[$0] != 0 }.map { (Key(bits: keys[$0]), cycles[$0]) }
  }
}
