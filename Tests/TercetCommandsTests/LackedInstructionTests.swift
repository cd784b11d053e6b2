// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TestSupport
import Testing

@Suite("Instructions that a preset's chip does not have")
struct LackedInstructionTests {
  /// Five rounds of a product and two of Xtdot's; never a division, which is there.
  private static let program = """
      li t0, 5
    loop:
      mul a0, a1, a2
      .insn r 0x2b, 5, 0x10, a2, a4, a5
      .insn r 0x2b, 7, 0, a2, a4, a5
      addi t0, t0, -1
      bnez t0, loop
      li a0, 0
      li a7, 93
      ecall
      div a0, a1, a2
    """

  private static let both = """
    note: hazard3-i has no M and Xtdot (mul and 2 others, 15 instructions): their cycles are Tercet's \
    definition, not the chip's; --isa rv32i_zicsr_zifencei refuses them

    """

  @Test("are told of with their names and number, where the run is reported")
  func told() throws {
    let guest = try Guest(Self.program)
    let options = ["--core", "hazard3-i"]
    #expect(try guest.tercet("profile", options).err == Self.both)
    #expect(try guest.tercet("profile", options + ["--engine", "reference"]).err == Self.both)
    #expect(try guest.tercet("annotate", options).err.contains(Self.both))
    #expect(try guest.tercet("whatif", options).err.contains(Self.both))
    let sides = try Tool.tercet().run(["diff"] + options + [guest.path, guest.path]).err
    #expect(sides.components(separatedBy: "hazard3-i has no M and Xtdot").count == 3, "\(sides)")
    #expect(try guest.tercet("run", options + ["--stats"]).err.hasPrefix(Self.both))
    #expect(try guest.tercet("trace", options + ["--range", "0:4000"]).err == Self.both)
    // Output of a plain run is the guest's.
    #expect(try guest.tercet("run", options).err == "")
    #expect(try guest.tercet("profile", options + ["-q"]).err == "")
    let batch = try Tool.tercet().run(["profile"] + options + [guest.path, guest.path]).err
    let line = Self.both.replacing("note: ", with: "note: \(guest.path): ")
    #expect(batch == line + line)
  }

  @Test("only what runs counts, and in a trace what it shows")
  func counted() throws {
    let guest = try Guest(Self.program)
    let chip = try guest.profile("--core", "rp2350").err
    #expect(
      chip.hasPrefix("note: rp2350 has no Xtdot (xt.dota8.ss and 1 other, 10 instructions): "))
    let part = try guest.tercet(
      "trace", ["--core", "hazard3-im-fast", "--at", "loop", "--cycles", "4"])
    #expect(part.err.contains("has no Xtdot (xt.dota8.ss, 1 instruction): its cycles are "))
    #expect(part.err.contains(" refuses it\n"))
    let none = try Guest("li a0, 0\nli a7, 93\necall\nmul a0, a0, a0")
    #expect(try none.profile("--core", "hazard3-i").err == "")
  }

  @Test("compressed ones are C's; a core that defines them all has no note")
  func compressed() throws {
    let guest = try Guest("c.li a0, 0\nli a7, 93\necall", isa: "rv32imac")
    #expect(try guest.profile("--core", "hazard3-im-seq").err.contains(" has no C (c.li"))
    #expect(try guest.profile("--core", "hazard3-imc").err == "")
    #expect(try guest.profile("--core", "classic").err == "")
    #expect(try Guest(Self.program).profile().err == "")
  }

  @Test("the sets are ISAs as --isa takes them, in their usual form")
  func sets() throws {
    for preset in Preset.all {
      #expect((preset.isa == nil) == (preset.name == "classic"))
      if let isa = preset.isa { #expect(try InstructionSet(parsing: isa).name == isa) }
    }
  }

  /// Each chip runs at least what it was judged with.
  @Test("no judged program has an instruction that its judge has not")
  func judged() throws {
    for preset in Preset.all where preset.isa != nil && preset.judge != nil {
      let isas =
        switch preset.name {
        case let name where name.hasPrefix("rp2350"): ["i", "im", "imc", "imac"]
        case "hazard3-imc": ["i", "im", "imc"]
        case let name where name.hasPrefix("hazard3-im"): ["i", "im"]
        default: ["i"]
        }
      for isa in isas {
        let path = Repository.path("Tests/RTLTests/Data/elf/k_dot8.\(isa).elf")
        let result = try Tool.tercet().run(["profile", "--core", preset.name, path])
        #expect(result.status == 0)
        #expect(!result.err.contains("note: "), "\(preset.name) \(isa): \(result.err)")
      }
    }
  }
}
