// SPDX-License-Identifier: Apache-2.0

import TercetELF

/// The part of a run that a trace shows.
package struct TraceWindow: Hashable, Sendable {
  /// Cycles, counted from 0.
  package var cycles: ClosedRange<UInt64>
  /// Addresses of the instructions to show; nil for all.
  package var addresses: AddressSet?

  package init(cycles: ClosedRange<UInt64> = 0...UInt64.max, addresses: AddressSet? = nil) {
    self.cycles = cycles
    self.addresses = addresses
  }

  func shows(_ pc: UInt32) -> Bool { addresses?.contains(pc) ?? true }
}
