// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA

/// The extensions of a core, in the order in which they are given.
package struct ExtensionSet: Sendable {
  package let loaded: [LoadedExtension]
  /// The units that they bring.
  package let units: [UnitRow]
  /// The numbers of each one's units.
  private let numbers: [[String: Unit]]

  package static let none = ExtensionSet()

  private init() {
    (loaded, units, numbers) = ([], [], [])
  }

  package init(_ loaded: [LoadedExtension]) throws(ExtensionError) {
    // What comes behind ours has the same numbers in every core.
    var timing = TimingModel()
    var numbers: [[String: Unit]] = []
    for (index, one) in loaded.enumerated() {
      if loaded[..<index].contains(where: { $0.name == one.name }) {
        throw .loadedTwice(one.name)
      }
      numbers.append(try timing.add(one.description))
    }
    self.loaded = loaded
    self.numbers = numbers
    units = timing.units.own
  }

  package var isEmpty: Bool { loaded.isEmpty }
  package var names: [String] { loaded.map(\.name) }

  /// The instructions with those of the extensions.
  ///
  /// - Parameter first: The first that they do not have.
  package func added(
    to isa: InstructionSet, from first: Int = 0
  ) throws(ExtensionError) -> InstructionSet {
    var isa = isa
    for (one, numbers) in zip(loaded, numbers).dropFirst(first) {
      isa = try isa.adding(one, units: numbers)
    }
    return isa
  }

  /// All parameters of a core that has them.
  package var parameters: [TimingParameter] {
    var timing = TimingModel()
    add(to: &timing)
    return timing.parameters
  }

  /// A preset with the units.
  package func added(to preset: Preset) -> Preset {
    var preset = preset
    add(to: &preset.timing)
    return preset
  }

  /// Gives a core's time the units of the extensions.
  package func add(to timing: inout TimingModel) {
    for row in units { timing.units.add(row) }
  }
}
