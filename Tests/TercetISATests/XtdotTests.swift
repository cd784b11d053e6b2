// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TestSupport
import Testing

@Suite("Xtdot computes what the numpy reference computed")
struct XtdotTests {
  @Test("every vector: row and result")
  func meanings() throws {
    let vectors = try XtdotVector.all()
    let decoder = InstructionSet.default.decoder
    var wrong: [String] = []
    for vector in vectors {
      let instruction = try #require(decoder.decode(vector.word), "\(digits(vector.word))")
      let name = decoder.spec(of: instruction).mnemonic
      guard case .compute(_, let operation) = instruction.effect else {
        wrong.append("\(name) computes nothing")
        continue
      }
      var registers = RegisterFile()
      let fields = [Field.rd, Field.rs1, Field.rs2, Field.rs3].map { $0(vector.word) }
      for (number, value) in zip(fields, vector.operands) { registers[number] = value }
      let result = operation.evaluate(
        registers[instruction.rs1], registers[instruction.rs2], registers[instruction.rs3])
      if name != vector.mnemonic || result != vector.result {
        wrong.append("\(vector), but \(name) gave \(digits(result))")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(vectors.count == 10_312)
    #expect(Set(vectors.map(\.mnemonic)).count == 43)
    print("xtdot: \(vectors.count - wrong.count) of \(vectors.count) vectors equal numpy's")
  }

  /// Loads each vector's operands, runs its word, and stores what rd holds then.
  @Test("every vector through the pipeline", arguments: Preset.all.map(\.name))
  func runs(preset: String) throws {
    let vectors = try XtdotVector.all()
    let registers = [Field.rd, Field.rs1, Field.rs2, Field.rs3]
    let code = vectors.map { vector in
      let word = vector.word
      // rs3 shares its bits with funct7, so only an R4 word names a register there.
      let loads = registers.enumerated().prefix(word >> 12 & 7 == 6 ? 4 : 3).map { place, field in
        "lw x\(field(word)), \(4 * place)(s0)"
      }
      return loads.joined(separator: "\n")
        + "\n.word \(word)\nsw x\(Field.rd(word)), 0(s1)\naddi s0, s0, 16\naddi s1, s1, 4"
    }
    let data = vectors.map { ".word " + $0.operands.map(String.init).joined(separator: ", ") }
    let elf = try Assembly.bareELF(
      """
      _start:
      la s0, operands
      lui s1, 0x81000
      \(code.joined(separator: "\n"))
      la s0, tohost
      li s1, 1
      sw s1, 0(s0)
      .data
      operands:
      \(data.joined(separator: "\n"))
      """)
    let run = try ObservedRun(elf, timing: try #require(Preset.named(preset)).timing)
    #expect(run.end == .exited(code: 0))
    let wrong = vectors.enumerated().filter { index, vector in
      run.machine.state.memory.load(0x8100_0000 + 4 * UInt32(index), .word) != vector.result
    }
    #expect(wrong.isEmpty, "\(wrong.count) on \(preset), first: \(wrong.prefix(3).map(\.element))")
  }
}
