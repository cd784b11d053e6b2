// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON
import TercetProfile
import TercetProtobuf

/// A profile for pprof: instructions, cycles, and the cycles of each cause.
///
/// Source: google/pprof, proto/profile.proto, which wants the file compressed with gzip.
package enum PprofExport {
  package static func write(_ document: ProfileDocument, to output: @escaping ([UInt8]) -> Void) {
    var file = PprofFile(document, output)
    file.write()
  }
}

/// Writes the messages of the file as they are made.
private struct PprofFile {
  private let document: ProfileDocument
  private let tables: ProfileDocument.Tables
  private let causes: [CycleCause]
  private var gzip: Gzip
  private var bytes: [UInt8] = []
  private var strings = PprofStrings()
  /// The number of each function in each of its files: a line of another file must not be looked for
  /// in the function's own.
  private var functions: [FunctionKey: UInt64] = [:]

  private struct FunctionKey: Hashable {
    let name: String
    let file: String
    /// Where it starts: two functions may have one name; nil for inlined calls.
    let pc: UInt32?
  }

  init(_ document: ProfileDocument, _ output: @escaping ([UInt8]) -> Void) {
    self.document = document
    let tables = document.tables ?? .none
    self.tables = tables
    let stack = tables.stack
    causes = CauseTable.known.causes.filter { stack[$0] > 0 }
    gzip = Gzip(output)
  }

  mutating func write() {
    let types = ["instructions", "cycles"] + causes.map(\.name)
    for name in types { add(ProfileField.sampleType, valueType(name)) }
    add(ProfileField.periodType, valueType("cycles"))
    addMapping()
    addSamples()
    var rest = ProtobufMessage()
    rest.add(ProfileField.period, 1)
    rest.add(ProfileField.comment, strings.number("core: \(document.summary.core)"))
    rest.add(ProfileField.defaultSampleType, strings.number("cycles"))
    for text in strings.all { rest.add(ProfileField.string, text) }
    bytes += rest.bytes
    gzip.add(bytes)
    gzip.finish()
  }

