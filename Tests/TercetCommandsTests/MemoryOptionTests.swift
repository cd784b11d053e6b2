// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("--memory")
struct MemoryOptionTests {
  /// Stores a byte at `address` and ends with 0; with 125 where there is no memory.
  private func touching(_ address: String, plus offset: Int = 0) throws -> Guest {
    try Guest("li t0, \(address)\naddi t0, t0, \(offset)\nsb t0, 0(t0)\nli a0, 0\nli a7, 93\necall")
  }

  /// The code's page.
  static let needed = ["--memory", "4096@0x80000000"]

  @Test(
    "takes sizes in decimal, hex, K, M and G, and puts exactly that much there",
    arguments: [
      ("4096@0x1000000", "0x1000fff"), ("0x1000@16777216", "0x1000fff"),
      ("4K@0x1000000", "0x1000fff"), ("4k@0X1000000", "0x1000fff"), ("2M@0x1000000", "0x11fffff"),
      ("1G@0x1000000", "0x40ffffff"), ("1@0x1000000", "0x1000000"),
      ("4K@0xfffff000", "0xffffffff"),
    ])
  func sizes(region: String, last: String) throws {
    #expect(try touching(last).tercet("run", Self.needed + ["--memory", region]).status == 0)
    let beyond = try touching(last, plus: 1).tercet("run", Self.needed + ["--memory", region])
    #expect(beyond.status == 125)
  }

  @Test("is 64 MiB from the page of the lowest segment where nobody says otherwise")
  func usual() throws {
    #expect(try touching("0x80000000").run().status == 0)
    #expect(try touching("0x83ffffff").run().status == 0)
    #expect(try touching("0x84000000").run().status == 125)
    #expect(try touching("0x7fffffff").run().status == 125)
  }

  @Test("regions that touch are one, so that a segment may lie across their border")
  func touching() throws {
    let halves = ["--memory", "64K@0x1000000", "--memory", "64K@0x1010000"]
    let parts = ["--memory", "16@0x80000000", "--memory", "4080@0x80000010"]
    #expect(try touching("0x1010000").tercet("run", parts + halves).status == 0)
    #expect(try touching("0x100ffff").tercet("run", parts + halves).status == 0)
    #expect(try touching("0x80000ff0").tercet("run", Array(parts.dropLast(2))).status == 65)
  }

  @Test("that leaves no room for the program is 65, and says what is missing")
  func noRoom() throws {
    let result = try touching("0").run("--memory", "4K@0x10000")
    #expect(result.status == 65)
    #expect(result.isOneError)
    #expect(result.err.contains("at 0x80000000, and --memory does not have all of them"))
  }

  /// Two segments far apart, each larger than a page, and a stack for a Linux-style program.
  @Test(
    "the help for what is too small works as it stands",
    arguments: [
      ["1K@0x80000000"], ["4K@0x10000"], ["1@0x80000000", "1K@0x80001000"], ["8K@0x80000000"],
    ])
  func help(regions: [String]) throws {
    let guest = try Guest(
      """
        la t0, far
        lw a0, 0(t0)
        sw a0, -4(sp)
        la t0, more
        sw a0, 0(t0)
        li a7, 93
        ecall
        .zero 9000
        .data
      far: .word 7
        .bss
        .zero 5000
      more: .word 0
      """)
    let small = try guest.tercet("run", regions.flatMap { ["--memory", $0] })
    #expect(small.status == 65)
    #expect(small.isOneError)
    let help = try #require(small.messages.last)
    let words = help.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    let options = words.indices.filter { words[$0] == "--memory" && words[$0 + 1] != "out" }
      .flatMap { [words[$0], words[$0 + 1]] }
    #expect(options.count >= 2, "\(help)")
    let followed = try guest.tercet("run", options)
    #expect(followed.status == 7, "\(help)\n\(followed.err)")
  }
}
