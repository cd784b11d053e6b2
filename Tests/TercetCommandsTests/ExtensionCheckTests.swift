// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet extension check")
struct ExtensionCheckTests {
  @Test("all holds of a new one")
  func holds() throws {
    let made = try NewExtension()
    try made.make()
    let result = try made.check()
    #expect(result.status == 0, "\(result.err)")
    #expect(result.err == "")
    #expect(
      result.out == """
        mine, 1 instruction, seed 1
          ok       rows      1 row, no word is another's, or one of the core's
          ok       library   mine.so has the function
          ok       header    mine.mac: mine_mac is `mine.mac a0, a1, a2`
          ok       meanings  mine.mac: C and Verilog agree in 2,000 calls, 2 cycles each

        """)
    #expect(try made.check("--seed 2").out.hasPrefix("mine, 1 instruction, seed 2\n"))
    #expect(try made.shell("make -C mine check").status == 0)
  }

  /// What is changed in a new one, and what the check says then.
  private static let edits: [(file: String, old: String, new: String, words: [String])] = [
    (
      "mine.c", "call->rd + call->rs1", "call->rd - call->rs1",
      ["  failed   meanings  mine.mac: for rd 0x", ": C gives 0x", " in 2 cycles, Verilog 0x"]
    ),
    (
      "mine.v", "cmd_payload_inputs_0 * cmd_payload_inputs_1",
      "cmd_payload_inputs_0[15:0] * cmd_payload_inputs_1",
      ["  failed   meanings  mine.mac: for rd 0x"]
    ),
    (
      "mine.v", "assign rsp_valid = second;",
      "assign rsp_valid = second && cmd_payload_inputs_0 == 0;",
      ["failed   meanings", "Verilog nothing in 4096 cycles"]
    ),
    (
      "extension.json", #""latency": 2"#, #""latency": 3"#,
      [
        "  failed   meanings  mine.mac: for rd 0x", " in 3 cycles, Verilog 0x",
        " in 2 cycles (call 1)",
      ]
    ),
    (
      "mine.h", ".insn r 0x0b, 0, 0,", ".insn r 0x0b, 1, 0,",
      [
        "  failed   header    mine_mac has 0x00c5950b, which is no row's: mine.mac differs in bit 12\n",
        "  failed   header    mine.mac: no static inline function of mine.h, and no macro, has it\n",
      ]
    ),
    (
      "mine.h", "%0, %1, %2", "%0, %1, %1",
      [
        "  failed   header    mine.mac: mine_mac has `mine.mac a0, a1, a1`, with one register for two"
      ]
    ),
    ("mine.h", "return sum;", "return sum", ["  failed   header    clang takes mine.h not: "]),
  ]

  @Test("says what does not go together, and how", arguments: edits)
  func fails(file: String, old: String, new: String, words: [String]) throws {
    let made = try NewExtension()
    // What is changed in the header or in Verilog, the library does not need.
    if file == "mine.h" { try made.make() }
    try made.edit(file, old, new)
    if file != "mine.h" { try made.make() }
    let result = try made.check()
    #expect(result.status == 1, "\(result.err)")
    for word in words { #expect(result.out.contains(word), "\(word): \(result.out)") }
    #expect(result.out.components(separatedBy: "\n  ok ").count >= 3)
  }

  @Test("JSON has the same, and a difference in numbers")
  func json() throws {
    let made = try NewExtension()
    try made.edit("mine.c", "call->rd + call->rs1", "call->rd - call->rs1")
    try made.make()
    let result = try made.check("--json")
    #expect(result.status == 1)
    let parsed = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    let document = try #require(parsed as? [String: Any])
    #expect(document["schema"] as? String == "tercet.extension-check/1")
    #expect(document["operands"] as? Int == 2000)
    #expect(document["seed"] as? Int == 1)
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.map { $0["verdict"] as? String } == ["ok", "ok", "ok", "failed"])
    let difference = try #require(findings[3]["difference"] as? [String: Any])
    let operands = try #require(difference["operands"] as? [String: UInt32])
    let (rd, rs1, rs2) = (operands["rd"] ?? 0, operands["rs1"] ?? 0, operands["rs2"] ?? 0)
    let expected = try #require(difference["expected"] as? [String: UInt32])
    let verilog = try #require(difference["verilog"] as? [String: UInt32])
    #expect(expected == ["cycles": 2, "value": rd &- rs1 &* rs2])
    #expect(verilog == ["cycles": 2, "value": rd &+ rs1 &* rs2])
  }

  @Test("state, classes, immediates, loads, macros and other instructions are compared as well")
  func kinds() throws {
    let made = try NewExtension("all")
    try made.files.write(Self.rows, to: "all/extension.json")
    try made.files.write(Self.meanings, to: "all/all.c")
    try made.files.write(Self.header, to: "all/all.h")
    try made.files.write(Self.module, to: "all/all.v")
    let built = try made.shell("make -C all all.so")
    #expect(built.status == 0, "\(built.err)")
    let result = try made.check()
    #expect(
      result.out == """
        all, 6 instructions, seed 1
          ok       rows      6 rows, no word is another's, or one of the core's
          ok       library   all.so has all 4 functions
          ok       header    all.count: all_count is `all.count a0, a0`
          ok       header    all.class: all_class is `all.class a0, a0, a1`
          ok       header    all.shift: all_shift is `all.shift a0, a0, 0x1`
          ok       header    all.load: all_load is `all.load a0, 0x1(a0)`
          ok       header    all.mul: all_mul is `all.mul a0, a0, a1`
          ok       header    all.rtl: all_rtl is `all.rtl a0, a0`
          ok       meanings  all.count: C and Verilog agree in 2,000 calls, one cycle each
          ok       meanings  all.class: C and Verilog agree in 2,000 calls, in the cycles of the \
        operand's class
          ok       meanings  all.shift: C and Verilog agree in 2,000 calls, in the same cycles
          ok       meanings  all.load: C and Verilog agree in 2,000 calls, one cycle each
          ok       meanings  all.mul: Tercet's instruction and Verilog agree in 2,000 calls, one \
        cycle each
          ok       meanings  all.rtl: Verilog answers in 2,000 calls, the time is the Verilog's

        """)
    #expect(result.status == 0, "\(result.err)")

    // Behind a difference the count is another one, and nobody can tell who is right.
    try made.edit("all.c", "*call->state += call->rs1", "*call->state += call->rs1 & 0x7fffffff")
    #expect(try made.shell("make -C all all.so").status == 0)
    let failed = try made.check()
    #expect(failed.status == 1)
    #expect(failed.out.contains("  failed   meanings  all.count: for rs1 0x"))
    #expect(failed.out.contains("  skipped  meanings  all.mul: not to the end"))
  }

  @Test("what is not there is said, and what need not be compared")
  func absent() throws {
    let made = try NewExtension()
    let unbuilt = try made.check()
    #expect(unbuilt.status == 65)
    #expect(unbuilt.err.contains("the library of the extension mine is not there"))
    try made.make()
    // clang and tercet are there, and nothing else.
    let tools = try TemporaryFolder()
    let command = "tercet extension check ./mine"
    let none = try made.shell(command, path: tools.path)
    #expect(none.status == 69)
    #expect(none.err.hasPrefix("error: there is no `verilator` on the PATH"))
    let without = try made.shell(command + " --no-verilog", path: tools.path)
    #expect(without.status == 0)
    #expect(
      without.out.hasSuffix("\n  skipped  meanings  the Verilog is left out by --no-verilog\n"))
    let clang = try Tool.tercet().run(
      ["extension", "check", "./mine"], environment: ["PATH": tools.path], folder: made.files.path)
    #expect(clang.status == 69)
    #expect(clang.err.hasPrefix("error: there is no `clang` on the PATH"))
    try FileManager.default.removeItem(atPath: made.files.file("mine/mine.h"))
    #expect(try made.check().out.contains("\n  skipped  header    there is no mine.h\n"))
    #expect(try made.shell("tercet extension check ./other").status == 66)
    #expect(try made.shell("tercet extension check ./mine --operands 0").status == 64)
  }

  @Test("a row with a word of the core's is refused as it is by every command")
  func taken() throws {
    let made = try NewExtension()
    try made.edit("extension.json", "_000_....._0001011", "_000_....._0110011")
    let result = try made.check()
    #expect(result.status == 65)
    #expect(result.err.contains("'mine.mac' shares words with add, which the core has"))
  }
}

