// SPDX-License-Identifier: Apache-2.0

/// Branches and jumps.
extension ProgramText {
  static let branchOperations = ["beq", "bne", "blt", "bge", "bltu", "bgeu"]

  /// Every condition on every pair of boundaries, forward and back, then on random pairs.
  static func branches() -> ProgramText {
    var program = ProgramText("branches", seed: 14)
    for (index, value) in boundaries.enumerated() { program.load(10 + index, value) }
    for forward in [true, false] {
      for operation in branchOperations {
        for first in boundaries.indices {
          for second in boundaries.indices {
            program.addBranch(10 + first, 10 + second, forward: forward, operation)
          }
        }
      }
    }
    for _ in 0..<200 {
      program.load(5, program.operand())
      program.load(6, program.operand())
      program.addBranch(5, 6, forward: Bool.random(using: &program.random))
    }
    return program
  }

  /// A branch that skips an instruction, or goes back once to a side path.
  mutating func addBranch(_ rs1: Int, _ rs2: Int, forward: Bool, _ operation: String? = nil) {
    let operation = operation ?? pick(Self.branchOperations)
    let (target, end) = (label(), label())
    if forward {
      add("\(operation) x\(rs1), x\(rs2), \(target)\naddi x28, x28, 1\n\(target):")
    } else {
      let start = label()
      add("j \(start)\n\(target): addi x28, x28, 2\nj \(end)")
      add("\(start): \(operation) x\(rs1), x\(rs2), \(target)\naddi x28, x28, 3\n\(end):")
    }
  }

  /// Jumps both ways, with every kind of link register, and jalr's offsets and odd targets.
  static func jumps() -> ProgramText {
    var program = ProgramText("jumps", seed: 15)
    for link in [0, 1, 5, 10, 31] {
      for _ in 0..<10 {
        program.addJumpAround(link)
        for offset in [-2048, -4, 0, 1, 5, 2047] { program.addIndirectJump(link, offset) }
      }
    }
    return program
  }

  /// Forward over a call that comes back, so that both directions and a return are taken.
  private mutating func addJumpAround(_ link: Int) {
    let (over, back, end) = (label(), label(), label())
    add("jal x\(link), \(over)")
    add("\(back): jal x\(link), \(end)")
    add("\(over): jal x\(link), \(back)")
    add("\(end): addi x28, x\(link), 1")
  }

  /// Through a register that may be the link itself; bit 0 of the sum is cleared.
  private mutating func addIndirectJump(_ link: Int, _ offset: Int) {
    let target = label()
    let base = link != 0 && Bool.random(using: &random) ? link : 11
    add("la x\(base), \(target)\naddi x\(base), x\(base), \(offset < 0 ? -offset - 4 : 0)")
    // An odd offset leaves the sum odd.
    let (first, second) = offset < 0 ? (4, offset) : (-(offset & ~1), offset)
    add("addi x\(base), x\(base), \(first)\njalr x\(link), \(second)(x\(base))")
    add("addi x28, x28, 5\n\(target): addi x29, x\(link), 0")
  }
}
