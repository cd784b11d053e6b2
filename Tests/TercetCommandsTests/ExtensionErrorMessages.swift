// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetCoreFile
import TercetExtension
import TercetJSON

/// Errors of extensions, and of `tercet extension check`.
extension ErrorMessage {
  private static let place = FilePlace(
    path: "mine/extension.json", place: TextPlace(line: 9, column: 5))

  static let ownInstructions = [
    ErrorMessage(
      "ExtensionError.written",
      ExtensionError.written(.missing("mine/extension.json", ExtensionFile.kind)),
      status: 66,
      """
      mine/extension.json: there is no such extension
      help: `tercet extension new NAME` writes one to start from
      """),
    ErrorMessage(
      "ExtensionError.notInstalled",
      ExtensionError.notInstalled("saturating", known: ["dot-memory", "saturating-mac"]),
      status: 66,
      """
      there is no extension 'saturating'
      help: did you mean saturating-mac? there are dot-memory, saturating-mac; a folder is written \
      with a slash, such as ./saturating
      """),
    ErrorMessage(
      "ExtensionError.badName", ExtensionError.badName("Sat.MAC", key: "name", at: place),
      status: 65,
      """
      mine/extension.json:9:5: 'Sat.MAC' cannot be the name
      help: lower-case letters, digits and hyphens, from a letter on, at most 40; a row's may have dots
      """),
    ErrorMessage(
      "ExtensionError.nameTwice", ExtensionError.nameTwice("sat.mac", at: place),
      status: 65,
      """
      mine/extension.json:9:5: there are two rows called 'sat.mac'
      help: rename one of them
      """),
    ErrorMessage(
      "ExtensionError.badEncoding",
      ExtensionError.badEncoding(.fixedOperand("rs1", bit: 15), row: "sat.mac", at: place),
      status: 65,
      """
      mine/extension.json:9:5: the encoding of 'sat.mac' fixes bit 15, which belongs to rs1
      help: write a dot there, or take the operand away
      """),
    ErrorMessage(
      "ExtensionError.overlap",
      ExtensionError.overlap("sat.mac", with: "sat.add", word: 0x200b, at: place),
      status: 65,
      """
      mine/extension.json:9:5: 'sat.mac' and 'sat.add' share words, such as 0x0000200b
      help: let a bit that is fixed in both differ
      """),
    ErrorMessage(
      "ExtensionError.taken",
      ExtensionError.taken("sat.mac", by: "xt.dota8.ss", word: 0x2000_502b, at: place),
      status: 65,
      """
      mine/extension.json:9:5: 'sat.mac' shares words with xt.dota8.ss, which the core has, such as \
      0x2000502b
      help: take a free place, such as opcode 0001011 (custom-0), or a core without the other (--isa)
      """),
    ErrorMessage(
      "ExtensionError.contradiction",
      ExtensionError.contradiction(.accumulatesWithRS3, row: "sat.mac", at: place),
      status: 65,
      """
      mine/extension.json:9:5: 'sat.mac' reads four registers: rs3 and the old rd
      help: three registers can be read at a time; leave one out
      """),
    ErrorMessage(
      "ExtensionError.noMeaning", ExtensionError.noMeaning(row: "sat.mac", at: place),
      status: 65,
      """
      mine/extension.json:9:5: nothing says what 'sat.mac' computes
      help: give it a "function" (C), "module": true (Verilog), a "symbol" or an "instruction"
      """),
    ErrorMessage(
      "ExtensionError.unknownInstruction",
      ExtensionError.unknownInstruction("xt.dota8.xx", at: place),
      status: 65,
      """
      mine/extension.json:9:5: there is no instruction 'xt.dota8.xx' to compute the same as
      help: did you mean xt.dota8.ss, xt.dota8.su, xt.dota8.us? `tercet disasm` shows their names
      """),
    ErrorMessage(
      "ExtensionError.notPlain", ExtensionError.notPlain("lw", at: place),
      status: 65,
      """
      mine/extension.json:9:5: 'lw' does more than compute a result from registers
      help: take one such as mul, xt.dota8.ss or clz, or write a function
      """),
    ErrorMessage(
      "ExtensionError.noLibrary",
      ExtensionError.noLibrary("mine/mine.so", extensionName: "mine"),
      status: 65,
      """
      mine/mine.so: the library of the extension mine is not there
      help: run `make` in its folder
      """),
    ErrorMessage(
      "ExtensionError.libraryRefused",
      ExtensionError.libraryRefused("mine/mine.so", reason: "invalid ELF header"),
      status: 65,
      """
      mine/mine.so: cannot be loaded: invalid ELF header
      help: build it anew on this machine, with -shared -fPIC
      """),
    ErrorMessage(
      "ExtensionError.libraryWithoutVersion",
      ExtensionError.libraryWithoutVersion("mine/mine.so"),
      status: 65,
      """
      mine/mine.so: does not say which tercet-extension.h it was compiled with
      help: write TERCET_EXTENSION; once at file scope, and build it anew
      """),
    ErrorMessage(
      "ExtensionError.otherVersion",
      ExtensionError.otherVersion("mine/mine.so", found: "version 2 with 64 bytes a call"),
      status: 65,
      """
      mine/mine.so: was compiled with another tercet-extension.h (version 2 with 64 bytes a call)
      help: build it anew with the header of this Tercet; `tercet config` shows where that is
      """),
    ErrorMessage(
      "ExtensionError.noFunction", ExtensionError.noFunction("sat_mac", library: "mine/mine.so"),
      status: 65,
      """
      mine/mine.so: has no function 'sat_mac'
      help: check its name in C, that it is not static, and that the library was built since
      """),
    ErrorMessage(
      "ExtensionError.halfInstances",
      ExtensionError.halfInstances("mine/mine.so", missing: "tercet_save"),
      status: 65,
      """
      mine/mine.so: has functions for instances, but no tercet_save
      help: tercet_open, tercet_close, tercet_save and tercet_restore come together or not at all
      """),
    ErrorMessage(
      "ExtensionError.loadedTwice", ExtensionError.loadedTwice("mine"),
      status: 65,
      """
      the extension mine is given twice
      help: give each --extension once
      """),
    ErrorMessage(
      "ExtensionError.tooMany", ExtensionError.tooMany("units"),
      status: 65,
      """
      there are too many units of extensions in one core
      help: leave some out
      """),
    ErrorMessage(
      "ExtensionError.tooManyRows", ExtensionError.tooManyRows(65, at: place),
      status: 65,
      """
      mine/extension.json:9:5: 65 instructions are more than the 64 that an extension may have
      help: make two extensions of it
      """),
    ErrorMessage(
      "ExtensionError.noModule", ExtensionError.noModule("mine"),
      status: 65,
      """
      the extension mine has no row that Verilog computes
      help: leave out :verilog, or give rows "module": true, and the file a "verilog"
      """),
    ErrorMessage(
      "ExtensionError.notInProgram", ExtensionError.notInProgram("sat.mac", at: place),
      status: 65,
      """
      mine/extension.json:9:5: 'sat.mac' has no function that this program could give it
      help: give it a "function", or an "instruction" of Tercet's
      """),
    ErrorMessage(
      "ExtensionCheckError.noClang", ExtensionCheckError.noClang,
      status: 69,
      """
      there is no `clang` on the PATH to compile the functions of the extension's header with
      help: put the bin of a Swift toolchain on PATH, or `apt install clang lld`
      """),
    ErrorMessage(
      "ExtensionCheckError.noVerilogTool",
      ExtensionCheckError.noVerilogTool("verilator", package: "verilator"),
      status: 69,
      """
      there is no `verilator` on the PATH, and the extension has Verilog to compare with
      help: `apt install verilator`, or leave that out with --no-verilog
      """),
    ErrorMessage(
      "ExtensionCheckError.noFolder",
      ExtensionCheckError.noFolder("/full/tercet-work-1", reason: "No space left on device"),
      status: 74,
      """
      '/full/tercet-work-1' cannot be made for what clang is given: No space left on device
      help: make room there, or let TMPDIR name a folder that can be written
      """),
  ]
}
