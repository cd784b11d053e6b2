// SPDX-License-Identifier: Apache-2.0

import TercetExtension
import TercetJSON
import TercetReport

/// What one check of an extension has found.
package struct ExtensionFinding: Sendable {
  package let topic: Topic
  package let verdict: Verdict
  /// The row that it is about; nil for all.
  package let row: String?
  package let words: String
  /// What differs, for programs.
  package let difference: MeaningDifference?

  package enum Topic: String, CaseIterable, Sendable {
    case rows, library, header, meanings
  }

  package enum Verdict: String, CaseIterable, Sendable {
    case ok, failed, skipped
  }

  init(
    _ topic: Topic, _ verdict: Verdict, row: String? = nil, _ words: String,
    difference: MeaningDifference? = nil
  ) {
    self.topic = topic
    self.verdict = verdict
    self.row = row
    self.words = words
    self.difference = difference
  }

  private static let verdictWidth = Verdict.allCases.map(\.rawValue.count).max() ?? 0
  private static let topicWidth = Topic.allCases.map(\.rawValue.count).max() ?? 0

  /// Its line, which goes on below its words if it is longer than `width`.
  func text(_ style: Style, width: Int) -> String {
    let start =
      "  " + Self.padded(verdict.rawValue, Self.verdictWidth)
      + Self.padded(topic.rawValue, Self.topicWidth)
    let line = Paragraph(start: start, (row.map { $0 + ": " } ?? "") + words).text(width: width)
    switch verdict {
    case .ok: return line
    case .failed: return style.wasted(String(line.dropLast())) + "\n"
    case .skipped: return style.quiet(String(line.dropLast())) + "\n"
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: width + 2 - text.count)
  }
}

extension ExtensionFinding: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("difference", ifAny: difference)
      writer.member("row", ifAny: row)
      writer.member("topic", topic.rawValue)
      writer.member("verdict", verdict.rawValue)
      writer.member("words", words)
    }
  }
}

/// All findings, schema `tercet.extension-check/1`.
struct ExtensionCheckReport: JSONValue {
  private let description: ExtensionDescription
  private let operands: UInt64
  private let seed: UInt64
  var findings: [ExtensionFinding] = []

  init(_ description: ExtensionDescription, operands: UInt64, seed: UInt64) {
    self.description = description
    self.operands = operands
    self.seed = seed
  }

  var hasFailed: Bool { findings.contains { $0.verdict == .failed } }

  /// The line above the findings.
  func head(_ style: Style) -> String {
    let rows = description.rows.count
    return style.heading(
      "\(description.name), \(rows) \(rows == 1 ? "instruction" : "instructions"), seed \(seed)")
      + "\n"
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("extension", description.name)
      writer.member("findings", findings)
      writer.member("folder", description.folder)
      writer.member("operands", operands)
      writer.member("schema", "tercet.extension-check/1")
      writer.member("seed", seed)
      writer.member("tool", "tercet \(tercetVersion)")
    }
  }
}
