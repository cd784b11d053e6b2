// SPDX-License-Identifier: Apache-2.0

import CTercetExtension
import TercetISA

/// Called by translated code with a machine's `CustomUnit` and the number of an operation, whose hardware
/// did not answer.
private let silenceHelper: @convention(c) (UnsafeMutableRawPointer, UInt32) -> Void = {
  unit, number in
  let unit = Unmanaged<CustomUnit>.fromOpaque(unit).takeUnretainedValue()
  guard let operation = unit.operations[UInt16(number)] else {
    preconditionFailure("it was called")
  }
  unit.endSilence(of: operation, at: unit.watch.pointee.pc)
}

/// A user's own instructions, whose meaning is a function of a library: it is called from translated
/// code, without a way through the engine.
///
/// What that bought: 3 ns a call where the engine's helper takes 130.
extension Translation {
  /// Calls the meaning; false, and nothing is done, if the engine must do that.
  mutating func ownOperation(_ number: UInt16, _ it: Instruction, at pc: UInt32) -> Bool {
    guard let custom = engine.custom, let operation = custom.operations[number],
      case .function(let function) = operation.meaning
    else { return false }
    let meaning: MeaningPointer
    switch function.code {
    case .library(let pointer), .hardware(let pointer):
      meaning = pointer
    case .guest, .program:
      return false
    }
    let lost = registers.kept.filter { !Self.preserved.contains($0.host) }
    for (guest, host) in lost { code.move(place(of: guest), host) }

    // All of the call, each time: a meaning may have changed what it was given.
    let call = UInt64(UInt(bitPattern: custom.calls[Int(number)]))
    code.moveWide(.rax, call)
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
    let instance = custom.instance(function.extensionNumber)
    code.moveWide(.rcx, UInt64(UInt(bitPattern: instance)))
    code.moveWide(.memory(.rax, offset(of: \tercet_call.instance)), .rcx)

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
    if operation.isHardware { refuseSilence(number, of: custom, call) }
    for (guest, host) in lost { code.move(host, place(of: guest)) }
    finish(it.rd, .rax)
    return true
  }

  /// Ends the process if a call came back without cycles that an instruction can have.
  ///
  /// - Parameter call: Where the call is.
  private mutating func refuseSilence(_ number: UInt16, of custom: CustomUnit, _ call: UInt64) {
    code.moveWide(.rcx, call)
    code.move(.rcx, .memory(.rcx, offset(of: \tercet_call.cycles)))
    code.arithmetic(.sub, .register(.rcx), UInt32(CustomUnit.latency.lowerBound))
    code.arithmetic(.cmp, .register(.rcx), UInt32(CustomUnit.latency.count))
    let answered = code.jump(.below)
    code.moveWide(.rdi, UInt64(UInt(bitPattern: Unmanaged.passUnretained(custom).toOpaque())))
    code.move(.rsi, UInt32(number))
    let helper = unsafeBitCast(silenceHelper, to: Int.self)
    code.moveWide(.rcx, UInt64(UInt(bitPattern: helper)))
    code.call(addressIn: .register(.rcx))
    code.patch(answered, to: code.here)
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
