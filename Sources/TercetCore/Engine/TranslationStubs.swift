// SPDX-License-Identifier: Apache-2.0

/// Code that all translated code shares: the way in, the way out, and the ways to helpers.
///
/// All are called with the stack as the host's conventions want it at a call, but for `enter`.
struct TranslationStubs {
  /// Called by the engine with the arena's center and the address of translated code.
  let enter: Int
  /// Jumped to with the number of an exit in eax.
  let leave: Int
  /// These are called with the number of an exit in eax.
  ///
  /// Does the exit's instruction, or leaves.
  let perform: Int
  /// Does it too, and gives the number of the edge that its time has chosen, or -1, in eax.
  let choose: Int
  /// Whether its condition holds, in eax.
  let holds: Int
  /// Notes the edge whose number is in eax; the carry flag is clear if no more should be noted.
  ///
  /// From then on code leaves the mirror of calls alone: the observer is to see all in order.
  let note: Int
  /// The same for an edge whose call or return was underway until now.
  let noteUnderway: Int
  /// Finds the path of the call whose number is in eax, which is 0 then if there is none.
  let findCallee: Int
  /// Leaves a function that was jumped to, as far as to the caller of the first of its chain.
  let leaveChain: Int
  /// Whether the function in eax is in the youngest frame's chain, or may be.
  let chainHolds: Int

  init(_ registers: HostRegisters, _ code: inout X86Assembler) {
    enter = Self.enter(registers, &code)
    let leaveStored: Int
    (leave, leaveStored) = Self.leave(registers, &code)

    perform = code.here
    Self.ask(.perform, registers, &code)
    code.test(.rax, .rax)
    let refused = code.jump(.equal)
    Self.load(registers, &code)
    code.return()
    code.patch(refused, to: code.here)
    // It does not go back to its caller.
    code.arithmetic(.add, .register(.rsp), 8, isWide: true)
    code.move(.rax, Self.place(.asked))
    code.jump(to: leaveStored)

    choose = code.here
    Self.ask(.choose, registers, &code)
    code.move(Self.place(.chosen), .rax)
    code.moveWide(HostRegisters.left, Self.place(.left))
    Self.load(registers, &code)
    code.return()

    holds = code.here
    Self.ask(.holds, registers, &code)
    Self.load(registers, &code)
    code.return()

    findCallee = code.here
    if registers.hasCells { code.moveWide(Self.place(.cells), HostRegisters.cells) }
    Self.ask(.findCallee, registers, &code)
    Self.load(registers, &code)
    code.return()

    noteUnderway = code.here
    code.move(.rdx, Self.place(.underway))
    let noteWithStackPointer = code.jump()
    note = code.here
    code.move(.rdx, registers.operand(2))
    code.patch(noteWithStackPointer, to: code.here)
    Self.note(&code)

    leaveChain = code.here
    Self.leaveChain(&code)
    chainHolds = code.here
    Self.chainHolds(&code)
  }

  static func place(_ field: EngineArena.Field) -> X86Operand {
    .memory(HostRegisters.arena, field.offset)
  }

  /// Those that a function of the host must leave as they are.
  private static let preserved: [X86Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

  private static func enter(_ registers: HostRegisters, _ code: inout X86Assembler) -> Int {
    let start = code.here
    for register in preserved { code.push(register) }
    code.arithmetic(.sub, .register(.rsp), 8, isWide: true)
    code.moveWide(.rax, .register(.rsi))
    code.moveWide(HostRegisters.arena, .register(.rdi))
    code.moveWide(HostRegisters.ram, place(.ram))
    code.moveWide(HostRegisters.left, place(.left))
    code.moveWide(HostRegisters.retired, place(.retired))
    if registers.hasCells { code.moveWide(HostRegisters.cells, place(.cells)) }
    load(registers, &code)
    code.jump(toAddressIn: .register(.rax))
    return start
  }

  private static func leave(
    _ registers: HostRegisters, _ code: inout X86Assembler
  ) -> (leave: Int, leaveStored: Int) {
    let start = code.here
    store(registers, &code)
    let stored = code.here
    code.moveWide(place(.left), HostRegisters.left)
    code.moveWide(place(.retired), HostRegisters.retired)
    code.arithmetic(.add, .register(.rsp), 8, isWide: true)
    for register in preserved.reversed() { code.pop(register) }
    code.return()
    return (start, stored)
  }

  /// Calls a helper of the engine with the number of an exit.
  private static func ask(
    _ helper: EngineArena.Field, _ registers: HostRegisters, _ code: inout X86Assembler
  ) {
    store(registers, &code)
    code.move(place(.asked), .rax)
    code.moveWide(place(.left), HostRegisters.left)
    code.moveWide(place(.retired), HostRegisters.retired)
    code.moveWide(.rdi, place(.engine))
    code.move(.rsi, .rax)
    code.arithmetic(.sub, .register(.rsp), 8, isWide: true)
    code.call(addressIn: place(helper))
    code.arithmetic(.add, .register(.rsp), 8, isWide: true)
  }

  /// With the stack pointer in edx.
  private static func note(_ code: inout X86Assembler) {
    code.moveWide(.rcx, place(.passage))
    code.move(.memory(.rcx, offset(of: \.edge)), .rax)
    code.move(.memory(.rcx, offset(of: \.sp)), .rdx)
    code.moveWide(.rdx, .register(HostRegisters.left))
    code.arithmetic(.add, .rdx, place(.reserve), isWide: true)
    code.shift(.shl, .rdx, by: 32, isWide: true)
    code.moveWide(.memory(.rcx, offset(of: \.balance)), .rdx)
    let size = UInt32(MemoryLayout<Passage>.stride)
    code.arithmetic(.add, .register(.rcx), size, isWide: true)
    code.moveWide(place(.passage), .rcx)
    code.arithmetic(.cmp, place(.frameLimit), 0, isWide: true)
    let isClosed = code.jump(.equal)
    code.moveWide(.rdx, place(.frame))
    code.moveWide(place(.closedFrame), .rdx)
    code.moveWide(.rdx, place(.noFrame))
    code.moveWide(place(.frame), .rdx)
    code.moveWide(place(.frameLimit), 0)
    code.moveWide(place(.jumpLimit), 0)
    code.patch(isClosed, to: code.here)
    code.arithmetic(.cmp, .rcx, place(.lastPassage), isWide: true)
    code.return()
  }

  private static func offset<Value>(of member: KeyPath<Passage, Value>) -> Int32 {
    guard let offset = MemoryLayout<Passage>.offset(of: member) else {
      preconditionFailure("a passage has no such member")
    }
    return Int32(offset)
  }

  private static func load(_ registers: HostRegisters, _ code: inout X86Assembler) {
    for (guest, host) in registers.kept { code.move(host, place(.register(guest))) }
  }

  private static func store(_ registers: HostRegisters, _ code: inout X86Assembler) {
    for (guest, host) in registers.kept { code.move(place(.register(guest)), host) }
  }
}