  private mutating func add(_ field: UInt64, _ message: ProtobufMessage) {
    var part = ProtobufMessage()
    part.add(field, message)
    bytes += part.bytes
    guard bytes.count > 1 << 16 else { return }
    gzip.add(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func valueType(_ name: String) -> ProtobufMessage {
    var message = ProtobufMessage()
    message.add(ValueTypeField.type, strings.number(name))
    message.add(ValueTypeField.unit, strings.number("count"))
    return message
  }

  private mutating func addMapping() {
    var message = ProtobufMessage()
    message.add(MappingField.identifier, 1)
    let first = tables.instructions.first?.pc ?? document.summary.entry
    let last = tables.instructions.last?.pc ?? document.summary.entry
    message.add(MappingField.start, UInt64(first))
    message.add(MappingField.limit, UInt64(last) + 4)
    message.add(MappingField.file, strings.number(document.summary.programName))
    for field in [MappingField.hasFunctions, MappingField.hasFiles, MappingField.hasLines] {
      message.add(field, 1)
    }
    add(ProfileField.mapping, message)
  }

  // MARK: Samples

  /// A sample for each instruction and each way into its function.
  ///
  /// Which of several ways an instruction's cycles belong to is not known: for a function with more
  /// than one there is a sample of each way, without the instructions.
  private mutating func addSamples() {
    // Locations of instructions have the numbers from 1 on; behind them come the functions'.
    for (place, instruction) in tables.instructions.enumerated() {
      addLocation(UInt64(place + 1), at: instruction.pc, lines(of: instruction))
    }
    let firstOfFunctions = UInt64(tables.instructions.count + 1)
    for (place, function) in tables.functions.enumerated() {
      addLocation(
        firstOfFunctions + UInt64(place), at: function.pc, [Frame(function, at: function.place)])
    }
    let leftOut = firstOfFunctions + UInt64(tables.functions.count)
    var isLeftOut = false
    let ownInstructions = tables.instructionsByFunction
    for stack in CallStacks(tables) where stack.causes.total > 0 {
      guard case .some(let leaf?) = stack.functions.last else { continue }
      isLeftOut = isLeftOut || stack.leftOut > 0
      let callers = stack.functions.dropLast().reversed().map { function in
        function.map { firstOfFunctions + UInt64($0) } ?? leftOut
      }
      if tables.functions[leaf].causes == stack.causes {
        for place in ownInstructions[leaf] {
          addSample([UInt64(place + 1)] + callers, tables.instructions[place].causes)
        }
      } else {
        addSample([firstOfFunctions + UInt64(leaf)] + callers, stack.causes)
      }
    }
    if isLeftOut { addLocationOfMore(leftOut) }
  }

  private mutating func addSample(_ locations: [UInt64], _ counts: CauseCycles) {
    var message = ProtobufMessage()
    message.add(SampleField.location, packed: locations)
    message.add(
      SampleField.value, packed: [counts[.issue], counts.total] + causes.map { counts[$0] })
    add(ProfileField.sample, message)
  }

  /// A function, or an inlined call of one, and where in it something is.
  private struct Frame {
    let name: String
    let display: String
    let start: ProfileDocument.Place?
    let pc: UInt32?
    let place: ProfileDocument.Place?

    init(_ function: ProfileDocument.Function, at place: ProfileDocument.Place?) {
      (name, display, start) = (function.name, function.display, function.place)
      pc = function.pc
      self.place = place
    }

    init(_ call: ProfileDocument.InlinedFrame, at place: ProfileDocument.Place?) {
      (name, display, start) = (call.name, call.display, nil)
      pc = nil
      self.place = place
    }
  }

  /// Where an instruction is: in the innermost call that was inlined, that in the one around it, and
  /// so on, the last in the function.
  private func lines(of instruction: ProfileDocument.Instruction) -> [Frame] {
    let calls = instruction.inline.flatMap { tables.inlines?[Int($0)].frames } ?? []
    var place = tables.lines[Int(instruction.line)].place
    var frames: [Frame] = []
    for call in calls.reversed() {
      frames.append(Frame(call, at: place))
      place = call.place
    }
    return frames + [Frame(tables.functions[Int(instruction.function)], at: place)]
  }

  private mutating func addLocation(_ number: UInt64, at pc: UInt32, _ frames: [Frame]) {
    let lines = frames.map { frame in
      var line = ProtobufMessage()
      line.add(LineField.function, functionNumber(frame))
      if let place = frame.place { line.add(LineField.line, UInt64(place.line)) }
      return line
    }
    addLocation(number, at: pc, lines)
  }

  /// What stands for the functions that deep stacks leave out.
  private mutating func addLocationOfMore(_ number: UInt64) {
    var function = ProtobufMessage()
    let own = UInt64(functions.count + 1)
    function.add(FunctionField.identifier, own)
    function.add(FunctionField.name, strings.number("[more]"))
    add(ProfileField.function, function)
    var place = ProtobufMessage()
    place.add(LineField.function, own)
    addLocation(number, at: 0, [place])
  }

  private mutating func addLocation(_ number: UInt64, at pc: UInt32, _ lines: [ProtobufMessage]) {
    var message = ProtobufMessage()
    message.add(LocationField.identifier, number)
    message.add(LocationField.mapping, 1)
    message.add(LocationField.address, UInt64(pc))
    for line in lines { message.add(LocationField.line, line) }
    add(ProfileField.location, message)
  }

  private mutating func functionNumber(_ frame: Frame) -> UInt64 {
    let file = frame.place?.file ?? frame.start?.file ?? ""
    let key = FunctionKey(name: frame.name, file: file, pc: frame.pc)
    if let known = functions[key] { return known }
    let number = UInt64(functions.count + 1)
    functions[key] = number
    var message = ProtobufMessage()
    message.add(FunctionField.identifier, number)
    message.add(FunctionField.name, strings.number(frame.display))
    message.add(FunctionField.systemName, strings.number(frame.name))
    message.add(FunctionField.file, strings.number(file))
    if let start = frame.start, start.file == file {
      message.add(FunctionField.startLine, UInt64(start.line))
    }
    add(ProfileField.function, message)
    return number
  }
}

/// The texts of a file by their numbers; the first is the empty one.
private struct PprofStrings {
  private(set) var all = [""]
  private var numbers = ["": UInt64(0)]

  mutating func number(_ text: String) -> UInt64 {
    let text = text.printable
    if let known = numbers[text] { return known }
    let number = UInt64(all.count)
    numbers[text] = number
    all.append(text)
    return number
  }
}

// MARK: - Field numbers

private enum ProfileField {
  static let sampleType: UInt64 = 1
  static let sample: UInt64 = 2
  static let mapping: UInt64 = 3
  static let location: UInt64 = 4
  static let function: UInt64 = 5
  static let string: UInt64 = 6
  static let periodType: UInt64 = 11
  static let period: UInt64 = 12
  static let comment: UInt64 = 13
  static let defaultSampleType: UInt64 = 14
}

private enum ValueTypeField {
  static let type: UInt64 = 1
  static let unit: UInt64 = 2
}

private enum SampleField {
  static let location: UInt64 = 1
  static let value: UInt64 = 2
}

private enum MappingField {
  static let identifier: UInt64 = 1
  static let start: UInt64 = 2
  static let limit: UInt64 = 3
  static let file: UInt64 = 5
  static let hasFunctions: UInt64 = 7
  static let hasFiles: UInt64 = 8
  static let hasLines: UInt64 = 9
}

private enum LocationField {
  static let identifier: UInt64 = 1
  static let mapping: UInt64 = 2
  static let address: UInt64 = 3
  static let line: UInt64 = 4
}

private enum LineField {
  static let function: UInt64 = 1
  static let line: UInt64 = 2
}

private enum FunctionField {
  static let identifier: UInt64 = 1
  static let name: UInt64 = 2
  static let systemName: UInt64 = 3
  static let file: UInt64 = 4
  static let startLine: UInt64 = 5
}
