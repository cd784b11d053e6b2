// SPDX-License-Identifier: Apache-2.0

/// What instructions on registers do; each gives the interpreter before the next one.
extension Interpreter {
  /// `rd` = a function of rs1 and rs2.
  @inline(__always)
  private func registers(_ value: (UInt32, UInt32) -> UInt32) -> Interpreter {
    x[Int(it.rd)] = value(x[Int(it.rs1)], x[Int(it.rs2)])
    return next
  }

  /// `rd` = a function of rs1 and the immediate.
  @inline(__always)
  private func immediate(_ value: (UInt32, UInt32) -> UInt32) -> Interpreter {
    x[Int(it.rd)] = value(x[Int(it.rs1)], it.immediate)
    return next
  }

  @inline(__always)
  func add() -> Interpreter { registers { $0 &+ $1 } }
  @inline(__always)
  func sub() -> Interpreter { registers { $0 &- $1 } }
  @inline(__always)
  func and() -> Interpreter { registers { $0 & $1 } }
  @inline(__always)
  func or() -> Interpreter { registers { $0 | $1 } }
  @inline(__always)
  func xor() -> Interpreter { registers { $0 ^ $1 } }
  @inline(__always)
  func sll() -> Interpreter { registers { $0 &<< $1 } }
  @inline(__always)
  func srl() -> Interpreter { registers { $0 &>> $1 } }
  @inline(__always)
  func sra() -> Interpreter { registers { $0.shiftedAsSigned(right: $1) } }
  @inline(__always)
  func slt() -> Interpreter { registers { $0.isLessAsSigned($1) ? 1 : 0 } }
  @inline(__always)
  func sltu() -> Interpreter { registers { $0 < $1 ? 1 : 0 } }
  @inline(__always)
  func multiply() -> Interpreter { registers { $0 &* $1 } }

  /// `rd` = rs2 plus rs1 shifted by the immediate.
  @inline(__always)
  func shiftAdd() -> Interpreter {
    let shift = it.immediate
    return registers { $0 &<< shift &+ $1 }
  }

  @inline(__always)
  func addImmediate() -> Interpreter { immediate { $0 &+ $1 } }
  @inline(__always)
  func andImmediate() -> Interpreter { immediate { $0 & $1 } }
  @inline(__always)
  func orImmediate() -> Interpreter { immediate { $0 | $1 } }
  @inline(__always)
  func xorImmediate() -> Interpreter { immediate { $0 ^ $1 } }
  @inline(__always)
  func sllImmediate() -> Interpreter { immediate { $0 &<< $1 } }
  @inline(__always)
  func srlImmediate() -> Interpreter { immediate { $0 &>> $1 } }
  @inline(__always)
  func sraImmediate() -> Interpreter { immediate { $0.shiftedAsSigned(right: $1) } }
  @inline(__always)
  func sltImmediate() -> Interpreter { immediate { $0.isLessAsSigned($1) ? 1 : 0 } }
  @inline(__always)
  func sltuImmediate() -> Interpreter { immediate { $0 < $1 ? 1 : 0 } }
  @inline(__always)
  func constant() -> Interpreter { immediate { $1 } }
}

extension UInt32 {
  /// Shifted right as a signed number, by the low five bits of `count`.
  @inline(__always)
  func shiftedAsSigned(right count: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(bitPattern: self) &>> Int32(bitPattern: count))
  }

  @inline(__always)
  func isLessAsSigned(_ other: UInt32) -> Bool {
    Int32(bitPattern: self) < Int32(bitPattern: other)
  }
}
