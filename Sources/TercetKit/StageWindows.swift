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
      windows.append(try window(around: cycle, instruction.pc))
    }
    return windows
  }

  /// When the instruction at `pc` comes into X for the `visit`th time in the part.
  private func cycle(of visit: UInt64, at pc: UInt32) throws -> UInt64? {
    var stages = try RunStages(
      session, limits, console: console(), watch: RunWatch(signal: signal), observer: Unobserved())
    if let from = part.from { stages.go(to: from.place) }
    let place = AddressSet(starts: [pc])
    for number in 1...visit {
      if number > 1 { stages.leave(place) }
      stages.go(to: .code(place))
      if stages.end != nil { return nil }
    }
    return stages.cycles
  }

  private func window(around cycle: UInt64, _ pc: UInt32) throws -> ProfileDocument.Window {
    let first = cycle - min(cycle, Self.before)
    let last = first + Self.length - 1
    var pipeline = try session.pipeline(limits, console: console())
    let start = first - min(first, Self.approach)
    if start > 0 {
      var unobserved = Unobserved()
      _ = Engine(for: pipeline).run(&pipeline, limit: start, observer: &unobserved) { _ in
        signal() != nil
      }
    }
    var recorder = WindowRecorder(first...last)
    _ = pipeline.trace(limit: min(last + 1, limits.cycles), observer: &recorder)
    return ProfileDocument.Window(
      pc: pc, first: first, length: Int(Self.length),
      rows: recorder.rows.map { row in
        ProfileDocument.WindowRow(
          pc: row.pc, text: row.word.map { disassembly.text(of: $0, at: row.pc) } ?? "",
          start: row.start, stages: row.stages, isDiscarded: row.isDiscarded, cause: row.cause)
      })
  }
}
