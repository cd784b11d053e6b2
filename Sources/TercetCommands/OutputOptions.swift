// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import Glibc
import TercetELF
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

  /// Where the result goes: to the user's file, or else to `descriptor`.
  ///
  /// Finds out before a long run that it could not be written, or would replace what the run reads.
  func sink(inputs: [String] = [], orTo descriptor: Int32 = 1) throws -> ResultSink {
    if let input = inputs.first(where: { InputFile.isSame($0, output ?? "") }) {
      throw UsageError.outputIsInput(input)
    }
    return try ResultSink(path: output, orTo: descriptor)
  }

  /// The line that shows how far a run has come; nil where nobody would see it.
  var progress: ProgressLine? {
    quiet ? nil : ProgressLine.onTerminal(environment: ProcessInfo.processInfo.environment)
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

  /// The style of a result on standard output, or in the user's file.
  var resultStyle: Style { style(for: 1, toFile: output != nil) }

  /// Characters in a line of a chart: the user's own number, the terminal's, or a fixed one, so that
  /// a file is the same wherever it is made.
  var chartWidth: Int { width(inFiles: Self.chartWidthInFiles) }

  /// The same of a listing, which is short enough for any pager.
  var listingWidth: Int { width(inFiles: Self.listingWidthInFiles) }

  private func width(inFiles standard: Int) -> Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns > 0
    {
      return columns
    }
    let width = terminalWidth()
    return width == .max ? standard : width
  }

  private static let chartWidthInFiles = 100
  private static let listingWidthInFiles = 80

  /// A remark for the user, unless there is to be quiet.
  func note(_ text: String) { say(.note(text)) }

  /// Says something on standard error; notes only if there need be no quiet.
  func say(_ remark: Remark) {
    let messages = Messages(style: style(for: 2))
    switch remark {
    case .error(let text): messages.error(text)
    case .note(let text): if !quiet { messages.note(text) }
    }
  }

  /// The code of the function that `--function` names, with a remark if it is in several places.
  func code(ofFunction name: String, in program: Program) throws(TraceError) -> AddressSet {
    let found = try PlaceFinder(program).function(name)
    if let remark = found.remark { note(remark) }
    return found.value
  }
}
