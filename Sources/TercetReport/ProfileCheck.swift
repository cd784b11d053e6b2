// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// Whether the parts of a profile that was read agree.
struct ProfileCheck {
  let summary: RunSummary
  let path: String

  func place(_ place: TextPlace) -> FilePlace { FilePlace(path: path, place: place) }

  /// A sum that is not as it should be; nil for one that is too large to be written.
  func wrong(
    _ what: String, _ sum: UInt64?, _ other: String, _ value: UInt64, _ place: TextPlace
  ) -> ProfileFileError {
    .sum(
      SumError(
        what: what, sum: sum.map { "\($0)" } ?? "more than \(UInt64.max)", other: other,
        value: value),
      at: self.place(place))
  }

  /// The run's causes make up its cycles.
  func checkRun(at place: TextPlace) throws {
    let stack = summary.stack
    if let part = summary.part {
      guard summary.cycles <= part.length, part.region != nil || summary.cycles == part.length
      else { throw wrong("'cycles'", summary.cycles, "the 'length' of 'part'", part.length, place) }
      guard summary.instructions <= part.runInstructions else {
        throw wrong(
          "'instructions'", summary.instructions, "'runInstructions'", part.runInstructions, place)
      }
    }
    guard stack.total == summary.cycles else {
      throw wrong("the causes", stack.total, "'cycles'", summary.cycles, place)
    }
    guard stack[.issue] == summary.instructions else {
      throw wrong(
        "the cycles of issue", stack[.issue], "'instructions'", summary.instructions, place)
    }
  }

  /// Functions and instructions come in the order of their addresses, each once.
  func checkOrder(
    _ functions: [ReadRow<ProfileDocument.Function>], _ instructions: [ReadRow<ReadInstruction>]
  ) throws {
    for (one, next) in zip(functions, functions.dropFirst()) where one.row.pc >= next.row.pc {
      throw ProfileFileError.disorder(list: "functions", by: "'pc'", at: place(next.place))
    }
    for (one, next) in zip(instructions, instructions.dropFirst()) where one.row.pc >= next.row.pc {
      throw ProfileFileError.disorder(list: "pcs", by: "'pc'", at: place(next.place))
    }
  }

  /// Finds the function and line of each instruction, which may go without saying.
  func resolve(
    _ instructions: [ReadRow<ReadInstruction>], _ functions: [ReadRow<ProfileDocument.Function>],
    _ lines: [ReadRow<ProfileDocument.Line>], _ inlines: [ReadRow<ProfileDocument.Inlined>]
  ) throws -> [ReadRow<ProfileDocument.Instruction>] {
    var usual = UsualFunction(functions.map(\.row))
    var latest: UInt64?
    return try instructions.map { read in
      let usual = usual.index(for: read.row.pc)
      let function = try index(
        read.row.function ?? (usual < 0 ? nil : UInt64(usual)), "function", "functions",
        functions.count, read.place)
      latest = read.row.line ?? latest
      let line = try index(latest, "line", "lines", lines.count, read.place)
      guard lines[line].row.function == functions[function].row.name else {
        throw ProfileFileError.badValue(
          "that of '\(lines[line].row.function.shown)'", key: "line",
          wants: "one of '\(functions[function].row.name.shown)', as 'function' says",
          at: place(read.place))
      }
      let inline = try read.row.inline.map {
        try index($0, "inline", "inlines", inlines.count, read.place)
      }
      if let inline, inlines[inline].row.function != functions[function].row.name {
        throw ProfileFileError.badValue(
          "that of '\(inlines[inline].row.function.shown)'", key: "inline",
          wants: "one of '\(functions[function].row.name.shown)', as 'function' says",
          at: place(read.place))
      }
      return ReadRow(
        row: ProfileDocument.Instruction(
          pc: read.row.pc, function: Int32(function), line: Int32(line), causes: read.row.causes,
          inline: inline.map(Int32.init)),
        place: read.place)
    }
  }

  private func index(
    _ index: UInt64?, _ key: String, _ list: String, _ count: Int, _ place: TextPlace
  ) throws -> Int {
    guard let index else { throw ProfileFileError.missingKey(key, at: self.place(place)) }
    guard index < count else {
      throw ProfileFileError.noSuchRow(
        "\(index)", key: key, list: list, count: count, at: self.place(place))
    }
    return Int(index)
  }

  /// The instructions make up their functions, their lines and, if no function was asked for, the
  /// run, cause by cause.
  func checkSums(
    of instructions: [ReadRow<ProfileDocument.Instruction>],
    _ functions: [ReadRow<ProfileDocument.Function>], _ lines: [ReadRow<ProfileDocument.Line>]
  ) throws {
    var sums = CauseSums(count: 1)
    for instruction in instructions {
      try sums.add(instruction.row.causes, to: 0) { cause, sum in
        wrong("the pcs' \(cause.name)", sum, "the run's", summary.stack[cause], instruction.place)
      }
    }
    for cause in CauseTable.known.causes where sums[0, cause] > summary.stack[cause] {
      throw wrong(
        "the pcs' \(cause.name)", sums[0, cause], "the run's", summary.stack[cause],
        instructions.first?.place ?? TextPlace(line: 1, column: 1))
    }
    // Nothing overflows from here on: these are parts of those sums.
    try check(instructions, by: \.function, functions.map { ($0.row.causes, $0.place) }, "function")
    try check(instructions, by: \.line, lines.map { ($0.row.causes, $0.place) }, "line")
    for function in functions where function.row.total > summary.cycles {
      throw ProfileFileError.badValue(
        "\(function.row.total)", key: "total", wants: "at most the run's \(summary.cycles) cycles",
        at: place(function.place))
    }
  }

