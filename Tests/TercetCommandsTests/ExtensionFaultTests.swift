// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Code of a user's own that fails, in every way that C has: a word says so, and nothing is left half
/// made.
@Suite("Extensions that fail")
struct ExtensionFaultTests {
  private let files: TemporaryFolder
  private let tercet: Tool

  init() throws {
    files = try TemporaryFolder()
    tercet = try Tool.tercet()
  }

  /// A description whose one row has these members beside the usual ones.
  private func describe(
    _ members: String = #""function": "f""#,
    file: String = #""library": "mine.so", "state": 2"#
  ) throws {
    let text = """
      {"name": "mine", \(file), "instructions": [
        {"name": "m.f", "encoding": "0000000_....._....._000_....._0001011",
         "operands": ["rd", "rs1", "rs2"], \(members)}]}
      """
    try files.write(text, to: "mine/extension.json")
  }

  private func compile(_ source: String, header: Bool = true) throws {
    let text =
      (header ? "#include <tercet-extension.h>\nTERCET_EXTENSION;\n" : "#include <stdint.h>\n")
      + "#include <stdlib.h>\n" + source
    let path = try files.write(Array(text.utf8), to: "mine/mine.c")
    let result = try Tool.clang().run([
      "-O0", "-fPIC", "-shared", "-w", "-I", Repository.path("programs/runtime"), "-o",
      files.file("mine/mine.so"), path,
    ])
    #expect(result.status == 0, "\(result.err)")
  }

  /// Executes the instruction twice.
  private static let program = """
    li a0, 5
    li a1, 0
    .insn r 0x0b, 0, 0, a2, a0, a1
    .insn r 0x0b, 0, 0, a2, a0, a2
    lui t0, 0x40000
    sw zero, 8(t0)
    j .
    """

  private func run(_ options: String...) throws -> Tool.Output {
    let elf = try files.write(try Assembly.elf(Self.program), to: "p.elf")
    return try tercet.run(
      ["profile", "--json", "--extension", files.file("mine"), "-o", files.file("out.json")]
        + options + [elf])
  }

  /// What a call does, and words of the message.
  private static let faults: [(code: String, words: String)] = [
    ("*(volatile int *)0 = 1;", "crashed in f at pc 0x80000008: segmentation fault"),
    ("volatile int z = 0; return 1 / z;", "crashed in f at pc 0x80000008: division by zero"),
    ("abort();", "crashed in f at pc 0x80000008: abort"),
    ("__builtin_trap();", "crashed in f at pc 0x80000008: illegal instruction"),
    ("exit(0);", "ended the process in f at pc 0x80000008"),
    (
      "volatile char big[4096]; big[0] = 1; return f(c) + big[0];",
      "crashed in f at pc 0x80000008: segmentation fault"
    ),
  ]

  @Test("a call that crashes or leaves ends the command with 70", arguments: faults)
  func crashes(code: String, words: String) throws {
    try describe()
    try compile("uint32_t f(tercet_call *c) { \(code) return 0; }")
    for engine in ["jit", "interpreter", "reference"] {
      let result = try run("--engine", engine)
      #expect(result.status == 70, "\(code)")
      #expect(result.err.contains("error: the extension mine \(words)"), "\(result.err)")
      #expect(result.err.contains("\nhelp: "))
      #expect(result.out.isEmpty)
      let left = try FileManager.default.contentsOfDirectory(atPath: files.path)
      #expect(Set(left) == ["mine", "p.elf"], "\(left)")
    }
  }

  @Test("what was written of a long result is removed")
  func drafts() throws {
    try describe()
    try compile(
      "uint32_t f(tercet_call *c) { if (++c->state[0] > 30000) abort(); return 0; }")
    let elf = try files.write(
      try Assembly.elf("again: .insn r 0x0b, 0, 0, a2, a0, a1\n j again\n"), to: "p.elf")
    let result = try tercet.run([
      "trace", "--format", "konata", "--range", "0:1000000", "--extension", files.file("mine"),
      "-o", files.file("out.konata"), elf,
    ])
    #expect(result.status == 70)
    let left = try FileManager.default.contentsOfDirectory(atPath: files.path)
    #expect(Set(left) == ["mine", "p.elf"], "\(left)")
  }

