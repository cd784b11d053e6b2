// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// What a core's instruction set says about its control and status registers.
struct CSRConfiguration: Hashable, Sendable {
  let misa: UInt32
  let hasUserCounters: Bool
  let hasPerformanceCounters: Bool
  /// Bits that are always zero in an instruction's address.
  let misalignedBits: UInt32

  init(isa: InstructionSet) {
    // MXL = 1: 32 bits. Then a bit for each letter: U for user mode, which every core has, and X
    // for "non-standard extensions present".
    let letters: [(name: String, bit: UInt32)] = [
      ("a", 0), ("zca", 2), ("i", 8), ("m", 12), ("xtdot", 23), ("xcvsimd", 23),
    ]
    let hasB = ["zba", "zbb", "zbs"].allSatisfy(isa.contains)
    misa = letters.reduce(1 << 30 | 1 << 20 | (hasB ? 1 << 1 : 0)) {
      $0 | (isa.contains($1.name) ? 1 << $1.bit : 0)
    }
    hasUserCounters = isa.contains("zicntr")
    hasPerformanceCounters = isa.contains("zihpm")
    misalignedBits = isa.decoder.hasCompressed ? 1 : 3
  }

  /// A bit for each counter that user mode may be shown.
  var userCounters: UInt32 { (hasUserCounters ? 7 : 0) | (hasPerformanceCounters ? ~7 : 0) }
}
