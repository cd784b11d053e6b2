// SPDX-License-Identifier: Apache-2.0

/// Encodes x86-64 instructions, as Intel's manual has them (Software Developer's Manual, volume 2).
///
/// Operations are of 32 bits unless their names say more. Jumps are relative, so that the code may
/// lie anywhere as a whole; places are counted in bytes from where all code begins.
struct X86Assembler {
  private(set) var bytes: [UInt8] = []
  /// The place of the first byte.
  let origin: Int

  init(origin: Int) {
    self.origin = origin
    bytes.reserveCapacity(1024)
  }

  /// The place of the next byte.
  var here: Int { origin + bytes.count }

  // MARK: Moves

  mutating func move(_ to: X86Register, _ from: X86Operand) { encode(0x8b, to.rawValue, from) }

  mutating func move(_ to: X86Operand, _ from: X86Register) { encode(0x89, from.rawValue, to) }

  mutating func move(_ to: X86Register, _ from: X86Register) {
    if to != from { move(to, .register(from)) }
  }

  mutating func move(_ to: X86Register, _ value: UInt32) {
    if to.rawValue >= 8 { byte(0x41) }
    byte(0xb8 | to.rawValue & 7)
    word(value)
  }

  mutating func move(_ to: X86Operand, _ value: UInt32) {
    encode(0xc7, 0, to)
    word(value)
  }

  mutating func moveWide(_ to: X86Register, _ from: X86Operand) {
    encode(0x8b, to.rawValue, from, isWide: true)
  }

  mutating func moveWide(_ to: X86Operand, _ from: X86Register) {
    encode(0x89, from.rawValue, to, isWide: true)
  }

  /// A value whose sign fills the upper half.
  mutating func moveWide(_ to: X86Operand, _ value: Int32) {
    encode(0xc7, 0, to, isWide: true)
    word(UInt32(bitPattern: value))
  }

  mutating func moveWide(_ to: X86Register, _ value: UInt64) {
    byte(to.rawValue >= 8 ? 0x49 : 0x48)
    byte(0xb8 | to.rawValue & 7)
    word(UInt32(truncatingIfNeeded: value))
    word(UInt32(truncatingIfNeeded: value >> 32))
  }

  mutating func storeByte(_ to: X86Operand, _ from: X86Register) {
    encode(0x88, from.rawValue, to, isByte: true)
  }

  mutating func storeHalf(_ to: X86Operand, _ from: X86Register) {
    byte(0x66)
    encode(0x89, from.rawValue, to)
  }

  mutating func extend(_ to: X86Register, _ from: X86Operand, _ how: X86Extension) {
    let isByte = how == .zeroByte || how == .signByte
    encode(how.rawValue, to.rawValue, from, isByte: isByte)
  }

  /// To 64 bits.
  mutating func signExtendWide(_ to: X86Register, _ from: X86Operand) {
    encode(0x63, to.rawValue, from, isWide: true)
  }

  mutating func loadAddress(_ to: X86Register, _ of: X86Operand, isWide: Bool = false) {
    encode(0x8d, to.rawValue, of, isWide: isWide)
  }

  mutating func push(_ register: X86Register) {
    if register.rawValue >= 8 { byte(0x41) }
    byte(0x50 | register.rawValue & 7)
  }

  mutating func pop(_ register: X86Register) {
    if register.rawValue >= 8 { byte(0x41) }
    byte(0x58 | register.rawValue & 7)
  }

  // MARK: Arithmetic

  mutating func arithmetic(
    _ operation: X86Arithmetic, _ to: X86Register, _ from: X86Operand, isWide: Bool = false
  ) {
    encode(UInt32(operation.rawValue) << 3 | 3, to.rawValue, from, isWide: isWide)
  }

  mutating func arithmetic(
    _ operation: X86Arithmetic, _ to: X86Operand, _ value: UInt32, isWide: Bool = false
  ) {
    if let short = Int8(exactly: Int32(bitPattern: value)) {
      encode(0x83, operation.rawValue, to, isWide: isWide)
      byte(UInt8(bitPattern: short))
    } else {
      encode(0x81, operation.rawValue, to, isWide: isWide)
      word(value)
    }
  }

