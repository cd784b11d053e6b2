// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetFiles
import TercetJSON
import TercetReport

/// The text of source lines, for whoever shows it: made safe to print, and read only where that is
/// allowed.
///
/// A file that a program names is read if it is a regular one below the current folder or a folder of
/// `--source`, of at most 4 MiB, to which no link leads out. A path is taken as it is written; below a
/// folder of `--source` also without its first parts, since sources move.
package final class SourceText {
  /// The lines of a file, or why there are none.
  private struct Lines {
    let bytes: [UInt8]
    /// Where each line starts.
    let starts: [Int]
    /// When the file was written last, in seconds since 1970.
    let modified: Int
  }

  private let current: SourceFolder?
  private let named: [SourceFolder]
  private var known: [String: Result<Lines, SourceFolder.Refusal>] = [:]
  /// Bytes of files that may still be read: a program can name as many as it likes.
  private var room = 64 << 20

  /// Characters of a line that are shown of one that is longer.
  private static let longest = 1000
  private static let tab = 8

  /// - Parameters:
  ///   - folders: Those of `--source`.
  ///   - takesCurrent: Whether the current folder counts too.
  /// - Throws: `FileError` for one that cannot be opened.
  package init(_ folders: [String], takesCurrent: Bool = true) throws(FileError) {
    current = takesCurrent ? SourceFolder.current() : nil
    var named: [SourceFolder] = []
    for folder in folders { named.append(try SourceFolder(folder)) }
    self.named = named
  }

  /// The text of a line, printable and in one line; nil if there is none that may be shown.
  package subscript(place: SourceLine) -> String? {
    guard case .success(let lines) = lines(of: place.file),
      place.line > 0, place.line <= lines.starts.count
    else { return nil }
    let start = lines.starts[place.line - 1]
    // One scalar has four bytes at most, and more of a line is not shown.
    let bytes = lines.bytes[start...].prefix(4 * Self.longest + 1).prefix { $0 != Self.newline }
    var text = String(decoding: bytes, as: UTF8.self)
    if text.last == "\r" || text.last == "\r\n" { text.removeLast() }
    let shown = Self.withoutTabs(text).printable
    return shown.count > Self.longest ? shown.prefix(Self.longest - 1) + "…" : shown
  }

  /// The same for a line of a report.
  package subscript(place: ProfileDocument.Place) -> String? {
    self[SourceLine(file: place.file, line: place.line)]
  }

  private static let newline = UInt8(ascii: "\n")

  /// With spaces up to the next stop in the place of each tab.
  private static func withoutTabs(_ text: String) -> String {
    guard text.utf8.contains(0x09) else { return text }
    var result = ""
    var column = 0
    for character in text {
      let width = character == "\t" ? tab - column % tab : 1
      result += character == "\t" ? String(repeating: " ", count: width) : String(character)
      column += width
    }
    return result
  }

  // MARK: Files

  private func lines(of file: String) -> Result<Lines, SourceFolder.Refusal> {
    if let known = known[file] { return known }
    let lines = read(file).map { found in
      let bytes = found.bytes
      room -= bytes.count
      return Lines(
        bytes: bytes,
        starts: [0] + bytes.indices.filter { bytes[$0] == Self.newline }.map { $0 + 1 },
        modified: found.modified)
    }
    known[file] = lines
    return lines
  }

  private func read(_ file: String) -> Result<SourceFolder.File, SourceFolder.Refusal> {
    guard room > 0 else { return .failure(.tooLarge) }
    var refusal: SourceFolder.Refusal?
    let written = ([current].compactMap { $0 } + named).compactMap { folder in
      folder.way(to: file).map { (folder, $0) }
    }
    let shorter = named.flatMap { folder in
      SourceFolder.shorterWays(to: file).map { (folder, $0) }
    }
    for (folder, way) in written + shorter {
      do throws(SourceFolder.Refusal) { return .success(try folder.read(way)) } catch {
        // That a file is there and may not be read says more than that it is not elsewhere.
        if refusal == nil || refusal == .absent { refusal = error }
      }
    }
    // No folder has a place for it as it is written: that its last parts are nowhere says less.
    if written.isEmpty, refusal == .absent { return .failure(.outside) }
    return .failure(refusal ?? .outside)
  }

  // MARK: What could not be read

  /// What is said once about files whose text is not shown; nil if all of it could be.
  package var remark: String? {
    let refused = known.compactMap { file, lines -> (file: String, why: SourceFolder.Refusal)? in
      if case .failure(let why) = lines { (file, why) } else { nil }
    }
    .sorted { $0.file < $1.file }
    guard !refused.isEmpty else { return nil }
    let shown = refused.prefix(Self.mostNamed).map { "\($0.file) (\($0.why.words))" }
    let more = refused.count - shown.count
    return "the text of \(shown.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "") is "
      + "not shown: only regular files of at most 4 MiB below the current folder, or below a folder "
      + "that --source names, are read"
  }

  /// What is said once about files that were written after the program, whose lines may not be the ones
  /// that it was built from; nil if there are none.
  ///
  /// - Parameter program: Its path.
  package func remark(onFilesNewerThan program: String) -> String? {
    guard let built = InputFile.modified(program) else { return nil }
    let newer = known.compactMap { file, lines in
      if case .success(let lines) = lines, lines.modified > built + Self.checkout {
        file
      } else {
        nil
      }
    }
    .sorted()
    guard !newer.isEmpty else { return nil }
    let shown = newer.prefix(Self.mostNamed).joined(separator: ", ")
    let more = newer.count > Self.mostNamed ? " and \(newer.count - Self.mostNamed) more" : ""
    let (verb, they) = newer.count == 1 ? ("was", "its lines") : ("were", "their lines")
    return
      "\(shown)\(more) \(verb) written after the program: \(they) may be others than it was built from"
  }

  /// Seconds in which a fresh copy of a project is written, program and sources in any order.
  private static let checkout = 10

  private static let mostNamed = 3
}

extension SourceFolder.Refusal {
  fileprivate var words: String {
    switch self {
    case .absent: "not there"
    case .outside: "elsewhere"
    case .notRegular: "no regular file"
    case .tooLarge: "too large"
    case .unreadable: "cannot be read"
    }
  }
}
