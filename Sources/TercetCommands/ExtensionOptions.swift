// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TercetExtension

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
        return try LoadedExtension(loading: description) { description in
          throw ExtensionError.noLibrary("", extensionName: description.name)
        }
      })
  }
}
