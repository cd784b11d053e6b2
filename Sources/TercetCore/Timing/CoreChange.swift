// SPDX-License-Identifier: Apache-2.0

/// One thing in which a core could be another: assignments to timing parameters, and the causes of
/// cycles that they are meant for.
package struct CoreChange: Hashable, Sendable {
  /// The assignments, in the order in which they are made: `loadUse=none`.
  package let assignments: [String]
  /// The causes whose cycles the change is meant to make fewer, each once.
  package let causes: [CycleCause]
  /// What it is called, if not by its assignments.
  private let title: String?

  /// - Parameter model: A core that has the parameters.
  private init(
    _ assignments: [String], called title: String? = nil, of model: TimingModel = TimingModel()
  ) {
    self.assignments = assignments
    self.title = title
    causes = assignments.reduce(into: []) { causes, assignment in
      let name = String(assignment.prefix { $0 != "=" })
      let more = model.causes(ofParameter: name)
      causes += more.filter { !causes.contains($0) }
    }
  }

  /// The change that a user wrote, such as `redirectPenalty=2`, or several with commas between them.
  ///
  /// - Parameter model: A core that has the parameters.
  /// - Throws: `TimingError` if there is no such parameter or value.
  package init(
    parsing assignment: String, for model: TimingModel = TimingModel()
  ) throws(TimingError) {
    var tried = model
    let assignments = Self.parts(of: assignment, model)
    for part in assignments { try tried.set(part) }
    self.init(assignments, of: model)
  }

  /// A comma stands between two assignments if what follows it is another parameter: a value may have
  /// commas itself.
  private static func parts(of text: String, _ model: TimingModel) -> [String] {
    let names = Set(model.parameters.map(\.name))
    return text.split(separator: ",", omittingEmptySubsequences: false).reduce(into: []) {
      let name = $1.prefix { $0 != "=" }.drop { $0 == " " }
      if let last = $0.last, !(names.contains(String(name)) && $1.contains("=")) {
        $0[$0.count - 1] = "\(last),\($1)"
      } else {
        $0.append(String($1.drop { $0 == " " }))
      }
    }
  }

  /// All of `changes`, one after the other: of two that assign the same parameter, the last counts.
  package init(all changes: [CoreChange]) {
    self.init(changes.flatMap(\.assignments), called: "all together")
  }

  /// As a table has it.
  package var name: String { title ?? assignments.joined(separator: ", ") }

  /// The core that this makes of `timing`; its parameters may contradict each other.
  package func applied(to timing: TimingModel) throws(TimingError) -> TimingModel {
    var timing = timing
    for assignment in assignments { try timing.set(assignment) }
    return timing
  }

  /// What is asked of a core: `standard`, and that instructions of a user's own took one cycle.
  package static func standard(for model: TimingModel) -> [CoreChange] {
    standard + model.units.own.map { CoreChange(["\($0.name)=1"], of: model) }
  }

  /// What is asked of every core: the best that each part of it could be.
  package static let standard = [
    CoreChange(["loadUse=none"]),
    CoreChange(["bypass=full"]),
    CoreChange(["predictor=btb1"]),
    CoreChange(["multiply=1", "multiplyHigh=1"]),
    CoreChange(["divide=1"]),
    CoreChange(["dotCycles=1"]),
    CoreChange(["requantizeCycles=1"]),
    CoreChange(["memoryPorts=2"]),
    CoreChange(
      ["instructionWaitStates=0", "dataWaitStates=0", "slowMemory=none"],
      called: "wait states 0, slowMemory=none"),
  ]
}
