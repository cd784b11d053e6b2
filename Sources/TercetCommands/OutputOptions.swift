// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import TercetFiles
import TercetKit
import TercetReport

/// Options on where results go and how they look.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .short, help: ArgumentHelp("Writes the result to a file instead.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("When to use colours.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "Says nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Says more about what is done.")
  var verbose = false

  /// The style for text that goes to `descriptor`, or to a file if the user named one.
  func style(for descriptor: Int32, toFile: Bool = false) -> Style {
    let isTerminal = !toFile && isatty(descriptor) == 1
    return Style(
      colored: color.colors(
        terminal: isTerminal, environment: ProcessInfo.processInfo.environment))
  }

  /// Finds out before a long run that its result could not be written, or would replace what the
  /// run reads.
  func check(inputs: [String] = []) throws {
    guard let output else { return }
    if let input = inputs.first(where: { InputFile.isSame($0, output) }) {
      throw UsageError.outputIsInput(input)
    }
    try OutputFile.check(output)
  }

  /// The line that shows how far a run has come; nil where nobody would see it.
  var progress: ProgressLine? {
    quiet ? nil : ProgressLine.onTerminal(environment: ProcessInfo.processInfo.environment)
  }

  /// Writes a result to the user's file, or else to `descriptor`.
  func write(_ text: String, to descriptor: Int32) throws {
    if let output { return try OutputFile.write(text, to: output) }
    OpenLine.end(before: descriptor)
    guard writeAll(Array(text.utf8), to: descriptor) else {
      throw FileError.brokenStream(
        descriptor == 1 ? "standard output" : "standard error",
        reason: String(cString: strerror(errno)))
    }
  }

  /// Characters in a line of the terminal that results go to; unlimited where there is none.
  func terminalWidth(of descriptor: Int32 = 1) -> Int {
    var size = winsize()
    guard output == nil, isatty(descriptor) == 1 else { return .max }
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns > 0
    {
      return columns
    }
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return .max }
    return Int(size.ws_col)
  }

  /// Characters in a line of a chart: the user's own number, the terminal's, or a fixed one, so that
  /// a file is the same wherever it is made.
  var chartWidth: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns > 0
    {
      return columns
    }
    let width = terminalWidth()
    return width == .max ? Self.chartWidthInFiles : width
  }

  private static let chartWidthInFiles = 100

  /// A remark for the user, unless there is to be quiet.
  func note(_ text: String) {
    if !quiet { Messages(style: style(for: 2)).note(text) }
  }

  /// A remark for the curious.
  func detail(_ text: String) {
    if verbose && !quiet { Messages(style: style(for: 2)).note(text) }
  }
}
