// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The core-local interruptor: a timer that counts cycles, and a software interrupt.
///
///     0x02000000  msip       bit 0 raises the software interrupt
///     0x02004000  mtimecmp   64 bits; the timer interrupt is raised while mtime >= mtimecmp
///     0x0200bff8  mtime      64 bits
///
/// Influences time: all of it, through interrupts.
/// Source of the layout: the SiFive CLINT, as Spike and qemu have it.
struct CLINT: Hashable, Sendable {
  private static let msip: UInt32 = 0x0200_0000
  private static let mtimecmp: UInt32 = 0x0200_4000
  private static let mtime: UInt32 = 0x0200_bff8

  private var softwareInterrupt = false
  /// The greatest value at first: no interrupt until the program wants one.
  private var compare: UInt64 = .max
  /// mtime less the number of the cycle; not zero once the program wrote mtime.
  private var offset: UInt64 = 0

  /// Whether an access of `width` at `address` reaches a register.
  static func accepts(_ address: UInt32, _ width: AccessWidth) -> Bool {
    guard width == .word else { return false }
    return address == msip || address & ~4 == mtimecmp || address & ~4 == mtime
  }

  /// Whether the address is within the device, whose registers are far apart.
  static func contains(_ address: UInt32) -> Bool { address &- first < size }

  /// Whether the address is in mtime.
  static func isClock(_ address: UInt32) -> Bool { address & ~7 == mtime }

  /// Its first register.
  static var first: UInt32 { msip }
  /// Bytes up to the end of its last one.
  static var size: UInt32 { mtime + 8 - msip }

  /// mtime in the cycle of that number.
  func time(_ cycle: UInt64) -> UInt64 { cycle &+ offset }

  /// The bits of mip that are raised in the cycle of that number.
  @inline(__always)
  func pending(_ cycle: UInt64) -> UInt32 {
    (softwareInterrupt ? DeviceSignals.softwareInterrupt : 0)
      | (time(cycle) >= compare ? DeviceSignals.timerInterrupt : 0)
  }

  /// The first cycle from `cycle` on in which an interrupt is raised; `.max` if none ever is.
  func deadline(from cycle: UInt64) -> UInt64 {
    guard pending(cycle) == 0 else { return cycle }
    let (deadline, isPastAll) = cycle.addingReportingOverflow(compare - time(cycle))
    return isPastAll ? .max : deadline
  }

  /// The first cycle behind `cycle` in which the timer's interrupt is raised and was not, or the
  /// other way round, which is where mtime begins again at 0; `.max` if that is never.
  func nextChange(after cycle: UInt64) -> UInt64 {
    let now = time(cycle)
    // Raised for ever.
    if compare == 0 { return .max }
    let left = now < compare ? compare - now : 0 &- now
    let (change, isPastAll) = cycle.addingReportingOverflow(left)
    return isPastAll ? .max : change
  }

  func load(_ address: UInt32, _ cycle: UInt64) -> UInt32 {
    if address == Self.msip { return softwareInterrupt ? 1 : 0 }
    let whole = address & ~4 == Self.mtimecmp ? compare : time(cycle)
    return UInt32(truncatingIfNeeded: address & 4 == 0 ? whole : whole >> 32)
  }

  mutating func store(_ address: UInt32, _ value: UInt32, _ cycle: UInt64) {
    func replacingHalf(of whole: UInt64) -> UInt64 {
      address & 4 == 0
        ? whole & 0xffff_ffff << 32 | UInt64(value) : whole & 0xffff_ffff | UInt64(value) << 32
    }
    if address == Self.msip {
      softwareInterrupt = value & 1 != 0
    } else if address & ~4 == Self.mtimecmp {
      compare = replacingHalf(of: compare)
    } else {
      offset = replacingHalf(of: time(cycle)) &- cycle
    }
  }
}