  mutating func arithmetic(
    _ operation: X86Arithmetic, _ to: X86Operand, _ from: X86Register, isWide: Bool
  ) {
    encode(UInt32(operation.rawValue) << 3 | 1, from.rawValue, to, isWide: isWide)
  }

  /// With a byte in memory.
  mutating func compareByte(_ place: X86Operand, _ value: UInt8) {
    encode(0x80, X86Arithmetic.cmp.rawValue, place)
    byte(value)
  }

  /// Sets flags by the bits that both have.
  mutating func test(_ left: X86Register, _ right: X86Register, isWide: Bool = false) {
    encode(0x85, right.rawValue, .register(left), isWide: isWide)
  }

  /// The same of the low byte of rax.
  mutating func testLowByte(_ bits: UInt8) {
    byte(0xa8)
    byte(bits)
  }

  mutating func multiply(_ to: X86Register, _ from: X86Operand, isWide: Bool = false) {
    encode(0x0faf, to.rawValue, from, isWide: isWide)
  }

  mutating func unary(_ operation: X86Unary, _ operand: X86Operand) {
    encode(0xf7, operation.rawValue, operand)
  }

  /// The sign of eax in all of edx.
  mutating func spreadSign() { byte(0x99) }

  mutating func shift(_ how: X86Shift, _ to: X86Register, by count: UInt8, isWide: Bool = false) {
    encode(0xc1, how.rawValue, .register(to), isWide: isWide)
    byte(count)
  }

  /// By the low five bits of ecx.
  mutating func shift(_ how: X86Shift, _ to: X86Register) {
    encode(0xd3, how.rawValue, .register(to))
  }

  mutating func swapBytes(_ register: X86Register) {
    if register.rawValue >= 8 { byte(0x41) }
    byte(0x0f)
    byte(0xc8 | register.rawValue & 7)
  }

  /// The number of the lowest or highest one; the zero flag says that there is none.
  mutating func scan(_ to: X86Register, _ from: X86Operand, isReverse: Bool) {
    encode(isReverse ? 0x0fbd : 0x0fbc, to.rawValue, from)
  }

  /// 1 or 0 in the low byte; one of eax to edx, whose upper bytes stay.
  mutating func set(_ register: X86Register, _ condition: X86Condition) {
    encode(0x0f90 | UInt32(condition.rawValue), 0, .register(register), isByte: true)
  }

  mutating func moveIf(_ condition: X86Condition, _ to: X86Register, _ from: X86Operand) {
    encode(0x0f40 | UInt32(condition.rawValue), to.rawValue, from)
  }

  /// What the host can do, by the number in eax.
  mutating func identify() {
    byte(0x0f)
    byte(0xa2)
  }

  // MARK: Vectors

  /// An operation on vectors that 66 introduces.
  mutating func vector(_ opcode: UInt32, _ to: X86Vector, _ from: X86Vector) {
    byte(0x66)
    opcodeBytes(opcode)
    byte(0xc0 | to.rawValue << 3 | from.rawValue)
  }

  mutating func vector(_ opcode: UInt32, _ to: X86Vector, _ from: X86Operand) {
    byte(0x66)
    encode(opcode, to.rawValue, from)
  }

  mutating func vector(_ opcode: UInt32, group: UInt8, _ to: X86Vector, by count: UInt8) {
    byte(0x66)
    opcodeBytes(opcode)
    byte(0xc0 | group << 3 | to.rawValue)
    byte(count)
  }

  mutating func shuffle(_ to: X86Vector, _ from: X86Vector, _ order: UInt8) {
    vector(0x0f70, to, from)
    byte(order)
  }

  /// The low 32 bits of a vector.
  mutating func move(_ to: X86Register, _ from: X86Vector) {
    byte(0x66)
    encode(0x0f7e, from.rawValue, .register(to))
  }

  // MARK: Jumps

  /// To a place that is known, or will be put where the four bytes are of which the place returns.
  @discardableResult
  mutating func jump(to place: Int = 0) -> Int {
    byte(0xe9)
    return relative(place)
  }

  @discardableResult
  mutating func jump(_ condition: X86Condition, to place: Int = 0) -> Int {
    byte(0x0f)
    byte(0x80 | condition.rawValue)
    return relative(place)
  }

  mutating func call(_ place: Int) {
    byte(0xe8)
    _ = relative(place)
  }

