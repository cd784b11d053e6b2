// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetProfile
import TercetReport
import TercetTrace

/// What the stages held around the instructions that took most cycles: further runs of the same
/// program, since only behind the first is it known which those are.
package struct StageWindows {
  private let session: Session
  private let limits: Session.Limits
  private let part: PartOfRun
  /// Makes the console of a run, which must answer as that of the first run did.
  private let console: () -> any GuestConsole
  private let signal: @Sendable () -> Int32?
  private let disassembly: Disassembly

  package init(
    _ session: Session, _ limits: Session.Limits, _ part: PartOfRun,
    signal: @escaping @Sendable () -> Int32?, console: @escaping () -> any GuestConsole
  ) {
    self.session = session
    self.limits = limits
    self.part = part
    self.signal = signal
    self.console = console
    disassembly = Disassembly(session.image, isa: session.core.isa)
  }

  /// Cycles of a window, and how many of them are before its instruction comes into X.
  private static let length: UInt64 = 64
  private static let before: UInt64 = 24
  /// Which time that it is in X is shown, of those that there are: the first turns of a loop are not
  /// like the others.
  private static let visit: UInt64 = 5
  /// Instructions already on their way when a window begins are followed from so much before.
  private static let approach: UInt64 = 128

  /// A window around each of the `count` instructions that took most cycles, those first that took more.
  package func windows(
    around count: Int, in profile: TercetProfile.Profile
  ) throws -> [ProfileDocument.Window] {
    let hottest = profile.instructions.sorted { ($1.cycles, $0.pc) < ($0.cycles, $1.pc) }
    var windows: [ProfileDocument.Window] = []
    for instruction in hottest.prefix(count) where signal() == nil {
      let visit = max(1, min(Self.visit, instruction.retired))
      guard let cycle = try cycle(of: visit, at: instruction.pc) else { continue }
      if let window = try window(around: cycle, instruction.pc) { windows.append(window) }
    }
    return windows
  }

  /// When the instruction at `pc` comes into X for the `visit`th time in the part; nil if it does not.
  private func cycle(of visit: UInt64, at pc: UInt32) throws -> UInt64? {
    var stages = try RunStages(
      session, limits, console: console(), watch: RunWatch(signal: signal),
      observer: ProfileCollector(symbols: session.image.symbols, regions: session.image.regions))
    if let from = part.from { stages.go(to: from.place) }
    let place = AddressSet(starts: [pc])
    var visits: UInt64 = 0
    for number in 0..<Self.mostVisits {
      if number > 0 { stages.leave(place) }
      stages.go(to: .code(place))
      if stages.end != nil { return nil }
      if let region = part.region, !stages.observer.isOpen(region) { continue }
      visits += 1
      if visits == visit { return stages.cycles }
    }
    return nil
  }

  /// So many are looked at for those in the part's region.
  private static let mostVisits = 1_000

  private func window(around cycle: UInt64, _ pc: UInt32) throws -> ProfileDocument.Window? {
    let first = cycle - min(cycle, Self.before)
    let last = first + Self.length - 1
    var stages = try RunStages(
      session, limits, console: console(), watch: RunWatch(signal: signal), observer: Unobserved())
    stages.go(to: .cycle(first - min(first, Self.approach)))
    var recorder = WindowRecorder(first...last)
    stages.trace(limit: last + 1, observer: &recorder)
    guard stages.end == nil, stages.cycles > first else { return nil }
    return ProfileDocument.Window(
      pc: pc, first: first, length: Int(min(stages.cycles, last + 1) - first),
      rows: recorder.rows.map { row in
        ProfileDocument.WindowRow(
          pc: row.pc, text: row.word.map { disassembly.text(of: $0, at: row.pc) } ?? "",
          start: row.start, stages: row.stages, isDiscarded: row.isDiscarded, cause: row.cause)
      })
  }
}
