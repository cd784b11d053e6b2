// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetKit

/// Errors of places in programs and in their runs.
extension ErrorMessage {
  static let traces = [
    ErrorMessage(
      "TraceError.unknownPlace", TraceError.unknownPlace("mian", near: ["main"]),
      status: 64,
      """
      'mian' is no symbol, no FILE:LINE, no pc in hex and no cycle
      help: did you mean main? a place is such as main, main+0x10, main.c:12, 0x80000010 or 1200
      """),
    ErrorMessage(
      "TraceError.unknownRegion",
      TraceError.unknownRegion("conv", near: ["conv1"], known: ["conv1", "pool"]), status: 64,
      """
      the program marks no region 'conv'
      help: did you mean conv1? it marks conv1, pool
      """),
    ErrorMessage(
      "TraceError.unknownFunction", TraceError.unknownFunction("conv", near: ["conv1", "conv2"]),
      status: 64,
      """
      the program has no function 'conv'
      help: did you mean conv1, conv2? `tercet disasm` lists the symbols
      """),
    ErrorMessage(
      "TraceError.inlinedFunction", TraceError.inlinedFunction("dot", near: ["dot8"]),
      status: 64,
      """
      the program has no code of its own for the function 'dot': perhaps the compiler inlined it \
      everywhere
      help: did you mean dot8? build with __attribute__((noinline)) before it to see it by itself; \
      until then its lines are in the functions that call it
      """),
    ErrorMessage(
      "TraceError.severalFunctions",
      TraceError.severalFunctions("f", names: ["f(int)", "f(long)"]),
      status: 64,
      """
      'f' may be any of 2 functions
      help: write one of them in full: f(int), f(long)
      """),
    ErrorMessage(
      "TraceError.noLines", TraceError.noLines("main.c:12", problem: nil),
      status: 64,
      """
      'main.c:12' names a source line, and the program has none
      help: build it with -g, or name a symbol or a pc
      """),
    ErrorMessage(
      "TraceError.unknownFile", TraceError.unknownFile("mian.c", near: ["main.c"]),
      status: 64,
      """
      no instruction of the program is from a file 'mian.c'
      help: did you mean main.c? `tercet disasm` shows file and line of each instruction
      """),
    ErrorMessage(
      "TraceError.severalFiles",
      TraceError.severalFiles("main.c", paths: ["/a/main.c", "/b/main.c"]),
      status: 64,
      """
      'main.c' may be any of 2 files
      help: write more of the path: /a/main.c, /b/main.c
      """),
    ErrorMessage(
      "TraceError.lineWithoutCode",
      TraceError.lineWithoutCode("main.c:12", nearest: ["main.c:10", "main.c:13"]),
      status: 64,
      """
      no instruction is from main.c:12
      help: the nearest lines with code: main.c:10, main.c:13
      """),
    ErrorMessage(
      "TraceError.notARange", TraceError.notARange("9:1"),
      status: 64,
      """
      '9:1' is not a range of cycles
      help: write FIRST:LAST, such as --range 1000:2000
      """),
    ErrorMessage(
      "TraceError.neverReached",
      TraceError.neverReached("abort", end: .exited(code: 3), cycles: 1234),
      status: 64,
      """
      the run never came to abort: it exited with 3 after 1,234 cycles
      help: `tercet profile` shows what ran
      """),
  ]
}
