// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A register and what it holds.
package struct RegisterValue: Hashable, Sendable {
  package let register: UInt8
  package let value: UInt32

  package init(_ register: UInt8, _ value: UInt32) {
    self.register = register
    self.value = value
  }
}

/// What an instruction in W did with data memory.
package struct MemoryAccess: Hashable, Sendable {
  package let address: UInt32
  package let width: AccessWidth
  /// What was loaded, zero above the width; nil if nothing was, or only for x0.
  package let loaded: UInt32?
  /// What was stored, zero above the width; nil if nothing was.
  package let stored: UInt32?
  /// Whether it reads, even if nobody sees what.
  package let isLoad: Bool
}

/// The values that the instructions in X and W read and write in one cycle.
package struct StageData: Hashable, Sendable {
  /// An instruction's sources, each nil where it reads none, or x0.
  package struct Sources: Hashable, Sendable {
    package let first: RegisterValue?
    package let second: RegisterValue?
    package let third: RegisterValue?
  }

  /// The source registers of the instruction in X as it sees them, after forwarding; nil in a cycle
  /// in which it does nothing with them.
  package let sources: Sources?
  /// The register that W writes at the end of the cycle; nil if it writes none.
  package let write: RegisterValue?
  /// The access to data memory that W makes.
  package let access: MemoryAccess?

  package static let none = StageData(sources: nil, write: nil, access: nil)
}
