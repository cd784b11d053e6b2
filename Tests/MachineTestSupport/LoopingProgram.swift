// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// A program that spends its time as programs do: in loops, calls, returns and jumps through tables,
/// with now and then what an engine must get right at any point of them: interrupts, traps, stores
/// to code, counters, user mode.
package struct LoopingProgram {
  package private(set) var elf: [UInt8] = []

  private var random: SeededRandom
  private var labels = 0
  private let serial: GuestSerial?
  /// Whether it has instructions of `TrialExtension`.
  private let hasOwn: Bool
  /// Registers that pieces may change: t0 to t2, a0 to a5, s3 to s6.
  private static let free =
    ["t0", "t1", "t2", "a0", "a1", "a2", "a3", "a4", "a5", "s3", "s4", "s5", "s6"]

  /// - Parameters:
  ///   - rounds: How often the pieces run.
  ///   - serial: What it does with the UART's interrupts; nil for nothing.
  ///   - hasOwn: Whether it has instructions of `TrialExtension`.
  package init(
    seed: UInt64, rounds: Int = 60, serial: GuestSerial? = nil, hasOwn: Bool = false
  ) throws {
    self.hasOwn = hasOwn
    random = SeededRandom(seed: seed)
    self.serial = serial
    let depth = 2 + below(3)
    var functions: [String] = []
    for number in 0..<depth { functions.append(function(number, calls: number + 1 < depth)) }
    let pieces = (0..<6 + below(8)).map { _ in piece(calls: 0) }.joined(separator: "\n")
    let period = chance(2) ? 150 + below(2000) : nil
    let values = Self.free.map { "  li \($0), \(Int32(bitPattern: random.word()))" }
    let source = Self.text(
      pieces: pieces, functions: functions.joined(separator: "\n"),
      values: values.joined(separator: "\n"), rounds: rounds, period: period,
      isCompressed: chance(2), serial)
    elf = try Assembly.bareELF(source, isa: "rv32imac_zicsr_zifencei_zba_zbb_zbs")
  }

  private static func text(
    pieces: String, functions: String, values: String, rounds: Int, period: Int?,
    isCompressed: Bool, _ serial: GuestSerial?
  ) -> String {
    """
    .option \(isCompressed ? "rvc" : "norvc")
    _start:
      la sp, stack
      la t0, handler
      csrw mtvec, t0
    \(GuestCode.permitAll(by: "t0"))
    \(period.map { timer($0) } ?? "")
    \(serial?.setUp ?? "")
    \(values)
      la s1, data
      li s0, \(rounds)
    round:
    \(pieces)
      addi s0, s0, -1
      beqz s0, done
      j round
    done:
      la a0, tohost
      li a1, 1
      sw a1, 0(a0)
      j done
    \(functions)

    # Goes on behind what trapped, in machine mode; sets the timer anew.
    .balign 4
    handler:
      csrr t3, mcause
      bltz t3, interrupted
      csrr t3, mepc
    \(GuestCode.skip("t3", by: "t4"))
      csrw mepc, t3
      li t4, 0x1800
      csrs mstatus, t4
      mret
    interrupted:
    \(serial == nil ? "" : "  slli t3, t3, 1\n  li t4, 22\n  beq t3, t4, external")
      li t3, 0x0200bff8
      lw t4, 0(t3)
      li t3, \(period ?? 0)
      add t4, t4, t3
      li t3, 0x02004000
      sw t4, 0(t3)
      mret
    \(serial?.handler ?? "")

    .data
    .balign 64
    data: .fill 512, 4, 0x7e1d35c4
    .fill 256, 4, 0x01020304
    stack: .fill 16, 4, 0xfffefdfc
    """
  }

  private static func timer(_ period: Int) -> String {
    """
      li t0, 0x02004000
      li t1, \(period)
      sw t1, 0(t0)
      sw zero, 4(t0)
      li t0, 0x80
      csrw mie, t0
      csrsi mstatus, 8
    """
  }

  // MARK: Pieces

  /// - Parameter calls: The first function that it may call.
  private mutating func piece(calls: Int?) -> String {
    if serial != nil, chance(6) { return serialPiece() }
    switch below(calls == nil ? 14 : 20) {
    case 0...3: return straight(2 + below(10))
    case 4...6: return loop(calls: nil)
    case 7...8: return choiceOfTwo()
    case 9...11: return table()
    case 12: return chance(3) ? stores() : straight(4)
    case 13: return chance(2) ? rare() : straight(3)
    case 14...15: return loop(calls: calls)
    default: return call(calls ?? 0)
    }
  }

  /// Sends, or keeps interrupts away for a while.
  private mutating func serialPiece() -> String {
    if chance(2) { return GuestSerial.send(1 + below(6)) }
    let shutter = pick(GuestSerial.shutters)
    return "  \(shutter.close)\n\(loop(calls: nil))\n  \(shutter.open)"
  }

  private mutating func straight(_ count: Int) -> String {
    (0..<count).map { _ in instruction() }.joined(separator: "\n")
  }

  private mutating func loop(calls: Int?) -> String {
    let (start, counter) = (label(), calls == nil ? "s2" : "s7")
    var body = straight(1 + below(5))
    if chance(2) { body += "\n" + choiceOfTwo() }
    if let calls { body += "\n" + call(calls) }
    return """
        li \(counter), \(1 + below(calls == nil ? 20 : 5))
      \(start):
      \(body)
        addi \(counter), \(counter), -1
        bnez \(counter), \(start)
      """
  }

  private mutating func choiceOfTwo() -> String {
    let (other, end) = (label(), label())
    let condition = pick(["beq", "bne", "blt", "bge", "bltu", "bgeu"])
    return """
        \(condition) \(register()), \(register()), \(other)
      \(straight(1 + below(3)))
        j \(end)
      \(other):
      \(straight(below(3)))
      \(end):
      """
  }

  /// A jump through a table.
  private mutating func table() -> String {
    let (places, end) = ((0..<4).map { _ in label() }, label())
    let name = label()
    let cases = places.map { "\($0):\n\(straight(1 + below(3)))\n  j \(end)" }
    return """
        andi t1, \(register()), 12
        la t0, \(name)
        add t0, t0, t1
        lw t0, 0(t0)
        jr t0
      .balign 4
      \(name): .word \(places.joined(separator: ", "))
      \(cases.joined(separator: "\n"))
      \(end):
      """
  }

  private mutating func call(_ first: Int) -> String {
    if chance(4) { return "  la t0, function\(first)\n  jalr t0" }
    return "  call function\(first)"
  }

  private mutating func function(_ number: Int, calls: Bool) -> String {
    let frame = 16 * (1 + below(3))
    let saved = number == 0 ? ["ra", "s7"] : ["ra", "s2", "s7"]
    let saves = saved.enumerated().map { "  sw \($0.element), \(4 * $0.offset)(sp)" }
    let restores = saved.enumerated().map { "  lw \($0.element), \(4 * $0.offset)(sp)" }
    let body = (0..<1 + below(3)).map { _ in piece(calls: calls ? number + 1 : nil) }
    let end = calls && chance(3) ? jump(to: number + 1) : "  ret"
    return """
      .type function\(number), @function
      function\(number):
        addi sp, sp, -\(frame)
      \(saves.joined(separator: "\n"))
      \(body.joined(separator: "\n"))
      \(restores.joined(separator: "\n"))
        addi sp, sp, \(frame)
      \(end)
      .size function\(number), . - function\(number)
      """
  }

  /// A function that ends with a jump to another one.
  private mutating func jump(to function: Int) -> String {
    chance(2) ? "  j function\(function)" : "  la t1, function\(function)\n  jr t1"
  }

  /// Stores to code that is about to run, other code in each round, or to a word beside code.
  private mutating func stores() -> String {
    let place = label()
    let fence = chance(2) ? "  fence.i" : ""
    var gap = (0..<below(5)).map { _ in "  nop" }.joined(separator: "\n")
    // It is in another block then.
    if chance(2) { gap += "\n  bnez zero, \(place)" }
    // addi a0, a0, imm, to which the number of the round is added; or a jump over the next one.
    let isJump = chance(3)
    let word = isJump ? 0x0080_006f : UInt32(below(2048)) << 20 | 0x0005_0513
    let change =
      isJump
      ? "  andi t2, s0, 1\n  beqz t2, 1f\n  li t0, 0x13\n1:" : "  slli t2, s0, 20\n  add t0, t0, t2"
    if chance(3) {
      return "  la t0, \(place)\n  sw a1, 0(t0)\n  j 1f\n.balign 4\n\(place): .word 0\n1:"
    }
    return """
        li t0, \(word)
      \(change)
        la t1, \(place)
        sw t0, 0(t1)
      \(fence)
      \(gap)
      .option push
      .option norvc
      .balign 4
      \(place): addi a0, a0, 1
        addi a1, a1, 1
      .option pop
      """
  }

  private mutating func rare() -> String {
    switch below(9) {
    case 0: return "  rdcycle \(register())"
    case 1: return "  rdinstret \(register())"
    case 2: return "  ecall"
    case 3: return "  lw \(register()), 2(s1)"
    case 4: return "  amoadd.w \(register()), \(register()), (s1)"
    case 5: return "  lr.w t0, (s1)\n  sc.w t1, \(register()), (s1)"
    case 6:
      // To user mode, and back by an ecall.
      let next = label()
      return """
          li t0, 0x1800
          csrc mstatus, t0
          la t0, \(next)
          csrw mepc, t0
          mret
        \(next):
        \(straight(3))
          ecall
        """
    case 7: return "  li t0, 0x02000000\n  lw t1, 0(t0)"
    default: return "  .word 0xffffffff"
    }
  }

  // MARK: Instructions

  private mutating func instruction() -> String {
    if hasOwn, chance(4) {
      return TrialExtension.assembly(
        below(TrialExtension.kinds), rd: register(), rs1: register(), rs2: register(),
        rs3: register(), offset: below(32), address: "s1")
    }
    switch below(12) {
    case 0...3:
      let name = pick([
        "add", "sub", "and", "or", "xor", "sll", "srl", "sra", "slt", "sltu", "sh2add", "min",
        "andn", "rol",
      ])
      return "  \(name) \(register()), \(register()), \(register())"
    case 4...5:
      let name = pick(["addi", "andi", "ori", "xori", "slti", "sltiu"])
      return "  \(name) \(register()), \(register()), \(below(4096) - 2048)"
    case 6:
      let name = pick(["slli", "srli", "srai", "rori", "bexti"])
      return "  \(name) \(register()), \(register()), \(below(32))"
    case 7:
      let name = pick(["mul", "mulh", "mulhu", "mulhsu", "div", "divu", "rem", "remu"])
      return "  \(name) \(register()), \(register()), \(register())"
    case 8: return "  \(pick(["lui", "auipc"])) \(register()), \(below(1 << 20))"
    case 9...10:
      let (name, size) = pick([("lw", 4), ("lh", 2), ("lhu", 2), ("lb", 1), ("lbu", 1)])
      return "  \(name) \(register()), \(size * below(2048 / size))(s1)"
    default:
      let (name, size) = pick([("sw", 4), ("sh", 2), ("sb", 1)])
      return "  \(name) \(register()), \(size * below(2048 / size))(s1)"
    }
  }

  // MARK: Chance

  private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
  private mutating func chance(_ count: Int) -> Bool { below(count) == 0 }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
  private mutating func register() -> String { pick(Self.free) }

  private mutating func label() -> String {
    labels += 1
    return "L\(labels)"
  }
}
