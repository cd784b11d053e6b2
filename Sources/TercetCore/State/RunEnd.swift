// SPDX-License-Identifier: Apache-2.0

/// How a run ended.
package enum RunEnd: Hashable, Sendable {
  /// The guest asked to end, with this code.
  case exited(code: UInt32)
  /// A trap that nobody handles.
  case died(Death)
  /// Nothing can happen any more: no interrupt can come, and the guest waits for one, or goes round in
  /// circles.
  case sleepsForever(Sleep)
  /// The limit on cycles was reached first.
  case cycleLimit
  /// The user ended it, by a signal of this number.
  case interrupted(signal: Int32)
  /// The guest's output could not be written.
  case outputFailed
}

/// The trap that ended a guest.
package struct Death: Hashable, Sendable {
  package let trap: Trap
  package let pc: UInt32
  /// The instruction; 0 if it could not be fetched.
  package let word: UInt32
  /// The handler whose first instruction this was, or nil if the guest had none.
  package let handler: UInt32?
}
