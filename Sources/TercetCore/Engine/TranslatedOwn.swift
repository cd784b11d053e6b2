// SPDX-License-Identifier: Apache-2.0

import CTercetExtension
import TercetISA

/// A user's own instructions, whose meaning is a function of a library: it is called from translated
/// code, without a way through the engine.
///
/// What that bought: some 3 ns a call where the engine's helper takes some 20.
extension Translation {
  /// Calls the meaning; false, and nothing is done, if the engine must do that.
  mutating func ownOperation(_ number: UInt16, _ it: Instruction, at pc: UInt32) -> Bool {
    guard let custom = engine.custom, let operation = custom.operations[number],
      case .function(let function) = operation.meaning, case .library(let meaning) = function.code,
      // Hardware may not answer, for which the engine looks.
      custom.operations.extensions[function.extensionNumber].instances == nil
    else { return false }
    let lost = registers.kept.filter { !Self.preserved.contains($0.host) }
    for (guest, host) in lost { code.move(place(of: guest), host) }

    // All of the call, each time: a meaning may have changed what it was given.
    code.moveWide(.rax, UInt64(UInt(bitPattern: custom.calls[Int(number)])))
    put(it.rs1, at: \.rs1)
    put(it.rs2, at: \.rs2)
    put(operation.accumulates ? it.rs3 : 0, at: \.rd)
    put(operation.accumulates ? 0 : it.rs3, at: \.rs3)
    for (member, value) in [
      (\tercet_call.immediate, it.immediate), (\.data, 0), (\.function, function.number),
      (\.cycles, 1),
    ] {
      code.move(.memory(.rax, offset(of: member)), value)
    }
    let state = custom.state(function.extensionNumber)
    code.moveWide(.rcx, UInt64(UInt(bitPattern: state)))
    code.moveWide(.memory(.rax, offset(of: \tercet_call.state)), .rcx)
    code.moveWide(.memory(.rax, offset(of: \tercet_call.instance)), 0)

    let watch = UInt64(UInt(bitPattern: custom.watch))
    code.moveWide(.rdx, watch)
    code.move(.memory(.rdx, offset(of: \MeaningWatch.pc)), pc)
    code.arithmetic(.add, .memory(.rdx, offset(of: \MeaningWatch.calls)), 1, isWide: true)
    code.move(.memory(.rdx, offset(of: \MeaningWatch.running)), UInt32(number) + 1)
    code.moveWide(.rdi, .register(.rax))
    code.moveWide(.rcx, UInt64(UInt(bitPattern: unsafeBitCast(meaning, to: Int.self))))
    code.call(addressIn: .register(.rcx))

    code.moveWide(.rdx, watch)
    code.move(.memory(.rdx, offset(of: \MeaningWatch.running)), 0)
    for (guest, host) in lost { code.move(host, place(of: guest)) }
    finish(it.rd, .rax)
    return true
  }

  /// Those that a function leaves as they are, among the guest's.
  private static let preserved: [X86Register] = [.rbp, .r14]

  /// Where a register of the guest is while a function runs.
  private func place(of guest: UInt8) -> X86Operand {
    .memory(HostRegisters.arena, EngineArena.Field.register(guest).offset)
  }

  /// Puts the value of a register into the call to which rax points.
  private mutating func put(_ register: UInt8, at member: KeyPath<tercet_call, UInt32>) {
    let place = X86Operand.memory(.rax, offset(of: member))
    if register == 0 {
      code.move(place, 0)
    } else {
      code.move(place, source(register, .rcx))
    }
  }

  private func offset<Whole, Value>(of member: KeyPath<Whole, Value>) -> Int32 {
    guard let offset = MemoryLayout<Whole>.offset(of: member) else {
      preconditionFailure("it has no such member")
    }
    return Int32(offset)
  }
}
