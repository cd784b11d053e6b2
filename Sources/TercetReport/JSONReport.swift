// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetJSON
import TercetProfile

/// The report for programs, schema `tercet.stats/2`; docs/FORMATS.md lists the keys.
///
/// The same run gives the same bytes, whatever counted it: keys are sorted and nothing depends on
/// time or machine. It is one line, and written row by row.
package struct JSONReport: JSONValue {
  private let summary: RunSummary
  /// Functions, lines and instructions; nil for a report without them.
  private let tables: (profile: Profile, lines: SourceLines, inlined: InlinedCalls)?

  /// The whole report.
  package init(
    _ summary: RunSummary, _ profile: Profile, lines: SourceLines, inlined: InlinedCalls = .none
  ) {
    self.summary = summary
    tables = (profile, lines, inlined)
  }

  /// The report on the run as a whole, without functions, lines and instructions.
  package init(_ summary: RunSummary) {
    self.summary = summary
    tables = nil
  }

  /// Writes the document, with a newline at its end, a part at a time.
  package func write(to output: @escaping ([UInt8]) -> Void) {
    JSONWriter.write(self, as: .oneLine, to: output)
  }

  /// The document, with a newline at its end.
  package func text() -> String { JSONWriter.text(self, as: .oneLine) }

  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", Causes(summary.stack, zeros: true))
      writer.member("cpi", summary.cpi)
      writer.member("cycles", summary.cycles)
      writer.member("ended", Ended(summary.end))
      writer.member("exitCode", summary.exitCode)
      if let (profile, lines, inlined) = tables {
        writer.member("functions", each: profile.functions(lines: lines), FunctionRow.init)
        writer.member("inlines", each: profile.inlines(lines, inlined), InlinedRow.init)
      }
      writer.member("instructions", summary.instructions)
      writer.member("isa", summary.isa)
      if let (profile, lines, _) = tables {
        writer.member("lines", each: profile.lines(lines), LineRow.init)
        writer.member("pcs", each: profile.instructions, InstructionRow.init)
      }
      writer.member("program", ProgramRow(summary: summary))
      writer.member("schema", Self.schema)
      // The preset's name and every parameter.
      let preset = [(key: "preset", value: TimingValue.word(summary.preset.name))]
      writer.member("timing", JSONObject(preset + summary.timing.members))
      writer.member("tool", "tercet \(tercetVersion)")
    }
  }

  static let schema = "tercet.stats/2"
}

private struct ProgramRow: JSONValue {
  let summary: RunSummary

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("entry", summary.entry)
      writer.member("name", summary.programName)
      writer.member("sha256", summary.sha256)
    }
  }
}

/// Cycles by cause.
struct Causes: JSONValue {
  private let stack: CycleStack
  /// Whether causes without cycles are listed too.
  private let zeros: Bool

  /// Rows by name; sorting them for each instruction would take longer than writing them.
  private static let rows = CauseTable.standard.rows.sorted { $0.name < $1.name }

  init(_ stack: CycleStack, zeros: Bool = false) {
    self.stack = stack
    self.zeros = zeros
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for row in Self.rows where zeros || stack[row.cause] > 0 {
        writer.member(row.name, stack[row.cause])
      }
    }
  }
}

private struct FunctionRow: JSONValue {
  let function: FunctionProfile

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("address", hex(function.pc))
      writer.member("causes", Causes(function.stack))
      writer.member("display", function.display)
      writer.member("file", function.place?.file ?? unknownName)
      writer.member("instructions", function.stack[.issue])
      writer.member("line", function.place?.line ?? 0)
      writer.member("name", function.name)
      writer.member("pc", function.pc)
      writer.member("self", function.stack.total)
      writer.member("total", function.total)
    }
  }
}

private struct LineRow: JSONValue {
  let line: LineProfile

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", Causes(line.stack))
      writer.member("cycles", line.stack.total)
      writer.member("file", line.place?.file ?? unknownName)
      writer.member("function", line.function)
      writer.member("instructions", line.stack[.issue])
      writer.member("line", line.place?.line ?? 0)
    }
  }
}

private struct InstructionRow: JSONValue {
  let instruction: InstructionProfile

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("address", hex(instruction.pc))
      writer.member("causes", Causes(instruction.stack))
      writer.member("cycles", instruction.cycles)
      writer.member("instructions", instruction.retired)
      writer.member("pc", instruction.pc)
    }
  }
}
