// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// The profile as the page's script reads it: lists by column, rows by their places.
///
/// `cycles` of a list has a column for each cause that the run has, in the order of `causes`. The
/// script adds up rows and trees itself, so every figure of the page comes from these.
struct HTMLData: JSONValue {
  let document: ProfileDocument
  /// The text of a source line, if it may be shown.
  let source: (ProfileDocument.Place) -> String?
  /// What is another than before; nil if there is no before.
  let diff: ProfileDiff?

  func write(to writer: inout JSONWriter) {
    let summary = document.summary
    let tables = document.tables ?? ProfileDocument.Tables(texts: InstructionTexts([:]))
    let causes = summary.stack.largestFirst
    let files = SourceFiles(tables)
    let lines = PageRows(of: tables.lines.map(\.causes.total), most: Self.mostLines)
    writer.object { writer in
      if let calls = tables.calls {
        writer.member("calls", CallColumns(calls: PageCalls(calls), causes: causes))
      }
      writer.member("causes", causes.map { CauseRow(cause: $0, cycles: summary.stack[$0]) })
      writer.member("code", CodeColumns(tables: tables, lines: lines, causes: causes))
      writer.member("core", summary.core)
      writer.member("cycles", summary.cycles)
      writer.member("diff", ifAny: diff.map { DiffColumns(diff: $0, functions: tables.functions) })
      writer.member("ended", summary.ended.description.printable)
      writer.member("entry", summary.entry)
      writer.member("exitCode", summary.exitCode)
      writer.member("files", files.paths.map(\.printable))
      writer.member(
        "functions", FunctionColumns(functions: tables.functions, files: files, causes: causes))
      if tables.instructions.contains(where: { $0.inline != nil }), let inlines = tables.inlines {
        writer.member("inlines", InlineColumns(inlines: inlines, files: files))
      }
      writer.member("instructions", summary.instructions)
      writer.member("isa", summary.isa.printable)
      writer.member(
        "lines",
        LineColumns(tables: tables, rows: lines, files: files, causes: causes, source: source))
      writer.member("linesProblem", ifAny: tables.linesProblem?.printable)
      writer.member("mix", ifAny: tables.work.map { MixRows(mix: $0.mix) })
      writer.member("parameters", summary.parameters.map { [$0.name, "\($0.value)".printable] })
      writer.member("part", ifAny: summary.part.map { "\($0)" })
      writer.member("program", summary.programName.printable)
      if let regions = tables.regions {
        writer.member("regions", RegionColumns(regions: regions, causes: causes))
      }
      writer.member("sha256", summary.sha256.printable)
      writer.member("tool", "tercet \(tercetVersion)")
      writer.member("waits", WaitColumns(waits: tables.waits, causes: causes))
      if !tables.windows.isEmpty { writer.member("windows", tables.windows) }
      writer.member("work", ifAny: tables.work?.counts)
    }
  }

  /// Lines that a page has.
  private static let mostLines = 20_000
}

/// The source files of a profile, in the order in which they come.
struct SourceFiles {
  private(set) var paths: [String] = []
  private var places: [String: Int32] = [:]

  init(_ tables: ProfileDocument.Tables) {
    let calls = (tables.inlines ?? []).flatMap(\.frames)
    let files =
      tables.functions.map(\.place?.file) + tables.lines.map(\.place?.file)
      + calls.map(\.place?.file)
    for case let file? in files where places[file] == nil {
      places[file] = Int32(paths.count)
      paths.append(file)
    }
  }

  /// Where the file stands; -1 for none.
  subscript(place: ProfileDocument.Place?) -> Int32 { place.flatMap { places[$0.file] } ?? -1 }
}
