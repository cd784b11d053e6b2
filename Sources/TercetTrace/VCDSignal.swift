// SPDX-License-Identifier: Apache-2.0

/// A signal of the Value Change Dump, in the order in which a viewer shows them.
package enum VCDSignal: Int, CaseIterable, Sendable {
  case fetchValid, fetchHeld, fetchPC, fetchWord, fetchText
  case executeValid, executeHeld, executePC, executeWord, executeText
  case executeForwarded, executeRegisters
  case writebackValid, writebackPC, writebackWord, writebackText
  case chargeCause, chargeNumber, chargePC, chargeText, chargeWaiting
  case chargeFlow, chargeFlowNumber, chargeRetired
  case firstSource, secondSource, thirdSource, destination, result
  case dataAddress, dataBytes, dataLoads, dataStores, dataLoaded, dataStored

  /// The signals of a dump, with or without the values that are read and written.
  package static func all(registers: Bool) -> [VCDSignal] {
    registers ? allCases : allCases.filter { $0.rawValue < firstSource.rawValue }
  }

  package enum Shape: Hashable, Sendable {
    case bit
    case vector(bits: Int)
    /// GTKWave's own addition to the format; a value is one word.
    case text
  }

  /// How a viewer should show it.
  package enum Notation: Hashable, Sendable { case binary, decimal, hex, text }

  package struct Row: Sendable {
    package let scope: String
    package let name: String
    package let shape: Shape
    package let notation: Notation
    /// What it says, as in docs/FORMATS.md.
    package let meaning: String

    fileprivate init(
      _ scope: String, _ name: String, _ shape: Shape, _ notation: Notation, _ meaning: String
    ) {
      self.scope = scope
      self.name = name
      self.shape = shape
      self.notation = notation
      self.meaning = meaning
    }
  }

  package var row: Row {
    let address = Shape.vector(bits: 32)
    return switch self {
    case .fetchValid: Row("fetch", "valid", .bit, .binary, "F has an instruction")
    case .fetchHeld: Row("fetch", "held", .bit, .binary, "it waits, since X is held")
    case .fetchPC: Row("fetch", "pc", address, .hex, "its address")
    case .fetchWord:
      Row("fetch", "insn", address, .hex, "its word; x where there is no memory")
    case .fetchText: Row("fetch", "disasm", .text, .text, "its text")
    case .executeValid: Row("execute", "valid", .bit, .binary, "X has an instruction")
    case .executeHeld: Row("execute", "held", .bit, .binary, "it stays in X for another cycle")
    case .executePC: Row("execute", "pc", address, .hex, "its address")
    case .executeWord:
      Row("execute", "insn", address, .hex, "its word; x where there is no memory")
    case .executeText: Row("execute", "disasm", .text, .text, "its text")
    case .executeForwarded:
      Row(
        "execute", "forwarded", address, .hex,
        "the registers that it takes from W, bit r for register r")
    case .executeRegisters: Row("execute", "forwards", .text, .text, "their names")
    case .writebackValid: Row("writeback", "valid", .bit, .binary, "W has an instruction")
    case .writebackPC: Row("writeback", "pc", address, .hex, "its address")
    case .writebackWord: Row("writeback", "insn", address, .hex, "its word")
    case .writebackText: Row("writeback", "disasm", .text, .text, "its text")
    case .chargeCause: Row("charge", "cause", .text, .text, "what the cycle was spent on")
    case .chargeNumber:
      Row("charge", "cause_number", .vector(bits: 8), .decimal, "the same, as mhpmevent counts it")
    case .chargePC:
      Row("charge", "pc", address, .hex, "the instruction that the cycle is charged to")
    case .chargeText: Row("charge", "disasm", .text, .text, "its text")
    case .chargeWaiting:
      Row("charge", "waiting", address, .hex, "the instruction that waited for it")
    case .chargeFlow:
      Row(
        "charge", "flow", .text, .text,
        "where control goes from X; sequential where nowhere special")
    case .chargeFlowNumber:
      Row("charge", "flow_number", .vector(bits: 3), .decimal, "the same, as a number")
    case .chargeRetired:
      Row(
        "charge", "retired", .vector(bits: 64), .decimal,
        "instructions retired before this cycle")
    case .firstSource:
      Row("registers", "rs1", address, .hex, "what X reads as its first source, after forwarding")
    case .secondSource: Row("registers", "rs2", address, .hex, "its second source")
    case .thirdSource: Row("registers", "rs3", address, .hex, "its third source")
    case .destination:
      Row(
        "registers", "rd", .vector(bits: 5), .decimal,
        "the register that W writes at the end of the cycle")
    case .result: Row("registers", "value", address, .hex, "what it writes")
    case .dataAddress: Row("data", "address", address, .hex, "where W accesses data memory")
    case .dataBytes: Row("data", "bytes", .vector(bits: 3), .decimal, "how many bytes")
    case .dataLoads: Row("data", "load", .bit, .binary, "W loads")
    case .dataStores: Row("data", "store", .bit, .binary, "W stores")
    case .dataLoaded: Row("data", "loaded", address, .hex, "what it loads, zero above its width")
    case .dataStored: Row("data", "stored", address, .hex, "what it stores, zero above its width")
    }
  }
}

extension VCDSignal {
  /// The signals that show an instruction in a stage.
  struct Stage {
    let valid: VCDSignal
    let pc: VCDSignal
    let word: VCDSignal
    let text: VCDSignal
  }

  static let fetch = Stage(
    valid: .fetchValid, pc: .fetchPC, word: .fetchWord, text: .fetchText)
  static let execute = Stage(
    valid: .executeValid, pc: .executePC, word: .executeWord, text: .executeText)
  static let writeback = Stage(
    valid: .writebackValid, pc: .writebackPC, word: .writebackWord, text: .writebackText)

  /// The module that the scopes lie in.
  static let top = "tercet"

  /// `tercet.execute.pc[31:0]`, the name by which GTKWave knows it.
  var path: String {
    let bits = if case .vector(let bits) = row.shape { "[\(bits - 1):0]" } else { "" }
    return "\(Self.top).\(row.scope).\(row.name)\(bits)"
  }
}
