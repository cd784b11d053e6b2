// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA

/// A place in a run or in a program, as commands take it.
package enum TracePlace: Hashable, Sendable {
  case cycle(UInt64)
  /// The first time that one of these instructions is in X.
  case code(AddressSet)
}

/// Finds the code that a user names, with a remark where it is in several places.
package struct PlaceFinder {
  private let image: Image
  private let lines: () -> SourceLines
  private let inlined: () -> InlinedCalls
  private let search: SymbolSearch

  package init(_ program: Program) {
    image = program.image
    lines = { program.lines }
    inlined = { program.inlined }
    search = SymbolSearch(program.image.symbols)
  }

  /// What was found, and what there is to say about it.
  package struct Found<Value: Equatable & Sendable>: Equatable, Sendable {
    package let value: Value
    package let remark: String?
  }

  /// Reads a place: digits and `1e6` are a cycle, `0x...` is a pc, and `FILE:LINE` a line, if what follows the
  /// last colon is digits and what precedes it no colon; the rest is a symbol, or one with an offset
  /// such as `main+0x10`.
  package func place(_ text: String) throws(TraceError) -> Found<TracePlace> {
    if let cycle = Numeral.count(text) { return Found(value: .cycle(cycle), remark: nil) }
    if let pc = Self.pc(text) {
      return Found(value: .code(AddressSet(starts: [pc])), remark: nil)
    }
    if let (file, line) = Self.fileAndLine(text) {
      let found = try code(file, line, text)
      return Found(
        value: .code(AddressSet(found)),
        remark: remark(text, found.map(\.lowerBound), "the first that is reached is shown"))
    }
    let addresses = try addresses(text)
    return Found(
      value: .code(AddressSet(starts: addresses)),
      remark: remark(text, addresses, "the first that is reached is shown"))
  }

  /// The code of the functions called `name`, up to the next symbol where one has no size.
  package func function(_ name: String) throws(TraceError) -> Found<AddressSet> {
    switch search.meaning(of: name) {
    case .several(let names): throw .severalFunctions(name, names: names)
    case .nothing: throw unknown(name) { .unknownFunction(name, near: $0) }
    case .addresses(let addresses):
      let functions = addresses.filter { image.symbols.symbol(at: $0) != nil }
      guard !functions.isEmpty else { throw .unknownFunction(name, near: []) }
      return Found(
        value: AddressSet(functions.compactMap(image.addresses(ofFunctionAt:))),
        remark: remark(name, functions, "all of them are shown"))
    }
  }

  /// The program's region called `name`.
  package func region(_ name: String) throws(TraceError) -> String {
    let names = Set(image.regions.marks.map(\.name)).subtracting([""])
    guard !names.contains(name) else { return name }
    throw .unknownRegion(
      name, near: NearMiss.names(near: name, in: names.sorted()), known: names.sorted())
  }

  private func addresses(_ text: String) throws(TraceError) -> [UInt32] {
    switch search.meaning(of: text) {
    case .addresses(let addresses): return addresses
    case .several(let names): throw .severalFunctions(text, names: names)
    case .nothing: break
    }
    if let plus = text.lastIndex(of: "+") {
      let offset = text[text.index(after: plus)...]
      if let value = Self.pc(offset) ?? Self.digits(offset).flatMap({ UInt32(exactly: $0) }),
        case .addresses(let bases) = search.meaning(of: String(text[..<plus]))
      {
        return bases.map { $0 &+ value }
      }
    }
    throw unknown(text) { .unknownPlace(text, near: $0) }
  }

  /// What to say of a name that no symbol has.
  private func unknown(_ name: String, _ error: (_ near: [String]) -> TraceError) -> TraceError {
    let near = search.near(name)
    let isInlined =
      search.functions(called: name).isEmpty
      && DeclaredFunctions.contain(name, elf: image.bytes)
    return isInlined ? .inlinedFunction(name, near: near) : error(near)
  }
}

