// SPDX-License-Identifier: Apache-2.0

// Steps of two instructions, the second of which needs no jump of the host: these are the pairs that
// the workloads run most (`sieve` takes three quarters of the time that it takes without).

/// The step of an instruction and the one behind it; nil if they are carried out one by one.
func interpreterStep(_ first: Opcode, _ second: Opcode) -> Step? {
  switch (first, second) {
  case (.addImmediate, .addImmediate): addImmediateAddImmediate
  case (.addImmediate, .add): addImmediateAdd
  case (.addImmediate, .multiply): addImmediateMultiply
  case (.addImmediate, .loadWord): addImmediateLoadWord
  case (.addImmediate, .storeByte): addImmediateStoreByte
  case (.addImmediate, .storeWord): addImmediateStoreWord
  case (.addImmediate, .notEqual): addImmediateNotEqual
  case (.addImmediate, .equal): addImmediateEqual
  case (.addImmediate, .lessUnsigned): addImmediateLessUnsigned
  case (.addImmediate, .notLessUnsigned): addImmediateNotLessUnsigned
  case (.addImmediate, .less): addImmediateLess
  case (.add, .add): addAdd
  case (.add, .addImmediate): addAddImmediate
  case (.add, .multiply): addMultiply
  case (.add, .loadWord): addLoadWord
  case (.add, .loadByte): addLoadByte
  case (.add, .loadByteUnsigned): addLoadByteUnsigned
  case (.add, .notEqual): addNotEqual
  case (.add, .notLessUnsigned): addNotLessUnsigned
  case (.multiply, .add): multiplyAdd
  case (.multiply, .addImmediate): multiplyAddImmediate
  case (.loadByte, .loadByte): loadByteLoadByte
  case (.loadByte, .addImmediate): loadByteAddImmediate
  case (.loadByte, .multiply): loadByteMultiply
  case (.loadByteUnsigned, .loadByte): loadByteUnsignedLoadByte
  case (.loadByteUnsigned, .notEqual): loadByteUnsignedNotEqual
  case (.loadByteUnsigned, .addImmediate): loadByteUnsignedAddImmediate
  case (.loadWord, .loadWord): loadWordLoadWord
  case (.loadWord, .addImmediate): loadWordAddImmediate
  case (.loadWord, .add): loadWordAdd
  case (.loadWord, .notEqual): loadWordNotEqual
  case (.loadWord, .lessUnsigned): loadWordLessUnsigned
  case (.loadWord, .less): loadWordLess
  case (.storeByte, .addImmediate): storeByteAddImmediate
  case (.storeByte, .add): storeByteAdd
  case (.storeByte, .notEqual): storeByteNotEqual
  case (.storeWord, .storeWord): storeWordStoreWord
  case (.storeWord, .addImmediate): storeWordAddImmediate
  case (.storeWord, .add): storeWordAdd
  case (.sllImmediate, .add): sllImmediateAdd
  case (.sllImmediate, .xor): sllImmediateXor
  case (.sllImmediate, .sraImmediate): sllImmediateSraImmediate
  case (.srlImmediate, .xor): srlImmediateXor
  case (.sraImmediate, .multiply): sraImmediateMultiply
  case (.xor, .sllImmediate): xorSllImmediate
  case (.xor, .srlImmediate): xorSrlImmediate
  case (.constant, .add): constantAdd
  case (.constant, .addImmediate): constantAddImmediate
  default: nil
  }
}

@inline(__always)
private func addImmediateAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw)
  -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().addImmediate().goOn()
}

@inline(__always)
private func addImmediateAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).addImmediate().add().goOn()
}

@inline(__always)
private func addImmediateMultiply(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().multiply().goOn()
}

@inline(__always)
private func addImmediateLoadWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().loadWord { $0.goOn() }
}

@inline(__always)
private func addImmediateStoreByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().storeByte { $0.goOn() }
}

@inline(__always)
private func addImmediateStoreWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().storeWord { $0.goOn() }
}

@inline(__always)
private func addImmediateNotEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().notEqual()
}

@inline(__always)
private func addImmediateEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).addImmediate().equal()
}

@inline(__always)
private func addImmediateLessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw)
  -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().lessUnsigned()
}

