// SPDX-License-Identifier: Apache-2.0

import TercetISA
import Testing

@Suite("ISA strings")
struct ISAStringTests {
  @Test(
    "names the extensions in canonical order, whatever the way they are written",
    arguments: [
      ("rv32i", "rv32i"),
      ("rv32im", "rv32im"),
      ("rv32mi", "rv32im"),
      ("RV32IM_Zicsr", "rv32im_zicsr"),
      ("rv32im_zifencei_zicsr", "rv32im_zicsr_zifencei"),
      ("rv32imzicsr", "rv32im_zicsr"),
      ("rv32imxtdot", "rv32im_xtdot"),
      ("rv32i_m", "rv32im"),
      ("rv32im_zicsr_zicsr", "rv32im_zicsr"),
      ("rv32i2m2", "rv32im"),
      ("rv32i2p1m2p0", "rv32im"),
      ("rv32i2p1_m2p0_zicsr2p0_zifencei2p0", "rv32im_zicsr_zifencei"),
      ("rv32im_xtdot1p0_zicsr2", "rv32im_zicsr_xtdot"),
    ])
  func parsing(text: String, name: String) throws {
    #expect(try InstructionSet(parsing: text).name == name)
  }

  @Test(
    "an extension brings what it needs",
    arguments: [
      ("rv32i_zicntr", "rv32i_zicntr_zicsr"),
      ("rv32i_zihpm", "rv32i_zicsr_zihpm"),
      ("rv32ic", "rv32ic_zca"),
      ("rv32i_zcb", "rv32i_zca_zcb"),
      ("rv32i_zcmp1p0", "rv32i_zca_zcmp"),
      ("rv32imacb", "rv32imac_zca_zba_zbb_zbs"),
    ])
  func needs(text: String, name: String) throws {
    #expect(try InstructionSet(parsing: text).name == name)
  }

  @Test("the full set is what its own name says")
  func fullSet() throws {
    #expect(
      InstructionSet.default.name == """
        rv32imac_zicntr_zicond_zicsr_zifencei_zihpm_zca_zcb_zcmp_zba_zbb_zbc_zbkb_zbkx_zbs_xtdot
        """)
    let again = try InstructionSet(parsing: InstructionSet.default.name)
    #expect(again.extensions == InstructionSet.default.extensions)
  }

  @Test("a word of an extension that is not named is illegal")
  func decoding() throws {
    let base = try InstructionSet(parsing: "rv32i").decoder
    let full = InstructionSet.default.decoder
    // mul, csrrw, fence.i, xt.dota8.ss
    for word in [0x02c5_8533, 0x3405_9573, 0x0000_100f, 0x20c5_d52b] as [UInt32] {
      #expect(base.decode(word) == nil, "\(digits(word))")
      #expect(full.decode(word) != nil, "\(digits(word))")
    }
  }

  @Test(
    "what is not an ISA of Tercet's is refused by name",
    arguments: [
      ("", .notRV32("")),
      ("rv64im", .notRV32("rv64im")),
      ("im", .notRV32("im")),
      ("rv32", .noBase("rv32")),
      ("rv32m", .noBase("rv32m")),
      ("rv32_zicsr", .noBase("rv32_zicsr")),
      ("rv32imd", .unknownExtension("d", in: "rv32imd")),
      ("rv32e", .unknownExtension("e", in: "rv32e")),
      ("rv32ie", .contradiction("i", "e", because: "a core has one base", in: "rv32ie")),
      ("rv32emi1p0", .contradiction("i", "e", because: "a core has one base", in: "rv32emi1p0")),
      (
        "rv32i_zcmp_zcd",
        .contradiction("zcmp", "zcd", because: "they share encodings", in: "rv32i_zcmp_zcd")
      ),
      (
        "rv32imdc_zcmp",
        .contradiction(
          "zcmp", "d",
          because: "compressed instructions for doubles have the encodings of zcmp",
          in: "rv32imdc_zcmp")
      ),
      // Without C there are no compressed instructions for doubles.
      ("rv32imd_zcmp", .unknownExtension("d", in: "rv32imd_zcmp")),
      ("rv32im_zfh", .unknownExtension("zfh", in: "rv32im_zfh")),
      ("rv32im_zfh1p0", .unknownExtension("zfh", in: "rv32im_zfh1p0")),
      ("rv32im_zcmt1", .unknownExtension("zcmt", in: "rv32im_zcmt1")),
      ("rv32im_zcmt1p0", .unknownExtension("zcmt", in: "rv32im_zcmt1p0")),
      ("rv32imzfh", .unknownExtension("zfh", in: "rv32imzfh")),
      ("rv32im_", .emptyName("rv32im_")),
      ("rv32im__zicsr", .emptyName("rv32im__zicsr")),
      ("rv32imz", .unknownExtension("z", in: "rv32imz")),
      ("rv32i2pm", .unknownExtension("p", in: "rv32i2pm")),
      ("rv32im zicsr", .unknownExtension(" ", in: "rv32im zicsr")),
      ("rv32im,zicsr", .unknownExtension(",", in: "rv32im,zicsr")),
      ("RV32IMF", .unknownExtension("f", in: "RV32IMF")),
    ] as [(String, ISAStringError)])
  func refusals(text: String, error: ISAStringError) {
    #expect(throws: error) { try InstructionSet(parsing: text) }
    #expect(error.description.contains("\nhelp: "))
  }

  @Test("an error names what was wrong and what would be right")
  func messages() {
    #expect(
      ISAStringError.unknownExtension("d", in: "rv32imd").description == """
        the ISA 'rv32imd' names 'd', which tercet does not execute
        help: it knows \(ISAExtension.all.map(\.name).joined(separator: ", "))
        """)
    for text in ["rv32im_", "rv32imz", "rv32im x", "rv32iq", "rv32im_1"] {
      let error = #expect(throws: ISAStringError.self) { try InstructionSet(parsing: text) }
      #expect(error?.description.contains("did you mean") == false, "\(text)")
    }
  }
}
