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
      CauseTable.standard.causes.filter { change(of: $0) != 0 }.sorted {
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

  package struct LineChange: Sendable {
    /// Nil where the line is not there, or has no number.
    package let before: ProfileDocument.Place?
    package let after: ProfileDocument.Place?
    package let sides: Sides
  }

  /// - Parameter text: The source of a line of either, without spaces at its ends; nil if it is not
  ///   known.
  package init(
    _ before: ProfileDocument, _ after: ProfileDocument,
    text: (_ place: ProfileDocument.Place, _ isBefore: Bool) -> String? = { _, _ in nil }
  ) {
    (self.before, self.after) = (before.summary, after.summary)
    let (left, right) = (FunctionLines.all(of: before), FunctionLines.all(of: after))
    let names = left.keys + right.keys.filter { left[$0] == nil }
    functions = names.map { name in
      let (old, new) = (left[name], right[name])
      var change = FunctionChange(name: name, display: (new ?? old)?.display ?? name)
      change.lines = Self.lines(old?.lines ?? [], new?.lines ?? [], text)
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

  private static func lines(
    _ old: [FunctionLines.Line], _ new: [FunctionLines.Line],
    _ text: (ProfileDocument.Place, Bool) -> String?
  ) -> [LineChange] {
    LineMatching.match(
      old.map { $0.forMatching(text: $0.place.flatMap { text($0, true) }) },
      new.map { $0.forMatching(text: $0.place.flatMap { text($0, false) }) }
    )
    .map { pair in
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

    func forMatching(text: String?) -> LineMatching.Line {
      var offset: Int?
      if let place, let start, place.file == start.file { offset = place.line - start.line }
      return LineMatching.Line(
        text: text, shape: shape, retired: stack[.issue], offset: offset,
        file: place?.file.split(separator: "/").last)
    }
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
          place: line.place, stack: line.causes.stack, shape: shape, start: starts[name] ?? nil))
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
