// SPDX-License-Identifier: Apache-2.0

/// Reads a small JSON text as a whole, with the places of all its values.
///
/// Foundation's parser keeps neither places nor duplicate keys, which a file that a person wrote
/// deserves.
package struct JSONReader {
  /// What people write by hand, such as a core file, needs five.
  static let mostDepth = 16
  static let wantsKey = "a key in double quotes"
  static let wantsValue = "a value"

  package enum Failure: Error {
    case problem(JSONProblem, at: TextPlace)
    case duplicateKey(String, at: TextPlace, first: TextPlace)
  }

  private var json: JSONScanner

  /// Reads the one value that `bytes` are.
  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
    var reader = JSONReader(json: try JSONScanner(bytes))
    let node = try reader.value()
    try reader.json.end()
    return node
  }

  private mutating func value() throws(Failure) -> JSONNode {
    let place = json.place
    let value: JSONNode.Value =
      switch try json.kind() {
      case .object: try object()
      case .list: try list()
      case .text: .text(try json.string())
      case .number: .number(try json.number())
      case .flag: .flag(try json.flag())
      case .null: try null()
      }
    return JSONNode(value: value, place: place)
  }

  private mutating func null() throws(Failure) -> JSONNode.Value {
    try json.null()
    return .null
  }

  private mutating func list() throws(Failure) -> JSONNode.Value {
    var nodes: [JSONNode] = []
    try json.openList()
    while try json.element() { nodes.append(try value()) }
    return .list(nodes)
  }

  private mutating func object() throws(Failure) -> JSONNode.Value {
    var members: [JSONNode.Member] = []
    var places: [String: TextPlace] = [:]
    try json.openObject()
    while let key = try json.key() {
      if let first = places.updateValue(key.place, forKey: key.text) {
        throw .duplicateKey(key.text, at: key.place, first: first)
      }
      members.append(JSONNode.Member(key: key.text, place: key.place, node: try value()))
    }
    return .object(members)
  }
}
