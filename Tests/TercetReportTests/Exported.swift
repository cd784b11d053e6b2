// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetReport
import TestSupport

/// A profile as other programs see it, in each of the formats.
struct Exported {
  let document: ProfileDocument

  init(_ document: ProfileDocument) { self.document = document }

  private func bytes(
    _ write: (ProfileDocument, @escaping ([UInt8]) -> Void) -> Void
  ) -> [UInt8] {
    let parts = Parts()
    write(document) { parts.bytes += $0 }
    return parts.bytes
  }

  private final class Parts {
    var bytes: [UInt8] = []
  }

  var callgrind: String { String(decoding: bytes(CallgrindExport.write), as: UTF8.self) }
  var folded: String { String(decoding: bytes(FoldedExport.write), as: UTF8.self) }
  var speedscope: [UInt8] { bytes(SpeedscopeExport.write) }
  var pprof: [UInt8] { bytes(PprofExport.write) }
  var csv: String { String(decoding: bytes(CSVExport.write), as: UTF8.self) }
  var markdown: String { String(decoding: bytes(MarkdownExport.write), as: UTF8.self) }

  /// - Parameter source: The text of a source line.
  func html(
    comparedBy diff: ProfileDiff? = nil,
    source: (ProfileDocument.Place) -> String? = { _ in nil }
  ) -> [UInt8] {
    bytes { HTMLReport.write($0, source: source, comparedBy: diff, to: $1) }
  }

  // MARK: Sums

  /// What flamegraph.pl takes from folded lines: a path and a number behind the last space.
  func foldedStacks() throws -> [(path: [String], cycles: UInt64)] {
    try folded.split(separator: "\n").map { line in
      guard let match = line.wholeMatch(of: /(.*) ([0-9]+)/), let cycles = UInt64(match.output.2)
      else { throw Wrong("\(line)") }
      return (
        match.output.1.split(separator: ";", omittingEmptySubsequences: false).map(String.init),
        cycles
      )
    }
  }

  /// The rows of CSV that RFC 4180 says there are.
  func csvRows() throws -> [[String: String]] {
    let rows = try Self.records(csv)
    guard let head = rows.first else { throw Wrong("no head") }
    return try rows.dropFirst().map { row in
      guard row.count == head.count else { throw Wrong("\(row.count) cells: \(row)") }
      return Dictionary(uniqueKeysWithValues: zip(head, row))
    }
  }

  private static func records(_ text: String) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"": cell.unicodeScalars.append(rest.removeFirst())
      case "\"" where isQuoted || cell.isEmpty: isQuoted.toggle()
      case "," where !isQuoted:
        record.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        records.append(record + [cell])
        (record, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted, cell.isEmpty, record.isEmpty else { throw Wrong("no end: \(cell)") }
    return records
  }

  struct Wrong: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}

extension Exported {
  /// What callgrind_annotate says of the file; nothing may be on its standard error.
  func annotated(_ options: String...) throws -> CallgrindAnnotation {
    let files = try TemporaryFolder()
    let path = try files.write(callgrind.utf8, to: "callgrind.out")
    let result = try Tool(path: "/usr/bin/callgrind_annotate").run(
      ["--threshold=100", "--auto=no"] + options + [path])
    guard result.status == 0, result.err == "" else { throw Wrong(result.err) }
    return try CallgrindAnnotation(result.out)
  }
}

/// The tables that callgrind_annotate prints.
struct CallgrindAnnotation {
  /// In the order of the file.
  let events: [String]
  let totals: [UInt64]
  /// By `file:function`, without the object.
  private(set) var functions: [String: [UInt64]] = [:]

  init(_ text: String) throws {
    var events: [String] = []
    var totals: [UInt64] = []
    for line in text.split(separator: "\n") {
      if let names = line.wholeMatch(of: /Events shown: +(.*)/)?.output.1 {
        events = names.split(separator: " ").map(String.init)
      }
      // Counts, each with its share in brackets; a dot is none.
      guard let row = line.wholeMatch(of: /((?: *(?:[0-9,]+ \([ .0-9]+%\)|[0-9]+|\.)){2,})  (.*)/)
      else { continue }
      let counts = row.output.1.replacing(/\([ .0-9]+%\)/, with: "").replacing(",", with: "")
        .split(separator: " ").map { UInt64($0) ?? 0 }
      let name = row.output.2.replacing(/\ \[[^\[]*\]$/, with: "").drop { $0 == " " }
      if name.hasPrefix("PROGRAM TOTALS") {
        totals = counts
      } else {
        functions[String(name), default: counts.map { _ in 0 }] = zip(
          functions[String(name)] ?? counts.map { _ in 0 }, counts
        ).map(+)
      }
    }
    guard !events.isEmpty, totals.count == events.count else { throw Exported.Wrong(text) }
    self.events = events
    self.totals = totals
  }

  /// The sums of all functions, event by event.
  var sums: [UInt64] {
    functions.values.reduce(events.map { _ in 0 }) { zip($0, $1).map(+) }
  }
}
