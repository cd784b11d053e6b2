// SPDX-License-Identifier: Apache-2.0

extension Engine {
  /// Why an interpreter stops.
  enum Stop {
    /// Before the first instruction of `place`, of which too little is known, or for which there
    /// is too little time.
    case entry
    /// Before the instruction number `index` of `place`, which only the pipeline can do.
    case instruction
    /// Behind all instructions of `place` but the last, which takes an edge that is not known.
    case newEdge
    /// At the start of `place`, because the observer must be told of edges before more of them can
    /// be noted.
    case fullLog
  }

  /// Runs from the start of `place` on.
  ///
  /// Registers and balance are then those of the place where it stopped. All that the loop changes
  /// is local, and what is rare is elsewhere.
  func interpret() -> Stop {
    let space = Workspace(values, main, codePages: map.mainPages)
    let x = space.x
    var group = group
    var variant = variants.place(place)
    var balance = balance
    var edge = unknown
    var next = variant.pointee.code

    while balance >= variant.pointee.need {
      next = variant.pointee.code
      block: while true {
        if space.perform(next.pointee) {
          next += 1
          continue
        }
        let it = next.pointee
        next += 1
        let (rs1, rs2) = (Int(it.rs1), Int(it.rs2))
        switch it.opcode {
        case .equal:
          edge = x[rs1] == x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .notEqual:
          edge = x[rs1] != x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .less:
          edge =
            Int32(bitPattern: x[rs1]) < Int32(bitPattern: x[rs2])
            ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .notLess:
          edge =
            Int32(bitPattern: x[rs1]) >= Int32(bitPattern: x[rs2])
            ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .lessUnsigned:
          edge = x[rs1] < x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .notLessUnsigned:
          edge = x[rs1] >= x[rs2] ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .goOn:
          edge = variant.pointee.edges.0
          break block
        case .jump:
          let target = (x[rs1] &+ it.immediate) & ~1
          edge = variant.pointee.edges.0
          if edge.pointee.outcome != target { edge = otherEdge(target, of: variant) }
          if edge != unknown { x[Int(it.rd)] = next.pointee.immediate }
          break block
        case .branch:
          edge = holds(it) ? variant.pointee.edges.1 : variant.pointee.edges.0
          break block
        case .timed:
          edge = timedEdge(it, variant)
          break block
        default:
          guard performRarely(it) else {
            return stop(.instruction, variant, next, balance, group)
          }
        }
      }

      edge.pointee.count &+= 1
      balance.add(edge.pointee.change)
      if edge.pointee.group != group {
        if edge == unknown { return stop(.newEdge, variant, next, balance, group) }
        group = edge.pointee.groupAfter
        if note(edge, x[2], balance) {
          variant = edge.pointee.next
          return stop(.fullLog, variant, next, balance, group)
        }
      }
      variant = edge.pointee.next
    }
    return stop(.entry, variant, next, balance, group)
  }
}
