// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// A row of a list, and where in the file it stands.
struct ReadRow<Row> {
  var row: Row
  let place: TextPlace
}

/// An instruction whose function and line may go without saying.
struct ReadInstruction {
  let pc: UInt32
  let function: UInt64?
  let line: UInt64?
  let causes: CauseCycles
  let inline: UInt64?
}

/// Reads the rows of a profile one by one.
struct RowReader {
  /// What a key's value is.
  enum Kind {
    case text, number, flag, causes
    /// Whatever the caller makes of it.
    case other
  }

  var json: JSONScanner
  let path: String
  /// The texts of instructions by pc.
  private(set) var texts: [UInt32: String] = [:]
  /// Names that have been read: most come many times.
  private var names: [String: String] = [:]

  init(json: JSONScanner, path: String) {
    self.json = json
    self.path = path
  }

  func place(_ place: TextPlace) -> FilePlace { FilePlace(path: path, place: place) }

  // MARK: Any row

  /// Reads the object that is next; keys that are not among `kinds` are skipped.
  ///
  /// - Parameter other: Takes the value of a key that is of no simple kind.
  mutating func row(
    _ kinds: [String: Kind], other: (inout RowReader, String) throws -> Void = { _, _ in }
  ) throws -> FieldRow {
    var row = FieldRow(place: json.place, path: path)
    guard try json.kind() == .object else { throw try bad("a row", wants: "an object") }
    try json.openObject()
    while let key = try json.key() {
      guard let kind = kinds[key.text] else {
        try json.skip()
        continue
      }
      guard !row.has(key.text) else {
        throw ProfileFileError.duplicateKey(key.text, at: place(key.place))
      }
      switch (kind, try json.kind()) {
      case (.text, .text): row.set(key.text, .text(try json.string()))
      case (.number, .number): row.set(key.text, .number(try number(key.text)))
      case (.flag, .flag): row.set(key.text, .flag(try json.flag()))
      case (.causes, .object): row.set(key.text, .causes(try causes()))
      case (.other, _):
        row.set(key.text, .other)
        try other(&self, key.text)
      case (.text, _): throw try bad(key.text, wants: "a string")
      case (.number, _): throw try bad(key.text, wants: "a whole number")
      case (.flag, _): throw try bad(key.text, wants: "true or false")
      case (.causes, _): throw try bad(key.text, wants: "an object")
      }
    }
    return row
  }

  /// Reads the list that is next, by a function that reads a row.
  mutating func list<Row>(
    _ key: String, _ read: (inout RowReader) throws -> Row
  ) throws -> [ReadRow<Row>] {
    guard try json.kind() == .list else { throw try bad(key, wants: "an array") }
    var rows: [ReadRow<Row>] = []
    try json.openList()
    while try json.element() {
      let place = json.place
      rows.append(ReadRow(row: try read(&self), place: place))
    }
    // There are no more than will fit: their number goes into 32 bits.
    guard rows.count < Int32.max else {
      throw ProfileFileError.badValue(
        "an array of \(rows.count)", key: key, wants: "a shorter one", at: place(json.place))
    }
    return rows
  }

  /// What to say of a value that is not as it should be.
  private mutating func bad(_ key: String, wants: String) throws -> ProfileFileError {
    let place = place(json.place)
    let words =
      switch try json.kind() {
      case .null: "null"
      case .flag: "\(try json.flag())"
      case .number: try json.number().shown
      case .text: "'\(try json.string().shown)'"
      case .list: "an array"
      case .object: "an object"
      }
    return .badValue(words, key: key.shown, wants: wants, at: place)
  }

  private mutating func number(_ key: String) throws -> UInt64 {
    let start = json.place
    let digits = try json.number()
    guard let number = UInt64(digits) else {
      throw ProfileFileError.badValue(
        digits.shown, key: key.shown, wants: "a whole number from 0 to \(UInt64.max)",
        at: place(start))
    }
    return number
  }

  private static let causesByName = Dictionary(
    uniqueKeysWithValues: CauseTable.standard.rows.map { ($0.name, $0.cause) })

  /// One of ours, or of a user's own instructions, whose extension need not be here to read of it.
  private static func cause(named name: String) -> CycleCause? {
    causesByName[name] ?? (OwnCauses.isName(name) ? OwnCauses.cause(named: name) : nil)
  }

