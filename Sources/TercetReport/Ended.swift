// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// How a run ended: the kind, and as much else as there is for it.
package struct Ended: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case exited, died, sleeps, limit, signal, output
  }

  package let kind: Kind
  /// What the program itself ended with.
  package private(set) var status: Int?
  /// Why, in a word.
  package private(set) var cause: String?
  package private(set) var pc: UInt32?

  package init(_ kind: Kind, status: Int? = nil, cause: String? = nil, pc: UInt32? = nil) {
    self.kind = kind
    self.status = status
    self.cause = cause
    self.pc = pc
  }

  init(_ end: RunEnd) {
    switch end {
    case .exited(let code):
      kind = .exited
      // exit(-1) is common, and 4294967295 is what nobody wrote.
      status = code > .max / 2 ? Int(Int32(bitPattern: code)) : Int(code)
    case .died(let death):
      kind = .died
      cause = "\(death.trap.cause)"
      pc = death.pc
    case .sleepsForever(let sleep):
      kind = .sleeps
      cause = sleep.kind.word
      pc = sleep.pc
    case .cycleLimit:
      kind = .limit
    case .interrupted(let signal):
      kind = .signal
      cause = signal == 2 ? "SIGINT" : "SIGTERM"
    case .outputFailed:
      kind = .output
    }
  }

}

extension Ended: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      if let pc { writer.member("address", hex(pc)) }
      writer.member("cause", ifAny: cause)
      writer.member("kind", kind.rawValue)
      writer.member("pc", ifAny: pc)
      writer.member("status", ifAny: status)
    }
  }
}

extension Ended: CustomStringConvertible {
  /// For people, such as `exited 0` or `died: illegalInstruction`.
  package var description: String {
    switch kind {
    case .exited: "exited \(status ?? 0)"
    case .limit: "cycle limit"
    case .output: "output lost"
    case .signal: cause ?? kind.rawValue
    case .died, .sleeps: kind.rawValue + (cause.map { ": \($0)" } ?? "")
    }
  }
}

extension Sleep.Kind {
  /// What the guest does for ever.
  fileprivate var word: String {
    switch self {
    case .wait: "wfi"
    case .jumpToItself: "self-loop"
    case .loop: "loop"
    }
  }
}
