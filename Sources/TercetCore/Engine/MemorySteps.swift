// SPDX-License-Identifier: Apache-2.0

// What loads and stores do; see RegisterSteps.swift for why these are global functions.

extension Interpreter {
  /// The step of a load or store; nil if it is none.
  static func memoryStep(_ opcode: Opcode) -> Step? {
    switch opcode {
    case .loadByte: loadByte
    case .loadByteUnsigned: loadByteUnsigned
    case .loadHalf: loadHalf
    case .loadHalfUnsigned: loadHalfUnsigned
    case .loadWord: loadWord
    case .storeByte: storeByte
    case .storeHalf: storeHalf
    case .storeWord: storeWord
    default: nil
    }
  }

  /// Where it loads or stores, counted from the start of memory.
  @inline(__always)
  private var offset: UInt32 { x[Int(it.rs1)] &+ it.immediate &- space.pointee.base }

  /// `rd` = what is there; each offset is compared with the size first.
  ///
  /// It is turned right by the bits that must be zero in it: one that is not a multiple of the width
  /// becomes too large.
  ///
  /// - Parameters:
  ///   - bits: How many that are.
  ///   - size: The size of memory in units of the width.
  @inline(__always)
  fileprivate func load<Value>(
    turning bits: UInt32, below size: UInt64, as type: Value.Type, _ value: (Value) -> UInt32
  ) -> UInt {
    let offset = offset
    guard UInt64(offset.turned(right: bits)) < size else { return leave(.rare) }
    x[Int(it.rd)] = value((space.pointee.ram + Int(offset)).load(as: type))
    return goOn()
  }

  /// The same for a store, unless there is code on the page.
  @inline(__always)
  fileprivate func store<Value: BitwiseCopyable>(
    turning bits: UInt32, below size: UInt64, _ value: (UInt32) -> Value
  ) -> UInt {
    let offset = offset
    guard UInt64(offset.turned(right: bits)) < size else { return leave(.rare) }
    let page = Int(offset &>> 12)
    guard space.pointee.codePages[page] == 0 else { return leave(.rare) }
    (space.pointee.ram + Int(offset)).storeBytes(of: value(x[Int(it.rs2)]), as: Value.self)
    space.pointee.written[page] = 1
    return goOn()
  }
}

@inline(__always)
private func loadByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.load(turning: 0, below: state.space.pointee.bytes, as: Int8.self) {
    UInt32(bitPattern: Int32($0))
  }
}

@inline(__always)
private func loadByteUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.load(turning: 0, below: state.space.pointee.bytes, as: UInt8.self) {
    UInt32($0)
  }
}

@inline(__always)
private func loadHalf(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.load(turning: 1, below: state.space.pointee.halves, as: Int16.self) {
    UInt32(bitPattern: Int32(Int16(littleEndian: $0)))
  }
}

@inline(__always)
private func loadHalfUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.load(turning: 1, below: state.space.pointee.halves, as: UInt16.self) {
    UInt32(UInt16(littleEndian: $0))
  }
}

@inline(__always)
private func loadWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.load(turning: 2, below: state.space.pointee.words, as: UInt32.self) {
    UInt32(littleEndian: $0)
  }
}

@inline(__always)
private func storeByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.store(turning: 0, below: state.space.pointee.bytes) { UInt8(truncatingIfNeeded: $0) }
}

@inline(__always)
private func storeHalf(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.store(turning: 1, below: state.space.pointee.halves) {
    UInt16(truncatingIfNeeded: $0).littleEndian
  }
}

@inline(__always)
private func storeWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  let state = Interpreter(a, x, b, c, d)
  return state.store(turning: 2, below: state.space.pointee.words) { $0.littleEndian }
}

extension UInt32 {
  /// The same bits, turned right by fewer than 32.
  @inline(__always)
  fileprivate func turned(right count: UInt32) -> UInt32 {
    self &>> count | self &<< (0 &- count)
  }
}
