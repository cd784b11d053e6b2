// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetCoreFile
import TercetISA
import TercetJSON

/// Reads one instruction of `extension.json`.
struct RowReading {
  typealias Key = ExtensionFile.RowKey
  typealias Row = ExtensionDescription.Row

  private let members: Members
  private let index: Int
  private let name: String

  init(_ node: JSONNode, _ index: Int, _ file: WrittenFile) throws(ExtensionError) {
    members = try Members(node, "an instruction", Key.allCases.map(\.rawValue), file)
    self.index = index
    name = try members.name(Key.name.rawValue, OwnCauses.isRowName)
  }

  func row() throws(ExtensionError) -> Row {
    let accumulates = try members.flag(Key.accumulates.rawValue) ?? false
    let load = try load()
    let format = try format(isAddress: load != nil)
    let meanings = try meanings()
    try check(format, accumulates: accumulates, load != nil)
    if load == nil, meanings.function == nil, meanings.operation != nil,
      members[Key.macs.rawValue] != nil
    {
      throw contradiction(.macsOfInstruction)
    }
    return Row(
      name: name, summary: try members.text(Key.summary.rawValue) ?? "",
      encoding: try encoding(format), format: format, accumulates: accumulates, load: load,
      unit: try unit(format, meanings, isLoad: load != nil),
      macs: UInt64(try members.number(Key.macs.rawValue, in: 0...Self.mostMACs) ?? 0),
      meanings: meanings,
      functionID: UInt32(try members.number(Key.functionId.rawValue, in: 0...1023) ?? index),
      place: members.place)
  }

  private static let mostMACs = 1 << 20

  // MARK: Operands

  private func format(isAddress: Bool) throws(ExtensionError) -> CustomFormat {
    let words = CustomFormat.Operand.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let wants = "an array, not empty, of \(words), each once"
    guard let nodes = try members.list(Key.operands.rawValue, wants: wants) else {
      throw members.missing(Key.operands.rawValue, "give it \(wants)")
    }
    var operands: [CustomFormat.Operand] = []
    for node in nodes {
      guard case .text(let text) = node.value, let operand = CustomFormat.Operand(rawValue: text),
        !operands.contains(operand)
      else { throw .written(members.file.badValue(node, Key.operands.rawValue, wants: wants)) }
      operands.append(operand)
    }
    let immediate = try immediate()
    let hasImmediate = operands.contains(.imm)
    if hasImmediate, immediate.ranges.isEmpty { throw contradiction(.immediateWithoutBits) }
    if !hasImmediate, !immediate.ranges.isEmpty { throw contradiction(.bitsWithoutImmediate) }
    return CustomFormat(
      operands, immediate: immediate.ranges, isSigned: immediate.isSigned, isAddress: isAddress)
  }

  private func immediate() throws(ExtensionError) -> (ranges: [CustomFormat.Range], isSigned: Bool)
  {
    guard let node = members[Key.immediate.rawValue] else { return ([], false) }
    let inner = try Members(node, Key.immediate.rawValue, ["bits", "signed"], members.file)
    let wants = "an array of ranges of bits such as \"31:20\", from the highest of the value on"
    guard let nodes = try inner.list("bits", wants: wants) else {
      throw inner.missing("bits", "give it \(wants)")
    }
    var ranges: [CustomFormat.Range] = []
    for node in nodes {
      guard case .text(let text) = node.value, let range = Self.range(text) else {
        throw .written(members.file.badValue(node, "bits", wants: wants))
      }
      ranges.append(range)
    }
    return (ranges, try inner.flag("signed") ?? false)
  }

  private static func range(_ text: String) -> CustomFormat.Range? {
    guard text.allSatisfy({ ("0"..."9").contains($0) || $0 == ":" }) else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { UInt8($0) }
    guard parts.count <= 2, let high = parts[0], let low = parts[parts.count - 1], high < 32,
      low <= high
    else { return nil }
    return CustomFormat.Range(high: high, low: low)
  }

  private func load() throws(ExtensionError) -> ExtensionDescription.Load? {
    guard let node = members[Key.load.rawValue] else { return nil }
    let inner = try Members(node, Key.load.rawValue, ["width", "signed"], members.file)
    guard let width = try inner.choice("width", Width.self) else {
      throw inner.missing("width", "give it \"word\", \"half\" or \"byte\"")
    }
    return ExtensionDescription.Load(
      width: width.access, fill: try inner.flag("signed") ?? false ? .sign : .zero)
  }

  private enum Width: String, CaseIterable {
    case word, half, byte

    var access: AccessWidth {
      switch self {
      case .word: .word
      case .half: .half
      case .byte: .byte
      }
    }
  }

