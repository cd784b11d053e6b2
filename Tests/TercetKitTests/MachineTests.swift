// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetKit
import TercetReport
import TestSupport
import Testing

@Suite("The library: a machine") struct MachineTests {
  private static let path = Repository.path(
    "Tests/RTLTests/Data/elf/k_matmul8.im.elf")

  @Test("says of a run what the tool says, byte for byte", arguments: ["classic", "rp2350"])
  func report(preset: String) throws {
    let core = try Core.preset(preset)
    var machine = try Machine(Program(path: Self.path), core: core)
    let run = try machine.run(limit: .cycles(1_000_000))

    let session = try Session(path: Self.path, core: core)
    let (result, profile) = try session.profile(console: SilentConsole())
    let lines = SourceLines(elf: session.image.bytes)
    let report = JSONReport(
      session.summary(of: result), profile, lines: lines, inlined: session.program.inlined)
    #expect(run.profile.json() == report.text())
    #expect(run.end == .exited(code: 0))
    #expect(run.cycles == result.cycles)
    #expect(run.instructions == result.instructions)
  }

  @Test("a run in pieces is the run in one piece, and counts from the start")
  func pieces() throws {
    let program = try Program(path: Self.path)
    var whole = try Machine(program)
    let expected = try whole.run()
    var machine = try Machine(program)
    for piece in 1...3 {
      let run = try machine.run(limit: .cycles(1001))
      #expect(run.end == .limit)
      #expect(run.cycles == UInt64(piece) * 1001)
      #expect(run.causes.total == run.cycles)
    }
    let run = try machine.run()
    #expect(run.profile.json() == expected.profile.json())
    #expect(machine.output == whole.output)
  }

  @Test("what is saved can be restored, in mid-run or after, and the rest of the run is the same")
  func saved() throws {
    let program = try Program(path: Self.path)
    var machine = try Machine(program)
    _ = try machine.run(limit: .cycles(10_007))
    let (cycles, registers, pc) = (machine.cycles, machine.registers, machine.pc)
    let saved = machine.save()
    let expected = try machine.run()
    for rest in [Machine.Limit.cycles(1), .cycles(5000), .none] {
      try machine.restore(saved)
      #expect(machine.cycles == cycles)
      #expect(machine.registers == registers)
      #expect(machine.pc == pc)
      _ = try machine.run(limit: rest)
    }
    try machine.restore(saved)
    let run = try machine.run()
    #expect(run.end == expected.end)
    #expect(run.profile.json() == expected.profile.json())
  }

  @Test("a run that is over does not go on")
  func over() throws {
    var machine = try Machine(program("li a0, 3\nli a7, 93\necall"))
    #expect(try machine.run().end == .exited(code: 3))
    #expect(throws: TercetError.hasEnded(.exited(code: 3))) { try machine.run() }
  }

  @Test("every list of a profile adds up to the run, the most expensive first")
  func sums() throws {
    var machine = try Machine(Program(path: Self.path))
    let run = try machine.run()
    #expect(run.cpi == Double(run.cycles) / Double(run.instructions))
    for cycles in [
      run.profile.functions.map(\.cycles), run.profile.instructions.map(\.cycles),
    ] {
      #expect(cycles.reduce(0, +) == run.cycles)
      #expect(cycles == cycles.sorted(by: >))
    }
    let causes = run.causes.largestFirst
    #expect(causes.map(\.cycles).reduce(0, +) == run.cycles)
    #expect(causes.allSatisfy { run.causes[$0.name] == $0.cycles })
    #expect(run.causes["noSuchCause"] == 0)
    #expect(CauseStack.names.contains("loadUse"))
  }

  @Test("shows registers and memory between cycles, and what was printed")
  func state() throws {
    let source = """
      li s0, 0x1234
      la s1, word
      sw s0, 0(s1)
      li a7, 64
      li a0, 1
      la a1, text
      li a2, 3
      ecall
      li a0, 0
      li a7, 93
      ecall
      .data
      text: .ascii "abc"
      .balign 4
      word: .word 0
      """
    let program = try program(source)
    var machine = try Machine(program)
    #expect(machine.cycles == 0)
    #expect(machine.pc == program.entry)
    #expect(try machine.run().end == .exited(code: 0))
    let word = try #require(program.address(of: "word"))
    #expect(machine.register("s0") == 0x1234)
    #expect(machine.register("x8") == 0x1234)
    #expect(machine.register("x08") == nil)
    #expect(machine.register("x32") == nil)
    #expect(machine.registers[8] == 0x1234)
    #expect(machine.registers[0] == 0)
    #expect(machine.word(at: word) == 0x1234)
    #expect(machine.memory(at: word, count: 2) == [0x34, 0x12])
    #expect(machine.memory(at: 0, count: 1) == nil)
    #expect(machine.output == Array("abc".utf8))
    #expect(machine.errorOutput == [])
  }

  @Test("gives the program its input and arguments")
  func input() throws {
    // Prints the second byte of its input, and ends with its number of arguments.
    let source = """
      lw s0, 0(sp)
      li a7, 63
      li a0, 0
      la a1, place
      li a2, 2
      ecall
      li a7, 64
      li a0, 1
      la a1, place + 1
      li a2, 1
      ecall
      mv a0, s0
      li a7, 93
      ecall
      .data
      place: .word 0
      """
    var machine = try Machine(
      program(source), arguments: ["one", "two"], input: Array("xy".utf8))
    #expect(try machine.run().end == .exited(code: 3))
    #expect(machine.output == Array("y".utf8))
  }

  @Test("says why a program died, in the words of the tool")
  func death() throws {
    var machine = try Machine(program("lw a0, 0(zero)"))
    let run = try machine.run()
    guard case .died(let death) = run.end else {
      Issue.record("\(run.end)")
      return
    }
    #expect(death.cause == 5)
    #expect(death.value == 0)
    #expect(death.message.contains("a load from 0x00000000, where nothing is"))
    #expect(death.message.contains("help: probably a null pointer"))
    #expect("\(run.end)" == "died at 0x80000000")
  }

  private func program(_ source: String) throws -> Program {
    try Program(bytes: try Assembly.elf(source))
  }
}