  @Test("a call without an end to its depth is told on every thread")
  func threads() throws {
    try describe()
    try compile(
      "uint32_t f(tercet_call *c) { volatile char big[4096]; big[0] = 1; return f(c) + big[0]; }")
    let elf = try files.write(try Assembly.elf(Self.program), to: "p.elf")
    let result = try tercet.run([
      "profile", "--jobs", "2", "--extension", files.file("mine"), elf, elf, elf,
    ])
    #expect(result.status == 70)
    #expect(result.err.contains("crashed in f at pc 0x80000008: segmentation fault"))
  }

  @Test(
    "who writes behind his state or his call is told",
    arguments: ["c->state[2] = 1", "c[1].rd = 1"])
  func overruns(code: String) throws {
    try describe()
    try compile("uint32_t f(tercet_call *c) { \(code); return 0; }")
    let result = try run()
    #expect(result.status == 70)
    #expect(result.err.contains("crashed in f at pc 0x80000008: segmentation fault"))
  }

  @Test("a call without an end is waited for ten seconds", .timeLimit(.minutes(1)))
  func hangs() throws {
    try describe()
    try compile("uint32_t f(tercet_call *c) { for (volatile int i = 0;; i++) {} }")
    let result = try run()
    #expect(result.status == 70)
    #expect(result.err.contains("error: the extension mine hangs in f at pc 0x80000008"))
  }

  @Test("a time that no instruction can have ends the command with 65", arguments: [0, 4097])
  func times(cycles: Int) throws {
    try describe(#""function": "f", "latency": "asked""#)
    try compile("uint32_t f(tercet_call *c) { c->cycles = \(cycles); return 0; }")
    let result = try run()
    #expect(result.status == 65)
    #expect(
      result.err.contains(
        "error: the extension mine says in f at pc 0x80000008 that its instruction takes \(cycles) "
          + "cycles"))
  }

  @Test(
    "hardware that stops to answer is told, by every engine, with its own time and with a given one",
    arguments: ["jit", "interpreter", "reference"], [[], ["--set", "mine.latency=2"]])
  func silence(engine: String, options: [String]) throws {
    try describe(#""module": true"#, file: #""verilog": {"module": "m", "sources": ["m.v"]}"#)
    _ = try files.write(Array(Self.silent.utf8), to: "mine/m.v")
    let elf = try files.write(
      try Assembly.elf(
        """
        li a0, 5000
        again: .insn r 0x0b, 0, 0, a2, a0, a1
        addi a0, a0, -1
        bnez a0, again
        lui t0, 0x40000
        sw zero, 8(t0)
        j .
        """), to: "p.elf")
    let result = try tercet.run(
      ["run", "--engine", engine, "--extension", files.file("mine")] + options + [elf])
    #expect(result.status == 65)
    #expect(
      result.err.hasPrefix(
        "error: the Verilog of the extension mine has not answered the instruction at pc 0x80000008 "
          + "in 4096 cycles\nhelp: "), "\(result.err)")
  }

  /// It answers four thousand times.
  private static let silent = """
    module m (
      input clk, input reset, input cmd_valid, output cmd_ready,
      input [9:0] cmd_payload_function_id,
      input [31:0] cmd_payload_inputs_0, input [31:0] cmd_payload_inputs_1,
      output rsp_valid, input rsp_ready, output [31:0] rsp_payload_outputs_0
    );
      reg [12:0] count;
      assign cmd_ready = count < 4000;
      assign rsp_valid = cmd_valid && cmd_ready;
      assign rsp_payload_outputs_0 = cmd_payload_inputs_0;
      always @(posedge clk)
        if (reset) count <= 0;
        else if (cmd_valid) count <= count + 1;
    endmodule

    """

  /// Libraries that are none, or another's, and words of the message.
  private static let libraries: [(code: String?, header: Bool, words: String)] = [
    (nil, true, "the library of the extension mine is not there"),
    ("", false, "does not say which tercet-extension.h it was compiled with"),
    (
      "const uint32_t tercet_extension_abi[2] = {99, 48}; int f(void *c) { return 0; }", false,
      "was compiled with another tercet-extension.h"
    ),
    (
      "const uint32_t tercet_extension_abi[2] = {1, 40}; int f(void *c) { return 0; }", false,
      "was compiled with another tercet-extension.h"
    ),
    ("uint32_t g(tercet_call *c) { return 0; }", true, "has no function 'f'"),
    (
      "uint32_t f(tercet_call *c) { return 0; } void *tercet_open(void) { return 0; }", true,
      "has functions for instances, but no tercet_close"
    ),
    (
      "uint32_t g(void); uint32_t f(tercet_call *c) { return g(); }", true, "cannot be loaded"
    ),
  ]

