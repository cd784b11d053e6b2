// SPDX-License-Identifier: Apache-2.0

/// Control and status registers.
extension ProgramText {
  /// Registers of which both simulators keep the same bits.
  private static let registersToWrite = [
    "mscratch", "mepc", "mtval", "mcause", "mie", "mstatus",
  ]

  /// All six forms on each register, with and without destination and source, read back each time.
  static func controlRegisters() -> ProgramText {
    var program = ProgramText("control registers", seed: 16)
    for csr in registersToWrite {
      for value in boundaries {
        for form in ["csrrw", "csrrs", "csrrc"] {
          for (rd, rs1) in [(0, 10), (11, 10), (10, 10), (11, 0), (0, 0)] {
            program.load(10, value)
            program.add("\(form) x\(rd), \(csr), x\(rs1)\ncsrrs x12, \(csr), x0")
          }
        }
      }
      for form in ["csrrwi", "csrrsi", "csrrci"] {
        for immediate in [0, 1, 5, 16, 21, 31] {
          for rd in [0, 11] {
            program.add("\(form) x\(rd), \(csr), \(immediate)\ncsrrs x12, \(csr), x0")
          }
        }
      }
      program.add("csrrw x11, \(csr), x0")
    }
    // Mode bits of mtvec: bit 1 stays zero.
    program.add("csrrs x11, mtvec, x0\nori x12, x11, 3\ncsrrw x12, mtvec, x12")
    program.add("csrrw x12, mtvec, x11\ncsrrs x12, mtvec, x0")
    program.addReadOnly()
    return program
  }

  /// What exists only to be read, and what does not exist; forms that write nothing are allowed.
  private mutating func addReadOnly() {
    add("csrrs x10, mhartid, x0\ncsrrc x10, mhartid, x0\ncsrrsi x10, mhartid, 0")
    add("csrrci x10, mhartid, 0\ncsrrs x10, misa, x0\ncsrrs x10, mvendorid, x0")
    for line in [
      "csrrw x10, mhartid, x0", "csrrw x0, mhartid, x10", "csrrs x10, mhartid, x9",
      "csrrc x10, mhartid, x10", "csrrwi x10, mhartid, 0", "csrrsi x10, mhartid, 1",
      "csrrci x0, mhartid, 31", "csrrs x10, 0x5c0, x0", "csrrw x10, 0x5c0, x10",
      "csrrs x10, satp, x0", "csrrs x10, cycle, x0", "csrrs x10, time, x0",
    ] { add(line) }
  }

  /// Every trap that a program can cause, each at several distances behind a producer.
  static func traps() -> ProgramText {
    var program = ProgramText("traps", seed: 17)
    for round in 0..<8 {
      program.add("la x8, data_middle\nli x10, 0x12345678\nli x11, 0x20")
      program.load(9, 0x8400_0000)
      for distance in 0..<3 {
        let gap = String(repeating: "\nnop", count: distance)
        for access in [
          "lh x10, 1(x8)", "lhu x10, 3(x8)", "lw x10, 1(x8)", "lw x10, 2(x8)", "lw x10, 3(x8)",
          "sh x10, 1(x8)", "sw x10, 1(x8)", "sw x10, 2(x8)", "sw x10, 3(x8)", "lw x10, 0(x0)",
          "lb x10, 0(x11)", "lh x10, 0(x11)", "lbu x10, -4(x0)", "sb x10, 0(x11)",
          "sh x10, 0(x11)", "sw x10, 0(x11)", "lw x10, 1(x11)", "sw x10, 1(x11)",
          "lw x10, 0(x9)", "sb x10, 0(x9)", "lw x10, -2(x9)", "ecall", "ebreak", ".word 0",
          ".word 0xffffffff", ".word 0x00c5d52b", ".word 0x10200073", ".word 0x02c58507",
        ] {
          program.add("addi x10, x10, 1\(gap)\n\(access)\nadd x12, x10, x11")
        }
        for jump in ["jalr x10, 2(x8)", "jalr x10, 3(x8)", "jal x10, . + 6", "beq x0, x0, . + 6"] {
          program.add("addi x8, x8, 0\(gap)\n\(jump)\nadd x12, x10, x8")
        }
        program.add("bne x0, x0, . + 6")  // not taken, so no trap
        program.addFetchFault(from: program.pick([0x20, 0x8400_0000]), round)
      }
    }
    return program
  }

  /// A jump to where no memory is; the handler comes back to s1.
  private mutating func addFetchFault(from address: UInt32, _ round: Int) {
    let back = label()
    load(12, address)
    add("la s1, \(back)\njalr x\(round & 1), 0(x12)\naddi x28, x28, 1\n\(back):")
    load(9, 0x8400_0000)
  }

  /// Code that is changed before it runs, and fences of every kind.
  static func fences() -> ProgramText {
    var program = ProgramText("fences", seed: 18)
    for _ in 0..<20 {
      let place = program.label()
      // addi x11, x11, n
      let immediate = UInt32(program.randomImmediates(1)[0] & 0x7ff)
      program.add("la x8, \(place)")
      program.load(10, immediate << 20 | 0x0005_8593)
      program.add("sw x10, 0(x8)\nfence.i\n\(place): addi x11, x11, 1")
      program.add("fence\nfence.tso\nfence r, w\n.word 0x0ff1008f\n.word 0x0010908f")
    }
    return program
  }
}