  private func check(
    _ format: CustomFormat, accumulates: Bool, _ isLoad: Bool
  ) throws(ExtensionError) {
    let operands = format.operands
    if accumulates, !operands.contains(.rd) { throw contradiction(.accumulatesWithoutRD) }
    if accumulates, operands.contains(.rs3) { throw contradiction(.accumulatesWithRS3) }
    guard isLoad else { return }
    if operands.contains(.rs3) { throw contradiction(.loadWithRS3) }
    if !operands.contains(.rs1) { throw contradiction(.loadWithoutRS1) }
    for key in [Key.latency, .result, .unit, .cause] where members[key.rawValue] != nil {
      throw contradiction(.loadWithTime(key.rawValue))
    }
  }

  // MARK: Encoding

  private func encoding(_ format: CustomFormat) throws(ExtensionError) -> EncodingPattern {
    guard let text = try members.text(Key.encoding.rawValue) else {
      throw members.missing(
        Key.encoding.rawValue, "32 of 0, 1 and dots, such as 0000000_....._....._000_....._0001011")
    }
    func wrong(_ problem: ExtensionError.EncodingProblem) -> ExtensionError {
      .badEncoding(problem, row: name, at: members.place(of: Key.encoding.rawValue))
    }
    let bits = text.filter { $0 != "_" }
    if let character = bits.first(where: { !"01.".contains($0) }) {
      throw wrong(.character(character))
    }
    guard bits.count == 32 else { throw wrong(.length(bits.count)) }
    guard bits.hasSuffix("11") else { throw wrong(.notLong) }
    var (open, match): (UInt32, UInt32) = (0, 0)
    for bit in bits {
      open = open << 1 | (bit == "." ? 1 : 0)
      match = match << 1 | (bit == "1" ? 1 : 0)
    }
    var owned: UInt32 = 0
    for (operand, mask) in format.fields {
      let shared = owned & mask
      if shared != 0 { throw wrong(.sharedBit(shared.trailingZeroBitCount)) }
      owned |= mask
      let fixed = mask & ~open
      if fixed != 0 {
        throw wrong(.fixedOperand(operand, bit: fixed.trailingZeroBitCount))
      }
    }
    let free = open & ~owned
    if free != 0 { throw wrong(.openBit(free.trailingZeroBitCount)) }
    return EncodingPattern(mask: ~open, match: match)
  }

  // MARK: Time

  private func unit(
    _ format: CustomFormat, _ meanings: ExtensionDescription.Meanings, isLoad: Bool
  ) throws(ExtensionError) -> ExtensionDescription.UnitUse {
    if isLoad { return .load }
    let unitName = try members.text(Key.unit.rawValue)
    if let unitName, let ours = UnitRow.all.first(where: { $0.name == unitName && $0.unit != .alu })
    {
      for key in [Key.latency, .result, .cause] where members[key.rawValue] != nil {
        throw contradiction(.timeOfOurUnit(key.rawValue, unit: unitName))
      }
      return .ours(ours.unit)
    }
    if let unitName, !OwnCauses.isRowName(unitName) {
      throw .badName(unitName.shown, key: "unit", at: members.place(of: Key.unit.rawValue))
    }
    let own = unitName ?? name
    let cause = try members.text(Key.cause.rawValue) ?? own
    guard OwnCauses.isRowName(cause) else {
      throw .badName(cause.shown, key: "cause", at: members.place(of: Key.cause.rawValue))
    }
    return .own(
      ExtensionDescription.OwnUnit(
        name: own, time: try LatencyReading(members, name).time(format, meanings), cause: cause))
  }

  // MARK: Meaning

  private func meanings() throws(ExtensionError) -> ExtensionDescription.Meanings {
    var meanings = ExtensionDescription.Meanings()
    meanings.function = try members.text(Key.function.rawValue)
    meanings.isInModule = try members.flag(Key.module.rawValue) ?? false
    meanings.symbol = try members.text(Key.symbol.rawValue)
    if let instruction = try members.text(Key.instruction.rawValue) {
      meanings.operation = try operation(instruction)
    }
    return meanings
  }

  private func operation(_ name: String) throws(ExtensionError) -> Operation {
    let place = members.place(of: Key.instruction.rawValue)
    let row = InstructionSet.known.decoder.rows.first { $0.mnemonic == name }
    guard let row else { throw .unknownInstruction(name.shown, at: place) }
    guard case .compute(_, let operation) = row.effect,
      [.r, .r4, .unary].contains(row.format)
    else { throw .notPlain(name, at: place) }
    return operation
  }

  private func contradiction(_ what: ExtensionError.RowContradiction) -> ExtensionError {
    .contradiction(what, row: name, at: members.place)
  }
}

extension CustomFormat {
  /// The bits of each operand.
  package var fields: [(name: String, mask: UInt32)] {
    operands.flatMap { operand -> [(String, UInt32)] in
      switch operand {
      case .rd: [("rd", 31 << 7)]
      case .rs1: [("rs1", 31 << 15)]
      case .rs2: [("rs2", 31 << 20)]
      case .rs3: [("rs3", 31 << 27)]
      case .imm: immediate.map { ("imm", $0.mask) }
      }
    }
  }
}
