// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetELF
import TercetKit
import TercetProfile
import TercetReport
import TestSupport

/// A program that was profiled, and its reports.
struct Profiled {
  let session: Session
  let result: RunResult
  let profile: TercetProfile.Profile
  let lines: SourceLines

  private init(
    session: Session, result: RunResult, profile: TercetProfile.Profile, lines: SourceLines
  ) {
    self.session = session
    self.result = result
    self.profile = profile
    self.lines = lines
  }

  init(
    _ source: String, debug: Bool = true, preset: Preset = .classic, name: String = "guest.elf"
  ) throws {
    let files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf(source, debug: debug), to: name)
    session = try Session(path: path, core: Core(preset: preset))
    (result, profile) = try session.profile(console: RecordingConsole())
    lines = SourceLines(elf: session.image.bytes)
  }

  /// The same program, run again.
  func again() throws -> Profiled {
    let (result, profile) = try session.profile(console: RecordingConsole())
    return Profiled(session: session, result: result, profile: profile, lines: lines)
  }

  func terminal(_ style: Style = .plain, width: Int = .max) -> String {
    TerminalReport(session.summary(of: result), style: style, width: width)
      .full(profile, lines: lines, disassemble: Disassembly(session.image).text(at:))
  }

  func json() -> String {
    JSONReport(session.summary(of: result), profile, lines: lines).text()
  }

  /// Two functions, a call, a taken branch, a load that is waited for, a division, and code
  /// before every symbol: many causes, and a `?`.
  static let busy = """
    .Lhidden:
      addi s0, s0, 1
      jr t1
    _start:
      jal t1, .Lhidden
      li s1, 3
    loop:
      call divide
      addi s1, s1, -1
      bnez s1, loop
      li a0, 0
      li a7, 93
      ecall
    .type divide, @function
    divide:
      lw a1, 0(sp)
      addi a1, a1, 1
      div a2, a1, s1
      ret
    .size divide, .-divide
    """
}
