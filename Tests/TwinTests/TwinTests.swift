// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TestSupport
import Testing

@Suite("The Verilog twin equals the pipeline in every cycle", .serialized)
struct TwinTests {
  /// Tests of what the twin leaves out: atomics, compressed code, event counters, interrupts, wfi.
  private static let leftOut: Set<String> = [
    "amo_misaligned", "illegal_c", "hpm", "mcounteren", "msip", "mtimer", "wfi",
  ]

  @Test(
    "instruction tests",
    arguments: [("rv32ui", 42), ("rv32um", 8), ("rv32uxtdot", 43), ("rv32mi", 24)])
  func instructionTests(suite: String, expected: Int) throws {
    let files = try TemporaryFolder()
    let made = try Tool(path: "/usr/bin/make").run([
      "-C", Repository.path("riscv-tests"), "OUT=\(files.path)", suite,
    ])
    #expect(made.status == 0, "\(made.err)")
    let core = try TwinCore.classic.get()
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path).sorted()
      .filter { !Self.leftOut.contains(String($0.dropFirst("\(suite)-p-".count))) }
    #expect(names.count == expected)
    var tally = TwinTally()
    for name in names {
      let path = files.file(name)
      let run = try TwinLockstep(path, elf: try bytes(path), on: core, limit: 1_000_000)
      #expect(run.end == .exited(code: 0), "\(name)")
      tally.add(run)
    }
    tally.report("tests of \(suite)")
  }

  @Test("the digit networks")
  func digits() throws {
    let core = try TwinCore.classic.get()
    let limit = TwinPrograms.setting("TERCET_TWIN_DIGIT_CYCLES", otherwise: 1_000_000)
    var tally = TwinTally()
    for path in try Repository.programs(in: "programs/prebuilt") {
      let run = try TwinLockstep(
        Repository.path(path), elf: try Repository.bytes(path), on: core, limit: limit)
      #expect(run.end == (run.cycles == limit ? .cycleLimit : .exited(code: 0)), "\(path)")
      tally.add(run)
    }
    #expect(tally.programs == 4)
    tally.report("digit networks")
  }

  @Test("the rows of eecs151's RTL: what each program measures on the twin, and its checksum")
  func rows() throws {
    let bench = Tool(path: try TwinCore.classic.get().bench)
    let rows = try Repository.text("Tests/RTLTests/Data/open_eecs151.csv")
      .split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count == 38)
    for row in rows {
      let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let elf = Repository.path("Tests/RTLTests/Data/elf-eecs151/\(fields[0]).elf")
      let run = try bench.run(["--cycles", "3000000", elf])
      let printed = run.out.split(separator: "\n").map(String.init)
      #expect(printed.first.flatMap { UInt64($0, radix: 16) } == UInt64(fields[3]), "\(row)")
      if !fields[4].isEmpty { #expect(printed.dropFirst().first == fields[4], "\(row)") }
    }
    print("twin: \(rows.count) rows of eecs151's RTL, 0 differences")
  }

  @Test("random programs by seed, with every instruction and every cause of a trap")
  func random() throws {
    let programs = try TwinPrograms(on: try TwinCore.classic.get(), count: 200)
    programs.tally.report("random programs")
    #expect(programs.missing == ["ebreak", "ecall", "wfi"])
    #expect(programs.causes == [0, 1, 2, 3, 4, 5, 6, 7, 8, 11])
  }

  @Test("a fault planted in anything that is compared is found")
  func planted() throws {
    let core = try TwinCore.classic.get()
    let files = try TemporaryFolder()
    let elf = TwinProgram(seed: 5, isa: core.isa, rounds: 1).elf
    let path = try files.write(elf, to: "p.elf")
    let faults: [(String, (inout TwinCycle) -> Bool)] = [
      (
        "pc in F",
        {
          $0.fetch = $0.fetch.map { $0 ^ 4 }; return $0.fetch != nil
        }
      ),
      (
        "bubble in F",
        {
          $0.fetch = $0.fetch == nil ? 0 : nil; return true
        }
      ),
      (
        "pc in X",
        {
          $0.execute = $0.execute.map { $0 ^ 4 }; return $0.execute != nil
        }
      ),
      (
        "bubble in X",
        {
          $0.execute = $0.execute == nil ? 0 : nil; return true
        }
      ),
      (
        "word in X",
        {
          $0.word ^= 1 << 31; return true
        }
      ),
      (
        "retirement",
        {
          $0.leaves.toggle(); return true
        }
      ),
      (
        "trap",
        {
          $0.traps.toggle(); return true
        }
      ),
      (
        "pc in W",
        {
          $0.writeback = $0.writeback.map { $0 ^ 4 }; return $0.writeback != nil
        }
      ),
      (
        "bubble in W",
        {
          $0.writeback = $0.writeback == nil ? 0 : nil; return true
        }
      ),
      (
        "register",
        {
          $0.register ^= 1; return true
        }
      ),
      (
        "value",
        {
          $0.value ^= 1; return true
        }
      ),
      (
        "address",
        {
          $0.store = $0.store.map { .init(address: $0.address ^ 4, bytes: $0.bytes) }
          return $0.store != nil
        }
      ),
      (
        "width",
        {
          $0.store = $0.store.map { .init(address: $0.address, bytes: $0.bytes ^ 3) }
          return $0.store != nil
        }
      ),
      (
        "end",
        {
          $0.ends.toggle(); return true
        }
      ),
    ]
    for (name, fault) in faults {
      var place: UInt64?
      #expect(throws: TwinLockstep.Difference.self, "\(name)") {
        _ = try TwinLockstep(path, elf: elf, on: core, memory: TwinProgram.memory, limit: 200_000) {
          cycle, shown in
          if cycle >= 1000, place == nil, fault(&shown) { place = cycle }
        }
      }
      #expect(place != nil, "\(name)")
    }
  }

  @Test("Verilator and yosys take the sources without a warning")
  func lint() throws {
    let result = try Tool(path: "/usr/bin/make").run(["-C", Repository.path("tools/rtl"), "lint"])
    #expect(result.status == 0, "\(result.err)")
    #expect(result.err.isEmpty, "\(result.err)")
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
