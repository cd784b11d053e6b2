// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// No RTL judges the data cache: numbers are worked out by hand from the table in docs/TIMING.md.
///
/// On classic with fast memory nothing else holds an instruction.
@Suite("The data cache")
struct DataCacheTests {
  /// What each access waits for, by its place in the program: `4 miss`, `2 wait`, or both.
  ///
  /// - Parameter source: Accesses by s1, which has the address of 4 KiB that are zero.
  private func waits(_ source: String, _ changes: String...) throws -> [String] {
    var timing = Preset.classic.timing
    for change in ["dataCacheSize=64", "dataCacheMissCycles=4"] + changes { try timing.set(change) }
    try timing.validate()
    let accesses = source.split(separator: ";").map { $0.drop { $0 == " " } }
    let text = """
      .option norvc
      lui s1, 0x80001
      lui s2, 0x2004
      \(accesses.joined(separator: "\n"))
      nop
      nop
      """
    let elf = try Assembly.elf(text, isa: "rv32ima_zicsr")
    let memory = [GuestMemory.Region(base: 0x8000_0000, size: 64 << 10)]
    let rows = try ObservedRun(elf, timing: timing, limit: 400, memory: memory).table()
    return accesses.indices.map { index in
      let place = index + 2
      func count(_ cause: String) -> Int {
        rows.filter { $0.hasPrefix("\(cause) \(place)<") }.count
      }
      return [(count("dataMiss"), "miss"), (count("dataWait"), "wait")]
        .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
  }

  @Test("a load brings its line of 16 bytes, which is there for the next")
  func load() throws {
    #expect(
      try waits("lw a0, 4(s1); lw a0, 12(s1); lb a0, 0(s1); lw a0, 16(s1)") == [
        "4 miss", "", "", "4 miss",
      ])
  }

  @Test("64 bytes are four lines: the fifth takes the place of the first")
  func capacity() throws {
    #expect(
      try waits("lw a0, 0(s1); lw a0, 64(s1); lw a0, 64(s1); lw a0, 0(s1); lw a0, 16(s1)") == [
        "4 miss", "4 miss", "", "4 miss", "4 miss",
      ])
  }

  @Test("of two ways the one used least recently goes")
  func ways() throws {
    // Sets of two lines: 0, 32 and 64 are all in the first.
    #expect(
      try waits(
        "lw a0, 0(s1); lw a0, 32(s1); lw a0, 0(s1); lw a0, 64(s1); lw a0, 0(s1); lw a0, 32(s1)",
        "dataCacheWays=2") == ["4 miss", "4 miss", "", "4 miss", "", "4 miss"])
  }

  @Test("longer lines")
  func lineSize() throws {
    #expect(
      try waits("lw a0, 0(s1); lw a0, 28(s1); lw a0, 32(s1)", "dataCacheLine=32") == [
        "4 miss", "", "4 miss",
      ])
  }

  @Test("a line that was stored to is written back before another takes its place, once")
  func writeBack() throws {
    #expect(
      try waits(
        "sw a0, 0(s1); sw a0, 4(s1); lw a0, 64(s1); lw a0, 0(s1)", "dataWaitStates=7") == [
          "4 miss", "", "8 miss", "4 miss",
        ])
  }

  @Test("a load does not make a dirty line clean")
  func staysDirty() throws {
    #expect(
      try waits(
        "sw a0, 0(s1); lw a0, 32(s1); lw a0, 0(s1); lw a0, 64(s1); lw a0, 96(s1)",
        "dataCacheWays=2") == ["4 miss", "4 miss", "", "4 miss", "8 miss"])
  }

  @Test("stores that go through wait for memory, and leave lines clean")
  func writeThrough() throws {
    #expect(
      try waits(
        "sw a0, 0(s1); sw a0, 4(s1); lw a0, 0(s1); lw a0, 64(s1)", "dataCacheWrites=through",
        "dataWaitStates=3") == ["4 miss, 3 wait", "3 wait", "", "4 miss"])
  }

  @Test(
    "without allocation a store that misses goes to memory alone", arguments: ["back", "through"])
  func noAllocation(writes: String) throws {
    #expect(
      try waits(
        "sw a0, 0(s1); lw a0, 0(s1); sw a0, 0(s1); lw a0, 64(s1)", "dataCacheWrites=\(writes)",
        "dataCacheAllocates=false", "dataWaitStates=3") == [
          "3 wait", "4 miss", writes == "back" ? "" : "3 wait",
          writes == "back" ? "8 miss" : "4 miss",
        ])
  }

  @Test("an amo loads and stores, and an sc without a reservation does nothing")
  func atomic() throws {
    #expect(
      try waits(
        "amoadd.w a0, a1, (s1); lw a0, 64(s1); sc.w a0, a1, (s1); lr.w a0, (s1); sc.w a0, a1, (s1)")
        == ["4 miss", "8 miss", "", "4 miss", ""])
    #expect(
      try waits(
        "amoadd.w a0, a1, (s1); amoadd.w a0, a1, (s1)", "dataCacheWrites=through",
        "dataWaitStates=3") == ["4 miss, 3 wait", "3 wait"])
  }

  @Test("what lies in two lines asks for both")
  func twoLines() throws {
    #expect(
      try waits(
        "lw a0, 14(s1); lw a0, 0(s1); lw a0, 16(s1); lw a0, 30(s1)", "misaligned=handle") == [
          "8 miss", "", "", "4 miss",
        ])
  }

  @Test("devices and places that are not cached go past it")
  func uncached() throws {
    // s2 is mtimecmp.
    #expect(
      try waits(
        "lw a0, 0(s2); lw a0, 0(s2); lw a0, 0(s1); lw a0, 0(s1)", "dataWaitStates=2",
        "slowMemory=64@0x80001000:data=5:uncached") == ["2 wait", "2 wait", "5 wait", "5 wait"])
  }

  @Test("whoever computes while W waits is charged for that itself")
  func unit() throws {
    var timing = Preset.classic.timing
    for change in ["dataCacheSize=64", "dataCacheMissCycles=4", "divide=3"] {
      try timing.set(change)
    }
    let elf = try Assembly.elf(
      ".option norvc\n auipc s1, 0\n sw s1, 64(s1)\n div a0, a1, a2", isa: "rv32ima_zicsr")
    #expect(
      Array(try ObservedRun(elf, timing: timing, limit: 8).table()) == [
        "fillAndDrain 0", "issue 0", "issue 1", "divide 2", "divide 2", "dataMiss 1<2",
        "dataMiss 1<2", "issue 2",
      ])
  }

  @Test(
    "a loop that changes nothing ends, however large the cache", arguments: [64, 65536, 1 << 20])
  func endless(size: Int) throws {
    var timing = Preset.classic.timing
    try timing.set("dataCacheSize=\(size)")
    let elf = try Assembly.elf("la s1, place\n1: sw a0, 0(s1)\n j 1b\n.balign 4\nplace: .word 0")
    let run = try ObservedRun(elf, timing: timing, limit: 50_000_000)
    #expect(run.end != .cycleLimit)
    #expect(run.cycles.count < 200_000)
  }

  @Test("of an access across the edge of what is cached, each part counts for itself")
  func edge() throws {
    // The last word of the first 16 bytes lies in a place that is not cached.
    #expect(
      try waits(
        "lw a0, 14(s1); lw a0, 16(s1); lw a0, 12(s1)", "misaligned=handle", "dataWaitStates=2",
        "slowMemory=16@0x80001000:data=2:uncached") == ["4 miss, 2 wait", "", "2 wait"])
  }
}
