// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetKit
import TercetReport

/// What came of a program that checks itself.
package enum TestVerdict: Hashable, Sendable {
  case passed
  /// The program says that the case of this number went wrong.
  case failed(case: UInt32)
  /// The program's trap vector met a trap that no case wanted.
  case unexpectedTrap(String, at: String)
  case died(String, at: String)
  case sleepsForever(at: String)
  case cycleLimit(UInt64)
  /// Memory at the end is not what a file beside the program says.
  case wrongSignature(SignatureDifference)
  /// The program never ran, for this reason.
  case notRun(String)
}

extension TestVerdict {
  /// What upstream's trap vectors, and ours, put into gp besides the number of the case.
  ///
  /// Source: the riscv-tests environment `p`, `riscv_test.h`.
  private static let unexpected: UInt32 = 1337

  /// The verdict of a run by the protocol of riscv-tests: the exit code is 0, or the failing case.
  init(_ result: RunResult, of session: Session) {
    func place(_ pc: UInt32) -> String {
      hex(pc) + (session.image.symbols.place(of: pc).map { " (\($0))" } ?? "")
    }
    switch result.end {
    case .exited(code: 0):
      self = .passed
    case .exited(let code):
      // A case may have a number that looks like a trap, but it was told by an ecall.
      let mark = Self.unexpected >> 1
      if code & mark == mark, let trap = result.machine.state.csrs.latestTrap,
        !trap.isEnvironmentCall
      {
        self = .unexpectedTrap(trap.name, at: place(trap.pc))
      } else {
        self = .failed(case: code)
      }
    case .died(let death):
      self = .died("\(death.trap.cause)", at: place(death.pc))
    case .sleepsForever(let sleep):
      self = .sleepsForever(at: place(sleep.pc))
    case .cycleLimit, .interrupted, .outputFailed:
      self = .cycleLimit(result.cycles)
    }
  }
}

extension LatestTrap {
  fileprivate var name: String { TrapCause(rawValue: cause).map { "\($0)" } ?? "mcause \(cause)" }
  fileprivate var isEnvironmentCall: Bool { (8...11).contains(cause) }
}

extension TestVerdict: CustomStringConvertible {
  package var description: String {
    switch self {
    case .passed: "passed"
    case .failed(let number): "case \(number) failed"
    case .unexpectedTrap(let name, let place): "unexpected trap: \(name) at \(place)"
    case .died(let name, let place): "died of \(name) at \(place)"
    case .sleepsForever(let place): "sleeps for ever at \(place)"
    case .cycleLimit(let cycles): "no end after \(grouped(cycles)) cycles"
    case .wrongSignature(let difference): "wrong signature: \(difference)"
    case .notRun(let reason): "not run: \(reason)"
    }
  }

  /// One word for programs.
  package var kind: String {
    switch self {
    case .passed: "passed"
    case .failed: "case"
    case .unexpectedTrap: "trap"
    case .died: "died"
    case .sleepsForever: "sleeps"
    case .cycleLimit: "limit"
    case .wrongSignature: "signature"
    case .notRun: "notRun"
    }
  }

  /// The number of the case that failed.
  package var failedCase: UInt32? {
    if case .failed(let number) = self { number } else { nil }
  }
}
