// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import Glibc
import TercetExtension
import TercetFiles
import TercetReport

/// The option that gives a core instructions of a user's own.
struct ExtensionOptions: ParsableArguments {
  @Option(
    name: .customLong("extension"),
    help: ArgumentHelp(
      "Adds instructions of your own: a folder with an extension.json, or the name of an installed "
        + "extension; repeatable. With :verilog behind it, its Verilog says what they compute.",
      valueName: "folder|name"),
    completion: .directory)
  var places: [String] = []

  /// The extensions, with what computes them.
  func load() throws -> ExtensionSet {
    guard !places.isEmpty else { return .none }
    let environment = ProcessInfo.processInfo.environment
    return try ExtensionSet(
      places.map { text in
        let description = try ExtensionPlace(text, environment: environment).description()
        return try LoadedExtension(loading: description) { try Self.library(of: $0, environment) }
      })
  }

  /// The library of an extension's Verilog, which is made if it is not there.
  private static func library(
    of description: ExtensionDescription, _ environment: [String: String]
  ) throws -> String {
    let library = VerilogLibrary(
      of: description, runtime: try Installation.required().runtime, environment: environment)
    guard let library else { preconditionFailure("a row with a module has one") }
    let isSeen = isatty(2) == 1
    return try Interruption.catching {
      try library.path(signal: { Interruption.signal }) { step in
        if isSeen { Messages(style: .plain).note("\(description.name): \(step)") }
      }
    }
  }
}
