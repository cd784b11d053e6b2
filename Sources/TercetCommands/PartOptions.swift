// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetKit

/// Which part of a run a report is about.
struct PartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leaves out what was before: a cycle, or the first visit of a symbol, a source line "
        + "(FILE:LINE) or a pc (0x...).",
      valueName: "place"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Leaves out what was behind that cycle, or from the next visit of that place on.",
      valueName: "place"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Counts only what was while that region of the program's was open.", valueName: "name"))
  var region: String?

  /// Whether it is all of the run.
  var isWhole: Bool { from == nil && to == nil && region == nil }

  /// The part, with the names found in the program.
  func part(of session: Session, _ output: OutputOptions) throws -> PartOfRun {
    var part = PartOfRun()
    part.from = try edge(from, of: session, output)
    part.to = try edge(to, of: session, output)
    if let first = part.from?.cycle, let last = part.to?.cycle, first > last {
      throw UsageError.endsBeforeStart(from: from ?? "", to: to ?? "")
    }
    part.region = try region.map { try PlaceFinder(session.program).region($0) }
    return part
  }

  /// Runs the program and profiles a part of the run; what the program writes is written then.
  ///
  /// - Parameters:
  ///   - part: As `part(of:_:)` has it.
  ///   - console: The one that writes.
  ///   - guest: The one that the program has, if it is another.
  func profile(
    _ part: PartOfRun, of session: Session, _ limits: Session.Limits,
    _ console: DescriptorConsole, guest: (any GuestConsole)? = nil, _ output: OutputOptions,
    _ progress: ProgressLine?
  ) throws -> ProfiledPart {
    let run = try Interruption.catching {
      defer { _ = console.flush() }
      let run = try session.profile(
        part, limits, console: guest ?? console, watch: .user(progress, console))
      return console.flush() || Interruption.signal != nil ? run : run.withFailedOutput()
    }
    if let missed = run.missed { output.note(missed) }
    return run
  }

  private func edge(
    _ text: String?, of session: Session, _ output: OutputOptions
  ) throws -> PartOfRun.Edge? {
    guard let text else { return nil }
    let found = try PlaceFinder(session.program).place(text)
    if let remark = found.remark { output.note(remark) }
    if case .cycle = found.value { return PartOfRun.Edge(found.value, name: "cycle \(text)") }
    return PartOfRun.Edge(found.value, name: text)
  }
}
