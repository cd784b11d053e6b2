// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetExtension
import TercetReport

/// Compares what C and Verilog compute, and whether Verilog takes the cycles that rows say.
struct MeaningComparison {
  typealias Row = ExtensionDescription.Row

  private let description: ExtensionDescription
  private let c: CustomUnit
  private let verilog: CustomUnit
  private let hasState: Bool

  static let defaultCalls: UInt64 = 1_000_000
  /// Calls between two looks at the user's signals.
  private static let pause: UInt64 = 1 << 12

  /// - Parameters:
  ///   - c: Has a meaning for each row with C, or with an instruction of Tercet's.
  ///   - verilog: Has one for each row with Verilog.
  ///   - hasState: Whether an answer depends on the calls before it, so that behind a difference all
  ///     may be different.
  init(
    _ description: ExtensionDescription, c: CustomUnit, verilog: CustomUnit, hasState: Bool
  ) {
    self.description = description
    self.c = c
    self.verilog = verilog
    self.hasState = hasState
  }

  /// How long a row says that it takes.
  private enum Time {
    case fixed(Int)
    /// In X, with the result in W: Verilog may answer in either.
    case written(Int)
    case classes(OperandClasses)
    /// As long as C says.
    case asked
    /// That is not for the extension to say.
    case unknown(String)
  }

  /// A row that is compared.
  private struct Subject {
    let number: UInt16
    let row: Row
    let operands: MeaningOperands
    let time: Time
    /// Who says the value besides; nil for nobody.
    let source: String?
    var calls: UInt64 = 0
    var difference: MeaningDifference?

    init(_ row: Row, number: Int) {
      self.row = row
      self.number = UInt16(number)
      operands = MeaningOperands(row)
      source =
        row.meanings.function != nil
        ? "C" : row.meanings.operation != nil ? "Tercet's instruction" : nil
      time = Self.time(of: row)
    }

    private static func time(of row: Row) -> Time {
      switch row.unit {
      case .load: return .fixed(1)
      case .ours: return .unknown("the time is that of a unit of Tercet's")
      case .own(let unit):
        switch unit.time {
        case .fixed(let cycles, .execute): return .fixed(cycles)
        case .fixed(let cycles, .writeback): return .written(cycles)
        case .byOperand(let classes): return .classes(classes)
        case .asked where row.meanings.function != nil: return .asked
        case .asked, .sequential: return .unknown("the time is the Verilog's")
        }
      }
    }
  }

  /// Computes each row with Verilog `calls` times, in an order that mixes them.
  func findings(calls: UInt64, seed: UInt64, signal: () -> Int32?) -> [ExtensionFinding] {
    var random = MeaningOperands.Random(seed: seed)
    var subjects = description.rows.enumerated().filter { $1.meanings.isInModule }.map {
      Subject($1, number: $0)
    }
    var open = Array(subjects.indices)
    var count: UInt64 = 0
    while !open.isEmpty {
      count += 1
      if count % Self.pause == 0, signal() != nil { return [] }
      let place = open.count == 1 ? 0 : Int(random.next() % UInt64(open.count))
      let index = open[place]
      subjects[index].calls += 1
      subjects[index].difference = difference(subjects[index], &random)
      if subjects[index].difference != nil, hasState { break }
      if subjects[index].difference != nil || subjects[index].calls == calls {
        open.remove(at: place)
      }
    }
    return subjects.map { finding($0, calls: calls) }
  }

  /// Calls both meanings once; what differs.
  private func difference(
    _ subject: Subject, _ random: inout MeaningOperands.Random
  ) -> MeaningDifference? {
    let operands = subject.operands.next(&random)
    let answer = verilog.answer(subject.number, at: 0, operands)
    let told = subject.source == nil ? nil : c.answer(subject.number, at: 0, operands)
    let cycles: Int? =
      switch subject.time {
      case .fixed(let cycles): cycles
      case .written(let cycles): answer.cycles == cycles + 1 ? cycles + 1 : cycles
      case .classes(let classes): classes.cycles(operands.a, operands.b)
      case .asked: told?.cycles
      case .unknown: nil
      }
    let isAnswered = CustomUnit.latency.contains(answer.cycles)
    if isAnswered, told.map({ $0.value == answer.value }) ?? true,
      cycles.map({ $0 == answer.cycles }) ?? true
    {
      return nil
    }
    return MeaningDifference(
      subject.operands.named(operands),
      expected: MeaningDifference.Expected(value: told?.value, cycles: cycles),
      verilog: MeaningDifference.Answer(value: answer.value, cycles: answer.cycles),
      call: subject.calls, mostCycles: CustomUnit.latency.upperBound)
  }

  private func finding(_ subject: Subject, calls: UInt64) -> ExtensionFinding {
    let name = subject.row.name
    if let difference = subject.difference {
      return ExtensionFinding(
        .meanings, .failed, row: name, difference.words(subject.source ?? ""),
        difference: difference)
    }
    guard subject.calls == calls else {
      return ExtensionFinding(
        .meanings, .skipped, row: name,
        "not to the end, since state differs after a difference of another row")
    }
    let who = subject.source.map { "\($0) and Verilog agree" } ?? "Verilog answers"
    let times = calls == 1 ? "in the one call" : "in \(grouped(calls)) calls"
    return ExtensionFinding(
      .meanings, .ok, row: name, "\(who) \(times), \(Self.words(subject.time))")
  }

  private static func words(_ time: Time) -> String {
    switch time {
    case .fixed(let cycles): cycles == 1 ? "one cycle each" : "\(cycles) cycles each"
    case .written(let cycles): "\(cycles) or, with the result in W, \(cycles + 1) cycles each"
    case .classes: "in the cycles of the operand's class"
    case .asked: "in the same cycles"
    case .unknown(let reason): reason
    }
  }
}
