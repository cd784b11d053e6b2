// SPDX-License-Identifier: Apache-2.0

/// A line of assembly, and the operands that its word must decode to.
struct AssemblyLine: Equatable {
  let mnemonic: String
  /// What clang reads.
  let source: String
  /// Destination register; 0 for an instruction without one.
  var rd: UInt8 = 0
  var rs1: UInt8 = 0
  var rs2: UInt8 = 0
  /// The third source: rs3, or the old rd of an accumulation.
  var rs3: UInt8 = 0
  var immediate: Int32 = 0
  var csr: UInt16?
}

extension AssemblyLine {
  /// Register numbers that set every bit of a field, alone and together with others.
  static let registers: [UInt8] = [0, 1, 10, 21, 31]

  /// Every instruction of the base set, each with registers and boundary immediates.
  static let base: [AssemblyLine] =
    arithmetic + shifts + memory + branches + jumps + controlRegisters + withoutOperands

  private static let arithmetic =
    lines(
      "add sub sll slt sltu xor srl sra or and mul mulh mulhsu mulhu div divu rem remu"
    ) { name, rd, rs1, rs2 in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rd), x\(rs1), x\(rs2)", rd: rd, rs1: rs1, rs2: rs2)
    }
    + lines("addi slti sltiu xori ori andi", [-2048, -1, 0, 1, 0x555, 2047]) { name, rd, rs1, n in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rd), x\(rs1), \(n)", rd: rd, rs1: rs1, immediate: n)
    }

  private static let shifts =
    lines("slli srli srai", [0, 1, 10, 21, 31]) { name, rd, rs1, n in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rd), x\(rs1), \(n)", rd: rd, rs1: rs1, immediate: n)
    }

  private static let memory =
    lines("lb lh lw lbu lhu jalr", [-2048, -1, 0, 4, 0x555, 2047]) { name, rd, rs1, n in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rd), \(n)(x\(rs1))", rd: rd, rs1: rs1, immediate: n)
    }
    + lines("sb sh sw", [-2048, -1, 0, 4, 31, 32, 0x555, 2047]) { name, rs2, rs1, n in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rs2), \(n)(x\(rs1))", rs1: rs1, rs2: rs2, immediate: n)
    }

  private static let branches =
    lines(
      "beq bne blt bge bltu bgeu", [-4096, -2048, -2, 0, 2, 30, 32, 0x554, 0xaaa, 2048, 4094]
    ) { name, rs1, rs2, n in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rs1), x\(rs2), \(n)", rs1: rs1, rs2: rs2, immediate: n)
    }

  private static let jumps =
    lines("jal", [-1 << 20, -2048, -2, 0, 2, 2046, 2048, 4096, 0x55554, 0xaaaaa, (1 << 20) - 2])
    + lines("lui auipc", [0, 1, 0x55555, 0x7ffff, 0x80000, 0xaaaaa, 0xfffff], scale: 1 << 12)

  private static let csrs: [Int32] = [0, 0x300, 0x555, 0xaaa, 0xfff]

  private static let controlRegisters =
    lines("csrrw csrrs csrrc", csrs) { name, rd, rs1, csr in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rd), \(csr), x\(rs1)", rd: rd, rs1: rs1,
        csr: UInt16(csr))
    }
    + lines("csrrwi csrrsi csrrci", csrs) { name, rd, n, csr in
      AssemblyLine(
        mnemonic: name, source: "\(name) x\(rd), \(csr), \(n)", rd: rd, immediate: Int32(n),
        csr: UInt16(csr))
    }

  private static let withoutOperands =
    ["ecall", "ebreak", "mret", "wfi", "fence.i"].map { AssemblyLine(mnemonic: $0, source: $0) }
    + ["fence", "fence.tso", "fence i, r", "fence o, w", "fence rw, iorw", "fence iorw, ow"]
    .map { AssemblyLine(mnemonic: "fence", source: $0) }

  /// Lines for each name and each way to choose two registers and a third operand.
  private static func lines<Third>(
    _ names: String, _ thirds: [Third],
    _ line: (_ name: String, _ first: UInt8, _ second: UInt8, _ third: Third) -> AssemblyLine
  ) -> [AssemblyLine] {
    names.split(separator: " ").flatMap { name in
      registers.flatMap { first in
        registers.flatMap { second in thirds.map { line(String(name), first, second, $0) } }
      }
    }
  }

  private static func lines(
    _ names: String, _ line: (String, UInt8, UInt8, UInt8) -> AssemblyLine
  ) -> [AssemblyLine] {
    lines(names, registers, line)
  }

  private static func lines(
    _ names: String, _ immediates: [Int32], scale: Int32 = 1
  ) -> [AssemblyLine] {
    names.split(separator: " ").flatMap { name in
      registers.flatMap { rd in
        immediates.map { n in
          AssemblyLine(
            mnemonic: String(name), source: "\(name) x\(rd), \(n)", rd: rd, immediate: n &* scale)
        }
      }
    }
  }
}