  private mutating func causes() throws -> CauseCycles {
    var entries: [CauseCycles.Entry] = []
    var sum: UInt64 = 0
    try json.openObject()
    while let key = try json.key() {
      guard let cause = Self.cause(named: key.text) else {
        throw ProfileFileError.badValue(
          "'\(key.text.shown)'", key: "causes", wants: "a cause of cycles", at: place(key.place))
      }
      guard !entries.contains(where: { $0.cause == cause }) else {
        throw ProfileFileError.duplicateKey(key.text, at: place(key.place))
      }
      guard try json.kind() == .number else { throw try bad(key.text, wants: "a whole number") }
      let cycles = try number(key.text)
      let (total, overflows) = sum.addingReportingOverflow(cycles)
      guard !overflows else {
        throw ProfileFileError.badValue(
          "\(cycles)", key: key.text, wants: "a number of cycles that a run can have",
          at: place(key.place))
      }
      sum = total
      entries.append(CauseCycles.Entry(cause, cycles))
    }
    return CauseCycles(entries)
  }

  /// A name that is safe to print, stored once however often it comes.
  mutating func name(_ text: String) -> String {
    if let known = names[text] { return known }
    let safe = text.printable
    names[text] = safe
    return safe
  }

  // MARK: The rows of the lists

  private mutating func sourcePlace(_ row: FieldRow) throws -> ProfileDocument.Place? {
    let line = try row.number("line", upTo: UInt64(Int32.max))
    let file = name(try row.text("file"))
    return line == 0 ? nil : ProfileDocument.Place(file: file, line: Int(line))
  }

  mutating func function() throws -> ProfileDocument.Function {
    var work = WorkCounts()
    let row = try row(RowKeys.function) { rows, _ in work = try rows.work() }
    let causes = try row.causes(summingTo: "self")
    let total = try row.number("total")
    guard total >= causes.total else {
      throw row.bad("total", "\(total)", wants: "at least the \(causes.total) of 'self'")
    }
    return ProfileDocument.Function(
      name: name(try row.text("name")), display: name(try row.text("display")),
      place: try sourcePlace(row), pc: try row.address("pc"), causes: causes, total: total,
      work: work)
  }

  mutating func line() throws -> ProfileDocument.Line {
    let row = try row(RowKeys.line)
    let place = try sourcePlace(row)
    return ProfileDocument.Line(
      place: place, isGenerated: place == nil && row.flag("generated"),
      function: name(try row.text("function")), causes: try row.causes(summingTo: "cycles"),
      text: row.textIfAny("text").map { name($0) })
  }

  mutating func instruction() throws -> ReadInstruction {
    let row = try row(RowKeys.instruction)
    let pc = try row.address("pc")
    if let text = row.textIfAny("text") { texts[pc] = text.printable }
    return ReadInstruction(
      pc: pc, function: row.numberIfAny("function"), line: row.numberIfAny("line"),
      causes: try row.causes(summingTo: "cycles"), inline: row.numberIfAny("inline"))
  }

  func cause(named name: String, in row: FieldRow) throws -> CycleCause {
    guard let cause = Self.cause(named: name) else {
      throw row.bad("cause", "'\(name.shown)'", wants: "a cause of cycles")
    }
    return cause
  }

  mutating func wait() throws -> ProfileDocument.Wait {
    let row = try row(RowKeys.wait)
    return ProfileDocument.Wait(
      pc: try row.address("pc"), cause: try cause(named: try row.text("cause"), in: row),
      waiter: try row.address("waiter"),
      cycles: try row.number("cycles"))
  }

  mutating func callPath() throws -> ProfileDocument.CallPath {
    let row = try row(RowKeys.callPath)
    let most = UInt64(Int32.max)
    return ProfileDocument.CallPath(
      parent: row.has("parent") ? Int32(try row.number("parent", upTo: most)) : nil,
      function: Int32(try row.number("function", upTo: most)), calls: try row.number("calls"),
      causes: try row.causes(summingTo: "self"), total: try row.number("total"))
  }

