// SPDX-License-Identifier: Apache-2.0

/// What one instruction does, and then what follows it, until there is a request.
///
/// The parameters are the fields of `Interpreter`. The result is an instruction that the caller
/// must go on with, or nil for a request. A step goes on by a call in its last place, which the
/// optimizer makes a jump; without it, where calls would pile up, it returns the next instruction.
///
/// A switch in a loop would be plainer. But then the host jumps to all instructions from one place,
/// and guesses wrong most of the time (146 million guest instructions a second on `matmul8`, an
/// AMD EPYC of the first generation).
typealias Step =
  @convention(c) (
    _ code: UnsafeMutableRawPointer, _ x: UnsafeMutablePointer<UInt32>,
    _ space: UnsafeMutableRawPointer, _ balance: Int64, _ variant: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer?

/// The interpreter between two instructions: what stays in registers of the host.
struct Interpreter {
  let code: UnsafeMutablePointer<PackedInstruction>
  /// The guest's registers, and behind them the place that nobody reads.
  let x: UnsafeMutablePointer<UInt32>
  let space: UnsafeMutablePointer<Workspace>
  let balance: Balance
  let variant: UnsafeMutablePointer<Variant>

  @inline(__always)
  init(
    _ code: UnsafeMutableRawPointer, _ x: UnsafeMutablePointer<UInt32>,
    _ space: UnsafeMutableRawPointer, _ balance: Int64, _ variant: UnsafeMutableRawPointer
  ) {
    self.code = code.assumingMemoryBound(to: PackedInstruction.self)
    self.x = x
    self.space = space.assumingMemoryBound(to: Workspace.self)
    self.balance = Balance(value: balance)
    self.variant = variant.assumingMemoryBound(to: Variant.self)
  }

  @inline(__always)
  var it: PackedInstruction { code.pointee }

  // MARK: Going on

  /// Goes on with the next instruction.
  @inline(__always)
  func goOn() -> UnsafeMutableRawPointer? { Self.run(code + 1, x, space, balance, variant) }

  @inline(__always)
  static func run(
    _ code: UnsafeMutablePointer<PackedInstruction>, _ x: UnsafeMutablePointer<UInt32>,
    _ space: UnsafeMutablePointer<Workspace>, _ balance: Balance,
    _ variant: UnsafeMutablePointer<Variant>
  ) -> UnsafeMutableRawPointer? {
    #if DEBUG
      space.pointee.balance = balance
      space.pointee.variant = variant
      return UnsafeMutableRawPointer(code)
    #else
      return code.pointee.step(
        UnsafeMutableRawPointer(code), x, UnsafeMutableRawPointer(space), balance.value,
        UnsafeMutableRawPointer(variant))
    #endif
  }

  /// Leaves this instruction to others.
  @inline(__always)
  func leave(_ request: Workspace.Request) -> UnsafeMutableRawPointer? {
    space.pointee.request = request
    space.pointee.code = code
    space.pointee.balance = balance
    space.pointee.variant = variant
    return nil
  }

  /// Goes on behind the block.
  @inline(__always)
  func take(_ edge: UnsafeMutablePointer<Edge>) -> UnsafeMutableRawPointer? {
    edge.pointee.count &+= 1
    var balance = balance
    balance.add(edge.pointee.change)
    guard edge.pointee.group == space.pointee.group else {
      space.pointee.edge = edge
      space.pointee.request = .order
      space.pointee.code = code
      space.pointee.balance = balance
      space.pointee.variant = variant
      return nil
    }
    let next = edge.pointee.next
    guard balance >= next.pointee.need else {
      space.pointee.request = .entry
      space.pointee.balance = balance
      space.pointee.variant = next
      return nil
    }
    return Self.run(next.pointee.code, x, space, balance, next)
  }
}
