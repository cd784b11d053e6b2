// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The platform-level interrupt controller of QEMU's virt machine, with its one source: the UART.
///
///     0x0c000000 + 4 n  priority of source n, 0 (never) to 7
///     0x0c001000        pending, a bit for each source
///     0x0c002000        enabled, a bit for each source
///     0x0c200000        threshold: only greater priorities raise the interrupt
///     0x0c200004        a load claims the source that is to be served, a store completes it
///
/// There are sources 1 to 95, of which all but the UART's never ask for anything, and one context,
/// machine mode of the only hart. What else is in its range reads as 0 and ignores stores. A change
/// of what is enabled acts at once, which it does in qemu with the next change of something else.
///
/// Influences time: all of it, through interrupts.
/// Source: qemu 7.2, hw/intc/sifive_plic.c and include/hw/riscv/virt.h.
struct PLIC: Hashable, Sendable {
  static let base: UInt32 = 0x0c00_0000
  /// Source: qemu 7.2's device tree, for as many harts as its virt machine may have.
  static let size: UInt32 = 0x60_0000
  /// The number of the UART's interrupt.
  static let source = 10

  /// With 0, which is none.
  private static let sources = 96
  private static let pendingBase: UInt32 = 0x1000
  private static let enableBase: UInt32 = 0x2000
  private static let threshold: UInt32 = 0x20_0000
  private static let claim: UInt32 = 0x20_0004

  private var priorities = SourcePriorities()
  private var enabled: UInt128 = 0
  private var threshold: UInt32 = 0
  /// Whether the UART's interrupt was claimed and not yet completed.
  private var isClaimed = false

  /// Whether the UART's interrupt would be raised if it were pending.
  private(set) var isOpen = false

  /// Whether an access of `width` at `address` is answered.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    width == .word && address & 3 == 0 && contains(address)
  }

  /// Whether the address is within the device.
  static func contains(_ address: UInt32) -> Bool { address &- base < size }

  /// The value of a register.
  ///
  /// - Parameter isPending: Whether the UART's interrupt is; a claim takes it.
  mutating func load(_ address: UInt32, _ isPending: inout Bool) -> UInt32 {
    switch Self.register(at: address) {
    case .priority(let source): return priorities[source]
    case .pending(let word):
      return isPending && word == Self.source / 32 ? 1 << UInt32(Self.source % 32) : 0
    case .enable(let word): return UInt32(truncatingIfNeeded: enabled >> UInt128(32 * word))
    case .threshold: return threshold
    case .claim:
      guard isPending, isOpen else { return 0 }
      isPending = false
      isClaimed = true
      update()
      return UInt32(Self.source)
    case nil: return 0
    }
  }

  mutating func store(_ address: UInt32, _ value: UInt32) {
    switch Self.register(at: address) {
    case .priority(let source): priorities[source] = value
    case .enable(let word):
      let shift = UInt128(32 * word)
      enabled = enabled & ~(0xffff_ffff << shift) | UInt128(value) << shift
    case .threshold: threshold = value & SourcePriorities.greatest
    case .claim: if value == UInt32(Self.source) { isClaimed = false }
    case .pending, nil: break
    }
    update()
  }

  private mutating func update() {
    isOpen =
      !isClaimed && enabled >> UInt128(Self.source) & 1 != 0
      && priorities[Self.source] > threshold
  }

  // MARK: Registers

  private enum Register {
    case priority(Int)
    /// A word of 32 sources.
    case pending(Int)
    case enable(Int)
    case threshold, claim
  }

  private static func register(at address: UInt32) -> Register? {
    let offset = address - base
    func word(from first: UInt32, of count: Int) -> Int? {
      offset >= first && offset < first + 4 * UInt32(count) ? Int((offset - first) / 4) : nil
    }
    if let source = word(from: 0, of: sources) { return source == 0 ? nil : .priority(source) }
    if let word = word(from: pendingBase, of: sources / 32) { return .pending(word) }
    if let word = word(from: enableBase, of: sources / 32) { return .enable(word) }
    return offset == threshold ? .threshold : offset == claim ? .claim : nil
  }
}

/// The priorities of all sources, three bits each, in numbers rather than in an array: devices are
/// asked in every cycle, and what is copied must be cheap.
private struct SourcePriorities: Hashable, Sendable {
  static let greatest: UInt32 = 7

  /// A bit of each source.
  private var ones: UInt128 = 0
  private var twos: UInt128 = 0
  private var fours: UInt128 = 0

  subscript(source: Int) -> UInt32 {
    get {
      func bit(_ plane: UInt128) -> UInt32 { UInt32(truncatingIfNeeded: plane >> source & 1) }
      return bit(ones) | bit(twos) << 1 | bit(fours) << 2
    }
    set {
      func set(_ plane: inout UInt128, _ bit: UInt32) {
        plane = plane & ~(1 << source) | UInt128(newValue >> bit & 1) << source
      }
      set(&ones, 0)
      set(&twos, 1)
      set(&fours, 2)
    }
  }
}
