// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetReport
import TestSupport

/// A profile with call paths, made by hand: `main` calls `f`, which calls itself and `g`, and `g`.
///
///     main       12     issue 10, redirect 2
///       f         5     issue 5
///         f       5     issue 4, loadUse 1
///           g     6     issue 6
///       g         8     issue 7, redirect 1
enum Calls {
  /// - Parameter names: What the three functions are called.
  static func document(
    names: [String] = ["main", "f", "g"], file: String = "a.c", header: String = "b.h"
  ) throws -> ProfileDocument {
    var tables = ProfileDocument.Tables(texts: InstructionTexts([0x100: "nop"]))
    let places = [(file, 1), (file, 10), (header, 5)]
    let causes = [
      causes(issue: 10, redirect: 2), causes(issue: 9, loadUse: 1), causes(issue: 13, redirect: 1),
    ]
    tables.functions = names.indices.map { index in
      ProfileDocument.Function(
        name: names[index], display: names[index],
        place: ProfileDocument.Place(file: places[index].0, line: places[index].1),
        pc: UInt32(0x100 * (index + 1)), causes: causes[index], total: [36, 16, 14][index])
    }
    // The second instruction of `f` is of a line in the header.
    let rows: [(pc: UInt32, function: Int32, place: (String, Int), CauseCycles)] = [
      (0x100, 0, places[0], causes[0]), (0x200, 1, places[1], Self.causes(issue: 4, loadUse: 1)),
      (0x204, 1, (header, 7), Self.causes(issue: 5)), (0x300, 2, places[2], causes[2]),
    ]
    tables.lines = rows.map { row in
      ProfileDocument.Line(
        place: ProfileDocument.Place(file: row.place.0, line: row.place.1), isGenerated: false,
        function: names[Int(row.function)], causes: row.3)
    }
    tables.instructions = rows.enumerated().map { index, row in
      ProfileDocument.Instruction(
        pc: row.pc, function: row.function, line: Int32(index), causes: row.3)
    }
    tables.calls = [
      path(nil, 0, 1, causes[0], 36), path(0, 1, 2, Self.causes(issue: 5), 16),
      path(1, 1, 3, Self.causes(issue: 4, loadUse: 1), 11), path(2, 2, 3, Self.causes(issue: 6), 6),
      path(0, 2, 1, Self.causes(issue: 7, redirect: 1), 8),
    ]
    return ProfileDocument(try summary(tables.stack), tables: tables)
  }

  /// A function that calls itself so many times, with a cycle for each.
  static func deep(_ depth: Int) throws -> ProfileDocument {
    var tables = ProfileDocument.Tables(texts: InstructionTexts([:]))
    let all = causes(issue: UInt64(depth))
    tables.functions = [
      ProfileDocument.Function(
        name: "f", display: "f", place: nil, pc: 0x100, causes: all, total: UInt64(depth))
    ]
    tables.lines = [
      ProfileDocument.Line(place: nil, isGenerated: false, function: "f", causes: all)
    ]
    tables.instructions = [
      ProfileDocument.Instruction(pc: 0x100, function: 0, line: 0, causes: all)
    ]
    tables.calls = (0..<depth).map {
      path($0 == 0 ? nil : Int32($0 - 1), 0, 1, causes(issue: 1), UInt64(depth - $0))
    }
    return ProfileDocument(try summary(tables.stack), tables: tables)
  }

  /// So many call paths of 400 functions, as bushy as those of real programs: by a generator of
  /// random numbers, the same each time.
  static func many(_ count: Int) throws -> ProfileDocument {
    var random = SeededRandom(seed: 1)
    let paths = (0..<count).map { place in
      // The first ones are a stem, from which the others branch off, each from the last third.
      let back = place < 40 ? 0 : Int.random(in: 0..<place, using: &random) / 3
      return (
        parent: place == 0 ? nil : Int32(place - 1 - back),
        function: Int32.random(in: 0..<400, using: &random),
        causes: causes(
          issue: UInt64.random(in: 0...50, using: &random),
          loadUse: UInt64.random(in: 0...9, using: &random),
          redirect: UInt64.random(in: 0...20, using: &random))
      )
    }
    var totals = paths.map(\.causes.total)
    var stacks = [CycleStack](repeating: CycleStack(), count: 400)
    for (place, path) in paths.enumerated().reversed() {
      stacks[Int(path.function)] += path.causes
      if let parent = path.parent { totals[Int(parent)] += totals[place] }
    }
    var tables = ProfileDocument.Tables(texts: InstructionTexts([:]))
    tables.functions = stacks.enumerated().map { index, stack in
      ProfileDocument.Function(
        name: "f\(index)", display: "layer\(index % 7)::function_\(index)",
        place: ProfileDocument.Place(file: "src/part\(index % 11).c", line: index),
        pc: UInt32(0x100 * index), causes: CauseCycles(stack), total: stack.total)
    }
    tables.lines = tables.functions.map { function in
      ProfileDocument.Line(
        place: function.place, isGenerated: false, function: function.name,
        causes: function.causes)
    }
    tables.instructions = tables.functions.enumerated().map { index, function in
      ProfileDocument.Instruction(
        pc: function.pc, function: Int32(index), line: Int32(index), causes: function.causes)
    }
    tables.calls = paths.enumerated().map { place, row in
      path(row.parent, row.function, 1, row.causes, totals[place])
    }
    return ProfileDocument(try summary(tables.stack), tables: tables)
  }

  private static func causes(
    issue: UInt64, loadUse: UInt64 = 0, redirect: UInt64 = 0
  ) -> CauseCycles {
    CauseCycles([
      CauseCycles.Entry(.redirect, redirect), CauseCycles.Entry(.issue, issue),
      CauseCycles.Entry(.loadUse, loadUse),
    ])
  }

  private static func path(
    _ parent: Int32?, _ function: Int32, _ calls: UInt64, _ causes: CauseCycles, _ total: UInt64
  ) -> ProfileDocument.CallPath {
    ProfileDocument.CallPath(
      parent: parent, function: function, calls: calls, causes: causes, total: total)
  }

  private static func summary(_ stack: CycleStack) throws -> RunSummary {
    RunSummary(
      path: "k.elf", sha256: "00", entry: 0x100, isa: "rv32i", preset: .classic,
      timing: Preset.classic.timing, end: .exited(code: 0), exitCode: 0, cycles: stack.total,
      instructions: stack[.issue], stack: stack)
  }
}
