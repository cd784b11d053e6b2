// SPDX-License-Identifier: Apache-2.0

import TercetISA

/// A core under a name: its timing and where the numbers come from.
///
/// Tercet's own are in `Preset.all`; a user's comes from a core file.
package struct Preset: Sendable {
  package let name: String
  /// One line for a list: `F X W, full forwarding, not-taken`.
  package let summary: String
  /// Who says so: the RTL that judged it, or the source that was read.
  package let source: String
  /// The RTL that the timing equals; nil if none was simulated.
  package let judge: Judge?
  /// What the chip of this name executes, as `--isa` takes it; nil for one that has all that Tercet
  /// knows.
  ///
  /// Tercet executes the rest there as well, with times of its own.
  package let isa: String?
  package var timing: TimingModel

  package init(
    name: String, summary: String, source: String, judge: Judge? = nil, isa: String? = nil,
    timing: TimingModel
  ) {
    self.name = name
    self.summary = summary
    self.source = source
    self.judge = judge
    self.isa = isa
    self.timing = timing
  }

  /// A preset of ours.
  ///
  /// - Parameter remark: What the judge did not judge.
  init(
    name: String, summary: String, judge: Judge?, remark: String? = nil, isa: String?,
    timing: TimingModel
  ) {
    let source = [judge?.description, remark].compactMap { $0 }.joined(separator: "; ")
    self.init(name: name, summary: summary, source: source, judge: judge, isa: isa, timing: timing)
  }

  package static func named(_ name: String) -> Preset? { all.first { $0.name == name } }

  /// What to say to who wrote `name`, which no preset has.
  package static func help(insteadOf name: String) -> String {
    let known = all.map(\.name)
    let meant = NearMiss.name(for: name, in: known, .presets)
    // A list beside the answer would only hide it.
    return meant == nil
      ? "there are \(known.joined(separator: ", "))"
      : NearMiss.question(meant) + "`tercet presets` lists them all"
  }

  /// Whether somebody's own core of this name could be mistaken for one of ours.
  package static func isTaken(_ name: String) -> Bool {
    all.contains { $0.name == name.lowercased() }
  }

  /// Whether it is the core of who names none.
  package var isDefault: Bool { name == Self.classic.name }
}

/// Somebody else's core, whose RTL says how long everything takes.
package struct Judge: Hashable, Sendable {
  /// The core and its version.
  package let rtl: String
  /// Which of its configurations, as `Tests/RTLTests` names it; nil if it has only one.
  package let configuration: String?

  /// How it judges.
  package static let method = """
    simulated in Verilator with zero-wait memory: cycles and instructions of programs, and the \
    cycle of every instruction (Tests/RTLTests)
    """

  static let eecs151 = Judge(rtl: "eecs151 RTL", configuration: nil)
  static let hazard3RTL = "Hazard3 RTL at 82729101"

  static func hazard3(_ configuration: String) -> Judge {
    Judge(rtl: hazard3RTL, configuration: configuration)
  }
}

extension Judge: CustomStringConvertible {
  package var description: String {
    rtl + (configuration.map { ", configuration \($0)" } ?? "")
  }
}
