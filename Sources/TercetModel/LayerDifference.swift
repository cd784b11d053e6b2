// SPDX-License-Identifier: Apache-2.0

import TercetReport

/// What a layer has computed beside what it must compute.
package struct LayerDifference {
  /// Its number.
  package let layer: Int
  private let name: String
  private let shape: [Int]
  private let right: [UInt8]
  private let mine: [UInt8]
  /// Bytes of a value, the lowest first.
  private let width: Int

  package init(
    layer number: Int, _ layer: ModelDocument.Layer, _ right: [UInt8], _ mine: [UInt8]
  ) {
    self.layer = number
    name = "\(number) \(layer.operation) (\(layer.shortName))"
    shape = layer.output.shape
    width = layer.output.type == "int32" ? 4 : 1
    self.right = right
    self.mine = mine
  }

  /// The place of the first value that differs, in the order of the shape; nil if the number of values
  /// does.
  package var first: Int? {
    guard right.count == mine.count else { return nil }
    return zip(right, mine).enumerated().first { $1.0 != $1.1 }.map { $0.offset / width }
  }

  /// The same as an index for each dimension.
  private var indices: [Int] {
    guard var rest = first else { return [] }
    var indices: [Int] = []
    for size in shape.reversed() {
      indices.append(rest % max(size, 1))
      rest /= max(size, 1)
    }
    return indices.reversed()
  }

  /// Value `index` of a layer's bytes.
  private func value(_ index: Int, of bytes: [UInt8]) -> Int {
    guard width == 4 else { return Int(Int8(bitPattern: bytes[index])) }
    let word = (0..<width).reduce(UInt32(0)) { $0 | UInt32(bytes[width * index + $1]) << (8 * $1) }
    return Int(Int32(bitPattern: word))
  }
}

extension LayerDifference: CustomStringConvertible {
  package var description: String {
    guard let first else {
      return """
        layer \(name) has \(mine.count / width) values, and must have \(right.count / width)
        """
    }
    let values = right.count / width
    let count = (0..<values).count { value($0, of: mine) != value($0, of: right) }
    return """
      layer \(name) differs in \(count) of \(values) values; the first is at \(indices): \
      \(value(first, of: mine)), and must be \(value(first, of: right))
      """
  }
}
