// SPDX-License-Identifier: Apache-2.0

/// What each instruction does that is not the last of its block.
extension Interpreter {
  // MARK: On registers

  /// `rd` = a function of rs1 and rs2.
  @inline(__always)
  fileprivate func registers(
    _ value: (UInt32, UInt32) -> UInt32
  ) -> UnsafeMutableRawPointer? {
    x[Int(it.rd)] = value(x[Int(it.rs1)], x[Int(it.rs2)])
    return goOn()
  }

  /// `rd` = a function of rs1 and the immediate.
  @inline(__always)
  fileprivate func immediate(
    _ value: (UInt32, UInt32) -> UInt32
  ) -> UnsafeMutableRawPointer? {
    x[Int(it.rd)] = value(x[Int(it.rs1)], it.immediate)
    return goOn()
  }

  // MARK: Memory

  /// Where it loads or stores, counted from the start of memory.
  @inline(__always)
  private var offset: UInt32 { x[Int(it.rs1)] &+ it.immediate &- space.pointee.base }

  /// `rd` = what is there; each offset is compared with the size first. It is turned right by the
  /// bits that must be zero in it, so that one that is not a multiple is too large.
  @inline(__always)
  fileprivate func load<Value>(
    turning bits: UInt32, below size: UInt64, as type: Value.Type, _ value: (Value) -> UInt32
  ) -> UnsafeMutableRawPointer? {
    let offset = offset
    guard UInt64(offset.turned(right: bits)) < size else { return leave(.rare) }
    x[Int(it.rd)] = value((space.pointee.ram + Int(offset)).load(as: type))
    return goOn()
  }

  /// The same for a store, unless there is code on the page.
  @inline(__always)
  fileprivate func store<Value: BitwiseCopyable>(
    turning bits: UInt32, below size: UInt64, _ value: (UInt32) -> Value
  ) -> UnsafeMutableRawPointer? {
    let offset = offset
    guard UInt64(offset.turned(right: bits)) < size else { return leave(.rare) }
    let page = Int(offset &>> 12)
    guard space.pointee.codePages[page] == 0 else { return leave(.rare) }
    (space.pointee.ram + Int(offset)).storeBytes(of: value(x[Int(it.rs2)]), as: Value.self)
    space.pointee.written[page] = 1
    return goOn()
  }

  // MARK: The table

  /// The step of an instruction that is not the last of its block.
  static func step(_ opcode: Opcode) -> Step? {
    switch opcode {
    case .nothing: { Interpreter($0, $1, $2, $3, $4).goOn() }
    case .add: { Interpreter($0, $1, $2, $3, $4).registers { $0 &+ $1 } }
    case .sub: { Interpreter($0, $1, $2, $3, $4).registers { $0 &- $1 } }
    case .and: { Interpreter($0, $1, $2, $3, $4).registers { $0 & $1 } }
    case .or: { Interpreter($0, $1, $2, $3, $4).registers { $0 | $1 } }
    case .xor: { Interpreter($0, $1, $2, $3, $4).registers { $0 ^ $1 } }
    case .sll: { Interpreter($0, $1, $2, $3, $4).registers { $0 &<< $1 } }
    case .srl: { Interpreter($0, $1, $2, $3, $4).registers { $0 &>> $1 } }
    case .sra: { Interpreter($0, $1, $2, $3, $4).registers { $0.shiftedAsSigned(right: $1) } }
    case .slt: { Interpreter($0, $1, $2, $3, $4).registers { $0.isLessAsSigned($1) ? 1 : 0 } }
    case .sltu: { Interpreter($0, $1, $2, $3, $4).registers { $0 < $1 ? 1 : 0 } }
    case .multiply: { Interpreter($0, $1, $2, $3, $4).registers { $0 &* $1 } }
    case .addImmediate: { Interpreter($0, $1, $2, $3, $4).immediate { $0 &+ $1 } }
    case .andImmediate: { Interpreter($0, $1, $2, $3, $4).immediate { $0 & $1 } }
    case .orImmediate: { Interpreter($0, $1, $2, $3, $4).immediate { $0 | $1 } }
    case .xorImmediate: { Interpreter($0, $1, $2, $3, $4).immediate { $0 ^ $1 } }
    case .sllImmediate: { Interpreter($0, $1, $2, $3, $4).immediate { $0 &<< $1 } }
    case .srlImmediate: { Interpreter($0, $1, $2, $3, $4).immediate { $0 &>> $1 } }
    case .sraImmediate:
      { Interpreter($0, $1, $2, $3, $4).immediate { $0.shiftedAsSigned(right: $1) } }
    case .sltImmediate:
      { Interpreter($0, $1, $2, $3, $4).immediate { $0.isLessAsSigned($1) ? 1 : 0 } }
    case .sltuImmediate: { Interpreter($0, $1, $2, $3, $4).immediate { $0 < $1 ? 1 : 0 } }
    case .constant: { Interpreter($0, $1, $2, $3, $4).immediate { $1 } }
    case .shiftAdd:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        let shift = state.it.immediate
        return state.registers { $0 &<< shift &+ $1 }
      }
    default: access(opcode) ?? lastStep(opcode)
    }
  }

  private static func access(_ opcode: Opcode) -> Step? {
    switch opcode {
    case .loadByte:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.load(turning: 0, below: state.space.pointee.bytes, as: Int8.self) {
          UInt32(bitPattern: Int32($0))
        }
      }
    case .loadByteUnsigned:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.load(turning: 0, below: state.space.pointee.bytes, as: UInt8.self) {
          UInt32($0)
        }
      }
    case .loadHalf:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.load(turning: 1, below: state.space.pointee.halves, as: Int16.self) {
          UInt32(bitPattern: Int32(Int16(littleEndian: $0)))
        }
      }
    case .loadHalfUnsigned:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.load(turning: 1, below: state.space.pointee.halves, as: UInt16.self) {
          UInt32(UInt16(littleEndian: $0))
        }
      }
    case .loadWord:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.load(turning: 2, below: state.space.pointee.words, as: UInt32.self) {
          UInt32(littleEndian: $0)
        }
      }
    case .storeByte:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.store(turning: 0, below: state.space.pointee.bytes) {
          UInt8(truncatingIfNeeded: $0)
        }
      }
    case .storeHalf:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.store(turning: 1, below: state.space.pointee.halves) {
          UInt16(truncatingIfNeeded: $0).littleEndian
        }
      }
    case .storeWord:
      {
        let state = Interpreter($0, $1, $2, $3, $4)
        return state.store(turning: 2, below: state.space.pointee.words) { $0.littleEndian }
      }
    case .compute: { Interpreter($0, $1, $2, $3, $4).leave(.rare) }
    default: nil
    }
  }
}

extension UInt32 {
  /// The same bits, turned right by fewer than 32.
  @inline(__always)
  fileprivate func turned(right count: UInt32) -> UInt32 {
    self &>> count | self &<< (0 &- count)
  }

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
