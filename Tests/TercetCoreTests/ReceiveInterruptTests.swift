// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TestSupport
import Testing

/// When input raises the UART's interrupt, in cycles.
@Suite("Receive interrupts")
struct ReceiveInterruptTests {
  /// Enables the interrupt, does `body`, and prints each byte that comes; `.` ends the program.
  private func source(_ body: String, setup: String = "") -> String {
    """
    .option norvc
    la t0, handler
    csrw mtvec, t0
    li s0, 0x10000000
    li s1, 0x0c200000
    li t0, 0x0c000000
    li t1, 1
    sw t1, 40(t0)
    li t2, 0x0c002000
    li t3, 0x400
    sw t3, 0(t2)
    \(setup)
    sb t1, 1(s0)
    li t0, 0x800
    csrs mie, t0
    csrsi mstatus, 8
    \(body)
    .balign 4
    handler:
    lw t4, 4(s1)
    lbu t5, 0(s0)
    sb t5, 0(s0)
    sw t4, 4(s1)
    li t6, '.'
    beq t5, t6, over
    mret
    over: li t6, 0x40000000
    sw zero, 8(t6)
    j .
    """
  }

  private static let busy = ".rept 20000\nnop\n.endr\nj ."
  private static let asleep = "1: wfi\nj 1b"

  private func run(_ source: String, input: String, limit: UInt64 = 100_000) throws -> ObservedRun {
    try ObservedRun(try Assembly.elf(source), limit: limit, input: Array(input.utf8))
  }

  private func entries(_ run: ObservedRun) -> [UInt64] {
    run.events.filter { $0.flow == .interruptEntry }.map(\.cycle)
  }

  @Test("a busy guest gets a byte in each cycle that is a multiple of 4,096")
  func busy() throws {
    // Each nop is in X for one cycle, so none of them is missed.
    let run = try run(source(Self.busy), input: "abc.")
    #expect(run.end == .exited(code: 0))
    #expect(run.output == "abc.")
    #expect(entries(run) == [4096, 8192, 12_288, 16_384])
  }

  @Test("a guest that sleeps gets a byte in the first cycle of wfi, and is interrupted behind it")
  func asleep() throws {
    let run = try run(source(Self.asleep), input: "abcd.")
    #expect(run.end == .exited(code: 0))
    #expect(run.output == "abcd.")
    let cycles = entries(run)
    #expect(cycles.count == 5)
    #expect(Set(zip(cycles.dropFirst(), cycles).map { $0 - $1 }).count == 1, "\(cycles)")
    #expect(run.cycles.count { $0.cause == .waitForInterrupt } == 5)
  }

  @Test("a guest that waits in a jump to itself, or in a longer loop, gets it as a busy one does")
  func loops() throws {
    for body in ["j .", "1: nop\nnop\nj 1b"] {
      let run = try run(source(body), input: "xyz.")
      #expect(run.end == .exited(code: 0), "\(body)")
      #expect(run.output == "xyz.")
      // A jump's bubble may be in X in that very cycle.
      for (entry, look) in zip(entries(run), [4096, 8192, 12_288, 16_384] as [UInt64]) {
        #expect(look...look + 1 ~= entry, "\(body)")
      }
    }
  }

  @Test("at the end of the input nothing wakes it any more")
  func end() throws {
    for body in [Self.asleep, "j ."] {
      let run = try run(source(body), input: "ab")
      guard case .sleepsForever(let sleep) = run.end else {
        Issue.record("\(run.end)")
        continue
      }
      #expect(sleep.interrupts == .inputEnded)
      #expect(run.output == "ab")
    }
    // Nobody waits for input whose interrupt is off somewhere on the way.
    for setup in ["sw zero, 0(t2)", "sw t1, 0(s1)", "li t1, 0"] {
      let run = try run(source(Self.asleep, setup: setup), input: "ab.")
      guard case .sleepsForever(let sleep) = run.end else {
        Issue.record("\(setup): \(run.end)")
        continue
      }
      #expect(sleep.interrupts == .noneRaised, "\(setup)")
      #expect(run.output == "")
    }
  }

