// SPDX-License-Identifier: Apache-2.0

/// What loads and stores do; each goes on with `rest` before the next instruction, unless its memory
/// is elsewhere.
///
/// Each offset is compared with the size first. It is turned right by the bits that must be zero in
/// it: one that is not a multiple of the width becomes too large.
extension Interpreter {
  /// Where it loads or stores, counted from the start of memory.
  @inline(__always)
  private var offset: UInt32 { x[Int(it.rs1)] &+ it.immediate &- space.pointee.base }

  /// `rd` = what is there.
  ///
  /// - Parameters:
  ///   - bits: How many bits of the offset must be zero.
  ///   - size: The size of memory in units of the width.
  @inline(__always)
  private func load<Value>(
    turning bits: UInt32, below size: UInt64, _ value: (Value) -> UInt32,
    _ rest: (Interpreter) -> UInt
  ) -> UInt {
    let offset = offset
    guard UInt64(offset.turned(right: bits)) < size else { return leave(.rare) }
    x[Int(it.rd)] = value((space.pointee.ram + Int(offset)).load(as: Value.self))
    return rest(next)
  }

  /// The same for a store, unless there is code on the page.
  @inline(__always)
  private func store<Value: BitwiseCopyable>(
    turning bits: UInt32, below size: UInt64, _ value: (UInt32) -> Value,
    _ rest: (Interpreter) -> UInt
  ) -> UInt {
    let offset = offset
    guard UInt64(offset.turned(right: bits)) < size else { return leave(.rare) }
    let page = Int(offset &>> 12)
    guard space.pointee.codePages[page] == 0 else { return leave(.rare) }
    (space.pointee.ram + Int(offset)).storeBytes(of: value(x[Int(it.rs2)]), as: Value.self)
    space.pointee.written[page] = 1
    return rest(next)
  }

  @inline(__always)
  func loadByte(_ rest: (Interpreter) -> UInt) -> UInt {
    load(
      turning: 0, below: space.pointee.bytes, { (value: Int8) in UInt32(bitPattern: Int32(value)) },
      rest)
  }

  @inline(__always)
  func loadByteUnsigned(_ rest: (Interpreter) -> UInt) -> UInt {
    load(
      turning: 0, below: space.pointee.bytes, { (value: UInt8) in UInt32(value) }, rest)
  }

  @inline(__always)
  func loadHalf(_ rest: (Interpreter) -> UInt) -> UInt {
    load(
      turning: 1, below: space.pointee.halves,
      { (value: Int16) in UInt32(bitPattern: Int32(Int16(littleEndian: value))) }, rest)
  }

  @inline(__always)
  func loadHalfUnsigned(_ rest: (Interpreter) -> UInt) -> UInt {
    load(
      turning: 1, below: space.pointee.halves,
      { (value: UInt16) in UInt32(UInt16(littleEndian: value)) }, rest)
  }

  @inline(__always)
  func loadWord(_ rest: (Interpreter) -> UInt) -> UInt {
    load(
      turning: 2, below: space.pointee.words, { (value: UInt32) in UInt32(littleEndian: value) },
      rest)
  }

  @inline(__always)
  func storeByte(_ rest: (Interpreter) -> UInt) -> UInt {
    store(turning: 0, below: space.pointee.bytes, { UInt8(truncatingIfNeeded: $0) }, rest)
  }

  @inline(__always)
  func storeHalf(_ rest: (Interpreter) -> UInt) -> UInt {
    store(
      turning: 1, below: space.pointee.halves, { UInt16(truncatingIfNeeded: $0).littleEndian }, rest
    )
  }

  @inline(__always)
  func storeWord(_ rest: (Interpreter) -> UInt) -> UInt {
    store(turning: 2, below: space.pointee.words, { $0.littleEndian }, rest)
  }
}

extension UInt32 {
  /// The same bits, turned right by fewer than 32.
  @inline(__always)
  fileprivate func turned(right count: UInt32) -> UInt32 {
    self &>> count | self &<< (0 &- count)
  }
}
