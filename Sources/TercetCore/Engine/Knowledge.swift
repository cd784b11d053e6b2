// SPDX-License-Identifier: Apache-2.0

/// What the engine knows of the program.
extension Engine {
  /// The number of the variant that is entered in this state of the stages.
  func variant(for registers: PipelineRegisters) -> Int32 {
    let key = VariantKey(registers, bypass, guardNumber: guards.number)
    if let number = known[key] { return number }
    if isFull { forgetAll() }
    let block = Block(at: key.pc, memory, decoder, rules)
    var ranges = [(start: key.pc, count: block.end &- key.pc &+ Self.readAhead)]
    if let entry = registers.fetch.predictor.entry, registers.fetch.predictor.isValid {
      ranges.append((start: entry.target & ~3, count: Self.readAhead))
    }
    for range in ranges { map.mark(range.start, range.count) }
    var registers = registers
    registers.forgetCaches()
    let place = variants.append(Variant(code: lower(block), edges: (unknown, unknown)))
    let number = variants.number(of: place)
    variantRecords.append(
      VariantRecord(
        key: key, block: block, entries: [(registers, 0)], exits: [0], exitsCounted: [0],
        ranges: ranges))
    known[key] = number
    return number
  }

  /// Bytes that F may have fetched behind the instruction in X.
  private static let readAhead: UInt32 = 24

  /// Whether there may be no room for another block, or another edge.
  private var isFull: Bool {
    variants.room == 0 || edges.room < 2 || code.room < Block.mostPacked
      || recordedCycles > room.cycles
  }

  func addEdge(
    _ found: Found, of number: Int32, _ tape: [CycleRecord], _ events: [ControlEvent],
    _ observer: inout some CountingObserver
  ) {
    recordedCycles += tape.count
    guard edges.room > 0, recordedCycles <= room.cycles else { return forgetAll() }
    let generation = floods
    let next = variant(for: found.next)
    // Then the variant is no more.
    guard generation == floods else { return }
    let records = Array(variantRecords[Int(number)].records.prefix(found.before)) + tape
    let events = events.map {
      ControlEvent(cycle: $0.cycle - found.start, flow: $0.flow, pc: $0.pc, sp: $0.sp)
    }
    let piece = observer.learn(records.span, events.span)
    let place = edges.append(
      Edge(
        change: Balance(
          spending: records.count,
          retiring: variantRecords[Int(number)].block.instructions.count),
        next: variants.place(next), group: piece.group ?? Self.orderedGroup,
        groupAfter: piece.groupAfter ?? Self.noGroup, outcome: found.outcome))
    edgeRecords.append(
      EdgeRecord(
        from: number, to: next, records: records, passage: piece.number, lookups: found.lookups,
        lines: found.changesCache ? [] : found.lookups.distinctLines,
        changesCache: found.changesCache))
    let edge = edges.number(of: place)
    variantRecords[Int(number)].edges.append(edge)
    variantRecords[Int(number)].longest = max(
      variantRecords[Int(number)].longest, records.count)
    if let group = piece.group, pathCells != nil { edgesOfGroup[group, default: []].append(edge) }
    yield.recorded += 1
    if hasCache {
      cachedEdges[FarEdge(variant: number, outcome: found.outcome), default: []].append(edge)
      // All others are not for code of the host.
      guard !found.changesCache, !variantRecords[Int(number)].isPattern else { return }
    }
    longestEdge = max(longestEdge, records.count)
    let from = variants.place(number)
    let need = Balance(cycles: records.count)
    from.pointee.need = from.pointee.need == .never ? need : max(from.pointee.need, need)
    if variantRecords[Int(number)].block.ending == .branch {
      if found.outcome == 0 {
        from.pointee.edges.0 = place
      } else {
        from.pointee.edges.1 = place
      }
    } else if from.pointee.edges.0 == unknown {
      from.pointee.edges.0 = place
    } else if from.pointee.edges.1 == unknown {
      from.pointee.edges.1 = place
    } else {
      farEdges[FarEdge(variant: number, outcome: found.outcome)] = edge
    }
  }

  /// The edge of a variant that is chosen by a number, if it is not its first; else the one that is
  /// none.
  @inline(never)
  func otherEdge(
    _ outcome: UInt32, of from: UnsafeMutablePointer<Variant>
  ) -> UnsafeMutablePointer<Edge> {
    let second = from.pointee.edges.1
    if second != unknown, second.pointee.outcome == outcome { return second }
    let recent = recentEdges + RecentEdge.place(of: outcome, from)
    if recent.pointee.from == from, recent.pointee.edge.pointee.outcome == outcome {
      return recent.pointee.edge
    }
    let key = FarEdge(variant: variants.number(of: from), outcome: outcome)
    guard let number = farEdges[key] else { return unknown }
    recent.pointee = RecentEdge(from: from, edge: edges.place(number))
    return recent.pointee.edge
  }

  /// Forgets which edges were chosen by a number.
  func forgetRecent() {
    recentEdges.update(
      repeating: RecentEdge(from: unknown.pointee.next, edge: unknown), count: Self.recentCount)
  }
}
