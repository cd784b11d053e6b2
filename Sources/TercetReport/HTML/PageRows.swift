// SPDX-License-Identifier: Apache-2.0

/// The rows of a list that a page has: all, or those that took most cycles, in their order.
package struct PageRows {
  package let kept: [Int]
  package let leftOut: Int

  package init(of cycles: [UInt64], most: Int) {
    leftOut = max(0, cycles.count - most)
    guard leftOut > 0 else {
      kept = Array(cycles.indices)
      return
    }
    kept = cycles.indices.sorted { (cycles[$1], $0) < (cycles[$0], $1) }.prefix(most).sorted()
  }

  /// For each row of the list its place among those that are kept; -1 for the others.
  package var places: [Int32] {
    var places = [Int32](repeating: -1, count: kept.count + leftOut)
    for (place, row) in kept.enumerated() { places[row] = Int32(place) }
    return places
  }
}
