// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// Instructions that belong together: a trap and the return from it, an interrupt, a short loop.
extension RandomProgram {
  mutating func appendPiece() {
    let next = newLabel()
    switch choice(10) {
    case 0:
      pieces.append("ecall")
    case 1:
      pieces.append(isa.decoder.hasCompressed && chance(2) ? ".2byte 0x9002" : "ebreak")
    case 2:
      // To user mode or on in machine mode, with a random rest of mstatus.
      pieces.append(
        """
        la x30, \(next)
         csrw mepc, x30
         li x29, \(random.word() & 0x3888)
         csrw mstatus, x29
         mret
        \(next):
        """)
    case 3:
      pieces.append(interrupt())
    case 4:
      pieces.append(
        """
        ecall
         csrw mie, zero
         li x30, 0x02000000
         li x29, 1
         sw x29, 0(x30)
         csrci mstatus, 8
         csrsi mie, 8
         wfi
         sw zero, 0(x30)
         csrw mie, zero
        """)
    case 5:
      // To nowhere, high up: lower, Spike has devices that it can fetch from.
      pieces.append(
        "la x28, \(next)\n li x30, \(0xc000_0000 | random.word())\n jalr x1, 0(x30)\n\(next):")
    case 6:
      pieces.append(selfModification())
    case 7:
      pieces.append(illegal())
    case 8:
      pieces.append(loop())
    default:
      pieces.append(reservation())
    }
  }

  /// A software or timer interrupt that is taken at once, behind an instruction after which Spike
  /// looks for interrupts.
  private mutating func interrupt() -> String {
    let isTimer = chance(2)
    let raise =
      isTimer
      ? "li x30, 0x02004000\n sw zero, 0(x30)\n sw zero, 4(x30)"
      : "li x30, 0x02000000\n li x29, 1\n sw x29, 0(x30)"
    let bit = isTimer ? 0x80 : 8
    let enable =
      chance(2)
      ? "csrsi mstatus, 8\n li x29, \(bit)\n csrw mie, x29"
      : "li x29, \(bit)\n csrw mie, x29\n csrsi mstatus, 8"
    return "ecall\n csrw mie, zero\n csrci mstatus, 8\n \(raise)\n \(enable)\n csrw mie, zero"
  }

  /// A few turns of a short loop, with something to skip in it.
  private mutating func loop() -> String {
    let (start, next) = (newLabel(), newLabel())
    let rows = rows.filter { if case .compute = $0.effect { true } else { false } }
    var body = (0..<choice(3)).compactMap { _ in line(of: rows[choice(rows.count)]) }
    if chance(2) { body.append("lw x\(5 + choice(8)), \(4 * choice(64))(x15)") }
    if chance(2) { body.append("beqz x\(5 + choice(8)), \(next)\n nop\n\(next):") }
    if isa.decoder.hasCompressed, chance(2) { body.append(".2byte 1") }
    return """
      li x29, \(2 + choice(6))
      \(start): \(body.joined(separator: "\n "))
       addi x29, x29, -1
       bnez x29, \(start)
      """
  }

  /// Stores an instruction over another one, then executes it.
  private mutating func selfModification() -> String {
    let place = newLabel()
    let rd = UInt32(5 + choice(8))
    let isShort = isa.decoder.hasCompressed && chance(2)
    let new = isShort ? 0x4001 | rd << 7 : random.word() & 0xffff_f000 | rd << 7 | 0x37
    let old = isShort ? ".2byte 1" : "nop"
    return """
      li x29, \(new)
       la x30, \(place)
       \(isShort ? "sh" : "sw") x29, 0(x30)
       fence.i
      \(place): \(old)
      """
  }

  /// A word that no extension has.
  private mutating func illegal() -> String {
    for _ in 0..<1000 {
      let word = random.word()
      let candidate = word & 3 == 3 || !isa.decoder.hasCompressed ? word | 3 : word & 0xffff
      // Longer instructions are none, but simulators differ in how much of them they see; Spike
      // knows system instructions of modes that Tercet has not.
      let isLonger = candidate & 0x1f == 0x1f
      if !isLonger, candidate & 0x7f != 0x73, isa.decoder.decode(candidate) == nil {
        return literal(candidate)
      }
    }
    return ".4byte 0xffffffff"
  }

  private mutating func reservation() -> String {
    guard isa.contains("a") else { return "fence" }
    let between = ["nop", "sw x5, 4(x15)", "lw x6, 0(x15)", "sc.w x7, x6, (x2)", "ecall"]
    return "lr.w x5, (x15)\n \(between[choice(between.count)])\n sc.w x6, x7, (x15)"
  }
}
