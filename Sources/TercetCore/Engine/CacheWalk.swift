// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// How an engine runs code for which lines of the instruction cache come and go.
///
/// The key of a variant says nothing of the cache. What the reference asked it for, and whether that
/// was there, was recorded beside the time: a pattern. A variant itself is the pattern for which every
/// line is the one of its set that was used last, so that nothing in the cache changes; code for the
/// host compares just that. Where it does not hold, the pattern that does is looked for here, by
/// asking the cache the same; what chooses the edge is looked for in the same way.
extension Engine {
  /// Runs from the start of `place` on, as fast as it can.
  func execute() -> Stop {
    guard hasCache else { return executeFreely() }
    while true {
      var first = 0
      if let waiting = walksFrom {
        first = waiting
        walksFrom = nil
      } else if translator != nil {
        let stop = executeFreely()
        let last = variantRecords[Int(place)].block.instructions.count - 1
        switch stop {
        case .entry: first = 0
        case .newEdge: first = last
        case .instruction where index == last: first = last
        default: return stop
        }
      }
      if let stop = walk(from: first) { return stop }
    }
  }

  /// Runs by the interpreter from an instruction of `place` on, the first or the last, until there is
  /// code for the host again; nil if there is.
  ///
  /// - Parameter first: If it is the last instruction, code has run up to it: no line has changed.
  private func walk(from first: Int) -> Stop? {
    var first = first
    repeat {
      // The observer does not know yet on which path the run is.
      guard pathCells == nil || passageCount == 0 else {
        walksFrom = first
        return .fullLog
      }
      journal.removeAll(keepingCapacity: true)
      if first == 0 {
        guard let pattern = pattern(of: place) else { return .newPattern }
        guard balance >= Balance(cycles: variantRecords[Int(pattern)].longest) else {
          takeBackLines()
          return .entry
        }
        place = pattern
      }
      if let stop = walkBlock(from: first) { return stop }
      first = 0
    } while translator == nil || !isClear(place)
    return nil
  }

  /// Cycles for which an instruction may wait for older ones.
  private static let mostStalls = 4

  /// Runs a block from one of its instructions on, whose lines up to the last instruction have been
  /// asked for; nil if it has come to the start of another.
  private func walkBlock(from first: Int) -> Stop? {
    let number = Int(place)
    let code = variants.place(place).pointee.code
    let last = variantRecords[number].block.instructions.count - 1
    var next = code + first
    while next != code + last {
      var address = UInt(bitPattern: next)
      while let step = UnsafeMutablePointer<PackedInstruction>(bitPattern: address) {
        address = step.pointee.step(
          Raw(step), values, Raw(space), 0, Raw(variants.place(place)))
      }
      next = space.pointee.code
      guard next != code + last else { break }
      guard performRarely(next.pointee) else {
        index = next - code
        takeBackLines()
        let isThere = ask(
          for: variantRecords[number].lookups[..<variantRecords[number].lookupCounts[index]])
        assert(isThere, "the cache is as it was when this pattern was found")
        return .instruction
      }
      next += 1
    }
    index = last
    let asked = journal.count
    // A meaning is not asked before the instruction has begun for sure.
    let arrival = variantRecords[number].entries[last].cycles
    if rules.asks(variantRecords[number].block.instructions[last]),
      balance < Balance(cycles: arrival + Int(slack) + Self.mostStalls)
    {
      return .instruction
    }
    guard let edge = cachedEdge() else { return .newEdge }
    // Code for the host looks only at edges that change nothing in the cache.
    guard balance >= Balance(cycles: edgeRecords[Int(edge)].records.count) else {
      takeBackLines(to: asked)
      return .instruction
    }
    guard carryOutLast(edge) else {
      takeBackLines(to: asked)
      return .instruction
    }
    return take(edge)
  }

  // MARK: Patterns

