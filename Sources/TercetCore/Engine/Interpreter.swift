// SPDX-License-Identifier: Apache-2.0

/// What one instruction does, and then what follows it, until there is a request.
///
/// The parameters are the fields of `Interpreter`. The result is the address of an instruction that
/// the caller must go on with, or 0 for a request. A step goes on by a call in its last place, which
/// the optimizer makes a jump, as long as no value is converted behind it; in a debug build, where
/// calls would pile up, it returns.
///
/// A switch in a loop would be plainer. But then the host jumps to all instructions from one place,
/// and guesses wrong more often (320 million guest instructions a second on `matmul8` instead of 460,
/// on an AMD EPYC of the first generation).
typealias Step =
  @convention(c) (
    _ code: Raw, _ x: Registers, _ space: Raw, _ balance: Int64, _ variant: Raw
  ) -> UInt

// What can be a parameter of a C function.

typealias Raw = UnsafeMutableRawPointer
/// The guest's registers, and behind them the place that nobody reads.
typealias Registers = UnsafeMutablePointer<UInt32>

/// The interpreter between two instructions: what stays in registers of the host.
struct Interpreter {
  let code: UnsafeMutablePointer<PackedInstruction>
  let x: Registers
  let space: UnsafeMutablePointer<Workspace>
  let balance: Balance
  let variant: UnsafeMutablePointer<Variant>

  @inline(__always)
  init(
    code: UnsafeMutablePointer<PackedInstruction>, x: Registers,
    space: UnsafeMutablePointer<Workspace>, balance: Balance,
    variant: UnsafeMutablePointer<Variant>
  ) {
    self.code = code
    self.x = x
    self.space = space
    self.balance = balance
    self.variant = variant
  }

  @inline(__always)
  init(_ code: Raw, _ x: Registers, _ space: Raw, _ balance: Int64, _ variant: Raw) {
    self.code = code.assumingMemoryBound(to: PackedInstruction.self)
    self.x = x
    self.space = space.assumingMemoryBound(to: Workspace.self)
    self.balance = Balance(value: balance)
    self.variant = variant.assumingMemoryBound(to: Variant.self)
  }

  @inline(__always)
  var it: PackedInstruction { code.pointee }

  // MARK: Going on

  /// The same before the next instruction of the block.
  @inline(__always)
  var next: Interpreter {
    Interpreter(code: code + 1, x: x, space: space, balance: balance, variant: variant)
  }

  /// Goes on with this instruction.
  @inline(__always)
  func goOn() -> UInt { Self.run(code, x, space, balance, variant) }

  @inline(__always)
  static func run(
    _ code: UnsafeMutablePointer<PackedInstruction>, _ x: Registers,
    _ space: UnsafeMutablePointer<Workspace>, _ balance: Balance,
    _ variant: UnsafeMutablePointer<Variant>
  ) -> UInt {
    #if DEBUG
      space.pointee.balance = balance
      space.pointee.variant = variant
      return UInt(bitPattern: code)
    #else
      return code.pointee.step(
        Raw(code), x, Raw(space), balance.value, Raw(variant))
    #endif
  }

  /// Leaves this instruction to others.
  @inline(__always)
  func leave(_ request: Workspace.Request) -> UInt {
    space.pointee.request = request
    space.pointee.code = code
    space.pointee.balance = balance
    space.pointee.variant = variant
    return 0
  }

  /// Goes on behind the block.
  @inline(__always)
  func take(_ edge: UnsafeMutablePointer<Edge>) -> UInt {
    edge.pointee.count &+= 1
    var balance = balance
    balance.add(edge.pointee.change)
    guard edge.pointee.group == space.pointee.group else {
      space.pointee.edge = edge
      space.pointee.request = .order
      space.pointee.code = code
      space.pointee.balance = balance
      space.pointee.variant = variant
      return 0
    }
    let next = edge.pointee.next
    guard balance >= next.pointee.need else {
      space.pointee.request = .entry
      space.pointee.balance = balance
      space.pointee.variant = next
      return 0
    }
    return Self.run(next.pointee.code, x, space, balance, next)
  }
}
