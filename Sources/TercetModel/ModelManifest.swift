// SPDX-License-Identifier: Apache-2.0

import TercetFiles
import TercetJSON

/// What the importer says of the project that it has written: `tercet.model-project/1`.
package struct ModelManifest: Sendable {
  /// A tensor, and where in the program's memory it is.
  package struct Tensor: Sendable {
    package let name: String
    package let shape: [Int]
    package let type: String
    package var place: Place?
  }

  /// Where the values of a tensor lie.
  package struct Place: Sendable {
    let symbol: String
    /// From the symbol to the first value.
    let offset: Int
    /// Rows, columns and channels.
    let image: [Int]
    /// Bytes from one row, column and channel to the next; those of channels are 0 where two lie in a
    /// byte, the even one in its lower half.
    let steps: [Int]
    var isPacked: Bool { steps[2] == 0 }
  }

  package struct Layer: Sendable {
    package let name: String
    package let operation: String
    /// The region of the profile that it runs in.
    package let region: String
    package let inputs: [Tensor]
    package let output: Tensor
    package let macs: UInt64
  }

  package let name: String
  package let input: Tensor
  package let layers: [Layer]
  package let peakBytes: UInt64
  package let weightBytes: UInt64

  /// Reads the manifest at `path`.
  package init(reading path: String) throws {
    let bytes = try InputFile.read(path)
    let node: JSONNode
    do throws(JSONReader.Failure) {
      node = try JSONReader.read(bytes)
    } catch {
      throw ModelError.strangeManifest("JSON")
    }
    let root = try Members(node, "an object")
    name = try root.text("name")
    input = try Tensor(try root["input"])
    layers = try root.list("layers").map { try Layer($0) }
    peakBytes = UInt64(try root.number("peakBytes"))
    weightBytes = UInt64(try root.number("weightBytes"))
  }
}

extension ModelManifest.Layer {
  fileprivate init(_ node: JSONNode) throws {
    let members = try Members(node, "layers")
    name = try members.text("name")
    operation = try members.text("operator")
    region = try members.text("region")
    inputs = try members.list("inputs").map { try ModelManifest.Tensor($0) }
    output = try ModelManifest.Tensor(try members["output"])
    macs = UInt64(try members.number("macs"))
  }
}

extension ModelManifest.Tensor {
  fileprivate init(_ node: JSONNode) throws {
    let members = try Members(node, "tensors")
    name = try members.text("name")
    shape = try members.numbers("shape")
    type = try members.text("type")
    guard members.has("symbol") else { return }
    let image = try members.has("image") ? members.numbers("image") : Self.image(shape)
    place = ModelManifest.Place(
      symbol: try members.text("symbol"), offset: try members.number("offset"), image: image,
      steps: try members.numbers("steps"))
  }

  /// Rows, columns and channels of a shape without them.
  private static func image(_ shape: [Int]) -> [Int] {
    let inner = Array(shape.dropFirst())
    guard inner.count < 3 else { return inner }
    return Array(repeating: 1, count: 3 - inner.count) + inner
  }
}

/// The members of an object of the manifest.
private struct Members {
  private let nodes: [String: JSONNode]

  init(_ node: JSONNode, _ what: String) throws {
    guard case .object(let members) = node.value else { throw ModelError.strangeManifest(what) }
    nodes = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.node) })
  }

  func has(_ key: String) -> Bool { nodes[key] != nil }

  subscript(key: String) -> JSONNode {
    get throws {
      guard let node = nodes[key] else { throw ModelError.strangeManifest(key) }
      return node
    }
  }

  func text(_ key: String) throws -> String {
    guard case .text(let text) = try self[key].value else { throw ModelError.strangeManifest(key) }
    return text
  }

  func number(_ key: String) throws -> Int {
    guard let number = Self.number(try self[key]) else { throw ModelError.strangeManifest(key) }
    return number
  }

  private static func number(_ node: JSONNode) -> Int? {
    guard case .number(let digits) = node.value else { return nil }
    return Int(digits).flatMap { $0 >= 0 ? $0 : nil }
  }

  func list(_ key: String) throws -> [JSONNode] {
    guard case .list(let nodes) = try self[key].value else { throw ModelError.strangeManifest(key) }
    return nodes
  }

  func numbers(_ key: String) throws -> [Int] {
    try list(key).map {
      guard let number = Self.number($0) else { throw ModelError.strangeManifest(key) }
      return number
    }
  }
}
