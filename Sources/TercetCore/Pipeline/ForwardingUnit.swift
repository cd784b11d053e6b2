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
  /// where the core forwards it, or for the data of a store, which takes it in W. Where a path is
  /// missing, it keeps the instruction from coming here while W has its register, so the paths
  /// need not be asked for. W delivers 0 for x0.
  @inline(__always)
  func value(
    of register: UInt8, in registers: inout RegisterFile, from writeback: Writeback
  ) -> UInt32 {
    register == writeback.rd ? writeback.value : registers.read(register)
  }

  /// Whether `register` comes from W, which is about to write `destination`.
  func takes(_ register: UInt8, from destination: UInt8) -> Bool {
    bypass == .full && register != 0 && register == destination
  }
}
