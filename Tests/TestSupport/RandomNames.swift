// SPDX-License-Identifier: Apache-2.0

/// Names that could be mangled ones, most of them wrong in some place.
package enum RandomNames {
  /// Pieces of mangled C++ names: substitutions, brackets and what is expanded come often.
  ///
  /// Source: Itanium C++ ABI, section 5.1 "External Names".
  private static let cxx = [
    "S_", "S0_", "S1_", "S2_", "T_", "T0_", "I", "E", "J", "Dp", "sp", "sZ", "X", "L", "_Z", "N",
    "cv", "T_I", "P", "R", "O", "K", "F", "i", "v", "1A", "3foo", "St", "Sa", "C1", "D1", "pl",
    "cl", "dt", "sr", "DT", "A", "_", "M", "fp", "fL0p", "Li1E", "Ul", "E_", "Z", "s", "9", "z",
    "Dv", "TL0__", "fl", "sP", "B", "U", "DpT_", "S_IS0_S0_E",
  ]
  /// Pieces of Rust names.
  ///
  /// Source: Rust RFC 2603, "Rust Symbol Name Mangling (v0)".
  private static let rust = [
    "N", "v", "t", "C", "0", "1", "9", "3foo", "B", "B0_", "B1_", "B2_", "I", "E", "X", "Y", "M",
    "p", "L", "T", "R", "Q", "P", "O", "A", "S", "F", "U", "K", "D", "_", "s_", "h", "j", "u3foo",
    "x", "z", "i", "C3foo", "Nv", "G_", "9_",
  ]
  /// Names that are right, to be damaged.
  private static let right = [
    "_ZNK2nn5DenseIaLi16EE3runEPKa", "_ZN2ns1fIiEEiT_", "_ZN1AcvT_IiEEv",
    "_ZN6vectorIiE12emplace_backIJRKiS1_EEEvDpOT_",
    "_ZSt7forwardIiEOT_RNSt16remove_referenceIS0_E4typeE", "_ZZ4mainENKUliE_clEi",
    "_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE", "_RNvC6_123foo3bar",
    "_RNvMs_NtCs3GbrYyTLdaH_4core3fmtNtB4_9Formatter9write_str",
    "_RINvNtC3std3mem8align_ofjE", "_RNvXCs1_1aINtB2_1SpENtB2_1T1f",
  ]

  package static func name(_ random: inout SeededRandom) -> String {
    switch random.below(3) {
    case 0: return pieces(rust, after: "_R", &random)
    case 1: return pieces(cxx, after: random.below(2) == 0 ? "_Z" : "_Z1fI", &random)
    default: return damaged(right[random.below(right.count)], &random)
    }
  }

  private static func pieces(
    _ pieces: [String], after start: String, _ random: inout SeededRandom
  ) -> String {
    let count = 1 + random.below(random.below(8) == 0 ? 400 : 60)
    return (0..<count).reduce(into: start) { name, _ in
      name += pieces[random.below(pieces.count)]
    }
  }

  private static func damaged(_ name: String, _ random: inout SeededRandom) -> String {
    var bytes = Array(name.utf8)
    for _ in 0..<(1 + random.below(5)) {
      let place = 2 + random.below(bytes.count - 2)
      let piece = Array(cxx[random.below(cxx.count)].utf8)
      switch random.below(3) {
      case 0: bytes.insert(contentsOf: piece, at: place)
      case 1: bytes.replaceSubrange(place..<min(place + 3, bytes.count), with: piece)
      default: bytes[place] = UInt8(0x21 + random.below(0x5e))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
