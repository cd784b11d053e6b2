// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
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
  static func interruption(by signal: Int32, _ what: String) -> String {
    """
    \(signal == SIGINT ? "SIGINT" : "SIGTERM") ended \(what)
    help: --max-cycles N ends a run at the same cycle each time
    """
  }

  func explain() {
    let messages = Messages(style: output.style(for: 2))
    explainRefusals()
    if let remark = result.end.exitRemark { output.note(remark) }
    switch result.end {
    case .exited:
      break
    case .cycleLimit:
      messages.error(
        """
        stopped after \(grouped(result.cycles)) cycles, the limit of --max-cycles, \
        \(place(of: result.machine.pc))
        help: raise the limit, or profile the program to see where it spends its time
        """)
    case .interrupted(let signal):
      messages.error(
        Self.interruption(by: signal, "the run, after \(grouped(result.cycles)) cycles"))
    case .died(let death):
      let lines = SourceLines(elf: session.image.bytes)
      output.note(about: lines)
      messages.error(
        DeathReport(death, in: session, state: result.machine.state, lines: lines).description)
    case .sleepsForever(let pc):
      messages.error(
        """
        the guest sleeps for ever \(place(of: pc)): wfi, and no interrupt can come
        help: enable one in mie before wfi, and set mtimecmp for the timer; docs/HOST.md has the \
        addresses
        """)
    case .outputFailed where readerLeft:
      break
    case .outputFailed:
      messages.error(
        """
        the guest's output could not be written
        help: is the disk full?
        """)
    }
  }
}

extension RunEnding {
  /// `at 0x80000000 (_start)`.
  private func place(of pc: UInt32) -> String {
    "at \(hex(pc))" + (session.image.symbols.place(of: pc).map { " (\($0))" } ?? "")
  }

  /// Notes on what the guest asked for in vain.
  private func explainRefusals() {
    let machine = result.machine
    for call in machine.state.host.unknownCalls {
      output.note(
        "the guest made system call \(call), which tercet does not have: it got ENOSYS"
          + Self.teaching(call, machine.state.host))
    }
    for operation in machine.state.host.unknownOperations {
      output.note(
        "the guest made semihosting call \(operation), which tercet does not have: it got -1")
    }
    if let block = machine.state.host.badBlock {
      output.note(
        "the guest stored \(hex(block)) to tohost, where no block of words is: it got no answer")
    }
    for request in machine.state.host.state.unknownRequests {
      output.note(
        "the guest asked device \(request >> 8) of HTIF for command \(request & 0xff), which tercet "
          + "does not have: it got no answer")
    }
    if machine.state.host.state.missedInput {
      output.note(
        "the guest asked HTIF's console for a character at the end of its input: it got no answer")
    }
    if let line = machine.state.host.state.badNumber {
      output.note(
        "the guest asked for a number and "
          + (line.isEmpty ? "its input was at its end" : "got the line '\(line)'") + ": it got 0")
    }
    if machine.state.host.state.askedForReset {
      output.note("the guest asked the finisher for a reset, which ends a run with status 0")
    }
    if machine.state.host.files.missedDirectories {
      output.note("the guest asked for a file, and has no directory: grant it one with --dir PATH")
    }
  }
}

extension RunEnding {
  /// What a call of this number is in the simulators for teaching, if they have one that is not
  /// Linux's.
  private static func teaching(_ number: UInt32, _ host: borrowing Host) -> String {
    guard host.calls == .linux, let call = TeachingCall(rawValue: number) else { return "" }
    return "; in RARS and Ripes it is \(call.name): --calls rars serves it, and 93 exits with both"
  }
}

extension OutputOptions {
  /// Says so if the program's line table is broken.
  func note(about lines: SourceLines) {
    guard let problem = lines.problem else { return }
    note("line numbers are incomplete, the DWARF information is broken: \(problem)")
  }

  /// What `-v` says about a program before it runs.
  func describe(_ session: Session, _ limits: Session.Limits) {
    detail("\(session.path): entry \(hex(session.image.entry)), ISA \(session.core.isa.name)")
    for region in (try? MemoryPlan(for: session.image, regions: limits.memory))?.regions ?? [] {
      detail("RAM \(hex(region.base)), \(grouped(region.size)) bytes")
    }
    for remark in session.remarks(limits) { note(remark) }
    if !limits.arguments.isEmpty, session.image.symbols.address(of: "tohost") != nil {
      note(
        "the program has a tohost symbol, so it starts without arguments: those behind -- are only "
          + "for its semihosting calls")
    }
  }
}
