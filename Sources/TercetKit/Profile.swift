// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile
import TercetReport

/// Where the cycles of a run went: by function, by source line, by instruction.
///
/// Each list has the most expensive first, and its cycles add up to those of the run, except that
/// there are no lines for a program without debug information.
public struct Profile: Sendable {
  private let counts: TercetProfile.Profile
  private let program: Program
  private let summary: RunSummary

  init(_ counts: TercetProfile.Profile, of program: Program, _ summary: RunSummary) {
    self.counts = counts
    self.program = program
    self.summary = summary
  }

  /// All cycles by cause.
  public var causes: CauseStack { CauseStack(counts.stack) }

  /// The functions, the most expensive first by their own cycles.
  public var functions: [Function] {
    counts.hottestFunctions(program.lines).map(Function.init)
  }

  /// The source lines, the most expensive first; empty for a program without debug information.
  public var lines: [Line] { counts.hottestLines(program.lines).map(Line.init) }

  /// The instructions that ran, the most expensive first.
  public var instructions: [Instruction] {
    counts.hottestInstructions().map { Instruction($0, in: program) }
  }

  /// The report for programs, schema `tercet.stats/2`; docs/FORMATS.md lists the keys.
  public func json() -> String {
    JSONReport(summary, counts, lines: program.lines, inlined: program.inlined).text()
  }

  /// The report for people that `tercet profile` prints.
  public func text() -> String {
    TerminalReport(summary, style: .plain).full(
      counts, lines: program.lines, inlined: program.inlined,
      disassemble: program.instruction(at:))
  }
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

    init(_ function: FunctionProfile) {
      name = function.name
      display = function.display
      address = function.pc
      source = function.place.map(Source.init)
      cycles = function.stack.total
      total = function.total
      instructions = function.stack[.issue]
      causes = CauseStack(function.stack)
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

    init(_ ranked: RankedLine) {
      source = ranked.line.place.map(Source.init)
      function = ranked.line.function
      cycles = ranked.line.stack.total
      instructions = ranked.line.stack[.issue]
      causes = CauseStack(ranked.line.stack)
      waiter = ranked.waiter.map(Source.init)
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

    init(_ ranked: RankedInstruction, in program: Program) {
      let instruction = ranked.instruction
      address = instruction.pc
      text = program.instruction(at: instruction.pc)
      function = instruction.function?.name
      cycles = instruction.cycles
      retired = instruction.retired
      causes = CauseStack(instruction.stack)
      waiter = ranked.waiter
    }
  }

  /// A line of a source file.
  public struct Source: Hashable, Sendable, CustomStringConvertible {
    /// The path, as the compiler wrote it down.
    public let file: String
    /// Counted from 1.
    public let line: Int

    init(_ place: SourceLine) {
      file = place.file
      line = place.line
    }

    /// `main.c:12`, with the whole path.
    public var description: String { "\(file):\(line)" }
  }
}
