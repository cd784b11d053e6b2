// SPDX-License-Identifier: Apache-2.0

/// An instruction under its easier name, such as `ret` for `jalr zero, 0(ra)`.
///
/// Which instructions have one is said beside their rows: the alias that `llvm-objdump` prefers.
/// Source: RISC-V Assembly Programmer's Manual, "A listing of standard RISC-V
/// pseudoinstructions"; where two fit, LLVM's choice.
struct Alias {
  let mnemonic: String
  let operands: [String]
  let endsInTarget: Bool
  /// Whether LLVM has it as an instruction of its own, which it prints even without aliases.
  let isInstruction: Bool

  init(
    _ mnemonic: String, _ operands: String..., target: Bool = false, isInstruction: Bool = false
  ) {
    self.mnemonic = mnemonic
    self.operands = operands
    self.endsInTarget = target
    self.isInstruction = isInstruction
  }

  func text(target: String) -> String {
    let all = operands + (endsInTarget ? [target] : [])
    return all.isEmpty ? mnemonic : mnemonic + " " + all.joined(separator: ", ")
  }
}

extension Instruction {
  /// Its registers as they are printed.
  var names: (rd: String, rs1: String, rs2: String, rs3: String) {
    (
      registerNames[Int(rd)], registerNames[Int(rs1)], registerNames[Int(rs2)],
      registerNames[Int(rs3)]
    )
  }

  /// Its immediate as it is printed, with a sign.
  var immediateText: String { signedHex(immediate) }
}
