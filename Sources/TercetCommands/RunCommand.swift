// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TercetConformance
import TercetCore
import TercetKit
import TercetReport

/// `tercet run`: standard output is the guest's.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a program; its output and its exit status are the command's.",
    usage: "tercet run [<options>] <elf> [-- <arguments> ...]")

  @OptionGroup var guest: GuestOptions
  @OptionGroup var core: CoreOptions

  @Flag(help: "Prints cycles, instructions and causes to standard error, or to the -o file.")
  var stats = false

  @Option(
    help: ArgumentHelp(
      "Compares every instruction with another simulator; there is spike.",
      valueName: "simulator"))
  var lockstep: Simulator?

  @Option(
    help: ArgumentHelp(
      "Writes an architecture test's signature, a hex word a line, if the program exits.",
      valueName: "file"),
    completion: .file())
  var signature: String?

  @OptionGroup var output: OutputOptions

  enum Simulator: String, ExpressibleByArgument, CaseIterable {
    case spike
  }

  func run() throws {
    try reporting(output, about: guest.program) {
      let limits = try guest.limits()
      try output.check(inputs: [guest.program, core.core])
      if let signature { try OutputFile.check(signature) }
      let session = try Session(path: guest.program, core: try core.resolve())
      let place = signature == nil ? nil : try Signature(of: session.image)
      if signature != nil, place == nil { throw SignatureError.noSymbols }
      output.describe(session, limits)
      let progress = output.progress
      let console = DescriptorConsole(output: 1, progress: progress)
      if lockstep != nil {
        if stats { throw UsageError.lockstepCountsNothing }
        if signature != nil { throw UsageError.lockstepHasNoSignature }
        return try LockstepRun(session: session, limits: limits, console: console, output: output)
          .run()
      }
      var unobserved = Unobserved()
      let result = try Interruption.catching {
        let result = try session.run(
          limits, console: console, observer: &unobserved, watch: .user(progress))
        return console.flush() ? result : result.withFailedOutput()
      }
      let ending = RunEnding(
        session: session, result: result, output: output, readerLeft: console.readerLeft)
      defer { ending.explain() }
      if stats || output.output != nil {
        let style = output.style(for: 2, toFile: output.output != nil)
        let report = TerminalReport(
          session.summary(of: result), style: style, width: output.terminalWidth(of: 2))
        try output.write(report.short(), to: 2)
      }
      if let signature, let place, case .exited = result.end {
        try OutputFile.write(try place.text(of: result.machine.state.memory), to: signature)
      }
      try ending.finish()
    }
  }
}
