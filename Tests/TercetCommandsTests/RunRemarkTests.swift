// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("What is told before a run")
struct RunRemarkTests {
  /// The program with other flags in its header, at offset 36.
  private func guest(flags: UInt8, _ source: String) throws -> Guest {
    var elf = try Assembly.elf(source)
    elf[36] = flags
    return try Guest(elf: elf)
  }

  private static let exit = "li a0, 0\nli a7, 93\necall"

  /// Source of the flags: RISC-V ELF psABI 1.0: 2 for single, 4 for double, 6 for quad, 8 for RVE.
  @Test(
    "an ABI of floating point", arguments: [(2, "F"), (4, "D"), (6, "Q")] as [(UInt8, String)])
  func floatABI(flags: UInt8, name: String) throws {
    let guest = try guest(flags: flags, Self.exit)
    let note =
      "the program is built for the floating-point ABI of \(name), which tercet does not execute: "
      + "it ends at the first such instruction; build with -march=rv32imac -mabi=ilp32\n"
    for command in ["run", "profile"] {
      let result = try guest.tercet(command)
      #expect(result.status == 0)
      #expect(result.err == "note: " + note)
    }
    #expect(try guest.tercet("test").err == "note: \(guest.path): " + note)
    #expect(try guest.run("-q").err == "")
  }

  @Test("RV32E, whose ecalls have their number in t0")
  func embedded() throws {
    let source = "li a0, 5\nli t0, 93\nli a7, 64\necall"
    let result = try guest(flags: 8, source).run()
    #expect(result.status == 5)
    #expect(
      result.err
        == "note: the program is built for RV32E: it runs on RV32I, and its ecalls have their number "
        + "in t0\n")
    // Without the flag it is write(5, ...), and then the end of the code.
    #expect(try guest(flags: 0, source).run().status == 125)
  }

  @Test("slowMemory where nothing is slow")
  func slowMemory() throws {
    let guest = try Guest(Self.exit)
    let result = try guest.run("--set", "slowMemory=64K@0x20000000:data=2")
    #expect(result.status == 0)
    #expect(
      result.err
        == "note: slowMemory 65536@0x20000000:data=2 slows nothing: the program's memory is at "
        + "0x80000000 to 0x83ffffff\n")
    #expect(try guest.run("--set", "slowMemory=1M@0x7ff80000:fetch=1").err == "")
  }

  /// A program that stores and loads on its stack and above it, and prints by the UART.
  private static let busy = """
    li sp, 0x81000000
    sw zero, -4(sp)
    lw a0, -4(sp)
    li a1, 0x10000000
    li a0, 10
    sb a0, 0(a1)
    li a0, 0
    li a7, 93
    ecall
    """

  @Test(
    "slowMemory that a run has not met, although there is memory",
    arguments: [
      // RAM that nobody asked for, and that the program does not touch.
      ("1M@0x82000000:fetch=3:data=3", true), ("4K@0x80ffe000:data=1", true),
      // The stack's page, by its last bytes; the code; the UART that the program asks.
      ("4K@0x80fff000:data=1", false), ("64K@0x80000000:fetch=1", false),
      ("64K@0x10000000:data=2", false),
      // The first instruction alone, which is waited for before there is anything in X.
      ("4@0x80000000:fetch=1", false),
      // Code that nothing loads from or stores to, and memory that takes no time.
      ("64K@0x80000000:data=0", true), ("4K@0x80fff000:fetch=7", true),
      // The first of two counts.
      ("4K@0x80fff000:data=1,1M@0x82000000:data=2", true),
    ])
  func unmetMemory(regions: String, isNoted: Bool) throws {
    let guest = try Guest(Self.busy)
    for command in ["run", "profile"] {
      let err = try guest.tercet(command, ["--set", "slowMemory=\(regions)"]).err
      #expect(err.contains(" slowed nothing: ") == isNoted, "\(err)")
      #expect(!isNoted || err.contains("note: slowMemory "), "\(err)")
    }
  }

  @Test("a device that was not asked, and memory given by hand that was not used")
  func unmetDevice() throws {
    let guest = try Guest(Self.exit)
    let device = try guest.run("--set", "slowMemory=2M@0x10000000:fetch=6:data=6")
    #expect(
      device.err
        == "note: slowMemory 2097152@0x10000000:fetch=6:data=6 slowed nothing: no cycle was lost to "
        + "it\n")
    let given = ["--memory", "64K@0x20000000", "--memory", "64K@0x80000000"]
    let slow = "slowMemory=64K@0x20000000:data=2,64K@0x80000000:fetch=1"
    let unused = try guest.tercet("run", given + ["--set", slow])
    #expect(unused.status == 0)
    #expect(unused.err.hasPrefix("note: slowMemory 65536@0x20000000:data=2 slowed nothing: "))
    #expect(unused.messages.count == 1)
  }

  @Test("a region of a core file that the program never meets")
  func coreFile() throws {
    let guest = try Guest(Self.busy)
    let core = """
      {"name": "flash", "parameters": {"slowMemory": [
        {"base": "0x82000000", "size": "2M", "instructionWaitStates": 6, "dataWaitStates": 6},
        {"base": "0x80000000", "size": "1K", "instructionWaitStates": 1},
        {"base": "0x80fff000", "size": "4K", "dataWaitStates": 1}]}}
      """
    let path = try guest.folder.write(Array(core.utf8), to: "core.json")
    let result = try guest.profile("--core", path)
    #expect(result.status == 0, "\(result.err)")
    #expect(
      result.messages == [
        """
        note: slowMemory 2097152@0x82000000:fetch=6:data=6 slowed nothing: the program has no code \
        there, and wrote nothing there
        """
      ])
  }
}

