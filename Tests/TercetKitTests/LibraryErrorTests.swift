// SPDX-License-Identifier: Apache-2.0

import TercetKit
import TestSupport
import Testing

@Suite("The library: cores, and what it refuses") struct LibraryErrorTests {
  private static let matmul = Repository.path(
    "Tests/RTLTests/Data/elf/k_matmul8.im.elf")

  @Test("a core is changed as --set and --isa change it")
  func changes() throws {
    var core = try Core.preset("classic")
    #expect(core[parameter: "redirectPenalty"] == "1")
    try core.set("redirectPenalty=3")
    #expect(core.changes == ["redirectPenalty=3"])
    #expect(core[parameter: "redirectPenalty"] == "3")
    #expect(core[parameter: "noSuch"] == nil)
    try core.setInstructions("rv32im_zicsr")
    #expect(core.instructions == "rv32im_zicsr")
    #expect(Core.classic.changes == [])
    #expect(Core.presets.contains("rp2350"))

    var slow = try Machine(Program(path: Self.matmul), core: core)
    var usual = try Machine(Program(path: Self.matmul))
    #expect(try slow.run().cycles > (try usual.run().cycles))
  }

  @Test("a core file is a core, by path and by its bytes")
  func coreFile() throws {
    let text = #"{"name": "mine", "base": "rp2350", "parameters": {"redirectPenalty": 4}}"#
    let files = try TemporaryFolder()
    let path = try files.write(Array(text.utf8), to: "mine.json")
    for core in [try Core.file(path), try Core.json(Array(text.utf8))] {
      #expect(core.name == "mine")
      #expect(core[parameter: "redirectPenalty"] == "4")
    }
  }

  /// What is wrong, and the start of what is said about it.
  @Test("what it refuses, it refuses with the tool's words and advice")
  func refusals() throws {
    let program = try Program(path: Self.matmul)
    let cases: [(start: String, attempt: () throws -> Void)] = [
      ("no.elf: there is no such file", { _ = try Program(path: "no.elf") }),
      ("program: not an ELF file", { _ = try Program(bytes: Array("text".utf8)) }),
      ("there is no preset 'clasic'", { _ = try Core.preset("clasic") }),
      ("no.json: there is no such core file", { _ = try Core.file("no.json") }),
      ("core.json:1:2: not JSON", { _ = try Core.json(Array("{,".utf8)) }),
      (
        "'nowhere/at/all' cannot be opened as a directory",
        { _ = try Machine(program, directories: ["nowhere/at/all"]) }
      ),
      (
        "the program wants",
        { _ = try Machine(program, memory: [.init(base: 0x1000, size: 4096)]) }
      ),
      (
        "'x' is not a value of redirectPenalty",
        {
          var core = Core.classic
          try core.set("redirectPenalty=x")
        }
      ),
      (
        "",
        {
          var core = Core.classic
          try core.setInstructions("rv64i")
        }
      ),
      (
        "",
        {
          var core = Core.classic
          try core.set("memoryPorts=1")
          _ = try Machine(program, core: core)
        }
      ),
    ]
    for (start, attempt) in cases {
      let error = #expect(throws: TercetError.self, "\(start)") { try attempt() }
      let words = error?.description ?? ""
      #expect(words.hasPrefix(start), "\(words)")
      #expect(words.contains("\nhelp: "), "\(words)")
    }
  }

  @Test("a machine whose run is over, and one that is another's, say so")
  func machines() throws {
    let program = try Program(path: Self.matmul)
    var machine = try Machine(program)
    let start = machine.save()
    _ = try machine.run()
    let over = #expect(throws: TercetError.self) { try machine.run() }
    #expect(
      over?.description == """
        the program's run is over: it exited with 0
        help: make a new Machine, or restore one that was saved before
        """)
    var other = try Machine(program)
    let stranger = #expect(throws: TercetError.self) { try other.restore(start) }
    #expect(
      stranger?.description == """
        what was saved belongs to another machine
        help: restore it into the machine that saved it
        """)
    try machine.restore(start)
    #expect(machine.cycles == 0)
  }
}
