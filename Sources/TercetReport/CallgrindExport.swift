// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile

/// A profile in the format of Callgrind, for KCachegrind and callgrind_annotate.
///
/// Source: Valgrind's manual, "Callgrind Format Specification". The tool wants what the specification
/// leaves open: every line `event:` before `events:`.
package enum CallgrindExport {
  package static func write(_ document: ProfileDocument, to output: @escaping ([UInt8]) -> Void) {
    var file = CallgrindFile(document, output)
    file.write()
  }
}

private struct CallgrindFile {
  private let summary: RunSummary
  private let tables: ProfileDocument.Tables
  private var text: ExportOutput
  private var files = CallgrindNames()
  private var functions = CallgrindNames()
  private let rows: [CauseTable.Row]
  /// How often branches were taken.
  private let takenByPC: [UInt32: UInt64]

  /// What Callgrind calls a file that is not known.
  private static let noFile = "???"

  init(_ document: ProfileDocument, _ output: @escaping ([UInt8]) -> Void) {
    summary = document.summary
    rows = CauseTable.rows(of: document.summary.isa)
    tables = document.tables ?? .none
    takenByPC = Dictionary(
      (tables.branches ?? []).map { ($0.pc, $0.taken) }, uniquingKeysWith: { first, _ in first })
    text = ExportOutput(output)
  }

  mutating func write() {
    let totals = costs(CauseCycles(tables.stack))
    writeHeader(totals)
    let calls = CalledFunctions(tables)
    for (place, own) in tables.instructionsByFunction.enumerated() {
      write(place, own, calls[place])
    }
    text.line("")
    text.line("totals: \(totals)")
    text.flush()
  }

  private mutating func writeHeader(_ totals: String) {
    text.line("# callgrind format")
    text.line("version: 1")
    text.line("creator: tercet \(tercetVersion)")
    text.line("cmd: \(summary.programName.printable)")
    text.line("part: 1")
    text.line("desc: Core: \(summary.core)")
    text.line("positions: instr line")
    text.line("event: Cycles : Cycles")
    text.line("event: Ir : Instructions")
    for row in rows {
      text.line(
        "event: \(row.name) : Cycles of \(row.name)" + (row.remark.isEmpty ? "" : ", \(row.remark)")
      )
    }
    text.line("events: Cycles Ir \(rows.map(\.name).joined(separator: " "))")
    text.line("summary: \(totals)")
    text.line("")
    text.line("ob=(1) \(summary.programName.recordName)")
  }

  /// Cycles, instructions and the causes, without the zeros at the end.
  private func costs(_ causes: CauseCycles) -> String {
    var costs = [causes.total, causes[.issue]] + rows.map { causes[$0.cause] }
    while costs.count > 1, costs.last == 0 { costs.removeLast() }
    return costs.map { "\($0)" }.joined(separator: " ")
  }

  /// A function: what its instructions took, and what it called.
  private mutating func write(_ place: Int, _ instructions: [Int], _ calls: [CalledFunctions.Call])
  {
    let function = tables.functions[place]
    let own = file(of: function)
    text.line("")
    text.line("fl=\(files.name(own))")
    text.line("fn=\(functions.name(name(of: place)))")
    var current = own
    for index in instructions {
      let instruction = tables.instructions[index]
      let line = tables.lines[Int(instruction.line)].place
      // What has no line stays where its neighbours are.
      let file = line?.file ?? current
      if file != current {
        text.line("\(file == own ? "fe" : "fi")=\(files.name(file))")
        current = file
      }
      let position = "\(hex(instruction.pc)) \(line?.line ?? 0)"
      text.line("\(position) \(costs(instruction.causes))")
      if let jump = jump(of: instruction) {
        text.line(jump)
        text.line(position)
      }
    }
    if current != own { text.line("fe=\(files.name(own))") }
    for call in calls { write(call, from: function) }
  }

  /// The jump or branch that an instruction is, if it was taken to somewhere in its function: how often, of
  /// how many, and where to.
  ///
  /// Source: Callgrind's dump.c, which writes `jcnd=FOLLOWED/EXECUTED TARGET` where the manual has it in
  /// other words.
  private func jump(of instruction: ProfileDocument.Instruction) -> String? {
    let executed = instruction.causes[.issue]
    guard executed > 0, let instructionText = tables.texts[instruction],
      let target = Self.target(of: instructionText), let index = tables.index(of: target),
      tables.instructions[index].function == instruction.function
    else { return nil }
    // The line is one of the file that is being written.
    let (own, other) = (
      tables.lines[Int(instruction.line)].place,
      tables.lines[Int(tables.instructions[index].line)].place
    )
    guard own?.file == other?.file else { return nil }
    let position = "\(hex(target)) \(other?.line ?? 0)"
    if let taken = takenByPC[instruction.pc] { return "jcnd=\(taken)/\(executed) \(position)" }
    return instructionText.hasPrefix("j ") ? "jump=\(executed) \(position)" : nil
  }

  /// The address with which the operands of `text` end, such as of `bne a0, a1, 0x80000010 <f+0x10>`.
  private static func target(of text: String) -> UInt32? {
    let operands = text.prefix { $0 != "<" }
    guard let last = operands.split(separator: " ").last, last.hasPrefix("0x") else { return nil }
    return UInt32(last.dropFirst(2), radix: 16)
  }

  /// A call, with all that it took; it stands at the caller's start, since where in the caller it is
  /// is not known.
  private mutating func write(_ call: CalledFunctions.Call, from caller: ProfileDocument.Function) {
    let callee = tables.functions[call.function]
    text.line("cfi=\(files.name(file(of: callee)))")
    text.line("cfn=\(functions.name(name(of: call.function)))")
    text.line("calls=\(call.calls) \(hex(callee.pc)) \(callee.place?.line ?? 0)")
    text.line("\(hex(caller.pc)) \(caller.place?.line ?? 0) \(costs(CauseCycles(call.stack)))")
  }

  private func file(of function: ProfileDocument.Function) -> String {
    function.place?.file ?? Self.noFile
  }

  private func name(of function: Int) -> String { tables.functions[function].display }
}

/// Names that are written once, and then stand for themselves as a number.
private struct CallgrindNames {
  private var numbers: [String: Int] = [:]

  mutating func name(_ name: String) -> String {
    if let known = numbers[name] { return "(\(known))" }
    let number = numbers.count + 1
    numbers[name] = number
    return "(\(number)) \(name.recordName)"
  }
}
