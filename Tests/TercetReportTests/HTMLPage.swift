// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetReport

/// The parts of an HTML report: its policy, style, data and script, as a browser takes them apart.
struct HTMLPage {
  let text: String
  let policy: String
  let style: String
  let dataText: String
  let script: String
  /// The profile in the page.
  let data: [String: Any]

  init(_ bytes: [UInt8]) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Exported.Wrong("the page is no UTF-8")
    }
    self.text = text
    policy = try Self.part(
      of: text, from: #"<meta http-equiv="Content-Security-Policy" content=""#, to: "\">")
    style = try Self.part(of: text, from: "<style>", to: "</style>")
    dataText = try Self.part(
      of: text, from: "<script type=\"application/json\" id=\"data\">\n", to: "</script>")
    script = try Self.part(of: text, from: "</script>\n<script>", to: "</script>")
    let object = try JSONSerialization.jsonObject(with: Data(dataText.utf8))
    guard let data = object as? [String: Any] else { throw Exported.Wrong("the data is no object") }
    self.data = data
  }

  private static func part(of text: String, from start: String, to end: String) throws -> String {
    guard let first = text.range(of: start),
      let last = text.range(of: end, range: first.upperBound..<text.endIndex)
    else { throw Exported.Wrong("there is no \(start)") }
    return String(text[first.upperBound..<last.lowerBound])
  }

  func list(_ name: String) -> [String: Any] { data[name] as? [String: Any] ?? [:] }

  /// The cycles of a list, by cause.
  func sums(of name: String) -> [Int] {
    (list(name)["cycles"] as? [[Int]] ?? []).map { $0.reduce(0, +) }
  }

  /// The cycles of the run, by cause.
  var causes: [Int] {
    (data["causes"] as? [[String: Any]] ?? []).compactMap { $0["cycles"] as? Int }
  }
}
