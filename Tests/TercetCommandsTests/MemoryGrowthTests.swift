// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What Tercet keeps grows with a program's code, never with the length of its run.
@Suite("Memory over a run's length")
struct MemoryGrowthTests {
  /// Much more than the host's allocator wavers, and much less than what the longest runs below
  /// would take at one byte a cycle, or the Konata log would at eight.
  static let bound = 4 << 20

  /// A turn of the loop is two instructions, and one that is flushed, in three cycles.
  ///
  /// Konata's log ends by itself after two million of them, the retire trace after ten, and those
  /// for GTKWave and Perfetto after half a million cycles.
  @Test(
    "a run twenty times as long takes no more",
    arguments: [
      (["run"], 3_000_000), (["profile", "-o", "/dev/null"], 3_000_000),
      (["profile", "--json", "-o", "/dev/null"], 3_000_000),
      (["trace", "--format", "retire", "-o", "/dev/null"], 3_000_000),
      (["trace", "--format", "konata", "-o", "/dev/null"], 200_000),
      (["trace", "--format", "vcd", "-o", "/dev/null"], 150_000),
      (["trace", "--format", "perfetto", "-o", "/dev/null"], 150_000),
    ])
  func growth(command: [String], turns: Int) throws {
    let short = try Self.peak(command, turns: turns / 20)
    let long = try Self.peak(command, turns: turns)
    #expect(long - short < Self.bound, "\(command): \(short) bytes, then \(long)")
    print("peak memory of \(command.joined(separator: " ")): \(short >> 10) KiB, \(long >> 10) KiB")
  }

  /// The most memory that the command has had, in bytes, when its guest has turned its loop.
  ///
  /// The guest says so and waits for input, so that the tool can be looked at while it lives: what
  /// the host reports after its death would count the memory of these tests as well.
  private static func peak(_ command: [String], turns: Int) throws -> Int {
    let guest = try Guest(
      """
        li t0, \(turns)
      loop:
        addi t0, t0, -1
        bnez t0, loop
        li a0, 1
        la a1, word
        li a2, 1
        li a7, 64
        ecall
        li a0, 0
        li a7, 63
        ecall
        li a0, 0
        li a7, 93
        ecall
      word: .ascii "!"
      """)
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: try Tool.tercet().path)
    process.arguments = command + [guest.path]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    defer { process.waitUntilExit() }
    defer { try? input.fileHandleForWriting.close() }
    let word = try output.fileHandleForReading.read(upToCount: 1)
    try #require(word == Data("!".utf8))
    let status = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    let kibibytes = try #require(line.split(separator: " ").dropLast().last.flatMap { Int($0) })
    return kibibytes << 10
  }
}
