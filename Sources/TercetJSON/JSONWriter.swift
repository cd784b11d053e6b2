// SPDX-License-Identifier: Apache-2.0

/// Writes JSON as it goes along, in the one form that all documents of Tercet's have.
///
/// Two spaces a level, ` : ` behind a key, and a newline at the end. Keys come in ascending order,
/// so that the same content is the same bytes.
package struct JSONWriter {
  /// An object or array that is not closed yet.
  private struct Level {
    var isEmpty = true
    var latestKey: String?
  }

  private var bytes: [UInt8] = []
  private var levels: [Level] = []
  private let output: ([UInt8]) -> Void

  /// Bytes that are gathered before they are given away.
  private static let enough = 1 << 16

  private init(to output: @escaping ([UInt8]) -> Void) { self.output = output }

  /// Writes the document that `value` is, a part at a time, to `output`.
  package static func write(_ value: some JSONValue, to output: @escaping ([UInt8]) -> Void) {
    var writer = JSONWriter(to: output)
    value.write(to: &writer)
    writer.bytes.append(UInt8(ascii: "\n"))
    output(writer.bytes)
  }

  /// The document that `value` is.
  package static func text(_ value: some JSONValue) -> String {
    var text: [UInt8] = []
    write(value) { text += $0 }
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
    precondition(
      levels.last.map { $0.latestKey ?? "" < key || $0.isEmpty } ?? false,
      "'\(key)' comes too late, or in no object")
    separate()
    levels[levels.count - 1].latestKey = key
    text(key)
    bytes += " : ".utf8
    value.write(to: &self)
  }

  /// Adds a member, unless it has no value.
  package mutating func member(_ key: String, ifAny value: (some JSONValue)?) {
    if let value { member(key, value) }
  }

  /// Adds a member that holds an array of one value for each of `elements`.
  package mutating func member<Elements: Sequence>(
    _ key: String, each elements: Elements, _ value: (Elements.Element) -> some JSONValue
  ) {
    member(key, elements.map(value))
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

  /// Goes on to a line of its own, behind what stands there already.
  private mutating func separate() {
    if !levels[levels.count - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    levels[levels.count - 1].isEmpty = false
    startLine()
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    // Where nothing stands between the two, there is an empty line.
    if levels.removeLast().isEmpty { bytes.append(UInt8(ascii: "\n")) }
    startLine()
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func startLine() {
    if bytes.count >= Self.enough {
      output(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * levels.count))
  }

  // MARK: Values

  /// Writes what needs no escapes, such as a number.
  mutating func plain(_ text: String) { bytes += text.utf8 }

  /// Writes a string in its quotes.
  mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if let letter = Self.escapes[byte] {
        bytes += [UInt8(ascii: "\\"), letter]
      } else if byte < 0x20 {
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      } else {
        bytes.append(byte)
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
