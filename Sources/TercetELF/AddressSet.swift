// SPDX-License-Identifier: Apache-2.0

/// Addresses of instructions, such as those of a function or of a source line.
package struct AddressSet: Hashable, Sendable {
  /// Ascending, disjoint and not empty.
  package let ranges: [Range<UInt32>]

  /// The addresses in any of `ranges`.
  package init(_ ranges: [Range<UInt32>]) {
    var joined: [Range<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  /// The addresses where something starts.
  package init(starts: [UInt32]) {
    self.init(starts.map { $0..<$0 + ($0 == .max ? 0 : 1) })
  }

  /// All other addresses.
  package var inverse: AddressSet {
    var start: UInt32 = 0
    var others: [Range<UInt32>] = []
    for range in ranges {
      others.append(start..<range.lowerBound)
      start = range.upperBound
    }
    return AddressSet(others + [start..<(.max)])
  }

  package func contains(_ address: UInt32) -> Bool {
    guard let first = ranges.first, address >= first.lowerBound else { return false }
    if ranges.count == 1 { return address < first.upperBound }
    let index = ranges.partitioningIndex { $0.upperBound > address }
    return index < ranges.count && ranges[index].contains(address)
  }
}
