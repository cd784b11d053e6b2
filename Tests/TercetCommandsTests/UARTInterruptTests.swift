// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Source of what is right: qemu-system-riscv32 -M virt, which runs the same programs here.
@Suite("PLIC and the UART's interrupts")
struct UARTInterruptTests {
  @Test("registers answer as on QEMU", arguments: 1...6)
  func registers(seed: UInt64) throws {
    let guest = try Guest(elf: try UARTPrograms.registers(seed: seed, count: 800))
    let theirs = try UARTPrograms.runOnQEMU(guest.path)
    let ours = try guest.run()
    #expect(theirs.status == 0, "\(theirs.err)")
    #expect(ours.status == 0, "\(ours.err)")
    #expect(ours.out == theirs.out)
    // A line for each answer; the interrupt must have come and gone.
    let answers = ours.out.split(separator: "\n")
    #expect(answers.count > 800)
    #expect(answers.count { $0 == "00000800" } > 20)
    #expect(answers.contains("0000000a"))
  }

  private static let text = "Hello, world!\nHow are you? q"
  private static let answer = "ready\nHELLO, WORLD!\nHOW ARE YOU? Q"

  @Test("a driver that works on QEMU works")
  func driver() throws {
    let guest = try Guest(elf: try UARTPrograms.driver())
    let theirs = try UARTPrograms.runOnQEMU(guest.path, input: Self.text)
    #expect(theirs.status == 0, "\(theirs.err)")
    #expect(theirs.out == Self.answer)
    for command in ["run", "profile"] {
      let ours = try Tool.tercet().run([command, guest.path], input: Self.text)
      #expect(ours.status == 0, "\(ours.err)")
      #expect(command == "run" ? ours.out == Self.answer : ours.err == Self.answer)
    }
  }

  /// Cycles of a run with `input`, which a shell command writes.
  private func cycles(_ guest: Guest, input: String, status: Int32 = 0) throws -> Int {
    let report = guest.folder.file("cycles.json")
    let command = "set -o pipefail; (\(input)) | \"$0\" run --stats --json -o \(report) \"$1\""
    let result = try Tool(path: "/bin/bash").run(
      ["-c", command, try Tool.tercet().path, guest.path])
    #expect(result.status == status, "\(result.err)")
    #expect(result.out == Self.answer)
    let json = try JSONSerialization.jsonObject(with: Data(try guest.folder.bytes("cycles.json")))
    return try #require((json as? [String: Any])?["cycles"] as? Int)
  }

  @Test("a guest that sleeps takes as many cycles, however slowly its input comes")
  func pace() throws {
    let guest = try Guest(elf: try UARTPrograms.driver())
    _ = try guest.folder.write(Array(Self.text.utf8), to: "input")
    let file = guest.folder.file("input")
    let atOnce = try cycles(guest, input: "cat \(file)")
    #expect(try cycles(guest, input: "cat \(file)") == atOnce)
    #expect(try cycles(guest, input: "sleep 0.3; cat \(file)") == atOnce)
    let slowly = "head -c 5 \(file); sleep 0.2; tail -c +6 \(file)"
    #expect(try cycles(guest, input: slowly) == atOnce)
    // More behind the last byte that is wanted changes nothing.
    #expect(try cycles(guest, input: "cat \(file) \(file)") == atOnce)
  }

  @Test("the FIFO gives bytes by fours or fourteen at a time, with fewer interrupts")
  func fifo() throws {
    let levels = try ["1", "0x41", "0x81", "0xc1"].map { control in
      let guest = try Guest(elf: try UARTPrograms.driver(setup: "UART[2] = \(control);"))
      _ = try guest.folder.write(Array(Self.text.utf8), to: "input")
      return try cycles(guest, input: "cat \(guest.folder.file("input"))")
    }
    #expect(levels == levels.sorted(by: >))
    #expect(Set(levels).count == levels.count)
  }

  @Test("at the end of its input a guest that waits for more sleeps for ever, and is told why")
  func endOfInput() throws {
    let guest = try Guest(elf: try UARTPrograms.driver())
    let result = try Tool.tercet().run(["run", guest.path], input: "abc")
    #expect(result.status == 125)
    #expect(result.out == "ready\nABC")
    #expect(result.messages.count == 2)
    #expect(
      result.messages.first?.hasSuffix(
        ": wfi, and standard input, for which the UART has an interrupt, is at its end") == true)
    #expect(
      result.messages.last
        == "help: give it more input, or let the last of it end the program; docs/HOST.md has all "
        + "ways")
  }

  /// Clock ticks, of a hundredth of a second, that a process has had of a core.
  private func ticks(_ process: Process) throws -> Int {
    let path = "/proc/\(process.processIdentifier)/stat"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0)
  }

  @Test("waiting for input takes no time of the host, and Ctrl-C ends it", .timeLimit(.minutes(1)))
  func interruption() throws {
    let guest = try Guest(elf: try UARTPrograms.driver())
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Tool.tercet().path)
    process.arguments = ["run", guest.path]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // What it has printed is shown before it waits.
    var shown = Data()
    while shown.count < 6 { shown += output.fileHandleForReading.availableData }
    #expect(String(decoding: shown, as: UTF8.self) == "ready\n")
    usleep(200_000)
    let before = try ticks(process)
    usleep(1_000_000)
    #expect(try ticks(process) - before <= 5)
    let start = ContinuousClock.now
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(ContinuousClock.now - start < .milliseconds(300))
    #expect(process.terminationStatus == 130)
    try input.fileHandleForWriting.close()
  }
}
