// SPDX-License-Identifier: Apache-2.0

/// What the last instruction of a block does.
extension Interpreter {
  /// The second edge if the condition holds, else the first.
  @inline(__always)
  private func branch(if holds: (UInt32, UInt32) -> Bool) -> UnsafeMutableRawPointer? {
    take(
      holds(x[Int(it.rs1)], x[Int(it.rs2)])
        ? variant.pointee.edges.1 : variant.pointee.edges.0)
  }

  /// The edge of the target, which is in a register.
  @inline(__always)
  private func jump() -> UnsafeMutableRawPointer? {
    let target = (x[Int(it.rs1)] &+ it.immediate) & ~1
    var edge = variant.pointee.edges.0
    if edge.pointee.outcome != target {
      let recent = space.pointee.recentEdges + RecentEdge.place(of: target, variant)
      edge = recent.pointee.edge
      guard recent.pointee.from == variant, edge.pointee.outcome == target else {
        return leave(.choice)
      }
    }
    x[Int(it.rd)] = code[1].immediate
    return take(edge)
  }

  /// The step of an instruction that is the last of its block; nil if there is none such.
  static func lastStep(_ opcode: Opcode) -> Step? {
    switch opcode {
    case .equal: { Interpreter($0, $1, $2, $3, $4).branch { $0 == $1 } }
    case .notEqual: { Interpreter($0, $1, $2, $3, $4).branch { $0 != $1 } }
    case .less: { Interpreter($0, $1, $2, $3, $4).branch { $0.isLessAsSigned($1) } }
    case .notLess: { Interpreter($0, $1, $2, $3, $4).branch { !$0.isLessAsSigned($1) } }
    case .lessUnsigned: { Interpreter($0, $1, $2, $3, $4).branch { $0 < $1 } }
    case .notLessUnsigned: { Interpreter($0, $1, $2, $3, $4).branch { $0 >= $1 } }
    case .goOn:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.take(state.variant.pointee.edges.0)
      }
    case .jump: { Interpreter($0, $1, $2, $3, $4).jump() }
    case .branch, .timed: { Interpreter($0, $1, $2, $3, $4).leave(.choice) }
    default: nil
    }
  }
}
