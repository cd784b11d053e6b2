// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Pieces of a random program whose instructions belong together.
extension TwinProgram {
  mutating func appendPiece() {
    switch choice(9) {
    case 0: append(chance(4) ? Word.ebreak : Word.ecall)
    case 1: append(illegal())
    case 2: appendVisitToUserMode()
    case 3: appendJumpToNowhere()
    case 4: appendSelfModification()
    case 5: appendDevice()
    case 6: appendInnerLoop()
    case 7: appendCounters()
    default: appendChain()
    }
  }

  private mutating func illegal() -> UInt32 {
    for _ in 0..<100 {
      // In the opcodes that have something, more often than not.
      let opcodes = rows.map { $0.encoding.match & 0x7f }
      let word =
        chance(3) ? random.word() : random.word() & ~0x7f | opcodes[choice(opcodes.count)]
      if decoder.decode(word) == nil { return word }
    }
    return .max
  }

  private mutating func appendVisitToUserMode() {
    append(Word.auipc(30, 0), Word.addi(30, 30, 28), Word.csr(.write, 0, 0x341, 30))
    loadImmediate(29, 0x1800)
    append(Word.csr(.clear, 0, 0x300, 29), Word.mret)
    if chance(2) { append(Word.csr(.set, 29, 0xc00, 0), Word.ecall) }
  }

  private mutating func appendJumpToNowhere() {
    append(Word.auipc(Task.resume, 0), Word.addi(Task.resume, Task.resume, 16))
    append(Word.lui(30, random.word() & 0x3fff_f000), Word.jalr(1, 30, Int32(choice(512) * 4)))
  }

  /// Stores an instruction over one that follows soon, maybe too soon for it to be seen.
  private mutating func appendSelfModification() {
    let gap = choice(4)
    let new = Word.addi(UInt32(1 + choice(25)), UInt32(choice(32)), Int32(choice(2048)))
    let words = loading(29, new)
    code += words
    append(Word.auipc(30, 0), Word.store(.word, 29, 30, Int32(8 + 4 * gap)))
    for _ in 0..<gap { append(chance(3) ? Word.fenceI : Word.nop) }
    append(Word.addi(29, 29, 1))
    // Put back, so that the next round finds it as it was.
    code += loading(29, Word.addi(29, 29, 1))
    append(Word.auipc(30, 0))
    append(Word.store(.word, 29, 30, -Int32(4 * (words.count + 1))))
  }

  /// The test device prints words, and refuses everything else.
  private mutating func appendDevice() {
    append(Word.lui(30, 0x4000_0000))
    let offset = Int32(choice(2) * 4)
    switch choice(4) {
    case 0: append(Word.load(.word, 29, 30, offset))
    case 1: append(Word.store(.byte, 29, 30, offset))
    case 2: append(Word.store(.word, 29, 30, 12))
    default: append(Word.store(.word, 29, 30, offset))
    }
  }

  private mutating func appendInnerLoop() {
    append(Word.addi(Task.inner, 0, Int32(1 + choice(4))))
    let start = here
    for _ in 0..<(1 + choice(3)) {
      let compute = rows.filter { if case .compute = $0.effect { true } else { false } }
      append(row: compute[choice(compute.count)])
    }
    append(Word.addi(Task.inner, Task.inner, -1))
    append(Word.branch(.less, 0, Task.inner, Int32(bitPattern: start &- here)))
  }

  /// Writes a counter or stops it, and reads it at once, and again later.
  private mutating func appendCounters() {
    let counters: [UInt32] = [0xb00, 0xb02, 0xb80, 0xb82, 0x320]
    let counter = counters[choice(counters.count)]
    let update: Word.Update = [.write, .set, .clear][choice(3)]
    append(Word.csr(update, 29, counter, UInt32(choice(26))))
    for _ in 0..<choice(3) { append(row: rows[choice(rows.count)]) }
    append(Word.csr(.set, 29, [0xb00, 0xb02, 0xc00, 0xc01, 0xc02][choice(5)], 0))
    if chance(2) { append(Word.csr(.write, 0, 0x320, 0)) }
  }

  /// Loads, long computations and their users, back to back.
  private mutating func appendChain() {
    let register = UInt32(1 + choice(25))
    append(Word.load(.word, register, Task.data, Int32(choice(256) * 4)))
    let computing = rows.filter { if case .compute = $0.effect { $0.format == .r } else { false } }
    for _ in 0..<3 {
      let match = computing[choice(computing.count)].encoding.match
      append(match | register << 7 | register << 15 | UInt32(choice(32)) << 20)
    }
    append(Word.store(.word, register, Task.data, Int32(choice(256) * 4)))
  }
}
