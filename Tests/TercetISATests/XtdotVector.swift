// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// One result that the numpy reference in tools/reference computed.
struct XtdotVector: CustomStringConvertible {
  let mnemonic: String
  let word: UInt32
  /// Old value of rd, then the values of rs1, rs2 and rs3.
  let operands: [UInt32]
  let result: UInt32

  var description: String {
    "\(mnemonic) of \(operands.map(digits)) gives \(digits(result))"
  }

  static func all() throws -> [XtdotVector] {
    let text = try Repository.text("Tests/TercetISATests/Vectors/xtdot.csv")
    return try text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",")
      let numbers = fields.dropFirst().compactMap { UInt32($0, radix: 16) }
      try #require(fields.count == 7 && numbers.count == 6, "\(line)")
      return XtdotVector(
        mnemonic: String(fields[0]), word: numbers[0], operands: Array(numbers[1...4]),
        result: numbers[5])
    }
  }
}