  private func check(
    _ instructions: [ReadRow<ProfileDocument.Instruction>],
    by owner: KeyPath<ProfileDocument.Instruction, Int32>,
    _ rows: [(causes: CauseCycles, place: TextPlace)], _ name: String
  ) throws {
    var sums = CauseSums(count: rows.count)
    for instruction in instructions {
      try sums.add(instruction.row.causes, to: Int(instruction.row[keyPath: owner])) { cause, sum in
        wrong("the \(cause.name) of its pcs", sum, "the \(name)'s", 0, instruction.place)
      }
    }
    for (index, row) in rows.enumerated() {
      for cause in CauseTable.known.causes where sums[index, cause] != row.causes[cause] {
        throw wrong(
          "the \(cause.name) of its pcs", sums[index, cause], "the \(name)'s", row.causes[cause],
          row.place)
      }
    }
  }

  /// Who waited is part of what the instruction that was waited for took.
  func check(
    _ waits: [ReadRow<ProfileDocument.Wait>],
    of instructions: [ReadRow<ProfileDocument.Instruction>]
  ) throws {
    var index = 0
    var sum: UInt64 = 0
    var latest: ProfileDocument.Wait?
    for wait in waits {
      if let latest, latest.order >= wait.row.order {
        throw ProfileFileError.disorder(
          list: "waits", by: "'pc', cause and 'waiter'", at: place(wait.place))
      }
      if latest?.pc != wait.row.pc || latest?.cause != wait.row.cause { sum = 0 }
      latest = wait.row
      while index < instructions.count, instructions[index].row.pc < wait.row.pc { index += 1 }
      guard index < instructions.count, instructions[index].row.pc == wait.row.pc else {
        throw ProfileFileError.badValue(
          "\(wait.row.pc)", key: "pc", wants: "one of those in 'pcs'", at: place(wait.place))
      }
      let all = instructions[index].row.causes[wait.row.cause]
      let (total, overflows) = sum.addingReportingOverflow(wait.row.cycles)
      guard !overflows, total <= all else {
        throw wrong(
          "its waits for \(wait.row.cause.name)", overflows ? nil : total, "what the pc took", all,
          wait.place)
      }
      sum = total
    }
  }

  /// Callers come first, totals are what is below, and all paths together are the run, or what is
  /// listed of it.
  func check(
    _ calls: [ReadRow<ProfileDocument.CallPath>], _ functions: [ReadRow<ProfileDocument.Function>],
    _ instructions: [ReadRow<ProfileDocument.Instruction>]
  ) throws {
    var sums = CauseSums(count: 1)
    for (place, call) in calls.enumerated() {
      _ = try index(
        UInt64(call.row.function), "function", "functions", functions.count, call.place)
      if let parent = call.row.parent {
        _ = try index(UInt64(parent), "parent", "calls before it", place, call.place)
      }
      try sums.add(call.row.causes, to: 0) { cause, sum in
        wrong("the calls' \(cause.name)", sum, "the run's", summary.stack[cause], call.place)
      }
    }
    let listed = instructions.reduce(into: CycleStack()) { $0 += $1.row.causes }
    for cause in CauseTable.known.causes
    where sums[0, cause] != summary.stack[cause] && sums[0, cause] != listed[cause] {
      throw wrong(
        "the calls' \(cause.name)", sums[0, cause], "the run's", summary.stack[cause],
        calls.first?.place ?? TextPlace(line: 1, column: 1))
    }
    // Nothing overflows: all of it is part of those sums.
    var totals = calls.map { $0.row.causes.total }
    for (place, call) in calls.enumerated().reversed() {
      guard totals[place] == call.row.total else {
        throw wrong(
          "its own cycles and those of its callees", totals[place], "'total'", call.row.total,
          call.place)
      }
      if let parent = call.row.parent { totals[Int(parent)] += totals[place] }
    }
  }
}

extension ProfileDocument.Wait {
  /// What waits are sorted by.
  fileprivate var order: (UInt32, UInt8, UInt32) { (pc, cause.number, waiter) }
}

/// Sums by cause for many rows, which tell when they become too large.
private struct CauseSums {
  private var counts: [UInt64]
  private let causes = CauseTable.known.limit

  init(count: Int) { counts = Array(repeating: 0, count: count * CauseTable.known.limit) }

  subscript(row: Int, cause: CycleCause) -> UInt64 { counts[row * causes + Int(cause.number)] }

  /// - Parameter overflow: Makes the error for a sum that is too large, which it gets as nil.
  mutating func add(
    _ cycles: CauseCycles, to row: Int, overflow: (CycleCause, UInt64?) -> ProfileFileError
  ) throws {
    for entry in cycles.entries {
      let place = row * causes + Int(entry.cause.number)
      let (sum, overflows) = counts[place].addingReportingOverflow(entry.cycles)
      if overflows { throw overflow(entry.cause, nil) }
      counts[place] = sum
    }
  }
}
