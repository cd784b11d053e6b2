// SPDX-License-Identifier: Apache-2.0

import CTercetExtension
import TercetExtension
import TercetISA

/// One execution of an instruction of your own, as what computes it sees it.
public struct InstructionCall {
  private let call: UnsafeMutablePointer<tercet_call>
  private let words: Int

  init(_ call: UnsafeMutablePointer<tercet_call>, words: Int) {
    self.call = call
    self.words = words
  }

  /// The old value of rd, where the row accumulates.
  public var rd: UInt32 { call.pointee.rd }
  /// The value of rs1; 0 if the row does not read it, like all of these.
  public var rs1: UInt32 { call.pointee.rs1 }
  public var rs2: UInt32 { call.pointee.rs2 }
  public var rs3: UInt32 { call.pointee.rs3 }
  public var immediate: UInt32 { call.pointee.immediate }
  /// What the row's load brought.
  public var data: UInt32 { call.pointee.data }

  /// Cycles in X, 1 to 4096, where the row's latency is `asked`.
  public var cycles: Int {
    get { Int(call.pointee.cycles) }
    nonmutating set { call.pointee.cycles = UInt32(clamping: newValue) }
  }

  /// The extension's words of state, which are 0 at the start of a run and saved with it.
  ///
  /// - Parameter index: Below `state` of the description.
  public subscript(state index: Int) -> UInt32 {
    get {
      precondition((0..<words).contains(index), "the extension has \(words) words of state")
      return call.pointee.state[index]
    }
    nonmutating set {
      precondition((0..<words).contains(index), "the extension has \(words) words of state")
      call.pointee.state[index] = newValue
    }
  }
}

extension Core {
  /// Computes an instruction: the value for rd.
  ///
  /// It must be a function of the call and its state alone,
  /// since a machine may be saved, and go on from there more than once.
  public typealias Meaning = @Sendable (InstructionCall) -> UInt32

  /// Adds instructions of your own, which this program computes.
  ///
  ///     try core.addExtension(describedBy: json, ["sat_mac": { call in ... }])
  ///
  /// - Parameters:
  ///   - json: What an `extension.json` says; docs/EXTENSION.md lists the keys.
  ///   - meanings: What computes the rows, by the names that their `function` has.
  /// - Throws: `TercetError.core` if the description is wrong, or does not go with the core.
  public mutating func addExtension(
    describedBy json: String, _ meanings: [String: Meaning]
  ) throws(TercetError) {
    try add { () throws(ExtensionError) in
      let description = try ExtensionFile.parse(Array(json.utf8), needsLibrary: false)
      var codes: [LoadedExtension.Meaning] = []
      for row in description.rows {
        codes.append(try Self.code(row, of: description, meanings))
      }
      return LoadedExtension(description, codes)
    }
  }

  private static func code(
    _ row: ExtensionDescription.Row, of description: ExtensionDescription,
    _ meanings: [String: Meaning]
  ) throws(ExtensionError) -> LoadedExtension.Meaning {
    if let name = row.meanings.function {
      guard let meaning = meanings[name] else { throw .noFunction(name, library: "this program") }
      let words = description.stateWords
      return .code(.program { meaning(InstructionCall($0, words: words)) }, name: name)
    }
    guard let operation = row.meanings.operation else {
      throw .notInProgram(row.name, at: row.place)
    }
    return .operation(operation)
  }

  private mutating func add(
    _ load: () throws(ExtensionError) -> LoadedExtension
  ) throws(TercetError) {
    do throws(ExtensionError) {
      try add(ExtensionSet(extensions.loaded + [try load()]))
    } catch {
      throw .core(error.description)
    }
  }

  /// The names of the extensions that it has.
  public var extensionNames: [String] { extensions.names }
}
