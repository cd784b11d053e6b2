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

  private init(session: Session, result: RunResult, profile: TercetProfile.Profile) {
    self.session = session
    self.result = result
    self.profile = profile
  }

  /// A program that is there already.
  init(path: String, core: Core = .classic, cycles: UInt64 = .max) throws {
    session = try Session(path: path, core: core)
    (result, profile) = try session.profile(
      Session.Limits(cycles: cycles), console: RecordingConsole())
  }

  init(
    _ source: String, debug: Bool = true, preset: Preset = .classic, name: String = "guest.elf"
  ) throws {
    let files = try TemporaryFolder()
    let path = try files.write(try Assembly.elf(source, debug: debug), to: name)
    session = try Session(path: path, core: Core(preset: preset))
    (result, profile) = try session.profile(console: RecordingConsole())
  }

  /// The same program, run again.
  func again() throws -> Profiled {
    let (result, profile) = try session.profile(console: RecordingConsole())
    return Profiled(session: session, result: result, profile: profile)
  }

  func terminal(_ style: Style = .plain, width: Int = .max) -> String {
    TerminalReport.full(document, style: style, width: width)
  }

  var document: ProfileDocument { session.document(session.summary(of: result), profile) }

  func json() -> String { document.json() }

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
