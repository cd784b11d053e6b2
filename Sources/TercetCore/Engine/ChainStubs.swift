// SPDX-License-Identifier: Apache-2.0

/// What translated code does with functions that were not called but jumped to, and so return
/// together with the one that was.
extension TranslationStubs {
  /// Called with the youngest frame in rcx, the address to which it returns in eax, and the function
  /// there in edx; 1 in eax, or 0 if the observer must look.
  ///
  /// Nothing is changed in that case; else rcx has the frame of that function, the youngest now, and
  /// rdx its cells.
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
    code.arithmetic(.sub, .register(.rdi), CallMirror.frameSize, isWide: true)
    code.arithmetic(.cmp, .rdx, CallMirror.operand(\.function, of: .rdi))
    refused.append(code.jump(.notEqual))
    code.move(.rdx, CallMirror.operand(\.path, of: .rdi))
    code.moveWide(.rdx, paths(.rdx))
    code.test(.rdx, .rdx, isWide: true)
    refused.append(code.jump(.equal))
    code.move(CallMirror.operand(\.latest, of: .rdi), .rax)
    code.moveWide(.rcx, .register(.rdi))
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

  /// Where the cells of the path in a register are.
  static func paths(_ path: X86Register) -> X86Operand {
    .indexed(HostRegisters.arena, path, scale: 8, EngineArena.Field.paths.offset)
  }

  /// Called with the youngest frame in rcx and a function in eax; edx is 0 if it is not in the
  /// chain.
  static func chainHolds(_ code: inout X86Assembler) {
    code.moveWide(.rdx, .register(.rcx))
    let find = code.here
    code.arithmetic(.cmp, .rax, CallMirror.operand(\.function, of: .rdx))
    var held = [code.jump(.equal)]
    // One whose function code must not know.
    code.arithmetic(.cmp, CallMirror.operand(\.function, of: .rdx), 0)
    held.append(code.jump(.less))
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
