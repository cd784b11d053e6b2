// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetCore
import TercetELF
import TercetKit
import TercetReport

/// `tercet profile`: standard output is the report, the guest's output goes to standard error.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Runs a program and reports where its cycles went.",
    usage: "tercet profile [<options>] <elf> [-- <arguments> ...]",
    discussion: "The program's own output goes to standard error.")

  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions

  @Flag(help: "Reports as JSON, schema tercet.stats/1.")
  var json = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: guest.program) {
      let limits = try guest.limits()
      try output.check(inputs: [guest.program, core.core])
      let session = try Session(path: guest.program, core: try core.resolve())
      output.describe(session, limits)
      let progress = output.progress
      let console = DescriptorConsole(output: 2, progress: progress)
      let (result, profile) = try Interruption.catching {
        let run = try session.profile(limits, console: console, watch: .user(progress))
        return (console.flush() ? run.result : run.result.withFailedOutput(), run.profile)
      }

      let ending = RunEnding(
        session: session, result: result, output: output, readerLeft: console.readerLeft)
      defer { ending.explain() }
      let lines = SourceLines(elf: session.image.bytes)
      // A guest that died has a message of its own, which tells about broken lines too.
      if case .died = result.end {} else { output.note(about: lines) }
      let summary = session.summary(of: result)
      let disassembly = Disassembly(session.image, isa: session.core.isa)
      let text =
        json
        ? JSONReport(summary, profile, lines: lines).text()
        : TerminalReport(
          summary, style: output.style(for: 1, toFile: output.output != nil),
          width: output.terminalWidth()
        ).full(profile, lines: lines, disassemble: disassembly.text(at:))
      try output.write(text, to: 1)
      try ending.finish()
    }
  }
}
