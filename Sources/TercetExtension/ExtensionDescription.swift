// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetISA
import TercetJSON

/// What an `extension.json` says of a user's own instructions.
package struct ExtensionDescription: Sendable {
  package var name: String
  package var summary = ""
  /// The folder of the file; empty for an extension that a program describes.
  package var folder = ""
  /// A file in the folder with the C functions.
  package var library: String?
  package var verilog: Verilog?
  /// Words that all rows share.
  package var stateWords = 0
  /// Which meaning counts where there are several.
  package var use = Use.c
  package var rows: [Row]

  package init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  package struct Verilog: Hashable, Sendable {
    package let module: String
    /// Files in the folder.
    package let sources: [String]
  }

  package enum Use: String, CaseIterable, Sendable {
    case c, verilog
  }

  /// One instruction.
  package struct Row: Sendable {
    package var name: String
    package var summary = ""
    package var encoding: EncodingPattern
    package var format: CustomFormat
    /// Whether the old value of rd is read too.
    package var accumulates = false
    package var load: Load?
    package var unit: UnitUse
    /// Products that it adds up.
    package var macs: UInt64 = 0
    /// What computes it, in every way that there is.
    package var meanings: Meanings
    /// The number that a meaning gets.
    package var functionID: UInt32
    /// Where it is described.
    package var place: FilePlace

    /// Whether its meaning says how long it takes.
    package var isAsked: Bool {
      if case .own(let unit) = unit { unit.time == .asked } else { false }
    }
  }

  package struct Load: Hashable, Sendable {
    package let width: AccessWidth
    package let fill: Extension
  }

  /// The unit that computes a row.
  package enum UnitUse: Hashable, Sendable {
    /// One of Tercet's.
    case ours(Unit)
    case own(OwnUnit)
    /// None: the path of loads.
    case load
  }

  package struct OwnUnit: Hashable, Sendable {
    package let name: String
    package let time: UnitTime
    /// The second part of the name of its cause.
    package let cause: String

    package init(name: String, time: UnitTime, cause: String) {
      self.name = name
      self.time = time
      self.cause = cause
    }
  }

  package struct Meanings: Hashable, Sendable {
    /// A C function.
    package var function: String?
    /// Whether the extension's module computes it.
    package var isInModule = false
    /// An operation of ours.
    package var operation: Operation?
    /// A function in the guest's own program.
    package var symbol: String?

    package init() {}
  }

  package static let mostRows = 64
  package static let mostStateWords = 1 << 16

  /// The units of its own, each once, in the order of rows.
  package var ownUnits: [OwnUnit] {
    rows.reduce(into: []) { units, row in
      if case .own(let unit) = row.unit, !units.contains(unit) { units.append(unit) }
    }
  }

  /// The timing parameter of a unit of its own.
  package func parameter(of unit: OwnUnit) -> String {
    let middle = ownUnits.count == 1 ? "" : "." + unit.name
    return name + middle + UnitRow.latencySuffix
  }

  /// The same with the times of rows that the Verilog module computes, which are its own.
  ///
  /// A result in W keeps its declared time, since the module's answer is in X.
  package var withTimesOfModule: ExtensionDescription {
    var changed = self
    let own = Set(
      rows.filter(usesModule).compactMap { row in
        if case .own(let unit) = row.unit, row.load == nil { unit.name } else { nil }
      })
    for index in rows.indices {
      guard case .own(let unit) = rows[index].unit, own.contains(unit.name),
        !unit.time.answersInWriteback
      else { continue }
      changed.rows[index].unit = .own(OwnUnit(name: unit.name, time: .asked, cause: unit.cause))
    }
    return changed
  }

  /// Whether a row's result comes from the Verilog module.
  package func usesModule(_ row: Row) -> Bool {
    let others = row.meanings.function != nil || row.meanings.operation != nil
    return row.meanings.isInModule && (use == .verilog || !others)
  }
}
