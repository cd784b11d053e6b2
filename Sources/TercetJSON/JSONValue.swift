// SPDX-License-Identifier: Apache-2.0

/// Something that has a form in JSON.
package protocol JSONValue {
  func write(to writer: inout JSONWriter)
}

extension String: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.text(self) }
}

extension Bool: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.plain(String(self)) }
}

extension Int: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.plain(String(self)) }
}

extension Int32: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.plain(String(self)) }
}

extension UInt32: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.plain(String(self)) }
}

extension Int64: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.plain(String(self)) }
}

extension UInt64: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.plain(String(self)) }
}

extension Double: JSONValue {
  /// The shortest digits that are read as the same number; it must be finite.
  package func write(to writer: inout JSONWriter) {
    precondition(isFinite, "JSON has no \(self)")
    let digits = description
    writer.plain(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  /// Nil is `null`.
  package func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.plain("null") }
  }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to writer: inout JSONWriter) { writer.list(self) }
}

/// An object whose keys are known only at run time; it sorts them.
package struct JSONObject<Value: JSONValue>: JSONValue {
  private let members: [(key: String, value: Value)]

  /// - Parameter members: Each key once.
  package init(_ members: some Sequence<(key: String, value: Value)>) {
    self.members = members.sorted { $0.key < $1.key }
  }

  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, value) in members { writer.member(key, value) }
    }
  }
}
