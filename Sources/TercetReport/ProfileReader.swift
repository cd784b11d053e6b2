// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetFiles
import TercetJSON
import TercetProfile

/// Reads a profile that was saved as JSON; keys that it does not know are skipped.
///
/// Nothing in the file is believed: rows must exist where others refer to them, all sums must hold,
/// and names that would steer a terminal are written out. Memory is a small multiple of the file's
/// size.
package enum ProfileReader {
  /// What has been read so far.
  private struct Found {
    var functions: [ReadRow<ProfileDocument.Function>]?
    var lines: [ReadRow<ProfileDocument.Line>]?
    var instructions: [ReadRow<ReadInstruction>]?
    var waits: [ReadRow<ProfileDocument.Wait>]?
    var calls: [ReadRow<ProfileDocument.CallPath>]?
    var inlines: [ReadRow<ProfileDocument.Inlined>]?
    var regions: [ReadRow<ProfileDocument.Region>]?
    var outside: ReadRow<ProfileDocument.Outside>?
    var windows: [ReadRow<ProfileDocument.Window>]?
    var mix: InstructionMix?
    var work: WorkCounts?
    var branches: [ReadRow<ProfileDocument.Branch>]?
    var ended: Ended?
    var program: FieldRow?
    var timing: [RunSummary.Parameter]?
    var part: RunPart?
  }

  /// The profile in the file at `path`, which may be a pipe.
  ///
  /// - Throws: `ProfileFileError`.
  package static func read(_ path: String) throws -> ProfileDocument {
    do {
      return try read(try InputFile.read(path, takesPipes: true), path: path)
    } catch let error as FileError {
      switch error {
      case .missing: throw ProfileFileError.missing(path)
      case .notAFile: throw ProfileFileError.notAFile(path)
      case .tooLarge(_, let bytes): throw ProfileFileError.tooLarge(path, bytes: bytes)
      case .unreadable(_, let reason), .notAFolder(_, let reason), .unwritable(_, let reason),
        .brokenStream(_, let reason):
        throw ProfileFileError.unreadable(path, reason: reason)
      }
    }
  }

  /// The profile that `bytes` are; `path` is for messages.
  ///
  /// - Throws: `ProfileFileError`.
  package static func read(_ bytes: [UInt8], path: String) throws -> ProfileDocument {
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw ProfileFileError.empty(path)
    }
    do {
      try SchemaCheck.check(bytes, path)
      var rows = RowReader(json: try JSONScanner(bytes), path: path)
      return try document(&rows)
    } catch JSONReader.Failure.problem(let problem, let place) {
      throw ProfileFileError.notJSON(problem, at: FilePlace(path: path, place: place))
    } catch JSONReader.Failure.duplicateKey(let key, let place, _) {
      throw ProfileFileError.duplicateKey(key.shown, at: FilePlace(path: path, place: place))
    }
  }

  /// The keys of the document.
  private static let keys: [String: RowReader.Kind] = [
    "branches": .other, "calls": .other, "causes": .causes, "core": .text, "cycles": .number,
    "ended": .other,
    "exitCode": .number, "functions": .other, "instructions": .number, "isa": .text,
    "inlines": .other, "inlinesProblem": .text, "lines": .other, "linesProblem": .text,
    "mix": .other,
    "outside": .other, "part": .other, "pcs": .other, "program": .other,
    "regions": .other, "timing": .other, "waits": .other, "windows": .other, "work": .other,
  ]

  private static func document(_ rows: inout RowReader) throws -> ProfileDocument {
    var found = Found()
    let top = try rows.row(keys) { rows, key in
      switch key {
      case "calls": found.calls = try rows.list(key) { try $0.callPath() }
      case "functions": found.functions = try rows.list(key) { try $0.function() }
      case "inlines": found.inlines = try rows.list(key) { try $0.inlined() }
      case "lines": found.lines = try rows.list(key) { try $0.line() }
      case "pcs": found.instructions = try rows.list(key) { try $0.instruction() }
      case "branches": found.branches = try rows.list(key) { try $0.branch() }
      case "regions": found.regions = try rows.list(key) { try $0.region() }
      case "outside":
        let place = rows.json.place
        found.outside = ReadRow(row: try rows.outside(), place: place)
      case "waits": found.waits = try rows.list(key) { try $0.wait() }
      case "windows": found.windows = try rows.list(key) { try $0.window() }
      case "mix": found.mix = try rows.mix()
      case "work": found.work = try rows.work()
      case "part": found.part = try rows.part()
      case "ended": found.ended = try rows.ended()
      case "program": found.program = try rows.program()
      default: found.timing = try rows.timing()
      }
    }
    let summary = try summary(found, top)
    let check = ProfileCheck(summary: summary, path: rows.path)
    try check.checkRun(at: top.place)
    return ProfileDocument(summary, tables: try tables(found, check, top, rows.texts))
  }

  private static func summary(_ found: Found, _ top: FieldRow) throws -> RunSummary {
    guard let ended = found.ended else { throw top.missing("ended") }
    guard let program = found.program else { throw top.missing("program") }
    guard let timing = found.timing,
      let preset = timing.first(where: { $0.name == "preset" }).map({ "\($0.value)" })
    else { throw top.missing("timing") }
    let ownWords = top.textIfAny("core")?.printable
    // What Tercet's own presets are is known.
    if ownWords == nil, Preset.named(preset) == nil { throw top.missing("core") }
    return RunSummary(
      programName: try program.text("name"), sha256: try program.text("sha256").printable,
      entry: try program.address("entry"), isa: try top.text("isa").printable, preset: preset,
      ownWords: ownWords, parameters: timing.filter { $0.name != "preset" }, ended: ended,
      exitCode: Int32(try top.number("exitCode", upTo: 255)), cycles: try top.number("cycles"),
      instructions: try top.number("instructions"), stack: try top.causes("causes").stack,
      part: found.part)
  }

  /// Nil for a report on the run as a whole.
  private static func tables(
    _ found: Found, _ check: ProfileCheck, _ top: FieldRow, _ texts: [UInt32: String]
  ) throws -> ProfileDocument.Tables? {
    if found.functions == nil, found.lines == nil, found.instructions == nil { return nil }
    guard let functions = found.functions else { throw top.missing("functions") }
    guard let lines = found.lines else { throw top.missing("lines") }
    guard let read = found.instructions else { throw top.missing("pcs") }
    guard let waits = found.waits else { throw top.missing("waits") }
    try check.checkOrder(functions, read)
    let instructions = try check.resolve(read, functions, lines, found.inlines ?? [])
    try check.checkSums(of: instructions, functions, lines)
    try check.check(waits, of: instructions)
    if let calls = found.calls { try check.check(calls, functions, instructions) }
    if let inlines = found.inlines { try check.check(inlines, functions, lines) }
    if let branches = found.branches { try check.check(branches, of: instructions) }
    let work = try work(found, check, functions, instructions, top)
    if let regions = found.regions {
      guard let outside = found.outside else { throw top.missing("outside") }
      try check.check(regions, outside)
      // With --function the work is that of what is listed.
      let isWhole = instructions.reduce(0) { $0 + $1.row.causes.total } == check.summary.cycles
      if let work, isWhole, outside.row.work != nil { try check.check(work, regions, outside) }
    }
    if let windows = found.windows { try check.check(windows, instructions) }
    var tables = ProfileDocument.Tables(texts: InstructionTexts(texts))
    tables.functions = functions.map(\.row)
    tables.lines = lines.map(\.row)
    tables.instructions = instructions.map(\.row)
    tables.waits = waits.map(\.row)
    tables.work = work
    tables.windows = found.windows?.map(\.row) ?? []
    tables.calls = found.calls?.map(\.row)
    tables.branches = found.branches?.map(\.row)
    tables.inlines = found.inlines?.map(\.row)
    tables.inlinesProblem = top.textIfAny("inlinesProblem")?.printable
    tables.regions = found.regions.flatMap { regions in
      found.outside.map {
        ProfileDocument.Regions(regions: regions.map(\.row), outside: $0.row)
      }
    }
    tables.linesProblem = top.textIfAny("linesProblem")?.printable
    return tables
  }

  /// What the instructions did, if the file says that of them.
  private static func work(
    _ found: Found, _ check: ProfileCheck, _ functions: [ReadRow<ProfileDocument.Function>],
    _ instructions: [ReadRow<ProfileDocument.Instruction>], _ top: FieldRow
  ) throws -> WorkOfRun? {
    if found.mix == nil, found.work == nil { return nil }
    guard let mix = found.mix else { throw top.missing("mix") }
    guard let counts = found.work else { throw top.missing("work") }
    var work = WorkOfRun()
    (work.mix, work.counts) = (mix, counts)
    try check.check(work, functions, instructions, at: top.place)
    return work
  }
}

/// Looks for the schema before anything else: a file of another version is refused for that, and not
/// for the first of its keys that is different.
private enum SchemaCheck {
  static func check(_ bytes: [UInt8], _ path: String) throws {
    var json = try JSONScanner(bytes)
    let start = FilePlace(path: path, place: json.place)
    guard try json.kind() == .object else {
      try json.skip()
      throw ProfileFileError.noSchema(at: start)
    }
    var schema: (text: String, place: FilePlace)?
    var error: String?
    try json.openObject()
    while let key = try json.key() {
      let place = FilePlace(path: path, place: json.place)
      switch (key.text, try json.kind()) {
      case ("schema", .text): schema = (try json.string(), place)
      case ("error", .text): error = try json.string()
      default: try json.skip()
      }
    }
    guard let schema else { throw ProfileFileError.noSchema(at: start) }
    guard schema.text == ProfileDocument.schema else {
      throw ProfileFileError.otherSchema(schema.text, at: schema.place)
    }
    if !json.isAtEnd() {
      if case .object? = try? json.kind() {
        throw ProfileFileError.several(at: FilePlace(path: path, place: json.place))
      }
      try json.end()
    }
    if let error { throw ProfileFileError.unrun(error, at: start) }
  }
}
