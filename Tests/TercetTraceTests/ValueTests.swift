// SPDX-License-Identifier: Apache-2.0

import KitTestSupport
import TercetCore
import TercetKit
import TercetTrace
import TestSupport
import Testing

/// `--registers` in the formats for viewers.
@Suite("Values in traces")
struct ValueTests {
  /// The word at 0x80000000 is auipc's own, 0x497; li t0, 5 then sb and amoadd.w work on it.
  private static let source = """
      auipc s1, 0
      lw a0, 0(s1)
      add a1, a0, s1
      sb a1, 64(s1)
      nop
      nop
    """

  /// By hand, on a core without waits: the nth instruction, from 0, is in X in cycle n + 1.
  @Test("a dump has what X reads, what W writes, and where it goes in memory")
  func dump() throws {
    let traced = try Traced(Self.source)
    let dump = VCDDump(try traced.vcd(try traced.window(1...6), registers: true))
    #expect(dump.problems == [])
    func hex(_ signal: String) -> [String] {
      dump.values(of: "tercet.\(signal)").map { value in
        UInt32(value, radix: 2).map { String($0, radix: 16) } ?? value
      }
    }
    #expect(hex("registers.rs1") == ["z", "80000000", "497", "80000000", "z", "z"])
    // 0x497 + 0x80000000
    #expect(hex("registers.rs2") == ["z", "z", "80000000", "80000497", "z", "z"])
    #expect(hex("registers.rd") == ["z", "9", "a", "b", "z", "z"])
    #expect(hex("registers.value") == ["z", "80000000", "497", "80000497", "z", "z"])
    #expect(hex("data.address") == ["z", "z", "80000000", "z", "80000040", "z"])
    #expect(hex("data.bytes") == ["z", "z", "4", "z", "1", "z"])
    #expect(hex("data.load") == ["0", "0", "1", "0", "0", "0"])
    #expect(hex("data.store") == ["0", "0", "0", "0", "1", "0"])
    #expect(hex("data.loaded") == ["z", "z", "497", "z", "z", "z"])
    #expect(hex("data.stored") == ["z", "z", "z", "z", "97", "z"])
  }

  @Test("without --registers a dump is what it was: the same changes, fewer signals")
  func same() throws {
    let traced = try Traced(file: "Tests/RTLTests/Data/elf/rand_im_0.elf")
    let window = TraceWindow(cycles: 0...2000)
    let plain = VCDDump(try traced.vcd(window))
    let full = VCDDump(try traced.vcd(window, registers: true))
    #expect(!plain.signals.values.contains { $0.path.hasPrefix("tercet.registers.") })
    let known = Set(plain.signals.values)
    #expect(
      plain.changes == full.changes.filter { change in known.contains { $0.path == change.path } })
  }

  /// The stream of retired instructions is what is compared with Spike.
  @Test(
    "what W writes is what retired instructions have written",
    arguments: [
      ("rand_im_0", "hazard3-im-seq"), ("amo", "rp2350"), ("lrsc", "rp2350-1port"),
      ("k_crc32.imac", "rp2350-reduced"), ("ecall_mret", "classic"),
    ])
  func retired(file: String, preset: String) throws {
    let traced = try Traced(
      file: "Tests/RTLTests/Data/elf/\(file).elf", on: try #require(Preset.named(preset)))
    let last: UInt64 = 20_000
    let dump = VCDDump(
      try traced.vcd(TraceWindow(cycles: 0...last), registers: true))
    func numbers(_ signal: String) -> [UInt32?] {
      dump.values(of: "tercet.\(signal)").map { UInt32($0, radix: 2) }
    }
    let writes = zip(numbers("registers.rd"), numbers("registers.value")).compactMap {
      rd, value in rd.flatMap { rd in value.map { RetiredInstruction.Write(UInt8(rd), $0) } }
    }
    let stores = zip(numbers("data.address"), numbers("data.stored")).compactMap {
      address, value in address.flatMap { address in value.map { [address, $0] } }
    }
    var stream = RetirementStream(
      try traced.session.pipeline(Session.Limits(), console: RecordingConsole()))
    var expectedWrites: [RetiredInstruction.Write] = []
    var expectedStores: [[UInt32]] = []
    while let next = stream.next(limit: last) {
      expectedWrites += next.writes
      expectedStores += next.stores.map { [$0.address, $0.value] }
    }
    // The last one of a window, or of a run, may be on its way for one of the two.
    #expect(writes.prefix(expectedWrites.count - 2) == expectedWrites.dropLast(2))
    #expect(stores.starts(with: expectedStores.dropLast()))
    #expect(writes.count > 20)
  }

  @Test("slices of Perfetto and notes of Konata have them too, if they are wanted")
  func viewers() throws {
    let traced = try Traced(Self.source)
    let file = try PerfettoFile(try traced.perfetto(try traced.window(0...6), registers: true))
    #expect(file.problems == [])
    let execute = try #require(file.slices["X"])
    let writeback = try #require(file.slices["W"])
    try #require(execute.count > 3 && writeback.count > 3)
    #expect(execute[2].notes["reads"] == "a0=0x497 s1=0x80000000")
    #expect(writeback[1].notes["loads"] == "[0x80000000]=0x00000497")
    #expect(writeback[2].notes["writes"] == "a1=0x80000497")
    #expect(writeback[3].notes["stores"] == "[0x80000040]=0x97")
    let plain = try PerfettoFile(try traced.perfetto(try traced.window(0...6)))
    #expect(plain.slices["X"]?[2].notes["reads"] == nil)

    let window = TraceWindow(cycles: 0...6)
    let log = String(
      decoding: try traced.write(KonataTrace.self, window, TraceLook(registers: true)),
      as: UTF8.self)
    #expect(KonataLog(log).problems == [])
    #expect(log.contains("L\t2\t1\ta0=0x497 s1=0x80000000 \n"))
    #expect(log.contains("L\t1\t1\t[0x80000000]=0x00000497 -> a0=0x497 \n"))
    let without = try traced.write(KonataTrace.self, window, TraceLook())
    #expect(!String(decoding: without, as: UTF8.self).contains("0x497 "))
  }
}
