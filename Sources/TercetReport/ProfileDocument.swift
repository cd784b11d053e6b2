// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// A profile as every report needs it, complete without the program's file.
///
/// It is made from a run, or read from the JSON of an earlier one, and each report of the two is the
/// same. Rows refer to each other by their places in the lists.
///
/// To add a list: a type for its rows beside these with a `write`, a member of `Tables`, a line in
/// `ProfileJSON`, and in `ProfileReader` a `case` with the checks of its indices and sums.
package struct ProfileDocument: Hashable, Sendable {
  package let summary: RunSummary
  /// Nil for a report on the run as a whole.
  package var tables: Tables?

  package init(_ summary: RunSummary, tables: Tables? = nil) {
    self.summary = summary
    self.tables = tables
  }

  /// Where the cycles went.
  ///
  /// Each list but that of waits has all of them, or those of the functions that were asked for.
  package struct Tables: Hashable, Sendable {
    /// Ascending by `pc`.
    package var functions: [Function] = []
    /// Ascending by their lowest address.
    package var lines: [Line] = []
    /// Ascending by `pc`.
    package var instructions: [Instruction] = []
    /// Ascending by `pc`, then by cause and waiter.
    package var waits: [Wait] = []
    /// The tree of call paths, callers before what they called; nil if it is not known.
    package var calls: [CallPath]?
    /// The lines of functions with inlined code, apart for each call; nil if that is not known.
    package var inlines: [Inlined]?
    /// Why there may be inlined calls missing; nil if there is no reason.
    package var inlinesProblem: String?
    /// Nil if the program marks none.
    package var regions: Regions?
    /// Branches that were taken, ascending by `pc`; nil if that is not known.
    package var branches: [Branch]?
    /// What the stages held around instructions that took many cycles, the most first; empty if nobody
    /// asked for it.
    package var windows: [Window] = []
    /// What the instructions did; nil if that is not known.
    package var work: WorkOfRun?
    /// Why there may be lines missing; nil if the program's line table is sound, or there is none.
    package var linesProblem: String?
    package var texts: InstructionTexts

    package init(texts: InstructionTexts) { self.texts = texts }

    /// Those of a run as a whole.
    package static let none = Tables(texts: InstructionTexts([:]))
  }

  package struct Function: Hashable, Sendable {
    /// As the symbol table has it; `?` for code without a symbol.
    package let name: String
    /// As the programmer wrote it.
    package let display: String
    /// The file and line of its first instruction, if they are known.
    package let place: Place?
    /// Where it starts; the first executed address for code without a symbol.
    package let pc: UInt32
    /// Cycles charged to its own instructions.
    package var causes: CauseCycles
    /// Cycles in which it was active or had called what was active.
    package let total: UInt64
    /// What its own instructions did.
    package var work: WorkCounts

    package init(
      name: String, display: String, place: Place?, pc: UInt32, causes: CauseCycles, total: UInt64,
      work: WorkCounts = WorkCounts()
    ) {
      self.name = name
      self.display = display
      self.place = place
      self.pc = pc
      self.causes = causes
      self.total = total
      self.work = work
    }
  }

  /// A source line within one function.
  package struct Line: Hashable, Sendable {
    /// Nil for instructions without line information.
    package let place: Place?
    /// Whether the compiler says of all of them that they are its own, and of no line.
    package let isGenerated: Bool
    /// The function's name, as the symbol table has it.
    package let function: String
    package var causes: CauseCycles
    /// What stands there in the source, if that was kept.
    package var text: String?

    package init(
      place: Place?, isGenerated: Bool, function: String, causes: CauseCycles, text: String? = nil
    ) {
      self.place = place
      self.isGenerated = isGenerated
      self.function = function
      self.causes = causes
      self.text = text
    }
  }

  /// A line of a source file.
  package struct Place: Hashable, Sendable {
    /// As the compiler recorded it.
    package let file: String
    /// Counted from 1.
    package let line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  package struct Instruction: Hashable, Sendable {
    package let pc: UInt32
    /// Its place in `functions`.
    package var function: Int32
    /// Its place in `lines`.
    package var line: Int32
    package let causes: CauseCycles
    /// The place in `inlines` of the calls that were inlined around it; nil if there are none, or they
    /// are not known.
    package var inline: Int32?

    package init(
      pc: UInt32, function: Int32, line: Int32, causes: CauseCycles, inline: Int32? = nil
    ) {
      self.pc = pc
      self.function = function
      self.line = line
      self.causes = causes
      self.inline = inline
    }
  }

  /// Cycles that one instruction spent waiting in X for another.
  package struct Wait: Hashable, Sendable {
    /// The instruction that was waited for and is charged.
    package let pc: UInt32
    package let cause: CycleCause
    package let waiter: UInt32
    package let cycles: UInt64

    package init(pc: UInt32, cause: CycleCause, waiter: UInt32, cycles: UInt64) {
      self.pc = pc
      self.cause = cause
      self.waiter = waiter
      self.cycles = cycles
    }
  }

  /// A function, called by a certain function, called by a certain function, and so on.
  package struct CallPath: Hashable, Sendable {
    /// The caller's place in `calls`, before this one; nil for what nobody called.
    package let parent: Int32?
    /// Its place in `functions`.
    package let function: Int32
    /// How often it was entered.
    package let calls: UInt64
    /// Cycles of its own on this path.
    package let causes: CauseCycles
    /// The same, with those of all that it called.
    package let total: UInt64

    package init(parent: Int32?, function: Int32, calls: UInt64, causes: CauseCycles, total: UInt64)
    {
      self.parent = parent
      self.function = function
      self.calls = calls
      self.causes = causes
      self.total = total
    }
  }
}

extension ProfileDocument {
  /// The same with the text of source lines.
  package func with(source: (Place) -> String?) -> ProfileDocument {
    var document = self
    for index in (tables?.lines ?? []).indices {
      guard let place = tables?.lines[index].place else { continue }
      document.tables?.lines[index].text = source(place)
    }
    return document
  }
}

extension ProfileDocument.Tables {
  /// The cycles that are in the tables: those of the run, or of the functions that were asked for.
  package var stack: CycleStack {
    instructions.reduce(into: CycleStack()) { $0 += $1.causes }
  }

  /// The places in `instructions` of those of each function.
  package var instructionsByFunction: [[Int]] {
    var places = [[Int]](repeating: [], count: functions.count)
    for (place, instruction) in instructions.enumerated() {
      places[Int(instruction.function)].append(place)
    }
    return places
  }

  /// The place in `instructions` of the one at `pc`; nil if none there was charged.
  package func index(of pc: UInt32) -> Int? {
    var range = instructions.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if instructions[middle].pc == pc { return middle }
      range =
        instructions[middle].pc < pc ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// What the functions' names are to the programmer.
  package var displays: [String: String] {
    Dictionary(functions.map { ($0.name, $0.display) }) { first, _ in first }
  }
}
