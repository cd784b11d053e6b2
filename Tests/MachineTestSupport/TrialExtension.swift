// SPDX-License-Identifier: Apache-2.0

import CTercetExtension
import TercetCore
import TercetExtension
import TercetISA

/// Instructions from outside of every kind that there is, for tests.
///
/// Most have state that each call changes, so that one call too many or too few is seen.
package enum TrialExtension {
  /// The core's instructions with them.
  package static func isa() throws -> InstructionSet { try set().added(to: .default) }

  /// A core's time with theirs.
  package static func timing(_ timing: TimingModel) throws -> TimingModel {
    var timing = timing
    try set().add(to: &timing)
    return timing
  }

  package static func set() throws -> ExtensionSet {
    try ExtensionSet([
      LoadedExtension(try ExtensionFile.parse(Array(text.utf8)), meanings)
    ])
  }

  /// As assembly of the registers that they read and write.
  ///
  /// - Parameters:
  ///   - kind: One of `kinds`.
  ///   - offset: For a load, from rs1 on: 0 to 31.
  package static func assembly(
    _ kind: Int, rd: String, rs1: String, rs2: String, rs3: String, offset: Int, address: String
  ) -> String {
    switch kind {
    case 0: "  .insn r 0x0b, 0, 0, \(rd), \(rs1), \(rs2)"
    case 1: "  .insn r 0x0b, 0, 1, \(rd), \(rs1), \(rs2)"
    case 2: "  .insn r 0x0b, 0, 2, \(rd), \(rs1), \(rs2)"
    case 3: "  .insn r 0x0b, 0, 3, \(rd), \(rs1), \(rs2)"
    case 4: "  .insn r 0x0b, 0, 4, \(rd), \(rs1), \(rs2)"
    case 5: "  .insn i 0x0b, 1, \(rd), \(rs1), \(offset * 64 - 1000)"
    case 6: "  .insn r 0x0b, 2, 0, x0, \(rs1), \(rs2)"
    case 7: "  .insn r4 0x0b, 3, 0, \(rd), \(rs1), \(rs2), \(rs3)"
    case 8: "  .insn r 0x0b, 4, \(4 * offset), \(rd), \(address), \(rs2)"
    case 9: "  .insn r 0x0b, 5, \(offset), \(rd), \(address), \(rs2)"
    default: "  .insn r 0x0b, 6, 0, \(rd), \(rs1), \(rs2)"
    }
  }

  package static let kinds = 11

  private static let text = """
    {"name": "trial", "library": "none.so", "state": 4, "instructions": [
      {"name": "t.two", "encoding": "0000000_....._....._000_....._0001011",
       "operands": ["rd", "rs1", "rs2"], "latency": 2, "function": "f"},
      {"name": "t.sum", "encoding": "0000001_....._....._000_....._0001011",
       "operands": ["rd", "rs1", "rs2"], "accumulates": true, "function": "f"},
      {"name": "t.asked", "encoding": "0000010_....._....._000_....._0001011",
       "operands": ["rd", "rs1", "rs2"], "latency": "asked", "function": "f"},
      {"name": "t.class", "encoding": "0000011_....._....._000_....._0001011",
       "operands": ["rd", "rs1", "rs2"], "function": "f",
       "latency": {"operand": "rs2", "signed": true,
         "classes": [{"below": -5, "cycles": 3}, {"below": 7, "cycles": 1}], "otherwise": 6}},
      {"name": "t.late", "encoding": "0000100_....._....._000_....._0001011",
       "operands": ["rd", "rs1", "rs2"], "latency": 3, "result": "W", "function": "f"},
      {"name": "t.imm", "encoding": "............_....._001_....._0001011",
       "operands": ["rd", "rs1", "imm"], "function": "f",
       "immediate": {"bits": ["31:20"], "signed": true}},
      {"name": "t.sink", "encoding": "0000000_....._....._010_00000_0001011",
       "operands": ["rs1", "rs2"], "function": "f"},
      {"name": "t.three", "encoding": "....._00_....._....._011_....._0001011",
       "operands": ["rd", "rs1", "rs2", "rs3"], "latency": 2, "function": "f"},
      {"name": "t.load", "encoding": "......._....._....._100_....._0001011",
       "operands": ["rd", "rs1", "imm", "rs2"], "accumulates": true, "load": {"width": "word"},
       "immediate": {"bits": ["31:25"]}, "macs": 4, "function": "f"},
      {"name": "t.byte", "encoding": "......._....._....._101_....._0001011",
       "operands": ["rd", "rs1", "imm", "rs2"], "load": {"width": "byte", "signed": true},
       "immediate": {"bits": ["31:25"]}, "function": "f"},
      {"name": "t.same", "encoding": "0000000_....._....._110_....._0001011",
       "operands": ["rd", "rs1", "rs2"], "accumulates": true, "latency": 2,
       "instruction": "xt.dota8.ss"}
    ]}
    """

  private static let meanings: [LoadedExtension.Meaning] =
    [
      function { call in
        let given = call.pointee
        // Whatever it leaves behind, the next call is given all anew.
        call.pointee = tercet_call(
          rd: 77, rs1: 77, rs2: 77, rs3: 77, immediate: 77, data: 77, function: 77, cycles: 77,
          state: nil, instance: nil)
        let rest = given.rd &+ given.rs3 &+ given.immediate &+ given.data &+ given.function
        let isWhole = given.cycles == 1 && given.state != nil && given.instance == nil
        return given.rs1 &* 3 &+ given.rs2 &+ rest &+ (isWhole ? 0 : 1000)
      },
      function { call in
        guard let state = call.pointee.state else { return 0 }
        state[0] &+= call.pointee.rs1
        return call.pointee.rd &+ state[0]
      },
      function { call in
        guard let state = call.pointee.state else { return 0 }
        state[1] &+= 1
        call.pointee.cycles = 1 + (call.pointee.rs1 ^ state[1]) & 7
        return call.pointee.rs2 &+ state[1]
      },
      function { $0.pointee.rs1 ^ $0.pointee.rs2 },
      function { call in
        guard let state = call.pointee.state else { return 0 }
        state[2] = state[2] &* 31 &+ call.pointee.rs1
        return state[2] ^ call.pointee.rs2
      },
      function { $0.pointee.rs1 &+ $0.pointee.immediate },
      function { call in
        guard let state = call.pointee.state else { return 0 }
        state[3] = state[3] &* 17 &+ call.pointee.rs1 &- call.pointee.rs2
        return 77
      },
      function { $0.pointee.rs1 &+ $0.pointee.rs2 &* $0.pointee.rs3 },
      function { call in
        guard let state = call.pointee.state else { return 0 }
        state[0] &+= call.pointee.data
        return call.pointee.rd &+ call.pointee.data &* call.pointee.rs2 &+ call.pointee.immediate
      },
      function { $0.pointee.data ^ $0.pointee.rs2 },
    ] + [.operation(.dot(.ss8))]

  /// A C function, as a library has it.
  private static func function(
    _ meaning: @escaping @Sendable @convention(c) (UnsafeMutablePointer<tercet_call>) -> UInt32
  ) -> LoadedExtension.Meaning {
    .code(.library(unsafeBitCast(meaning, to: MeaningPointer.self)), name: "f")
  }
}
