// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TestSupport
import Testing

@Suite("Guests of random words")
struct RandomGuestTests {
  /// Opcodes of 32-bit instructions, most of which do something in each core.
  private static let opcodes: [UInt32] = [
    0x03, 0x0b, 0x0f, 0x13, 0x17, 0x23, 0x2b, 0x2f, 0x33, 0x37, 0x63, 0x67, 0x6f, 0x73,
  ]

  /// Gives the registers addresses of memory and devices; then comes the random code.
  private static let start = Result { try Assembly.words(registers) }

  /// The same with a handler that goes on behind what trapped, so that much more runs.
  private static let startWithHandler = Result { try Assembly.words(handler + registers) }

  private static let registers = [
    "lui sp, 0x80001", "lui gp, 0x10000", "lui tp, 0x2000", "lui a0, 0x80000", "lui a1, 0x80002",
    "lui s0, 0x80000", "lui s1, 0x40000", "addi a0, a0, 0x400", "addi s0, s0, 0x200",
  ]

  private static let handler = [
    "auipc t0, 0", "addi t0, t0, 16", "csrw mtvec, t0", "j .+24",
    "csrr t1, mepc", "addi t1, t1, 4", "csrw mepc, t1", "mret", "nop",
  ]

  @Test("never bring Tercet down, whatever the core", arguments: 0..<300)
  func survives(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var words = try (seed % 2 == 0 ? Self.startWithHandler : Self.start).get()
    for _ in 0..<1024 {
      let word = random.word()
      switch seed % 3 {
      case 0: words.append(word)
      case 1: words.append(word & ~0x7f | Self.opcodes[Int(word & 0x7f) % Self.opcodes.count])
      // Shorter immediates, so that more addresses are memory and more jumps arrive.
      default:
        let opcode = Self.opcodes[Int(word & 0x7f) % Self.opcodes.count]
        words.append(word & 0x03ff_ff80 & ~(1 << 20) | opcode)
      }
    }
    var elf = ELFBytes()
    elf.segments = [
      .init(bytes: words.flatMap { word in (0..<4).map { UInt8(word >> (8 * $0) & 0xff) } })
    ]
    let folder = try TemporaryFolder()
    let path = try folder.write(elf.bytes, to: "random.elf")
    // Each program on a third of the cores, in turn: a process each costs more than what it runs.
    for (index, preset) in Preset.all.enumerated() where (index + seed / 6) % 3 == 0 {
      let result = try Tool.tercet().run([
        "run", "--stats", "--max-cycles", "20000", "--core", preset.name, "--set",
        "misaligned=\(seed % 5 < 2 ? "handle" : "trap")", path,
      ])
      // A process that a signal ended prints no statistics.
      #expect(result.err.contains("   instructions "), "\(preset.name): \(result.err)")
      switch result.status {
      case 124: #expect(result.err.contains("error: stopped after 20,000 cycles, "))
      case 125:
        #expect(
          result.err.contains("error: the guest died at 0x")
            || result.err.contains("error: the guest sleeps for ever at 0x"))
      default: #expect(!result.err.contains("error: "), "\(result.err)")
      }
    }
  }
}
