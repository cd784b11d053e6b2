// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetJSON
import TercetProfile

/// The report for programs, schema `tercet.stats/1`; docs/FORMATS.md lists the keys.
///
/// The same run gives the same bytes: keys are sorted and nothing depends on time or machine.
package struct JSONReport: JSONValue {
  private let summary: RunSummary
  private let profile: Profile
  private let lines: SourceLines

  package init(_ summary: RunSummary, _ profile: Profile, lines: SourceLines) {
    self.summary = summary
    self.profile = profile
    self.lines = lines
  }

  /// The document, with a newline at its end.
  package func text() -> String { JSONWriter.text(self) }

  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", Causes(summary.stack))
      writer.member("cpi", summary.cpi)
      writer.member("cycles", summary.cycles)
      writer.member("engine", summary.engine)
      writer.member("exitCode", summary.exitCode)
      writer.member("functions", each: profile.functions(lines: lines), FunctionRow.init)
      writer.member("instructions", summary.instructions)
      writer.member("isa", summary.isa)
      writer.member("lines", each: profile.lines(lines), LineRow.init)
      writer.member("pcs", each: profile.instructions, InstructionRow.init)
      writer.member("program", ProgramRow(summary: summary))
      writer.member("schema", "tercet.stats/1")
      // The preset's name and every parameter.
      let preset = [(key: "preset", value: TimingValue.word(summary.preset.name))]
      writer.member("timing", JSONObject(preset + summary.timing.members))
      writer.member("tool", "tercet \(tercetVersion)")
    }
  }
}

private struct ProgramRow: JSONValue {
  let summary: RunSummary

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("entry", summary.entry)
      writer.member("path", summary.path)
      writer.member("sha256", summary.sha256)
    }
  }
}

/// Cycles by cause; every cause is listed, zeros too.
private struct Causes: JSONValue {
  private let stack: CycleStack

  init(_ stack: CycleStack) { self.stack = stack }

  func write(to writer: inout JSONWriter) {
    JSONObject(CauseTable.standard.rows.map { (key: $0.name, value: stack[$0.cause]) })
      .write(to: &writer)
  }
}

private struct FunctionRow: JSONValue {
  let function: FunctionProfile

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
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
      writer.member("causes", Causes(instruction.stack))
      writer.member("cycles", instruction.cycles)
      writer.member("instructions", instruction.retired)
      writer.member("pc", instruction.pc)
    }
  }
}
