// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// The stages as a Value Change Dump, for GTKWave and other viewers of waves.
package struct VCDTrace: TraceWriter {
  package static let unit = "cycles"
  /// Some 180 MB.
  package static let usualLimit = 500_000

  private let window: TraceWindow
  private let limit: Int
  private let showsRegisters: Bool
  private var writer: VCDWriter
  private var labels: InstructionLabels
  private var recent = RecentInstructions()
  private var retired: UInt64
  private var latest: UInt64?
  /// The names of causes by their numbers.
  private let causes = (0..<CauseTable.known.limit).map { number in
    VCDValue.text(Array((CauseTable.known[number]?.name ?? "").utf8))
  }

  /// Cycles with something to show so far.
  package private(set) var written = 0
  package private(set) var isCut = false

  package init(_ plan: TracePlan) {
    window = plan.window
    limit = plan.limit
    retired = plan.retiredBefore
    labels = InstructionLabels(plan.label) { VCDWriter.token($0) }
    showsRegisters = plan.showsRegisters
    writer = VCDWriter(
      title: plan.title, signals: VCDSignal.all(registers: plan.showsRegisters), write: plan.write)
  }

  package mutating func observe(_ cycles: Span<TracedCycle>) -> Bool {
    for index in cycles.indices {
      let cycle = cycles[index]
      guard cycle.number <= window.cycles.upperBound else { return finish() && false }
      recent.follow(cycle)
      if window.cycles.contains(cycle.number) {
        if window.shows(cycle) {
          guard written < limit else {
            isCut = true
            return finish() && false
          }
          written += 1
        }
        show(cycle)
      }
      retired += cycle.instructions
    }
    return writer.flushIfFull()
  }

  /// Writes what has been gathered, and where it ends; false if that fails.
  package mutating func finish() -> Bool {
    defer { latest = nil }
    return writer.finish(at: latest.map { $0 + 1 })
  }

  private mutating func show(_ cycle: TracedCycle) {
    latest = cycle.end - 1
    writer.advance(to: cycle.number)
    let stages = cycle.stages
    let isHeld = cycle.holdsExecute
    show(stages.fetch?.pc, stages.fetch?.word, VCDSignal.fetch)
    set(.fetchHeld, of: stages.fetch?.pc, .bit(stages.fetch != nil && isHeld))
    show(stages.execute?.pc, stages.execute?.word, VCDSignal.execute)
    set(.executeHeld, of: stages.execute?.pc, .bit(isHeld))
    set(.executeForwarded, of: stages.execute?.pc, .number(UInt64(stages.forwarded)))
    set(
      .executeRegisters, of: stages.execute?.pc,
      stages.forwarded == 0
        ? .none : .text(Array(names(ofRegisters: stages.forwarded, separator: ",").utf8)))
    showWriteback(cycle)
    showCharge(cycle)
    if showsRegisters { showData(cycle) }
  }

  private mutating func showData(_ cycle: TracedCycle) {
    let executing = cycle.stages.execute?.pc
    let sources = cycle.data.sources
    set(.firstSource, of: executing, .number(sources?.first?.value))
    set(.secondSource, of: executing, .number(sources?.second?.value))
    set(.thirdSource, of: executing, .number(sources?.third?.value))
    let writing = cycle.stages.writeback
    let write = cycle.data.write
    set(.destination, of: writing, .number(write.map { UInt32($0.register) }))
    set(.result, of: writing, .number(write?.value))
    let access = cycle.data.access
    set(.dataAddress, of: writing, .number(access?.address))
    set(.dataBytes, of: writing, .number(access?.width.bytes))
    set(.dataLoads, of: writing, .bit(access?.isLoad ?? false))
    set(.dataStores, of: writing, .bit(access?.stored != nil))
    set(.dataLoaded, of: writing, .number(access?.loaded))
    set(.dataStored, of: writing, .number(access?.stored))
  }

  private mutating func showWriteback(_ cycle: TracedCycle) {
    let pc = cycle.stages.writeback
    let instruction = pc.flatMap { recent.instruction(at: $0, in: cycle) }
    show(pc, instruction?.word, VCDSignal.writeback)
  }

  private mutating func show(_ pc: UInt32?, _ word: UInt32?, _ stage: VCDSignal.Stage) {
    guard let pc else {
      writer.set(stage.valid, .bit(false))
      for signal in [stage.pc, stage.word, stage.text] { writer.set(signal, .none) }
      return
    }
    set(stage.valid, of: pc, .bit(true))
    set(stage.pc, of: pc, .number(UInt64(pc)))
    set(stage.word, of: pc, word.map { .number(UInt64($0)) } ?? .unknown)
    set(stage.text, of: pc, .text(labels.text(of: word, at: pc)))
  }

  private mutating func showCharge(_ cycle: TracedCycle) {
    let record = cycle.record
    let pc = record.pc
    set(.chargeCause, of: pc, causes[Int(record.cause.number)])
    set(.chargeNumber, of: pc, .number(UInt64(record.cause.number)))
    set(.chargePC, of: pc, .number(UInt64(pc)))
    let instruction = recent.instruction(at: pc, in: cycle)
    set(.chargeText, of: pc, instruction.map { .text(labels.text(of: $0.word, at: pc)) } ?? .none)
    let waits = record.waiting != pc
    set(.chargeWaiting, of: pc, waits ? .number(UInt64(record.waiting)) : .none)
    set(.chargeFlow, of: pc, .text(Array(cycle.flow.name.utf8)))
    set(.chargeFlowNumber, of: pc, .number(UInt64(cycle.flow.rawValue)))
    set(.chargeRetired, of: pc, .number(retired))
  }

  /// Sets a signal that tells of the instruction at `pc`, if it may be shown.
  private mutating func set(_ signal: VCDSignal, of pc: UInt32?, _ value: VCDValue) {
    let isShown = pc.map(window.shows) ?? true
    writer.set(signal, isShown ? value : .none)
  }
}

extension ControlFlow {
  /// A word for it, such as `trapEntry`.
  var name: String {
    switch self {
    case .sequential: "sequential"
    case .call: "call"
    case .compressedCall: "compressedCall"
    case .return: "return"
    case .trapEntry: "trapEntry"
    case .interruptEntry: "interruptEntry"
    case .trapReturn: "trapReturn"
    case .jump: "jump"
    }
  }
}

extension TracedCycle {
  /// Whether the instruction in X stays there.
  var holdsExecute: Bool {
    stages.execute != nil && !leavesExecute && record.cause != .fillAndDrain
  }
}

extension TraceWindow {
  /// Whether any instruction of the cycle may be shown.
  func shows(_ cycle: TracedCycle) -> Bool {
    guard addresses != nil else { return true }
    let stages = cycle.stages
    return [stages.fetch?.pc, stages.execute?.pc, stages.writeback, cycle.record.pc]
      .contains { $0.map(shows) ?? false }
  }
}
