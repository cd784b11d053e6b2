// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import TercetCore
import TercetELF
import TercetISA
import TercetKit

/// Runs programs that check themselves, as many at a time as there are processors.
package struct TestRun: Sendable {
  package let core: Core
  package let memory: [GuestMemory.Region]?
  /// What the numbers of the programs' ecalls mean.
  package let calls: HostCalls
  /// Cycles after which a program has failed.
  package let cycles: UInt64
  package let reference: TestReference?
  /// The number of the signal by which the user ended it; nil while it may go on.
  package let signal: @Sendable () -> Int32?

  /// Some fifty times what the longest test of riscv-tests/ takes.
  package static let defaultCycles: UInt64 = 20_000_000

  package init(
    core: Core = Core(), memory: [GuestMemory.Region]? = nil, calls: HostCalls = .linux,
    cycles: UInt64 = defaultCycles, reference: TestReference? = nil,
    signal: @escaping @Sendable () -> Int32? = { nil }
  ) {
    self.core = core
    self.memory = memory
    self.calls = calls
    self.cycles = cycles
    self.reference = reference
    self.signal = signal
  }

  /// What came of each program, in their order; nil if the user ended it.
  ///
  /// - Throws: `SpikeError` if the reference does not work.
  package func results(of paths: [String]) throws -> [TestResult]? {
    let results = Parallel.map(paths) { path -> Result<TestResult, any Error>? in
      guard signal() == nil else { return nil }
      return Result { try result(of: path) }
    }
    guard signal() == nil else { return nil }
    return try results.compactMap { try $0?.get() }
  }

  /// Runs the program at `path`; one that cannot be loaded has failed.
  package func result(of path: String) throws -> TestResult {
    let session: Session
    do { session = try Session(path: path, core: core) } catch {
      return TestResult(path: path, cases: nil, verdict: .notRun(Self.firstLine(of: error)))
    }
    var verdict: TestVerdict
    var signature: String?
    var counts = TestResult.Counts()
    do {
      (verdict, signature, counts) = try run(session)
      if verdict == .passed, let signature, let expected = try Signature.expected(beside: path),
        let difference = SignatureDifference(signature, expected: expected)
      {
        verdict = .wrongSignature(difference)
      }
    } catch {
      verdict = .notRun(Self.firstLine(of: error))
    }
    var result = TestResult(
      path: path, cases: session.image.symbols.address(of: "test_cases"), counts: counts,
      verdict: verdict, remarks: session.remarks(limits))
    if let reference, signal() == nil {
      result.agreement = try reference.judge(result, signature: signature, of: session, in: self)
    }
    return result
  }

  private var limits: Session.Limits {
    Session.Limits(memory: memory, cycles: cycles, calls: calls)
  }

  /// Runs a program to its end.
  package func run(
    _ session: Session
  ) throws -> (verdict: TestVerdict, signature: String?, counts: TestResult.Counts) {
    let signature = try Signature(of: session.image)
    var unobserved = Unobserved()
    let result = try session.run(
      limits, console: SilentConsole(), observer: &unobserved, watch: RunWatch(signal: signal))
    let verdict = TestVerdict(result, of: session)
    let counts = TestResult.Counts(cycles: result.cycles, instructions: result.instructions)
    return (verdict, try signature?.text(of: result.machine.state.memory), counts)
  }

  /// What an error says, without its help, which is about other commands.
  private static func firstLine(of error: any Error) -> String {
    "\(error)".split(separator: "\n").first.map(String.init) ?? ""
  }
}

/// A program and what came of it.
package struct TestResult: Sendable {
  package let path: String
  /// How many cases it says that it has.
  package let cases: UInt32?
  /// What its run took; nothing if it did not run.
  package let counts: Counts
  package let verdict: TestVerdict
  /// What the reference says; nil without one.
  package internal(set) var agreement: TestReference.Agreement?

  package struct Counts: Hashable, Sendable {
    package var cycles: UInt64 = 0
    package var instructions: UInt64 = 0
  }

  /// What its user may not expect of the run.
  package let remarks: [String]

  init(
    path: String, cases: UInt32?, counts: Counts = Counts(), verdict: TestVerdict,
    remarks: [String] = []
  ) {
    self.path = path
    self.cases = cases
    self.counts = counts
    self.verdict = verdict
    self.remarks = remarks
  }

  /// The remarks on all programs, each once, with the first program that it is about and how many
  /// more there are.
  package static func remarks(of results: [TestResult]) -> [String] {
    var texts: [String] = []
    var paths: [String: [String]] = [:]
    for result in results {
      for remark in result.remarks {
        if paths[remark] == nil { texts.append(remark) }
        paths[remark, default: []].append(result.path)
      }
    }
    return texts.map { text in
      let (first, count) = (paths[text]?.first ?? "", paths[text]?.count ?? 0)
      return "\(first): \(text)" + (count > 1 ? " (and \(count - 1) more)" : "")
    }
  }

  /// Whether it passed, and the reference says so too.
  package var isGood: Bool {
    if case .differs? = agreement { return false }
    return verdict == .passed
  }

  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What stands before `-p-` or `-v-`, the environment, or else the name of the folder.
  package var suite: String {
    for environment in ["-p-", "-v-"] {
      if let range = name.firstRange(of: environment), range.lowerBound > name.startIndex {
        return String(name[..<range.lowerBound])
      }
    }
    return URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
      .lastPathComponent
  }
}
