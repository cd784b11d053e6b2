// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport

/// A program of random instructions that ends by itself, for comparison with Spike.
///
/// A block of random pieces runs in a loop, so that the same instructions meet ever new operands.
/// Most pieces are one instruction. Some are a few that belong together: a trap and the return from
/// it, a change to user mode, an interrupt, code that changes itself. A handler goes on behind
/// whatever trapped. Loads and stores stay in a data area, save a few that go anywhere; branches go
/// forward within the block.
package struct RandomProgram {
  package private(set) var elf: [UInt8] = []

  /// Registers with a task, which no random instruction changes.
  private enum Task {
    static let stack: UInt8 = 2
    static let data: UInt8 = 15
    /// Where the handler goes on after a jump to nowhere.
    static let resume: UInt8 = 28
    static let scratch: Set<UInt8> = [29, 30]
    /// The scratch register through which an access goes anywhere.
    static let anywhere: UInt8 = 30
    static let counter: UInt8 = 31
    static let all: Set<UInt8> = scratch.union([stack, data, resume, counter])
  }

  let isa: InstructionSet
  let rows: [InstructionSpec]
  var random: SeededRandom
  /// The lines of each piece.
  var pieces: [String] = []
  private var labels = 0

  /// - Parameters:
  ///   - isa: The extensions that Spike knows too.
  ///   - length: Pieces in the block.
  ///   - rounds: How often the block runs.
  package init(
    seed: UInt64, isa: InstructionSet, length: Int = 500, rounds: Int = 160
  ) throws {
    self.isa = isa
    random = SeededRandom(seed: seed)
    rows = isa.decoder.rows.filter { !$0.isPiece }
    // Every instruction at least once, the rest as it comes.
    let order = rows.shuffled(using: &random)
    for index in 0..<length {
      if index < order.count {
        append(order[index])
      } else if chance(8) {
        appendPiece()
      } else {
        append(rows[choice(rows.count)])
      }
    }
    let block = pieces.enumerated().map { "P\($0.offset): \($0.element)" }.joined(separator: "\n")
    let tail = (0..<Self.reach).map { "P\(pieces.count + $0): nop" }.joined(separator: "\n")
    var values: [String] = []
    for register in 1..<32 where !Task.all.contains(UInt8(register)) {
      values.append("  li x\(register), \(Int32(bitPattern: random.word()))")
    }
    elf = try Assembly.bareELF(
      Self.text(block: block + "\n" + tail, values: values.joined(separator: "\n"), rounds: rounds),
      isa: "rv32imac_zicsr_zifencei_zba_zbb_zbs_zcb_zcmp")
  }

  /// How many pieces a branch skips at most.
  private static let reach = 4

  private static func text(block: String, values: String, rounds: Int) -> String {
    """
    .option norvc
    _start:
      la x30, handler
      csrw mtvec, x30
    \(GuestCode.permitAll(by: "x30"))
    \(values)
      la x15, data
      la x2, stack
      la x28, done
      li x31, \(rounds)
    round:
      ecall
    \(block)
      addi x31, x31, -1
      beqz x31, done
      j round
    done:
      la a0, tohost
      li a1, 1
      sw a1, 0(a0)
      j done

    # Shows what the trap was, and goes on behind it; at x28 after a fetch that failed.
    .balign 4
    handler:
      csrr x30, mtval
      csrr x29, mepc
      csrr x30, mstatus
      csrr x30, mcause
      bltz x30, interrupted
      addi x30, x30, -1
      beqz x30, lost
      addi x30, x30, 1
      beqz x30, lost
      addi x30, x30, -8
      bnez x30, skip
      li x30, 0x1800
      csrs mstatus, x30
    skip:
      li x30, 0x20000
      csrc mstatus, x30
    \(GuestCode.skip("x29", by: "x30"))
      csrw mepc, x29
      mret
    lost:
      csrw mepc, x28
      mret
    interrupted:
      li x29, 0x02000000
      sw zero, 0(x29)
      li x29, 0x02004000
      li x30, -1
      sw x30, 4(x29)
      mret

    .data
    .balign 64
    .fill 512, 4, 0x80c17f3e
    data: .fill 512, 4, 0x7e1d35c4
    .fill 128, 4, 0x01020304
    stack: .fill 128, 4, 0xfffefdfc
    """
  }

  // MARK: One instruction

  private mutating func append(_ row: InstructionSpec) {
    // Most words of some rows are reserved, or touch a register with a task.
    for _ in 0..<1000 {
      if let line = line(of: row) { return pieces.append(line) }
    }
    pieces.append("nop")
  }

  /// A random instance of the row; nil if it would do harm.
  mutating func line(of row: InstructionSpec) -> String? {
    var word = row.encoding.match | random.word() & ~row.encoding.mask
    // A special case of the row has a row of its own.
    guard let shape = isa.decoder.decode(word),
      isa.decoder.spec(of: shape).mnemonic == row.mnemonic
    else { return nil }
    let isShort = shape.length == 2
    switch shape.effect {
    case .branch:
      let target = "P\(pieces.count + 1 + choice(Self.reach))"
      let registers =
        isShort ? "x\(shape.rs1)" : "x\(shape.rs1), x\(shape.rs2)"
      return relaxed(isShort, "\(row.mnemonic) \(registers), \(target)")
    case .jump where row.mnemonic == "jal":
      guard !Task.all.contains(shape.rd) else { return nil }
      return "jal x\(shape.rd), P\(pieces.count + 1 + choice(Self.reach))"
    case .jump where row.mnemonic == "c.j" || row.mnemonic == "c.jal":
      return relaxed(true, "\(row.mnemonic) P\(pieces.count + 1 + choice(Self.reach))")
    case .jump:
      return jump(through: shape, row)
    case .load where !isShort, .store where !isShort, .loadReserved, .storeConditional, .atomic:
      let base = chance(40) ? Task.anywhere : Task.data
      word = word & ~(31 << 15) | UInt32(base) << 15
      if let width = shape.width, !chance(20) {
        word &= ~((width.bytes - 1) << (row.format == .s ? 7 : 20))
      }
    case .load where shape.rs1 != Task.stack, .store where shape.rs1 != Task.stack:
      word = word & ~(7 << 7) | UInt32(Task.data - 8) << 7
    case .push, .pop, .moveToArguments, .moveFromArguments:
      return row.mnemonic.hasPrefix("cm.pop") ? nil : listed(word, shape, row)
    case .csr:
      let registers = Self.registers + (isa.contains("zihpm") ? Self.counterSwitches : [])
      word = word & 0xf_ffff | UInt32(registers[choice(registers.count)]) << 20
    default: break
    }
    guard let instruction = isa.decoder.decode(word) else { return nil }
    var line = literal(word)
    if instruction.rs1 == Task.anywhere, shape.effect.isAccess {
      // Nothing is there on either side; in the low quarter Spike has devices of its own.
      line = "li x\(Task.anywhere), \(0xc000_0000 | random.word())\n " + line
    }
    if instruction.rd == Task.stack { return line + "\n la x2, stack" }
    return Task.all.contains(instruction.rd) ? nil : line
  }

  func literal(_ word: UInt32) -> String {
    word & 3 == 3 ? ".4byte \(word)" : ".2byte \(word)"
  }

  private func relaxed(_ isShort: Bool, _ line: String) -> String {
    isShort ? ".option rvc\n \(line)\n.option norvc" : line
  }

  /// A jump through a register that has just got its target.
  private mutating func jump(through shape: Instruction, _ row: InstructionSpec) -> String? {
    guard shape.rs1 != 0, !Task.all.contains(shape.rs1), !Task.all.contains(shape.rd) else {
      return nil
    }
    let load = "la x\(shape.rs1), P\(pieces.count + 1 + choice(Self.reach))\n "
    if shape.length == 2 { return load + relaxed(true, "\(row.mnemonic) x\(shape.rs1)") }
    return load + "jalr x\(shape.rd), 0(x\(shape.rs1))"
  }

  /// Pushes and moves; a pop follows its push, to somewhere known.
  private mutating func listed(
    _ word: UInt32, _ shape: Instruction, _ row: InstructionSpec
  ) -> String? {
    guard case .push = shape.effect else { return literal(word) }
    // The low eight bits have the list and the size, in all four. The nop tells a pop that returns
    // from one that does not.
    let pops = isa.decoder.rows.filter { $0.mnemonic.hasPrefix("cm.pop") }
    return pops.map { pop in
      let next = newLabel()
      let back = literal(pop.encoding.match | word & 0xff)
      return "la x1, \(next)\n \(literal(word))\n \(back)\n nop\n\(next): la x2, stack"
    }.joined(separator: "\n ")
  }

  // MARK: Random choices

  /// True once in `count` times.
  mutating func chance(_ count: Int) -> Bool { choice(count) == 0 }

  mutating func choice(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  mutating func newLabel() -> String {
    labels += 1
    return "L\(labels)"
  }

  /// mcounteren and mcountinhibit, whose bits Spike has only where Zicntr and Zihpm are.
  private static let counterSwitches: [UInt16] = [0x306, 0x320]

  /// Registers that random CSR instructions access.
  ///
  /// What would end the program is left out, and so are misa, which Spike lets programs change, and
  /// mie: only pieces enable interrupts, since Spike takes them later, except behind CSR
  /// instructions.
  private static let registers: [UInt16] =
    [0x340, 0x340, 0x340, 0x341, 0x342, 0x343, 0x300, 0xf14, 0xf15]
    + [0xb00, 0xb02, 0xb80, 0xb82, 0xc00, 0xc01, 0xc02, 0xc80, 0xc81, 0xc82]
    + [0x3a1, 0x3a2, 0x3a3, 0x3b2, 0x3b5, 0x3b9, 0x3bf, 0x100, 0x180, 0x5c0, 0x7c0]
}

extension InstructionSpec {
  /// Whether it only makes sense with others around it, or would end the program.
  fileprivate var isPiece: Bool {
    switch effect {
    case .environmentCall, .breakpoint, .machineReturn, .waitForInterrupt, .pop: true
    default: mnemonic == "c.ebreak" || mnemonic.hasPrefix("xt.") || mnemonic.hasPrefix("cv.")
    }
  }
}

extension Instruction {
  fileprivate var width: AccessWidth? {
    switch effect {
    case .load(let width, _), .store(let width): width
    default: nil
    }
  }
}

extension Effect {
  /// Whether it loads or stores at an address in rs1.
  fileprivate var isAccess: Bool {
    switch self {
    case .load, .store, .loadReserved, .storeConditional, .atomic: true
    default: false
    }
  }
}
