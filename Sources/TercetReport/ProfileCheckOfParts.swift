// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetJSON

extension ProfileCheck {
  /// Regions and what is outside make up the run, cause by cause, and none took more than that.
  func check(
    _ regions: [ReadRow<ProfileDocument.Region>], _ outside: ReadRow<ProfileDocument.Outside>
  ) throws {
    for cause in CauseTable.known.causes {
      var sum: UInt64? = outside.row.causes[cause]
      for region in regions {
        let (total, overflows) = (sum ?? 0).addingReportingOverflow(region.row.causes[cause])
        sum = overflows || sum == nil ? nil : total
      }
      guard sum == summary.stack[cause] else {
        throw wrong(
          "the regions' \(cause.name) and that outside", sum, "the run's", summary.stack[cause],
          outside.place)
      }
    }
    for region in regions {
      let row = region.row
      guard row.total <= summary.cycles else {
        throw wrong("a region's total", row.total, "the run's", summary.cycles, region.place)
      }
      guard row.causes.total <= row.total else {
        throw wrong("a region's cycles", row.causes.total, "its 'total'", row.total, region.place)
      }
      guard row.least <= row.median, row.median <= row.most else {
        throw ProfileFileError.badValue(
          "\(row.median)", key: "median", wants: "a number from 'min' to 'max'",
          at: place(region.place))
      }
    }
    if let name = summary.part?.region, !regions.contains(where: { $0.row.name == name }) {
      throw ProfileFileError.badValue(
        "'\(name.shown)'", key: "region", wants: "one of those in 'regions'",
        at: place(outside.place))
    }
  }

  /// The work of the functions makes up that of what is listed, and its mix the instructions.
  func check(
    _ work: WorkOfRun, _ functions: [ReadRow<ProfileDocument.Function>],
    _ instructions: [ReadRow<ProfileDocument.Instruction>], at place: TextPlace
  ) throws {
    var sum: WorkCounts? = WorkCounts()
    for function in functions { sum = sum?.adding(function.row.work) }
    for (key, path) in WorkCounts.members
    where sum?[keyPath: path] != work.counts[keyPath: path] {
      throw wrong(
        "the functions' \(key)", sum?[keyPath: path], "that of 'work'", work.counts[keyPath: path],
        place)
    }
    let retired = instructions.reduce(0) { $0 + $1.row.causes[.issue] }
    guard work.mix.total == retired else {
      throw wrong("the 'mix'", work.mix.total, "what the pcs retired", retired, place)
    }
  }

  /// The work of regions and of what is outside makes up that of the run.
  func check(
    _ work: WorkOfRun, _ regions: [ReadRow<ProfileDocument.Region>],
    _ outside: ReadRow<ProfileDocument.Outside>
  ) throws {
    let parts = regions.map(\.row.work) + [outside.row.work]
    var counts: WorkCounts? = WorkCounts()
    for part in parts { counts = counts?.adding(part?.counts ?? WorkCounts()) }
    for (key, path) in WorkCounts.members
    where counts?[keyPath: path] != work.counts[keyPath: path] {
      throw wrong(
        "the regions' \(key)", counts?[keyPath: path], "that of 'work'", work.counts[keyPath: path],
        outside.place)
    }
    // No sum of these overflows: each row's is what retired in it.
    for kind in InstructionWork.Kind.allCases {
      let sum = parts.reduce(0) { $0 + ($1?.mix[kind] ?? 0) }
      guard sum == work.mix[kind] else {
        throw wrong(
          "the regions' \(kind.rawValue)", sum, "that of 'mix'", work.mix[kind], outside.place)
      }
    }
  }

  /// Each window is about an instruction of the profile.
  func check(
    _ windows: [ReadRow<ProfileDocument.Window>],
    _ instructions: [ReadRow<ProfileDocument.Instruction>]
  ) throws {
    let known = Set(instructions.map(\.row.pc))
    for window in windows where !known.contains(window.row.pc) {
      throw ProfileFileError.badValue(
        "\(window.row.pc)", key: "pc", wants: "one of those in 'pcs'", at: place(window.place))
    }
  }

  /// The rows of each line, apart for inlined calls, make up the line, in functions that have such rows.
  func check(
    _ inlines: [ReadRow<ProfileDocument.Inlined>], _ functions: [ReadRow<ProfileDocument.Function>],
    _ lines: [ReadRow<ProfileDocument.Line>]
  ) throws {
    struct Key: Hashable {
      let place: ProfileDocument.Place?
      let function: String
    }
    let names = Set(functions.map(\.row.name))
    var sums: [Key: CycleStack] = [:]
    for inlined in inlines {
      guard names.contains(inlined.row.function) else {
        throw ProfileFileError.badValue(
          "'\(inlined.row.function.shown)'", key: "function", wants: "one of those in 'functions'",
          at: place(inlined.place))
      }
      for line in inlined.row.lines {
        if let waiter = line.waiter, Int(waiter) >= lines.count {
          throw ProfileFileError.noSuchRow(
            "\(waiter)", key: "waiter", list: "lines", count: lines.count, at: place(inlined.place))
        }
        let key = Key(place: line.place, function: inlined.row.function)
        for entry in line.causes.entries {
          let (sum, overflows) = sums[key, default: CycleStack()][entry.cause]
            .addingReportingOverflow(entry.cycles)
          if overflows {
            throw wrong(
              "the inlined lines' \(entry.cause.name)", nil, "the line's", 0, inlined.place)
          }
          sums[key, default: CycleStack()][entry.cause] = sum
        }
      }
    }
    var lineSums: [Key: CycleStack] = [:]
    for line in lines {
      lineSums[Key(place: line.row.place, function: line.row.function), default: CycleStack()] +=
        line.row.causes
    }
    let inliners = Set(inlines.map(\.row.function))
    for line in lines where inliners.contains(line.row.function) {
      let key = Key(place: line.row.place, function: line.row.function)
      for cause in CauseTable.known.causes
      where sums[key, default: CycleStack()][cause] != lineSums[key, default: CycleStack()][cause] {
        throw wrong(
          "the inlined lines' \(cause.name)", sums[key, default: CycleStack()][cause],
          "the line's", lineSums[key, default: CycleStack()][cause], line.place)
      }
    }
  }

  /// Branches come in the order of their addresses, and none was taken more often than it retired.
  func check(
    _ branches: [ReadRow<ProfileDocument.Branch>],
    of instructions: [ReadRow<ProfileDocument.Instruction>]
  ) throws {
    var index = 0
    for (number, branch) in branches.enumerated() {
      if number > 0, branches[number - 1].row.pc >= branch.row.pc {
        throw ProfileFileError.disorder(list: "branches", by: "'pc'", at: place(branch.place))
      }
      while index < instructions.count, instructions[index].row.pc < branch.row.pc { index += 1 }
      guard index < instructions.count, instructions[index].row.pc == branch.row.pc else {
        throw ProfileFileError.badValue(
          "\(branch.row.pc)", key: "pc", wants: "one of those in 'pcs'", at: place(branch.place))
      }
      let retired = instructions[index].row.causes[.issue]
      guard branch.row.taken <= retired else {
        throw wrong("'taken'", branch.row.taken, "what the pc retired", retired, branch.place)
      }
    }
  }
}
