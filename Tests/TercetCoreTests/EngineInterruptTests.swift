// SPDX-License-Identifier: Apache-2.0

import Foundation
import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// The UART's interrupts come in the engine in the cycles in which they come in the reference.
@Suite("Interrupts of devices on the engine are those on the reference")
struct EngineInterruptTests {
  /// Works in a loop, and adds to the work what comes by interrupts; each round sends some bytes.
  ///
  /// - Parameter round: What each round does beside.
  private func worker(_ serial: GuestSerial, rounds: Int, work: Int = 700, round: String) -> String
  {
    """
    _start:
      la sp, data
      la t0, handler
      csrw mtvec, t0
    \(serial.setUp)
      la s1, data
      li s0, \(rounds)
    round:
    \(round)
      li s2, \(work)
    work:
      add a1, a1, a0
      xor a2, a2, a1
      andi t0, a2, 60
      add t0, t0, s1
      lw t1, 0(t0)
      add t1, t1, a1
      sw t1, 0(t0)
      bgez t1, 1f
      addi a0, a0, 3
    1:
      addi s2, s2, -1
      bnez s2, work
      addi s0, s0, -1
      bnez s0, round
    done:
      la a0, tohost
      li a1, 1
      sw a1, 0(a0)
      j done
    .balign 4
    handler:
    \(serial.handler)
    .data
    .balign 64
    data: .fill 64, 4, 0x7e1d35c4
    """
  }

  private static let input = (0..<400).map { UInt8(truncatingIfNeeded: 7 * $0 + 1) }

  /// What a round does, and how much of the run is in the engine at least.
  private static let rounds = [
    "it only receives": (round: "", share: 0.9),
    "it sends a byte": (round: GuestSerial.send(1), share: 0.9),
    "it sends five bytes": (round: GuestSerial.send(5), share: 0.9),
    "the controller is shut in between": (
      round: "li t0, 0x0c200000\n  li t1, 7\n  andi t2, s0, 1\n  mul t1, t1, t2\n  sw t1, 0(t0)",
      share: 0.9
    ),
    "interrupts are off in between": (
      round: "csrci mstatus, 8\n andi t2, s0, 1\n slli t2, t2, 3\n  csrs mstatus, t2", share: 0.9
    ),
  ]

  @Test(
    "a loop of work that interrupts come into, on every preset", arguments: rounds.keys.sorted())
  func work(kind: String) throws {
    let (round, least) = try #require(Self.rounds[kind])
    var share = EngineTrial.Share()
    for (number, preset) in Preset.all.enumerated() {
      let serial = GuestSerial(
        fifo: [0, 1, 0x41, 0xc1][number % 4], drains: number % 3 != 0)
      let elf = try Assembly.bareELF(worker(serial, rounds: 16, round: round))
      let trial = try EngineTrial(
        elf, preset.timing, limits: [30_000, 77_777, 1_000_000], input: Self.input,
        silence: 1 + number % 3)
      let found = try trial.compare()
      #expect(found.difference == nil, "\(kind) on \(preset.name)")
      #expect(found.share.part > least, "\(kind) on \(preset.name)")
      share += found.share
    }
    print("engine, \(kind): \(share.words)")
    #expect(share.received > 100)
    #expect(share.sent > 100 || !round.contains("s10"))
  }

  @Test("random programs whose UART interrupts them, on random cores, to odd limits")
  func random() throws {
    var share = EngineTrial.Share()
    let count = EngineTests.soak ?? 40
    for seed in 0..<UInt64(count) {
      var random = SeededRandom(seed: 1000 + seed)
      let preset = Preset.all[Int(seed) % Preset.all.count]
      let (timing, core) =
        seed % 3 == 2
        ? try TimingModel.random(seed: seed) : (preset.timing, [preset.name])
      let serial = GuestSerial(fifo: [0, 1, 0x81][Int(seed) % 3], drains: seed % 2 == 0)
      let elf = try LoopingProgram(seed: seed, serial: serial).elf
      var limits = (0..<6).map { _ in random.next() % 60_000 }.sorted()
      limits.append(300_000)
      let trial = try EngineTrial(
        elf, timing, limits: limits, input: Self.input, silence: 1 + Int(seed) % 4)
      let found = try trial.compare()
      #expect(found.difference == nil, "seed \(seed) on \(core.joined(separator: " "))")
      share += found.share
    }
    print("engine, random programs with interrupts: \(share.words)")
    #expect(share.part > 0.7)
    #expect(share.received > 100)
    #expect(share.sent > 100)
  }
}
