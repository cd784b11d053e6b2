// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A program of random instructions that ends by itself, for comparison with Spike.
///
/// A block of random words runs in a loop, so that the same instructions meet ever new operands.
/// Loads and stores stay in a data area, branches go forward within the block.
package struct RandomProgram {
  package let elf: [UInt8]

  /// Registers with a task: addresses of the data area, and the loop's counter.
  private static let dataRegister: UInt32 = 8
  private static let counter: UInt32 = 18
  private static let reserved: Set<UInt32> = [dataRegister, counter]

  /// - Parameters:
  ///   - length: Instructions in the block.
  ///   - rounds: How often the block runs.
  package init(seed: UInt64, length: Int = 400, rounds: Int = 200) throws {
    var random = SeededRandom(seed: seed)
    let rows = try InstructionSet(parsing: "rv32im_zicsr").decoder.rows.filter(Self.isUsable)
    var words: [UInt32] = []
    // Every instruction at least once, the rest as it comes.
    let order = rows.shuffled(using: &random)
    for index in 0..<length {
      let row = index < order.count ? order[index] : rows[Int(random.next() % UInt64(rows.count))]
      words.append(Self.word(row, left: length - index, &random))
    }
    let block = words.map { "  .word \($0)" }.joined(separator: "\n")
    let registers = (1..<32).filter { !Self.reserved.contains($0) }
      .map { "  li x\($0), \(Int32(bitPattern: random.word()))" }.joined(separator: "\n")
    elf = try Assembly.bareELF(
      """
      _start:
      \(registers)
        la x\(Self.dataRegister), data
        li x\(Self.counter), \(rounds)
      round:
      \(block)
        nop
        nop
        nop
        addi x\(Self.counter), x\(Self.counter), -1
        beqz x\(Self.counter), done
        j round
      done:
        la a0, tohost
        li a1, 1
        sw a1, 0(a0)
        j done
      .data
      .balign 64
      data: .fill 512, 4, 0x80c17f3e
      """)
  }

  /// What would leave the block, or read what differs between simulators, is left out.
  private static func isUsable(_ row: InstructionSpec) -> Bool {
    switch row.effect {
    case .environmentCall, .breakpoint, .machineReturn: false
    case .jump: row.mnemonic == "jal"
    default: true
    }
  }

  private static func word(
    _ row: InstructionSpec, left: Int, _ random: inout SeededRandom
  ) -> UInt32 {
    var word = row.encoding.match | random.word() & ~row.encoding.mask
    switch row.effect {
    case .load(let width, _):
      word = withData(word, immediate: random.word() % 2048 / width.bytes * width.bytes)
    case .store(let width):
      let offset = random.word() % 2048 / width.bytes * width.bytes
      word = word & ~0xfe00_0f80 & ~(31 << 15) | dataRegister << 15
      word |= (offset >> 5 & 0x7f) << 25 | (offset & 31) << 7
    case .branch:
      // 8 or 12 bytes forward; the block ends in nops.
      let offset: UInt32 = random.word() & 1 == 0 ? 8 : 12
      word = word & ~0xfe00_0f80 | offset << 7
    case .jump:
      word = word & 0xfff | 8 << 20
    case .csr:
      word = word & 0xfffff | 0x340 << 20
    default: break
    }
    return withSafeDestination(word, row)
  }

  private static func withData(_ word: UInt32, immediate: UInt32) -> UInt32 {
    word & 0xfffff & ~(31 << 15) | dataRegister << 15 | immediate << 20
  }

  private static func withSafeDestination(_ word: UInt32, _ row: InstructionSpec) -> UInt32 {
    switch row.format {
    case .s, .b, .fence, .none: return word
    default: return reserved.contains(word >> 7 & 31) ? word & ~(31 << 7) | 5 << 7 : word
    }
  }
}