extension PlaceFinder {
  /// The code that a user names as `FILE:LINE`, with what was inlined there, or by the name of a
  /// function.
  package func code(_ text: String) throws(TraceError) -> Found<AddressSet> {
    guard let (file, line) = Self.fileAndLine(text) else { return try function(text) }
    let found = try code(file, line, text, withInlined: true)
    return Found(value: AddressSet(found), remark: nil)
  }

  /// The instructions of a source line.
  ///
  /// - Parameter withInlined: Whether the code of calls in the line belongs to it.
  private func code(
    _ file: String, _ line: Int, _ text: String, withInlined: Bool = false
  ) throws(TraceError) -> [Range<UInt32>] {
    let lines = lines()
    // What the linker has dropped keeps its lines, at addresses where nothing is.
    let runs = lines.runs.filter { run in
      image.codeRanges.contains { $0.overlaps(run.addresses) }
    }
    guard !runs.isEmpty else { throw .noLines(text, problem: lines.problem) }
    let path = try path(of: file, among: Set(runs.map(\.line.file)))
    let inFile = runs.filter { path.contains($0.line.file) }
    let own = inFile.filter { $0.line.line == line }.map(\.addresses)
    let places = Set(path.map { SourceLine(file: $0, line: line) })
    let found = own + (withInlined ? inlined().code(calledAt: places) : [])
    guard !found.isEmpty else {
      let numbers = Set(inFile.map(\.line.line))
      let nearest = [numbers.filter { $0 < line }.max(), numbers.filter { $0 > line }.min()]
      throw .lineWithoutCode(text, nearest: nearest.compactMap { $0 }.map { "\(file):\($0)" })
    }
    return found
  }

  /// The names under which the compiler wrote down the file that `file` is, or is the end of.
  private func path(
    of file: String, among known: Set<String>
  ) throws(TraceError) -> Set<String> {
    let wanted = SourcePath(file)
    let paths = Dictionary(grouping: known, by: SourcePath.init)
    if let same = paths[wanted] { return Set(same) }
    let found = paths.filter { $0.key.ends(in: wanted) }
    switch found.count {
    case 1: return Set(found.values.joined())
    case 0:
      throw .unknownFile(
        file, near: NearMiss.names(near: wanted.name, in: Set(paths.keys.map(\.name)).sorted()))
    default: throw .severalFiles(file, paths: found.values.compactMap { $0.min() }.sorted())
    }
  }

  /// What is said of code that is in several places; nil for one.
  private func remark(_ text: String, _ addresses: [UInt32], _ what: String) -> String? {
    guard addresses.count > 1 else { return nil }
    let places = addresses.prefix(Self.mostPlaces).map { address in
      "\(hex(address)) (\(image.symbols.place(of: address) ?? "no symbol"))"
    }
    let more = addresses.count - places.count
    return "\(text) is in \(addresses.count) places, \(what): " + places.joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }

  /// Places that a remark lists.
  private static let mostPlaces = 6

  private static func digits(_ text: some StringProtocol) -> UInt64? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? UInt64(text) : nil
  }

  private static func pc(_ text: some StringProtocol) -> UInt32? {
    guard text.lowercased().hasPrefix("0x") else { return nil }
    let digits = text.dropFirst(2)
    return digits.utf8.first == UInt8(ascii: "+") ? nil : UInt32(digits, radix: 16)
  }

  private static func fileAndLine(_ text: String) -> (file: String, line: Int)? {
    guard let colon = text.lastIndex(of: ":"),
      let line = digits(text[text.index(after: colon)...]).flatMap(Int.init(exactly:)),
      case let file = text[..<colon], !file.isEmpty, file.last != ":"
    else { return nil }
    return (String(file), line)
  }
}

extension Image {
  /// The addresses of the function or label that starts at `address`, up to the next symbol if it
  /// has no size; nil where none starts.
  func addresses(ofFunctionAt address: UInt32) -> Range<UInt32>? {
    guard let (symbol, next) = symbols.symbol(at: address) else { return nil }
    guard symbol.size > 0 else { return address..<(next ?? .max) }
    let (end, overflows) = address.addingReportingOverflow(symbol.size)
    return address..<(overflows ? .max : end)
  }
}
