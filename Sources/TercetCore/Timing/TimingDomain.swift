// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// The values that a timing parameter can have: what is checked is what is printed.
package enum TimingDomain: Hashable, Sendable {
  /// A whole number.
  case number(ClosedRange<Int>)
  /// A power of two.
  case power(ClosedRange<Int>, orZero: Bool)
  case flag
  case choice([String])
  case multiplier
  case divider
  /// Places in memory with wait states.
  case regions
  /// The time of a user's own instruction, which may be asked of its meaning.
  case own(isAsked: Bool)

  /// A bound that no core needs to exceed and that keeps sums far from overflow.
  private static let mostCycles = 10_000

  /// Cycles that may be none, such as bubbles.
  package static let penalty = 0...mostCycles
  /// Cycles that an instruction occupies X.
  package static let latency = 1...mostCycles
  /// Bits a cycle of a sequential unit, a power of two.
  package static let unroll = 1...32
}

// MARK: - For programs

extension TimingDomain {
  /// The kind of value: `number`, `flag`, `choice`, `multiplier`, `divider`, `regions` or `own`.
  package var type: String {
    switch self {
    case .number, .power: "number"
    case .flag: "flag"
    case .choice: "choice"
    case .multiplier: "multiplier"
    case .divider: "divider"
    case .regions: "regions"
    case .own: "own"
    }
  }

  /// The least and the greatest number, which is N in `forms`; nil where `values` lists all.
  package var range: ClosedRange<Int>? {
    switch self {
    case .number(let range): range
    case .multiplier, .divider: Self.latency
    case .regions: Self.penalty
    case .own: CustomUnit.latency
    case .power, .flag, .choice: nil
    }
  }

  /// Every value, where they are few.
  package var values: [TimingValue]? {
    switch self {
    case .power(let range, let orZero):
      ((orZero ? [0] : []) + Self.powers(in: range)).map { .number($0) }
    case .flag: [.flag(false), .flag(true)]
    case .choice(let words): words.map { .word($0) }
    case .number, .multiplier, .divider, .regions, .own: nil
    }
  }

  /// How a value can be written that is more than a number.
  package var forms: [String]? {
    switch self {
    case .multiplier: ["N", "N:W", "sequential:U"]
    case .divider: ["N", "sequential:U"]
    case .regions: ["none", "SIZE@BASE[:fetch=N][:data=N][:uncached][,...]"]
    case .own(let isAsked):
      ["N", "N:W", OperandClasses.form] + (isAsked ? [UnitTime.askedWord] : [])
    case .number, .power, .flag, .choice: nil
    }
  }

  /// The values of U in `forms`.
  package var unrolls: [Int]? {
    switch self {
    case .multiplier, .divider: Self.powers(in: Self.unroll)
    case .number, .power, .flag, .choice, .regions, .own: nil
    }
  }
}

// MARK: - For people

extension TimingDomain {
  /// The values, as a user would write them.
  package var accepts: String {
    switch self {
    case .number(let range):
      return "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .power(let range, let orZero):
      let powers = Self.powers(in: range)
      let words =
        powers.count <= 2
        ? powers.map(String.init).joined(separator: " or ")
        : "a power of two from \(range.lowerBound) to \(range.upperBound)"
      return (orZero ? "0, or " : "") + words
    case .flag:
      return "true or false"
    case .choice(let words):
      return words.joined(separator: ", ")
    case .multiplier:
      return """
        \(Self.cyclesInWords), N:W if the result arrives in W like load data, or \
        \(Self.sequentialInWords)
        """
    case .divider:
      return "\(Self.cyclesInWords), or \(Self.sequentialInWords)"
    case .regions:
      return """
        none, or regions with commas between, each SIZE@BASE and then :fetch=N, :data=N and \
        :uncached as wanted, such as 2M@0x10000000:fetch=6:data=6
        """
    case .own(let isAsked):
      let range = CustomUnit.latency
      let asked = isAsked ? "\(UnitTime.askedWord) for what the meaning says, " : ""
      return """
        N cycles from \(range.lowerBound) to \(range.upperBound), N:W if the result arrives in W like \
        load data, \(asked)or cycles by the value of rs1 or rs2, such as rs2<16:1,<65536:2,else:4
        """
    }
  }

  /// The words among the values, one of which a mistyped word may mean.
  var words: [String] {
    switch self {
    case .choice(let words): words
    case .flag: ["true", "false"]
    case .own(let isAsked): isAsked ? [UnitTime.askedWord] : []
    case .number, .power, .multiplier, .divider, .regions: []
    }
  }

  private static var cyclesInWords: String {
    "N cycles from \(latency.lowerBound) to \(latency.upperBound)"
  }

  private static var sequentialInWords: String {
    let all = powers(in: unroll).map(String.init)
    return "sequential:U with U = \(all.dropLast().joined(separator: ", ")) or \(all.last ?? "") "
      + "bits a cycle"
  }
}

// MARK: - What is a value

extension TimingDomain {
  /// The number that `text` says, if it is one of the values.
  package func number(_ text: some StringProtocol) -> Int? {
    switch self {
    case .number(let range):
      guard let number = Numeral.count(text).flatMap(Int.init(exactly:)) else { return nil }
      return range.contains(number) ? number : nil
    case .power(let range, let orZero):
      guard let number = Numeral.bytes(text).flatMap(Int.init(exactly:)) else { return nil }
      return Self.powers(in: range).contains(number) || orZero && number == 0 ? number : nil
    case .flag, .choice, .multiplier, .divider, .regions, .own:
      return nil
    }
  }

  private static func powers(in range: ClosedRange<Int>) -> [Int] {
    (0..<Int.bitWidth - 1).map { 1 << $0 }.filter(range.contains)
  }
}
