// SPDX-License-Identifier: Apache-2.0

import TercetCommands
import TercetExtension

/// Errors of the libraries that are made of an extension's Verilog.
extension ErrorMessage {
  static let verilog = [
    ErrorMessage(
      "VerilogError.noTool", VerilogError.noTool("verilator", package: "verilator"),
      status: 69,
      """
      there is no `verilator` on the PATH to make a library of an extension's Verilog with
      help: `apt install verilator`, or take the extension's meaning in C
      """),
    ErrorMessage(
      "VerilogError.noSource",
      VerilogError.noSource("mine/mine.v", reason: "there is no such file"),
      status: 65,
      """
      the Verilog in 'mine/mine.v' cannot be read: there is no such file
      help: `sources` in extension.json names files in its folder
      """),
    ErrorMessage(
      "VerilogError.refused", VerilogError.refused("mine/mine.v:7:3: syntax error"),
      status: 65,
      """
      Verilator does not take the extension's Verilog: mine/mine.v:7:3: syntax error
      help: `verilator --lint-only --top-module MODULE FILES` says all that it has against them
      """),
    ErrorMessage(
      "VerilogError.lacksPort",
      VerilogError.lacksPort(module: "mine", port: "rsp_valid", wanted: "an output of one bit"),
      status: 65,
      """
      the Verilog module 'mine' has no port 'rsp_valid'
      help: declare it, as an output of one bit; the extension's ports are those of CFU-Playground
      """),
    ErrorMessage(
      "VerilogError.wrongPort",
      VerilogError.wrongPort(
        module: "mine", port: "rsp_valid", is: "an output of 2 bits",
        wanted: "an output of one bit"),
      status: 65,
      """
      port 'rsp_valid' of the Verilog module 'mine' is an output of 2 bits
      help: declare it as an output of one bit
      """),
    ErrorMessage(
      "VerilogError.strangeInput", VerilogError.strangeInput(module: "mine", port: "enable"),
      status: 65,
      """
      the Verilog module 'mine' has an input 'enable', which nothing drives
      help: remove it, or give it the name of one of CFU-Playground's ports
      """),
    ErrorMessage(
      "VerilogError.noCache",
      VerilogError.noCache("/full/tercet/extensions", reason: "No space left on device"),
      status: 73,
      """
      the library of an extension's Verilog cannot be kept as '/full/tercet/extensions': No space \
      left on device
      help: make room there, or let XDG_CACHE_HOME name a folder that can be written
      """),
    ErrorMessage(
      "VerilogError.notBuilt", VerilogError.notBuilt("Verilator has written no model"),
      status: 70,
      """
      the model that Verilator made of the extension cannot be compiled: Verilator has written no \
      model
      help: that is a fault of tercet, or there is no room; the extension's C does without it
      """),
    ErrorMessage(
      "VerilogError.didNotStart",
      VerilogError.didNotStart("/usr/bin/verilator", reason: "Permission denied"),
      status: 69,
      """
      /usr/bin/verilator did not start: Permission denied
      help: check that it can be executed
      """),
    ErrorMessage(
      "VerilogError.interrupted", VerilogError.interrupted(signal: 2),
      status: 130,
      """
      interrupted, so there is no library of the extension
      help: start it again
      """),
  ]
}
