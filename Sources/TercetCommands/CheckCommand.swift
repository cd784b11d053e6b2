// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetFiles
import TercetKit
import TercetReport

/// `tercet check`: an exact gate for cycles.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compares the cycles of programs with a baseline; ends with 3 if something grew.",
    usage: "tercet check [<options>] <baseline> <elf> ... [-- <arguments> ...]",
    discussion: """
      Status 0 says that nothing grew beyond the tolerance; 3 that something did, is over its budget, \
      or is not in the baseline; 1 that a program ended otherwise than in the baseline; 65 that the \
      baseline is damaged, or of another core or ISA. Programs read an empty standard input, and what \
      they write is dropped; their own status never becomes the command's.
      """)

  @Argument(
    help: ArgumentHelp("The baseline, schema tercet.baseline/1.", valueName: "baseline"),
    completion: .file(extensions: ["json"]))
  var baseline: String

  @Argument(
    help: ArgumentHelp(
      "The RISC-V programs, known by the last parts of their paths.", valueName: "elf"),
    completion: .file())
  var programs: [String]

  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions
  @OptionGroup var engine: EngineOption

  @Option(
    help: ArgumentHelp(
      "By how much cycles may grow, such as 0.5%; not at all by default.", valueName: "percent"))
  var tolerance: String?

  @Flag(help: "Makes the baseline, or brings it up to what the programs take now.")
  var update = false

  @Option(
    help: ArgumentHelp("Writes the result as JUnit's XML too, for CI.", valueName: "file"),
    completion: .file())
  var junit: String?

  @OptionGroup var batch: BatchOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil, view: junit) {
      let limits = try guest.limits(on: engine)
      let jobs = try batch.count()
      let tolerance = try parsedTolerance()
      try checkNames()
      let inputs = programs + [core.core] + (update ? [] : [baseline])
      if let junit {
        try UsageError.check(junit, of: "--junit", inputs: inputs + [baseline])
        if junit == output.output { throw UsageError.sameResult(junit, options: "--junit and -o") }
        try OutputFile.check(junit)
      }
      if update, [junit, output.output].contains(baseline) {
        throw UsageError.sameResult(baseline, options: "--update and another option")
      }
      let sink = try output.sink(inputs: inputs + [baseline])
      if update { try OutputFile.check(baseline) }
      let core = try core.resolve()
      let old = try knownBaseline(on: core)
      let runs = CheckRuns(programs: programs, core: core, limits: limits, jobs: jobs)
      let (checked, status) = try runs.run(against: old, output)
      let check = Check(checked, tolerance: tolerance)
      try report(check, status, old, core, to: sink)
    }
  }

  private func parsedTolerance() throws(UsageError) -> Tolerance {
    guard let text = tolerance else { return .none }
    guard let tolerance = Tolerance(parsing: text) else { throw .badTolerance(text) }
    return tolerance
  }

  /// Refuses programs of which the baseline could not tell which is which.
  private func checkNames() throws(UsageError) {
    var seen: Set<String> = []
    for path in programs where !seen.insert(CheckRuns.name(of: path)).inserted {
      throw .sameProgramName(CheckRuns.name(of: path))
    }
  }

  /// The baseline, if it is for `core`; an empty one if there is none and one is to be made.
  private func knownBaseline(on core: Core) throws -> Baseline {
    if update, !InputFile.exists(baseline) {
      return Baseline(
        coreName: core.name, timing: core.timing, isa: core.isa.fullName, programs: [])
    }
    let known = try BaselineFile.read(baseline, with: core.timing.units.own)
    try known.check(core, path: baseline)
    return known
  }

  private func report(
    _ check: Check, _ problem: Int32?, _ old: Baseline, _ core: Core, to sink: ResultSink
  ) throws {
    let table = CheckTable(check, style: output.resultStyle, width: output.terminalWidth())
    sink.write(table.text())
    try sink.finish()
    if let junit {
      try OutputFile.write(JUnitReport(check, core: core.name).text(), to: junit)
    }
    let names = Set(check.programs.map(\.name))
    let left = old.programs.map(\.name).filter { !names.contains($0) }
    if !left.isEmpty {
      output.note("not run, though in the baseline: \(left.joined(separator: ", "))")
    }
    if let problem { throw ExitCode(problem) }
    if update {
      let new = old.updated(by: check)
      if new != old || !InputFile.exists(baseline) {
        try OutputFile.write(new.text(), to: baseline)
        output.note("\(baseline) has what the programs take now")
      }
      for program in check.programs {
        guard let now = program.now, !now.hasExited else { continue }
        output.note(
          "\(now.name) \(now.ended): the baseline now takes that for how its run has to end")
      }
    }
    let status = check.status(updated: update)
    if status != 0 { throw ExitCode(status) }
  }
}

extension Check {
  /// The status that the findings amount to; what is new or otherwise is no finding any more once
  /// the baseline has it.
  fileprivate func status(updated: Bool) -> Int32 {
    let findings = programs.flatMap(findings).filter { !updated || $0.outlivesUpdate }
    if findings.contains(where: { if case .endedOtherwise = $0 { true } else { false } }) {
      return ExitStatus.different
    }
    return findings.isEmpty ? 0 : ExitStatus.grown
  }
}

extension Check.Finding {
  /// Whether a new baseline changes nothing about it: budgets are set by people.
  fileprivate var outlivesUpdate: Bool {
    switch self {
    case .overBudget, .regionOverBudget, .regionMissing, .notLoaded: true
    case .isNew, .endedOtherwise, .grew, .regionGrew: false
    }
  }
}
