// SPDX-License-Identifier: Apache-2.0

/// How long an instruction of a unit occupies X.
package enum UnitTime: Hashable, Sendable {
  /// `cycles`, at least 1; a result in W arrives like load data.
  case fixed(cycles: Int, resultIn: ResultStage = .execute)
  /// As long as it takes to work off an operand, `unroll` bits a cycle; the unit's rule says how
  /// long that is.
  case sequential(unroll: Int)
  /// By the value of an operand.
  case byOperand(OperandClasses)
  /// As long as the meaning says each time; only what comes from outside is asked.
  case asked

  /// Whether the result can be forwarded only from the end of W, like load data.
  package var answersInWriteback: Bool {
    if case .fixed(_, resultIn: .writeback) = self { true } else { false }
  }
}

/// The stage at whose end a result can be forwarded.
package enum ResultStage: Hashable, Sendable {
  case execute, writeback
}

// MARK: - As text

extension UnitTime {
  /// Reads `N`, and where `domain` has them `N:W` and `sequential:U`.
  init?(_ text: String, in domain: TimingDomain) {
    let cycles = TimingDomain.number(domain.range ?? TimingDomain.latency)
    let forms = domain.forms ?? []
    if let number = cycles.number(text) {
      self = .fixed(cycles: number)
    } else if forms.contains("N:W"), text.hasSuffix(":W"),
      let number = cycles.number(text.dropLast(2))
    {
      self = .fixed(cycles: number, resultIn: .writeback)
    } else if forms.contains("sequential:U"), text.hasPrefix(Self.sequentialPrefix),
      let unroll = TimingDomain.power(TimingDomain.unroll, orZero: false)
        .number(text.dropFirst(Self.sequentialPrefix.count))
    {
      self = .sequential(unroll: unroll)
    } else if forms.contains(Self.askedWord), text == Self.askedWord {
      self = .asked
    } else if forms.contains(OperandClasses.form),
      let classes = OperandClasses(text, cycles: cycles)
    {
      self = .byOperand(classes)
    } else {
      return nil
    }
  }

  var value: TimingValue {
    switch self {
    case .fixed(let cycles, .execute): .number(cycles)
    case .fixed(let cycles, .writeback): .word("\(cycles):W")
    case .sequential(let unroll): .word(Self.sequentialPrefix + String(unroll))
    case .byOperand(let classes): .word(classes.description)
    case .asked: .word(Self.askedWord)
    }
  }

  static let askedWord = "asked"
  private static let sequentialPrefix = "sequential:"
}
