// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// What is particular to cores with caches: long misses, many patterns of lines, code that changes.
@Suite("Caches on the engine are those on the reference")
struct EngineCacheTests {
  private static let caches = [
    ["instructionCacheSize=64", "instructionCacheMissCycles=200"],
    ["dataCacheSize=64", "dataCacheMissCycles=200", "misaligned=handle"],
    [
      "instructionCacheSize=256", "instructionCacheMissCycles=90", "dataCacheSize=64",
      "dataCacheMissCycles=150", "misaligned=handle", "dataWaitStates=9",
    ],
    [
      "instructionCacheSize=128", "instructionCacheWays=2", "dataCacheSize=128",
      "dataCacheWrites=through", "dataCacheWays=4", "dataWaitStates=40",
    ],
  ]

  /// Whether there is one for instructions too, and what the one for data is.
  private static let dataCaches = [
    (false, "Size=256"), (false, "Size=1024 Ways=2 Line=32 Writes=through"),
    (true, "Size=256 Ways=4 Allocates=false"), (true, "Size=4096"),
  ]

  @Test("programs with a data cache", arguments: dataCaches)
  func dataCache(isBeside: Bool, changes: String) throws {
    var share = EngineTrial.Share()
    for path in try Repository.allPrograms() {
      for preset in [Preset.classic, .rp2350] {
        var timing = preset.timing
        if isBeside { timing.instructionCache.size = 512 }
        timing.dataWaitStates = 1
        for change in changes.split(separator: " ") { try timing.set("dataCache\(change)") }
        let found = try EngineTrial(
          try Repository.bytes(path), timing, limits: [EngineTests.soak == nil ? 60_000 : 5_000_000]
        ).compare()
        #expect(found.difference == nil, "\(path) on \(preset.name)")
        share += found.share
      }
    }
    print("engine, data cache, \(changes): \(share.words)")
    #expect(share.part > 0.7)
  }

  @Test("limits come in the middle of long misses, and interrupts", arguments: caches)
  func longMisses(changes: [String]) throws {
    var share = EngineTrial.Share()
    for seed in UInt64(0)..<8 {
      var random = SeededRandom(seed: seed)
      var timing = (seed % 2 == 0 ? Preset.classic : .rp2350).timing
      for change in changes { try timing.set(change) }
      let limits = (0..<25).map { _ in random.next() % 120_000 }.sorted()
      let found = try EngineTrial(try LoopingProgram(seed: seed).elf, timing, limits: limits)
        .compare()
      #expect(found.difference == nil, "seed \(seed) on \(changes.joined(separator: " "))")
      share += found.share
    }
    print("engine, long misses: \(share.words)")
    // Before a limit it leaves early enough for the longest access.
    #expect(share.part > 0.25)
  }

  @Test("with room for little it begins anew, and at last leaves it to the reference")
  func littleRoom() throws {
    let rooms = [
      EngineRoom(variants: 24, edges: 1 << 16, cycles: 1 << 22),
      EngineRoom(variants: 1 << 14, edges: 24, cycles: 1 << 22),
      EngineRoom(variants: 1 << 14, edges: 1 << 16, cycles: 300),
    ]
    for room in rooms {
      for seed in UInt64(0)..<4 {
        var timing = Preset.rp2350.timing
        if seed % 2 == 0 { try timing.set("instructionCacheSize=64") }
        let elf = try LoopingProgram(seed: seed).elf
        let found = try EngineTrial(elf, timing, limits: [7_001, 60_000], room: room).compare()
        #expect(found.difference == nil, "seed \(seed), \(room)")
      }
    }
  }

  @Test("with memory protection, in user mode", arguments: caches)
  func protected(changes: [String]) throws {
    let elf = try Assembly.bareELF(
      """
      _start:
       la t0, handler
       csrw mtvec, t0
       la t0, secret
       srli t0, t0, 2
       csrw pmpaddr0, t0
       li t0, -1
       csrw pmpaddr1, t0
       li t0, 0x080f
       csrw pmpcfg0, t0
       la t0, user
       csrw mepc, t0
       csrw mstatus, zero
       la s1, data
       la s2, secret
       li s0, 900
       mret
      user:
       andi t0, s0, 15
       mv t5, s1
       bnez t0, 1f
       mv t5, s2
      1: lw t1, 0(t5)
       addi t1, t1, 3
       sw t1, 0(t5)
       addi s0, s0, -1
       bnez s0, user
       ecall
      .balign 4
      handler:
       csrr t3, mcause
       addi t3, t3, -5
       andi t3, t3, -3
       bnez t3, done
       csrr t3, mepc
       addi t3, t3, 4
       csrw mepc, t3
       mret
      done:
       la a0, tohost
       li a1, 1
       sw a1, 0(a0)
      1: j 1b
      .data
      .balign 4
      data: .word 5, 6
      .balign 4096
      secret: .fill 16, 4, 7
      """)
    for preset in [Preset.classic, .rp2350] {
      var timing = preset.timing
      for change in changes { try timing.set(change) }
      let found = try EngineTrial(elf, timing, limits: [9_001, 300_000]).compare()
      #expect(found.difference == nil, "on \(preset.name), \(changes.joined(separator: " "))")
      #expect(found.share.inEngine > 2000)
    }
  }

  @Test("code that changes, with lines of it in the cache", arguments: caches)
  func changed(changes: [String]) throws {
    let elf = try Assembly.elf(
      """
      _start:
       la s1, changed
       li s0, 800
      round:
       andi t0, s0, 3
       slli t1, s0, 20
       li t2, 0x00068693
       add t2, t2, t1
       bnez t0, 1f
       sw t2, 0(s1)
       fence.i
      1: .fill 5, 4, 0x13
      changed: addi a3, a3, 1
       xor a4, a4, a3
       addi s0, s0, -1
       bnez s0, round
       li a7, 93
       ecall
      """)
    for preset in [Preset.classic, .rp2350, .rp2350OnePort] {
      var timing = preset.timing
      for change in changes { try timing.set(change) }
      let found = try EngineTrial(elf, timing, limits: [9_001, 300_000]).compare()
      #expect(found.difference == nil, "on \(preset.name), \(changes.joined(separator: " "))")
      #expect(found.share.inEngine > 200)
    }
  }
}
