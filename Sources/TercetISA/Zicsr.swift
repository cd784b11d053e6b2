// SPDX-License-Identifier: Apache-2.0

/// Instructions that read and write control and status registers.
///
/// Source: RISC-V Unprivileged ISA manual 20240411, chapter 6 "Zicsr".
let zicsr: [InstructionSpec] = [
  .init(
    "csrrw", "............_....._001_....._1110011", .csr, reads: .rs1, .csr(.write),
    alias: { $0.isUnimplemented ? unimplemented : $0.withoutResult("csrw", $0.names.rs1) }),
  .init(
    "csrrs", "............_....._010_....._1110011", .csr, reads: .rs1, .csr(.set),
    alias: { $0.rs1 == 0 ? $0.read : $0.withoutResult("csrs", $0.names.rs1) }),
  .init(
    "csrrc", "............_....._011_....._1110011", .csr, reads: .rs1, .csr(.clear),
    alias: { $0.withoutResult("csrc", $0.names.rs1) }),
  .init(
    "csrrwi", "............_....._101_....._1110011", .csrImmediate, .csr(.write),
    alias: { $0.withoutResult("csrwi", $0.immediateText) }),
  .init(
    "csrrsi", "............_....._110_....._1110011", .csrImmediate, .csr(.set),
    alias: { $0.withoutResult("csrsi", $0.immediateText) }),
  .init(
    "csrrci", "............_....._111_....._1110011", .csrImmediate, .csr(.clear),
    alias: { $0.withoutResult("csrci", $0.immediateText) }),
]

private let unimplemented = Alias("unimp", isInstruction: true)

/// Counters that have a reading alias of their own: `rdcycle a0`.
private let counters: Set<String> = ["cycle", "time", "instret", "cycleh", "timeh", "instreth"]

extension Instruction {
  /// Whether it is a write of zero to cycle, a read-only counter: the one that assemblers take for
  /// an instruction that never is.
  fileprivate var isUnimplemented: Bool { rd == 0 && rs1 == 0 && csr.name == "cycle" }

  /// A read that changes nothing.
  fileprivate var read: Alias {
    counters.contains(csr.name)
      ? Alias("rd" + csr.name, names.rd) : Alias("csrr", names.rd, csr.name)
  }

  /// A change whose old value nobody wants.
  fileprivate func withoutResult(_ mnemonic: String, _ operand: String) -> Alias? {
    rd == 0 ? Alias(mnemonic, csr.name, operand) : nil
  }
}
