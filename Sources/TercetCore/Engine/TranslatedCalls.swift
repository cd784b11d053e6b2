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
    let counts: CallCounts
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
    let leavesStackPointer = !block.instructions.contains { $0.movesStackPointer }
    guard
      let (step, next) = book.step(
        from: place, by: engine.edgeRecords[Int(edge)].passage,
        leavesStackPointer: leavesStackPointer)
    else { return nil }
    let function = translator.function(unit.group)
    let counts = CallCounts(step, next, edge, behind: underway, in: engine)
    switch next {
    case .function(let function):
      return CallPlan(step: step, group: function, startsUnderway: false, counts: counts)
    case .underway(let pieces):
      let edges = pieces.count == 1 ? [edge] : underway + [edge]
      return CallPlan(
        step: step,
        group: translator.group(underway: edges, from: step.functionBehind ?? function),
        startsUnderway: pieces.count == 1, counts: counts)
    }
  }

  /// Changes the mirror and counts; where it is not as expected, the edge is taken by way of the
  /// observer.
  mutating func call(_ plan: CallPlan, slow: (EdgePlace, Unit)) {
    var slowly = Slowly(place: slow.0, unit: slow.1)
    let function = translator.function(slow.1.group)
    let counts = plan.counts
    switch plan.step {
    case .nothing:
      return count(counts.here, in: function)
    case .enter(let callee, let returnAddress, _, let isRecursion):
      slowly.start = code.here
      findCaller(&slowly)
      if isRecursion { expectRecursion(returnAddress, &slowly) }
      findPath(of: callee, from: function, &slowly)
      enter(callee, returnAddress)
      count(counts.here, in: function)
      goTo(callee, counts)
    case .tail(let callee, _, let isByRegister):
      slowly.start = code.here
      tail(callee, isByRegister: isByRegister, &slowly)
      findPath(of: callee, from: function, &slowly)
      jump(callee)
      count(counts.here, in: function)
      goTo(callee, counts)
    case .leave(let address, let caller, _):
      leave(address, caller, counts, from: function, &slowly)
    case .passThrough(let callee, _, _):
      slowly.start = code.here
      findCaller(&slowly)
      findPath(of: callee, from: function, &slowly)
      code.move(frame(\.latest), .rax)
      count(counts.here, in: function)
      code.moveWide(.rax, TranslationStubs.paths(.rdx))
      add(counts.there, in: callee, enters: true, at: .rax)
    }
    cold.append(.inOrder(slowly))
  }

  /// An edge that is taken by way of the observer if something is not as expected.
  struct Slowly {
    let place: EdgePlace
    let unit: Unit
    /// Jumps there from where all is as it was.
    var jumps: [Int] = []
    /// A return that is not that of the youngest frame, but may be that of its chain.
    var chain: ChainReturn?
    /// Where a path is asked for that a cell does not have, and where to begin again then.
    var call: (number: UInt32, jump: Int)?
    var start = 0
  }

  struct ChainReturn {
    let address: UInt32
    let caller: Int32
    /// What is counted before.
    let here: [PathCells.Part]
    let function: Int32
    let jump: Int
    let back: Int
  }

  /// Looks for the chain, or asks for the path; where it is found, code goes on there.
  mutating func put(_ slowly: Slowly) {
    if let chain = slowly.chain {
      code.patch(chain.jump, to: code.here)
      code.move(.rax, chain.address)
      code.move(.rdx, UInt32(bitPattern: chain.caller))
      code.call(translator.stubs.leaveChain)
      code.test(.rax, .rax)
      let refused = code.jump(.equal)
      count(chain.here, in: chain.function)
      code.moveWide(HostRegisters.cells, .register(.rdx))
      code.jump(to: chain.back)
      code.patch(refused, to: code.here)
    }
    if let call = slowly.call {
      code.patch(call.jump, to: code.here)
      code.move(.rax, call.number)
      code.call(translator.stubs.findCallee)
      code.test(.rax, .rax)
      code.jump(.notEqual, to: slowly.start)
    }
    for jump in slowly.jumps { code.patch(jump, to: code.here) }
  }

  /// The youngest frame in rcx, if another may be put on it and the stack pointer, in eax then, is
  /// one with which it may call.
  private mutating func findCaller(_ slowly: inout Slowly) {
    code.moveWide(.rcx, TranslationStubs.place(.frame))
    code.arithmetic(.cmp, .rcx, TranslationStubs.place(.frameLimit), isWide: true)
    slowly.jumps.append(code.jump(.notBelow))
    code.move(.rax, TranslationStubs.place(.underway))
    code.arithmetic(.cmp, .rax, frame(\.ceiling))
    slowly.jumps.append(code.jump(.above))
  }

  /// A jump that only looks like a call comes with the same of both.
  private mutating func expectRecursion(_ returnAddress: UInt32, _ slowly: inout Slowly) {
    code.arithmetic(.cmp, frame(\.returnAddress), returnAddress)
    let isOther = code.jump(.notEqual)
    code.arithmetic(.cmp, .rax, frame(\.entry))
    slowly.jumps.append(code.jump(.equal))
    code.patch(isOther, to: code.here)
  }

  /// The path on which a function is called from here, in edx; it has cells.
  private mutating func findPath(
    of callee: Int32, from function: Int32, _ slowly: inout Slowly
  ) {
    guard let cells = engine.pathCells else { preconditionFailure("paths have cells") }
    let cell = cells.cell(.callee(callee), in: function)
    code.move(.rdx, .memory(HostRegisters.cells, 8 * cell))
    code.test(.rdx, .rdx)
    translator.calls.append(Translator.Call(cell: cell, callee: callee))
    slowly.call = (UInt32(translator.calls.count - 1), code.jump(.equal))
  }

  /// Puts a frame on that in rcx, with the stack pointer in eax and the path in edx.
  private mutating func enter(_ function: Int32, _ returnAddress: UInt32) {
    code.move(frame(\.latest), .rax)
    code.arithmetic(.add, .register(.rcx), CallMirror.frameSize, isWide: true)
    code.moveWide(TranslationStubs.place(.frame), .rcx)
    code.move(frame(\.returnAddress), returnAddress)
    code.move(frame(\.entry), .rax)
    code.move(frame(\.latest), .rax)
    code.move(frame(\.function), UInt32(bitPattern: function))
    code.move(frame(\.path), .rdx)
    // With it the ceiling.
    code.moveWide(frame(\.mark), -1)
  }

  /// Goes to the path in edx, and counts there.
  private mutating func goTo(_ function: Int32, _ counts: CallCounts) {
    code.moveWide(HostRegisters.cells, TranslationStubs.paths(.rdx))
    add(counts.there, in: function, enters: true, at: HostRegisters.cells)
  }

  private mutating func leave(
    _ address: UInt32, _ caller: Int32, _ counts: CallCounts, from function: Int32,
    _ slowly: inout Slowly
  ) {
    code.moveWide(.rcx, TranslationStubs.place(.frame))
    code.arithmetic(.cmp, frame(\.returnAddress), address)
    let isOther = code.jump(.notEqual)
    code.move(.rax, TranslationStubs.place(.underway))
    code.arithmetic(.cmp, .rax, frame(\.entry))
    slowly.jumps.append(code.jump(.notEqual))
    code.arithmetic(.cmp, frame(\.function, below: true), UInt32(bitPattern: caller))
    slowly.jumps.append(code.jump(.notEqual))
    code.move(.rdx, frame(\.path, below: true))
    code.moveWide(.rdx, TranslationStubs.paths(.rdx))
    code.test(.rdx, .rdx, isWide: true)
    slowly.jumps.append(code.jump(.equal))
    // It is that already but for frames that came from another stack.
    code.move(frame(\.latest, below: true), .rax)
    count(counts.here, in: function)
    code.arithmetic(.sub, .register(.rcx), CallMirror.frameSize, isWide: true)
    code.moveWide(TranslationStubs.place(.frame), .rcx)
    code.moveWide(HostRegisters.cells, .register(.rdx))
    slowly.chain = ChainReturn(
      address: address, caller: caller, here: counts.here, function: function, jump: isOther,
      back: code.here)
    add(counts.there, in: caller, enters: false, at: HostRegisters.cells)
  }

  /// Whether a jump may put a frame on the youngest, which is in rcx then.
  private mutating func tail(
    _ function: Int32, isByRegister: Bool, _ slowly: inout Slowly
  ) {
    code.moveWide(.rcx, TranslationStubs.place(.frame))
    let limit = TranslationStubs.place(isByRegister ? .jumpLimit : .frameLimit)
    code.arithmetic(.cmp, .rcx, limit, isWide: true)
    slowly.jumps.append(code.jump(.notBelow))
    code.move(.rax, frame(\.entry))
    if isByRegister {
      // With another stack pointer it may lead to another stack.
      code.arithmetic(.cmp, .rax, TranslationStubs.place(.underway))
      slowly.jumps.append(code.jump(.notEqual))
    }
    code.test(.rax, .rax)
    slowly.jumps.append(code.jump(.equal))
    // The only one of its chain has another function.
    code.move(.rax, frame(\.returnAddress))
    code.testLowByte(1)
    let isNew = code.jump(.equal)
    code.move(.rax, UInt32(bitPattern: function))
    code.call(translator.stubs.chainHolds)
    code.test(.rdx, .rdx)
    slowly.jumps.append(code.jump(.notEqual))
    code.patch(isNew, to: code.here)
  }

  /// Puts a frame on that in rcx, with the path in edx.
  private mutating func jump(_ function: Int32) {
    code.move(.rax, frame(\.entry))
    code.arithmetic(.sub, .register(.rax), 1)
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
    code.move(next(\.path), .rdx)
    code.arithmetic(.add, .register(.rcx), CallMirror.frameSize, isWide: true)
    code.moveWide(TranslationStubs.place(.frame), .rcx)
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
