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

  package init(
    layer number: Int, _ layer: ModelDocument.Layer, _ right: [UInt8], _ mine: [UInt8]
  ) {
    self.layer = number
    name = "\(number) \(layer.operation) (\(layer.shortName))"
    shape = layer.output.shape
    self.right = right
    self.mine = mine
  }

  /// The place of the first value that differs, in the order of the shape; nil if the number of values
  /// does.
  package var first: Int? {
    right.count == mine.count ? zip(right, mine).enumerated().first { $1.0 != $1.1 }?.offset : nil
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
}

extension LayerDifference: CustomStringConvertible {
  package var description: String {
    guard let first else {
      return "layer \(name) has \(mine.count) values, and must have \(right.count)"
    }
    let count = zip(right, mine).count { $0 != $1 }
    return """
      layer \(name) differs in \(count) of \(right.count) values; the first is at \(indices): \
      \(Int8(bitPattern: mine[first])), and must be \(Int8(bitPattern: right[first]))
      """
  }
}