@Suite("Instructions that the core does not have")
struct ForeignInstructionMessageTests {
  /// `cv.sdotsp.b a0, a1, a2`; the word is clang's with -march=rv32im_xcvsimd.
  private static let dot = ".word 0xa8c5957b"

  @Test("of other vendors are named, and a death says that they exist")
  func vendor() throws {
    let guest = try Guest(Self.dot + "\nli a0, 0\nli a7, 93\necall")
    let dead = try guest.run()
    #expect(dead.status == 125)
    #expect(dead.err.contains("  instruction: a8c5957b  cv.sdotsp.b a0, a1, a2\n"), "\(dead.err)")
    #expect(
      dead.messages.last?.hasPrefix("help: the instruction exists, but not in the ISA") == true)
    let profile = try guest.profile("--isa", "rv32im_xcvsimd")
    #expect(profile.status == 0)
    #expect(profile.out.contains("cv.sdotsp.b a0, a1, a2"))
    #expect(!profile.out.contains("<unknown>"))
    #expect(
      try guest.tercet("trace", ["--isa", "rv32im_xcvsimd"]).out
        .contains("cv.sdotsp.b a0, a1, a2"))
    #expect(
      try guest.tercet("disasm", ["--isa", "rv32im_xcvsimd"]).out
        .contains("cv.sdotsp.b a0, a1, a2"))
  }

  @Test(
    "of floating point are named with their extension",
    arguments: [
      ("fadd.s fa0, fa1, fa2", "rv32if", "F"), ("fmul.d fa0, fa1, fa2", "rv32ifd", "D"),
      ("flw fa0, 8(sp)", "rv32if", "F"), ("fsd fs1, -8(sp)", "rv32ifd", "D"),
    ])
  func floatingPoint(source: String, isa: String, name: String) throws {
    let result = try Guest(source, isa: isa).run()
    #expect(result.status == 125)
    #expect(
      result.err.contains("  \(source.split(separator: " ")[0]) ") == true, "\(result.err)")
    #expect(
      result.messages.last?.hasPrefix("help: floating point of \(name), and the core executes rv32")
        == true)
    #expect(result.messages.last?.contains("-march=rv32imac -mabi=ilp32") == true)
  }
}
