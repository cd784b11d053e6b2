// SPDX-License-Identifier: Apache-2.0

/// What an instruction computes, by name: one case for each family, whose operations are declared
/// beside its rows.
///
/// A name and not a function, so that it can be compared, saved and lowered to other code. The
/// operands are `a` (rs1, or the pc for `u` and `j`), `b` (rs2, or the immediate where the format
/// has one) and `c` (rs3, or the old rd of an accumulation, else 0).
///
/// Public and frozen like all that the pipeline asks in every cycle: what is `package` is not
/// inlined into other modules.
@frozen public enum Operation: Hashable, Sendable {
  case integer(IntegerOperation)
  case multiplyDivide(MultiplyDivideOperation)
  case atomic(AtomicOperation)
  case zeroing(ZeroingOperation)
  case address(AddressOperation)
  case bits(BitOperation)
  case carryless(CarrylessOperation)
  case packing(PackingOperation)
  case permutation(PermutationOperation)
  case singleBit(SingleBitOperation)
  case dot(DotOperation)
  case requantize(RequantizeOperation)
  case shuffle(ShuffleOperation)
  /// One that comes from outside; what it computes is in the `CustomOperations` of the instruction
  /// set, under this number.
  ///
  /// Beside `a`, `b` (always rs2) and `c` it may have an immediate, and what was loaded for it.
  case custom(UInt16)

  /// The result of an operation of ours; 0 for a custom one, which only its table knows.
  @inlinable
  public func evaluate(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    switch self {
    case .integer(let operation): operation.evaluate(a, b)
    case .multiplyDivide(let operation): operation.evaluate(a, b)
    case .atomic(let operation): operation.evaluate(a, b)
    case .zeroing(let operation): operation.evaluate(a, b)
    case .address(let operation): operation.evaluate(a, b)
    case .bits(let operation): operation.evaluate(a, b)
    case .carryless(let operation): operation.evaluate(a, b)
    case .packing(let operation): operation.evaluate(a, b)
    case .permutation(let operation): operation.evaluate(a, b)
    case .singleBit(let operation): operation.evaluate(a, b)
    case .dot(let operation): operation.evaluate(a, b, c)
    case .requantize(let operation): operation.evaluate(a, b, c)
    case .shuffle(let operation): operation.evaluate(a, b)
    case .custom: 0
    }
  }
}
