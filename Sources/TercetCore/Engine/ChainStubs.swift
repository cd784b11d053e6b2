// SPDX-License-Identifier: Apache-2.0

/// What translated code does with functions that were not called but jumped to, and so return
/// together with the one that was.
extension TranslationStubs {
  /// Called with the youngest frame in rcx, the address to which it returns in eax, the function
  /// there in edx, and in `early` the cycles that passed before; 1 in eax, or 0 if the observer must
  /// look.
  ///
  /// Nothing is changed in that case.
  static func leaveChain(_ code: inout X86Assembler) {
    code.push(.rsi)
    code.push(.rdi)
    code.move(.rsi, .rax)
    code.arithmetic(.or, .register(.rsi), 1)
    code.arithmetic(.cmp, .rsi, CallMirror.operand(\.returnAddress, of: .rcx))
    var refused = [code.jump(.notEqual)]
    // A return to address 0 looks like this, and below the first frame there is nothing.
    code.arithmetic(.cmp, .register(.rsi), CallMirror.noReturn)
    refused.append(code.jump(.equal))
    code.move(.rax, place(.underway))
    code.arithmetic(.cmp, .rax, CallMirror.operand(\.entry, of: .rcx))
    refused.append(code.jump(.notEqual))

    // The one that was called.
    code.moveWide(.rdi, .register(.rcx))
    let find = code.here
    code.arithmetic(.sub, .register(.rdi), CallMirror.frameSize, isWide: true)
    code.move(.rsi, CallMirror.operand(\.returnAddress, of: .rdi))
    code.arithmetic(.cmp, .register(.rsi), CallMirror.noReturn)
    refused.append(code.jump(.equal))
    code.arithmetic(.and, .register(.rsi), 1)
    code.jump(.notEqual, to: find)
    code.arithmetic(.cmp, .rdx, CallMirror.operand(\.function, of: .rdi, below: true))
    refused.append(code.jump(.notEqual))
    code.move(CallMirror.operand(\.latest, of: .rdi, below: true), .rax)

    let pop = code.here
    code.move(.rdx, CallMirror.operand(\.function, of: .rcx))
    code.moveWide(.rax, place(.active))
    code.arithmetic(.sub, .indexed(.rax, .rdx, scale: 4, 0), 1)
    let isStillActive = code.jump(.notEqual)
    code.moveWide(.rax, CallMirror.operand(\.since, of: .rcx))
    code.arithmetic(.sub, .rax, .register(HostRegisters.left), isWide: true)
    code.move(.rsi, place(.early))
    code.arithmetic(.add, .rax, .register(.rsi), isWide: true)
    code.moveWide(.rsi, place(.totals))
    code.arithmetic(.add, .indexed(.rsi, .rdx, scale: 8, 0), .rax, isWide: true)
    code.patch(isStillActive, to: code.here)
    code.arithmetic(.sub, .register(.rcx), CallMirror.frameSize, isWide: true)
    code.arithmetic(.cmp, .rcx, .register(.rdi), isWide: true)
    code.jump(.notBelow, to: pop)
    code.moveWide(place(.frame), .rcx)
    code.move(.rax, 1)
    let end = code.jump()
    for jump in refused { code.patch(jump, to: code.here) }
    code.move(.rax, 0)
    code.patch(end, to: code.here)
    code.pop(.rdi)
    code.pop(.rsi)
    code.return()
  }

  /// Called with the youngest frame in rcx and a function in eax; edx is 0 if it is not in the
  /// chain.
  static func chainHolds(_ code: inout X86Assembler) {
    code.moveWide(.rdx, .register(.rcx))
    let find = code.here
    code.arithmetic(.cmp, .rax, CallMirror.operand(\.function, of: .rdx))
    var held = [code.jump(.equal)]
    code.arithmetic(.cmp, CallMirror.operand(\.returnAddress, of: .rdx), CallMirror.noReturn)
    // Nobody knows what else is below.
    held.append(code.jump(.equal))
    code.move(.rcx, CallMirror.operand(\.returnAddress, of: .rdx))
    code.arithmetic(.sub, .register(.rdx), CallMirror.frameSize, isWide: true)
    code.arithmetic(.and, .register(.rcx), 1)
    code.jump(.notEqual, to: find)
    code.move(.rdx, 0)
    let end = code.jump()
    for jump in held { code.patch(jump, to: code.here) }
    code.move(.rdx, 1)
    code.patch(end, to: code.here)
    code.moveWide(.rcx, place(.frame))
    code.return()
  }
}

extension CallMirror {
  /// How many bytes a frame takes.
  static let frameSize = UInt32(MemoryLayout<Frame>.stride)

  /// A member of the frame to which a register points, or of one beside it.
  static func operand<Value>(
    _ member: KeyPath<Frame, Value>, of register: X86Register, below: Bool = false,
    above: Bool = false
  ) -> X86Operand {
    guard let offset = MemoryLayout<Frame>.offset(of: member) else {
      preconditionFailure("a frame has no such member")
    }
    let frames: Int32 = (above ? 1 : 0) - (below ? 1 : 0)
    return .memory(register, Int32(offset) + frames * Int32(frameSize))
  }
}
