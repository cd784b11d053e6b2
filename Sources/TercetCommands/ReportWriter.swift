// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetKit
import TercetReport

/// Writes a profile in the format that was asked for, be it just made or read from a file.
struct ReportWriter {
  let format: ReportFormat
  let output: OutputOptions
  /// The text of source lines, for formats that show it.
  let source: SourceText
  /// The program that was run, if one was.
  var program: String?

  /// Finds out before a long run that nobody could read the result, or that there will be none.
  ///
  /// - Parameter summary: Whether the profile will be of the run as a whole.
  func check(summary: Bool = false) throws(UsageError) {
    if output.output == nil { try format.check(forTerminal: isatty(1) == 1) }
    if summary, !format.suitsSummary { throw .summaryWithoutTables(format.rawValue) }
  }

  /// The same with the text of source lines, for a profile that is saved.
  func withSource(_ document: ProfileDocument) -> ProfileDocument {
    let document = document.with { source[$0] }
    remark()
    return document
  }

  /// Says what of the source could not be read, or may be another than the program was built from.
  private func remark() {
    for remark in [source.remark, program.flatMap(source.remark(onFilesNewerThan:))] {
      if let remark { output.note(remark) }
    }
  }

  /// - Parameter listing: Whether text lists every instruction.
  func write(_ document: ProfileDocument, listing: Bool = false, to sink: ResultSink) {
    switch format {
    case .text:
      let text = TerminalReport.full(
        document, style: output.resultStyle, width: output.terminalWidth(), listing: listing)
      sink.write(text)
    case .json: document.writeJSON { sink.write($0) }
    case .html:
      HTMLReport.write(document, source: { source[$0] }) { sink.write($0) }
      remark()
    case .callgrind: CallgrindExport.write(document) { sink.write($0) }
    case .folded: FoldedExport.write(document) { sink.write($0) }
    case .pprof: PprofExport.write(document) { sink.write($0) }
    case .speedscope: SpeedscopeExport.write(document) { sink.write($0) }
    case .csv: CSVExport.write(document) { sink.write($0) }
    case .markdown: MarkdownExport.write(document) { sink.write($0) }
    case .perfetto: break  // `ReportFormatOptions` refuses it.
    }
  }
}
