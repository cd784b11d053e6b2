// SPDX-License-Identifier: Apache-2.0

/// A value of a JSON text that still knows where it was, and what exactly was written.
package struct JSONNode: Sendable {
  package let value: Value
  package let place: TextPlace

  package enum Value: Sendable {
    case null
    case flag(Bool)
    /// The digits as written, so that nothing is rounded.
    case number(String)
    case text(String)
    case list([JSONNode])
    case object([Member])
  }

  package struct Member: Sendable {
    package let key: String
    /// Of the key.
    package let place: TextPlace
    package let node: JSONNode
  }
}

extension JSONNode {
  /// What a number, flag or string says; nil for anything else.
  package var scalar: String? {
    switch value {
    case .flag(let flag): String(flag)
    case .number(let text), .text(let text): text
    case .null, .list, .object: nil
    }
  }

  /// The kind of value in words, for messages.
  package var kind: String {
    switch value {
    case .null: "null"
    case .flag(let flag): String(flag)
    case .number(let text): text.shown
    case .text(let text): text.isEmpty ? "an empty string" : "'\(text.shown)'"
    case .list: "an array"
    case .object: "an object"
    }
  }
}