  @Test("input wakes before the timer does, and behind its end the timer still comes")
  func timer() throws {
    let setup = """
      li t4, 0x02004000
      li t5, 1000000
      sw t5, 0(t4)
      sw zero, 4(t4)
      li t5, 0x80
      csrw mie, t5
      """
    let source = source(Self.asleep, setup: setup)
    let early = try run(source, input: "a.")
    #expect(early.end == .exited(code: 0))
    #expect(early.cycles.count < 1000)
    let late = try run(source, input: "a", limit: 2_000_000)
    // The handler takes the timer for input, of which there is none, and goes on for ever.
    #expect(late.output.hasPrefix("a\0"))
    #expect(entries(late).dropFirst().first == 1_000_001)
  }

  @Test("external interrupts come before the software's, and that before the timer's")
  func order() throws {
    let source = """
      .option norvc
      la t0, handler
      csrw mtvec, t0
      li s0, 0x10000000
      li t0, 0x0c000000
      li t1, 1
      sw t1, 40(t0)
      li t0, 0x0c002000
      li t2, 0x400
      sw t2, 0(t0)
      li t1, 2
      sb t1, 1(s0)
      li s2, 0x02000000
      sw t1, 0(s2)
      li t1, 1
      sw t1, 0(s2)
      li s3, 0x02004000
      sw zero, 0(s3)
      sw zero, 4(s3)
      li s4, 0x40000000
      csrr t0, mip
      sw t0, 4(s4)
      li t0, 0x888
      csrw mie, t0
      csrsi mstatus, 8
      j .
      .balign 4
      handler:
      csrr t0, mcause
      sw t0, 4(s4)
      li t1, 0x8000000b
      beq t0, t1, external
      li t1, 0x80000003
      beq t0, t1, software
      sw zero, 8(s4)
      external: sb zero, 1(s0)
      li t1, 0x0c200004
      lw t0, 0(t1)
      sw t0, 4(s4)
      sw t0, 0(t1)
      mret
      software: sw zero, 0(s2)
      mret
      """
    let run = try ObservedRun(try Assembly.elf(source), limit: 10_000)
    #expect(run.end == .exited(code: 0))
    #expect(run.output == "00000888\n8000000b\n0000000a\n80000003\n80000007\n")
  }

  // MARK: However it is run

  private func pipeline(_ source: String, _ console: any GuestConsole) throws -> Pipeline {
    let image = try Image(elf: try Assembly.elf(source))
    let isa = InstructionSet.default
    let state = try MachineState(
      image: image, isa: isa, regions: nil, arguments: ["program"], console: console)
    return Pipeline(
      state, entry: image.entry, timing: Preset.classic.timing, decoder: isa.decoder)
  }

  private static let programs = [asleep, "j .", "1: nop\nnop\nj 1b", busy]

  @Test("a run in pieces, one that is traced, and one that is saved and restored are the same")
  func same() throws {
    for body in Self.programs {
      let source = source(body)
      let whole = try run(source, input: "abcdefg.")
      let cycles = UInt64(whole.cycles.count)

      let console = RecordingConsole(input: Array("abcdefg.".utf8))
      var pieces = try pipeline(source, console)
      var unobserved = Unobserved()
      var saved: [PipelineSnapshot] = []
      var random = SeededRandom(seed: 8)
      for limit in (0..<20).map({ _ in 1 + random.next() % cycles }).sorted() {
        _ = pieces.run(limit: limit, observer: &unobserved)
        saved.append(pieces.save())
      }
      _ = pieces.run(limit: 100_000, observer: &unobserved)
      #expect(pieces.state.csrs.counters.cycles == cycles, "\(body)")
      for snapshot in saved.shuffled(using: &random) {
        try pieces.restore(snapshot)
        let end = pieces.run(limit: 100_000, observer: &unobserved)
        #expect(end == whole.end)
        let now = pieces.state.csrs.counters.cycles
        #expect(now == cycles, "\(body)")
      }

      var traced = try pipeline(source, RecordingConsole(input: Array("abcdefg.".utf8)))
      var count = CycleCount()
      let end = traced.trace(limit: 100_000, observer: &count)
      #expect(end == whole.end)
      #expect(count.cycles == cycles, "\(body)")
    }
  }

