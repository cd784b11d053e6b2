// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetExtension
import TercetISA

/// Compares what the files of an extension say.
package struct ExtensionCheck {
  let description: ExtensionDescription
  private let isa: InstructionSet
  private let runtime: String
  private let environment: [String: String]
  private let signal: () -> Int32?
  private let progress: (String) -> Void

  /// - Parameters:
  ///   - isa: The instructions of the core without the extension.
  ///   - runtime: The folder of `tercet-extension.h`.
  ///   - signal: Says that the user has had enough.
  ///   - progress: Told what takes a while.
  package init(
    _ description: ExtensionDescription, isa: InstructionSet, runtime: String,
    environment: [String: String], signal: @escaping () -> Int32?,
    progress: @escaping (String) -> Void
  ) {
    self.description = description
    self.isa = isa
    self.runtime = runtime
    self.environment = environment
    self.signal = signal
    self.progress = progress
  }

  /// The core with rows that compute nothing, for whoever only decodes.
  private func extended() throws(ExtensionError) -> InstructionSet {
    let empty = description.rows.map { _ in LoadedExtension.Meaning.none }
    return try ExtensionSet([LoadedExtension(description, empty)]).added(to: isa)
  }

  /// That no word belongs to two instructions, without which there is no core.
  package func rows() throws(ExtensionError) -> [ExtensionFinding] {
    _ = try extended()
    let count = description.rows.count
    return [
      ExtensionFinding(
        .rows, .ok,
        "\(count) \(count == 1 ? "row" : "rows"), no word is another's, or one of the core's")
    ]
  }

  /// That the library has the functions of the rows.
  package func library() throws(ExtensionError) -> [ExtensionFinding] {
    guard let file = description.library, let library = try cLibrary() else { return [] }
    let names = description.rows.compactMap(\.meanings.function)
    for name in names { _ = try library.meaning(name) }
    let unique = Set(names).count
    return [
      ExtensionFinding(
        .library, .ok, "\(file) has \(unique == 1 ? "the function" : "all \(unique) functions")")
    ]
  }

  /// The library in C, if rows have functions.
  private func cLibrary() throws(ExtensionError) -> ExtensionLibrary? {
    guard let file = description.library,
      description.rows.contains(where: { $0.meanings.function != nil })
    else { return nil }
    return try ExtensionLibrary(loading: description.folder + "/" + file, of: description.name)
  }

  /// That the header's functions have the words of the rows.
  package func header() throws -> [ExtensionFinding] {
    try HeaderCheck(
      description, try extended().decoder, runtime: runtime, environment: environment,
      signal: signal
    ).findings()
  }

  // MARK: Meanings

  /// Of rows with Verilog, where it is not to be compared.
  package func withoutVerilog() -> [ExtensionFinding] {
    guard description.rows.contains(where: \.meanings.isInModule) else { return [] }
    return [ExtensionFinding(.meanings, .skipped, "the Verilog is left out by --no-verilog")]
  }

  /// That C and Verilog compute the same, in the cycles that the rows say.
  ///
  /// - Parameter calls: For each row.
  package func meanings(_ calls: UInt64, seed: UInt64) throws -> [ExtensionFinding] {
    let rows = description.rows
    let plain = rows.filter { !$0.meanings.isInModule }.map { row in
      ExtensionFinding(.meanings, .skipped, row: row.name, Self.reason(row.meanings))
    }
    guard plain.count < rows.count else { return plain }
    let comparison = MeaningComparison(
      description, c: try cUnit(), verilog: try verilogUnit(), hasState: try hasState())
    return plain + comparison.findings(calls: calls, seed: seed, signal: signal)
  }

  /// Why there is nothing to compare.
  private static func reason(_ meanings: ExtensionDescription.Meanings) -> String {
    meanings.function != nil
      ? "only C says what it computes"
      : meanings.operation != nil
        ? "an instruction of Tercet's says what it computes"
        : "only the program says what it computes"
  }

  private func hasState() throws(ExtensionError) -> Bool {
    if description.stateWords > 0 { return true }
    return try cLibrary()?.instances() != nil
  }

  /// What computes the rows that have C, or are as an instruction of Tercet's.
  private func cUnit() throws -> CustomUnit {
    let library = try cLibrary()
    return try unit(
      description.rows.map { row in
        if let name = row.meanings.function, let library {
          return .code(.library(try library.meaning(name)), name: name)
        }
        return row.meanings.operation.map { .operation($0) } ?? .none
      }, instances: try library?.instances())
  }

  /// What computes the rows that have Verilog.
  private func verilogUnit() throws -> CustomUnit {
    let library = try ExtensionLibrary(loading: try verilogLibrary(), of: description.name)
    let meaning = try library.meaning(VerilogLibrary.function)
    return try unit(
      description.rows.map { row in
        row.meanings.isInModule ? .code(.hardware(meaning), name: "its Verilog") : .none
      }, instances: try library.instances())
  }

  private func unit(
    _ meanings: [LoadedExtension.Meaning], instances: CustomExtension.Instances?
  ) throws -> CustomUnit {
    let loaded = LoadedExtension(description, meanings, instances: instances)
    let isa = try ExtensionSet([loaded]).added(to: isa)
    guard let unit = CustomUnit(isa.decoder.custom) else {
      preconditionFailure("the core has an extension")
    }
    return unit
  }

  /// The path of the library that is made of the Verilog.
  private func verilogLibrary() throws -> String {
    let library = VerilogLibrary(of: description, runtime: runtime, environment: environment)
    guard let library else { preconditionFailure("a row with a module has one") }
    do throws(VerilogError) {
      return try library.path(signal: signal, progress: progress)
    } catch {
      guard case .noTool(let name, let package) = error else { throw error }
      throw ExtensionCheckError.noVerilogTool(name, package: package)
    }
  }
}

extension LoadedExtension.Meaning {
  /// Of a row that nobody will call.
  fileprivate static let none = LoadedExtension.Meaning.code(.program({ _ in 0 }), name: "")
}