// MARK: - An extension with rows of many kinds

extension ExtensionCheckTests {
  /// Adds to a sum; multiplies in one cycle or in two; shifts by an immediate, in a time that is
  /// asked; takes the square of a byte; is `mul`; and is what only Verilog says.
  fileprivate static let rows = """
    {
      "name": "all", "library": "all.so", "state": 1,
      "verilog": { "module": "all", "sources": ["all.v"] },
      "instructions": [
        { "name": "all.count", "encoding": "0000000_00000_....._000_....._0001011",
          "operands": ["rd", "rs1"], "function": "all_count", "module": true },
        { "name": "all.class", "encoding": "0000000_....._....._001_....._0001011",
          "operands": ["rd", "rs1", "rs2"], "function": "all_class", "module": true,
          "latency": { "operand": "rs2", "classes": [{ "below": 256, "cycles": 1 }], "otherwise": 2 } },
        { "name": "all.shift", "encoding": "0000000_....._....._010_....._0001011",
          "operands": ["rd", "rs1", "imm"], "immediate": { "bits": ["24:20"] }, "latency": "asked",
          "function": "all_shift", "module": true },
        { "name": "all.load", "encoding": "............_....._011_....._0001011",
          "operands": ["rd", "rs1", "imm"], "immediate": { "bits": ["31:20"], "signed": true },
          "load": { "width": "byte", "signed": true }, "function": "all_load", "module": true },
        { "name": "all.mul", "encoding": "0000000_....._....._100_....._0001011",
          "operands": ["rd", "rs1", "rs2"], "instruction": "mul", "module": true },
        { "name": "all.rtl", "encoding": "0000000_00000_....._101_....._0001011",
          "operands": ["rd", "rs1"], "module": true }
      ]
    }

    """

