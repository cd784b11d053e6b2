// SPDX-License-Identifier: Apache-2.0

/// A protobuf message as `protoc --decode` prints it.
package struct ProtocText {
  package private(set) var values: [String: [String]] = [:]
  package private(set) var messages: [String: [ProtocText]] = [:]

  /// Decodes a message with Google's own reader, against a schema.
  ///
  /// - Parameters:
  ///   - message: The name of its kind.
  ///   - schema: The `.proto` file.
  package static func decode(
    _ bytes: [UInt8], as message: String, schema: String
  ) throws -> ProtocText {
    let files = try TemporaryFolder()
    let path = try files.write(bytes, to: "message")
    let folder = schema.split(separator: "/").dropLast().joined(separator: "/")
    let result = try Tool(path: "/bin/sh").run([
      "-c", "exec protoc --decode=\"$1\" -I \"$2\" \"$3\" <\"$4\"", "sh", message, "/" + folder,
      schema, path,
    ])
    guard result.status == 0 else { throw Failure(description: result.err) }
    var lines = result.out.split(separator: "\n")[...]
    return try ProtocText(&lines)
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
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

  package func string(_ name: String) -> String? { values[name]?.first }
  package func number(_ name: String) -> UInt64? { string(name).flatMap { UInt64($0) } }
  package func numbers(_ name: String) -> [UInt64] {
    values[name, default: []].compactMap { UInt64($0) }
  }
  package func message(_ name: String) -> ProtocText? { messages[name]?.first }

  /// A string without its quotes and escapes.
  private static func value(_ text: Substring) -> String {
    guard text.first == "\"" else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.dropFirst().dropLast().utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
      if let octal = UInt8(String(decoding: digits, as: UTF8.self), radix: 8) {
        rest.removeFirst(digits.count)
        bytes.append(octal)
      } else if let letter = rest.popFirst() {
        bytes.append(letter == UInt8(ascii: "n") ? UInt8(ascii: "\n") : letter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
