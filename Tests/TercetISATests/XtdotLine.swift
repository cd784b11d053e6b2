// SPDX-License-Identifier: Apache-2.0

/// Xtdot's instructions as docs/XTDOT.md numbers them, written with `.insn`.
extension AssemblyLine {
  static let xtdot: [AssemblyLine] = dotProducts + requantizations + shuffles

  /// Section 1: funct7 is 00, A, FF, SS.
  private static let dotProducts: [AssemblyLine] =
    [(letter: "", a: 0), (letter: "a", a: 1)].flatMap { form in
      ["8", "4", "84l", "84h"].enumerated().flatMap { ff, lanes in
        ["ss", "us", "su", "uu"].enumerated().flatMap { ss, signs in
          xtdotR("xt.dot\(form.letter)\(lanes).\(signs)", 5, form.a << 4 | ff << 2 | ss) { line in
            if form.a == 1 { line.rs3 = line.rd }
          }
        }
      }
    }

  /// Section 2: funct2 0 to 3.
  private static let requantizations: [AssemblyLine] =
    ["xt.rqd", "xt.rqs", "xt.rqdu", "xt.rqsu"].enumerated().flatMap { funct2, name in
      registers.flatMap { rd in
        registers.flatMap { rs1 in
          registers.flatMap { rs2 in
            registers.map { rs3 in
              let operands = "x\(rd), x\(rs1), x\(rs2), x\(rs3)"
              return AssemblyLine(
                mnemonic: name, source: ".insn r4 0x2b, 6, \(funct2), \(operands)", rd: rd,
                rs1: rs1, rs2: rs2, rs3: rs3)
            }
          }
        }
      }
    }

  /// Section 3: funct7 0 to 6.
  private static let shuffles: [AssemblyLine] =
    [
      "xt.zip8l", "xt.zip8h", "xt.pack16ll", "xt.pack16hl", "xt.pack16lh", "xt.pack16hh",
      "xt.pack4",
    ].enumerated().flatMap { funct7, name in xtdotR(name, 7, funct7) { _ in } }

  private static func xtdotR(
    _ name: String, _ funct3: Int, _ funct7: Int, _ complete: (inout AssemblyLine) -> Void
  ) -> [AssemblyLine] {
    registers.flatMap { rd in
      registers.flatMap { rs1 in
        registers.map { rs2 in
          var line = AssemblyLine(
            mnemonic: name,
            source: ".insn r 0x2b, \(funct3), \(funct7), x\(rd), x\(rs1), x\(rs2)",
            rd: rd, rs1: rs1, rs2: rs2)
          complete(&line)
          return line
        }
      }
    }
  }
}
