// SPDX-License-Identifier: Apache-2.0

import CElf

/// A place in a source file.
package struct SourceLine: Hashable, Sendable {
  /// Path as the compiler recorded it.
  package let file: String
  /// Counted from 1.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

/// The line table of a program: which source line an instruction came from.
///
/// Empty when the file has none. Broken line tables cost the lines, never the run: whatever can
/// be read is kept and `problem` says what could not.
package struct SourceLines: Sendable {
  private struct Row {
    let address: UInt32
    /// Nil where a sequence of instructions ends; negative for line 0, the compiler's word for
    /// code that belongs to no line.
    let place: Int32?
  }

  private let rows: [Row]
  private let places: [SourceLine]
  /// Why the table may be incomplete, or nil.
  package let problem: String?

  /// No lines at all.
  package static let none = SourceLines(rows: [], places: [], problem: nil)

  /// The line of the instruction at `pc`, or nil.
  package subscript(pc: UInt32) -> SourceLine? {
    let next = rows.partitioningIndex { $0.address > pc }
    guard next > 0, let place = rows[next - 1].place, place >= 0 else { return nil }
    return places[Int(place)]
  }

  /// Whether the compiler says that the instruction at `pc` is its own, and of no line.
  package func isGenerated(_ pc: UInt32) -> Bool {
    let next = rows.partitioningIndex { $0.address > pc }
    return next > 0 && rows[next - 1].place.map { $0 < 0 } ?? false
  }

  /// The code of each line, ascending; neighbours that are of the same line are one run.
  package var runs: [(addresses: Range<UInt32>, line: SourceLine)] {
    var runs: [(addresses: Range<UInt32>, line: SourceLine)] = []
    for (row, next) in zip(rows, rows.dropFirst()) {
      guard let place = row.place, place >= 0, row.address < next.address else { continue }
      let line = places[Int(place)]
      if let last = runs.last, last.addresses.upperBound == row.address, last.line == line {
        runs[runs.count - 1].addresses = last.addresses.lowerBound..<next.address
      } else {
        runs.append((row.address..<next.address, line))
      }
    }
    return runs
  }

  private init(rows: [Row], places: [SourceLine], problem: String?) {
    self.rows = rows
    self.places = places
    self.problem = problem
  }

  /// Reads the DWARF line tables in an ELF file.
  package init(elf bytes: [UInt8]) {
    var reader = LineTableReader()
    bytes.withUnsafeBytes { reader.read($0) }
    // At one address the end of a sequence comes before the start of the next.
    let sorted = reader.rows.enumerated().sorted {
      ($0.element.address, $0.element.place == nil ? 0 : 1, $0.offset)
        < ($1.element.address, $1.element.place == nil ? 0 : 1, $1.offset)
    }
    self.init(rows: sorted.map(\.element), places: reader.places, problem: reader.problem)
  }

  /// Collects rows unit by unit, with every place stored once.
  private struct LineTableReader {
    var rows: [Row] = []
    var places: [SourceLine] = []
    var problem: String?
    private var placeNumbers: [SourceLine: Int32] = [:]

    /// Enough for any program, and a bound on what a damaged file can make us read.
    static let rowLimit = 8_000_000

    mutating func read(_ bytes: UnsafeRawBufferPointer) {
      var found: String?
      let refusal = DebugReading.read(bytes) { reading in
        var unread = reading.costs.lineTables
        found = reading.eachUnit { unit, table in
          // Units may share a table, and the first to name it reads it.
          guard rows.count < Self.rowLimit, unread.remove(table) != nil else { return nil }
          return readLines(of: &unit)
        }
      }
      problem = refusal ?? found
    }

    /// - Returns: What is wrong with them.
    private mutating func readLines(of unit: inout Dwarf_Die) -> String? {
      var lines: OpaquePointer?
      var count = 0
      guard dwarf_getsrclines(&unit, &lines, &count) == 0, let lines else {
        return DebugReading.lastError
      }
      var files = SourceFileNames(of: &unit)
      for index in 0..<min(count, Self.rowLimit - rows.count) {
        guard let line = dwarf_onesrcline(lines, index) else { continue }
        var address: Dwarf_Addr = 0
        guard dwarf_lineaddr(line, &address) == 0, address <= UInt64(UInt32.max) else { continue }
        var endsSequence = false
        _ = dwarf_lineendsequence(line, &endsSequence)
        let place = endsSequence ? nil : placeNumber(of: line, &files)
        rows.append(Row(address: UInt32(address), place: place))
      }
      return nil
    }

    private mutating func placeNumber(
      of line: OpaquePointer, _ files: inout SourceFileNames
    ) -> Int32? {
      var number: Int32 = 0
      guard dwarf_lineno(line, &number) == 0, number >= 0 else { return nil }
      if number == 0 { return Self.generated }
      guard let file = dwarf_linesrc(line, nil, nil) else { return nil }
      let place = SourceLine(file: files[file], line: Int(number))
      if let known = placeNumbers[place] { return known }
      let new = Int32(places.count)
      places.append(place)
      placeNumbers[place] = new
      return new
    }

    private static let generated: Int32 = -1
  }
}
