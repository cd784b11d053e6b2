// SPDX-License-Identifier: Apache-2.0

/// What the engine knows of the program, and how it forgets it.
extension Engine {
  /// The number of the variant that is entered in this state of the stages.
  func variant(for registers: PipelineRegisters) -> Int32 {
    let key = VariantKey(registers, bypass)
    if let number = known[key] { return number }
    if variants.count >= Self.mostVariants { forgetAll() }
    let block = Block(at: key.pc, memory, decoder, rules)
    var ranges = [(start: key.pc, count: block.end &- key.pc &+ Self.readAhead)]
    if let entry = registers.fetch.predictor.entry, registers.fetch.predictor.isValid {
      ranges.append((start: entry.target & ~3, count: Self.readAhead))
    }
    for range in ranges { map.mark(range.start, range.count) }
    let number = variants.append(Variant(first: lower(block)))
    variantRecords.append(
      VariantRecord(
        key: key, block: block, entries: [(registers, 0)], exits: [0], ranges: ranges))
    known[key] = number
    return number
  }

  /// Bytes that F may have fetched behind the instruction in X.
  private static let readAhead: UInt32 = 24

  func addEdge(
    _ found: Found, of number: Int32, _ tape: [CycleRecord], _ events: [ControlEvent],
    _ observer: inout some CountingObserver
  ) {
    let generation = floods
    let next = variant(for: found.next)
    // Then the variant is no more.
    guard generation == floods else { return }
    let records = Array(variantRecords[Int(number)].records.prefix(found.before)) + tape
    let events = events.map {
      ControlEvent(cycle: $0.cycle - found.start, flow: $0.flow, pc: $0.pc, sp: $0.sp)
    }
    let cycles = Int64(records.count)
    let edge = edges.append(
      Edge(
        cycles: cycles, next: next,
        instructions: Int32(variantRecords[Int(number)].block.instructions.count),
        group: observer.group(of: records.span, events.span) ?? -2, outcome: found.outcome))
    edgeRecords.append(EdgeRecord(from: number, records: records, events: events))
    variantRecords[Int(number)].edges.append(edge)
    let longest = variants[number].longest
    variants[number].longest = longest == .max ? cycles : max(longest, cycles)
    if variantRecords[Int(number)].block.ending == .branch {
      if found.outcome == 0 {
        variants[number].edges.0 = edge
      } else {
        variants[number].edges.1 = edge
      }
    } else if variants[number].edges.0 == Variant.none {
      variants[number].edges.0 = edge
    } else {
      farEdges[FarEdge(variant: number, outcome: found.outcome)] = edge
    }
  }

  // MARK: Forgetting

  /// Forgets what depends on code that has changed.
  @inline(never)
  func forgetChanged() {
    let changes = map.takeChanges()
    guard !changes.isEmpty else { return }
    for number in variantRecords.indices where !variantRecords[number].isDropped {
      let isChanged = variantRecords[number].ranges.contains { range in
        changes.contains { change in
          change.address &- range.start < range.count
            || UInt64(range.start &- change.address) < change.count
        }
      }
      if isChanged { drop(number) }
    }
    var isDead = [Bool](repeating: false, count: edges.count)
    for number in isDead.indices {
      let edge = edges[Int32(number)]
      isDead[number] =
        edge.next != Variant.none && variantRecords[Int(edge.next)].isDropped
    }
    for number in isDead.indices where isDead[number] { drop(edge: Int32(number)) }
    farEdges = farEdges.filter { !isDead[Int($0.value)] }
  }

  private func drop(_ number: Int) {
    variantRecords[number].isDropped = true
    known[variantRecords[number].key] = nil
    variants[Int32(number)].longest = .max
    for edge in variantRecords[number].edges { drop(edge: edge) }
    for index in variantRecords[number].exits.indices {
      let times = variantRecords[number].exits[index]
      guard times > 0 else { continue }
      let cycles = variantRecords[number].entries[index].cycles
      dropped.append((Array(variantRecords[number].records.prefix(cycles)), times))
      variantRecords[number].exits[index] = 0
    }
  }

  private func drop(edge number: Int32) {
    let edge = edges[number]
    if edge.count > 0 { dropped.append((edgeRecords[Int(number)].records, edge.count)) }
    edges[number].count = 0
    edges[number].next = Variant.none
    let from = edgeRecords[Int(number)].from
    if variants[from].edges.0 == number { variants[from].edges.0 = Variant.none }
    if variants[from].edges.1 == number { variants[from].edges.1 = Variant.none }
  }

  private func forgetAll() {
    for number in variantRecords.indices where !variantRecords[number].isDropped { drop(number) }
    code.removeAll()
    instructions.removeAll()
    variants.removeAll()
    edges.removeAll()
    variantRecords.removeAll()
    edgeRecords.removeAll()
    known.removeAll()
    farEdges.removeAll()
    floods += 1
  }
}