  mutating func jump(toAddressIn operand: X86Operand) { encode(0xff, 4, operand) }

  mutating func call(addressIn operand: X86Operand) { encode(0xff, 2, operand) }

  mutating func `return`() { byte(0xc3) }

  private mutating func relative(_ place: Int) -> Int {
    let at = here
    word(UInt32(bitPattern: Int32(truncatingIfNeeded: place - (at + 4))))
    return at
  }

  /// Lets a jump go to a place.
  mutating func patch(_ at: Int, to place: Int) {
    let value = UInt32(bitPattern: Int32(truncatingIfNeeded: place - (at + 4)))
    for index in 0..<4 {
      bytes[at - origin + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(index)))
    }
  }

  /// Whether a jump does not lead anywhere yet.
  func isUnset(_ at: Int) -> Bool {
    let value = UInt32(bitPattern: Int32(truncatingIfNeeded: -(at + 4)))
    return (0..<4).allSatisfy {
      bytes[at - origin + $0] == UInt8(truncatingIfNeeded: value >> (8 * UInt32($0)))
    }
  }

  // MARK: Encoding

  private mutating func byte(_ value: UInt8) { bytes.append(value) }

  private mutating func word(_ value: UInt32) {
    byte(UInt8(truncatingIfNeeded: value))
    byte(UInt8(truncatingIfNeeded: value >> 8))
    byte(UInt8(truncatingIfNeeded: value >> 16))
    byte(UInt8(truncatingIfNeeded: value >> 24))
  }

  private mutating func opcodeBytes(_ opcode: UInt32) {
    if opcode > 0xffff { byte(UInt8(truncatingIfNeeded: opcode >> 16)) }
    if opcode > 0xff { byte(UInt8(truncatingIfNeeded: opcode >> 8)) }
    byte(UInt8(truncatingIfNeeded: opcode))
  }

  /// An opcode with its operands, before which a REX byte names registers from r8 on, operations of
  /// 64 bits, and the low bytes of rsp to rdi.
  private mutating func encode(
    _ opcode: UInt32, _ register: UInt8, _ operand: X86Operand, isWide: Bool = false,
    isByte: Bool = false
  ) {
    var rex: UInt8 = (isWide ? 8 : 0) | (register >= 8 ? 4 : 0)
    var needsRex = isByte && (4..<8).contains(register)
    switch operand {
    case .register(let other):
      if other.rawValue >= 8 { rex |= 1 }
      if isByte, (4..<8).contains(other.rawValue) { needsRex = true }
    case .memory(let base, _):
      if base.rawValue >= 8 { rex |= 1 }
    case .indexed(let base, let index, _, _):
      if base.rawValue >= 8 { rex |= 1 }
      if index.rawValue >= 8 { rex |= 2 }
    }
    if rex != 0 || needsRex { byte(0x40 | rex) }
    opcodeBytes(opcode)
    let field = (register & 7) << 3
    switch operand {
    case .register(let other):
      byte(0xc0 | field | other.rawValue & 7)
    case .memory(let base, let offset):
      let low = base.rawValue & 7
      let mode = mode(of: offset, low)
      byte(mode << 6 | field | low)
      // This base is the mark of an index byte, which then says that there is no index.
      if low == 4 { byte(0x24) }
      displacement(offset, mode)
    case .indexed(let base, let index, let scale, let offset):
      precondition(index != .rsp, "rsp is no index")
      let low = base.rawValue & 7
      let mode = mode(of: offset, low)
      byte(mode << 6 | field | 4)
      let shift = UInt8(scale.trailingZeroBitCount)
      byte(shift << 6 | (index.rawValue & 7) << 3 | low)
      displacement(offset, mode)
    }
  }

  /// How many bytes of offset there are: none, one or four.
  ///
  /// Without any, rbp and r13 mean another thing.
  private func mode(of offset: Int32, _ base: UInt8) -> UInt8 {
    if offset == 0, base != 5 { return 0 }
    return Int8(exactly: offset) != nil ? 1 : 2
  }

  private mutating func displacement(_ offset: Int32, _ mode: UInt8) {
    switch mode {
    case 1: byte(UInt8(truncatingIfNeeded: offset))
    case 2: word(UInt32(bitPattern: offset))
    default: break
    }
  }
}
