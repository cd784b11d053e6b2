// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// How a unit ends: it finds its edge, counts it, and goes on with the next unit.
extension Translation {
  /// The only edge that there can be; the unit whose code must follow.
  mutating func onlyEdge(_ place: EdgePlace, _ unit: Unit) -> Unit? {
    guard place != engine.unknown else {
      exit(.newEdge(isTaken: false), unit, code.jump())
      return nil
    }
    return following(place, unit)
  }

  /// The likelier edge of a branch; the unit whose code must follow.
  mutating func branch(
    _ instruction: Instruction, _ index: Int, _ edges: (EdgePlace, EdgePlace), _ unit: Unit
  ) -> Unit? {
    let condition = compare(instruction, index, unit)
    let isTaken =
      edges.1 != engine.unknown && engine.taken(edges.1) >= engine.taken(edges.0)
    let (likely, other) = isTaken ? (edges.1, edges.0) : (edges.0, edges.1)
    let jump = code.jump(isTaken ? condition.opposite : condition)
    if other == engine.unknown {
      exit(.newEdge(isTaken: !isTaken), unit, jump)
    } else {
      cold.append(.edge(other, unit, jump: jump))
    }
    guard likely != engine.unknown else {
      exit(.newEdge(isTaken: isTaken), unit, code.jump())
      return nil
    }
    return following(likely, unit)
  }

  /// The condition of the host that holds if a branch is taken.
  private mutating func compare(
    _ instruction: Instruction, _ index: Int, _ unit: Unit
  ) -> X86Condition {
    guard case .branch(let condition) = instruction.effect else {
      preconditionFailure("the block ends with a branch")
    }
    if case .custom = condition {
      code.move(.rax, translator.add(.instruction(index), unit))
      code.call(translator.stubs.holds)
      code.test(.rax, .rax)
      return .notEqual
    }
    if instruction.rs2 == 0 {
      if let host = registers.host(instruction.rs1) {
        code.test(host, host)
      } else {
        code.arithmetic(.cmp, registers.operand(instruction.rs1), 0)
      }
    } else {
      let left = source(instruction.rs1, .rax)
      code.arithmetic(.cmp, left, registers.operand(instruction.rs2))
    }
    return switch condition {
    case .equal, .custom: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .notLess: .notLess
    case .lessUnsigned: .below
    case .notLessUnsigned: .notBelow
    }
  }

  // MARK: Edges that a number chooses

  /// The likeliest edge, if it is the one of the number in eax: a target, or the number of an edge
  /// that a time has chosen; the unit whose code must follow.
  mutating func choose(_ unit: Unit) -> Unit? {
    let known = engine.variantRecords[Int(unit.variant)].edges
      .filter {
        !engine.edgeRecords[Int($0)].isDropped && !engine.edgeRecords[Int($0)].changesCache
      }
      .map { engine.edges.place($0) }
      .sorted { engine.taken($0) > engine.taken($1) }
    guard let likely = known.first else {
      cold.append(.others([], unit, jump: code.jump()))
      return nil
    }
    code.arithmetic(.cmp, .register(.rax), number(of: likely, unit))
    let others = Array(known.dropFirst().prefix(Self.mostCompared))
    cold.append(.others(others, unit, jump: code.jump(.notEqual)))
    return following(likely, unit)
  }

  /// More are not compared one after the other.
  private static let mostCompared = 2

  /// What chooses an edge.
  private func number(of place: EdgePlace, _ unit: Unit) -> UInt32 {
    isTimed(unit) ? UInt32(engine.edges.number(of: place)) : place.pointee.outcome
  }

  private func isTimed(_ unit: Unit) -> Bool {
    engine.variantRecords[Int(unit.variant)].block.ending == .timed
  }

  mutating func others(_ places: [EdgePlace], _ unit: Unit) {
    for place in places {
      code.arithmetic(.cmp, .register(.rax), number(of: place, unit))
      cold.append(.edge(place, unit, jump: code.jump(.equal)))
    }
    if isTimed(unit) {
      exit(.timed, unit, code.jump())
    } else {
      look(unit)
    }
  }

  /// Looks for the code of the target in eax, and leaves if there is none.
  private mutating func look(_ unit: Unit) {
    let number = translator.number(of: unit)
    code.move(.rcx, .rax)
    code.shift(.shr, .rcx, by: 1)
    code.arithmetic(.xor, .register(.rcx), number)
    code.arithmetic(.and, .register(.rcx), UInt32(EngineArena.jumpCount - 1))
    code.shift(.shl, .rcx, by: 4)
    code.moveWide(.rdx, UInt64(number) << 32)
    code.arithmetic(.or, .rdx, .register(.rax), isWide: true)
    let entry = EngineArena.Field.jumps.offset
    code.arithmetic(
      .cmp, .rdx, .indexed(HostRegisters.arena, .rcx, scale: 1, entry), isWide: true)
    let isOther = code.jump(.notEqual)
    code.jump(toAddressIn: .indexed(HostRegisters.arena, .rcx, scale: 1, entry + 8))
    code.patch(isOther, to: code.here)
    code.move(TranslationStubs.place(.chosen), .rax)
    exit(.target, unit, code.jump())
  }

