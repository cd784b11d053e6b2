// SPDX-License-Identifier: Apache-2.0

import KitTestSupport
import TercetELF
import TestSupport
import Testing

/// The same trials as tools/fuzz, few enough for every day and always the same.
@Suite("Damaged files") struct FuzzTests {
  /// Small ones of every kind: with debug information and without, bare and Linux-style.
  static let seeds = [
    "programs/workloads/elf/qsort.rv32im.bare.small.elf",
    "programs/workloads/elf/chase.rv32i.user.small.elf",
    "Tests/RTLTests/Data/elf/alu_chain.elf",
    "programs/prebuilt/digits-int4-xtdot.elf",
  ]

  @Test("no damage traps, hangs, or is refused without help", arguments: seeds)
  func damaged(path: String) throws {
    let mutator = ELFMutator(try Repository.bytes(path))
    var random = SeededRandom(seed: 1)
    var trial = FuzzTrial()
    for number in 0..<Self.filesPerSeed {
      let complaint = trial.tryFile(mutator.mutant(&random), &random)
      #expect(complaint == nil, "\(path), file \(number)")
    }
    // Trials that the loader all refuses, or all takes, would show nothing.
    #expect(trial.reach.loaded > Self.filesPerSeed / 10)
    #expect(trial.reach.loaded < Self.filesPerSeed * 9 / 10)
    #expect(trial.reach.cycles > 10_000)
    #expect(trial.reach.listedLines > 1000)
  }

  private static let filesPerSeed = 1000

  @Test("damage reaches the line tables, and some lines survive it")
  func lines() throws {
    let mutator = ELFMutator(try Repository.bytes("programs/prebuilt/digits-int8.elf"))
    var random = SeededRandom(seed: 2)
    var intact = 0
    var damaged = 0
    for _ in 0..<300 {
      let lines = SourceLines(elf: mutator.mutant(&random))
      if lines.problem == nil { intact += 1 } else { damaged += 1 }
    }
    #expect(intact > 30)
    #expect(damaged > 30)
  }

  @Test("damage reaches the inlined calls, and some calls survive it")
  func calls() throws {
    let mutator = ELFMutator(try InlinedProgram.clang5.elf())
    var random = SeededRandom(seed: 4)
    var trial = FuzzTrial()
    for number in 0..<500 {
      let complaint = trial.tryFile(mutator.mutant(&random), &random)
      #expect(complaint == nil, "file \(number)")
    }
    #expect(trial.reach.withCalls > 50)
    #expect(trial.reach.withLostCalls > 20)
  }

  @Test("the same seed gives the same files")
  func deterministic() throws {
    let mutator = ELFMutator(ELFBytes().bytes)
    func files() -> [[UInt8]] {
      var random = SeededRandom(seed: 3)
      return (0..<20).map { _ in mutator.mutant(&random) }
    }
    #expect(files() == files())
    #expect(Set(files()).count > 15)
  }
}
