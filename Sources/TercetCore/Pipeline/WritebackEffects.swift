// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What the instruction in W does in the current cycle, for whoever compares it with another core.
extension Pipeline {
  /// The register that W writes at the end of the cycle; 0 if there is none.
  package var destination: UInt8 { executed.rd }

  /// What a store instruction stores, zero above its width.
  package var storing: RetiredInstruction.Store? {
    guard case .store(let width, let address, let data) = executed.work else { return nil }
    let mask: UInt32 = width == .word ? .max : 1 << (8 * width.bytes) - 1
    return RetiredInstruction.Store(address: address, width: width, value: data & mask)
  }
}
