// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("Programs in flash and RAM")
struct LayoutTests {
  private func guest(_ layout: Layout) throws -> Guest { try Guest(elf: try layout.elf) }

  private static let explicit = [
    "--memory", "256K@0x20000000", "--memory", "64K@0x80000000", "--memory", "64K@0xa0000000",
  ]

  @Test(
    "run with the memory that they name, and with the same given by hand",
    arguments: Layout.allCases)
  func run(layout: Layout) throws {
    let guest = try guest(layout)
    for command in ["run", "profile"] {
      for options in [[], Self.explicit] {
        let result = try guest.tercet(command, options)
        #expect(result.status == 42, "\(command) \(options): \(result.err)")
        #expect(result.err == "")
      }
    }
    #expect(try guest.tercet("trace", ["--cycles", "8"]).status == 0)
    #expect(try guest.tercet("disasm").status == 0)
    // 42 is not 0, but it ran.
    #expect(try guest.tercet("test").out.contains("guest.elf: case 42 failed\n"))
  }

  @Test("have their code where it runs, in listings, charts and profiles")
  func code() throws {
    let guest = try guest(.code)
    let listing = try guest.tercet("disasm").out
    // c.li has immediates up to 31, so this one has 32 bits.
    #expect(
      listing.contains("\n80000000 <answer>:\n80000000: 02800513  li a0, 0x28\n"), "\(listing)")
    let chart = try guest.tercet("trace", ["--at", "answer", "--cycles", "12"])
    #expect(chart.status == 0)
    #expect(chart.out.contains("li a0, 0x28"), "\(chart.out)\(chart.err)")
    #expect(!chart.out.contains("<not in the file>"))
    let profile = try guest.profile()
    #expect(profile.out.contains("answer"))
    #expect(!profile.out.contains("<not in the file>"))
  }

  @Test("memory given by hand that lacks a virtual address is told of, and is what the guest gets")
  func missing() throws {
    let result = try guest(.flash).run("--memory", "256K@0x20000000")
    #expect(result.status == 125)
    #expect(
      result.err.hasPrefix(
        "note: the program expects 8 bytes at 0x80000000, a virtual address, and --memory puts none "
          + "there\n"), "\(result.err)")
    #expect(result.err.contains("a store to 0x80000000, where nothing can be written"))
  }
}

@Suite("Devices and the memory of programs")
struct DeviceLayoutTests {
  /// Sets mtimecmp, enables the timer and sleeps until it wakes; exits with 0.
  private static let sleeper = """
    li t0, 0x02004000
    li t1, 1000
    sw t1, 0(t0)
    sw zero, 4(t0)
    li t0, 0x80
    csrs mie, t0
    wfi
    li a0, 0
    li a7, 93
    ecall
    """

  private func guest(_ source: String, at address: String) throws -> Guest {
    let script = "ENTRY(_start)\nSECTIONS { . = \(address); .text : { *(.text) } }"
    return try Guest(
      elf: try CrossCompiler.elf(".globl _start\n_start:\n" + source, layout: script))
  }

  @Test(
    "memory that nobody asked for hides no CLINT",
    arguments: ["0", "0x10000", "0x100000", "0x01fff000", "0x0e000000", "0x80000000"])
  func clint(address: String) throws {
    let guest = try guest(Self.sleeper, at: address)
    for command in ["run", "profile"] {
      let result = try guest.tercet(command)
      #expect(result.status == 0, "\(result.err)")
      #expect(result.err == "")
    }
    #expect(try guest.tercet("test").status == 0)
    #expect(try guest.tercet("run", ["--memory", "4K@\(address)"]).err == "")
  }

  /// Where memory is, as `-v` tells it: 64 MiB, but not over the first device above.
  ///
  /// 0x02000000 - 0 = 32 MiB; 0x10000000 - 0x0e000000 = 32 MiB; 0x40000000 - 0x3ff00000 = 1 MiB;
  /// 0x0c000000 - 0x0a000000 = 32 MiB; 0x10000000 - 0x0c600000 = 58 MiB.
  @Test(
    "it ends in front of the first device above, of which the finisher is none",
    arguments: [
      ("0", "0x00000000, 33,554,432 bytes"), ("0x10000", "0x00010000, 33,488,896 bytes"),
      ("0x0e000000", "0x0e000000, 33,554,432 bytes"), ("0x3ff00000", "0x3ff00000, 1,048,576 bytes"),
      ("0x03000000", "0x03000000, 67,108,864 bytes"),
      ("0x0a000000", "0x0a000000, 33,554,432 bytes"),
      ("0x0c600000", "0x0c600000, 60,817,408 bytes"),
      ("0x10000008", "0x10000008, 67,108,864 bytes"),
    ])
  func end(address: String, region: String) throws {
    let result = try guest(Self.sleeper, at: address).run("-v")
    #expect(result.status == 0)
    #expect(result.err.contains("note: RAM \(region)\n"), "\(result.err)")
  }

