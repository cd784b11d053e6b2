// SPDX-License-Identifier: Apache-2.0

/// The dot products of CORE-V's packed SIMD that Xtdot has too, under CORE-V's names and words.
///
/// `usp` takes rs1 unsigned and rs2 signed; a leading `s` accumulates into rd.
/// Source: docs/XTDOT.md, section 4; the words are clang's with `-march=rv32im_xcvsimd`.
let xcvsimd: [InstructionSpec] = [
  row("cv.dotup.b", "1000000_....._....._001_....._1111011", .uu8),
  row("cv.dotusp.b", "1000100_....._....._001_....._1111011", .us8),
  row("cv.dotsp.b", "1001000_....._....._001_....._1111011", .ss8),
  row("cv.sdotup.b", "1001100_....._....._001_....._1111011", accumulates: true, .uu8),
  row("cv.sdotusp.b", "1010000_....._....._001_....._1111011", accumulates: true, .us8),
  row("cv.sdotsp.b", "1010100_....._....._001_....._1111011", accumulates: true, .ss8),
]

private func row(
  _ mnemonic: String, _ encoding: EncodingPattern, accumulates: Bool = false,
  _ operation: DotOperation
) -> InstructionSpec {
  .init(
    mnemonic, encoding, .r, reads: accumulates ? [.rs1, .rs2, .rd] : [.rs1, .rs2],
    .compute(.dot, .dot(operation)))
}
