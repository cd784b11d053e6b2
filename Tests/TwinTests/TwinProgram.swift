// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TestSupport

/// A random program for the twin, in machine words, which ends by itself.
///
/// A block of random pieces runs some rounds: instructions of every row with random operands, CSR
/// accesses, traps of every cause, visits to user mode, code that changes itself with and without
/// a fence. A handler goes on behind whatever trapped.
struct TwinProgram {
  static let memory = GuestMemory.Region(base: 0x8000_0000, size: 64 << 10)

  private(set) var elf: [UInt8] = []

  /// Registers with a task, which no random instruction writes.
  enum Task {
    /// The inner loop's counter.
    static let inner: UInt32 = 26
    /// Where the handler goes on after a jump to nowhere.
    static let resume: UInt32 = 27
    static let data: UInt32 = 28
    static let outer: UInt32 = 31
    static let all: Set<UInt32> = [inner, resume, data, outer]
    /// Changed by the handler and by pieces.
    static let scratch: [UInt32] = [29, 30]
  }

  /// The handler's instruction that reads mcause into x30.
  static let causeReader = Address.base + 16

  enum Address {
    static let base: UInt32 = 0x8000_0000
    /// The middle of what loads and stores reach.
    static let data: UInt32 = base + 0xa000
    static let tohost: UInt32 = base + 0xf000
  }

  let rows: [InstructionSpec]
  let decoder: Decoder
  var random: SeededRandom
  var code: [UInt32] = []
  /// Where each piece of the block starts, in words.
  var starts: [Int] = []
  var links: [Link] = []

  /// An instruction that goes to a later piece, whose place is known only in the end.
  struct Link {
    enum Kind {
      case branch, jal
      /// The addition behind an auipc, less the offset of the jump that follows.
      case address(offset: Int32)
    }

    let kind: Kind
    /// Which word of the code it is.
    let index: Int
    let piece: Int
    /// 2 for a target that is not aligned.
    let skew: Int32
  }

  /// - Parameters:
  ///   - length: Pieces in the block.
  ///   - rounds: How often the block runs.
  init(seed: UInt64, isa: InstructionSet, length: Int = 250, rounds: UInt32 = 4) {
    random = SeededRandom(seed: seed)
    decoder = isa.decoder
    // The twin has no interrupts to wait for.
    rows = isa.decoder.rows.filter { $0.mnemonic != "wfi" }
    appendStart(rounds: rounds)
    let order = rows.shuffled(using: &random)
    let block = here
    append(Word.ecall)
    for index in 0..<length {
      starts.append(code.count)
      // Every instruction at least once, the rest as it comes.
      if index < order.count {
        append(row: order[index])
      } else if chance(6) {
        appendPiece()
      } else {
        append(row: rows[choice(rows.count)])
      }
    }
    starts.append(code.count)
    resolveLinks()
    append(Word.addi(Task.outer, Task.outer, -1), Word.branch(.equal, Task.outer, 0, 8))
    append(Word.jal(0, Int32(bitPattern: block &- here)))
    appendEnd()
    elf = Self.file(code, data: (0..<2048).map { _ in random.word() })
  }

  /// How many pieces a branch skips at most.
  static let reach = 4

  static func file(_ code: [UInt32], data: [UInt32]) -> [UInt8] {
    precondition(code.count < 0x8000 / 4, "the code reaches into the data")
    var file = ELFBytes()
    func bytes(_ words: [UInt32]) -> [UInt8] {
      words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    }
    file.segments = [
      ELFBytes.Segment(bytes: bytes(code), at: Address.base),
      ELFBytes.Segment(bytes: bytes(data), at: Address.data - 4096),
    ]
    file.add([.object("tohost", at: Address.tohost, size: 8)])
    return file.bytes
  }

  // MARK: The frame

  mutating func appendStart(rounds: UInt32) {
    let handler: [UInt32] = [
      Word.csr(.set, 30, 0x343, 0),  // mtval, to be seen
      Word.csr(.set, 29, 0x341, 0),  // mepc
      Word.csr(.set, 30, 0x300, 0),  // mstatus
      Word.csr(.set, 30, 0x342, 0),  // mcause
      Word.addi(30, 30, -1),
      Word.branch(.equal, 30, 0, 36),  // nothing to fetch there: to lost
      Word.addi(30, 30, -7),
      Word.branch(.notEqual, 30, 0, 16),  // no call from user mode: to skip
      Word.lui(30, 0x2000),
      Word.addi(30, 30, -2048),
      Word.csr(.set, 0, 0x300, 30),  // back to machine mode
      Word.addi(29, 29, 4),  // skip
      Word.csr(.write, 0, 0x341, 29),
      Word.mret,
      Word.csr(.write, 0, 0x341, Task.resume),  // lost
      Word.mret,
    ]
    append(Word.jal(0, Int32(4 * (handler.count + 1))))
    code += handler
    loadImmediate(30, Address.base + 4)
    append(Word.csr(.write, 0, 0x305, 30))
    // User mode may access everything, in Tercet as in the twin, which protects nothing.
    loadImmediate(30, .max)
    append(Word.csr(.write, 0, 0x3b0, 30), Word.addi(30, 0, 0x1f), Word.csr(.write, 0, 0x3a0, 30))
    for register in 1..<UInt32(32) where !Task.all.contains(register) {
      loadImmediate(register, random.word())
    }
    loadImmediate(Task.data, Address.data)
    loadImmediate(Task.outer, rounds)
  }

  mutating func appendEnd() {
    loadImmediate(30, Address.tohost)
    append(Word.addi(29, 0, 1), Word.store(.word, 29, 30, 0), Word.jal(0, -4))
  }

  // MARK: One instruction

