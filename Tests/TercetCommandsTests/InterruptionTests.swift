// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Ctrl-C and kill")
struct InterruptionTests {
  /// Starts `tercet ARGUMENTS`, sends `signal` once `isReady`, and waits for the end.
  private static func interrupt(
    _ arguments: [String], signal: Int32, in folder: TemporaryFolder, isReady: () -> Bool
  ) throws -> (status: Int32, out: String, err: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Tool.tercet().path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    for name in ["out", "err"] { _ = try folder.write([], to: name) }
    process.standardOutput = FileHandle(forWritingAtPath: folder.file("out"))
    process.standardError = FileHandle(forWritingAtPath: folder.file("err"))
    try process.run()
    while process.isRunning, !isReady() { usleep(1000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return (process.terminationStatus, try folder.text("out"), try folder.text("err"))
  }

  /// Whether the process has its file of a trace in the making.
  private static func hasDraft(_ folder: TemporaryFolder) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.contains { $0.hasPrefix(".tercet-") }
  }

  @Test(
    "end a run with what the guest has printed, and a status that says so",
    .timeLimit(.minutes(1)), arguments: [(SIGINT, 130, "SIGINT"), (SIGTERM, 143, "SIGTERM")])
  func run(signal: Int32, status: Int32, name: String) throws {
    let folder = try TemporaryFolder()
    // More than the buffer holds: its first part shows that the guest runs.
    let flood = try Guest(
      """
        li s0, 20
      more:
        li a0, 1
        la a1, words
        li a2, 4096
        li a7, 64
        ecall
        addi s0, s0, -1
        bnez s0, more
      again: addi s1, s1, 1
        j again
      words: .zero 4096, 0x61
      """)
    let out = folder.file("out")
    let result = try Self.interrupt(["run", flood.path], signal: signal, in: folder) {
      ((try? FileManager.default.attributesOfItem(atPath: out)[.size]) as? Int ?? 0) > 0
    }
    #expect(result.status == status)
    #expect(result.out.utf8.count == 20 * 4096)
    #expect(result.err.hasPrefix("error: \(name) ended the run, after "))
    #expect(result.err.hasSuffix("\nhelp: --max-cycles N ends a run at the same cycle each time\n"))
  }

  /// A guest that fills the pipe to its standard output, and waits there, at what comes behind it.
  private static func flood(into pipe: Pipe, errors: String) throws -> Process {
    let guest = try Guest(
      """
      more:
        li a0, 1
        la a1, words
        li a2, 4096
        li a7, 64
        ecall
        j more
      words: .zero 4096, 0x61
      """)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Tool.tercet().path)
    process.arguments = ["run", guest.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    // Linux's pipes hold 64 KiB, which is also what is gathered before anything is written.
    let reader = pipe.fileHandleForReading.fileDescriptor
    var waiting: Int32 = 0
    while process.isRunning, waiting < 65_536 {
      guard ioctl(reader, UInt(FIONREAD), &waiting) == 0 else { break }
      usleep(1000)
    }
    // Until the next 64 KiB are gathered.
    usleep(500_000)
    return process
  }

  /// What is gathered behind the pipe's 64 KiB waits for its reader when the signal comes.
  @Test("lose nothing that the guest has printed, however slow its reader", .timeLimit(.minutes(1)))
  func slowReader() throws {
    let folder = try TemporaryFolder()
    let errors = try folder.write([], to: "err")
    let pipe = Pipe()
    let process = try Self.flood(into: pipe, errors: errors)
    kill(process.processIdentifier, SIGTERM)
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(output.count == 2 * 65_536)
    #expect(process.terminationStatus == 143)
    #expect(try folder.text("err").hasPrefix("error: SIGTERM ended the run, after "))
  }

  @Test("end a run whose reader takes nothing", .timeLimit(.minutes(1)))
  func noReader() throws {
    let folder = try TemporaryFolder()
    let errors = try folder.write([], to: "err")
    let pipe = Pipe()
    let process = try Self.flood(into: pipe, errors: errors)
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try folder.text("err").hasPrefix("error: SIGINT ended the run, after "))
    // Not before: it would have ended by that.
    try pipe.fileHandleForReading.close()
  }

  @Test("end a trace, and leave no part of it", .timeLimit(.minutes(1)))
  func trace() throws {
    let guest = try Guest("addi t0, t0, 1\nj _start")
    let result = try Self.interrupt(
      ["trace", "--format", "retire", "-o", guest.folder.file("t.csv"), guest.path],
      signal: SIGTERM, in: guest.folder, isReady: { Self.hasDraft(guest.folder) })
    #expect(result.status == 143)
    #expect(result.err.contains("error: SIGTERM ended the trace, which is not whole\nhelp: "))
    let names = try FileManager.default.contentsOfDirectory(atPath: guest.folder.path)
    #expect(names.sorted() == ["err", "guest.elf", "out"])
  }

  @Test("a message starts on a line of its own, where the guest left one open")
  func openLine() throws {
    let guest = try Guest(
      """
        li a0, 1
        la a1, word
        li a2, 5
        li a7, 64
        ecall
        ebreak
      word: .ascii "ready"
      """)
    let together = "exec \"$0\" \"$@\" 2>&1"
    func merged(_ command: String) throws -> String {
      try Tool(path: "/bin/sh").run(["-c", together, try Tool.tercet().path, command, guest.path])
        .out
    }
    #expect(try merged("run").hasPrefix("ready\nerror: the guest died"))
    #expect(try merged("profile").hasPrefix("ready\ntercet 0.1.0"))
    // Apart, nothing is added to what the guest wrote.
    let apart = try guest.run()
    #expect(apart.out == "ready")
    #expect(apart.err.hasPrefix("error: the guest died"))
  }
}
