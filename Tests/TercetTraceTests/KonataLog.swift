// SPDX-License-Identifier: Apache-2.0

import TercetTrace

/// Reads a Konata log as it is written, as strictly as its description allows.
///
/// Beyond the description it knows three stages: F, X and W follow one another, and hold one
/// instruction each.
/// Source: Konata, docs/kanata-log-format.md, format 0004; src/core/onikiri_parser.ts for the
/// cycle that means "not ended" and for the stages between which arrows are drawn.
final class KonataLog: TraceOutput {
  /// An instruction that has begun and not ended.
  struct Operation {
    /// The stage on lane 0; empty before the first.
    var stage = ""
    /// The stage on lane 1, which lies over the other.
    var overlay = ""
    var hasExecuted = false
    var isNamed = false
  }

  private(set) var cycle = 0
  private(set) var instructions = 0
  private(set) var retired = 0
  /// The number of the first retired instruction, and how many are left out behind it.
  private(set) var firstOrdinal: Int?
  private(set) var leftOut = 0
  private(set) var flushed = 0
  private(set) var arrows = 0
  private(set) var lines = 0
  private(set) var problems: [String] = []

  private var open: [Int: Operation] = [:]
  /// Who is in F, X and W.
  private var occupants: [String: Int] = [:]
  private var hasClock = false
  private var lastSimulatorID = -1
  private var lastOrdinal: Int?
  private var scanner = FieldScanner()

  init() {}

  convenience init(_ text: String) {
    self.init()
    _ = write(Array(text.utf8))
    finish()
  }

  func write(_ bytes: [UInt8]) -> Bool {
    scanner.scan(bytes) { fields in
      lines += 1
      if !read(fields), problems.count < 10 { problems.append("line \(lines): \(fields.text)") }
    }
    return true
  }

  /// What can only be said at the end.
  func finish() {
    if scanner.isInLine { problems.append("no newline at the end") }
    if !open.isEmpty { problems.append("\(open.count) instructions have no R") }
  }

  /// Whether a line is as it must be.
  private func read(_ fields: Fields) -> Bool {
    if lines == 1 { return fields.text == "Kanata\t0004" }
    guard let id = fields.number(1) else { return false }
    switch fields.command {
    case "C=":
      // The reader ignores it and starts at 0, so only 0 means the same to everyone.
      guard lines == 2, fields.count == 2, id == 0 else { return false }
      hasClock = true
      return true
    case "C":
      // Time goes on, never back, and all else stands behind its first step.
      guard hasClock, fields.count == 2, id > 0 else { return false }
      cycle += id
      return true
    case "I", "L", "S", "E", "R", "W":
      guard cycle > 0, fields.count == 4 else { return false }
      return fields.command == "I" ? begin(id, fields) : update(id, fields)
    default:
      return false
    }
  }

  private func begin(_ id: Int, _ fields: Fields) -> Bool {
    // Unique, and known only through I, because the reader keeps operations in an array.
    guard id == instructions, let simulatorID = fields.number(2), fields.number(3) == 0,
      simulatorID > lastSimulatorID
    else { return false }
    lastSimulatorID = simulatorID
    instructions += 1
    open[id] = Operation()
    return true
  }

  /// A line about an instruction, which must have begun and not ended.
  private func update(_ id: Int, _ fields: Fields) -> Bool {
    guard var operation = open[id] else { return false }
    switch fields.command {
    case "L":
      guard let type = fields.number(2), type <= 2, !fields.last.isEmpty else { return false }
      // A label of a stage needs one.
      guard type != 2 || !operation.stage.isEmpty else { return false }
      if type == 0 { operation.isNamed = true }
    case "S":
      guard let lane = fields.number(2), start(id, &operation, lane, fields.last) else {
        return false
      }
    case "E":
      guard fields.number(2) == 1, operation.overlay == fields.last, !operation.overlay.isEmpty
      else { return false }
      operation.overlay = ""
    case "W":
      return fields.number(2).map { arrow(to: operation, from: $0) } == true
        && fields.number(3) == 0
    default:
      return end(id, operation, fields)
    }
    open[id] = operation
    return true
  }

  private func start(
    _ id: Int, _ operation: inout Operation, _ lane: Int, _ stage: String
  ) -> Bool {
    if lane == 1 {
      guard operation.stage == "X", operation.overlay.isEmpty, stage == "stall" else {
        return false
      }
      operation.overlay = stage
      return true
    }
    let order = ["": "F", "F": "X", "X": "W"]
    guard lane == 0, order[operation.stage] == stage, operation.overlay.isEmpty,
      occupants[stage] == nil
    else { return false }
    leave(id, operation)
    operation.stage = stage
    if stage == "X" { operation.hasExecuted = true }
    occupants[stage] = id
    return true
  }

  /// Arrows are drawn between stages with an X in their name: both ends must have such a one.
  private func arrow(to consumer: Operation, from producer: Int) -> Bool {
    arrows += 1
    return consumer.stage == "X" && open[producer]?.hasExecuted == true
  }

  private func end(_ id: Int, _ operation: Operation, _ fields: Fields) -> Bool {
    guard let ordinal = fields.number(2), let type = fields.number(3), type <= 1,
      operation.isNamed, !operation.stage.isEmpty
    else { return false }
    leave(id, operation)
    open[id] = nil
    guard type == 0 else {
      flushed += 1
      return true
    }
    return retire(operation, ordinal)
  }

  /// Two logs are laid beside each other by these ordinals, so they grow.
  private func retire(_ operation: Operation, _ ordinal: Int) -> Bool {
    defer { lastOrdinal = ordinal }
    retired += 1
    firstOrdinal = firstOrdinal ?? ordinal
    guard let lastOrdinal else { return operation.stage == "W" }
    leftOut += ordinal - lastOrdinal - 1
    return operation.stage == "W" && ordinal > lastOrdinal
  }

  private func leave(_ id: Int, _ operation: Operation) {
    if occupants[operation.stage] == id { occupants[operation.stage] = nil }
  }
}
