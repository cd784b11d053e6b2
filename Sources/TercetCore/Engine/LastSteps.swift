// SPDX-License-Identifier: Apache-2.0

// What the last instruction of a block does; see RegisterSteps.swift for why these are global
// functions.

extension Interpreter {
  /// The step of an instruction that others carry out, or that is the last of its block; nil if it is
  /// neither.
  static func lastStep(_ opcode: Opcode) -> Step? {
    switch opcode {
    case .equal: equal
    case .notEqual: notEqual
    case .less: less
    case .notLess: notLess
    case .lessUnsigned: lessUnsigned
    case .notLessUnsigned: notLessUnsigned
    case .goOn: onlyEdge
    case .jump: jump
    case .branch, .timed: chosenElsewhere
    case .compute: computedElsewhere
    default: nil
    }
  }

  /// The second edge if the condition holds, else the first.
  @inline(__always)
  fileprivate func branch(if holds: (UInt32, UInt32) -> Bool) -> UInt {
    take(
      holds(x[Int(it.rs1)], x[Int(it.rs2)])
        ? variant.pointee.edges.1 : variant.pointee.edges.0)
  }

  /// The edge of the target, which is in a register.
  @inline(__always)
  fileprivate func goThere() -> UInt {
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
}

@inline(__always)
private func equal(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).branch { $0 == $1 }
}

@inline(__always)
private func notEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).branch { $0 != $1 }
}

@inline(__always)
private func less(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).branch { $0.isLessAsSigned($1) }
}

@inline(__always)
private func notLess(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).branch { !$0.isLessAsSigned($1) }
}

@inline(__always)
private func lessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).branch { $0 < $1 }
}

@inline(__always)
private func notLessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).branch { $0 >= $1 }
}

@inline(__always)
private func onlyEdge(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.take(state.variant.pointee.edges.0)
}

@inline(__always)
private func jump(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).goThere()
}

@inline(__always)
private func chosenElsewhere(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).leave(.choice)
}

@inline(__always)
private func computedElsewhere(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).leave(.rare)
}
