// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// The report for programs, schema `tercet.stats/2`; docs/FORMATS.md lists the keys.
///
/// The same run gives the same bytes, whatever counted it: keys are sorted and nothing depends on
/// time or machine. It is one line, and written row by row.
extension ProfileDocument: JSONValue {
  package static let schema = "tercet.stats/2"

  /// Writes the document as JSON, with a newline at its end, a part at a time.
  package func writeJSON(to output: @escaping ([UInt8]) -> Void) {
    JSONWriter.write(self, as: .oneLine, to: output)
  }

  /// The document as JSON, with a newline at its end.
  package func json() -> String { JSONWriter.text(self, as: .oneLine) }

  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      if let tables {
        writer.member("branches", ifAny: tables.branches)
        writer.member("calls", ifAny: tables.calls)
      }
      writer.member("causes", AllCauses(stack: summary.stack, isa: summary.isa))
      writer.member("core", ifAny: summary.ownWords)
      writer.member("cpi", summary.cpi)
      writer.member("cycles", summary.cycles)
      writer.member("ended", summary.ended)
      writer.member("exitCode", summary.exitCode)
      if let tables {
        writer.member("functions", tables.functions)
        writer.member("inlines", ifAny: tables.inlines)
        writer.member("inlinesProblem", ifAny: tables.inlinesProblem)
      }
      writer.member("instructions", summary.instructions)
      writer.member("isa", summary.isa)
      if let tables {
        writer.member("lines", tables.lines)
        writer.member("linesProblem", ifAny: tables.linesProblem)
        writer.member("mix", ifAny: tables.work?.mix)
        writer.member("outside", ifAny: tables.regions?.outside)
      }
      writer.member("part", ifAny: summary.part)
      if let tables {
        writer.member("pcs", each: InstructionRows(tables: tables)) { $0 }
      }
      writer.member("program", ProgramRow(summary: summary))
      if let tables { writer.member("regions", ifAny: tables.regions?.regions) }
      writer.member("schema", Self.schema)
      writer.member("timing", TimingMember(summary: summary))
      writer.member("tool", "tercet \(tercetVersion)")
      if let tables {
        writer.member("waits", tables.waits)
        writer.member("windows", ifAny: tables.windows.isEmpty ? nil : tables.windows)
        writer.member("work", ifAny: tables.work?.counts)
      }
    }
  }
}

/// The program of a run.
struct ProgramRow: JSONValue {
  let summary: RunSummary

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("entry", summary.entry)
      writer.member("name", summary.programName)
      writer.member("sha256", summary.sha256)
    }
  }
}

/// The core of a run: the preset's name and every parameter.
struct TimingMember: JSONValue {
  let summary: RunSummary

  func write(to writer: inout JSONWriter) {
    let preset = [(key: "preset", value: TimingValue.word(summary.preset))]
    JSONObject(preset + summary.parameters.map { ($0.name, $0.value) }).write(to: &writer)
  }
}

/// Cycles by cause, those without cycles too.
struct AllCauses: JSONValue {
  let stack: CycleStack
  /// The instructions of the core, its extensions among them.
  let isa: String

  func write(to writer: inout JSONWriter) {
    JSONObject(CauseTable.rows(of: isa).map { ($0.name, stack[$0.cause]) }).write(to: &writer)
  }
}

extension ProfileDocument.CallPath: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("calls", calls)
      writer.member("causes", causes)
      writer.member("function", function)
      writer.member("parent", ifAny: parent)
      writer.member("self", causes.total)
      writer.member("total", total)
    }
  }
}

extension ProfileDocument.Function: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("address", hex(pc))
      writer.member("causes", causes)
      writer.member("display", display)
      writer.member("file", place?.file ?? unknownName)
      writer.member("instructions", causes[.issue])
      writer.member("line", place?.line ?? 0)
      writer.member("name", name)
      writer.member("pc", pc)
      writer.member("self", causes.total)
      writer.member("total", total)
      writer.member("work", ifAny: work.isEmpty ? nil : work)
    }
  }
}

extension ProfileDocument.Line: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("causes", causes)
      writer.member("cycles", causes.total)
      writer.member("file", place?.file ?? unknownName)
      writer.member("function", function)
      writer.member("generated", ifAny: isGenerated ? true : nil)
      writer.member("instructions", causes[.issue])
      writer.member("line", place?.line ?? 0)
      writer.member("text", ifAny: text)
    }
  }
}

extension ProfileDocument.Wait: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("cause", cause.name)
      writer.member("cycles", cycles)
      writer.member("pc", pc)
      writer.member("waiter", waiter)
    }
  }
}

/// The instructions as rows of JSON, made when it is their turn; what goes without saying is left
/// out.
private struct InstructionRows: Sequence, IteratorProtocol {
  private let tables: ProfileDocument.Tables
  private var position = 0
  private var usual: UsualFunction

  init(tables: ProfileDocument.Tables) {
    self.tables = tables
    usual = UsualFunction(tables.functions)
  }

  mutating func next() -> Row? {
    guard position < tables.instructions.count else { return nil }
    let instruction = tables.instructions[position]
    let before = position > 0 ? tables.instructions[position - 1] : nil
    position += 1
    return Row(
      instruction: instruction,
      function: instruction.function == usual.index(for: instruction.pc)
        ? nil : instruction.function,
      line: instruction.line == before?.line ? nil : instruction.line,
      text: tables.texts[instruction])
  }

  struct Row: JSONValue {
    let instruction: ProfileDocument.Instruction
    let function: Int32?
    let line: Int32?
    let text: String?

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("address", hex(instruction.pc))
        writer.member("causes", instruction.causes)
        writer.member("cycles", instruction.causes.total)
        writer.member("function", ifAny: function)
        writer.member("inline", ifAny: instruction.inline)
        writer.member("instructions", instruction.causes[.issue])
        writer.member("line", ifAny: line)
        writer.member("pc", instruction.pc)
        writer.member("text", ifAny: text)
      }
    }
  }
}

/// The function that an instruction belongs to, unless it says otherwise: the last that starts at its
/// address or before it.
struct UsualFunction {
  private let functions: [ProfileDocument.Function]
  private var index = -1

  /// - Parameter functions: Ascending by `pc`.
  init(_ functions: [ProfileDocument.Function]) { self.functions = functions }

  /// - Parameter pc: They come in ascending order; -1 if no function starts before it.
  mutating func index(for pc: UInt32) -> Int32 {
    while index + 1 < functions.count, functions[index + 1].pc <= pc { index += 1 }
    return Int32(index)
  }
}
