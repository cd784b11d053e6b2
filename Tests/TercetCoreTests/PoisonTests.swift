// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TestSupport
import Testing

/// State that is said not to influence time may hold anything.
@Suite("State that does not influence time")
struct PoisonTests {
  /// Ten interrupts of the timer, with divisions, loads and stores between and within them.
  private static let program = """
    la t0, handler
    csrw mtvec, t0
    li s0, 0x02004000
    li s1, 40
    sw zero, 4(s0)
    sw s1, 0(s0)
    li t0, 0x80
    csrw mie, t0
    csrsi mstatus, 8
    la s2, words
    li s3, 0
    li s4, 10
    loop:
    lw t1, 0(s2)
    addi t1, t1, 3
    sw t1, 0(s2)
    div t2, t1, s4
    bne s3, s4, loop
    li t0, 0x40000000
    sw zero, 8(t0)
    handler:
    addi s1, s1, 93
    sw s1, 0(s0)
    addi s3, s3, 1
    mret
    words: .word 1
    """

  /// All cycles of a run whose machine `poison` changed before the first.
  private func cycles(
    _ preset: Preset, poisonedBy poison: (inout MachineSnapshot) -> Void
  ) throws -> [CycleRecord] {
    let image = try Image(elf: try Assembly.elf(Self.program))
    var state = try MachineState(
      image: image, isa: .default, regions: nil, arguments: ["program"], console: SilentConsole())
    var snapshot = state.save()
    poison(&snapshot)
    try state.restore(snapshot)
    var pipeline = Pipeline(
      state, entry: image.entry, timing: preset.timing, decoder: InstructionSet.default.decoder)
    var recorder = CycleRecorder()
    #expect(pipeline.run(limit: 20_000, observer: &recorder) == .exited(code: 0))
    return recorder.cycles
  }

  @Test("poisoned, it changes no cycle", arguments: [Preset.classic, .rp2350])
  func poison(preset: Preset) throws {
    let clean = try cycles(preset) { _ in }
    #expect(clean.count > 900)
    let poisoned = try cycles(preset) { machine in
      machine.csrs.mcounteren = 0xdead_beef
      machine.csrs.menvcfg = 0xdead_beef
      machine.csrs.mscratch = 0xdead_beef
      machine.csrs.mcause = 0xdead_beef
      machine.csrs.mtval = 0xdead_beef
      // Counters that count, and values that they start from.
      var csrs = ControlRegisters(isa: .default)
      csrs.state = machine.csrs
      for (register, value) in [(0xb00, 77), (0xb82, 3), (0xb05, 9), (0x325, 2), (0x320, 0x15)] {
        csrs.write(CSRNumber(rawValue: UInt16(register)), UInt32(value))
      }
      machine.csrs = csrs.state
      // Notes to the user.
      machine.hostState.badBlock = 1
      machine.hostState.unknownCalls = [1, 2]
    }
    #expect(poisoned == clean)
  }

  @Test("the timer is not among it")
  func timer() throws {
    let clean = try cycles(.classic) { _ in }
    let poisoned = try cycles(.classic) { $0.csrs.counters.advance(cycles: 5, instructions: 0) }
    #expect(poisoned != clean)
  }
}

private struct CycleRecorder: CycleObserver {
  var cycles: [CycleRecord] = []

  mutating func observe(_ cycles: Span<CycleRecord>, _ events: Span<ControlEvent>) {
    for index in cycles.indices { self.cycles.append(cycles[index]) }
  }
}
