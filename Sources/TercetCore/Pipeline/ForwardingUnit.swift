// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Chooses between a register's stored value and the one that W is about to write.
///
/// W writes registers at the end of its cycle. Without forwarding, the instruction in X at that
/// time would still read the old value.
struct ForwardingUnit {
  let bypass: Bypass

  /// The value of a source register in this cycle.
  ///
  /// The hazard unit has made sure that a value taken from W is already there: load data only
  /// where the core forwards it, or for the data of a store, which takes it in W.
  @inline(always)
  func value(
    of register: UInt8, in registers: inout RegisterFile, from writeback: Writeback.Outcome
  ) -> UInt32 {
    takes(register, from: writeback.rd) ? writeback.value : registers.read(register)
  }

  /// Whether `register` comes from W, which is about to write `destination`.
  @inline(always)
  func takes(_ register: UInt8, from destination: UInt8) -> Bool {
    let hasPath = bypass == .full
    return hasPath && register != 0 && register == destination
  }
}
