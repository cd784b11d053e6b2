// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What a retired instruction did to registers and memory.
package struct RetiredInstruction: Hashable, Sendable {
  package struct Write: Hashable, Sendable {
    package let register: UInt8
    package let value: UInt32

    package init(_ register: UInt8, _ value: UInt32) {
      self.register = register
      self.value = value
    }
  }

  package struct Store: Hashable, Sendable {
    package let address: UInt32
    package let width: AccessWidth
    /// Zero above the width.
    package let value: UInt32

    package init(address: UInt32, width: AccessWidth, value: UInt32) {
      self.address = address
      self.width = width
      self.value = value
    }
  }

  package let pc: UInt32
  package let word: UInt32
  /// The registers it changed, by number; several only with a list of registers.
  package let writes: [Write]
  /// What it stored, in order.
  package let stores: [Store]

  package init(
    pc: UInt32, word: UInt32, writes: [Write], stores: [Store]
  ) {
    self.pc = pc
    self.word = word
    self.writes = writes.sorted { $0.register < $1.register }
    self.stores = stores
  }
}
