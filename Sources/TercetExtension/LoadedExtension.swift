// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetISA

/// An extension that a core can be given: its rows, and what computes them.
package struct LoadedExtension: Sendable {
  package let description: ExtensionDescription
  /// What computes each row, in their order.
  package let meanings: [Meaning]
  package let instances: CustomExtension.Instances?

  package enum Meaning: Sendable {
    /// Nothing from outside: an operation of ours.
    case operation(Operation)
    case code(CustomOperation.Function.Code, name: String)
  }

  package init(
    _ description: ExtensionDescription, _ meanings: [Meaning],
    instances: CustomExtension.Instances? = nil
  ) {
    self.description = description
    self.meanings = meanings
    self.instances = instances
  }

  package var name: String { description.name }

  /// Loads what computes an extension's rows.
  ///
  /// - Parameter verilog: Makes a library of the module, where that is asked.
  package init(
    loading description: ExtensionDescription,
    verilog: (ExtensionDescription) throws -> String
  ) throws {
    var module: ExtensionLibrary?
    var library: ExtensionLibrary?
    var meanings: [Meaning] = []
    for row in description.rows {
      if description.usesModule(row) {
        let loaded =
          try module ?? ExtensionLibrary(loading: try verilog(description), of: description.name)
        module = loaded
        meanings.append(
          .code(.hardware(try loaded.meaning(VerilogLibrary.function)), name: "its Verilog"))
      } else if let function = row.meanings.function, let file = description.library {
        let loaded =
          try library
          ?? ExtensionLibrary(
            loading: description.folder + "/" + file, of: description.name)
        library = loaded
        meanings.append(.code(.library(try loaded.meaning(function)), name: function))
      } else if let operation = row.meanings.operation {
        meanings.append(.operation(operation))
      } else if let symbol = row.meanings.symbol {
        meanings.append(.code(.guest(symbol), name: symbol))
      }
    }
    let instances = [try module?.instances(), try library?.instances()].compactMap { $0 }
    guard instances.count < 2 else {
      throw ExtensionError.tooMany("libraries with instances")
    }
    self.init(description, meanings, instances: instances.first)
  }
}

extension InstructionSet {
  /// The same with an extension's rows.
  ///
  /// - Parameter units: The numbers of its own units in the core, by name.
  func adding(
    _ loaded: LoadedExtension, units: [String: Unit]
  ) throws(ExtensionError) -> InstructionSet {
    let description = loaded.description
    for row in description.rows {
      if let other = decoder.rows.first(where: {
        $0.encoding.bytes == 4 && $0.encoding.overlaps(row.encoding)
      }) {
        throw .taken(
          row.name, by: other.mnemonic, word: row.encoding.match | other.encoding.match,
          at: row.place)
      }
    }
    var custom = decoder.custom
    let first = custom.add(
      CustomExtension(
        name: description.name, stateWords: description.stateWords, instances: loaded.instances)
    ) { number in
      zip(description.rows, loaded.meanings).map { row, meaning in
        let operation: CustomOperation.Meaning =
          switch meaning {
          case .operation(let operation): .pure { operation.evaluate($0, $1, $2) }
          case .code(let code, let name):
            .function(
              CustomOperation.Function(
                name: name, code, extensionNumber: number, number: row.functionID))
          }
        return CustomOperation(
          operation, accumulates: row.accumulates, loads: row.load != nil,
          isAsked: row.isAsked, macs: row.macs)
      }
    }
    let rows = zip(description.rows, loaded.meanings).enumerated().map { index, pair in
      InstructionSpec(pair.0, pair.1, number: first + UInt16(index), units)
    }
    return adding(description.name, rows, custom)
  }
}

extension InstructionSpec {
  fileprivate init(
    _ row: ExtensionDescription.Row, _ meaning: LoadedExtension.Meaning, number: UInt16,
    _ units: [String: Unit]
  ) {
    var reads: SourceOperands = row.accumulates ? .rd : []
    for operand in row.format.operands {
      switch operand {
      case .rs1: reads.insert(.rs1)
      case .rs2: reads.insert(.rs2)
      case .rs3: reads.insert(.rs3)
      case .rd, .imm: break
      }
    }
    let effect: Effect
    if let load = row.load {
      effect = .loadCompute(load.width, load.fill, custom: number)
    } else {
      let unit: Unit =
        switch row.unit {
        case .ours(let unit): unit
        case .own(let own): units[own.name] ?? .alu
        case .load: .alu
        }
      // One of ours stays one of ours, which code for the host has inline.
      let operation: Operation =
        if case .operation(let operation) = meaning { operation } else { .custom(number) }
      effect = .compute(unit, operation)
    }
    self.init(custom: row.name, row.encoding, row.format, reads: reads, effect)
  }
}

extension TimingModel {
  /// Adds an extension's own units; their numbers by name.
  mutating func add(
    _ description: ExtensionDescription
  ) throws(ExtensionError) -> [String: Unit] {
    var numbers: [String: Unit] = [:]
    let mnemonics = Dictionary(
      grouping: description.rows,
      by: { row in
        if case .own(let unit) = row.unit { unit.name } else { "" }
      })
    for own in description.ownUnits {
      guard units.count <= Int(UInt8.max) else { throw .tooMany("units") }
      let names = mnemonics[own.name, default: []].map(\.name).joined(separator: ", ")
      let cause = OwnCauses.cause(named: "\(description.name).\(own.cause)")
      guard let cause else { throw .tooMany("causes") }
      let unit = Unit(number: UInt8(units.count))
      units.add(
        UnitRow(
          own: unit, description.parameter(of: own), cause, own.time,
          isAsked: description.mayAsk(own), meaning: "time of \(names) in X",
          source: "the extension \(description.name)"))
      numbers[own.name] = unit
    }
    return numbers
  }
}

extension ExtensionDescription {
  /// Whether the meanings of all rows of a unit can say a time.
  fileprivate func mayAsk(_ own: OwnUnit) -> Bool {
    rows.allSatisfy { row in
      guard case .own(let unit) = row.unit, unit == own else { return true }
      let meanings = row.meanings
      return row.load == nil
        && (meanings.function != nil || meanings.isInModule || meanings.symbol != nil)
    }
  }
}
