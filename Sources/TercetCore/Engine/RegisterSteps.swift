// SPDX-License-Identifier: Apache-2.0

// What instructions on registers do: global functions, because only these can be steps and be
// inlined into what a step's address is.

extension Interpreter {
  /// The step of an instruction that works on registers alone; nil if it does not.
  static func registerStep(_ opcode: Opcode) -> Step? {
    switch opcode {
    case .nothing: nothing
    case .add: add
    case .sub: sub
    case .and: and
    case .or: or
    case .xor: xor
    case .sll: sll
    case .srl: srl
    case .sra: sra
    case .slt: slt
    case .sltu: sltu
    case .multiply: multiply
    case .addImmediate: addImmediate
    case .andImmediate: andImmediate
    case .orImmediate: orImmediate
    case .xorImmediate: xorImmediate
    case .sllImmediate: sllImmediate
    case .srlImmediate: srlImmediate
    case .sraImmediate: sraImmediate
    case .sltImmediate: sltImmediate
    case .sltuImmediate: sltuImmediate
    case .constant: constant
    case .shiftAdd: shiftAdd
    default: nil
    }
  }

  /// `rd` = a function of rs1 and rs2.
  @inline(__always)
  fileprivate func registers(_ value: (UInt32, UInt32) -> UInt32) -> UInt {
    x[Int(it.rd)] = value(x[Int(it.rs1)], x[Int(it.rs2)])
    return goOn()
  }

  /// `rd` = a function of rs1 and the immediate.
  @inline(__always)
  fileprivate func immediate(_ value: (UInt32, UInt32) -> UInt32) -> UInt {
    x[Int(it.rd)] = value(x[Int(it.rs1)], it.immediate)
    return goOn()
  }

  /// `rd` = rs2 plus rs1 shifted by the immediate.
  @inline(__always)
  fileprivate func shiftedSum() -> UInt {
    x[Int(it.rd)] = x[Int(it.rs1)] &<< it.immediate &+ x[Int(it.rs2)]
    return goOn()
  }
}

@inline(__always)
private func nothing(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).goOn()
}

@inline(__always)
private func add(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 &+ $1 }
}

@inline(__always)
private func sub(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 &- $1 }
}

@inline(__always)
private func and(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 & $1 }
}

@inline(__always)
private func or(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 | $1 }
}

@inline(__always)
private func xor(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 ^ $1 }
}

@inline(__always)
private func sll(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 &<< $1 }
}

@inline(__always)
private func srl(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 &>> $1 }
}

@inline(__always)
private func sra(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0.shiftedAsSigned(right: $1) }
}

@inline(__always)
private func slt(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0.isLessAsSigned($1) ? 1 : 0 }
}

@inline(__always)
private func sltu(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 < $1 ? 1 : 0 }
}

@inline(__always)
private func multiply(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).registers { $0 &* $1 }
}

@inline(__always)
private func shiftAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).shiftedSum()
}

@inline(__always)
private func addImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0 &+ $1 }
}

@inline(__always)
private func andImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0 & $1 }
}

@inline(__always)
private func orImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0 | $1 }
}

@inline(__always)
private func xorImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0 ^ $1 }
}

@inline(__always)
private func sllImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0 &<< $1 }
}

@inline(__always)
private func srlImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0 &>> $1 }
}

@inline(__always)
private func sraImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0.shiftedAsSigned(right: $1) }
}

@inline(__always)
private func sltImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0.isLessAsSigned($1) ? 1 : 0 }
}

@inline(__always)
private func sltuImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $0 < $1 ? 1 : 0 }
}

@inline(__always)
private func constant(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).immediate { $1 }
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
