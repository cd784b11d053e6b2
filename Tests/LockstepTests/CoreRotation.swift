// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TercetKit
import Testing

/// The cores that random programs take in turn, by the number of the program.
enum CoreRotation {
  /// A core for program `number`: the presets one after the other, and in each round of them
  /// every preset with the next of `isas`.
  static func core(number: Int, isas: [String]) throws -> Core {
    Core(
      isa: try InstructionSet(parsing: isa(number: number, isas: isas)),
      preset: Preset.all[number % Preset.all.count])
  }

  /// The one of `isas` that this core has.
  static func isa(number: Int, isas: [String]) -> String {
    let (round, place) = number.quotientAndRemainder(dividingBy: Preset.all.count)
    return isas[(round + place) % isas.count]
  }
}

@Suite("Cores that random programs take in turn") struct CoreRotationTests {
  @Test("every preset meets every ISA", arguments: [RandomLockstepTests.isas, RvgenProgram.isas])
  func complete(isas: [String]) throws {
    let numbers = 0..<Preset.all.count * isas.count
    let pairs = Set(
      try numbers.map { number in
        let core = try CoreRotation.core(number: number, isas: isas)
        return [core.preset.name, core.isa.name]
      })
    #expect(pairs.count == Preset.all.count * Set(isas).count)
  }

  @Test("the programs of tools/test show every preset the whole ISA, and another")
  func short() throws {
    let whole = try InstructionSet(parsing: RandomLockstepTests.isas[0]).name
    // Ten million instructions are some forty programs.
    let cores = try (1...36).map {
      try CoreRotation.core(number: $0, isas: RandomLockstepTests.isas)
    }
    for preset in Preset.all {
      let seen = Set(cores.filter { $0.preset.name == preset.name }.map(\.isa.name))
      #expect(seen.contains(whole) && seen.count > 1, "\(preset.name)")
    }
  }
}
