// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Dispatch
import Glibc
import Synchronization
import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TercetReport

/// Several programs that run at the same time; what is told of them comes in their order, the same
/// however many run at a time.
struct ProgramBatch: Sendable {
  /// What is written of the programs.
  enum Report: Sendable {
    /// A row for each.
    case table
    /// A document for each, in a line of its own: on the run as a whole, or with all tables.
    case summaries, profiles
  }

  let programs: [String]
  let core: Core
  let limits: Session.Limits
  let report: Report
  let jobs: Int
  /// Where the guests' standard output goes if it is to be seen.
  let guestOutput: Int32

  /// Runs all, writes the report, and ends the command with the first status that is not 0.
  func run(_ output: OutputOptions, to sink: ResultSink, tableOn stream: Int32) throws {
    let turns = BatchTurns(count: programs.count, output: output, sink: sink)
    Interruption.catching {
      let next = Atomic(0)
      // What one guest writes to a file, another may read: they take their turns there.
      let sharesFiles = limits.directories.contains { !$0.isReadOnly }
      let workers = sharesFiles ? 1 : min(jobs, programs.count)
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < programs.count, Interruption.signal == nil, !turns.isOver else { return }
          turns.finish(outcome(of: index, output, turns), at: index)
        }
      }
    }
    if let error = turns.refusal { throw error }
    if report == .table {
      let table = ProgramTable(
        turns.rows, style: output.style(for: stream, toFile: output.output != nil),
        width: output.terminalWidth(of: stream))
      sink.write(table.text())
    }
    try sink.finish()
    if let signal = Interruption.signal {
      let left = programs.count - turns.rows.count
      output.say(
        .error(
          RunEnding.interruption(
            by: signal, "the programs" + (left == 0 ? "" : "; \(left) had not begun"))))
      throw ExitCode(ExitStatus.signalBase + signal)
    }
    if turns.status != 0 { throw ExitCode(turns.status) }
  }

  /// Runs one program to its end.
  private func outcome(
    of index: Int, _ output: OutputOptions, _ turns: BatchTurns
  ) -> BatchOutcome {
    let path = programs[index]
    do {
      let session = try Session(path: path, core: core)
      // With -v, the first of them names the program.
      let opening = output.remarks(on: session, limits)
        .map { output.verbose ? $0 : $0.about(path) }
      let console =
        output.verbose
        ? BatchConsole(index, turns, output, opening: opening, output: guestOutput) : nil
      let (result, profile) = try run(session, console ?? SilentConsole(), turns)
      let ending = RunEnding(session: session, result: result, output: output, readerLeft: false)
      var outcome = BatchOutcome(
        status: result.exitStatus, row: ProgramTable.Row(session.summary(of: result)))
      outcome.console = console
      outcome.opening = console == nil ? opening : []
      if case .interrupted = result.end {
      } else {
        ending.explain { outcome.remarks.append($0.about(path)) }
      }
      switch report {
      case .table: break
      case .summaries: outcome.document = Array(JSONReport(session.summary(of: result)).text().utf8)
      case .profiles:
        guard let profile else { break }
        let report = JSONReport(
          session.summary(of: result), profile, lines: session.program.lines,
          inlined: session.program.inlined)
        let parts = Parts()
        report.write { parts.bytes += $0 }
        outcome.document = parts.bytes
      }
      return outcome
    } catch {
      return refused(path, error)
    }
  }

  /// The bytes of a document as they come.
  private final class Parts {
    var bytes: [UInt8] = []
  }

  private func run(
    _ session: Session, _ console: any GuestConsole, _ turns: BatchTurns
  ) throws -> (RunResult, TercetProfile.Profile?) {
    let watch = RunWatch(signal: { Interruption.signal ?? (turns.isOver ? SIGPIPE : nil) })
    guard report == .profiles else {
      var unobserved = Unobserved()
      return (
        try session.run(limits, console: console, observer: &unobserved, watch: watch), nil
      )
    }
    let (result, profile) = try session.profile(limits, console: console, watch: watch)
    return (result, profile)
  }

  /// What stands for a program that could not be loaded.
  private func refused(_ path: String, _ error: any Error) -> BatchOutcome {
    let failure = Failure(error, about: path)
    var outcome = BatchOutcome(status: failure.status, row: ProgramTable.Row(unrun: path))
    // Wrong options are wrong for all programs.
    if failure.status == ExitStatus.usage { outcome.refusal = error }
    if let message = failure.message {
      outcome.remarks = [.error(message)]
      if report != .table {
        outcome.document = Array(
          UnrunDocument(path: path, error: message, exitCode: failure.status).text().utf8)
      }
    }
    return outcome
  }
}