@inline(__always)
private func addImmediateNotLessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw)
  -> UInt
{
  Interpreter(a, x, b, c, d).addImmediate().notLessUnsigned()
}

@inline(__always)
private func addImmediateLess(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).addImmediate().less()
}

@inline(__always)
private func addAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().add().goOn()
}

@inline(__always)
private func addAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().addImmediate().goOn()
}

@inline(__always)
private func addMultiply(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().multiply().goOn()
}

@inline(__always)
private func addLoadWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().loadWord { $0.goOn() }
}

@inline(__always)
private func addLoadByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().loadByte { $0.goOn() }
}

@inline(__always)
private func addLoadByteUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().loadByteUnsigned { $0.goOn() }
}

@inline(__always)
private func addNotEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().notEqual()
}

@inline(__always)
private func addNotLessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).add().notLessUnsigned()
}

@inline(__always)
private func multiplyAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).multiply().add().goOn()
}

@inline(__always)
private func multiplyAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).multiply().addImmediate().goOn()
}

@inline(__always)
private func loadByteLoadByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadByte { $0.loadByte { $0.goOn() } }
}

@inline(__always)
private func loadByteAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).loadByte { $0.addImmediate().goOn() }
}

@inline(__always)
private func loadByteMultiply(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadByte { $0.multiply().goOn() }
}

@inline(__always)
private func loadByteUnsignedLoadByte(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw)
  -> UInt
{
  Interpreter(a, x, b, c, d).loadByteUnsigned { $0.loadByte { $0.goOn() } }
}

@inline(__always)
private func loadByteUnsignedNotEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw)
  -> UInt
{
  Interpreter(a, x, b, c, d).loadByteUnsigned { $0.notEqual() }
}

@inline(__always)
private func loadByteUnsignedAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw)
  -> UInt
{
  Interpreter(a, x, b, c, d).loadByteUnsigned { $0.addImmediate().goOn() }
}

@inline(__always)
private func loadWordLoadWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadWord { $0.loadWord { $0.goOn() } }
}

@inline(__always)
private func loadWordAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).loadWord { $0.addImmediate().goOn() }
}

@inline(__always)
private func loadWordAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadWord { $0.add().goOn() }
}

@inline(__always)
private func loadWordNotEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadWord { $0.notEqual() }
}

@inline(__always)
private func loadWordLessUnsigned(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).loadWord { $0.lessUnsigned() }
}

@inline(__always)
private func loadWordLess(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).loadWord { $0.less() }
}

@inline(__always)
private func storeByteAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).storeByte { $0.addImmediate().goOn() }
}

@inline(__always)
private func storeByteAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).storeByte { $0.add().goOn() }
}

@inline(__always)
private func storeByteNotEqual(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).storeByte { $0.notEqual() }
}

@inline(__always)
private func storeWordStoreWord(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).storeWord { $0.storeWord { $0.goOn() } }
}

@inline(__always)
private func storeWordAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).storeWord { $0.addImmediate().goOn() }
}

@inline(__always)
private func storeWordAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).storeWord { $0.add().goOn() }
}

@inline(__always)
private func sllImmediateAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sllImmediate().add().goOn()
}

@inline(__always)
private func sllImmediateXor(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).sllImmediate().xor().goOn()
}

@inline(__always)
private func sllImmediateSraImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw)
  -> UInt
{
  Interpreter(a, x, b, c, d).sllImmediate().sraImmediate().goOn()
}

@inline(__always)
private func srlImmediateXor(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).srlImmediate().xor().goOn()
}

@inline(__always)
private func sraImmediateMultiply(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).sraImmediate().multiply().goOn()
}

@inline(__always)
private func xorSllImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).xor().sllImmediate().goOn()
}

@inline(__always)
private func xorSrlImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).xor().srlImmediate().goOn()
}

@inline(__always)
private func constantAdd(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt {
  Interpreter(a, x, b, c, d).constant().add().goOn()
}

@inline(__always)
private func constantAddImmediate(_ a: Raw, _ x: Registers, _ b: Raw, _ c: Int64, _ d: Raw) -> UInt
{
  Interpreter(a, x, b, c, d).constant().addImmediate().goOn()
}
