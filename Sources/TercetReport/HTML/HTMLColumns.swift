// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetJSON

/// A cause of the run, with what a reader may want to know of it.
struct CauseRow: JSONValue {
  let cause: CycleCause
  let cycles: UInt64

  func write(to writer: inout JSONWriter) {
    let row = CauseTable.known[Int(cause.number)]
    writer.object { writer in
      writer.member("cycles", cycles)
      writer.member("meaning", row?.meaning ?? "")
      writer.member("name", cause.name)
      writer.member("remark", row?.remark ?? "")
      writer.member("remedy", row?.remedy ?? "")
    }
  }
}

extension JSONWriter {
  /// Adds a member with a column of cycles for each cause.
  fileprivate mutating func cycles(of causes: [CycleCause], _ rows: [CauseCycles]) {
    member("cycles", each: causes) { cause in rows.map { $0[cause] } }
  }
}

extension JSONWriter {
  /// Adds a member with a column for each kind of work that there is.
  fileprivate mutating func work(of rows: [WorkCounts]) {
    member("work", WorkColumns(rows: rows))
  }
}

/// What was done, in columns; those that are all 0 are left out.
private struct WorkColumns: JSONValue {
  let rows: [WorkCounts]

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, path) in WorkCounts.members
      where rows.contains(where: { $0[keyPath: path] > 0 }) {
        writer.member(key, each: rows) { $0[keyPath: path] }
      }
    }
  }
}

/// The regions, and last what was outside.
struct RegionColumns: JSONValue {
  let regions: ProfileDocument.Regions
  let causes: [CycleCause]

  func write(to writer: inout JSONWriter) {
    let rows = regions.regions
    writer.object { writer in
      writer.cycles(of: causes, rows.map(\.causes) + [regions.outside.causes])
      writer.member("entries", each: rows) { $0.entries }
      writer.member("least", each: rows) { $0.least }
      writer.member("median", each: rows) { $0.median }
      writer.member("most", each: rows) { $0.most }
      writer.member("name", each: rows) { $0.name.printable }
      writer.member("whole", each: rows) { $0.total }
      let work = rows.map(\.work) + [regions.outside.work]
      writer.work(of: work.map { $0?.counts ?? WorkCounts() })
    }
  }
}

/// Instructions that retired, by kind, the most frequent first.
struct MixRows: JSONValue {
  let mix: InstructionMix

  func write(to writer: inout JSONWriter) {
    let rows = mix.ranking
    writer.object { writer in
      writer.member("count", each: rows) { $0.count }
      writer.member("kind", each: rows) { $0.kind.rawValue }
    }
  }
}

struct FunctionColumns: JSONValue {
  let functions: [ProfileDocument.Function]
  let files: SourceFiles
  let causes: [CycleCause]

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.cycles(of: causes, functions.map(\.causes))
      writer.member("file", each: functions) { files[$0.place] }
      writer.member("line", each: functions) { $0.place?.line ?? 0 }
      writer.member("name", each: functions) { $0.display.printable }
      writer.member("pc", each: functions) { $0.pc }
      writer.member("symbol", each: functions) { $0.name.printable }
      writer.member("whole", each: functions) { $0.total }
      writer.work(of: functions.map(\.work))
    }
  }
}

struct LineColumns: JSONValue {
  let tables: ProfileDocument.Tables
  let rows: PageRows
  let files: SourceFiles
  let causes: [CycleCause]
  let source: (ProfileDocument.Place) -> String?

  func write(to writer: inout JSONWriter) {
    let lines = rows.kept.map { tables.lines[$0] }
    var functions = [Int32](repeating: 0, count: tables.lines.count)
    for instruction in tables.instructions {
      functions[Int(instruction.line)] = instruction.function
    }
    writer.object { writer in
      writer.cycles(of: causes, lines.map(\.causes))
      writer.member("file", each: lines) { files[$0.place] }
      writer.member("function", each: rows.kept) { functions[$0] }
      writer.member("generated", each: lines) { $0.isGenerated }
      writer.member("left", rows.leftOut)
      writer.member("line", each: lines) { $0.place?.line ?? 0 }
      writer.member("text", each: lines) { $0.text ?? $0.place.flatMap(source) }
    }
  }
}

struct CodeColumns: JSONValue {
  let tables: ProfileDocument.Tables
  let lines: PageRows
  let causes: [CycleCause]

  /// Instructions that a page has.
  private static let most = 40_000

  func write(to writer: inout JSONWriter) {
    let rows = PageRows(of: tables.instructions.map(\.causes.total), most: Self.most)
    let code = rows.kept.map { tables.instructions[$0] }
    let lines = lines.places
    writer.object { writer in
      writer.cycles(of: causes, code.map(\.causes))
      writer.member("function", each: code) { $0.function }
      if code.contains(where: { $0.inline != nil }) {
        writer.member("inline", each: code) { $0.inline ?? -1 }
      }
      writer.member("left", rows.leftOut)
      writer.member("line", each: code) { lines[Int($0.line)] }
      // Each the distance from the one before.
      writer.member("pc", each: zip(code, [0] + code.map(\.pc))) { $0.pc - $1 }
      writer.member("text", each: code) { tables.texts[$0]?.printable }
    }
  }
}

/// Chains of inlined calls, each with its frames, the outermost first: the names of the functions, and
/// where they were called.
struct InlineColumns: JSONValue {
  let inlines: [ProfileDocument.Inlined]
  let files: SourceFiles

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", each: inlines) { $0.frames.map { files[$0.place] } }
      writer.member("line", each: inlines) { $0.frames.map { $0.place?.line ?? 0 } }
      writer.member("name", each: inlines) { $0.frames.map { $0.display.printable } }
    }
  }
}

struct CallColumns: JSONValue {
  let calls: PageCalls
  let causes: [CycleCause]

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.cycles(of: causes, calls.paths.map(\.causes))
      writer.member("function", each: calls.paths) { $0.function }
      writer.member("left", calls.leftOut)
      writer.member("parent", each: calls.paths) { $0.parent }
      writer.member("times", each: calls.paths) { $0.times }
    }
  }
}

struct WaitColumns: JSONValue {
  let waits: [ProfileDocument.Wait]
  let causes: [CycleCause]

  /// Waits that a page has.
  private static let most = 10_000

  func write(to writer: inout JSONWriter) {
    let rows = PageRows(of: waits.map(\.cycles), most: Self.most)
    let kept = rows.kept.map { waits[$0] }
    // A saved profile may say anything of waits, whose sum is nobody's.
    let left = waits.reduce(UInt64(0)) { $0 &+ $1.cycles } &- kept.reduce(0) { $0 &+ $1.cycles }
    writer.object { writer in
      writer.member("cause", each: kept) { wait in causes.firstIndex(of: wait.cause) ?? 0 }
      writer.member("cycles", each: kept) { $0.cycles }
      writer.member("left", rows.leftOut)
      writer.member("leftCycles", left)
      writer.member("pc", each: kept) { $0.pc }
      writer.member("waiter", each: kept) { $0.waiter }
    }
  }
}
