// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The texts of an extension to start from: one instruction that multiplies and adds.
struct ExtensionTemplate {
  let name: String

  /// The name as C and Verilog take it.
  var symbol: String { name.replacing("-", with: "_") }
  /// What keeps the header from being read twice.
  var guardName: String { symbol.uppercased() + "_H" }

  /// The name in assembly, which has no hyphens.
  ///
  /// A name that is as long as one may be leaves no room for the rest.
  var mnemonic: String {
    let rest = ".mac"
    return name.prefix(OwnCauses.longest - rest.count).replacing("-", with: ".") + rest
  }

  var files: [Project.File] {
    [
      Project.File(name: "extension.json", text: rows),
      Project.File(name: "\(name).c", text: meaning),
      Project.File(name: "\(name).h", text: header),
      Project.File(name: "\(name)-test.c", text: test),
      Project.File(name: "\(name).v", text: module),
      Project.File(name: "\(name)-bench.v", text: bench),
      Project.File(name: "Makefile", text: makefile),
      Project.File(name: "README.md", text: readme),
      Project.File(name: ".gitignore", text: "*.so\n*.elf\nbench/\nbench.log\n"),
    ]
  }

  /// What Tercet reads.
  var rows: String {
    """
    {
      "name": "\(name)",
      "summary": "a multiply-accumulate",
      "library": "\(name).so",
      "verilog": { "module": "\(symbol)_mac", "sources": ["\(name).v"] },
      "instructions": [
        {
          "name": "\(mnemonic)",
          "summary": "rd = rd + rs1 * rs2",
          "encoding": "0000000_....._....._000_....._0001011",
          "operands": ["rd", "rs1", "rs2"],
          "accumulates": true,
          "latency": 2,
          "cause": "mac",
          "macs": 1,
          "function": "\(symbol)_mac",
          "module": true
        }
      ]
    }

    """
  }

  /// What the instruction computes.
  var meaning: String {
    """
    /* What \(mnemonic) computes: Tercet calls it for each one that a program executes. */

    #include <tercet-extension.h>

    TERCET_EXTENSION;

    /* rd + rs1 * rs2, modulo 2^32. */
    uint32_t \(symbol)_mac(tercet_call *call) { return call->rd + call->rs1 * call->rs2; }

    """
  }
}
