// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What the instruction in W does in the current cycle, for whoever compares it with another core.
extension Pipeline {
  /// The register that W writes at the end of the cycle; 0 if there is none.
  package var destination: UInt8 { executed.rd }

  /// What a store instruction stores, zero above its width.
  package var storing: RetiredInstruction.Store? { executed.work == .store ? executed.store : nil }

  /// Lets the instruction in W, if it loads from mtime, find `value` there.
  mutating func setClock(_ value: UInt32) {
    guard executed.work == .load, CLINT.isClock(executed.address),
      !state.memory.contains(executed.address, executed.width.bytes)
    else { return }
    executed.work = .write
    executed.value = value
  }
}

extension ExecuteLatch {
  /// The store that is to be done, zero above its width.
  var store: RetiredInstruction.Store {
    RetiredInstruction.Store(address: address, width: width, value: value & width.mask)
  }
}

extension AccessWidth {
  /// The bits that it moves.
  var mask: UInt32 { self == .word ? .max : 1 << (8 * bytes) - 1 }
}
