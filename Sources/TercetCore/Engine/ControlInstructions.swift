// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Instructions that read or write control registers, which are the last of their blocks: they see
/// what cycle it is, and can change what may come behind them.
extension Engine {
  /// Carries out such an instruction; false, and nothing is done, if the pipeline must do it.
  ///
  /// - Parameters:
  ///   - edge: The way out of the variant that it ends.
  ///   - balance: What was left when that was entered.
  func performControl(
    _ instruction: Instruction, _ update: CSRUpdate, edge: Int32, balance: Balance
  ) -> Bool {
    guard let machine else { return false }
    let (cycles, instructions) = runBefore(edge, balance)
    machine.pointee.csrs.state.counters.advance(cycles: cycles, instructions: instructions)
    defer {
      machine.pointee.csrs.state.counters.advance(
        cycles: 0 &- cycles, instructions: 0 &- instructions)
    }
    guard machine.pointee.allowsCSR(instruction.word, update) else { return false }
    let accepted = machine.pointee.csrs.state.acceptsInterrupts
    let operand =
      instruction.usesImmediate ? instruction.immediate : values[Int(instruction.rs1)]
    let old = machine.pointee.accessCSR(instruction.word, update, operand: operand)
    if instruction.rd != 0 { values[Int(instruction.rd)] = old }
    let state = machine.pointee.csrs.state
    // An interrupt may be due that was not, or be due earlier, or other memory be protected.
    if state.acceptsInterrupts && (!accepted || instruction.csr.enablesInterrupts)
      || Guard(state) != guards.current
    {
      pauses = true
    }
    return true
  }

  /// Cycles and instructions since the engine was entered, up to the cycle in which the last
  /// instruction of an edge's variant leaves X.
  private func runBefore(
    _ edge: Int32, _ balance: Balance
  ) -> (cycles: UInt64, instructions: UInt64) {
    let record = edgeRecords[Int(edge)]
    let variant = variantRecords[Int(record.from)]
    let last = variant.block.instructions.count - 1
    let waits = record.records[variant.entries[last].cycles...].prefix { !$0.cause.isIssue }.count
    return (
      UInt64(entered - balance.cycles + variant.entries[last].cycles + waits),
      balance.instructions + UInt64(last)
    )
  }
}

extension CSRNumber {
  /// Whether what it holds says which interrupts are taken.
  fileprivate var enablesInterrupts: Bool { rawValue == 0x300 || rawValue == 0x304 }

  /// Whether the engine can read it: what the cycle says, or nothing that runs, changes it.
  var isPlainToRead: Bool {
    switch rawValue {
    case 0x300, 0x301, 0x304...0x306, 0x30a, 0x310, 0x31a, 0x340...0x344: true
    case 0xb00, 0xb02, 0xb80, 0xb82, 0xc00...0xc02, 0xc80...0xc82, 0xf11...0xf15: true
    default: false
    }
  }

  /// Whether the engine can write it as well.
  var isPlainToWrite: Bool {
    switch rawValue {
    case 0x300, 0x304...0x306, 0x340...0x344, 0xb00, 0xb02, 0xb80, 0xb82: true
    default: false
    }
  }
}
