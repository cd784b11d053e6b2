// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetProfile

/// Two profiles beside each other: what takes more cycles in the second, and what fewer.
///
/// Every cycle of both is in one function and one line of this, so that the changes of functions, those
/// of their lines, and those of causes each sum to that of the run.
package struct ProfileDiff: Sendable {
  package let before: RunSummary
  package let after: RunSummary
  /// Of all functions, the largest change first.
  package let functions: [FunctionChange]
  /// Of all regions, the largest change first, and last of what is in none; empty if neither program
  /// marks any.
  package let regions: [RegionChange]

  /// Cycles by cause, in one and in the other.
  package struct Sides: Hashable, Sendable {
    package var before = CycleStack()
    package var after = CycleStack()

    package var change: Int64 { difference(after.total, before.total) }

    package func change(of cause: CycleCause) -> Int64 {
      difference(after[cause], before[cause])
    }

    /// The causes that changed, the largest change first.
    package var changedCauses: [CycleCause] {
      CauseTable.known.causes.filter { change(of: $0) != 0 }.sorted {
        (change(of: $1).magnitude, $0.number) < (change(of: $0).magnitude, $1.number)
      }
    }
  }

  package struct FunctionChange: Sendable {
    /// As the symbol table has it.
    package let name: String
    /// As the programmer wrote it.
    package let display: String
    package var sides = Sides()
    /// Of all lines, the largest change first.
    package var lines: [LineChange] = []
    /// Whether it ran in one of the two only.
    package var isNew: Bool { sides.before.total == 0 }
    package var isGone: Bool { sides.after.total == 0 }
  }

  /// Cycles in which a region was the innermost that was open.
  package struct RegionChange: Sendable {
    /// Nil outside all regions.
    package let name: String?
    package let sides: Sides
  }

  package struct LineChange: Sendable {
    /// Nil where the line is not there, or has no number.
    package let before: ProfileDocument.Place?
    package let after: ProfileDocument.Place?
    package let sides: Sides
  }

  /// Lines are matched by their text where both have it.
  package init(_ before: ProfileDocument, _ after: ProfileDocument) {
    (self.before, self.after) = (before.summary, after.summary)
    regions = Self.regions(
      before.tables?.regions, after.tables?.regions, all: (before.summary, after.summary))
    let (left, right) = (FunctionLines.all(of: before), FunctionLines.all(of: after))
    let names = left.keys + right.keys.filter { left[$0] == nil }
    functions = names.map { name in
      let (old, new) = (left[name], right[name])
      var change = FunctionChange(name: name, display: (new ?? old)?.display ?? name)
      change.lines = Self.lines(old?.lines ?? [], new?.lines ?? [])
      for line in change.lines {
        change.sides.before += line.sides.before
        change.sides.after += line.sides.after
      }
      return change
    }
    .sorted {
      ($1.sides.change.magnitude, $0.name) < ($0.sides.change.magnitude, $1.name)
    }
  }

  /// The regions of both by name, the largest change first, and last what is outside; empty if neither
  /// marks any.
  private static func regions(
    _ before: ProfileDocument.Regions?, _ after: ProfileDocument.Regions?,
    all: (before: RunSummary, after: RunSummary)
  ) -> [RegionChange] {
    guard before != nil || after != nil else { return [] }
    func stacks(_ regions: ProfileDocument.Regions?) -> [String: CycleStack] {
      (regions?.regions ?? []).reduce(into: [:]) {
        $0[$1.name, default: CycleStack()] += $1.causes
      }
    }
    let (old, new) = (stacks(before), stacks(after))
    let names = Set(old.keys).union(new.keys).sorted()
    let changes = names.map { name in
      RegionChange(
        name: name,
        sides: Sides(before: old[name] ?? CycleStack(), after: new[name] ?? CycleStack()))
    }
    .sorted {
      ($1.sides.change.magnitude, $0.name ?? "") < ($0.sides.change.magnitude, $1.name ?? "")
    }
    // Without marks, all is outside.
    let outside = Sides(
      before: before?.outside.causes.stack ?? all.before.stack,
      after: after?.outside.causes.stack ?? all.after.stack)
    return changes + [RegionChange(name: nil, sides: outside)]
  }

  private static func lines(
    _ old: [FunctionLines.Line], _ new: [FunctionLines.Line]
  ) -> [LineChange] {
    LineMatching.match(old.map(\.forMatching), new.map(\.forMatching)).map { pair in
      let (one, other) = (pair.before.map { old[$0] }, pair.after.map { new[$0] })
      return LineChange(
        before: one?.place, after: other?.place,
        sides: Sides(before: one?.stack ?? CycleStack(), after: other?.stack ?? CycleStack()))
    }
    .enumerated()
    .sorted { ($1.1.sides.change.magnitude, $0.0) < ($0.1.sides.change.magnitude, $1.0) }
    .map(\.element)
  }

  /// All cycles.
  package var sides: Sides {
    functions.reduce(into: Sides()) {
      $0.before += $1.sides.before
      $0.after += $1.sides.after
    }
  }
}

/// The lines of one function of a profile, in the order of the source.
private struct FunctionLines {
  let display: String
  var lines: [Line] = []

  struct Line {
    let place: ProfileDocument.Place?
    let stack: CycleStack
    /// The names of its instructions.
    let shape: [Substring]
    /// The function's first line.
    let start: ProfileDocument.Place?

    /// Without the spaces at its ends.
    let text: String?

    var forMatching: LineMatching.Line {
      var offset: Int?
      if let place, let start, place.file == start.file { offset = place.line - start.line }
      return LineMatching.Line(
        text: text, shape: shape, retired: stack[.issue], offset: offset,
        file: place.map { place in
          place.file == start?.file
            ? .ofFunction : .other(place.file.split(separator: "/").last ?? "")
        })
    }
  }

  private static func trimmed(_ text: String) -> String {
    let characters = text.drop { $0 == " " }
    return String(characters.reversed().drop { $0 == " " }.reversed())
  }

  /// By the function's name.
  static func all(of document: ProfileDocument) -> [String: FunctionLines] {
    guard let tables = document.tables else { return [:] }
    var shapes = [[Substring]](repeating: [], count: tables.lines.count)
    for instruction in tables.instructions {
      let text = tables.texts[instruction] ?? ""
      shapes[Int(instruction.line)].append(text.prefix { $0 != " " })
    }
    let starts = Dictionary(tables.functions.map { ($0.name, $0.place) }) { first, _ in first }
    let displays = tables.displays
    var found: [String: FunctionLines] = [:]
    for (line, shape) in zip(tables.lines, shapes) {
      let name = line.function
      found[name, default: FunctionLines(display: displays[name] ?? name)].lines.append(
        Line(
          place: line.place, stack: line.causes.stack, shape: shape, start: starts[name] ?? nil,
          text: line.text.map(Self.trimmed)))
    }
    return found.mapValues { function in
      var function = function
      function.lines = function.lines.enumerated().sorted { one, other in
        let (a, b) = (one.element.place, other.element.place)
        return (a?.file ?? "", a?.line ?? 0, one.offset) < (
          b?.file ?? "", b?.line ?? 0, other.offset
        )
      }
      .map(\.element)
      return function
    }
  }
}
