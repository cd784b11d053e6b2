// SPDX-License-Identifier: Apache-2.0

import TercetFiles

/// Writes JSON as it goes along, a part at a time, so that a long document needs no memory.
///
/// A name of a file that is no UTF-8 is written with `\xff` for such a byte. Keys come in ascending order, so that the same content is the same bytes. A newline ends the
/// document.
package struct JSONWriter {
  /// How a document is laid out.
  package enum Form {
    /// For people too: a line for each value, two spaces a level, and ` : ` behind a key.
    case indented
    /// For programs: everything in one line, without a space.
    case oneLine
  }

  /// An object or array that is not closed yet.
  private struct Level {
    var isEmpty = true
    var latestKey: String?
  }

  private var bytes: [UInt8] = []
  private var levels: [Level] = []
  private let form: Form
  private let output: ([UInt8]) -> Void

  /// Bytes that are gathered before they are given away.
  private static let enough = 1 << 16

  private init(_ form: Form, to output: @escaping ([UInt8]) -> Void) {
    self.form = form
    self.output = output
  }

  /// Writes the document that `value` is, a part at a time, to `output`.
  package static func write(
    _ value: some JSONValue, as form: Form = .indented, to output: @escaping ([UInt8]) -> Void
  ) {
    var writer = JSONWriter(form, to: output)
    value.write(to: &writer)
    writer.bytes.append(UInt8(ascii: "\n"))
    output(writer.bytes)
  }

  /// The document that `value` is.
  package static func text(_ value: some JSONValue, as form: Form = .indented) -> String {
    var text: [UInt8] = []
    write(value, as: form) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Objects and arrays

  /// Writes an object, to which `members` adds what is in it.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  /// Adds a member to the object that is being written; its key must come behind the last one.
  package mutating func member(_ key: String, _ value: some JSONValue) {
    begin(key)
    value.write(to: &self)
  }

  /// Writes a member up to its value.
  private mutating func begin(_ key: String) {
    precondition(
      levels.last.map { $0.latestKey ?? "" < key || $0.isEmpty } ?? false,
      "'\(key)' comes too late, or in no object")
    separate()
    levels[levels.count - 1].latestKey = key
    text(key)
    if form == .indented { bytes += " : ".utf8 } else { bytes.append(UInt8(ascii: ":")) }
  }

  /// Adds a member, unless it has no value.
  package mutating func member(_ key: String, ifAny value: (some JSONValue)?) {
    if let value { member(key, value) }
  }

  /// Adds a member that holds an array of one value for each of `elements`, which are made only
  /// when it is their turn.
  package mutating func member<Elements: Sequence>(
    _ key: String, each elements: Elements, _ value: (Elements.Element) -> some JSONValue
  ) {
    begin(key)
    open("[")
    for element in elements {
      separate()
      value(element).write(to: &self)
    }
    close("]")
  }

  /// Writes an array.
  package mutating func list(_ elements: some Sequence<some JSONValue>) {
    open("[")
    for element in elements {
      separate()
      element.write(to: &self)
    }
    close("]")
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    levels.append(Level())
  }

  /// Goes on behind what stands there already.
  private mutating func separate() {
    if !levels[levels.count - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    levels[levels.count - 1].isEmpty = false
    startLine()
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    // Where nothing stands between the two, there is an empty line.
    if levels.removeLast().isEmpty && form == .indented { bytes.append(UInt8(ascii: "\n")) }
    startLine()
    bytes.append(UInt8(ascii: bracket))
  }

  /// Goes to a line of its own, in the form that has them.
  private mutating func startLine() {
    if bytes.count >= Self.enough {
      output(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    guard form == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * levels.count))
  }

  // MARK: Values

  /// Writes what needs no escapes, such as a number.
  mutating func plain(_ text: String) { bytes += text.utf8 }

  /// Writes a string in its quotes.
  mutating func text(_ text: String) {
    let text = text.hasHostBytes ? text.withHostBytesShown : text
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else if let letter = Self.escapes[byte] {
        bytes += [UInt8(ascii: "\\"), letter]
      } else {
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: UInt8(ascii: "\""), 0x5c: UInt8(ascii: "\\"), 0x08: UInt8(ascii: "b"),
    0x0c: UInt8(ascii: "f"), 0x0a: UInt8(ascii: "n"), 0x0d: UInt8(ascii: "r"),
    0x09: UInt8(ascii: "t"),
  ]
}
