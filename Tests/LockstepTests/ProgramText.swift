// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// A program for both simulators, written line by line.
///
/// It starts with every register zero and a handler that steps over what trapped, and ends by a
/// store to `tohost`. Traps overwrite t4, t5 and t6, so that cause and value are compared; x8 and
/// x9 are the program's own.
struct ProgramText {
  let name: String
  var random: SeededRandom
  private var lines: [String] = []
  private var labels = 0

  /// Operands at which results change their nature.
  static let boundaries: [UInt32] = [
    0, 1, 2, 31, 0xffff_ffff, 0x8000_0000, 0x7fff_ffff, 0x5555_5555, 0xaaaa_aaaa, 0x0001_0000,
  ]

  init(_ name: String, seed: UInt64) {
    self.name = name
    random = SeededRandom(seed: seed)
  }

  mutating func add(_ line: String) { lines.append(line) }

  mutating func load(_ register: Int, _ value: UInt32) { add("li x\(register), \(value)") }

  /// A label that no other line has.
  mutating func label() -> String {
    labels += 1
    return "l\(labels)"
  }

  mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  /// A boundary as often as any other number.
  mutating func operand() -> UInt32 {
    Bool.random(using: &random) ? pick(Self.boundaries) : random.word()
  }

  /// The whole source; `data` is 4 KiB of random bytes, `data_middle` its middle.
  var source: String {
    var random = SeededRandom(seed: 0)
    let data = (0..<1024).map { _ in ".word \(random.word())" }
    let zeroes = (1..<32).map { "li x\($0), 0" }
    let parts: [[String]] = [
      ["_start:"], zeroes, ["la t6, handler", "csrw mtvec, t6"], lines, [Self.ending],
      Array(data[..<512]), ["data_middle:"], Array(data[512...]),
    ]
    return parts.joined().joined(separator: "\n")
  }

  /// After a fetch that failed the handler goes on at s1, else behind the instruction.
  private static let ending = """
    la t6, tohost
    li t5, 1
    sw t5, 0(t6)
    .balign 4
    handler:
    csrr t4, mcause
    csrr t5, mtval
    csrr t6, mstatus
    addi t4, t4, -1
    bnez t4, 1f
    csrw mepc, s1
    mret
    1:
    csrr t6, mepc
    addi t6, t6, 4
    csrw mepc, t6
    mret
    .data
    .balign 16
    data:
    """
}