  fileprivate static let meanings = """
    #include <tercet-extension.h>
    TERCET_EXTENSION;
    uint32_t all_count(tercet_call *call) { return *call->state += call->rs1; }
    uint32_t all_class(tercet_call *call) { return call->rs1 * call->rs2; }
    uint32_t all_shift(tercet_call *call) {
      call->cycles = call->immediate & 1 ? 2 : 1;
      return call->rs1 << call->immediate;
    }
    uint32_t all_load(tercet_call *call) { return call->data * call->data; }

    """

  fileprivate static let header = """
    #include <stdint.h>
    #include "tercet.h"
    #define ALL(name, funct3, source2) \\
      static inline uint32_t name(uint32_t a) { \\
        uint32_t b; \\
        __asm__ volatile(".insn r 0x0b, " #funct3 ", 0, %0, %1, " source2 : "=r"(b) : "r"(a)); \\
        return b; \\
      }
    ALL(all_count, 0, "x0")
    ALL(all_rtl, 5, "x0")
    static inline uint32_t all_class(uint32_t a, uint32_t b) {
      uint32_t c;
      __asm__(".insn r 0x0b, 1, 0, %0, %1, %2" : "=r"(c) : "r"(a), "r"(b));
      return c;
    }
    static inline uint32_t all_mul(uint32_t a, uint32_t b) {
      uint32_t c;
      __asm__(".insn r 0x0b, 4, 0, %0, %1, %2" : "=r"(c) : "r"(a), "r"(b));
      return c;
    }
    static inline __attribute__((always_inline)) uint32_t all_load(const int8_t *place, int offset) {
      uint32_t c;
      __asm__ volatile(".insn i 0x0b, 3, %0, %1, %2" : "=r"(c) : "r"(place), "i"(offset) : "memory");
      return c;
    }
    #define all_shift(a, count) \\
      ({ \\
        uint32_t all_result; \\
        __asm__(".insn i 0x0b, 2, %0, %1, %2" : "=r"(all_result) : "r"(a), "i"(count)); \\
        all_result; \\
      })

    """

  fileprivate static let module = """
    module all (
      input clk, input reset, input cmd_valid, output cmd_ready,
      input [9:0] cmd_payload_function_id,
      input [31:0] cmd_payload_inputs_0, input [31:0] cmd_payload_inputs_1,
      input [31:0] cmd_payload_immediate, input [31:0] cmd_payload_data,
      output rsp_valid, input rsp_ready, output reg [31:0] rsp_payload_outputs_0
    );
      reg [31:0] count;
      reg second;
      wire [31:0] a = cmd_payload_inputs_0, b = cmd_payload_inputs_1;
      wire [31:0] sum = count + a;
      wire slow = cmd_payload_function_id == 1 ? b >= 256
                : cmd_payload_function_id == 2 && cmd_payload_immediate[0];
      assign cmd_ready = !slow || second;
      assign rsp_valid = cmd_valid && cmd_ready;
      always @(*)
        case (cmd_payload_function_id)
          0: rsp_payload_outputs_0 = sum;
          2: rsp_payload_outputs_0 = a << cmd_payload_immediate[4:0];
          3: rsp_payload_outputs_0 = cmd_payload_data * cmd_payload_data;
          5: rsp_payload_outputs_0 = ~a;
          default: rsp_payload_outputs_0 = a * b;
        endcase
      always @(posedge clk) begin
        second <= cmd_valid && !cmd_ready && !reset;
        if (reset) count <= 0;
        else if (cmd_valid && cmd_payload_function_id == 0) count <= sum;
      end
    endmodule

    """
}
