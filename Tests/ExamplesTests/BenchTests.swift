// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `tools/bench` runs, finds outputs and counts equal, and writes what docs/BENCHMARKS.md says;
/// how long anything took is nobody's claim here.
@Suite("tools/bench") struct BenchTests {
  @Test("one small workload, one round")
  func oneRound() throws {
    let files = try TemporaryFolder()
    let result = try bench(["--runs", "1", "--only", "matmul4", "--json", files.file("b.json")])
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("geometric mean"))
    let report = try JSONDecoder().decode(
      Report.self, from: Data(try files.text("b.json").utf8))
    #expect(report.schema == "tercet.bench/1")
    #expect(report.runs == 1)
    let workload = try #require(report.workloads["matmul4"])
    // The guest counts 0xabbe18 instructions from the start of its work to the end of it.
    #expect(abs(workload.instructions["bare", default: 0] - 0xabbe18) < 2000)
    #expect(workload.output == ["checksum 3c92683c"])
    let simulators = ["qemu-riscv32", "spike", "tercet-profile", "tercet-rp2350", "tercet-run"]
    #expect(workload.results.keys.sorted() == simulators)
    #expect(report.geometricMeans.keys.sorted() == simulators)
    for (simulator, result) in workload.results {
      #expect(result.userSeconds.count == 1, "\(simulator)")
      #expect(result.ratioToSpike > 0, "\(simulator)")
      let mean = report.geometricMeans[simulator]?.ratioToSpike ?? 0
      #expect(abs(mean - result.ratioToSpike) < 1e-9, "\(simulator)")
    }
    #expect(workload.results["spike"]?.ratioToSpike == 1)
  }

  @Test("a workload that does not exist is named, with those that do")
  func unknown() throws {
    let result = try bench(["--only", "quicksort"])
    #expect(result.status == 1)
    #expect(result.err.contains("'quicksort'"))
    #expect(result.err.contains("help: there are matmul8"))
  }

  @Test("wrong options are a usage error", arguments: [["--runs", "0"], ["--quick"]])
  func usage(arguments: [String]) throws {
    #expect(try bench(arguments).status == 64)
  }

  private func bench(_ arguments: [String]) throws -> Tool.Output {
    try Tool(path: Repository.path("tools/bench")).run(arguments)
  }

  private struct Report: Decodable {
    let schema: String
    let runs: Int
    let workloads: [String: Workload]
    let geometricMeans: [String: Mean]

    struct Workload: Decodable {
      let instructions: [String: Int]
      let output: [String]
      let results: [String: Result]
    }
    struct Result: Decodable {
      let userSeconds: [Double]
      let ratioToSpike: Double
    }
    struct Mean: Decodable {
      let ratioToSpike: Double
    }
  }
}