  @Test("input that is waited for comes in the cycle in which it would have been there")
  func late() throws {
    for body in [Self.asleep, "j ."] {
      let source = source(body)
      let whole = try run(source, input: "abc.")
      let console = LateConsole("abc.")
      var pipeline = try pipeline(source, console)
      var unobserved = Unobserved()
      let end = pipeline.run(limit: 100_000, observer: &unobserved)
      #expect(end == whole.end)
      let cycles = pipeline.state.csrs.counters.cycles
      #expect(cycles == whole.counters.cycles, "\(body)")
      #expect(console.waits == 4)
    }
  }

  // MARK: Devices alone

  private static let enable: [(address: UInt32, width: AccessWidth, value: UInt32)] = [
    (0x0c00_0028, .word, 1), (0x0c00_2000, .word, 0x400), (0x1000_0001, .byte, 1),
  ]

  @Test("a device that waits for input has a deadline: the next look")
  func deadline() throws {
    let machine = try BareMachine(console: RecordingConsole(input: [65]))
    for store in Self.enable {
      #expect(machine.devices.deadline(from: 5) == .max)
      machine.store(store.address, store.width, store.value)
    }
    #expect(machine.devices.deadline(from: 5) == 4096)
    #expect(machine.devices.deadline(from: 5000) == 5000)
    // Reading data before the look brings nothing.
    #expect(machine.load(0x1000_0000, .byte) == 0)
    #expect(machine.load(0x1000_0005, .byte) == 0x60)
    machine.store(0x1000_0001, .byte, 0)
    #expect(machine.devices.deadline(from: 5) == .max)
    // Without the interrupt the guest gets what is there.
    #expect(machine.load(0x1000_0005, .byte) == 0x61)
    machine.store(0x1000_0001, .byte, 1)
    #expect(machine.devices.deadline(from: 5) == 5)
    #expect(machine.devices.signals(5).pending == 0x800)
    #expect(machine.load(0x1000_0002, .byte) == 0x04)
    #expect(machine.load(0x0c20_0004, .word) == 10)
    #expect(machine.devices.signals(5).pending == 0)
    #expect(machine.load(0x1000_0000, .byte) == 65)
    machine.store(0x0c20_0004, .word, 10)
    #expect(machine.devices.signals(5).pending == 0)
  }

  @Test("both come back with a snapshot")
  func snapshot() throws {
    let machine = try BareMachine(console: RecordingConsole(input: [65, 66]))
    for store in Self.enable { machine.store(store.address, store.width, store.value) }
    machine.store(0x1000_0001, .byte, 0)
    _ = machine.load(0x1000_0005, .byte)
    machine.store(0x1000_0001, .byte, 1)
    let saved = machine.save()
    #expect(machine.load(0x0c20_0004, .word) == 10)
    #expect(machine.load(0x1000_0000, .byte) == 65)
    let later = machine.save()
    #expect(saved.devices != later.devices)
    try machine.restore(saved)
    #expect(machine.save().devices == saved.devices)
    #expect(machine.load(0x0c20_0004, .word) == 10)
    #expect(machine.load(0x1000_0000, .byte) == 65)
    #expect(machine.save().devices == later.devices)
  }
}

/// Counts cycles, with those of a sleep.
private struct CycleCount: StageObserver {
  var cycles: UInt64 = 0

  mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices { self.cycles += cycles[index].length }
    return true
  }
}

/// A user who types a character only when the guest waits for one.
private final class LateConsole: GuestConsole {
  private var text: Substring
  private(set) var waits = 0
  private(set) var hasInput = false

  init(_ text: String) { self.text = text[...] }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: GuestStream) -> Bool { true }

  func awaitInput() {
    waits += 1
    hasInput = true
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    guard let byte = text.popFirst()?.asciiValue else { return 0 }
    buffer[0] = byte
    hasInput = false
    return 1
  }
}
