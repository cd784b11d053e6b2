// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile

/// The report for programs, schema `tercet.stats/1`; docs/FORMATS.md lists the keys.
///
/// The same run gives the same bytes: keys are sorted and nothing depends on time or machine.
package struct JSONReport {
  private let document: Document

  package init(_ summary: RunSummary, _ profile: Profile, lines: SourceLines) {
    document = Document(summary, profile, lines: lines)
  }

  /// The document, with a newline at its end.
  ///
  /// - Throws: What the encoder throws; for these plain values, nothing.
  package func text() throws -> String { try jsonText(document) }
}

private struct Document: Encodable {
  let schema = "tercet.stats/1"
  let tool = "tercet \(tercetVersion)"
  let program: Program
  let isa: String
  let timing: Timing
  let engine: String
  let exitCode: Int32
  let cycles: UInt64
  let instructions: UInt64
  let cpi: Double
  let causes: Causes
  let functions: [Function]
  let lines: [Line]
  let pcs: [PC]

  init(_ summary: RunSummary, _ profile: Profile, lines: SourceLines) {
    program = Program(path: summary.path, sha256: summary.sha256, entry: summary.entry)
    isa = summary.isa
    timing = Timing(summary)
    engine = summary.engine
    exitCode = summary.exitCode
    cycles = summary.cycles
    instructions = summary.instructions
    cpi = summary.cpi
    causes = Causes(stack: summary.stack)
    functions = profile.functions(lines: lines).map(Function.init)
    self.lines = profile.lines(lines).map(Line.init)
    pcs = profile.instructions.map(PC.init)
  }
}

private struct Program: Encodable {
  let path: String
  let sha256: String
  let entry: UInt32
}

/// The preset's name and every parameter.
private struct Timing: Encodable {
  let preset: String
  let model: TimingModel

  init(_ summary: RunSummary) {
    preset = summary.preset.name
    model = summary.timing
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    try container.encode(preset, forKey: Name("preset"))
    try TimingParameters(model: model).encode(to: encoder)
  }
}

/// Cycles by cause; every cause is listed, zeros too.
private struct Causes: Encodable {
  let stack: CycleStack

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for row in CauseTable.standard.rows {
      try container.encode(stack[row.cause], forKey: Name(row.name))
    }
  }
}

private struct Function: Encodable {
  let name: String
  let file: String
  let line: Int
  let pc: UInt32
  let ownCycles: UInt64
  let total: UInt64
  let instructions: UInt64
  let causes: Causes

  enum CodingKeys: String, CodingKey {
    case name, file, line, pc
    case ownCycles = "self"
    case total, instructions, causes
  }

  init(_ function: FunctionProfile) {
    name = function.name
    file = function.place?.file ?? unknownName
    line = function.place?.line ?? 0
    pc = function.pc
    ownCycles = function.stack.total
    total = function.total
    instructions = function.stack[.issue]
    causes = Causes(stack: function.stack)
  }
}

private struct Line: Encodable {
  let file: String
  let line: Int
  let function: String
  let cycles: UInt64
  let instructions: UInt64
  let causes: Causes

  init(_ line: LineProfile) {
    file = line.place?.file ?? unknownName
    self.line = line.place?.line ?? 0
    function = line.function
    cycles = line.stack.total
    instructions = line.stack[.issue]
    causes = Causes(stack: line.stack)
  }
}

private struct PC: Encodable {
  let pc: UInt32
  let instructions: UInt64
  let cycles: UInt64
  let causes: Causes

  init(_ instruction: InstructionProfile) {
    pc = instruction.pc
    instructions = instruction.retired
    cycles = instruction.cycles
    causes = Causes(stack: instruction.stack)
  }
}
