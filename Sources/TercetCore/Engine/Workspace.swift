// SPDX-License-Identifier: Apache-2.0

/// The registers and the first region of memory, as the interpreter's loop reaches them.
///
/// Unsafe pointers: whoever makes one sees to it that they hold 33 registers, and as much memory and
/// tables of pages as it says. Each access to memory is compared with the size first. Its offset is
/// turned right by the bits that must be zero in it: one that is not a multiple becomes too large.
struct Workspace {
  let x: UnsafeMutablePointer<UInt32>
  private let base: UInt32
  private let ram: UnsafeMutableRawPointer
  /// Not 0 for pages that were written.
  private let written: UnsafeMutablePointer<UInt8>
  /// Not 0 for pages with code.
  private let codePages: UnsafeMutablePointer<UInt8>
  /// How many there are.
  private let bytes: UInt64
  private let halves: UInt64
  private let words: UInt64

  init(
    _ registers: UnsafeMutablePointer<UInt32>, _ block: MemoryBlock,
    codePages: UnsafeMutablePointer<UInt8>
  ) {
    x = registers
    base = block.base
    ram = block.start
    written = block.written
    self.codePages = codePages
    bytes = block.size
    halves = block.size >> 1
    words = block.size >> 2
  }

  /// Carries out an instruction on registers, or a load or store that is aligned and in this memory,
  /// and no store to a page with code; false, and nothing is done, if it is another.
  @inline(__always)
  func perform(_ it: PackedInstruction) -> Bool {
    let (rd, rs1, rs2) = (Int(it.rd), Int(it.rs1), Int(it.rs2))
    switch it.opcode {
    case .nothing: break
    case .add: x[rd] = x[rs1] &+ x[rs2]
    case .sub: x[rd] = x[rs1] &- x[rs2]
    case .and: x[rd] = x[rs1] & x[rs2]
    case .or: x[rd] = x[rs1] | x[rs2]
    case .xor: x[rd] = x[rs1] ^ x[rs2]
    case .sll: x[rd] = x[rs1] &<< x[rs2]
    case .srl: x[rd] = x[rs1] &>> x[rs2]
    case .sra: x[rd] = UInt32(bitPattern: signed(rs1) &>> signed(rs2))
    case .slt: x[rd] = signed(rs1) < signed(rs2) ? 1 : 0
    case .sltu: x[rd] = x[rs1] < x[rs2] ? 1 : 0
    case .addImmediate: x[rd] = x[rs1] &+ it.immediate
    case .andImmediate: x[rd] = x[rs1] & it.immediate
    case .orImmediate: x[rd] = x[rs1] | it.immediate
    case .xorImmediate: x[rd] = x[rs1] ^ it.immediate
    case .sllImmediate: x[rd] = x[rs1] &<< it.immediate
    case .srlImmediate: x[rd] = x[rs1] &>> it.immediate
    case .sraImmediate: x[rd] = UInt32(bitPattern: signed(rs1) &>> Int32(bitPattern: it.immediate))
    case .sltImmediate: x[rd] = signed(rs1) < Int32(bitPattern: it.immediate) ? 1 : 0
    case .sltuImmediate: x[rd] = x[rs1] < it.immediate ? 1 : 0
    case .constant: x[rd] = it.immediate
    case .multiply: x[rd] = x[rs1] &* x[rs2]
    case .shiftAdd: x[rd] = x[rs1] &<< it.immediate &+ x[rs2]

    case .loadByte:
      guard let place = place(it) else { return false }
      x[rd] = UInt32(bitPattern: Int32(place.load(as: Int8.self)))
    case .loadByteUnsigned:
      guard let place = place(it) else { return false }
      x[rd] = UInt32(place.load(as: UInt8.self))
    case .loadHalf:
      guard let place = place(ofHalf: it) else { return false }
      x[rd] = UInt32(bitPattern: Int32(Int16(littleEndian: place.load(as: Int16.self))))
    case .loadHalfUnsigned:
      guard let place = place(ofHalf: it) else { return false }
      x[rd] = UInt32(UInt16(littleEndian: place.load(as: UInt16.self)))
    case .loadWord:
      guard let place = place(ofWord: it) else { return false }
      x[rd] = UInt32(littleEndian: place.load(as: UInt32.self))

    case .storeByte:
      guard let place = place(it), marks(it) else { return false }
      place.storeBytes(of: UInt8(truncatingIfNeeded: x[rs2]), as: UInt8.self)
    case .storeHalf:
      guard let place = place(ofHalf: it), marks(it) else { return false }
      place.storeBytes(of: UInt16(truncatingIfNeeded: x[rs2]).littleEndian, as: UInt16.self)
    case .storeWord:
      guard let place = place(ofWord: it), marks(it) else { return false }
      place.storeBytes(of: x[rs2].littleEndian, as: UInt32.self)

    default: return false
    }
    return true
  }

  @inline(__always)
  private func signed(_ register: Int) -> Int32 { Int32(bitPattern: x[register]) }

  /// Where an instruction loads or stores, counted from the start of this memory.
  @inline(__always)
  private func offset(_ it: PackedInstruction) -> UInt32 {
    x[Int(it.rs1)] &+ it.immediate &- base
  }

  @inline(__always)
  private func place(_ it: PackedInstruction) -> UnsafeMutableRawPointer? {
    let offset = offset(it)
    return UInt64(offset) < bytes ? ram + Int(offset) : nil
  }

  @inline(__always)
  private func place(ofHalf it: PackedInstruction) -> UnsafeMutableRawPointer? {
    let offset = offset(it)
    return UInt64(offset &>> 1 | offset &<< 31) < halves ? ram + Int(offset) : nil
  }

  @inline(__always)
  private func place(ofWord it: PackedInstruction) -> UnsafeMutableRawPointer? {
    let offset = offset(it)
    return UInt64(offset &>> 2 | offset &<< 30) < words ? ram + Int(offset) : nil
  }

  /// Marks the page of a store, unless it has code.
  @inline(__always)
  private func marks(_ store: PackedInstruction) -> Bool {
    let page = Int(offset(store) &>> 12)
    guard codePages[page] == 0 else { return false }
    written[page] = 1
    return true
  }
}
