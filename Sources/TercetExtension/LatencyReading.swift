// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetISA
import TercetJSON

/// Reads how long an instruction takes.
struct LatencyReading {
  private let members: Members
  private let row: String

  init(_ members: Members, _ row: String) {
    self.members = members
    self.row = row
  }

  private static let key = ExtensionFile.RowKey.latency.rawValue
  private static let range = CustomUnit.latency
  private static let wants =
    "cycles from \(range.lowerBound) to \(range.upperBound), \"asked\", or an object with operand, "
    + "signed, classes and otherwise"

  private enum Stage: String, CaseIterable {
    case x = "X"
    case w = "W"
  }

  /// - Parameter format: The operands, from which a time can come.
  func time(
    _ format: CustomFormat, _ meanings: ExtensionDescription.Meanings
  ) throws(ExtensionError) -> UnitTime {
    let stage = try members.choice(ExtensionFile.RowKey.result.rawValue, Stage.self) ?? .x
    let time = try latency(format, meanings)
    guard stage == .w else { return time }
    guard case .fixed(let cycles, _) = time else { throw contradiction(.resultInWNeedsFixedTime) }
    return .fixed(cycles: cycles, resultIn: .writeback)
  }

  private func latency(
    _ format: CustomFormat, _ meanings: ExtensionDescription.Meanings
  ) throws(ExtensionError) -> UnitTime {
    guard let node = members[Self.key] else {
      // RTL has a time of its own.
      return meanings.isInModule && meanings.function == nil && meanings.operation == nil
        ? .asked : .fixed(cycles: 1)
    }
    switch node.value {
    case .number:
      guard let cycles = try members.number(Self.key, in: Self.range) else {
        return .fixed(cycles: 1)
      }
      return .fixed(cycles: cycles)
    case .text("asked"):
      let isAnswered = meanings.function != nil || meanings.isInModule || meanings.symbol != nil
      // It comes before a symbol, and where C counts before a module.
      if !isAnswered || meanings.function == nil && meanings.operation != nil {
        throw contradiction(.askedOfInstruction)
      }
      return .asked
    case .object:
      return .byOperand(try classes(node, format))
    default:
      throw members.badValue(Self.key, wants: Self.wants)
    }
  }

  private func classes(
    _ node: JSONNode, _ format: CustomFormat
  ) throws(ExtensionError) -> OperandClasses {
    let inner = try Members(
      node, Self.key, ["operand", "signed", "classes", "otherwise"], members.file)
    guard let operand = try inner.choice("operand", OperandClasses.Operand.self) else {
      throw inner.missing("operand", "give it \"rs1\" or \"rs2\"")
    }
    guard format.operands.contains(operand == .rs1 ? .rs1 : .rs2) else {
      throw contradiction(.operandOfTimeNotRead(operand.rawValue))
    }
    let wants = "an array of objects with below and cycles, by ascending bounds"
    guard let nodes = try inner.list("classes", wants: wants) else {
      throw inner.missing("classes", "give it \(wants)")
    }
    guard let otherwise = try inner.number("otherwise", in: Self.range) else {
      throw inner.missing("otherwise", "give it the cycles of all other values")
    }
    var classes: [OperandClasses.Class] = []
    for node in nodes {
      let one = try Members(node, "a class", ["below", "cycles"], members.file)
      guard let bound = try one.number("below", in: Self.bounds) else {
        throw one.missing("below", "give it the bound of the values")
      }
      guard let cycles = try one.number("cycles", in: Self.range) else {
        throw one.missing("cycles", "give it the cycles of these values")
      }
      if let last = classes.last, last.bound >= bound {
        throw one.badValue("below", wants: "a bound above \(last.bound), which comes before it")
      }
      classes.append(OperandClasses.Class(below: Int64(bound), cycles: cycles))
    }
    return OperandClasses(
      operand, isSigned: try inner.flag("signed") ?? false, classes, otherwise: otherwise)
  }

  private static let bounds = Int(Int32.min)...(1 << 32)

  private func contradiction(_ what: ExtensionError.RowContradiction) -> ExtensionError {
    .contradiction(what, row: row, at: members.place)
  }
}
