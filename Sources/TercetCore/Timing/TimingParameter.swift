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
    guard let parameter = TimingParameter.named(name) else { throw .unknownParameter(name) }
    try parameter.assign(text, in: &self)
  }

  /// The assignments that lead from `other` to this model, such as `redirectPenalty=2`.
  package func changes(from other: TimingModel) -> [String] {
    TimingParameter.all.compactMap { parameter in
      let value = parameter.value(in: self)
      return value == parameter.value(in: other) ? nil : "\(parameter.name)=\(value)"
    }
  }
}
