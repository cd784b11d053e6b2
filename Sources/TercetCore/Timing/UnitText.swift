// SPDX-License-Identifier: Apache-2.0

extension Multiplier {
  /// Reads `N`, `N:W` or `sequential:U`.
  init?(_ text: String) {
    let cycles = TimingDomain.number(TimingDomain.latency)
    if let unroll = unroll(text) {
      self = .sequential(unroll: unroll)
    } else if text.hasSuffix(":W"), let number = cycles.number(text.dropLast(2)) {
      self = .fixed(cycles: number, resultIn: .writeback)
    } else if let number = cycles.number(text) {
      self = .fixed(cycles: number, resultIn: .execute)
    } else {
      return nil
    }
  }

  var value: TimingValue {
    switch self {
    case .fixed(let cycles, .execute): .number(cycles)
    case .fixed(let cycles, .writeback): .word("\(cycles):W")
    case .sequential(let unroll): .word(sequentialPrefix + String(unroll))
    }
  }
}

extension Divider {
  /// Reads `N` or `sequential:U`.
  init?(_ text: String) {
    if let unroll = unroll(text) {
      self = .sequential(unroll: unroll)
    } else if let cycles = TimingDomain.number(TimingDomain.latency).number(text) {
      self = .fixed(cycles: cycles)
    } else {
      return nil
    }
  }

  var value: TimingValue {
    switch self {
    case .fixed(let cycles): .number(cycles)
    case .sequential(let unroll): .word(sequentialPrefix + String(unroll))
    }
  }
}

private let sequentialPrefix = "sequential:"

/// The U of `sequential:U`.
private func unroll(_ text: String) -> Int? {
  guard text.hasPrefix(sequentialPrefix) else { return nil }
  return TimingDomain.power(TimingDomain.unroll, orZero: false)
    .number(text.dropFirst(sequentialPrefix.count))
}
