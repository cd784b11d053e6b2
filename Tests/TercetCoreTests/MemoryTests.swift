// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TestSupport
import Testing

@Suite("Memory")
struct MemoryTests {
  private typealias Region = GuestMemory.Region

  @Test(
    "a region is SIZE@BASE in decimal or hex, with K, M or G",
    arguments: [
      ("4096@0", 0, 4096), ("0x1000@0x80000000", 0x8000_0000, 4096),
      ("256K@0x80000000", 0x8000_0000, 262_144), ("1m@16", 16, 1_048_576),
      ("4G@0", 0, 1 << 32), ("1@0xffffffff", 0xffff_ffff, 1),
    ] as [(String, UInt32, UInt64)])
  func parsing(text: String, base: UInt32, size: UInt64) throws {
    #expect(try Region(parsing: text) == Region(base: base, size: size))
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "4096", "@0", "4096@", "1@2@3", "-1@0", "+1@0", "4X@0", "K@0", "0x@0", "1 @0",
      "99999999999999999999@0", "18446744073709551615K@0", "1@0x100000000",
    ])
  func notARegion(text: String) {
    #expect(throws: MemoryError.notARegion(text)) { try Region(parsing: text) }
  }

  @Test("a region has bytes, and ends within 32 bits")
  func bounds() {
    #expect(throws: MemoryError.empty("0@0")) { try Region(parsing: "0@0") }
    #expect(throws: MemoryError.pastAddressSpace("2@0xffffffff")) {
      try Region(parsing: "2@0xffffffff")
    }
  }

  @Test("accesses reach exactly the bytes of a region")
  func edges() throws {
    let memory = try GuestMemory([Region(base: 0x100, size: 8), Region(base: 0x200, size: 4)])
    #expect(memory.store(0x104, .word, 0x8765_4321))
    #expect(memory.load(0x104, .word) == 0x8765_4321)
    #expect(memory.load(0x104, .byte) == 0x21)
    #expect(memory.load(0x106, .half) == 0x8765)
    #expect(memory.load(0x107, .byte) == 0x87)
    #expect(memory.load(0x200, .word) == 0)
    for (address, width) in [(0xff, .byte), (0x105, .word), (0x108, .byte), (0x201, .word)]
      as [(UInt32, AccessWidth)]
    {
      #expect(memory.load(address, width) == nil)
      #expect(!memory.store(address, width, 0))
    }
  }

  @Test("the last byte of the address space can be memory")
  func lastByte() throws {
    let memory = try GuestMemory([Region(base: 0xffff_fff0, size: 16)])
    #expect(memory.store(0xffff_fffc, .word, 7))
    #expect(memory.load(0xffff_fffc, .word) == 7)
    #expect(memory.load(0xffff_fffd, .word) == nil)
    #expect(memory.withBytes(0xffff_fff0, 17) { $0.count } == nil)
  }

  @Test("a program gets 64 MiB from the page of its lowest segment")
  func plan() throws {
    let run = try ObservedRun(
      try Assembly.elf(
        """
        li a0, 0x83fffffc
        sw a0, 0(a0)
        addi a0, a0, 4
        sw a0, 0(a0)
        """), limit: 100)
    guard case .died(let death) = run.end else {
      Issue.record("the store past 64 MiB went through")
      return
    }
    #expect(death.trap.cause == .storeAccessFault)
    #expect(death.trap.value == 0x8400_0000)
  }

  @Test("the user's regions replace the usual one, and must hold the program")
  func override() throws {
    let elf = try Assembly.elf("lui t0, 0x40000\n sw zero, 8(t0)")
    let good = [Region(base: 0x8000_0000, size: 4096), Region(base: 0, size: 16)]
    #expect(try ObservedRun(elf, memory: good).end == .exited(code: 0))
    // A page for the program, sixteen for a stack and a heap, and what the user asked for.
    let needed = [Region(base: 0, size: 4096), Region(base: 0x8000_0000, size: 17 * 4096)]
    #expect(
      throws: MemoryError.segmentOutsideMemory(address: 0x8000_0000, size: 8, needed: needed)
    ) {
      try ObservedRun(elf, memory: [Region(base: 0, size: 4096)])
    }
    #expect(throws: MemoryError.regionsOverlap(good[0], Region(base: 0x8000_0fff, size: 1))) {
      try ObservedRun(elf, memory: good + [Region(base: 0x8000_0fff, size: 1)])
    }
  }
}
