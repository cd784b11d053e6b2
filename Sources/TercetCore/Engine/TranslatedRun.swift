// SPDX-License-Identifier: Apache-2.0

/// Runs translated code, and makes it.
extension Engine {
  /// The same, if there is no instruction cache or lines in it stay where they are.
  func executeFreely() -> Stop {
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
    // A piece that the observer must see ends the use of its mirror, so few are kept back.
    arena.write(.lastPassage, passages + (book == nil ? Self.mostPassages : Self.fewPassages))
    arena.write(.endOfPassages, passages + (Self.mostPassages - Self.mostAtOnce))
    lend(book?.mirror)
    let stop = wander(translator)
    takeBack(book?.mirror)
    let retired: Int = arena.read(.retired)
    translator.instructions += UInt64(retired) - balance.instructions
    let left: Int = arena.read(.left) + withheld
    balance = Balance(cycles: left + longestEdge, instructions: UInt64(retired))
    passageCount = passageNumber
    if pauses {
      for index in pausedAt..<passageCount {
        passages[index].balance.add(Balance(spending: -withheld, retiring: 0))
      }
    }
    withheld = 0
    noteUnderway(translator)
    translator.cycles += UInt64(before - balance.cycles)
    if pauses { return pause() }
    // What is too short for code is interpreted.
    return stop ?? (hasCache ? .entry : interpret())
  }

  /// How many edges are noted, when code is not running.
  var passageNumber: Int {
    let passage: UnsafeMutablePointer<Passage> = arena.read(.passage)
    return passage - passages
  }

  /// Goes from code to code; nil if there is too little time for more.
  private func wander(_ translator: Translator) -> Stop? {
    while true {
      guard variants.place(place).pointee.need != .never else { return .entry }
      guard arena.read(.left) as Int >= 0 else { return nil }
      var start: Int? = self.start(of: Translator.Unit(variant: place, group: group), translator)
      while let code = start {
        lendCells(translator)
        let number = translator.memory.call(
          translator.stubs.enter, arena.center, translator.memory.address(code))
        let exit = translator.exits[Int(number)]
        place = exit.unit.variant
        group = exit.unit.group
        switch exit.reason {
        case .entry:
          start = nil
        case .line:
          return .entry
        case .time:
          return nil
        case .fullLog:
          return .fullLog
        case .instruction(let index):
          self.index = index
          return .instruction
        case .timed where arena.read(.chosen) == TimedChoice.missesLine:
          self.index = variantRecords[Int(place)].block.instructions.count - 1
          return .instruction
        case .newEdge, .target, .timed, .hit:
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
    case .hit:
      guard let access = variantRecords[Int(exit.unit.variant)].block.instructions.last else {
        return nil
      }
      edge = self.edge(outcomeOfHit(access), of: variant)
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

  private static let fewPassages = 16
  /// More than an edge notes, with those that were underway, or are where code is left.
  private static let mostAtOnce = 8

  /// Notes the edges that are underway where code was left.
  private func noteUnderway(_ translator: Translator) {
    let edges = translator.underway(group)
    guard !edges.isEmpty else { return }
    let sp: UInt32 = arena.read(.underway)
    for (index, edge) in edges.enumerated() {
      let later = edges[(index + 1)...].reduce(0) { $0 + edgeRecords[Int($1)].records.count }
      passages[passageCount] = Passage(
        edge: edge, sp: sp, balance: Balance(cycles: balance.cycles + later))
      passageCount += 1
    }
    group = Self.noGroup
  }

  // MARK: The mirror of calls

  private func lend(_ mirror: CallMirror?) {
    guard let mirror, mirror.isOpen else {
      arena.write(.frame, UnsafePointer(Self.noFrame))
      arena.write(.frameLimit, 0)
      arena.write(.jumpLimit, 0)
      return
    }
    arena.write(.frame, mirror.frames + (mirror.count - 1))
    arena.write(.frameLimit, mirror.frames + (mirror.limit - 1))
    arena.write(.jumpLimit, mirror.frames + (mirror.allowsJumps ? mirror.limit - 1 : 0))
    arena.write(.noFrame, UnsafePointer(Self.noFrame))
  }

  private func takeBack(_ mirror: CallMirror?) {
    guard let mirror, mirror.isOpen else { return }
    let limit: UInt = arena.read(.frameLimit)
    let frame: UnsafeMutablePointer<CallMirror.Frame> =
      arena.read(limit == 0 ? .closedFrame : .frame)
    mirror.count = frame - mirror.frames + 1
  }

  /// What is in the place of the youngest frame while there is no mirror, so that no return is to
  /// it.
  private nonisolated(unsafe) static let noFrame: UnsafeMutablePointer<CallMirror.Frame> = {
    let frame = UnsafeMutablePointer<CallMirror.Frame>.allocate(capacity: 2)
    frame.initialize(
      repeating: CallMirror.Frame(
        returnAddress: CallMirror.noReturn, entry: 0, function: -1, latest: 0, path: 0),
      count: 2)
    return frame
  }()

  /// Lines of the instruction cache that must be there where a variant is entered.
  ///
  /// Those of an edge are looked for before the last instruction is done, which is here if that does
  /// not choose one; where a time chooses, the helper that asks for it looks.
  func linesAtEntry(of number: Int32) -> [UInt32] {
    let record = variantRecords[Int(number)]
    guard record.block.ending == .straight else { return record.lines }
    return record.lines + record.edges.flatMap { edgeRecords[Int($0)].lines }
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
    lookAtCells()
    var weights = [UInt64](repeating: 0, count: 32)
    for record in variantRecords where !record.isDropped {
      let times = record.edges.reduce(UInt64(0)) { $0 + taken(edges.place($1)) }
      guard times > 0 else { continue }
      for instruction in record.block.instructions {
        for number in [instruction.rs1, instruction.rs2, instruction.rs3, instruction.rd] {
          weights[Int(number)] += times
        }
      }
    }
    translator.clear(HostRegisters(weights: weights, hasCells: pathCells != nil))
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
    arena.write(.findCallee, UInt(bitPattern: unsafeBitCast(findCalleeHelper, to: Int.self)))
    arena.write(.holds, UInt(bitPattern: unsafeBitCast(holdsHelper, to: Int.self)))
    return true
  }
}
