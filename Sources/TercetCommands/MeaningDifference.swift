// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// What C and Verilog answer to the same operands, where that is not the same.
package struct MeaningDifference: Hashable, Sendable {
  /// What is known of the answer that there should be.
  package struct Expected: Hashable, Sendable {
    /// Nil where nothing but the time is known.
    package let value: UInt32?
    /// In X; nil where nothing is known but the value.
    package let cycles: Int?
  }

  package struct Answer: Hashable, Sendable {
    package let value: UInt32
    /// In X; more than one may take, if there was no answer.
    package let cycles: Int
  }

  package struct Operand: Hashable, Sendable {
    package let name: String
    package let value: UInt32
  }

  package let operands: [Operand]
  /// Of C, or of an instruction of Tercet's; the cycles are those that the row says.
  package let expected: Expected
  package let verilog: Answer
  /// Which call of the row it was, counted from 1.
  package let call: UInt64
  /// Cycles after which nobody waits for an answer.
  private let mostCycles: Int

  init(
    _ operands: [(name: String, value: UInt32)], expected: Expected, verilog: Answer, call: UInt64,
    mostCycles: Int
  ) {
    self.operands = operands.map { Operand(name: $0.name, value: $0.value) }
    self.expected = expected
    self.verilog = verilog
    self.call = call
    self.mostCycles = mostCycles
  }

  /// - Parameter source: Who has the expected value, such as `C`.
  func words(_ source: String) -> String {
    let given = operands.map { "\($0.name) \(hex($0.value))" }.joined(separator: ", ")
    let start = given.isEmpty ? "" : "for \(given): "
    return "\(start)\(told(source)), \(answer) (call \(call))"
  }

  private func told(_ source: String) -> String {
    guard let value = expected.value else {
      return "it shall take \(Self.words(expected.cycles ?? 0))"
    }
    return "\(source) gives \(hex(value))" + (expected.cycles.map { " in \(Self.words($0))" } ?? "")
  }

  private var answer: String {
    guard verilog.cycles <= mostCycles else {
      return "Verilog nothing in \(Self.words(mostCycles))"
    }
    return "Verilog \(hex(verilog.value)) in \(Self.words(verilog.cycles))"
  }

  private static func words(_ cycles: Int) -> String {
    cycles == 1 ? "1 cycle" : "\(cycles) cycles"
  }
}

extension MeaningDifference: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("call", call)
      writer.member("expected", expected)
      writer.member("operands", JSONObject(operands.map { ($0.name, $0.value) }))
      writer.member("verilog", verilog)
    }
  }
}

extension MeaningDifference.Expected: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("cycles", cycles)
      writer.member("value", value)
    }
  }
}

extension MeaningDifference.Answer: JSONValue {
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("cycles", cycles)
      writer.member("value", value)
    }
  }
}
