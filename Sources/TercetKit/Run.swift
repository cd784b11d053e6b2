// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// What a machine has done since its start.
///
/// All counts are those of the whole run, however many times `Machine.run` was called for it.
public struct Run: Sendable {
  /// How it ended, or why it stopped.
  public let end: End
  /// Clock cycles.
  public let cycles: UInt64
  /// Instructions retired.
  public let instructions: UInt64
  /// Where the cycles went.
  public let profile: Profile

  /// The cycles by cause; their sum is `cycles`.
  public var causes: CauseStack { profile.causes }

  /// Cycles for each instruction; 0 for a run without any.
  public var cpi: Double { instructions == 0 ? 0 : Double(cycles) / Double(instructions) }
}

extension Run {
  /// How a run ended, or why it stopped.
  public enum End: Hashable, Sendable {
    /// The program ended itself, with this code.
    case exited(code: UInt32)
    /// A trap that nobody handles.
    case died(Death)
    /// The program waits, at `pc`, for interrupts that cannot come.
    case sleepsForever(pc: UInt32)
    /// The limit was reached first; another `run` goes on.
    case limit
  }

  /// The trap that ended a program.
  public struct Death: Hashable, Sendable {
    /// The instruction that trapped.
    public let pc: UInt32
    /// mcause.
    public let cause: UInt32
    /// mtval, such as the address that could not be read.
    public let value: UInt32
    /// Where, what was tried, why that failed, and what to do, in several lines.
    public let message: String
  }
}

extension Run.End: CustomStringConvertible {
  /// In words, such as `exited with 0`.
  public var description: String {
    switch self {
    case .exited(let code): "exited with \(code)"
    case .died(let death): "died at \(hex(death.pc))"
    case .sleepsForever(let pc): "sleeps for ever at \(hex(pc))"
    case .limit: "stopped at its limit"
    }
  }
}
