// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// One row of a table of functions, lines or instructions.
struct TableRow {
  /// What stands before a name that may be shortened, such as `main.c:12 `, or the whole row.
  var place = ""
  let name: String
  /// What stands behind the name and is not shortened.
  var ending = ""
  let stack: CycleStack
  /// Cycles with everything that was called; only functions have that.
  var total: UInt64 = 0
  /// Who waited longest for this place.
  var waiter: String?

  /// What the row is called, uncut.
  var wholeName: String { place + name + ending }

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
    let place =
      line.place?.shortName ?? (line.isGenerated ? "compiler's code in" : "no line in")
    // A line of a function that was inlined: where in the outer one it is.
    let isInlined = line.place != nil && !line.calls.isEmpty
    self.init(
      place: place + (isInlined ? " (in " : " "),
      name: line.function == unknownName ? "code without a symbol" : line.functionDisplay,
      ending: isInlined ? Self.callers(line.calls) + ")" : "",
      stack: line.stack,
      waiter: ranked.waiter.map { $0 == line.place ? "the same line" : $0.shortName })
  }

  /// The lines of the calls by which a line came into its function, the innermost first.
  private static func callers(_ calls: [InlinedCall]) -> String {
    let names = calls.reversed().map { $0.place?.shortName ?? unknownName }
    let shown =
      names.count > mostCallers ? [names[0], "…", names[names.count - 1]] : names
    return shown.map { ", " + $0 }.joined()
  }

  private static let mostCallers = 3

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
  var shortName: String {
    "\(file.split(separator: "/").last ?? ""):\(line)"
  }
}
