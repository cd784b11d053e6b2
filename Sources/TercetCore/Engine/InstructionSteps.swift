// SPDX-License-Identifier: Apache-2.0

// The step of each instruction: global functions, because only these can be steps and be inlined
// into what a step's address is.

/// The step of an instruction.
func interpreterStep(_ opcode: Opcode) -> Step {
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
  case .shiftAdd: shiftAdd
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
  case .loadByte: loadByte
  case .loadByteUnsigned: loadByteUnsigned
  case .loadHalf: loadHalf
  case .loadHalfUnsigned: loadHalfUnsigned
  case .loadWord: loadWord
  case .storeByte: storeByte
  case .storeHalf: storeHalf
  case .storeWord: storeWord
  case .equal: equal
  case .notEqual: notEqual
  case .less: less
  case .notLess: notLess
  case .lessUnsigned: lessUnsigned
  case .notLessUnsigned: notLessUnsigned
  case .jump: jump
  case .goOn: onlyEdge
  case .compute: computedElsewhere
  case .servedLoadByte: servedLoadByte
  case .servedLoadByteUnsigned: servedLoadByteUnsigned
  case .servedLoadHalf: servedLoadHalf
  case .servedLoadHalfUnsigned: servedLoadHalfUnsigned
  case .servedLoadWord: servedLoadWord
  case .servedStoreByte: servedStoreByte
  case .servedStoreHalf: servedStoreHalf
  case .servedStoreWord: servedStoreWord
  case .branch, .timed, .cached: chosenElsewhere
  }
}

@inline(__always)
private func nothing(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).next.goOn()
}

@inline(__always)
private func add(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().goOn()
}

@inline(__always)
private func sub(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sub().goOn()
}

@inline(__always)
private func and(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).and().goOn()
}

@inline(__always)
private func or(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).or().goOn()
}

@inline(__always)
private func xor(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).xor().goOn()
}

@inline(__always)
private func sll(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sll().goOn()
}

@inline(__always)
private func srl(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).srl().goOn()
}

@inline(__always)
private func sra(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sra().goOn()
}

@inline(__always)
private func slt(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).slt().goOn()
}

@inline(__always)
private func sltu(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sltu().goOn()
}

@inline(__always)
private func multiply(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).multiply().goOn()
}

@inline(__always)
private func shiftAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).shiftAdd().goOn()
}

@inline(__always)
private func addImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).addImmediate().goOn()
}

@inline(__always)
private func andImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).andImmediate().goOn()
}

@inline(__always)
private func orImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).orImmediate().goOn()
}

@inline(__always)
private func xorImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).xorImmediate().goOn()
}

@inline(__always)
private func sllImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sllImmediate().goOn()
}

@inline(__always)
private func srlImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).srlImmediate().goOn()
}

@inline(__always)
private func sraImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sraImmediate().goOn()
}

@inline(__always)
private func sltImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sltImmediate().goOn()
}

@inline(__always)
private func sltuImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sltuImmediate().goOn()
}

@inline(__always)
private func constant(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).constant().goOn()
}

@inline(__always)
private func loadByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadByte { $0.goOn() }
}

@inline(__always)
private func loadByteUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadByteUnsigned { $0.goOn() }
}

@inline(__always)
private func loadHalf(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadHalf { $0.goOn() }
}

@inline(__always)
private func loadHalfUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadHalfUnsigned { $0.goOn() }
}

@inline(__always)
private func loadWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadWord { $0.goOn() }
}

@inline(__always)
private func storeByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).storeByte { $0.goOn() }
}

@inline(__always)
private func storeHalf(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).storeHalf { $0.goOn() }
}

@inline(__always)
private func storeWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).storeWord { $0.goOn() }
}

@inline(__always)
private func equal(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).equal()
}

@inline(__always)
private func notEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).notEqual()
}

@inline(__always)
private func less(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).less()
}

@inline(__always)
private func notLess(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).notLess()
}

@inline(__always)
private func lessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).lessUnsigned()
}

@inline(__always)
private func notLessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).notLessUnsigned()
}

@inline(__always)
private func jump(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).jump()
}

@inline(__always)
private func onlyEdge(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).goOnElsewhere()
}

@inline(__always)
private func computedElsewhere(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).leave(.rare)
}

@inline(__always)
private func chosenElsewhere(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).leave(.choice)
}
