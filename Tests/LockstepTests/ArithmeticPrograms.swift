// SPDX-License-Identifier: Apache-2.0

/// Register-register, immediate and shift instructions.
extension ProgramText {
  static let registerOperations = [
    "add", "sub", "sll", "slt", "sltu", "xor", "srl", "sra", "or", "and", "mul", "mulh", "mulhsu",
    "mulhu", "div", "divu", "rem", "remu",
  ]
  static let immediateOperations = ["addi", "slti", "sltiu", "xori", "ori", "andi"]
  static let shiftOperations = ["slli", "srli", "srai"]

  /// Every operation on every pair of boundaries, then on random pairs.
  static func registers() -> ProgramText {
    var program = ProgramText("register-register", seed: 11)
    program.loadBoundaries()
    for operation in registerOperations {
      for first in boundaries.indices {
        for second in boundaries.indices {
          let rd = program.pick([0, 20, 21, 22, 23])
          program.add("\(operation) x\(rd), x\(10 + first), x\(10 + second)")
        }
      }
    }
    for operation in registerOperations {
      for _ in 0..<30 {
        program.load(5, program.random.word())
        program.load(6, program.random.word())
        // The destination may be a source.
        program.add("\(operation) x\(program.pick([5, 6, 7])), x5, x6")
        program.add("\(operation) x7, x\(program.pick([0, 5])), x\(program.pick([0, 7]))")
      }
    }
    return program
  }

  /// Every immediate operation and shift on every boundary, then at random.
  static func immediates() -> ProgramText {
    var program = ProgramText("immediate", seed: 12)
    program.loadBoundaries()
    for first in boundaries.indices {
      for operation in immediateOperations {
        for immediate in [-2048, -1, 0, 1, 0x555, 2047] + program.randomImmediates(6) {
          let rd = program.pick([0, 20, 21])
          program.add("\(operation) x\(rd), x\(10 + first), \(immediate)")
        }
      }
      for operation in shiftOperations {
        for amount in 0..<32 {
          program.add("\(operation) x\(program.pick([20, 21])), x\(10 + first), \(amount)")
        }
      }
    }
    for immediate in [0, 1, 0x55555, 0x7ffff, 0x80000, 0xfffff] {
      program.add("lui x\(program.pick([0, 20])), \(immediate)")
      program.add("auipc x\(program.pick([0, 20])), \(immediate)")
    }
    return program
  }

  /// Any operation on any registers, so that every distance between producer and user occurs.
  static func mixture(seed: UInt64) -> ProgramText {
    var program = ProgramText("mixture \(seed)", seed: seed)
    for register in 1..<32 { program.load(register, program.operand()) }
    program.add("la x8, data_middle")
    let free = (0..<32).filter { $0 != 8 }
    for _ in 0..<1500 {
      let rd = program.pick(free)
      let rs1 = program.pick(free)
      let rs2 = program.pick(free)
      switch Int.random(in: 0..<10, using: &program.random) {
      case 0..<4: program.add("\(program.pick(registerOperations)) x\(rd), x\(rs1), x\(rs2)")
      case 4:
        let immediate = program.randomImmediates(1)[0]
        program.add("\(program.pick(immediateOperations)) x\(rd), x\(rs1), \(immediate)")
      case 5: program.add("\(program.pick(shiftOperations)) x\(rd), x\(rs1), \(rs2)")
      case 6: program.addLoad(to: rd, from: 8)
      case 7: program.addStore(rs2, to: 8)
      case 8: program.addBranch(rs1, rs2, forward: true)
      default: program.load(program.pick(free), program.operand())
      }
    }
    return program
  }

  /// The boundaries in x10 and up.
  private mutating func loadBoundaries() {
    for (index, value) in Self.boundaries.enumerated() { load(10 + index, value) }
  }

  mutating func randomImmediates(_ count: Int) -> [Int] {
    (0..<count).map { _ in Int.random(in: -2048...2047, using: &random) }
  }
}
