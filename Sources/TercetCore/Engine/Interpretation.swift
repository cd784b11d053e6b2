// SPDX-License-Identifier: Apache-2.0

extension Engine {
  /// Why an interpreter stops.
  enum Stop {
    /// Before the first instruction of `place`, of which too little is known, or for which there
    /// is too little time.
    case entry
    /// Before the instruction number `index` of `place`, which only the pipeline can do.
    case instruction
    /// Before the first instruction of `place`, whose lines of the instruction cache are in no known
    /// pattern.
    case newPattern
    /// Behind all instructions of `place` but the last, which takes an edge that is not known.
    case newEdge
    /// At the start of `place`, because an instruction may have changed how far the engine may come.
    case pause
    /// At the start of `place`, because the observer must be told of edges before more of them can
    /// be noted, or before anybody knows on which path of calls the run is.
    case fullLog
  }

  /// Runs from the start of `place` on.
  ///
  /// Registers and balance are then those of the place where it stopped.
  func interpretFreely() -> Stop {
    space.pointee.group = group
    space.pointee.balance = balance
    withheld = 0
    var next = enter(variants.place(place))
    while true {
      while let code = next {
        let address = code.pointee.step(
          Raw(code), values, Raw(space), space.pointee.balance.value, Raw(space.pointee.variant))
        next = UnsafeMutablePointer(bitPattern: address)
      }
      switch space.pointee.request {
      case .entry:
        return stop(.entry)
      case .rare where space.pointee.code.pointee.opcode.isServed:
        // It chooses an edge, and its memory is elsewhere, or has code.
        space.pointee.request = .choice
      case .rare:
        guard performRarely(space.pointee.code.pointee) else { return stop(.instruction) }
        next = space.pointee.code + 1
      case .choice:
        let edge = choose(space.pointee.code)
        guard edge != unknown else { return stop(.newEdge) }
        edge.pointee.count &+= 1
        space.pointee.balance.add(edge.pointee.change)
        if edge.pointee.group != space.pointee.group, note(edge) { return stop(.fullLog) }
        if pauses { withhold() }
        next = enter(edge.pointee.next)
      case .order:
        let edge = space.pointee.edge
        guard edge != unknown else { return stop(.newEdge) }
        if note(edge) { return stop(.fullLog) }
        next = enter(edge.pointee.next)
      }
    }
  }

  /// The first instruction of a variant; nil, and a request, if it must not be entered.
  private func enter(
    _ variant: UnsafeMutablePointer<Variant>
  ) -> UnsafeMutablePointer<PackedInstruction>? {
    space.pointee.variant = variant
    guard space.pointee.balance >= variant.pointee.need else {
      space.pointee.request = .entry
      return nil
    }
    return variant.pointee.code
  }

  @inline(never)
  private func stop(_ reason: Stop) -> Stop {
    let variant = space.pointee.variant
    place = variants.number(of: variant)
    // Every instruction but a jump, the last one, is packed into one.
    index = space.pointee.code - variant.pointee.code
    balance = space.pointee.balance
    balance.add(Balance(spending: -withheld, retiring: 0))
    withheld = 0
    group = space.pointee.group
    return pauses ? pause() : reason
  }

  /// Leaves no cycle for another variant.
  private func withhold() {
    withheld = space.pointee.balance.cycles
    space.pointee.balance.add(Balance(spending: withheld, retiring: 0))
  }

  /// The engine is left at the start of `place`.
  func pause() -> Stop {
    pauses = false
    return .pause
  }

  /// Notes an edge whose order matters, and goes to where it leads; whether the observer is to be told
  /// of it now.
  private func note(_ edge: UnsafeMutablePointer<Edge>) -> Bool {
    passages[passageCount] = Passage(
      edge: edges.number(of: edge), sp: values[2], balance: space.pointee.balance)
    passageCount += 1
    space.pointee.group = edge.pointee.groupAfter
    space.pointee.variant = edge.pointee.next
    guard pathCells != nil else { return passageCount == Self.mostPassages }
    // It counts what it is told.
    if !countsCauses { edge.pointee.count -= 1 }
    return true
  }

  /// Carries out the last instruction of a block, which has no step of its own, or whose step did not
  /// find its edge; nothing is done, and it is none, if that is not known or the pipeline must do it.
  @inline(never)
  private func choose(
    _ code: UnsafeMutablePointer<PackedInstruction>
  ) -> UnsafeMutablePointer<Edge> {
    let variant = space.pointee.variant
    let it = code.pointee
    switch it.opcode {
    case .jump:
      let edge = otherEdge((values[Int(it.rs1)] &+ it.immediate) & ~1, of: variant)
      if edge != unknown { values[Int(it.rd)] = code[1].immediate }
      return edge
    case .branch:
      return holds(it) ? variant.pointee.edges.1 : variant.pointee.edges.0
    case .timed:
      return timedEdge(it, variant)
    default:
      // An access that the data cache does not serve at once.
      return timedEdge(code[1], variant)
    }
  }
}
