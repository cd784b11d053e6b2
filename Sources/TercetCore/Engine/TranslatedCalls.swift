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
    switch step {
    case .nothing:
      return
    case .enter(let function, let returnAddress, let cycles, let isRecursion):
      enter(function, returnAddress, cycles, isRecursion, &jumps)
    case .leave(let function, let address, let caller, let cycles):
      leave(function, address, caller, cycles, &jumps)
    case .passThrough(let function, let cycles):
      passThrough(function, cycles, &jumps)
    }
    cold.append(.inOrder(slow.0, slow.1, jumps: jumps))
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
    code.arithmetic(.add, .register(.rcx), UInt32(Self.frameSize), isWide: true)
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
  ) {
    code.moveWide(.rcx, TranslationStubs.place(.frame))
    code.arithmetic(.cmp, frame(\.returnAddress), address)
    jumps.append(code.jump(.notEqual))
    code.move(.rax, TranslationStubs.place(.underway))
    code.arithmetic(.cmp, .rax, frame(\.entry))
    jumps.append(code.jump(.notEqual))
    code.arithmetic(.cmp, frame(\.function, below: true), UInt32(bitPattern: caller))
    jumps.append(code.jump(.notEqual))
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
    code.arithmetic(.sub, .register(.rcx), UInt32(Self.frameSize), isWide: true)
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

  private static let frameSize = Int32(MemoryLayout<CallMirror.Frame>.stride)

  /// A member of the frame at rcx, or of the one below it.
  private func frame<Value>(
    _ member: KeyPath<CallMirror.Frame, Value>, below: Bool = false
  ) -> X86Operand {
    guard let offset = MemoryLayout<CallMirror.Frame>.offset(of: member) else {
      preconditionFailure("a frame has no such member")
    }
    return .memory(.rcx, Int32(offset) - (below ? Self.frameSize : 0))
  }
}
