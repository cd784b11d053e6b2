// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetISA
import TestSupport
import Testing

/// Random programs by seed, compared on both cores.
struct TwinPrograms {
  private(set) var tally = TwinTally()
  /// Words that retired.
  private var words: Set<UInt32> = []
  /// Causes of traps that a handler has read.
  private(set) var causes: Set<UInt32> = []
  private let core: TwinCore

  /// - Parameter count: Seeds from `TERCET_TWIN_SEED` on, if `TERCET_TWIN_PROGRAMS` says no other number.
  /// - Throws: `TwinBench.Failure` with the first seed that differs.
  init(on core: TwinCore, count: UInt64) throws {
    self.core = core
    let files = try TemporaryFolder()
    let first = Self.setting("TERCET_TWIN_SEED", otherwise: 1)
    for seed in first..<(first + Self.setting("TERCET_TWIN_PROGRAMS", otherwise: count)) {
      let elf = TwinProgram(seed: seed, isa: core.isa).elf
      let path = try files.write(elf, to: "p.elf")
      do {
        let run = try TwinLockstep(
          path, elf: elf, on: core, memory: TwinProgram.memory, limit: 200_000
        ) { _, cycle in
          if cycle.leaves { words.insert(cycle.word) }
          if cycle.writeback == TwinProgram.causeReader { causes.insert(cycle.value) }
        }
        #expect(run.end == .exited(code: 0), "seed \(seed)")
        tally.add(run)
      } catch let difference as TwinLockstep.Difference {
        throw TwinBench.Failure(description: "seed \(seed): \(difference)")
      }
    }
  }

  /// Instructions of the core of which none retired, by mnemonic.
  var missing: [String] {
    let compared = Set(words.compactMap { core.isa.decoder.decode($0)?.row })
    let rows = core.isa.decoder.rows
    return rows.indices.filter { !compared.contains(UInt16($0)) }.map { rows[$0].mnemonic }.sorted()
  }

  /// A number that the environment may change.
  static func setting(_ name: String, otherwise: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? otherwise
  }
}
