// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetReport
import TestSupport
import Testing

/// The cycles of a run, cause by cause, are those of every export, as its readers add them up.
@Suite("Exports: the laws")
struct ExportLawTests {
  @Test("every export has the cycles of the run", arguments: TreePrograms.all)
  func programs(program: TreePrograms.Program) throws {
    let profiled = try program.profiled()
    #expect(profiled.result.stack.total == profiled.result.cycles)
    try Self.check(profiled.document, profiled.result.stack)
  }

  @Test("also of programs without lines or symbols, and of code before all symbols")
  func bare() throws {
    for profiled in [
      try TreePrograms.stripped("--strip-debug"), try TreePrograms.stripped("--strip-all"),
      try Profiled(Profiled.busy), try Profiled(Profiled.busy, debug: false),
    ] { try Self.check(profiled.document, profiled.result.stack) }
  }

  @Test("also with call paths, be they recursive")
  func calls() throws {
    let document = try Calls.document()
    try Self.check(document, document.summary.stack)
  }

  @Test("a profile of nothing has exports of nothing, which their readers take")
  func empty() throws {
    let profiled = try Profiled(Profiled.busy)
    var document = profiled.document
    document.tables = ProfileDocument.Tables(texts: InstructionTexts([:]))
    try Self.check(document, CycleStack())
  }

  /// - Parameter stack: What the run itself counted.
  static func check(_ document: ProfileDocument, _ stack: CycleStack) throws {
    let exported = Exported(document)
    let causes = CauseTable.standard.causes

    let folded = try exported.foldedStacks()
    #expect(folded.reduce(0) { $0 + $1.cycles } == stack.total, "folded")

    let speedscope = try SpeedscopeFile(exported.speedscope)
    #expect(speedscope.profiles[0].name == "cycles")
    #expect(speedscope.profiles[0].total == stack.total, "speedscope")
    let byCause = speedscope.profiles.dropFirst().map { "\($0.name) \($0.total)" }
    #expect(byCause == causes.filter { stack[$0] > 0 }.map { "\($0) (cycles) \(stack[$0])" })

    let pprof = try PprofFile(exported.pprof)
    #expect(pprof.defaultType == "cycles")
    #expect(pprof.types.prefix(2) == ["instructions", "cycles"])
    #expect(pprof.sums["instructions"] == stack[.issue], "pprof")
    #expect(pprof.sums["cycles"] == stack.total, "pprof")
    for cause in causes where stack[cause] > 0 {
      #expect(pprof.sums["\(cause)"] == stack[cause], "pprof: \(cause)")
    }

    let rows = try exported.csvRows()
    for table in document.tables?.functions.isEmpty == true ? [] : ["function", "line"] {
      func sum(_ column: String) -> UInt64 {
        rows.filter { $0["table"] == table }.reduce(0) { $0 + (UInt64($1[column] ?? "") ?? 0) }
      }
      #expect(sum("cycles") == stack.total, "csv: \(table)")
      #expect(sum("instructions") == stack[.issue], "csv: \(table)")
      for cause in causes { #expect(sum("\(cause)") == stack[cause], "csv: \(table), \(cause)") }
    }

    try checkMarkdown(exported.markdown, stack, document)
    try checkCallgrind(exported, stack)
  }

  private static func checkCallgrind(_ exported: Exported, _ stack: CycleStack) throws {
    let wanted = [stack.total, stack[.issue]] + CauseTable.standard.causes.map { stack[$0] }
    let annotation = try exported.annotated()
    #expect(
      annotation.events == ["Cycles", "Ir"] + CauseTable.standard.rows.map(\.name))
    #expect(annotation.totals == wanted, "callgrind")
    #expect(annotation.sums == wanted, "callgrind, function by function")
  }

  /// Each table of functions or lines has all cycles of its profile, with those of the row for what
  /// it leaves out.
  private static func checkMarkdown(
    _ text: String, _ stack: CycleStack, _ document: ProfileDocument
  ) throws {
    var sums: [String: UInt64] = [:]
    var table = ""
    for line in text.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.replacing("\\|", with: "").split(separator: "|").map {
        $0.trimmingPrefix(" ").replacing(/\ +$/, with: "")
      }
      guard let name = cells.first else { continue }
      if ["cause", "function", "line"].contains(name) {
        table = String(name)
        sums[table] = 0
      } else if !name.hasPrefix(":"), name != "total" {
        let count = table == "line" ? cells[2] : cells[1]
        sums[table, default: 0] += try #require(UInt64(count.replacing(",", with: "")), "\(line)")
      }
    }
    #expect(sums["cause"] == document.summary.cycles, "markdown")
    #expect(sums["function"] == stack.total, "markdown")
    if let lines = sums["line"] { #expect(lines == stack.total, "markdown") }
  }
}
