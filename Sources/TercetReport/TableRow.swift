// SPDX-License-Identifier: Apache-2.0

import TercetCore
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
}

extension TableRow {
  init(_ function: ProfileDocument.Function) {
    self.init(
      name: function.name == unknownName ? "code without a symbol" : function.display,
      stack: function.causes.stack, total: function.total)
  }

  /// - Parameters:
  ///   - display: What the programmer calls its function.
  ///   - waiter: The line that waited longest; nil if none did.
  init(_ line: ProfileDocument.Line, display: String, waiter: ProfileDocument.Line?) {
    self.init(
      place: (line.place?.shortName ?? (line.isGenerated ? "compiler's code in" : "no line in"))
        + " ",
      name: line.function == unknownName ? "code without a symbol" : display,
      stack: line.causes.stack,
      waiter: waiter?.place.map { $0 == line.place ? "the same line" : $0.shortName })
  }

  /// - Parameter waiter: The instruction that waited longest; nil if none did.
  init(_ instruction: ProfileDocument.Instruction, text: String?, waiter: UInt32?) {
    self.init(
      place: "\(hex(instruction.pc).dropFirst(2))  \(text ?? "")", name: "",
      stack: instruction.causes.stack, waiter: waiter.map { String(hex($0).dropFirst(2)) })
  }
}

extension ProfileDocument.Place {
  /// The last part of the path, and the line: `main.c:12`.
  package var shortName: String {
    "\(file.split(separator: "/").last ?? ""):\(line)"
  }
}
