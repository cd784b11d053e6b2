// SPDX-License-Identifier: Apache-2.0

/// Runs translated code, and makes it.
extension Engine {
  /// Runs from the start of `place` on, as fast as it can.
  func execute() -> Stop {
    guard let translator else { return interpret() }
    return run(translator)
  }

  /// Runs translated code as far as it knows the way, and makes more where it does not.
  ///
  /// Registers and balance are then those of the place where it stopped.
  private func run(_ translator: Translator) -> Stop {
    review(translator)
    let before = balance.cycles
    arena.write(.reserve, longestEdge)
    arena.write(.left, before - longestEdge)
    arena.write(.retired, Int(balance.instructions))
    arena.write(.passage, passages + passageCount)
    arena.write(.lastPassage, passages + Self.mostPassages)
    let stop = wander(translator)
    let retired: Int = arena.read(.retired)
    translator.instructions += UInt64(retired) - balance.instructions
    let left: Int = arena.read(.left)
    balance = Balance(cycles: left + longestEdge, instructions: UInt64(retired))
    let passage: UnsafeMutablePointer<Passage> = arena.read(.passage)
    passageCount = passage - passages
    translator.cycles += UInt64(before - balance.cycles)
    // What is too short for code is interpreted.
    return stop ?? interpret()
  }

  /// Goes from code to code; nil if there is too little time for more.
  private func wander(_ translator: Translator) -> Stop? {
    while true {
      guard variants.place(place).pointee.need != .never else { return .entry }
      guard arena.read(.left) as Int >= 0 else { return nil }
      var start: Int? = self.start(of: Translator.Unit(variant: place, group: group), translator)
      while let code = start {
        let number = translator.memory.call(
          translator.stubs.enter, arena.center, translator.memory.address(code))
        let exit = translator.exits[Int(number)]
        place = exit.unit.variant
        group = exit.unit.group
        switch exit.reason {
        case .entry:
          start = nil
        case .time:
          return nil
        case .fullLog:
          return .fullLog
        case .instruction(let index):
          self.index = index
          return .instruction
        case .newEdge, .target, .timed:
          guard let edge = edge(behind: exit) else { return .newEdge }
          start = late(edge, exit, translator)
        }
      }
    }
  }

  /// The edge that the run takes; nil if it is not known, or could not be taken.
  private func edge(behind exit: Translator.Exit) -> UnsafeMutablePointer<Edge>? {
    let variant = variants.place(exit.unit.variant)
    var edge = unknown
    switch exit.reason {
    case .newEdge(let isTaken):
      edge = isTaken ? variant.pointee.edges.1 : variant.pointee.edges.0
    case .target:
      let target: UInt32 = arena.read(.chosen)
      edge = self.edge(target, of: variant)
    case .timed:
      let number: Int32 = arena.read(.chosen)
      if number >= 0 { edge = edges.place(number) }
    default:
      break
    }
    return edge == unknown ? nil : edge
  }

  private func edge(
    _ outcome: UInt32, of variant: UnsafeMutablePointer<Variant>
  ) -> UnsafeMutablePointer<Edge> {
    let first = variant.pointee.edges.0
    if first != unknown, first.pointee.outcome == outcome { return first }
    return otherEdge(outcome, of: variant)
  }

  // MARK: Making code

  private func start(of unit: Translator.Unit, _ translator: Translator) -> Int {
    if let start = translator.starts[unit] { return start }
    if translator.isFull { forgetTranslations() }
    let start = translator.end
    var translation = Translation(self, translator)
    translation.units(from: unit)
    translation.finish()
    return start
  }

  /// The code of an edge that was found after that of its unit had been made.
  private func late(
    _ edge: UnsafeMutablePointer<Edge>, _ exit: Translator.Exit, _ translator: Translator
  ) -> Int {
    let choice = Translator.Choice(unit: exit.unit, edge: edges.number(of: edge))
    var exit = exit
    if translator.isFull {
      forgetTranslations()
      // The code that it would have led from is no more.
      exit.jump = nil
    }
    let start: Int
    if exit.reason == .target, let known = translator.choices[choice] {
      start = known
    } else {
      var translation = Translation(self, translator)
      start = translation.late(edge, exit)
      translation.finish()
      translator.choices[choice] = start
    }
    if exit.reason == .target { noteJump(edge.pointee.outcome, exit.unit, start, translator) }
    return start
  }

  /// Lets code find a target.
  private func noteJump(
    _ target: UInt32, _ unit: Translator.Unit, _ start: Int, _ translator: Translator
  ) {
    let number = translator.number(of: unit)
    let index = (target >> 1 ^ number) & UInt32(EngineArena.jumpCount - 1)
    arena.jumps[Int(index)] = EngineArena.JumpEntry(
      key: UInt64(number) << 32 | UInt64(target), code: translator.memory.address(start))
  }

  /// Forgets all code that was made.
  func forgetTranslations() {
    guard let translator else { return }
    translator.clear(translator.registers)
    arena.clearJumps()
  }

  /// Makes all code anew now and then, with what is known by then: which registers of the guest are
  /// used most, and which edges are taken most.
  private func review(_ translator: Translator) {
    guard translator.cycles >= translator.nextReview else { return }
    translator.nextReview = translator.cycles * 16
    var weights = [UInt64](repeating: 0, count: 32)
    for record in variantRecords where !record.isDropped {
      let times = record.edges.reduce(UInt64(0)) { $0 + edges.place($1).pointee.count }
      guard times > 0 else { continue }
      for instruction in record.block.instructions {
        for number in [instruction.rs1, instruction.rs2, instruction.rs3, instruction.rd] {
          weights[Int(number)] += times
        }
      }
    }
    translator.clear(HostRegisters(weights: weights))
    arena.clearJumps()
  }

  /// Prepares to make code; false if the host does not let it be.
  func prepareTranslator() -> Bool {
    guard let translator = Translator() else { return false }
    self.translator = translator
    map.open = arena.open
    arena.write(.ram, main.start)
    arena.write(.engine, Unmanaged.passUnretained(self).toOpaque())
    arena.write(.perform, UInt(bitPattern: unsafeBitCast(performHelper, to: Int.self)))
    arena.write(.choose, UInt(bitPattern: unsafeBitCast(chooseHelper, to: Int.self)))
    arena.write(.holds, UInt(bitPattern: unsafeBitCast(holdsHelper, to: Int.self)))
    return true
  }
}
