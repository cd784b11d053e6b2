// SPDX-License-Identifier: Apache-2.0

import TercetReport

/// A value of a JSON text that still knows where it was, and what exactly was written.
struct JSONNode: Sendable {
  let value: Value
  let place: TextPlace

  enum Value: Sendable {
    case null
    case flag(Bool)
    /// The digits as written, so that nothing is rounded.
    case number(String)
    case text(String)
    case list([JSONNode])
    case object([Member])
  }

  struct Member: Sendable {
    let key: String
    /// Of the key.
    let place: TextPlace
    let node: JSONNode
  }
}

extension JSONNode {
  /// What a number, flag or string says; nil for anything else.
  var scalar: String? {
    switch value {
    case .flag(let flag): String(flag)
    case .number(let text), .text(let text): text
    case .null, .list, .object: nil
    }
  }

  /// The kind of value in words, for messages.
  var kind: String {
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

extension String {
  /// How a message quotes what somebody else wrote: in one line, without what steers terminals.
  var shown: String {
    let most = 60
    let text = String(prefix(most + 1)).printable
    return text.count > most ? text.prefix(most - 1) + "…" : text
  }
}