  /// Code for an edge that was found after that of its unit had been made; where it begins.
  ///
  /// - Parameter exit: Where code was left because it did not know the edge.
  mutating func late(_ place: EdgePlace, _ exit: Translator.Exit) -> Int {
    if let jump = exit.jump, exit.reason != .target {
      patch(jump, to: code.here)
      if exit.reason == .timed {
        code.arithmetic(.cmp, .register(.rax), number(of: place, exit.unit))
        self.exit(.timed, exit.unit, code.jump(.notEqual))
      }
    }
    let start = code.here
    if exit.reason == .hit { perform(exit.unit, place) }
    edge(place, exit.unit)
    return start
  }

  // MARK: An edge

  /// Takes an edge, and jumps to the next unit.
  mutating func edge(_ place: EdgePlace, _ unit: Unit) { jump(to: take(place, unit)) }

  /// Takes an edge; the next unit, if its code can follow at once.
  mutating func following(_ place: EdgePlace, _ unit: Unit) -> Unit? {
    let next = take(place, unit)
    if translator.starts[next] == nil,
      engine.variants.place(next.variant).pointee.need != .never
    {
      return next
    }
    jump(to: next)
    return nil
  }

  /// Counts an edge, and lets the observer's stack of functions follow; the next unit.
  private mutating func take(_ place: EdgePlace, _ unit: Unit) -> Unit {
    let number = engine.edges.number(of: place)
    let record = engine.edgeRecords[Int(number)]
    let from = engine.variantRecords[Int(unit.variant)].block
    if from.ending == .branch || from.ending == .jump {
      expect(record.lines, else: .instruction(from.instructions.count - 1), unit)
    }
    if from.ending == .jump, let last = from.instructions.last {
      if let frame = frame(last) {
        pop(frame, last)
      } else {
        constant(last.rd, from.end)
      }
    }
    if place.pointee.group == unit.group {
      if engine.pathCells != nil { count([engine.whole(number)], in: unit.group) }
      count(place)
      let next = Unit(variant: record.to, group: unit.group)
      exit(.time, next, code.jump(.less))
      return next
    }
    guard let plan = plan(number, unit) else { return takeInOrder(place, unit) }
    call(plan, slow: (place, unit))
    if plan.startsUnderway {
      code.move(TranslationStubs.place(.underway), source(2, .rax))
    }
    count(place)
    let next = Unit(variant: record.to, group: plan.group)
    exit(.time, next, code.jump(.less))
    return next
  }

  /// Leaves unless lines of the instruction cache are those used last of their sets.
  mutating func expect(_ lines: [UInt32], else reason: Translator.Reason, _ unit: Unit) {
    for line in lines {
      let place = EngineArena.Field.lines.offset + 4 * Int32(engine.cache.set(of: line))
      code.arithmetic(.cmp, .memory(HostRegisters.arena, place), Cache.entry(of: line))
      exit(reason, unit, code.jump(.notEqual))
    }
  }

  /// Counts an edge, and takes its time; the flags say whether there is too little for another.
  private mutating func count(_ place: EdgePlace) {
    if engine.countsEdges {
      let number = engine.edges.number(of: place)
      let count = EngineArena.Field.edges.offset + number * Int32(MemoryLayout<Edge>.stride)
      assert(MemoryLayout<Edge>.offset(of: \.count) == 0)
      code.arithmetic(.add, .memory(HostRegisters.arena, count), 1, isWide: true)
    }
    let change = place.pointee.change
    code.arithmetic(
      .add, .register(HostRegisters.retired), UInt32(change.instructions), isWide: true)
    code.arithmetic(.sub, .register(HostRegisters.left), UInt32(-change.cycles), isWide: true)
  }

  /// Counts an edge, and notes it for the observer; the next unit.
  mutating func takeInOrder(_ place: EdgePlace, _ unit: Unit) -> Unit {
    let number = engine.edges.number(of: place)
    let underway = translator.underway(unit.group)
    // Those that are underway come first, with what was left behind them.
    for (index, edge) in underway.enumerated() {
      let later = underway[(index + 1)...].reduce(0) {
        $0 + engine.edgeRecords[Int($1)].records.count
      }
      code.move(.rax, UInt32(edge))
      code.arithmetic(.add, .register(HostRegisters.left), UInt32(later), isWide: true)
      code.call(translator.stubs.noteUnderway)
      code.arithmetic(.sub, .register(HostRegisters.left), UInt32(later), isWide: true)
    }
    count(place)
    code.move(.rax, UInt32(number))
    code.call(translator.stubs.note)
    let next = Unit(
      variant: engine.edgeRecords[Int(number)].to, group: place.pointee.groupAfter)
    if next.group < 0 {
      // From here the mirror would be of no use, and in a loop it would be here each time.
      code.arithmetic(.cmp, .rcx, TranslationStubs.place(.endOfPassages), isWide: true)
    }
    // Who goes on in a function must know on which path.
    exit(
      .fullLog, next,
      next.group >= 0 && engine.pathCells != nil ? code.jump() : code.jump(.notBelow))
    code.test(HostRegisters.left, HostRegisters.left, isWide: true)
    exit(.time, next, code.jump(.less))
    return next
  }
}
