// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetKit

/// Compares a run with Spike's, instruction by instruction.
package struct Lockstep {
  /// The first instruction that the two disagree about.
  package struct Difference: Hashable, Sendable {
    /// What Tercet retired; nil if its run was over.
    package let ours: RetiredInstruction?
    /// What Spike retired; nil if it retired nothing more.
    package let spikes: RetiredInstruction?
    /// What both had retired before, oldest first, at most ten.
    package let before: [RetiredInstruction]
    /// Whether one of the two has taken an interrupt of its timer.
    package var isByTimer = false
  }

  package enum Outcome {
    /// No difference up to the first store to `tohost`, or to the end of the run.
    case equal
    case different(Difference)
    /// The next instruction is one that Spike does not have.
    case foreign(RetiredInstruction)
    /// The limit on cycles came first.
    case cycleLimit
    /// The user ended it.
    case interrupted(signal: Int32)
  }

  /// How the comparison ended.
  package private(set) var outcome = Outcome.equal
  /// Instructions that were equal.
  package private(set) var instructions: UInt64 = 0
  /// How the run itself ended; nil if it was not followed to its end.
  package private(set) var end: RunEnd?

  /// How many instructions a report shows from before a difference.
  private static let history = 10

  /// Runs both and compares pc, word, destination, value and stores.
  ///
  /// What the program reads of counters and of mtime is Spike's, which counts instructions. When an
  /// interrupt of the timer comes cannot be compared for that reason.
  ///
  /// Comparison starts at the program's entry, since Spike starts in a boot ROM of its own, and
  /// stops at the first store to `tohost`, since Spike looks at it only now and then and the
  /// program would wait for different times. Tercet then goes on to the end alone.
  ///
  /// - Throws: `SpikeError`, or `MemoryError` when the program does not fit.
  package init(
    _ session: Session, _ limits: Session.Limits, console: any GuestConsole,
    watch: RunWatch = .none
  ) throws {
    // Counters read differently on the two, so Spike's value replaces ours. A bubble behind CSR
    // instructions makes sure that nobody has taken the old one from W.
    var core = session.core
    core.timing.csrPenalty = max(1, core.timing.csrPenalty)
    let slower = session.on(core)
    var stream = RetirementStream(try slower.pipeline(limits, console: console))
    let memory = stream.pipeline.state.memory.regions + Self.testDevice(for: session)
    let foreign = try ForeignWords(core.isa)
    let spike = try SpikeProcess(
      program: session.program, isa: core.isa.withoutXtdot, memory: memory,
      instructions: try foreign.instructionsBefore(slower, limits, signal: watch.signal),
      signal: watch.signal)
    do {
      try compare(&stream, spike, session, limits, watch, foreign)
    } catch  where watch.signal() != nil {
      // Ctrl-C reaches Spike as well, and then it stops early.
    }
    if let signal = watch.signal() { outcome = .interrupted(signal: signal) }
  }

  private mutating func compare(
    _ stream: inout RetirementStream, _ spike: SpikeProcess, _ session: Session,
    _ limits: Session.Limits, _ watch: RunWatch, _ foreign: ForeignWords
  ) throws {
    var before: [RetiredInstruction] = []
    var next = try spike.next()
    while let record = next, record.pc != session.image.entry { next = try spike.next() }
    let tohost = session.image.symbols.address(of: "tohost")
    // The handler's first instruction may itself forbid what led to it, so it is asked for before.
    var handler: UInt32?
    while watch.signal() == nil {
      let theirs = next
      handler = stream.pipeline.state.csrs.timerHandler ?? handler
      guard let ours = stream.next(limit: limits.cycles, clock: theirs?.writes.first?.value) else {
        end = stream.end
        if end == nil { outcome = .cycleLimit }
        if case .died? = end {
          outcome = .different(Difference(ours: nil, spikes: theirs, before: before))
        }
        return
      }
      if foreign.contains(ours.word) {
        outcome = .foreign(ours)
        return
      }
      guard let theirs, ours.agrees(with: theirs) else {
        outcome = .different(
          Difference(
            ours: ours, spikes: theirs, before: before,
            isByTimer: handler != nil && ours.pc != theirs?.pc
              && (ours.pc == handler || theirs?.pc == handler)))
        return
      }
      if ours.readsOneSided, let write = theirs.writes.first {
        stream.overwrite(write.register, with: write.value)
      }
      instructions += 1
      if before.count == Self.history { before.removeFirst() }
      before.append(ours)
      if ours.stores.contains(where: { $0.address == tohost }) { break }
      if stream.end == nil { next = try spike.next() }
    }
    while watch.signal() == nil, stream.next(limit: limits.cycles) != nil {}
    end = stream.end
  }

  /// Where Spike needs memory so that stores to the test device do not trap there.
  private static func testDevice(for session: Session) -> [GuestMemory.Region] {
    guard session.image.symbols.address(of: "tohost") == nil else { return [] }
    return [GuestMemory.Region(base: 0x4000_0000, size: 4096)]
  }
}

extension RetiredInstruction {
  /// Whether the two did the same; what may differ between them is left out.
  fileprivate func agrees(with other: RetiredInstruction) -> Bool {
    guard pc == other.pc, word == other.word, stores == other.stores else { return false }
    return readsOneSided
      ? writes.map(\.register) == other.writes.map(\.register) : writes == other.writes
  }

  /// Whether it reads a CSR whose value belongs to one simulator: counters, pending interrupts,
  /// and what identifies a core.
  fileprivate var readsOneSided: Bool {
    guard word & 0x7f == 0x73, word >> 12 & 3 != 0 else { return false }
    switch word >> 20 {
    case 0xb00...0xb9f, 0xc00...0xc9f, 0x301, 0x344, 0xf11...0xf13: return true
    default: return false
    }
  }
}

extension InstructionSet {
  /// The ISA string for a simulator that knows the standard alone.
  package var withoutXtdot: String {
    name.split(separator: "_").filter { $0 != "xtdot" }.joined(separator: "_")
  }
}
