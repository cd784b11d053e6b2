// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import TercetCore
import TercetELF
import TercetKit
import TercetReport

/// Says how a run ended where the guest's own status does not, and ends with the right status.
struct RunEnding {
  let session: Session
  let result: RunResult
  let output: OutputOptions
  /// Whether the guest's output was lost because its reader went away, which is no news to a user
  /// who wrote `| head`.
  let readerLeft: Bool

  /// Ends the command with the run's status.
  ///
  /// - Throws: `ExitCode` for every status but 0.
  func finish() throws {
    if result.exitStatus != 0 { throw ExitCode(result.exitStatus) }
  }

  /// What is said when the user ended something.
  static func interruption(
    by signal: Int32, _ what: String,
    help: String = "--max-cycles N ends a run at the same cycle each time"
  ) -> String {
    """
    \(signal == SIGINT ? "SIGINT" : "SIGTERM") ended \(what)
    help: \(help)
    """
  }

  func explain() { explain { output.say($0) } }

  /// Gives `say` what there is to say.
  func explain(_ say: (Remark) -> Void) {
    explainRefusals(say)
    if let remark = result.end.exitRemark { say(.note(remark)) }
    for remark in session.remarks(after: result) { say(.note(remark)) }
    switch result.end {
    case .exited:
      break
    case .cycleLimit:
      say(
        .error(
          """
          stopped after \(grouped(result.cycles)) cycles, the limit of --max-cycles, \
          \(place(of: result.machine.pc))
          help: raise the limit, or profile the program to see where it spends its time
          """))
    case .interrupted(let signal):
      say(
        .error(
          Self.interruption(by: signal, "the run, after \(grouped(result.cycles)) cycles")))
    case .died(let death):
      let lines = SourceLines(elf: session.image.bytes)
      if let remark = lines.remark { say(remark) }
      say(
        .error(
          DeathReport(death, in: session, state: result.machine.state, lines: lines).description))
    case .sleepsForever(let sleep):
      say(.error(SleepReport(sleep, symbols: session.image.symbols).description))
    case .outputFailed where readerLeft:
      break
    case .outputFailed:
      say(
        .error(
          """
          the guest's output could not be written
          help: is the disk full?
          """))
    }
  }
}

extension RunEnding {
  /// `at 0x80000000 (_start)`.
  private func place(of pc: UInt32) -> String {
    "at \(hex(pc))" + (session.image.symbols.place(of: pc).map { " (\($0))" } ?? "")
  }

  /// Notes on what the guest asked for in vain.
  private func explainRefusals(_ say: (Remark) -> Void) {
    let machine = result.machine
    for call in machine.state.host.unknownCalls {
      say(
        .note(
          "the guest made system call \(call), which tercet does not have: it got ENOSYS"
            + Self.teaching(call, machine.state.host)))
    }
    for operation in machine.state.host.unknownOperations {
      say(
        .note(
          "the guest made semihosting call \(operation), which tercet does not have: it got -1"))
    }
    if let block = machine.state.host.badBlock {
      say(
        .note(
          "the guest stored \(hex(block)) to tohost, where no block of words is: it got no answer"))
    }
    for request in machine.state.host.state.unknownRequests {
      say(
        .note(
          "the guest asked device \(request >> 8) of HTIF for command \(request & 0xff), which tercet "
            + "does not have: it got no answer"))
    }
    if machine.state.host.state.missedInput {
      say(
        .note(
          "the guest asked HTIF's console for a character at the end of its input: it got no answer"
        ))
    }
    if let line = machine.state.host.state.badNumber {
      say(
        .note(
          "the guest asked for a number and "
            + (line.isEmpty ? "its input was at its end" : "got the line '\(line)'") + ": it got 0")
      )
    }
    if machine.state.host.state.askedForReset {
      say(.note("the guest asked the finisher for a reset, which ends a run with status 0"))
    }
    if machine.state.host.files.missedDirectories {
      say(.note("the guest asked for a file, and has no directory: grant it one with --dir PATH"))
    }
  }
}

extension RunEnding {
  /// What a call of this number is in the simulators for teaching, if they have one that is not
  /// Linux's.
  private static func teaching(_ number: UInt32, _ host: borrowing TercetCore.Host) -> String {
    guard host.calls == .linux, let call = TeachingCall(rawValue: number) else { return "" }
    return "; in RARS and Ripes it is \(call.name): --calls rars serves it, and 93 exits with both"
  }
}

extension OutputOptions {
  /// Says so if a profile may lack lines or inlined calls.
  func note(about tables: ProfileDocument.Tables?) {
    if let problem = tables?.linesProblem { return say(Remark.note(aboutLines: problem)) }
    if let problem = tables?.inlinesProblem { say(Remark.note(aboutInlinedCalls: problem)) }
  }

  /// Says so if the program's line table is broken, or else what it says of inlined calls.
  func note(about lines: SourceLines, _ inlined: InlinedCalls = .none) {
    if let remark = lines.remark ?? inlined.remark { say(remark) }
  }

  /// What is said about a program before it runs, most of it with `-v` alone.
  func describe(_ session: Session, _ limits: Session.Limits) {
    for remark in remarks(on: session, limits) { say(remark) }
  }

  func remarks(on session: Session, _ limits: Session.Limits) -> [Remark] {
    var remarks: [Remark] = []
    if verbose {
      let isa = session.core.isa.name
      remarks.append(.note("\(session.path): entry \(hex(session.image.entry)), ISA \(isa)"))
      for region in (try? MemoryPlan(for: session.image, regions: limits.memory))?.regions ?? [] {
        remarks.append(.note("RAM \(hex(region.base)), \(grouped(region.size)) bytes"))
      }
    }
    remarks += session.remarks(limits).map { .note($0) }
    if !limits.arguments.isEmpty, session.image.symbols.address(of: "tohost") != nil {
      remarks.append(
        .note(
          "the program has a tohost symbol, so it starts without arguments: those behind -- are "
            + "only for its semihosting calls"))
    }
    return remarks
  }
}

extension SourceLines {
  /// What the user is told about a broken line table.
  var remark: Remark? {
    problem.map { .note(aboutLines: $0) }
  }
}

extension Remark {
  fileprivate static func note(aboutLines problem: String) -> Remark {
    .note("line numbers are incomplete, the DWARF information is broken: \(problem)")
  }

  fileprivate static func note(aboutInlinedCalls problem: String) -> Remark {
    .note("inlined calls are incomplete, the DWARF information is broken: \(problem)")
  }
}

extension InlinedCalls {
  /// What the user is told if calls may be missing.
  fileprivate var remark: Remark? {
    problem.map { .note(aboutInlinedCalls: $0) }
  }
}
