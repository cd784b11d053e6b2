// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// One row of a table of functions, lines or instructions.
struct TableRow {
  /// What stands before a name that may be shortened, such as `main.c:12 `, or the whole row.
  var place = ""
  let name: String
  let stack: CycleStack
  /// Cycles with everything that was called; only functions have that.
  var total: UInt64 = 0
  /// Who waited longest for this place.
  var waiter: String?

  /// What the row is called, uncut.
  var wholeName: String { place + name }

  /// Rows that a table shows of however many there are.
  static let limit = 12
}

extension TableRow {
  init(_ function: FunctionProfile) {
    self.init(
      name: function.name == unknownName ? "code without a symbol" : function.display,
      stack: function.stack, total: function.total)
  }

  init(_ ranked: RankedLine) {
    let line = ranked.line
    self.init(
      place: (line.place?.shortName ?? (line.isGenerated ? "compiler's code in" : "no line in"))
        + " ",
      name: line.function == unknownName ? "code without a symbol" : line.functionDisplay,
      stack: line.stack,
      waiter: ranked.waiter.map { $0 == line.place ? "the same line" : $0.shortName })
  }

  /// - Parameter disassemble: The text of the instruction at an address.
  init(_ ranked: RankedInstruction, _ disassemble: (UInt32) -> String) {
    let pc = ranked.instruction.pc
    self.init(
      place: "\(hex(pc).dropFirst(2))  \(disassemble(pc))", name: "",
      stack: ranked.instruction.stack,
      waiter: ranked.waiter.map { String(hex($0).dropFirst(2)) })
  }
}

extension SourceLine {
  /// The last part of the path, and the line: `main.c:12`.
  fileprivate var shortName: String {
    "\(file.split(separator: "/").last ?? ""):\(line)"
  }
}