  /// The pattern of a variant for what the cache has; nil if none is known.
  ///
  /// Its lines up to the last instruction have then been asked for.
  private func pattern(of variant: Int32) -> Int32? {
    let number = Int(variant)
    if variantRecords[number].isRecorded,
      variantRecords[number].lines.allSatisfy({ cache.isLatest($0, in: cacheLines) })
    {
      return variant
    }
    for (index, pattern) in variantRecords[number].patterns.enumerated()
    where !variantRecords[Int(pattern)].isDropped
      && ask(for: variantRecords[Int(pattern)].lookups[...])
    {
      if index > 0 { variantRecords[number].patterns.swapAt(index - 1, index) }
      return pattern
    }
    return nil
  }

  /// Whether a variant may run in code for the host, as far as that is seen at once.
  private func isClear(_ variant: Int32) -> Bool {
    variants.place(variant).pointee.need != .never
      && variantRecords[Int(variant)].lines.allSatisfy { cache.isLatest($0, in: cacheLines) }
  }

  /// The edge of `place` that the run takes now; its lines have then been asked for.
  private func cachedEdge() -> Int32? {
    let block = variantRecords[Int(place)].block
    guard let instruction = block.instructions.last,
      let outcome = outcome(
        of: block, values[Int(instruction.rs1)], values[Int(instruction.rs2)])
    else { return nil }
    return cachedEdges[FarEdge(variant: place, outcome: outcome)]?
      .first { ask(for: edgeRecords[Int($0)].lookups[...]) }
  }

  /// Asks the cache for lines; false, and all is as before, if one is there that was not, or the other
  /// way round.
  private func ask(for lookups: ArraySlice<Cache.Lookup>) -> Bool {
    let before = journal.count
    for lookup in lookups {
      var isHit = true
      if !cache.isLatest(lookup.line, in: cacheLines) {
        let found = cache.bringForward(lookup.line, in: &cacheLines)
        isHit = found.isHit
        journal.append((lookup.line, found.change))
        arena.lines[cache.set(of: lookup.line)] = Cache.entry(of: lookup.line)
      }
      guard isHit == lookup.isHit else {
        takeBackLines(to: before)
        return false
      }
    }
    return true
  }

  private func takeBackLines(to count: Int = 0) {
    while journal.count > count {
      let (line, change) = journal.removeLast()
      cacheLines.takeBack(change)
      cache.copyLatest(of: cacheLines, inSetOf: line, to: arena.lines)
    }
  }

  // MARK: The last instruction

  /// Carries out the last instruction of `place`, which takes this edge; false, and nothing is done, if
  /// the pipeline must do it.
  private func carryOutLast(_ edge: Int32) -> Bool {
    let block = variantRecords[Int(place)].block
    guard let instruction = block.instructions.last, let pc = block.pcs.last else { return false }
    switch instruction.effect {
    case .branch, .fence:
      return true
    case .jump:
      if instruction.rd != 0 { values[Int(instruction.rd)] = block.end }
      return true
    case .csr(let update):
      return performControl(instruction, update, edge: edge, balance: balance)
    case .compute(_, let operation) where instruction.usesPC:
      if instruction.rd != 0 {
        values[Int(instruction.rd)] = operation.evaluate(pc, instruction.immediate, 0)
      }
      return true
    default:
      return performTimed(instruction, at: pc)
    }
  }

  /// Counts an edge, and goes to where it leads; nil if nothing hinders the run to go on from there.
  private func take(_ number: Int32) -> Stop? {
    let edge = edges.place(number)
    if countsEdges { edge.pointee.count &+= 1 }
    balance.add(edge.pointee.change)
    place = edgeRecords[Int(number)].to
    var isToBeTold = false
    if edge.pointee.group != group {
      passages[passageCount] = Passage(edge: number, sp: values[2], balance: balance)
      passageCount += 1
      group = edge.pointee.groupAfter
      // Whoever has paths counts what it is told.
      isToBeTold = pathCells != nil || passageCount == Self.mostPassages
    } else {
      countOnPath(number)
    }
    if pauses { return pause() }
    return isToBeTold ? .fullLog : nil
  }
}
