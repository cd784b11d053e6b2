// SPDX-License-Identifier: Apache-2.0

/// The int4/int8 dot-product extension, on the custom-1 opcode, funct3 5, 6 and 7.
///
/// Source: docs/XTDOT.md.
let xtdot: [InstructionSpec] = dotProducts + requantizations + shuffles

extension Unit {
  /// Dot products and shuffles.
  @inlinable public static var dot: Unit { Unit(number: 4) }
  @inlinable public static var requantize: Unit { Unit(number: 5) }
}

/// Both forms of every dot product: from zero, and accumulating into rd (funct7 bit 4).
///
/// The other bits of funct7 are the format of the lanes, and the signedness of rs1 and rs2.
private let dotProducts: [InstructionSpec] = [
  dot("xt.dot8.ss", "0000000_....._....._101_....._0101011", .ss8),
  accumulate("xt.dota8.ss", "0010000_....._....._101_....._0101011", .ss8),
  dot("xt.dot8.us", "0000001_....._....._101_....._0101011", .us8),
  accumulate("xt.dota8.us", "0010001_....._....._101_....._0101011", .us8),
  dot("xt.dot8.su", "0000010_....._....._101_....._0101011", .su8),
  accumulate("xt.dota8.su", "0010010_....._....._101_....._0101011", .su8),
  dot("xt.dot8.uu", "0000011_....._....._101_....._0101011", .uu8),
  accumulate("xt.dota8.uu", "0010011_....._....._101_....._0101011", .uu8),
  dot("xt.dot4.ss", "0000100_....._....._101_....._0101011", .ss4),
  accumulate("xt.dota4.ss", "0010100_....._....._101_....._0101011", .ss4),
  dot("xt.dot4.us", "0000101_....._....._101_....._0101011", .us4),
  accumulate("xt.dota4.us", "0010101_....._....._101_....._0101011", .us4),
  dot("xt.dot4.su", "0000110_....._....._101_....._0101011", .su4),
  accumulate("xt.dota4.su", "0010110_....._....._101_....._0101011", .su4),
  dot("xt.dot4.uu", "0000111_....._....._101_....._0101011", .uu4),
  accumulate("xt.dota4.uu", "0010111_....._....._101_....._0101011", .uu4),
  dot("xt.dot84l.ss", "0001000_....._....._101_....._0101011", .ss84l),
  accumulate("xt.dota84l.ss", "0011000_....._....._101_....._0101011", .ss84l),
  dot("xt.dot84l.us", "0001001_....._....._101_....._0101011", .us84l),
  accumulate("xt.dota84l.us", "0011001_....._....._101_....._0101011", .us84l),
  dot("xt.dot84l.su", "0001010_....._....._101_....._0101011", .su84l),
  accumulate("xt.dota84l.su", "0011010_....._....._101_....._0101011", .su84l),
  dot("xt.dot84l.uu", "0001011_....._....._101_....._0101011", .uu84l),
  accumulate("xt.dota84l.uu", "0011011_....._....._101_....._0101011", .uu84l),
  dot("xt.dot84h.ss", "0001100_....._....._101_....._0101011", .ss84h),
  accumulate("xt.dota84h.ss", "0011100_....._....._101_....._0101011", .ss84h),
  dot("xt.dot84h.us", "0001101_....._....._101_....._0101011", .us84h),
  accumulate("xt.dota84h.us", "0011101_....._....._101_....._0101011", .us84h),
  dot("xt.dot84h.su", "0001110_....._....._101_....._0101011", .su84h),
  accumulate("xt.dota84h.su", "0011110_....._....._101_....._0101011", .su84h),
  dot("xt.dot84h.uu", "0001111_....._....._101_....._0101011", .uu84h),
  accumulate("xt.dota84h.uu", "0011111_....._....._101_....._0101011", .uu84h),
]

private let requantizations: [InstructionSpec] = [
  requantization("xt.rqd", "....._00_....._....._110_....._0101011", .double),
  requantization("xt.rqs", "....._01_....._....._110_....._0101011", .single),
  requantization("xt.rqdu", "....._10_....._....._110_....._0101011", .doubleUnsigned),
  requantization("xt.rqsu", "....._11_....._....._110_....._0101011", .singleUnsigned),
]

private let shuffles: [InstructionSpec] = [
  shuffle("xt.zip8l", "0000000_....._....._111_....._0101011", .zip8l),
  shuffle("xt.zip8h", "0000001_....._....._111_....._0101011", .zip8h),
  shuffle("xt.pack16ll", "0000010_....._....._111_....._0101011", .pack16ll),
  shuffle("xt.pack16hl", "0000011_....._....._111_....._0101011", .pack16hl),
  shuffle("xt.pack16lh", "0000100_....._....._111_....._0101011", .pack16lh),
  shuffle("xt.pack16hh", "0000101_....._....._111_....._0101011", .pack16hh),
  shuffle("xt.pack4", "0000110_....._....._111_....._0101011", .pack4),
]

private func dot(
  _ mnemonic: String, _ encoding: EncodingPattern, _ operation: DotOperation
) -> InstructionSpec {
  .init(mnemonic, encoding, .r, reads: [.rs1, .rs2], .compute(.dot, .dot(operation)))
}

private func accumulate(
  _ mnemonic: String, _ encoding: EncodingPattern, _ operation: DotOperation
) -> InstructionSpec {
  .init(mnemonic, encoding, .r, reads: [.rs1, .rs2, .rd], .compute(.dot, .dot(operation)))
}

private func requantization(
  _ mnemonic: String, _ encoding: EncodingPattern, _ operation: RequantizeOperation
) -> InstructionSpec {
  .init(
    mnemonic, encoding, .r4, reads: [.rs1, .rs2, .rs3],
    .compute(.requantize, .requantize(operation)))
}

/// A shuffle takes the dot unit's time (docs/XTDOT.md, section 5).
private func shuffle(
  _ mnemonic: String, _ encoding: EncodingPattern, _ operation: ShuffleOperation
) -> InstructionSpec {
  .init(mnemonic, encoding, .r, reads: [.rs1, .rs2], .compute(.dot, .shuffle(operation)))
}
