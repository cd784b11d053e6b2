// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// One cycle of either core: what is in each stage, and what W does to registers and memory.
///
/// Fields that mean nothing in a cycle are zero, so that cycles can be compared whole.
struct TwinCycle: Equatable {
  /// Pc of the instruction that F fetches; nil while it waits.
  var fetch: UInt32?
  /// Pc of the instruction in X; nil for a bubble.
  var execute: UInt32?
  /// The instruction in X; 0 where none could be fetched.
  var word: UInt32 = 0
  /// Whether the instruction in X leaves it and counts as retired.
  var leaves = false
  /// Whether the instruction in X traps.
  var traps = false
  /// Pc of the instruction in W; nil for a bubble.
  var writeback: UInt32?
  /// What W writes; 0 for nothing.
  var register: UInt8 = 0
  /// What W writes to the register, or has stored.
  var value: UInt32 = 0
  var store: Store?
  /// Whether the instruction in W ends the run.
  var ends = false

  struct Store: Equatable {
    let address: UInt32
    let bytes: UInt32
  }
}

extension TwinCycle {
  /// Reads the eight words at `offset` that the bench wrote; `tools/rtl/bench/record.h` has the
  /// format.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    func word(_ index: Int) -> UInt32 {
      UInt32(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4 * index, as: UInt32.self))
    }
    let flags = word(5)
    func has(_ bit: UInt32) -> Bool { flags >> bit & 1 != 0 }
    fetch = has(0) ? word(1) : nil
    execute = has(1) ? word(2) : nil
    self.word = word(3)
    writeback = has(2) ? word(4) : nil
    leaves = has(3)
    traps = has(4)
    ends = has(5)
    register = UInt8(flags >> 16 & 31)
    value = word(6)
    store = has(6) ? Store(address: word(7), bytes: 1 << (flags >> 8 & 3)) : nil
  }
}

extension Pipeline {
  /// Carries out a cycle: what it was.
  mutating func twinCycle() -> TwinCycle {
    var cycle = TwinCycle()
    let stages = stages
    cycle.fetch = stages.fetch?.pc
    cycle.execute = stages.execute?.pc
    cycle.word = stages.execute?.word ?? 0
    cycle.writeback = stages.writeback
    cycle.register = destination
    let storing = storing
    let record = step()
    cycle.leaves = record.cause.isIssue
    cycle.traps = record.cause == .trap && stages.execute != nil
    if let storing {
      cycle.value = storing.value
      cycle.store = TwinCycle.Store(address: storing.address, bytes: storing.width.bytes)
    } else if cycle.register != 0 {
      cycle.value = state.registers[cycle.register]
    }
    if case .exited = state.end { cycle.ends = true }
    return cycle
  }
}

extension TwinCycle: CustomStringConvertible {
  var description: String {
    let stages = [
      fetch.map { "F \(hex($0))" },
      execute.map { "X \(hex($0)) (\(hex(word)))" + (leaves ? " leaves" : "") },
      traps ? "traps" : nil, writeback.map { "W \(hex($0))" },
      register == 0 ? nil : "x\(register) = \(hex(value))",
      store.map { "[\(hex($0.address))] = \(hex(value)), \($0.bytes) bytes" },
      ends ? "ends" : nil,
    ]
    return stages.compactMap(\.self).joined(separator: ", ")
  }
}
