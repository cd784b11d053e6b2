// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// The vectors of the Python reference, as calls of the functions in xtdot.h.
enum XtdotVectors {
  struct Vector {
    let mnemonic: String
    /// A C expression.
    let call: String
    /// Eight hex digits.
    let result: String
  }

  /// The last, random vector of each instruction.
  static func lastOfEach() throws -> [Vector] {
    var found: [String: Vector] = [:]
    let text = try Repository.text("Tests/TercetISATests/Vectors/xtdot.csv")
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      found[fields[0]] = Vector(
        mnemonic: fields[0],
        call: call(fields[0], rd: fields[2], rs1: fields[3], rs2: fields[4], rs3: fields[5]),
        result: fields[6])
    }
    return found.values.sorted { $0.mnemonic < $1.mnemonic }
  }

  private static func call(
    _ mnemonic: String, rd: String, rs1: String, rs2: String, rs3: String
  ) -> String {
    let name = mnemonic.replacing(".", with: "_")
    let operands =
      if mnemonic.hasPrefix("xt.dota") {
        [rd, rs1, rs2]
      } else if mnemonic.hasPrefix("xt.rq") {
        [rs1, rs2, rs3]
      } else {
        [rs1, rs2]
      }
    return "\(name)(\(operands.map { "0x\($0)u" }.joined(separator: ", ")))"
  }
}
