// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// What the reports on two profiles list: the same rows for a terminal and for a pull request.
struct DiffRows {
  struct Row {
    let name: String
    /// 0 for a function or cause, 1 for a line of the function above.
    var depth = 0
    /// Cycles; negative for fewer.
    let change: Int64
    /// Before, after, change, share of what it was, and why.
    let cells: [String]
  }

  private let diff: ProfileDiff

  /// Functions, and lines of each, that are listed of however many changed.
  private static let mostFunctions = 12
  private static let mostLines = 5

  init(_ diff: ProfileDiff) { self.diff = diff }

  /// The causes that changed, the largest change first, and all together.
  var causes: [Row] {
    let sides = diff.sides
    let rows = sides.changedCauses.map { cause in
      row(cause.name, before: sides.before[cause], after: sides.after[cause])
    }
    return rows + [row("total", before: sides.before.total, after: sides.after.total)]
  }

  /// The regions, the largest change first, and all together; empty if there are none.
  var regions: [Row] {
    guard !diff.regions.isEmpty else { return [] }
    let sides = diff.sides
    return diff.regions.map { region in
      row(region.name ?? "(outside)", region.sides, why: region.sides.reasons)
    } + [row("total", before: sides.before.total, after: sides.after.total)]
  }

  /// The functions that changed, the largest change first, each with its lines.
  var functions: [Row] {
    let changed = diff.functions.filter { $0.hasChanged }
    let names = ShortNames.cut(
      changed.map { ShortNames.Entry(name: $0.shownName, width: Self.widestName) })
    let shown = zip(changed, names).prefix(Self.mostFunctions)
    let rows = shown.flatMap { function, name in
      [row(name, function.sides, why: function.why)] + lines(of: function)
    }
    let left = changed.dropFirst(Self.mostFunctions)
    let same = diff.functions.filter { !$0.hasChanged }
    return rows + rest(left.map(\.sides), "more function", depth: 0)
      + rest(same.map(\.sides), "function as before", many: "functions as before", depth: 0)
      + [row("total", before: diff.sides.before.total, after: diff.sides.after.total)]
  }

  private static let widestName = 60

  private func lines(of function: ProfileDiff.FunctionChange) -> [Row] {
    let changed = function.lines.filter { $0.sides.before != $0.sides.after }
    // A single line without a number is the function again.
    guard changed.contains(where: { $0.before != nil || $0.after != nil }) else { return [] }
    let shown = changed.prefix(Self.mostLines).map { line in
      row(line.shownPlace, line.sides, why: line.sides.reasons, depth: 1)
    }
    return shown + rest(changed.dropFirst(Self.mostLines).map(\.sides), "more line", depth: 1)
  }

  /// One row for what is not listed, so that a reader sees how much it is.
  private func rest(
    _ left: [ProfileDiff.Sides], _ one: String, many: String? = nil, depth: Int
  ) -> [Row] {
    guard !left.isEmpty else { return [] }
    let words = left.count == 1 ? one : many ?? one + "s"
    return [
      row(
        "\(left.count) \(words)", before: left.reduce(0) { $0 &+ $1.before.total },
        after: left.reduce(0) { $0 &+ $1.after.total }, depth: depth)
    ]
  }

  private func row(
    _ name: String, _ sides: ProfileDiff.Sides, why: String, depth: Int = 0
  ) -> Row {
    row(name, before: sides.before.total, after: sides.after.total, why: why, depth: depth)
  }

  private func row(
    _ name: String, before: UInt64, after: UInt64, why: String = "", depth: Int = 0
  ) -> Row {
    let change = difference(after, before)
    let share = before == 0 ? after == 0 ? "0.0%" : "new" : percent(change, of: before, plus: true)
    return Row(
      name: name.printable, depth: depth, change: change,
      cells: [grouped(before), grouped(after), grouped(change, plus: true), share, why])
  }
}

extension ProfileDiff.FunctionChange {
  /// Whether some cause or line has other cycles, be the sum as it was.
  var hasChanged: Bool { lines.contains { $0.sides.before != $0.sides.after } }

  var shownName: String { name == unknownName ? "code without a symbol" : display }

  var why: String {
    isNew ? "did not run before" : isGone ? "does not run any more" : sides.reasons
  }
}

extension ProfileDiff.LineChange {
  /// `main.c:12`, or `main.c:12 -> 14` for a line that moved.
  var shownPlace: String {
    switch (before, after) {
    case (nil, nil): "code without a line"
    case (let place?, nil): "\(place.shortName), gone"
    case (nil, let place?): "\(place.shortName), new"
    case (let old?, let new?):
      old == new
        ? new.shortName
        : old.file == new.file
          ? "\(old.shortName) -> \(new.line)" : "\(old.shortName) -> \(new.shortName)"
    }
  }
}

extension ProfileDiff.Sides {
  private static let mostReasons = 3

  /// The causes that changed most: `loadUse +100, issue -20`.
  var reasons: String {
    changedCauses.prefix(Self.mostReasons)
      .map { "\($0.name) \(grouped(change(of: $0), plus: true))" }.joined(separator: ", ")
  }
}