  mutating func inlined() throws -> ProfileDocument.Inlined {
    var frames: [ProfileDocument.InlinedFrame] = []
    var lines: [ProfileDocument.InlinedLine] = []
    let row = try row(RowKeys.inlined) { rows, key in
      if key == "frames" {
        frames = try rows.list(key) { try $0.frame() }.map(\.row)
      } else {
        lines = try rows.list(key) { try $0.inlinedLine() }.map(\.row)
      }
    }
    let causes = try row.causes(summingTo: "cycles")
    let inlined = ProfileDocument.Inlined(
      function: name(try row.text("function")), frames: frames, lines: lines)
    for cause in CauseTable.known.causes {
      var sum: UInt64 = 0
      for line in lines {
        let (total, overflows) = sum.addingReportingOverflow(line.causes[cause])
        guard !overflows else {
          throw row.bad("lines", "more than \(UInt64.max)", wants: "the sums of 'causes'")
        }
        sum = total
      }
      guard sum == causes[cause] else {
        throw row.bad(
          "causes", "\(causes[cause]) of \(cause.name)", wants: "the \(sum) of its lines")
      }
    }
    return inlined
  }

  private mutating func frame() throws -> ProfileDocument.InlinedFrame {
    let row = try row(RowKeys.frame)
    return ProfileDocument.InlinedFrame(
      name: name(try row.text("name")), display: name(try row.text("display")),
      place: try sourcePlace(row))
  }

  private mutating func inlinedLine() throws -> ProfileDocument.InlinedLine {
    let row = try row(RowKeys.inlinedLine)
    let place = try sourcePlace(row)
    return ProfileDocument.InlinedLine(
      place: place, isGenerated: place == nil && row.flag("generated"),
      causes: try row.causes(summingTo: "cycles"),
      waiter: row.has("waiter")
        ? Int32(try row.number("waiter", upTo: UInt64(Int32.max))) : nil)
  }

  mutating func branch() throws -> ProfileDocument.Branch {
    let row = try row(RowKeys.branch)
    return ProfileDocument.Branch(pc: try row.address("pc"), taken: try row.number("taken"))
  }

  // MARK: Parts of the summary

  mutating func program() throws -> FieldRow {
    try row(RowKeys.program)
  }

  mutating func part() throws -> RunPart {
    let row = try row(RowKeys.part)
    let part = RunPart(
      first: try row.number("first"), length: try row.number("length"),
      region: row.textIfAny("region").map { name($0) }, runCycles: try row.number("runCycles"),
      runInstructions: try row.number("runInstructions"))
    let (end, overflows) = part.first.addingReportingOverflow(part.length)
    guard !overflows, end <= part.runCycles else {
      throw row.bad("length", "\(part.length)", wants: "no more than the rest of 'runCycles'")
    }
    return part
  }

  mutating func ended() throws -> Ended {
    var status: Int?
    let row = try row(RowKeys.ended) { rows, key in
      // The one number of the format that may be below 0.
      guard try rows.json.kind() == .number else { throw try rows.bad(key, wants: "a number") }
      let place = rows.place(rows.json.place)
      let digits = try rows.json.number()
      guard let number = Int(digits), Int(Int32.min)...Int(UInt32.max) ~= number else {
        throw ProfileFileError.badValue(
          digits.shown, key: key, wants: "a program's status", at: place)
      }
      status = number
    }
    let name = try row.text("kind")
    guard let kind = Ended.Kind(rawValue: name) else {
      throw row.bad(
        "kind", "'\(name.shown)'",
        wants: "one of " + Ended.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return Ended(
      kind, status: status, cause: row.textIfAny("cause")?.printable,
      pc: row.has("pc") ? try row.address("pc") : nil)
  }

  /// The preset's name and all parameters, also those that this version does not know.
  mutating func timing() throws -> [RunSummary.Parameter] {
    guard try json.kind() == .object else { throw try bad("timing", wants: "an object") }
    var parameters: [String: TimingValue] = [:]
    try json.openObject()
    while let key = try json.key() {
      guard parameters[key.text] == nil else {
        throw ProfileFileError.duplicateKey(key.text.shown, at: place(key.place))
      }
      switch try json.kind() {
      case .flag: parameters[key.text] = .flag(try json.flag())
      case .text: parameters[key.text] = .word(try json.string())
      case .number:
        let start = place(json.place)
        let digits = try json.number()
        guard let number = Int(digits) else {
          throw ProfileFileError.badValue(
            digits.shown, key: key.text.shown, wants: "a whole number", at: start)
        }
        parameters[key.text] = .number(number)
      case .null, .list, .object:
        throw try bad(key.text, wants: "a number, a flag or a string")
      }
    }
    return parameters.map { RunSummary.Parameter(name: $0.key, value: $0.value) }
  }
}
