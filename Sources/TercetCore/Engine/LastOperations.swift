// SPDX-License-Identifier: Apache-2.0

/// What the last instruction of a block does.
extension Interpreter {
  /// The second edge if the condition holds, else the first.
  ///
  /// The host shall jump, which the hint sees to. Otherwise the optimizer chooses among the edges by
  /// arithmetic: all that follows then waits for what the guest compares, where a guess would nearly
  /// always be right (`sieve` took 1.5 times as long).
  @inline(__always)
  private func branch(if holds: (UInt32, UInt32) -> Bool) -> UInt {
    if _fastPath(holds(x[Int(it.rs1)], x[Int(it.rs2)])) { return take(variant.pointee.edges.1) }
    return take(variant.pointee.edges.0)
  }

  @inline(__always)
  func equal() -> UInt { branch { $0 == $1 } }
  @inline(__always)
  func notEqual() -> UInt { branch { $0 != $1 } }
  @inline(__always)
  func less() -> UInt { branch { $0.isLessAsSigned($1) } }
  @inline(__always)
  func notLess() -> UInt { branch { !$0.isLessAsSigned($1) } }
  @inline(__always)
  func lessUnsigned() -> UInt { branch { $0 < $1 } }
  @inline(__always)
  func notLessUnsigned() -> UInt { branch { $0 >= $1 } }

  /// The only edge.
  @inline(__always)
  func goOnElsewhere() -> UInt { take(variant.pointee.edges.0) }

  /// The edge of the target, which is in a register.
  @inline(__always)
  func jump() -> UInt {
    let target = (x[Int(it.rs1)] &+ it.immediate) & ~1
    var edge = variant.pointee.edges.0
    if edge.pointee.outcome != target { edge = variant.pointee.edges.1 }
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
}
