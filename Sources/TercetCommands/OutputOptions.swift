// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import TercetKit
import TercetReport

/// Options on where results go and how they look.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .short, help: ArgumentHelp("Writes the result to a file instead.", valueName: "file"))
  var output: String?

  @Option(help: "Colours: auto, always or never.")
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "Says nothing but errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Says more about what is done.")
  var verbose = false

  /// The style for text that goes to `descriptor`, or to a file if the user named one.
  func style(for descriptor: Int32, toFile: Bool = false) -> Style {
    switch color {
    case .always: return Style(colored: true)
    case .never: return .plain
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      let refuses =
        environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
      return Style(colored: !toFile && !refuses && isatty(descriptor) == 1)
    }
  }

  /// Writes a result to the user's file, or else to `descriptor`.
  func write(_ text: String, to descriptor: Int32) throws {
    if let output { return try OutputFile.write(text, to: output) }
    guard writeAll(Array(text.utf8), to: descriptor) else {
      throw FileError.unwritable(
        descriptor == 1 ? "standard output" : "standard error",
        reason: String(cString: strerror(errno)))
    }
  }

  /// A remark for the user, unless there is to be quiet.
  func note(_ text: String) {
    if !quiet { Messages(style: style(for: 2)).note(text) }
  }

  /// A remark for the curious.
  func detail(_ text: String) {
    if verbose && !quiet { Messages(style: style(for: 2)).note(text) }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
