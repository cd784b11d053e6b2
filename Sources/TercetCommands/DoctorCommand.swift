// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TercetKit

/// `tercet doctor`: whether this machine has what Tercet needs, and what else it could use.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks what tercet needs and can use on this machine.",
    discussion: "Ends with 0 if `run` and `profile` can work, whatever optional things are absent.")

  @OptionGroup var output: OutputOptions

  /// The status for a machine on which programs cannot run.
  private static let unfit: Int32 = 1
  /// What an ordinary terminal has.
  private static let width = 80

  func run() throws {
    try reporting(output, about: nil) {
      let sink = try output.sink()
      let doctor = Doctor(environment: ProcessInfo.processInfo.environment)
      sink.write(doctor.text(width: min(Self.width, output.terminalWidth())))
      try sink.finish()
      if !doctor.isFit { throw ExitCode(Self.unfit) }
    }
  }
}
