// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetFiles
import TercetISA
import TercetProfile

extension ProfileDocument {
  /// The document on a run whose program is still there.
  ///
  /// - Parameters:
  ///   - lines: The program's line table.
  ///   - inlined: The calls that were inlined in it.
  ///   - work: What the instruction at an address does.
  ///   - disassemble: The text of the instruction at an address.
  package init(
    _ summary: RunSummary, _ profile: Profile, lines: SourceLines, inlined: InlinedCalls = .none,
    work: (UInt32) -> InstructionWork, disassemble: @escaping @Sendable (UInt32) -> String
  ) {
    var rows = RowsOfRun(profile, lines)
    let instructions = profile.instructions.map { rows.row($0) }
    var tables = Tables(texts: InstructionTexts(of: instructions) { disassemble($0).shownWhole })
    tables.functions = rows.functions
    var whole = WorkOfRun()
    for (instruction, row) in zip(profile.instructions, instructions) {
      let work = work(instruction.pc)
      whole.add(work, times: instruction.retired)
      tables.functions[Int(row.function)].work.add(work, times: instruction.retired)
    }
    tables.work = whole
    tables.lines = rows.lines
    tables.instructions = instructions
    tables.waits = profile.waits.map {
      Wait(pc: $0.key.pc, cause: $0.key.cause, waiter: $0.key.waiter, cycles: $0.cycles)
    }
    tables.calls = profile.isListing ? nil : rows.calls(profile.calls)
    let inlines = rows.inlines(profile, inlined)
    tables.inlines = inlines.map(\.row)
    var places: [InlineKey: Int32] = [:]
    for (place, inline) in inlines.enumerated() where !inline.key.calls.isEmpty {
      places[inline.key] = Int32(place)
    }
    for (place, instruction) in profile.instructions.enumerated() {
      let calls = inlined[instruction.pc]
      guard !calls.isEmpty else { continue }
      let name = instruction.function?.name ?? unknownName
      tables.instructions[place].inline = places[InlineKey(function: name, calls: calls)]
    }
    tables.inlinesProblem = inlined.problem?.shownWhole
    tables.regions = profile.regions.map { Regions($0, work) }
    tables.branches = profile.instructions.compactMap {
      $0.taken > 0 ? Branch(pc: $0.pc, taken: $0.taken) : nil
    }
    tables.linesProblem = lines.problem?.shownWhole
    self.init(summary, tables: tables)
  }
}

/// What a row of inlined code is of.
private struct InlineKey: Hashable {
  let function: String
  let calls: [InlinedCall]
}

/// Finds the function and the line of each instruction among their rows.
private struct RowsOfRun {
  let functions: [ProfileDocument.Function]
  let lines: [ProfileDocument.Line]
  private let sourceLines: SourceLines
  private var functionIndex: [UInt32: Int32] = [:]
  private var lineIndex: [LineKey: Int32] = [:]
  /// Where the row of code without a symbol starts: at the first instruction of that kind.
  private var withoutSymbol: UInt32?

  private struct LineKey: Hashable {
    let place: SourceLine?
    let function: String
  }

  init(_ profile: Profile, _ sourceLines: SourceLines) {
    self.sourceLines = sourceLines
    functions = profile.functions(lines: sourceLines).map(ProfileDocument.Function.init)
    for (index, function) in functions.enumerated() { functionIndex[function.pc] = Int32(index) }
    let found = profile.lines(sourceLines)
    lines = found.map(ProfileDocument.Line.init)
    for (index, line) in found.enumerated() {
      lineIndex[LineKey(place: line.place, function: line.function)] = Int32(index)
    }
  }

  /// The lines of functions with inlined code, apart for each call, with who waited longest for them.
  func inlines(
    _ profile: Profile, _ inlined: InlinedCalls
  ) -> [(key: InlineKey, row: ProfileDocument.Inlined)] {
    let waiters = profile.longestWaitersOfLines(sourceLines, inlined: inlined)
    let functions = Dictionary(
      uniqueKeysWithValues: profile.instructions.map { ($0.pc, $0.function?.name ?? unknownName) })
    let rows = profile.inlines(sourceLines, inlined)
    // Of a function without inlined code, `lines` says all.
    let inliners = Set(rows.filter { !$0.calls.isEmpty }.map(\.function))
    return rows.filter { inliners.contains($0.function) }.map { row in
      let key = InlineKey(function: row.function, calls: row.calls)
      let inlined = ProfileDocument.Inlined(
        function: row.function.shownWhole,
        frames: row.calls.map { call in
          ProfileDocument.InlinedFrame(
            name: call.name.shownWhole, display: call.display.shownWhole,
            place: call.place.map(ProfileDocument.Place.init))
        },
        lines: row.lines.map { line in
          let waiter = waiters[line.pc].flatMap { pc in
            lineIndex[LineKey(place: sourceLines[pc], function: functions[pc] ?? unknownName)]
          }
          return ProfileDocument.InlinedLine(
            place: line.place.map(ProfileDocument.Place.init), isGenerated: line.isGenerated,
            causes: CauseCycles(line.stack), waiter: waiter)
        })
      return (key, inlined)
    }
  }

  /// The call paths, once all instructions have their rows.
  func calls(_ tree: CallTree) -> [ProfileDocument.CallPath]? {
    var calls: [ProfileDocument.CallPath] = []
    calls.reserveCapacity(tree.nodes.count)
    for node in tree.nodes {
      guard let function = functionIndex[node.function?.address ?? withoutSymbol ?? .max] else {
        return nil
      }
      calls.append(
        ProfileDocument.CallPath(
          parent: node.parent.map(Int32.init), function: function, calls: node.calls,
          causes: CauseCycles(node.stack), total: node.total))
    }
    return calls
  }

  /// - Parameter instruction: They come in the order of their addresses.
  mutating func row(_ instruction: InstructionProfile) -> ProfileDocument.Instruction {
    if instruction.function == nil, withoutSymbol == nil { withoutSymbol = instruction.pc }
    let start = instruction.function?.address ?? withoutSymbol ?? instruction.pc
    let key = LineKey(
      place: sourceLines[instruction.pc], function: instruction.function?.name ?? unknownName)
    return ProfileDocument.Instruction(
      pc: instruction.pc, function: functionIndex[start] ?? 0, line: lineIndex[key] ?? 0,
      causes: CauseCycles(instruction.stack))
  }
}

extension ProfileDocument.Function {
  fileprivate init(_ function: FunctionProfile) {
    self.init(
      name: function.name.shownWhole, display: function.display.shownWhole,
      place: function.place.map(ProfileDocument.Place.init), pc: function.pc,
      causes: CauseCycles(function.stack), total: function.total)
  }
}

extension ProfileDocument.Line {
  fileprivate init(_ line: LineProfile) {
    self.init(
      place: line.place.map(ProfileDocument.Place.init), isGenerated: line.isGenerated,
      function: line.function.shownWhole, causes: CauseCycles(line.stack))
  }
}

extension ProfileDocument.Place {
  fileprivate init(_ place: SourceLine) {
    self.init(file: place.file.shownWhole, line: place.line)
  }
}

extension String {
  /// The same with bytes shown that are no UTF-8, as JSON has them.
  fileprivate var shownWhole: String { hasHostBytes ? withHostBytesShown : self }
}