  @Test("a library that cannot be used is told before anything runs", arguments: libraries)
  func refusals(code: String?, header: Bool, words: String) throws {
    try describe()
    if let code { try compile(code, header: header) }
    let result = try run()
    #expect(result.status == 65, "\(result.err)")
    #expect(result.err.contains(words), "\(result.err)")
    #expect(result.err.split(separator: "\n").count == 2)
  }

  @Test("what is no library at all, and one that crashes at its start")
  func noLibrary() throws {
    try describe()
    _ = try files.write(Array("not a library".utf8), to: "mine/mine.so")
    let text = try run()
    #expect(text.status == 65)
    #expect(text.err.contains("mine.so: cannot be loaded: "), "\(text.err)")
    try FileManager.default.removeItem(atPath: files.file("mine/mine.so"))
    try compile(
      "__attribute__((constructor)) void start(void) { abort(); }"
        + " uint32_t f(tercet_call *c) { return 0; }")
    let crash = try run()
    #expect(crash.status == 70)
    #expect(crash.err.contains("error: the extension mine crashed in the start of "))
  }

  // MARK: Functions of the program

  private func guest(_ model: String, _ members: String = #""symbol": "model""#) throws
    -> Tool.Output
  {
    try describe(members)
    let elf = try files.write(
      try Assembly.elf(
        """
        _start:
          la sp, stack
          li a0, 5
          li a1, 7
          .insn r 0x0b, 0, 0, a2, a0, a1
          .insn r 0x0b, 0, 0, a3, a2, a1
          lui t0, 0x40000
          sw a3, 8(t0)
          j .
        model:
        \(model)
        .data
        .balign 16
        .fill 64, 4, 0
        stack:
        calls: .word 0
        """), to: "g.elf")
    return try tercet.run(["run", "--stats", "--extension", files.file("mine"), elf])
  }

  @Test("a function of the program computes it, with a stack and a memory of its own, in no time")
  func inProgram() throws {
    // rs1 * rs2 + the number of calls: 36, then 36 * 7 + 2 = 254.
    let model = """
        addi sp, sp, -16
        sw s0, 0(sp)
        mul s0, a0, a1
        la t0, calls
        lw t1, 0(t0)
        addi t1, t1, 1
        sw t1, 0(t0)
        add a0, s0, t1
        lw s0, 0(sp)
        addi sp, sp, 16
        li a1, 3
        ret
      """
    let fixed = try guest(model)
    #expect(fixed.status == 254, "\(fixed.err)")
    // la is two; fill, drain, and nothing for the model.
    #expect(fixed.err.contains("cycles 10 "), "\(fixed.err)")
    let asked = try guest(model, #""symbol": "model", "latency": "asked""#)
    #expect(asked.status == 254)
    #expect(asked.err.contains("cycles 14 "), "\(asked.err)")
  }

  @Test(
    "a function of the program that goes beyond its memory ends the command with 70",
    arguments: [
      ("ecall", "is none that a model may have"), ("lw a0, 0(zero)", "where is no memory"),
      ("la t0, model\n sw a0, 0(t0)", "stores to code"), (".word 0", "is no instruction"),
      (".insn r 0x0b, 0, 0, a2, a0, a1", "is none that a model may have"),
      ("csrr a0, mcycle", "is none that a model may have"),
    ])
  func guestFaults(code: String, words: String) throws {
    let result = try guest("  \(code)\n  ret")
    #expect(result.status == 70)
    #expect(result.err.contains("error: the extension mine crashed in model at pc 0x"))
    #expect(result.err.contains(words), "\(result.err)")
  }

  @Test("a program without the function is told at the first call")
  func noFunction() throws {
    let result = try guest("  ret", #""symbol": "modle""#)
    #expect(result.status == 70)
    #expect(result.err.contains("crashed in modle"))
    #expect(result.err.contains("the program has no function of this name"))
  }
}
