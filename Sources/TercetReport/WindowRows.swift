// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

extension ProfileDocument {
  /// What the stages held in some cycles around an instruction that took many.
  package struct Window: Hashable, Sendable {
    /// That instruction.
    package let pc: UInt32
    /// The number of its first cycle.
    package let first: UInt64
    /// In cycles.
    package let length: Int
    /// In the order in which they were fetched.
    package let rows: [WindowRow]

    package init(pc: UInt32, first: UInt64, length: Int, rows: [WindowRow]) {
      self.pc = pc
      self.first = first
      self.length = length
      self.rows = rows
    }
  }

  /// An instruction on its way through a window.
  package struct WindowRow: Hashable, Sendable {
    package let pc: UInt32
    package let text: String
    /// Its first cycle in the window, counted from the window's first.
    package let start: Int
    /// Its stage in each cycle from there on: `F`, `X`, `x` where it is held in X, `W`.
    package let stages: String
    /// Whether it was thrown away, or trapped.
    package let isDiscarded: Bool
    /// Why it was held first; nil if it never was.
    package let cause: CycleCause?

    package init(
      pc: UInt32, text: String, start: Int, stages: String, isDiscarded: Bool, cause: CycleCause?
    ) {
      self.pc = pc
      self.text = text
      self.start = start
      self.stages = stages
      self.isDiscarded = isDiscarded
      self.cause = cause
    }
  }
}

extension ProfileDocument.Window: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("first", first)
      writer.member("length", length)
      writer.member("pc", pc)
      writer.member("rows", rows)
    }
  }
}

extension ProfileDocument.WindowRow: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("cause", ifAny: cause?.name)
      writer.member("discarded", ifAny: isDiscarded ? true : nil)
      writer.member("pc", pc)
      writer.member("stages", stages)
      writer.member("start", start)
      writer.member("text", text.printable)
    }
  }
}

extension RowReader {
  mutating func window() throws -> ProfileDocument.Window {
    var rows: [ProfileDocument.WindowRow] = []
    let length = ProfileDocument.Window.mostCycles
    let row = try row(RowKeys.window) { reader, key in
      rows = try reader.list(key) { try $0.windowRow() }.map(\.row)
    }
    return ProfileDocument.Window(
      pc: try row.address("pc"), first: try row.number("first"),
      length: Int(try row.number("length", upTo: UInt64(length))), rows: rows)
  }

  private mutating func windowRow() throws -> ProfileDocument.WindowRow {
    let row = try row(RowKeys.windowRow)
    let most = ProfileDocument.Window.mostCycles
    let start = Int(try row.number("start", upTo: UInt64(most)))
    let stages = try row.text("stages")
    guard stages.utf8.count <= most - start, stages.allSatisfy({ "FXxW".contains($0) }) else {
      throw row.bad("stages", "'\(stages.shown)'", wants: "a letter of FXxW for each cycle")
    }
    return ProfileDocument.WindowRow(
      pc: try row.address("pc"), text: try row.text("text").printable, start: start,
      stages: stages, isDiscarded: row.flag("discarded"),
      cause: try row.textIfAny("cause").map { try cause(named: $0, in: row) })
  }
}

extension ProfileDocument.Window {
  /// More are not read.
  fileprivate static let mostCycles = 4096
}
