// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// What programs took on a core, and may take: schema `tercet.baseline/1`; docs/FORMATS.md lists the
/// keys.
package struct Baseline: Hashable, Sendable {
  /// What reports call the core.
  package let coreName: String
  package let timing: TimingModel
  package let isa: String
  /// By name, each once.
  package let programs: [Program]

  package init(coreName: String, timing: TimingModel, isa: String, programs: [Program]) {
    self.coreName = coreName
    self.timing = timing
    self.isa = isa
    self.programs = programs.sorted { $0.name < $1.name }
  }

  /// A run, and what it may take.
  package struct Program: Hashable, Sendable {
    /// The last part of its path.
    package let name: String
    package let cycles: UInt64
    package let instructions: UInt64
    /// How it ended, in words: `exited 0`.
    package let ended: String
    /// Cycles that it may take at most, whatever it took before; nil for no such limit.
    package var budget: UInt64?
    /// By name, each once.
    package var regions: [Region]

    package init(
      name: String, cycles: UInt64, instructions: UInt64, ended: String, budget: UInt64? = nil,
      regions: [Region] = []
    ) {
      self.name = name
      self.cycles = cycles
      self.instructions = instructions
      self.ended = ended
      self.budget = budget
      self.regions = regions.sorted { $0.name < $1.name }
    }

    /// Whether the program ended its run itself.
    package var hasExited: Bool { ended.hasPrefix("\(Ended.Kind.exited) ") }

    /// What a run came to.
    package init(_ summary: RunSummary) {
      self.init(
        name: summary.programName, cycles: summary.cycles, instructions: summary.instructions,
        ended: "\(summary.ended)")
    }
  }

  /// A part of a program under a name.
  package struct Region: Hashable, Sendable {
    package let name: String
    /// Nil where only a budget is known, as a person may write it.
    package let cycles: UInt64?
    package let budget: UInt64?

    package init(name: String, cycles: UInt64?, budget: UInt64?) {
      self.name = name
      self.cycles = cycles
      self.budget = budget
    }
  }

  package static let schema = "tercet.baseline/1"

  package subscript(name: String) -> Program? { programs.first { $0.name == name } }
}

// MARK: - As JSON

extension Baseline {
  /// The document, with a newline at its end: a line for each value, so that a difference can be read.
  package func text() -> String { JSONWriter.text(self) }

  /// The parameters that differ from those of the core of who names none.
  var parameters: [(key: String, value: TimingValue)] {
    let usual = Preset.classic.timing
    return timing.parameters.filter { $0.value(in: timing) != $0.value(in: usual) }
      .map { ($0.name, $0.value(in: timing)) }
  }
}

extension Baseline: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("core", BaselineCore(baseline: self))
      writer.member("isa", isa)
      writer.member("programs", programs)
      writer.member("schema", Self.schema)
    }
  }
}

private struct BaselineCore: JSONValue {
  let baseline: Baseline

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", baseline.coreName)
      writer.member("parameters", JSONObject(baseline.parameters))
    }
  }
}

extension Baseline.Program: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("budget", ifAny: budget)
      writer.member("cycles", cycles)
      writer.member("ended", ended)
      writer.member("instructions", instructions)
      writer.member("name", name)
      if !regions.isEmpty { writer.member("regions", regions) }
    }
  }
}

extension Baseline.Region: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("budget", ifAny: budget)
      writer.member("cycles", ifAny: cycles)
      writer.member("name", name)
    }
  }
}
