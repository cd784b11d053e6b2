// SPDX-License-Identifier: Apache-2.0

/// The int4/int8 dot-product extension, on the custom-1 opcode, funct3 5, 6 and 7.
///
/// Source: docs/XTDOT.md.
let xtdot: [InstructionSpec] = dotProducts + requantizations + shuffles

/// Both forms of every dot product: from zero, and accumulating into rd (funct7 bit 4).
private let dotProducts: [InstructionSpec] = dotLanes.flatMap { lanes, fields, meaning in
  let (format, signs) = fields
  return [(bit: "0", letter: "", reads: []), (bit: "1", letter: "a", reads: .rd)].map {
    (accumulate: (bit: String, letter: String, reads: SourceOperands)) in
    InstructionSpec(
      "xt.dot\(accumulate.letter)\(lanes)",
      EncodingPattern(
        stringLiteral: "00\(accumulate.bit)\(format)\(signs)_....._....._101_....._0101011"),
      .r, reads: [.rs1, .rs2, accumulate.reads], .compute(.dot, meaning))
  }
}

/// Lane format and signedness of rs1 and rs2, their two funct7 fields FF and SS, and the meaning.
private let dotLanes: [(lanes: String, fields: (String, String), meaning: Meaning)] = [
  ("8.ss", ("00", "00"), { a, b, c in Dot.lanes8(a, Int8.self, b, Int8.self, c) }),
  ("8.us", ("00", "01"), { a, b, c in Dot.lanes8(a, UInt8.self, b, Int8.self, c) }),
  ("8.su", ("00", "10"), { a, b, c in Dot.lanes8(a, Int8.self, b, UInt8.self, c) }),
  ("8.uu", ("00", "11"), { a, b, c in Dot.lanes8(a, UInt8.self, b, UInt8.self, c) }),
  ("4.ss", ("01", "00"), { a, b, c in Dot.lanes4(a, signed: true, b, signed: true, c) }),
  ("4.us", ("01", "01"), { a, b, c in Dot.lanes4(a, signed: false, b, signed: true, c) }),
  ("4.su", ("01", "10"), { a, b, c in Dot.lanes4(a, signed: true, b, signed: false, c) }),
  ("4.uu", ("01", "11"), { a, b, c in Dot.lanes4(a, signed: false, b, signed: false, c) }),
  ("84l.ss", ("10", "00"), { a, b, c in Dot.lanes84(a, Int8.self, b, signed: true, first: 0, c) }),
  ("84l.us", ("10", "01"), { a, b, c in Dot.lanes84(a, UInt8.self, b, signed: true, first: 0, c) }),
  ("84l.su", ("10", "10"), { a, b, c in Dot.lanes84(a, Int8.self, b, signed: false, first: 0, c) }),
  (
    "84l.uu", ("10", "11"), { a, b, c in Dot.lanes84(a, UInt8.self, b, signed: false, first: 0, c) }
  ),
  ("84h.ss", ("11", "00"), { a, b, c in Dot.lanes84(a, Int8.self, b, signed: true, first: 4, c) }),
  ("84h.us", ("11", "01"), { a, b, c in Dot.lanes84(a, UInt8.self, b, signed: true, first: 4, c) }),
  ("84h.su", ("11", "10"), { a, b, c in Dot.lanes84(a, Int8.self, b, signed: false, first: 4, c) }),
  (
    "84h.uu", ("11", "11"), { a, b, c in Dot.lanes84(a, UInt8.self, b, signed: false, first: 4, c) }
  ),
]

private let requantizations: [InstructionSpec] = [
  requantization(
    "xt.rqd", "....._00_....._....._110_....._0101011",
    { acc, multiplier, packed in Requantize.double(acc, multiplier, packed) }),
  requantization(
    "xt.rqs", "....._01_....._....._110_....._0101011",
    { acc, multiplier, packed in Requantize.single(acc, multiplier, packed) }),
  requantization(
    "xt.rqdu", "....._10_....._....._110_....._0101011",
    { acc, multiplier, packed in Requantize.doubleUnsigned(acc, multiplier, packed) }),
  requantization(
    "xt.rqsu", "....._11_....._....._110_....._0101011",
    { acc, multiplier, packed in Requantize.singleUnsigned(acc, multiplier, packed) }),
]

private let shuffles: [InstructionSpec] = [
  shuffle("xt.zip8l", "0000000_....._....._111_....._0101011", { a, b, _ in Shuffle.zip8l(a, b) }),
  shuffle("xt.zip8h", "0000001_....._....._111_....._0101011", { a, b, _ in Shuffle.zip8h(a, b) }),
  shuffle(
    "xt.pack16ll", "0000010_....._....._111_....._0101011", { a, b, _ in Shuffle.pack16ll(a, b) }),
  shuffle(
    "xt.pack16hl", "0000011_....._....._111_....._0101011", { a, b, _ in Shuffle.pack16hl(a, b) }),
  shuffle(
    "xt.pack16lh", "0000100_....._....._111_....._0101011", { a, b, _ in Shuffle.pack16lh(a, b) }),
  shuffle(
    "xt.pack16hh", "0000101_....._....._111_....._0101011", { a, b, _ in Shuffle.pack16hh(a, b) }),
  shuffle("xt.pack4", "0000110_....._....._111_....._0101011", { a, b, _ in Shuffle.pack4(a, b) }),
]

private func requantization(
  _ mnemonic: String, _ encoding: EncodingPattern, _ meaning: Meaning
) -> InstructionSpec {
  .init(mnemonic, encoding, .r4, reads: [.rs1, .rs2, .rs3], .compute(.requantize, meaning))
}

/// A shuffle takes the dot unit's time (docs/XTDOT.md, section 5).
private func shuffle(
  _ mnemonic: String, _ encoding: EncodingPattern, _ meaning: Meaning
) -> InstructionSpec {
  .init(mnemonic, encoding, .r, reads: [.rs1, .rs2], .compute(.dot, meaning))
}
