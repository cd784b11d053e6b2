// SPDX-License-Identifier: Apache-2.0

import Dispatch
import TercetKit
import TercetReport

/// What came of one of many programs, until it is its turn to be told.
struct BatchOutcome {
  var status: Int32
  let row: ProgramTable.Row
  /// Said before what the guest wrote, and after.
  var opening: [Remark] = []
  var remarks: [Remark] = []
  var document: [UInt8] = []
  /// What the guest wrote, if that is to be seen.
  var console: BatchConsole?
  /// Why none of the programs shall run.
  var refusal: (any Error)?

  init(status: Int32, row: ProgramTable.Row) {
    self.status = status
    self.row = row
  }
}

/// Whose turn it is: programs end in any order, and are told in that of the command line.
///
/// All that it holds is touched under its lock alone, by whichever thread has it.
final class BatchTurns: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  /// One for each program, which opens when it is that one's turn and stays open.
  private let gates: [DispatchSemaphore]
  private let output: OutputOptions
  private let sink: ResultSink
  private var outcomes: [BatchOutcome?]
  /// The first program that has not been told.
  private var current = 0
  private var told: [ProgramTable.Row] = []
  private var firstStatus: Int32 = 0
  private var firstRefusal: (any Error)?
  private var isReaderGone = false

  init(count: Int, output: OutputOptions, sink: ResultSink) {
    self.output = output
    self.sink = sink
    outcomes = Array(repeating: nil, count: count)
    gates = (0..<count).map { _ in DispatchSemaphore(value: 0) }
    gates.first?.signal()
  }

  /// The rows of what has been told, in order.
  var rows: [ProgramTable.Row] { locked { told } }
  /// The status of the first program that did not end with 0.
  var status: Int32 { locked { firstStatus } }
  /// What is wrong with all programs.
  var refusal: (any Error)? { locked { firstRefusal } }
  /// Whether nobody takes any more results.
  var isOver: Bool { locked { isReaderGone || firstRefusal != nil } }

  /// Whether it is the turn of the program at `index`.
  func isTurn(of index: Int) -> Bool { locked { current == index } }

  /// Waits until it is.
  func wait(for index: Int) {
    gates[index].wait()
    gates[index].signal()
  }

  /// Takes what came of a program, and tells of all whose turn has come.
  func finish(_ outcome: BatchOutcome, at index: Int) {
    locked {
      outcomes[index] = outcome
      while current < outcomes.count, let next = outcomes[current] {
        outcomes[current] = nil
        tell(next)
        current += 1
        if current < gates.count { gates[current].signal() }
      }
    }
  }

  private func tell(_ outcome: BatchOutcome) {
    if let refusal = outcome.refusal, firstRefusal == nil { firstRefusal = refusal }
    guard firstRefusal == nil else { return }
    for remark in outcome.opening { output.say(remark) }
    let isHeard = outcome.console?.finish() ?? true
    for remark in outcome.remarks { output.say(remark) }
    if !outcome.document.isEmpty, !sink.write(outcome.document) { isReaderGone = true }
    told.append(outcome.row)
    if firstStatus == 0 {
      firstStatus = outcome.status != 0 || isHeard ? outcome.status : ExitStatus.inputOutput
    }
  }

  private func locked<Result>(_ work: () -> Result) -> Result {
    lock.wait()
    defer { lock.signal() }
    return work()
  }
}
