// SPDX-License-Identifier: Apache-2.0

import KitTestSupport
import MachineTestSupport
import TercetCore
import TercetKit
import TercetTrace
import TestSupport

/// A program whose run is traced.
struct Traced {
  let session: Session
  /// Keeps a program that was assembled for the test.
  private let files: TemporaryFolder
  private let limits = Session.Limits(cycles: 1_000_000)

  /// Assembles a program whose code starts at 0x80000000.
  init(_ source: String, on preset: Preset = .classic) throws {
    try self.init(source, core: Core(preset: preset))
  }

  init(_ source: String, core: Core, debug: Bool = false) throws {
    files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf(source, debug: debug), to: "p.elf")
    session = try Session(path: path, core: core)
  }

  /// A program of the repository.
  init(file: String, on preset: Preset = .classic) throws {
    files = try TemporaryFolder()
    session = try Session(path: Repository.path(file), core: Core(preset: preset))
  }

  /// A window of the cycles and of a function.
  func window(_ cycles: ClosedRange<UInt64>, function: String? = nil) throws -> TraceWindow {
    TraceWindow(
      cycles: cycles,
      addresses: try function.map { try PlaceFinder(session.program).function($0).value })
  }

  func chart(_ window: TraceWindow, _ look: TraceLook = TraceLook()) throws -> String {
    String(decoding: try write(ChartTrace.self, window, look), as: UTF8.self)
  }

  func vcd(_ window: TraceWindow, registers: Bool = false) throws -> String {
    String(
      decoding: try write(VCDTrace.self, window, TraceLook(registers: registers)), as: UTF8.self)
  }

  func perfetto(_ window: TraceWindow, registers: Bool = false) throws -> [UInt8] {
    try write(PerfettoTrace.self, window, TraceLook(registers: registers))
  }

  func write<Writer: TraceWriter>(
    _ writer: Writer.Type, _ window: TraceWindow, _ look: TraceLook
  ) throws -> [UInt8] {
    let output = RecordedTrace()
    _ = try run(window).write(writer, to: output, look: look, note: { _ in })
    return output.bytes
  }

  func run(_ window: TraceWindow) -> TraceRun {
    TraceRun(session: session, limits: limits, window: window, console: RecordingConsole())
  }

  /// Every cycle of the same run, seen by an observer that knows nothing of stages.
  func observed() throws -> ObservedRun {
    try ObservedRun(session.image.bytes, timing: session.core.timing, limit: limits.cycles)
  }
}
