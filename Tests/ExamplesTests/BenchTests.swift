// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `tools/bench` runs, finds outputs and counts equal, and writes what docs/PERFORMANCE.md says;
/// how long anything took is nobody's claim here.
@Suite("tools/bench") struct BenchTests {
  private static let simulators = [
    "qemu-riscv32", "spike", "tercet-cache", "tercet-interpreter", "tercet-profile",
    "tercet-rp2350", "tercet-run",
  ]

  @Test("one workload, one round")
  func oneRound() throws {
    let report = try report(of: ["--only", "matmul4"])
    #expect(report.schema == "tercet.bench/2")
    #expect(report.runs == 1)
    #expect(report.machine.cores > 0)
    #expect(report.versions.keys.sorted() == ["qemu-riscv32", "spike", "tercet"])
    let workload = try #require(report.workloads["matmul4"])
    // The guest counts 0xabbe18 instructions from the start of its work to the end of it.
    #expect(abs(workload.instructions["bare.small", default: 0] - 0xabbe18) < 2000)
    #expect(workload.output == ["full": ["checksum 54fd2a49"], "small": ["checksum 3c92683c"]])
    #expect(workload.results.keys.sorted() == Self.simulators)
    #expect(report.geometricMeans.keys.sorted() == Self.simulators)
    for (simulator, result) in workload.results {
      let takesSmall = ["spike", "tercet-interpreter"].contains(simulator)
      #expect(result.form == (takesSmall ? "bare.small" : "user"), "\(simulator)")
      #expect(result.userSeconds.count == 1, "\(simulator)")
      #expect(result.peakMemory > 1 << 20, "\(simulator)")
      #expect(result.ratios.keys.sorted() == ["qemu-riscv32", "spike", "tercet-run"])
      for (rival, ratio) in result.ratios {
        let mean = report.geometricMeans[simulator]?.ratios[rival] ?? 0
        #expect(abs(mean / ratio - 1) < 1e-9, "\(simulator) by \(rival)")
      }
      if let one = result.ratios[simulator] { #expect(one == 1) }
    }
    #expect(report.starts.keys.sorted() == ["qemu-riscv32", "tercet-run"])
    #expect(report.starts["tercet-run"]?.wallSeconds.count == 10)
  }

  @Test("a program with Xtdot runs on Tercet alone, and is in no mean")
  func xtdot() throws {
    let report = try report(of: ["--only", "digits-int8-xtdot"])
    let workload = try #require(report.workloads["digits-int8-xtdot"])
    let ours = Self.simulators.filter { $0.hasPrefix("tercet") }
    #expect(workload.results.keys.sorted() == ours)
    #expect(report.geometricMeans.isEmpty)
  }

  @Test("CoreMark is built from the folder named")
  func coremark() throws {
    // A stand-in: what the platform owes to CoreMark, without CoreMark.
    let files = try TemporaryFolder()
    for part in ["list_join", "matrix", "state", "util"] {
      _ = try files.write(Array("#include \"coremark.h\"\n".utf8), to: "core_\(part).c")
    }
    let header = """
      #define SEED_VOLATILE 2
      #define MEM_STATIC 0
      #include "core_portme.h"
      typedef ee_u32 secs_ret;

      """
    _ = try files.write(Array(header.utf8), to: "coremark.h")
    let main = """
      #include "coremark.h"
      extern volatile ee_s32 seed4_volatile;
      int main(void) {
        core_portable port;
        ee_u32 crc = 0x66;
        portable_init(&port, 0, 0);
        for (int i = 0; i < seed4_volatile * 1000; i++) crc = (crc << 1 | crc >> 15) & 0xffff;
        ee_printf("a line about time\\n");
        ee_printf("[%d]crcfinal      : 0x%04x\\n", 0, crc >> 4 & 15);
        portable_fini(&port);
        return 0;
      }

      """
    _ = try files.write(Array(main.utf8), to: "core_main.c")
    let report = try report(of: ["--only", "coremark", "--coremark", files.file(".")])
    let workload = try #require(report.workloads["coremark"])
    #expect(workload.results.keys.sorted() == Self.simulators)
    #expect(report.geometricMeans.isEmpty)
    // 0x66 turned by 2,500,000 bits in 16, and by 50,000: both multiples of 16.
    let lines = ["[0]crcfinal      : 0x0006", "checksum 00000000"]
    #expect(workload.output == ["full": lines, "small": lines])
  }

  @Test("a folder without CoreMark is told what it lacks")
  func noCoremark() throws {
    let files = try TemporaryFolder()
    let result = try bench(["--coremark", files.file(".")])
    #expect(result.status == 1)
    #expect(result.err.contains("has no core_list_join.c, core_main.c"))
    #expect(result.err.contains("help: --coremark takes"))
  }

  @Test(
    "a workload that does not exist is named, with those that do",
    arguments: ["quicksort", "coremark"])
  func unknown(name: String) throws {
    let result = try bench(["--only", name])
    #expect(result.status == 1)
    #expect(result.err.contains("'\(name)'"))
    #expect(result.err.contains("help: there are matmul8"))
    #expect(result.err.contains("coremark with --coremark"))
  }

  @Test("wrong options are a usage error", arguments: [["--runs", "0"], ["--quick"]])
  func usage(arguments: [String]) throws {
    #expect(try bench(arguments).status == 64)
  }

  /// What one round writes.
  private func report(of arguments: [String]) throws -> Report {
    let files = try TemporaryFolder()
    let result = try bench(arguments + ["--runs", "1", "--json", files.file("b.json")])
    #expect(result.status == 0, "\(result.err)")
    return try JSONDecoder().decode(Report.self, from: Data(try files.text("b.json").utf8))
  }

  private func bench(_ arguments: [String]) throws -> Tool.Output {
    try Tool(path: Repository.path("tools/bench")).run(arguments)
  }

  private struct Report: Decodable {
    let schema: String
    let runs: Int
    let machine: Machine
    let versions: [String: String]
    let workloads: [String: Workload]
    let geometricMeans: [String: Mean]
    let starts: [String: Starts]

    struct Machine: Decodable {
      let cores: Int
    }
    struct Workload: Decodable {
      let instructions: [String: Int]
      let output: [String: [String]]
      let results: [String: Result]
    }
    struct Result: Decodable {
      let form: String
      let userSeconds: [Double]
      let peakMemory: Int
      let ratios: [String: Double]
    }
    struct Mean: Decodable {
      let ratios: [String: Double]
    }
    struct Starts: Decodable {
      let wallSeconds: [Double]
    }
  }
}
