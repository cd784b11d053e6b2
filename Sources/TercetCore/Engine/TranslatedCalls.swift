// SPDX-License-Identifier: Apache-2.0

/// What an edge does to the mirror of calls: a few instructions of the host in place of a word to
/// the observer, which costs a hundred times as much.
extension Translation {
  /// What is done at an edge, and how the run goes on.
  struct CallPlan {
    let step: CallStep
    /// What is in the place of the group behind it.
    let group: Int32
    /// Whether a call, return or jump begins, whose stack pointer is to be kept.
    let startsUnderway: Bool
  }

  /// What code can do at an edge whose order matters; nil if the observer must be told.
  func plan(_ edge: Int32, _ unit: Unit) -> CallPlan? {
    let underway = translator.underway(unit.group)
    guard let book = engine.book, unit.group >= 0 || !underway.isEmpty else { return nil }
    let place =
      underway.isEmpty
      ? CallPlace.function(unit.group)
      : .underway(underway.map { engine.edgeRecords[Int($0)].passage })
    let block = engine.variantRecords[Int(unit.variant)].block
    let leavesStackPointer = block.instructions.allSatisfy { $0.rd != 2 }
    guard
      let (step, next) = book.step(
        from: place, by: engine.edgeRecords[Int(edge)].passage,
        leavesStackPointer: leavesStackPointer)
    else { return nil }
    switch next {
    case .function(let function):
      return CallPlan(step: step, group: function, startsUnderway: false)
    case .underway(let pieces):
      let edges = pieces.count == 1 ? [edge] : underway + [edge]
      return CallPlan(
        step: step, group: translator.group(underway: edges), startsUnderway: pieces.count == 1)
    }
  }

  /// Changes the mirror; where it is not as expected, the edge is taken by way of the observer.
  mutating func call(_ step: CallStep, slow: (EdgePlace, Unit)) {
    var jumps: [Int] = []
    var chain: ChainReturn?
    switch step {
    case .nothing:
      return
    case .enter(let function, let returnAddress, let cycles, let isRecursion):
      enter(function, returnAddress, cycles, isRecursion, &jumps)
    case .tail(let function, let cycles, let isByRegister):
      tail(function, cycles, isByRegister: isByRegister, &jumps)
    case .leave(let function, let address, let caller, let cycles):
      chain = leave(function, address, caller, cycles, &jumps)
    case .passThrough(let function, let cycles):
      passThrough(function, cycles, &jumps)
    }
    cold.append(.inOrder(slow.0, slow.1, jumps: jumps, chain))
  }

  /// A return that is not that of the youngest frame, but may be that of its chain.
  struct ChainReturn {
    let address: UInt32
    let caller: Int32
    let cycles: Int
    let jump: Int
    let back: Int
  }

  /// Looks for the chain; where it is not found, code goes on behind.
  mutating func put(_ chain: ChainReturn) {
    code.patch(chain.jump, to: code.here)
    code.move(.rax, chain.address)
    code.move(.rdx, UInt32(bitPattern: chain.caller))
    code.move(TranslationStubs.place(.early), UInt32(chain.cycles))
    code.call(translator.stubs.leaveChain)
    code.test(.rax, .rax)
    code.jump(.notEqual, to: chain.back)
  }

  /// The youngest frame in rcx, if another may be put on it and the stack pointer, in eax then, is
  /// one with which it may call.
  private mutating func findCaller(_ jumps: inout [Int]) {
    code.moveWide(.rcx, TranslationStubs.place(.frame))
    code.arithmetic(.cmp, .rcx, TranslationStubs.place(.frameLimit), isWide: true)
    jumps.append(code.jump(.notBelow))
    code.move(.rax, TranslationStubs.place(.underway))
    code.arithmetic(.cmp, .rax, frame(\.ceiling))
    jumps.append(code.jump(.above))
  }

  private mutating func enter(
    _ function: Int32, _ returnAddress: UInt32, _ cycles: Int, _ isRecursion: Bool,
    _ jumps: inout [Int]
  ) {
    findCaller(&jumps)
    if isRecursion {
      // A jump that only looks like a call comes with the same of both.
      code.arithmetic(.cmp, frame(\.returnAddress), returnAddress)
      let isOther = code.jump(.notEqual)
      code.arithmetic(.cmp, .rax, frame(\.entry))
      jumps.append(code.jump(.equal))
      code.patch(isOther, to: code.here)
    }
    code.move(frame(\.latest), .rax)
    code.arithmetic(.add, .register(.rcx), CallMirror.frameSize, isWide: true)
    code.moveWide(TranslationStubs.place(.frame), .rcx)
    code.move(frame(\.returnAddress), returnAddress)
    code.move(frame(\.entry), .rax)
    code.move(frame(\.latest), .rax)
    code.move(frame(\.function), UInt32(bitPattern: function))
    // With it the ceiling.
    code.moveWide(frame(\.mark), -1)
    code.loadAddress(.rdx, .memory(HostRegisters.left, -Int32(cycles)), isWide: true)
    code.moveWide(frame(\.since), .rdx)
    code.moveWide(.rdx, TranslationStubs.place(.active))
    code.arithmetic(.add, .memory(.rdx, 4 * function), 1)
  }

