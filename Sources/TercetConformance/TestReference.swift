// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetCore
import TercetISA
import TercetKit
import TercetLockstep

/// Another simulator that runs the same tests: Spike.
package struct TestReference: Sendable {
  private let spike: String

  /// Whether the other simulator says the same.
  package enum Agreement: Hashable, Sendable {
    case agrees
    case differs(String)
    /// The program uses what only Tercet has.
    case cannotJudge
  }

  /// - Throws: What `SpikePlace.find` does.
  package static func spike() throws(SpikeError) -> TestReference {
    TestReference(spike: try SpikePlace.find(ProcessInfo.processInfo.environment))
  }

  /// Compares verdict and signature of a program that has run on Tercet.
  func judge(
    _ result: TestResult, signature: String?, of session: Session, in run: TestRun
  ) throws -> Agreement {
    if case .notRun = result.verdict { return .cannotJudge }
    let isa = run.core.isa.withoutXtdot
    let theirs = try self.run(session, isa: isa, run, hasSignature: signature != nil)
    if let signature, let other = theirs.signature,
      let difference = SignatureDifference(signature, expected: other)
    {
      return .differs("the signature on Spike is another: \(difference)")
    }
    // The file with the right signature may be wrong; that is no difference between the two.
    if case .wrongSignature = result.verdict, theirs.hasPassed { return .agrees }
    let hasPassed = result.verdict == .passed
    if hasPassed == theirs.hasPassed { return .agrees }
    if hasPassed, run.core.isa.contains("xtdot"), try needsXtdot(session, isa: isa, run) {
      return .cannotJudge
    }
    return .differs(
      hasPassed
        ? "passed on Tercet, failed on Spike: \(theirs.words)" : "failed on Tercet, passed on Spike"
    )
  }

  /// Whether the program fails on Tercet as well as soon as it has only what Spike has.
  private func needsXtdot(_ session: Session, isa: String, _ run: TestRun) throws -> Bool {
    var core = run.core
    core.isa = try InstructionSet(parsing: isa)
    return try run.run(session.on(core)).verdict != .passed
  }

  private struct Ending {
    let hasPassed: Bool
    /// How it ended, for people.
    let words: String
    let signature: String?
  }

  /// Seconds after which a program has no end on Spike.
  ///
  /// Its own limit on instructions will not do: reaching it looks like success.
  private static let patience = 30.0

  /// Runs a program on Spike to its end.
  private func run(
    _ session: Session, isa: String, _ run: TestRun, hasSignature: Bool
  ) throws -> Ending {
    let folder = Leash.folder()
    guard mkdir(folder, 0o700) == 0 else {
      throw SpikeError.didNotStart(String(cString: strerror(errno)))
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (words, signature) = (folder + "/words", folder + "/signature")
    var arguments = SpikeProcess.machine(
      isa: isa, memory: try MemoryPlan(for: session.image, regions: run.memory).regions)
    if hasSignature { arguments += ["+signature=\(signature)", "+signature-granularity=4"] }
    arguments.append(try SpikeProcess.plainPath(session.program, in: folder))
    let process = try Leash.start(spike, arguments, words: words)
    let start = ProcessInfo.processInfo.systemUptime
    while process.isRunning, run.signal() == nil,
      ProcessInfo.processInfo.systemUptime - start < Self.patience
    {
      usleep(1000)
    }
    let hasEnded = !process.isRunning
    if !hasEnded { process.stop() }
    let status = process.wait()
    let text = (try? String(contentsOfFile: words, encoding: .utf8)) ?? ""
    let said = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    if hasEnded, status != 0, !text.contains(Self.failure),
      run.signal() == nil
    {
      throw SpikeError.stopped(said)
    }
    // A process status has eight bits, and that of case 256 is 0.
    return Ending(
      hasPassed: hasEnded && status == 0 && !text.contains(Self.failure),
      words: hasEnded ? said : "no end after \(Int(Self.patience)) s",
      signature: try? String(contentsOfFile: signature, encoding: .utf8))
  }

  /// With this Spike begins its report of a failing exit code.
  private static let failure = "*** FAILED ***"
}