  /// Prints through the UART, and ends with what it then loads from the place: the letter from RAM.
  private static let printer = """
    li t0, 0x10000000
    li t1, 'x'
    sb t1, 0(t0)
    lbu a0, 0(t0)
    li a7, 93
    ecall
    """

  @Test(
    "a program that lies on a device stays there: RAM wins, and a note says so",
    arguments: [
      ("0x02000000", "CLINT at 0x02000000", "CLINT"),
      ("0x02003ff0", "CLINT at 0x02000000", "CLINT"),
      ("0x0c000000", "PLIC at 0x0c000000", "PLIC"),
      ("0x0c5ffff0", "PLIC at 0x0c000000", "PLIC"),
      ("0x10000000", "UART at 0x10000000", "UART"),
      ("0x40000000", "test device at 0x40000000", "test device"),
    ])
  func covered(address: String, device: String, name: String) throws {
    let jumping = try self.guest("j 1f\n.space 32\n1: li a0, 7\nli a7, 93\necall", at: address)
    let note = "the program lies on the \(device): RAM is there, and no \(name)\n"
    for command in ["run", "profile"] {
      let result = try jumping.tercet(command)
      #expect(result.status == 7)
      #expect(result.err == "note: " + note)
    }
    #expect(try jumping.tercet("test").err == "note: \(jumping.path): " + note)
    #expect(try jumping.run("-q").err == "")
  }

  @Test("memory given by hand wins too, and a note says so")
  func explicit() throws {
    let guest = try guest(Self.printer, at: "0x80000000")
    let device = try guest.run()
    #expect(device.out == "x")
    let memory = ["--memory", "64M@0x80000000", "--memory", "4K@0x10000000"]
    let result = try guest.tercet("run", memory)
    #expect(result.out == "")
    // 'x'
    #expect(result.status == 120)
    #expect(
      result.err
        == "note: --memory covers the UART at 0x10000000: RAM is there, and no UART\n")
  }

  @Test(
    "the finisher ends a program that has no RAM there",
    arguments: [
      ("0x5555", "sw", 0, ""), ("0x3333", "sw", 0, ""), ("0x00033333", "sw", 3, ""),
      ("0x5555", "sh", 0, ""), ("0x00ff3333", "sw", 255, ""),
      (
        "0x7777", "sw", 0,
        "note: the guest asked the finisher for a reset, which ends a run with status 0\n"
      ), ("0x1234", "sw", 9, ""),
    ] as [(String, String, Int32, String)])
  func finisher(value: String, store: String, status: Int32, err: String) throws {
    let source = "li t0, 0x100000\nli t1, \(value)\n\(store) t1, 0(t0)\nli a0, 9\nli a7, 93\necall"
    let result = try guest(source, at: "0x80000000").run()
    #expect(result.status == status)
    #expect(result.err == err)
    // Here it is RAM, which nobody asked for.
    let low = try guest(source, at: "0x10000").run()
    #expect(low.status == 9)
    #expect(low.err == "")
  }

  @Test("the finisher has half words and words, and one register")
  func finisherAccess() throws {
    let byte = try guest("li t0, 0x100000\nsb t0, 0(t0)", at: "0x80000000").run()
    #expect(byte.status == 125)
    #expect(byte.messages.last?.contains("the finisher answers half words and words") == true)
    let beside = try guest("li t0, 0x100000\nsw t0, 4(t0)", at: "0x80000000").run()
    #expect(beside.status == 125)
    let load = try guest(
      "li t0, 0x100000\nlw a0, 0(t0)\nli a7, 93\necall", at: "0x80000000"
    ).run()
    #expect(load.status == 0)
  }
}
