// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import TercetCore
import TercetFiles
import TercetKit
import TercetLockstep
import TercetReport

/// `tercet run --lockstep spike`: compares, and says what was found.
struct LockstepRun {
  let session: Session
  let limits: Session.Limits
  let console: DescriptorConsole
  let output: OutputOptions

  func run() throws {
    let lockstep = try Interruption.catching {
      try Lockstep(session, limits, console: console, watch: .user(nil, console))
    }
    let isWritten = console.flush()
    let messages = Messages(style: output.style(for: 2))
    let equal = "\(grouped(lockstep.instructions)) instructions equal Spike's"
    switch lockstep.outcome {
    case .different(let difference):
      messages.error(
        DifferenceReport(difference, after: lockstep.instructions, in: session).description)
      throw ExitCode(ExitStatus.different)
    case .foreign(let instruction):
      messages.error(
        ForeignReport(instruction, after: lockstep.instructions, in: session).description)
      throw ExitCode(ExitStatus.different)
    case .cycleLimit:
      messages.error(
        """
        stopped by --max-cycles; \(equal) up to there
        help: raise the limit to compare more
        """)
      throw ExitCode(ExitStatus.cycleLimit)
    case .interrupted(let signal):
      messages.error(
        RunEnding.interruption(by: signal, "the comparison; \(equal) up to there"))
      throw ExitCode(ExitStatus.signalBase + signal)
    case .equal:
      output.note("\(equal), each one's pc, word, destination, value and store")
    }
    guard isWritten else {
      let number = console.readerLeft ? EPIPE : EIO
      throw FileError.brokenStream("standard output", reason: String(cString: strerror(number)))
    }
    if case .sleepsForever(let sleep)? = lockstep.end {
      messages.error(SleepReport(sleep, symbols: session.image.symbols).description)
      throw ExitCode(ExitStatus.guestDied)
    }
    if case .exited(let code)? = lockstep.end, code != 0 { throw ExitCode(Int32(min(code, 255))) }
  }
}
