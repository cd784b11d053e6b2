// SPDX-License-Identifier: Apache-2.0

/// Whether `word` is a fence whose reserved fields are not zero.
///
/// Cores ignore these fields (RISC-V Unprivileged ISA manual 20240411, sections 2.7 and 5.1), and
/// so do Spike and Tercet; llvm-objdump prints `<unknown>`, but for `fence.tso`.
func isReservedFence(_ word: UInt32) -> Bool {
  guard word & 0x7f == 0x0f, word != 0x8330_000f else { return false }
  let registers = word & 0x000f_8f80
  switch word >> 12 & 7 {
  case 0: return registers != 0 || word >> 28 != 0
  case 1: return registers != 0 || word >> 20 != 0
  default: return false
  }
}
