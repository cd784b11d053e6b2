// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetExtension
import TercetISA

/// Values of a row's operands, the same for the same seed.
struct MeaningOperands {
  /// Numbers that are the same for the same seed.
  ///
  /// Source: SplitMix64, Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
  /// OOPSLA 2014, figure 17.
  struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
      return z ^ z >> 31
    }
  }

  private let format: CustomFormat
  private let accumulates: Bool
  private let load: ExtensionDescription.Load?
  private let edges: [UInt32]

  init(_ row: ExtensionDescription.Row) {
    format = row.format
    accumulates = row.accumulates
    load = row.load
    edges = Self.ends + Self.bounds(of: row)
  }

  /// Where lanes and numbers of all widths begin and end.
  private static let ends: [UInt32] = [
    0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x1_0000,
    0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_0000, 0xffff_ff80, 0xffff_8000, 0xffff_fffe,
    0xffff_ffff, 0x0101_0101, 0x7f7f_7f7f, 0x8080_8080, 0x7777_7777, 0x8888_8888, 0x5555_5555,
    0xaaaa_aaaa, 0x7fff_7fff, 0x8000_8000,
  ]

  /// Beside the bounds of the classes by which a time is told.
  private static func bounds(of row: ExtensionDescription.Row) -> [UInt32] {
    guard case .own(let unit) = row.unit, case .byOperand(let classes) = unit.time else {
      return []
    }
    return classes.classes.flatMap { one in
      [one.bound - 1, one.bound].map { UInt32(truncatingIfNeeded: $0) }
    }
  }

  /// The next values; what the row does not read is 0.
  func next(_ random: inout Random) -> CustomUnit.Operands {
    func value(_ operand: CustomFormat.Operand) -> UInt32 {
      format.operands.contains(operand) ? word(&random) : 0
    }
    let (rs1, rs2, rs3) = (value(.rs1), value(.rs2), value(.rs3))
    let old = accumulates ? word(&random) : rs3
    let immediate = format.value(in: UInt32(truncatingIfNeeded: random.next()))
    let data = load.map { Self.data(word(&random), $0) } ?? 0
    return CustomUnit.Operands(rs1, rs2, old, immediate: immediate, data: data)
  }

  /// A quarter of the values are at an end, a quarter have some random bits only.
  private func word(_ random: inout Random) -> UInt32 {
    let number = random.next()
    let word = UInt32(truncatingIfNeeded: number >> 32)
    switch number & 3 {
    case 0: return edges[Int(number >> 2 & 0xffff) % edges.count]
    case 1:
      let small = Int32(bitPattern: word) >> Int32(number >> 2 & 31)
      return UInt32(bitPattern: small)
    default: return word
    }
  }

  private static func data(_ word: UInt32, _ load: ExtensionDescription.Load) -> UInt32 {
    switch (load.width, load.fill) {
    case (.byte, .sign): UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: word)))
    case (.byte, .zero): word & 0xff
    case (.half, .sign): UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: word)))
    case (.half, .zero): word & 0xffff
    case (.word, _): word
    }
  }

  /// The values by name, as a message has them.
  func named(_ operands: CustomUnit.Operands) -> [(name: String, value: UInt32)] {
    var named = format.operands.compactMap { operand -> (name: String, value: UInt32)? in
      switch operand {
      case .rd: accumulates ? ("rd", operands.c) : nil
      case .rs1: ("rs1", operands.a)
      case .rs2: ("rs2", operands.b)
      case .rs3: ("rs3", operands.c)
      case .imm: ("imm", operands.immediate)
      }
    }
    // Of an address nothing is left but what was loaded from it.
    if load != nil {
      named = named.filter { $0.name != "imm" } + [("data", operands.data)]
    }
    return named
  }
}
