// SPDX-License-Identifier: Apache-2.0

/// Finds which line of a function is which line of the same function in another version of the
/// program, so that a line that only moved is no change.
///
/// Lines that are the same keep their order: the longest such sequence is taken. What lies between two
/// of them is the same line with other contents, if there are as many on each side.
package enum LineMatching {
  /// A line as one of the two versions has it, in the order of the source.
  package struct Line: Hashable {
    /// The source, without the spaces at both ends; nil if it is not known.
    let text: String?
    /// What the line does, whatever its number is: the names of its instructions.
    let shape: [Substring]
    /// How many instructions it retired.
    let retired: UInt64
    /// In lines from the function's first one; nil for code without a line.
    let offset: Int?
    /// Its file, which a line does not leave by moving: the function's own, or another by its name.
    let file: File?

    package enum File: Hashable {
      case ofFunction
      case other(Substring)
    }

    package init(
      text: String?, shape: [Substring], retired: UInt64, offset: Int?, file: File? = nil
    ) {
      self.text = text
      self.shape = shape
      self.retired = retired
      self.offset = offset
      self.file = file
    }
  }

  /// Places in `before` and `after` that are the same line; nil where there is none.
  package typealias Pair = (before: Int?, after: Int?)

  /// More comparisons than this take too long; so large a function is matched by offset.
  private static let mostComparisons = 4_000_000

  /// Every line of both, once, in the order of the source.
  package static func match(_ before: [Line], _ after: [Line]) -> [Pair] {
    let isTooLarge = before.count.multipliedReportingOverflow(by: after.count)
    let same =
      isTooLarge.overflow || isTooLarge.partialValue > mostComparisons
      ? byOffset(before, after, from: (0, 0)) : longest(before, after)
    var pairs: [Pair] = []
    var next = (before: 0, after: 0)
    for pair in same + [(before.count, after.count)] {
      pairs += between(
        next.before..<pair.before, next.after..<pair.after, before, after)
      if pair.before < before.count { pairs.append(pair) }
      next = (pair.before + 1, pair.after + 1)
    }
    return pairs
  }

  /// Lines between two that are the same on both sides.
  private static func between(
    _ left: Range<Int>, _ right: Range<Int>, _ before: [Line], _ after: [Line]
  ) -> [Pair] {
    let staysInFile = zip(left, right).allSatisfy { before[$0].file == after[$1].file }
    if left.count == right.count, staysInFile { return zip(left, right).map { ($0, $1) } }
    let same = byOffset(
      Array(before[left]), Array(after[right]), from: (left.lowerBound, right.lowerBound))
    let known = (before: Set(same.map(\.before)), after: Set(same.map(\.after)))
    return same.map { ($0.before, $0.after) }
      + left.filter { !known.before.contains($0) }.map { ($0, nil) }
      + right.filter { !known.after.contains($0) }.map { (nil, $0) }
  }

  /// Lines that are as far from the function's start as each other.
  private static func byOffset(
    _ before: [Line], _ after: [Line], from start: (before: Int, after: Int)
  ) -> [(before: Int, after: Int)] {
    var pairs: [(before: Int, after: Int)] = []
    var place = 0
    for (index, line) in before.enumerated() {
      guard let offset = line.offset,
        let found = after[place...].firstIndex(where: {
          $0.offset == offset && $0.file == line.file
        })
      else { continue }
      pairs.append((start.before + index, start.after + found))
      place = found + 1
    }
    return pairs
  }

  // MARK: The longest sequence

  /// How much two lines are the same: 0 if they are not, more if they also ran as often.
  private static func likeness(_ one: Line, _ other: Line) -> Int32 {
    guard one.file == other.file else { return 0 }
    let isSame =
      if let text = one.text, let otherText = other.text { text == otherText } else {
        one.shape == other.shape
      }
    return isSame ? one.retired == other.retired ? 3 : 2 : 0
  }

  private static func longest(
    _ before: [Line], _ after: [Line]
  ) -> [(before: Int, after: Int)] {
    let width = after.count + 1
    // The best sum of likenesses from a place in each on.
    var best = [Int32](repeating: 0, count: (before.count + 1) * width)
    for i in before.indices.reversed() {
      for j in after.indices.reversed() {
        let likeness = likeness(before[i], after[j])
        let skipped = max(best[(i + 1) * width + j], best[i * width + j + 1])
        best[i * width + j] =
          likeness > 0 ? max(skipped, best[(i + 1) * width + j + 1] + likeness) : skipped
      }
    }
    var pairs: [(before: Int, after: Int)] = []
    var (i, j) = (0, 0)
    while i < before.count, j < after.count {
      let here = best[i * width + j]
      let likeness = likeness(before[i], after[j])
      if likeness > 0, here == best[(i + 1) * width + j + 1] + likeness {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if here == best[(i + 1) * width + j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
