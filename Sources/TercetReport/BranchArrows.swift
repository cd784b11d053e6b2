// SPDX-License-Identifier: Apache-2.0

/// Arrows from branches to their targets, drawn in a gutter beside the rows of a listing.
///
/// What leads to one target is one line, and each line has a lane of its own: short ones are near the
/// code, and those for which no lane is left are not drawn.
package struct BranchArrows {
  /// A target with all that leads to it, by rows.
  private struct Line {
    let target: Int
    var sources: Set<Int>
    var rows: ClosedRange<Int>

    func hasEnd(at row: Int) -> Bool { row == target || sources.contains(row) }
  }

  /// From the code outwards; the lines of a lane do not overlap.
  private var lanes: [[Line]] = []
  private let loops: Set<Int>

  /// - Parameters:
  ///   - jumps: Rows of a branch and of its target.
  ///   - most: How many lanes there may be.
  package init(_ jumps: [(from: Int, to: Int)], most: Int) {
    var lines: [Int: Line] = [:]
    loops = Set(jumps.filter { $0.from == $0.to }.map(\.from))
    for jump in jumps where jump.from != jump.to {
      let rows = min(jump.from, jump.to)...max(jump.from, jump.to)
      var line = lines[jump.to] ?? Line(target: jump.to, sources: [], rows: rows)
      line.sources.insert(jump.from)
      line.rows =
        min(line.rows.lowerBound, rows.lowerBound)...max(line.rows.upperBound, rows.upperBound)
      lines[jump.to] = line
    }
    for line in lines.values.sorted(by: { ($0.rows.count, $0.target) < ($1.rows.count, $1.target) })
    {
      let lane = lanes.firstIndex { !$0.contains { $0.rows.overlaps(line.rows) } } ?? lanes.count
      if lane == lanes.count {
        guard lane < most else { continue }
        lanes.append([])
      }
      lanes[lane].append(line)
    }
    for lane in lanes.indices {
      lanes[lane].sort { $0.rows.lowerBound < $1.rows.lowerBound }
    }
  }

  /// Characters of the gutter: a lane has one, and the head of an arrow another.
  package var width: Int { lanes.isEmpty && loops.isEmpty ? 0 : lanes.count + 1 }

  /// The gutter of a row.
  package func text(_ row: Int) -> String {
    guard width > 0 else { return "" }
    var text = ""
    var isCrossed = false
    var head = loops.contains(row) ? "↺" : " "
    for lane in lanes.reversed() {
      let line = Self.line(in: lane, at: row)
      guard let line, line.hasEnd(at: row) else {
        text += line == nil ? isCrossed ? "─" : " " : isCrossed ? "┼" : "│"
        continue
      }
      switch row {
      case line.rows.lowerBound: text += isCrossed ? "┬" : "┌"
      case line.rows.upperBound: text += isCrossed ? "┴" : "└"
      default: text += isCrossed ? "┼" : "├"
      }
      isCrossed = true
      head = line.target == row || head == "▶" ? "▶" : "─"
    }
    return text + head
  }

  /// The gutter between a row and the next one.
  package func between(_ row: Int) -> String {
    guard width > 0 else { return "" }
    let passing = lanes.reversed().map { lane in
      Self.line(in: lane, at: row)?.rows.contains(row + 1) == true ? "│" : " "
    }
    return passing.joined() + " "
  }

  /// The line of a lane that passes a row.
  private static func line(in lane: [Line], at row: Int) -> Line? {
    var (low, high) = (0, lane.count)
    while low < high {
      let middle = (low + high) / 2
      if lane[middle].rows.upperBound >= row { high = middle } else { low = middle + 1 }
    }
    return low < lane.count && lane[low].rows.contains(row) ? lane[low] : nil
  }
}