  private mutating func leave(
    _ function: Int32, _ address: UInt32, _ caller: Int32, _ cycles: Int, _ jumps: inout [Int]
  ) -> ChainReturn {
    code.moveWide(.rcx, TranslationStubs.place(.frame))
    code.arithmetic(.cmp, frame(\.returnAddress), address)
    let isOther = code.jump(.notEqual)
    code.move(.rax, TranslationStubs.place(.underway))
    code.arithmetic(.cmp, .rax, frame(\.entry))
    jumps.append(code.jump(.notEqual))
    code.arithmetic(.cmp, frame(\.function, below: true), UInt32(bitPattern: caller))
    jumps.append(code.jump(.notEqual))
    // It is that already but for frames that came from another stack.
    code.move(frame(\.latest, below: true), .rax)
    code.moveWide(.rdx, TranslationStubs.place(.active))
    code.arithmetic(.sub, .memory(.rdx, 4 * function), 1)
    let isStillActive = code.jump(.notEqual)
    code.moveWide(.rax, frame(\.since))
    code.arithmetic(.sub, .rax, .register(HostRegisters.left), isWide: true)
    if cycles != 0 { code.arithmetic(.add, .register(.rax), UInt32(cycles), isWide: true) }
    code.moveWide(.rdx, TranslationStubs.place(.totals))
    code.arithmetic(.add, .memory(.rdx, 8 * function), .rax, isWide: true)
    code.patch(isStillActive, to: code.here)
    code.arithmetic(.sub, .register(.rcx), CallMirror.frameSize, isWide: true)
    code.moveWide(TranslationStubs.place(.frame), .rcx)
    return ChainReturn(
      address: address, caller: caller, cycles: cycles, jump: isOther, back: code.here)
  }

  private mutating func tail(
    _ function: Int32, _ cycles: Int, isByRegister: Bool, _ jumps: inout [Int]
  ) {
    code.moveWide(.rcx, TranslationStubs.place(.frame))
    let limit = TranslationStubs.place(isByRegister ? .jumpLimit : .frameLimit)
    code.arithmetic(.cmp, .rcx, limit, isWide: true)
    jumps.append(code.jump(.notBelow))
    code.move(.rax, frame(\.entry))
    if isByRegister {
      // With another stack pointer it may lead to another stack.
      code.arithmetic(.cmp, .rax, TranslationStubs.place(.underway))
      jumps.append(code.jump(.notEqual))
    }
    code.arithmetic(.sub, .register(.rax), 1)
    jumps.append(code.jump(.below))
    code.moveWide(.rdx, TranslationStubs.place(.active))
    code.arithmetic(.cmp, .memory(.rdx, 4 * function), 0)
    let isNew = code.jump(.equal)
    code.move(.rax, UInt32(bitPattern: function))
    code.call(translator.stubs.chainHolds)
    code.test(.rdx, .rdx)
    jumps.append(code.jump(.notEqual))
    code.move(.rax, frame(\.entry))
    code.arithmetic(.sub, .register(.rax), 1)
    code.patch(isNew, to: code.here)

    code.arithmetic(.cmp, .rax, frame(\.ceiling))
    code.moveIf(.above, .rax, frame(\.ceiling))
    code.move(next(\.ceiling), .rax)
    code.move(.rax, frame(\.entry))
    code.move(next(\.entry), .rax)
    code.move(.rax, frame(\.latest))
    code.move(next(\.latest), .rax)
    code.move(.rax, frame(\.returnAddress))
    code.arithmetic(.or, .register(.rax), 1)
    code.move(next(\.returnAddress), .rax)
    code.move(next(\.mark), .max)
    code.move(next(\.function), UInt32(bitPattern: function))
    code.loadAddress(.rdx, .memory(HostRegisters.left, -Int32(cycles)), isWide: true)
    code.moveWide(next(\.since), .rdx)
    code.moveWide(.rdx, TranslationStubs.place(.active))
    code.arithmetic(.add, .memory(.rdx, 4 * function), 1)
    code.arithmetic(.add, .register(.rcx), CallMirror.frameSize, isWide: true)
    code.moveWide(TranslationStubs.place(.frame), .rcx)
  }

  private mutating func passThrough(_ function: Int32, _ cycles: UInt64, _ jumps: inout [Int]) {
    findCaller(&jumps)
    code.move(frame(\.latest), .rax)
    code.moveWide(.rdx, TranslationStubs.place(.active))
    code.arithmetic(.cmp, .memory(.rdx, 4 * function), 0)
    let isActive = code.jump(.notEqual)
    code.moveWide(.rdx, TranslationStubs.place(.totals))
    code.arithmetic(.add, .memory(.rdx, 8 * function), UInt32(cycles), isWide: true)
    code.patch(isActive, to: code.here)
  }

  /// A member of the frame above that at rcx.
  private func next<Value>(_ member: KeyPath<CallMirror.Frame, Value>) -> X86Operand {
    CallMirror.operand(member, of: .rcx, above: true)
  }

  /// A member of the frame at rcx, or of the one below it.
  private func frame<Value>(
    _ member: KeyPath<CallMirror.Frame, Value>, below: Bool = false
  ) -> X86Operand { CallMirror.operand(member, of: .rcx, below: below) }
}
