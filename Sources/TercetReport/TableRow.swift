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
}

extension TableRow {
  init(_ function: ProfileDocument.Function) {
    self.init(
      name: function.name == unknownName ? "code without a symbol" : function.display,
      stack: function.causes.stack, total: function.total)
  }

  /// - Parameters:
  ///   - display: What the programmer calls its function.
  ///   - calls: The lines of the calls by which it was inlined there, the outermost first.
  ///   - waiter: The line that waited longest; nil if none did.
  init(
    _ line: ProfileDocument.Line, display: String, calls: [ProfileDocument.Place?] = [],
    waiter: ProfileDocument.Line?
  ) {
    let isInlined = line.place != nil && !calls.isEmpty
    self.init(
      place: (line.place?.shortName ?? (line.isGenerated ? "compiler's code in" : "no line in"))
        + (isInlined ? " (in " : " "),
      name: line.function == unknownName ? "code without a symbol" : display,
      ending: isInlined ? Self.callers(calls) + ")" : "",
      stack: line.causes.stack,
      waiter: waiter?.place.map { $0 == line.place ? "the same line" : $0.shortName })
  }

  /// The line of the innermost call, by which places are told apart most often; `annotate` and JSON
  /// have all.
  private static func callers(_ calls: [ProfileDocument.Place?]) -> String {
    ", " + (calls[calls.count - 1]?.shortName ?? unknownName) + (calls.count > 1 ? ", …" : "")
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
  package var shortName: String { shortPlace(file, line) }
}

extension SourceLine {
  /// The last part of the path, and the line: `main.c:12`.
  var shortName: String { shortPlace(file, line) }
}

private func shortPlace(_ file: String, _ line: Int) -> String {
  "\(file.split(separator: "/").last ?? ""):\(line)"
}
