// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TestSupport
import Testing

@Suite("CORE-V's dot products")
struct XCVSIMDTests {
  /// Each with the Xtdot instruction that computes the same.
  static let twins = [
    ("cv.dotup.b", "xt.dot8.uu"), ("cv.dotusp.b", "xt.dot8.us"), ("cv.dotsp.b", "xt.dot8.ss"),
    ("cv.sdotup.b", "xt.dota8.uu"), ("cv.sdotusp.b", "xt.dota8.us"),
    ("cv.sdotsp.b", "xt.dota8.ss"),
  ]

  @Test("are the words that clang assembles, and compute what Xtdot's vectors say")
  func vectors() throws {
    let isa = try InstructionSet(parsing: "rv32im_xcvsimd")
    let lines = Self.twins.map { "\($0.0) a0, a1, a2" }
    let words = try Assembly.words(lines, isa: "rv32im_xcvsimd")
    let vectors = try XtdotVector.all()
    for ((name, twin), word) in zip(Self.twins, words) {
      let instruction = try #require(isa.decoder.decode(word))
      #expect(isa.decoder.spec(of: instruction).mnemonic == name)
      #expect(instruction.rs3 == (name.contains("sdot") ? 10 : 0))
      guard case .compute(.dot, let operation) = instruction.effect else {
        Issue.record("\(name) is no dot product")
        continue
      }
      let own = vectors.filter { $0.mnemonic == twin }
      #expect(own.count == 105)
      for vector in own {
        let c = instruction.rs3 == 0 ? 0 : vector.operands[0]
        let result = operation.evaluate(vector.operands[1], vector.operands[2], c)
        #expect(result == vector.result, "\(name): \(vector)")
      }
    }
  }

  @Test("are illegal unless the ISA names them")
  func offByDefault() throws {
    for word: UInt32 in [
      0x80c5_957b, 0x88c5_957b, 0x90c5_957b, 0x98c5_957b, 0xa0c5_957b, 0xa8c5_957b,
    ] {
      #expect(InstructionSet.default.decoder.decode(word) == nil)
      #expect(try InstructionSet(parsing: "rv32i_xcvsimd").decoder.decode(word) != nil)
    }
  }
}
