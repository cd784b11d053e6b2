// SPDX-License-Identifier: Apache-2.0

/// One function for each kind of parameter, so that a row of `TimingParameter.all` says only what
/// is its own.
extension TimingParameter {
  typealias Path<Value> = WritableKeyPath<TimingModel, Value> & Sendable

  static func number(
    _ name: String, _ topic: Topic, _ meaning: String, unit: String = "cycles",
    in domain: TimingDomain, source: String, _ path: Path<Int>
  ) -> TimingParameter {
    TimingParameter(
      name, topic, meaning, unit: unit, domain, source: source, path, show: { .number($0) },
      read: { domain.number($0) })
  }

  /// Cycles that may be none.
  static func penalty(
    _ name: String, _ topic: Topic, _ meaning: String, source: String, _ path: Path<Int>
  ) -> TimingParameter {
    number(name, topic, meaning, in: .number(TimingDomain.penalty), source: source, path)
  }

  /// Cycles of an instruction in X.
  static func latency(
    _ name: String, _ topic: Topic, _ meaning: String, source: String, _ path: Path<Int>
  ) -> TimingParameter {
    number(name, topic, meaning, in: .number(TimingDomain.latency), source: source, path)
  }

  static func flag(
    _ name: String, _ topic: Topic, _ meaning: String, source: String, _ path: Path<Bool>
  ) -> TimingParameter {
    TimingParameter(
      name, topic, meaning, .flag, source: source, path, show: { .flag($0) }, read: { Bool($0) })
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ topic: Topic, _ meaning: String, source: String, _ path: Path<Choice>
  ) -> TimingParameter {
    TimingParameter(
      name, topic, meaning, .choice(Choice.allCases.map(\.rawValue)), source: source, path,
      show: { .word($0.rawValue) }, read: { Choice(rawValue: $0) })
  }

  /// The time of a unit; nil if it never changes.
  static func time(of row: UnitRow) -> TimingParameter? {
    guard let choice = row.choice else { return nil }
    let unit = row.unit
    return TimingParameter(
      name: row.name, topic: .units, meaning: choice.meaning, unit: "cycles",
      domain: choice.domain, source: choice.source,
      // A core without the extension has it as that came.
      get: { ($0.units.has(unit) ? $0.units[unit] : row.time).value },
      set: { model, text in
        guard model.units.has(unit), let time = UnitTime(text, in: choice.domain) else {
          return false
        }
        model.units[unit] = time
        return true
      })
  }

  static func regions(
    _ name: String, _ topic: Topic, _ meaning: String, source: String,
    _ path: Path<[MemoryRegionTiming]>
  ) -> TimingParameter {
    TimingParameter(
      name, topic, meaning, unit: "cycles", .regions, source: source, path,
      show: { .word($0.isEmpty ? "none" : $0.map(\.text).joined(separator: ",")) },
      read: { text in
        if text == "none" { return [] }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let regions = parts.compactMap(MemoryRegionTiming.init(parsing:))
        return regions.count == parts.count ? regions : nil
      })
  }

  private init<Value>(
    _ name: String, _ topic: Topic, _ meaning: String, unit: String = "", _ domain: TimingDomain,
    source: String, _ path: Path<Value>, show: @escaping @Sendable (Value) -> TimingValue,
    read: @escaping @Sendable (String) -> Value?
  ) {
    self.init(
      name: name, topic: topic, meaning: meaning, unit: unit, domain: domain, source: source,
      get: { show($0[keyPath: path]) },
      set: { model, text in
        guard let value = read(text) else { return false }
        model[keyPath: path] = value
        return true
      })
  }
}
