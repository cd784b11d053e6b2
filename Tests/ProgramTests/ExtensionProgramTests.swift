// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The examples in programs/extensions, built as a reader builds them, and the figures that their pages
/// give.
@Suite("Extensions that come with Tercet", .serialized)
struct ExtensionProgramTests {
  /// The programs, in a folder of their own, with the extension built there.
  private struct Copy {
    let files: TemporaryFolder
    let name: String
    let tercet: Tool

    init(_ name: String) throws {
      files = try TemporaryFolder()
      self.name = name
      tercet = try Tool.tercet()
      let all = try Tool(path: "/bin/cp").run(
        ["-r", Repository.path("programs"), files.file("programs")])
      #expect(all.status == 0, "\(all.err)")
      try make()
    }

    var folder: String { files.file("programs/extensions/\(name)") }

    func make(_ arguments: String...) throws {
      let clang = try Tool.clang().path
      let made = try Tool(path: "/usr/bin/make").run(
        ["-C", folder, "TERCET=\(tercet.path)", "CC=\(clang)", "HOST_CC=\(clang)"] + arguments)
      #expect(made.status == 0, "\(made.err)")
    }

    /// Runs a program with the extension, by its C or its Verilog.
    func run(_ program: String, _ options: [String] = [], use: String = "c") throws -> Tool.Output {
      try tercet.run(
        ["run", "--extension", "\(folder):\(use)"] + options + ["\(folder)/\(program)"])
    }

    /// Cycles, and those of each cause that has some.
    func profile(
      _ program: String, _ options: [String]
    ) throws -> (cycles: Int, causes: [String: Int]) {
      let result = try tercet.run(["profile", "--json"] + options + [program])
      #expect(result.status == 0, "\(result.err)")
      let json =
        try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
      let causes = json?["causes"] as? [String: Int] ?? [:]
      return (json?["cycles"] as? Int ?? 0, causes.filter { $0.value > 0 })
    }
  }

  private static let names = ["saturating-mac", "xtdot-outside", "dot-memory", "rram-crossbar"]

  @Test("its test passes, by its C and by its Verilog, and both agree", arguments: names)
  func checks(name: String) throws {
    let copy = try Copy(name)
    let isa = name == "xtdot-outside" ? ["--isa", Self.withoutXtdot] : []
    for use in ["c", "verilog"] {
      let result = try copy.run("\(name)-test.elf", isa, use: use)
      #expect(result.status == 0, "\(name) \(use): \(result.err)")
    }
    let checked = try copy.tercet.run(
      ["extension", "check", copy.folder, "--operands", "20000"] + isa)
    #expect(checked.status == 0, "\(checked.out)\(checked.err)")
  }

  private static let withoutXtdot = "rv32im_zicntr_zicsr_zifencei"

  @Test(
    "Xtdot from outside takes the cycles of Xtdot, for the same causes, on every engine",
    arguments: ["digits-int8-xtdot", "digits-int4-xtdot"])
  func xtdotOutside(program: String) throws {
    let copy = try Copy("xtdot-outside")
    let elf = Repository.path("programs/prebuilt/\(program).elf")
    for core in ["classic", "rp2350"] {
      let inside = try copy.profile(elf, ["--core", core, "--isa", Self.withoutXtdot + "_xtdot"])
      // The reference takes seconds for it.
      for engine in core == "classic" ? ["jit", "interpreter"] : ["jit"] {
        let outside = try copy.profile(
          elf,
          [
            "--core", core, "--engine", engine, "--isa", Self.withoutXtdot, "--extension",
            copy.folder,
          ])
        #expect(outside.cycles == inside.cycles)
        let renamed = outside.causes.map {
          ($0.key.replacing("xtdot-outside.", with: ""), $0.value)
        }
        #expect(Dictionary(uniqueKeysWithValues: renamed) == inside.causes)
      }
    }
  }

  /// Programs, and words of their output that the page has too: the figures behind `cycles`.
  @Test("the figures of the pages are what the programs print")
  func figures() throws {
    let rows: [(name: String, program: String, figures: [String])] = [
      ("saturating-mac", "fir.elf", ["72,783", "39,956"]),
      ("dot-memory", "gemm.elf", ["786,312", "605,535", "405,384", "315,231"]),
    ]
    for row in rows {
      let copy = try Copy(row.name)
      let output = try copy.run(row.program).out
      let page = try Repository.text("programs/extensions/\(row.name)/README.md")
      for figure in row.figures {
        #expect(output.contains(figure.replacing(",", with: "")), "\(output)")
        if row.name == "saturating-mac" { #expect(page.contains(figure)) }
      }
    }
  }

  @Test("an array without flaws gives the network's logits, and the cycles of its page")
  func crossbar() throws {
    let copy = try Copy("rram-crossbar")
    try copy.make("SETTINGS=adcs=3 convert=1")
    let output = try copy.run("digits-rram.elf").out
    #expect(output.contains("all logits equal 297"))
    let page = try Repository.text("programs/extensions/rram-crossbar/README.md")
    for (words, figures) in [
      ("fc 338, with Xtdot 1075", ["338", "1,075"]),
      ("conv2 4411, with Xtdot 4538", ["4,411", "4,538"]),
      ("conv3 12554, with Xtdot 15409", ["12,554", "15,409"]),
      ("programming 3898942", ["3,898,942"]),
    ] {
      #expect(output.contains(words), "\(output)")
      for figure in figures { #expect(page.contains(figure)) }
    }
  }
}
