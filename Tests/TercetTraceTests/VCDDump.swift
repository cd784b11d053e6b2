// SPDX-License-Identifier: Apache-2.0

/// Reads a Value Change Dump as strictly as its description allows.
///
/// Source: IEEE 1364-2005, section 18.2; string variables as GTKWave 3.3 reads them.
struct VCDDump {
  struct Signal: Hashable {
    let path: String
    /// Zero for a string.
    let bits: Int
  }

  struct Change: Hashable {
    let time: UInt64
    let path: String
    /// Digits without leading zeros, a letter for all of `x` or `z`, or a string.
    let value: String
  }

  private(set) var signals: [Substring: Signal] = [:]
  private(set) var changes: [Change] = []
  private(set) var end: UInt64 = 0
  private(set) var problems: [String] = []
  private var values: [Substring: String] = [:]

  init(_ text: String) {
    guard text.hasSuffix("\n"), let body = text.firstRange(of: "$enddefinitions $end\n") else {
      problems.append("no declarations, or no newline at the end")
      return
    }
    declare(text[..<body.lowerBound])
    read(text[body.upperBound...].split(separator: "\n"))
  }

  /// The values of a signal in each cycle from the first change of any to the end.
  func values(of path: String) -> [String] {
    let changes = changes.filter { $0.path == path }
    guard changes.first?.time == self.changes.first?.time else { return [] }
    return changes.indices.flatMap { index in
      let next = index + 1 < changes.count ? changes[index + 1].time : end
      let cycles = next - min(next, changes[index].time)
      return [String](repeating: changes[index].value, count: Int(cycles))
    }
  }

  private mutating func declare(_ text: Substring) {
    var scopes: [Substring] = []
    // Each declaration ends with $end, and what is in comments does not matter.
    for declaration in text.split(separator: "$end") {
      let words = declaration.split(whereSeparator: \.isWhitespace)
      switch words.first {
      case "$scope" where words.count == 3 && words[1] == "module": scopes.append(words[2])
      case "$upscope" where words.count == 1 && !scopes.isEmpty: scopes.removeLast()
      case "$var" where words.count == 5 || words.count == 6:
        declare(words, scopes)
      case "$timescale": if words.dropFirst() != ["1ns"] { problems.append("\(words)") }
      case nil, "$comment", "$version", "$date": break
      default: problems.append("\(words)")
      }
    }
    if !scopes.isEmpty { problems.append("open scopes: \(scopes)") }
  }

  private mutating func declare(_ words: [Substring], _ scopes: [Substring]) {
    let bits = Int(words[2]) ?? 0
    let range = bits > 1 ? "[\(bits - 1):0]" : ""
    let isPrintable = words[3].utf8.allSatisfy { (33...126).contains($0) }
    let isGood =
      (words[1] == "string" || words[1] == "wire" && bits > 0) && signals[words[3]] == nil
      && isPrintable
      && words.dropFirst(5).joined() == range
    if !isGood { problems.append("\(words)") }
    signals[words[3]] = Signal(
      path: (scopes + [words[4]]).joined(separator: "."), bits: words[1] == "string" ? 0 : bits)
  }

  private mutating func read(_ lines: [Substring]) {
    var time: UInt64?
    var isDump = false
    for (index, line) in lines.enumerated() {
      if line.first == "#" {
        let next = UInt64(line.dropFirst())
        if next == nil || time.map({ $0 >= next ?? 0 }) ?? false || isDump {
          problems.append("\(line)")
        }
        time = next
      } else if line == "$dumpvars" {
        if index != 1 || time == nil { problems.append("$dumpvars in line \(index)") }
        isDump = true
      } else if line == "$end" {
        // Each signal has a first value.
        if !isDump || values.count != signals.count { problems.append("$end in line \(index)") }
        isDump = false
      } else {
        change(line, at: time)
      }
    }
    if lines.last?.first != "#" { problems.append("it does not end with a time") }
    end = time ?? 0
  }

  private mutating func change(_ line: Substring, at time: UInt64?) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    // A bit is written before its identifier, anything else has a space there.
    let identifier = words.count == 1 ? line.dropFirst() : words.last ?? ""
    let text = String(words.count == 1 ? line.prefix(1) : words[0].dropFirst())
    guard let time, let signal = signals[identifier], words.count <= 2,
      let value = Self.value(text, kind: words.count == 1 ? "" : line.prefix(1), signal),
      values[identifier] != value
    else { return problems.append("\(line)") }
    values[identifier] = value
    changes.append(Change(time: time, path: signal.path, value: value))
  }

  /// What is written as a value of `signal`, in its shortest form; nil if it cannot be one.
  private static func value(_ text: String, kind: Substring, _ signal: Signal) -> String? {
    switch signal.bits {
    case 0: return kind == "s" && !text.isEmpty ? text : nil
    case 1: return kind == "" && ["0", "1", "x", "z"].contains(text) ? text : nil
    default:
      guard kind == "b", (1...signal.bits).contains(text.count),
        text.allSatisfy({ "01xz".contains($0) })
      else { return nil }
      // Extended to the left by 0, or by x or z if it begins so.
      if let first = text.first, first == "x" || first == "z" {
        return text.allSatisfy { $0 == first } ? String(first) : text
      }
      let digits = text.drop { $0 == "0" }
      return digits.isEmpty ? "0" : String(digits)
    }
  }
}