  mutating func append(row: InstructionSpec) {
    for _ in 0..<100 {
      if let words = instance(of: row) { return code += words }
    }
    append(Word.nop)
  }

  /// A random instance of a row, with what must come before it; nil if it would do harm.
  mutating func instance(of row: InstructionSpec) -> [UInt32]? {
    let word = row.encoding.match | random.word() & ~row.encoding.mask
    guard let shape = decoder.decode(word) else { return nil }
    if Task.all.contains(UInt32(shape.rd)) { return nil }
    switch shape.effect {
    case .branch:
      link(.branch)
      return [word]
    case .jump where row.mnemonic == "jal":
      link(.jal)
      return [Word.jal(UInt32(shape.rd), 0)]
    case .jump:
      return jumpThroughRegister(to: UInt32(shape.rd))
    case .load, .store:
      return access(word, shape)
    case .csr:
      return [word & 0xf_ffff | Self.registers[choice(Self.registers.count)] << 20]
    case .machineReturn:
      // To the next instruction, in user mode mostly; illegal in user mode.
      return [
        Word.auipc(30, 0), Word.addi(30, 30, 16), Word.csr(.write, 0, 0x341, 30), Word.mret,
      ]
    default:
      return [chance(2) ? reusing(word, shape) : word]
    }
  }

  /// The same instruction with a source that is the newest result.
  mutating func reusing(_ word: UInt32, _ shape: Instruction) -> UInt32 {
    guard let last = code.last.flatMap(decoder.decode), last.rd != 0 else { return word }
    let rd = UInt32(last.rd)
    var result = word
    if shape.rs1 != 0 { result = result & ~(31 << 15) | rd << 15 }
    if shape.rs2 != 0, chance(2) { result = result & ~(31 << 20) | rd << 20 }
    return decoder.decode(result).map { $0.row == shape.row } == true ? result : word
  }

  /// Lets the word `ahead` of the end of the code go some pieces forward; now and then to an odd
  /// half word, which traps when it is taken.
  mutating func link(_ kind: Link.Kind, ahead: Int = 0) {
    links.append(
      Link(
        kind: kind, index: code.count + ahead, piece: starts.count + choice(Self.reach),
        skew: chance(12) ? 2 : 0))
  }

  mutating func resolveLinks() {
    for link in links {
      let target = starts[min(link.piece, starts.count - 1)]
      let distance = Int32(4 * (target - link.index)) + link.skew
      let word = code[link.index]
      switch link.kind {
      case .branch: code[link.index] = Word.withBranchOffset(word, distance)
      case .jal: code[link.index] = Word.jal(UInt32(word >> 7 & 31), distance)
      case .address(let offset):
        // The auipc is a word before.
        let base = UInt32(word >> 7 & 31)
        code[link.index] = Word.addi(base, base, distance + 4 - offset)
      }
    }
  }

  mutating func jumpThroughRegister(to rd: UInt32) -> [UInt32] {
    let base = Task.scratch[choice(2)]
    let offset = Int32(choice(512) * 4) - 1024
    link(.address(offset: offset), ahead: 1)
    // Bit 0 of the sum is ignored.
    return [
      Word.auipc(base, 0), Word.addi(base, base, 0),
      Word.jalr(rd, base, offset | (chance(3) ? 1 : 0)),
    ]
  }

  /// Within the data, or anywhere where there is nothing.
  mutating func access(_ word: UInt32, _ shape: Instruction) -> [UInt32] {
    var word = word
    let width: UInt32
    switch shape.effect {
    case .load(let access, _), .store(let access): width = access.bytes
    default: width = 1
    }
    if !chance(16) {
      let isStore = if case .store = shape.effect { true } else { false }
      word &= ~((width - 1) << (isStore ? 7 : 20))
    }
    // Few places, so that loads meet stores.
    if chance(2) { word &= ~(0x7e << 24) }
    guard chance(24) else { return [word & ~(31 << 15) | Task.data << 15] }
    return [Word.lui(30, 0xc000_0000 | random.word()), word & ~(31 << 15) | 30 << 15]
  }

  // MARK: Words and random choices

  var here: UInt32 { Address.base + UInt32(4 * code.count) }

  mutating func append(_ words: UInt32...) { code += words }

  mutating func loadImmediate(_ register: UInt32, _ value: UInt32) {
    code += loading(register, value)
  }

  /// `lui` and `addi`.
  func loading(_ register: UInt32, _ value: UInt32) -> [UInt32] {
    let low = Int32(bitPattern: value << 20) >> 20
    return [
      Word.lui(register, value &- UInt32(bitPattern: low)), Word.addi(register, register, low),
    ]
  }

  /// True once in `count` times.
  mutating func chance(_ count: Int) -> Bool { choice(count) == 0 }

  mutating func choice(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  /// What random CSR instructions access.
  ///
  /// Left out are mtvec, which must stay, and the registers of memory protection and of event
  /// counters, which the twin has not.
  static let registers: [UInt32] =
    [0x340, 0x340, 0x340, 0x341, 0x342, 0x343, 0x300, 0x301, 0x304, 0x306, 0x30a, 0x310, 0x31a]
    + [0x320, 0x344, 0xb00, 0xb02, 0xb80, 0xb82, 0xc00, 0xc01, 0xc02, 0xc80, 0xc81, 0xc82]
    + [0xb03, 0xb83, 0xb9f, 0x323, 0x33f, 0x3a4, 0x3c0, 0xf11, 0xf12, 0xf13, 0xf14, 0xf15]
    + [
      0x100, 0x180, 0x7a0, 0x7a1, 0x7a2, 0x7a3, 0x321, 0x322, 0x3f0, 0x5c0, 0x7c0, 0xb01, 0xb81,
      0xc03, 0xc9f, 0xf10,
    ]
}
