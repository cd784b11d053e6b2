// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// A protobuf message as `protoc --decode` prints it.
struct ProtocText {
  private(set) var values: [String: [String]] = [:]
  private(set) var messages: [String: [ProtocText]] = [:]

  /// Decodes a trace with Google's own reader, against the schema beside this file.
  static func trace(_ bytes: [UInt8]) throws -> ProtocText {
    let files = try TemporaryFolder()
    let path = try files.write(bytes, to: "trace")
    let folder = Repository.path("Tests/TercetTraceTests")
    let result = try Tool(path: "/bin/sh").run([
      "-c", "exec protoc --decode=Trace -I \"$1\" \"$1/perfetto.proto\" <\"$2\"", "sh", folder,
      path,
    ])
    guard result.status == 0 else { throw Failure(description: result.err) }
    var lines = result.out.split(separator: "\n")[...]
    return try ProtocText(&lines)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads up to the brace that ends the message.
  private init(_ lines: inout ArraySlice<Substring>) throws {
    while let line = lines.popFirst() {
      let text = line.drop { $0 == " " }
      if text == "}" { return }
      let name = String(text.prefix { $0 != " " && $0 != ":" })
      guard let first = name.first, first.isLetter else {
        throw Failure(description: "a field that the schema does not have: \(text)")
      }
      if text.hasSuffix(" {") {
        messages[name, default: []].append(try ProtocText(&lines))
      } else {
        values[name, default: []].append(Self.value(text.dropFirst(name.count + 2)))
      }
    }
  }

  func string(_ name: String) -> String? { values[name]?.first }
  func number(_ name: String) -> UInt64? { string(name).flatMap { UInt64($0) } }
  func message(_ name: String) -> ProtocText? { messages[name]?.first }

  /// A string without its quotes; nothing in these traces is escaped.
  private static func value(_ text: Substring) -> String {
    text.first == "\"" ? String(text.dropFirst().dropLast()) : String(text)
  }
}
