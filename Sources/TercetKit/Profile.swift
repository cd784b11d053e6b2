// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetProfile
import TercetReport

/// Where the cycles of a run went: by function, by source line, by instruction.
///
/// Each list has the most expensive first, and its cycles add up to those of the run, except that
/// there are no lines for a program without debug information.
public struct Profile: Sendable {
  private let counts: TercetProfile.Profile
  private let session: Session
  private let summary: RunSummary

  init(_ counts: TercetProfile.Profile, of session: Session, _ summary: RunSummary) {
    self.counts = counts
    self.session = session
    self.summary = summary
  }

  /// Made when somebody asks: reading the line table takes longer than many a run.
  private var document: ProfileDocument { session.document(summary, counts) }

  /// All cycles by cause.
  public var causes: CauseStack { CauseStack(summary.stack) }

  /// The functions, the most expensive first by their own cycles.
  public var functions: [Function] {
    document.tables?.hottestFunctions.map(Function.init) ?? []
  }

  /// The source lines, the most expensive first; empty for a program without debug information.
  public var lines: [Line] {
    guard let tables = document.tables else { return [] }
    let waiters = tables.longestWaitersOfLines
    return tables.hottestLines.map { place in
      Line(tables.lines[place], waiter: waiters[place].flatMap { tables.lines[$0].place })
    }
  }

  /// The instructions that ran, the most expensive first.
  public var instructions: [Instruction] {
    guard let tables = document.tables else { return [] }
    let waiters = tables.longestWaitersOfInstructions
    return tables.hottestInstructions.map { place in
      let instruction = tables.instructions[place]
      return Instruction(
        instruction, text: session.program.instruction(at: instruction.pc),
        function: tables.functions[Int(instruction.function)].name,
        waiter: waiters[instruction.pc])
    }
  }

  /// The report for programs, schema `tercet.stats/2`; docs/FORMATS.md lists the keys.
  public func json() -> String { document.json() }

  /// The report for people that `tercet profile` prints.
  public func text() -> String { TerminalReport.full(document, style: .plain) }
}

extension Profile {
  /// A function, and the cycles charged to it.
  public struct Function: Sendable {
    /// Its name, as the program's symbols have it; `?` for code that no symbol covers.
    public let name: String
    /// The name as the programmer wrote it; the same as `name` where no compiler mangled it.
    public let display: String
    /// Where it starts.
    public let address: UInt32
    /// Where it stands in the source; nil without debug information.
    public let source: Source?
    /// Cycles charged to its own instructions.
    public let cycles: UInt64
    /// Cycles in which it, or what it had called, was at work.
    public let total: UInt64
    /// How many of its instructions retired.
    public let instructions: UInt64
    /// Its own cycles by cause.
    public let causes: CauseStack

    init(_ function: ProfileDocument.Function) {
      name = function.name
      display = function.display
      address = function.pc
      source = function.place.map(Source.init)
      cycles = function.causes.total
      total = function.total
      instructions = function.causes[.issue]
      causes = CauseStack(function.causes.stack)
    }
  }

  /// A source line of one function, and the cycles charged to it.
  public struct Line: Sendable {
    /// Nil for the instructions that belong to no line.
    public let source: Source?
    /// The function's name.
    public let function: String
    /// Cycles charged to its instructions.
    public let cycles: UInt64
    /// How many of its instructions retired.
    public let instructions: UInt64
    /// Its cycles by cause.
    public let causes: CauseStack
    /// The line that waited longest for this one; nil if none did.
    public let waiter: Source?

    init(_ line: ProfileDocument.Line, waiter: ProfileDocument.Place?) {
      source = line.place.map(Source.init)
      function = line.function
      cycles = line.causes.total
      instructions = line.causes[.issue]
      causes = CauseStack(line.causes.stack)
      self.waiter = waiter.map(Source.init)
    }
  }

  /// An instruction, and the cycles charged to it.
  public struct Instruction: Sendable {
    /// Where it is.
    public let address: UInt32
    /// As a disassembler shows it.
    public let text: String
    /// The function or label that it lies in; nil if there is none.
    public let function: String?
    /// Cycles charged to it.
    public let cycles: UInt64
    /// How often it retired.
    public let retired: UInt64
    /// Its cycles by cause.
    public let causes: CauseStack
    /// The instruction that waited longest for this one; nil if none did.
    public let waiter: UInt32?

    init(
      _ instruction: ProfileDocument.Instruction, text: String, function: String, waiter: UInt32?
    ) {
      address = instruction.pc
      self.text = text
      self.function = function == unknownName ? nil : function
      cycles = instruction.causes.total
      retired = instruction.causes[.issue]
      causes = CauseStack(instruction.causes.stack)
      self.waiter = waiter
    }
  }

  /// A line of a source file.
  public struct Source: Hashable, Sendable, CustomStringConvertible {
    /// The path, as the compiler wrote it down.
    public let file: String
    /// Counted from 1.
    public let line: Int

    init(_ place: ProfileDocument.Place) {
      file = place.file
      line = place.line
    }

    /// `main.c:12`, with the whole path.
    public var description: String { "\(file):\(line)" }
  }
}
