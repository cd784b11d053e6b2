// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TercetExtension
import TercetJSON
import TercetReport

/// `tercet extension list`: the extensions that have names.
struct ExtensionListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the extensions that --extension takes by name.",
    usage: "tercet extension list [<options>]",
    discussion: """
      They lie in share/tercet/extensions of the installation, and in the folders that \
      TERCET_EXTENSIONS names, with colons between them.
      """)

  @Flag(help: "Lists as JSON, schema tercet.extensions/1.")
  var json = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting(output, about: nil) {
      let environment = ProcessInfo.processInfo.environment
      let sink = try output.sink()
      let list = ExtensionList(environment: environment)
      for (name, error) in list.broken { output.note("\(name) is left out: \(error.firstLine)") }
      if list.isEmpty, !json {
        output.note("no extension is installed; \(ExtensionPlace.variable) names further folders")
      }
      sink.write(
        json ? JSONWriter.text(list) : list.text(output.resultStyle, width: output.terminalWidth()))
      try sink.finish()
    }
  }
}

/// The extensions that have names, schema `tercet.extensions/1`.
struct ExtensionList: JSONValue {
  private let extensions: [ExtensionDescription]
  /// Those that cannot be read.
  let broken: [(name: String, error: ExtensionError)]

  init(environment: [String: String]) {
    var extensions: [ExtensionDescription] = []
    var broken: [(name: String, error: ExtensionError)] = []
    for name in ExtensionPlace.names(environment) {
      do throws(ExtensionError) {
        extensions.append(
          try ExtensionPlace(name, environment: environment).description())
      } catch {
        broken.append((name, error))
      }
    }
    self.extensions = extensions
    self.broken = broken
  }

  var isEmpty: Bool { extensions.isEmpty }

  func text(_ style: Style, width: Int) -> String {
    let widest = extensions.map(\.folderName.count).max() ?? 0
    return extensions.map { one in
      let gap = String(repeating: " ", count: widest + 2 - one.folderName.count)
      let margin = String(repeating: " ", count: widest + 2)
      return Paragraph(start: one.folderName + gap, one.summary).text(width: width)
        + style.quiet(margin + one.folder) + "\n"
    }.joined()
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("extensions", each: extensions, Entry.init)
      writer.member("schema", "tercet.extensions/1")
      writer.member("tool", "tercet \(tercetVersion)")
    }
  }

  private struct Entry: JSONValue {
    let description: ExtensionDescription

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("folder", description.folder)
        writer.member("instructions", description.rows.map(\.name))
        writer.member("name", description.folderName)
        writer.member("summary", description.summary)
      }
    }
  }
}

extension ExtensionDescription {
  /// The name that `--extension` takes, if the folder is where it looks.
  fileprivate var folderName: String { folder.split(separator: "/").last.map(String.init) ?? name }
}

extension ExtensionError {
  /// What is wrong, without what to do.
  fileprivate var firstLine: String {
    description.split(separator: "\n").first.map(String.init) ?? ""
  }
}
