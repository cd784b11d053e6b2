// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// One number of the timing model under the name that `--set`, core files and the reports use.
package struct TimingParameter: Sendable {
  package let name: String
  package let topic: Topic
  /// What it means, without the unit.
  package let meaning: String
  /// `cycles`, `bytes` and the like; empty for what is no number.
  package let unit: String
  /// The values that it can have.
  package let domain: TimingDomain
  /// Where the numbers come from, or who says what they mean.
  package let source: String
  let get: @Sendable (TimingModel) -> TimingValue
  let set: @Sendable (inout TimingModel, String) -> Bool

  /// What a parameter is about, for lists.
  package enum Topic: String, Sendable, CaseIterable {
    case hazards = "Hazards and forwarding"
    case control = "Jumps, traps and prediction"
    case units = "Units"
    case memory = "Memory"
  }

  /// One of ours; a model may have more.
  package static func named(_ name: String) -> TimingParameter? { all.first { $0.name == name } }

  /// The value in `model`, as reports show it.
  package func value(in model: TimingModel) -> TimingValue { get(model) }

  /// Changes `model`, or throws what the parameter accepts.
  package func assign(_ text: String, in model: inout TimingModel) throws(TimingError) {
    guard set(&model, text) else { throw error(for: text) }
  }

  /// Says what the parameter accepts instead of `text`.
  package func error(for text: String) -> TimingError {
    .badValue(
      text, parameter: name, near: NearMiss.names(near: text, in: domain.words),
      accepts: domain.accepts)
  }
}

/// A parameter's value as JSON knows it.
package enum TimingValue: Hashable, Sendable {
  case number(Int)
  case flag(Bool)
  case word(String)
}

extension TimingValue: CustomStringConvertible {
  package var description: String {
    switch self {
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .word(let word): word
    }
  }
}

extension TimingModel {
  /// Applies an assignment such as `redirectPenalty=2`.
  package mutating func set(_ assignment: String) throws(TimingError) {
    let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .notAnAssignment(assignment) }
    try set(String(parts[0]), to: String(parts[1]))
  }

  /// Gives the parameter `name` the value that `text` says.
  package mutating func set(_ name: String, to text: String) throws(TimingError) {
    let parameters = parameters(named: name)
    guard !parameters.isEmpty else {
      throw .unknownParameter(name, own: units.own.map(\.name))
    }
    for parameter in parameters { try parameter.assign(text, in: &self) }
  }

  /// All parameters: those of every core, and those of a user's own units.
  package var parameters: [TimingParameter] {
    units.own.isEmpty
      ? TimingParameter.all : TimingParameter.all + units.own.compactMap(TimingParameter.time(of:))
  }

  /// The parameter of a name; several if it means the units of an extension that has more than one,
  /// and none if there is none.
  private func parameters(named name: String) -> [TimingParameter] {
    if let parameter = parameter(named: name) { return [parameter] }
    guard let end = name.lastIndex(of: "."), name[end...] == UnitRow.latencySuffix else {
      return []
    }
    let prefix = name[...end]
    return units.own.filter { $0.name.hasPrefix(prefix) }.compactMap(TimingParameter.time(of:))
  }

  /// The parameter of a name; nil if there is none.
  package func parameter(named name: String) -> TimingParameter? {
    if let parameter = TimingParameter.named(name) { return parameter }
    return units.own.first { $0.name == name }.flatMap(TimingParameter.time(of:))
  }

  /// The assignments that lead from `other` to this model, such as `redirectPenalty=2`.
  package func changes(from other: TimingModel) -> [String] {
    parameters.compactMap { parameter in
      let value = parameter.value(in: self)
      return value == parameter.value(in: other) ? nil : "\(parameter.name)=\(value)"
    }
  }
}
