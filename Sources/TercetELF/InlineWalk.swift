// SPDX-License-Identifier: Apache-2.0

/// Walks through the entries of all units and collects the calls that were inlined.
///
/// libdw would do it, but it trusts entries more than a file of unknown origin deserves: here each
/// offset is checked, and entries, their values, ranges and names are counted against a limit.
struct InlineWalk {
  /// A call, as its unit has it: names of files are not looked up yet.
  struct Call: Hashable {
    /// The call in which it lies, as a place in `calls`; -1 for a call in the function itself.
    let caller: Int32
    /// As a place in `names`.
    let name: Int32
    /// Where in `.debug_line` the table is that names the file.
    let lineTable: UInt64?
    /// The number of the file in it.
    let file: UInt64
    let line: UInt64
  }

  /// Code of a call.
  struct Piece {
    let addresses: Range<UInt32>
    let depth: Int32
    let call: Int32
  }

  private(set) var calls: [Call] = []
  private(set) var names: [String] = []
  private(set) var pieces: [Piece] = []
  private(set) var problem: String?

  private let tables: DebugTables
  private let isFunction: (UInt32, String) -> Bool
  private var units: [DebugUnit] = []
  private var abbreviations: [UInt64: DebugAbbreviations] = [:]
  private var callNumbers: [Call: Int32] = [:]
  private var nameNumbers: [String: Int32] = [:]
  /// The names of the functions whose entries are at these places.
  private var known: [UInt64: Int32] = [:]
  private var depths: [Int32] = []

  // What may still be read.
  private var bytesOfAbbreviations = 1 << 26
  private var values = 1 << 25
  private var bytesOfNames = 1 << 26
  private var ranges = 1 << 21

  private static let unitLimit = 1 << 17
  /// Calls in calls; nobody reads more of them.
  private static let depthLimit: Int32 = 64
  private static let nestingLimit = 1 << 12
  /// From an entry to the one that has its name.
  private static let hopLimit = 8

  /// - Parameter isFunction: Whether the function at this address has this name. What a linker drops
  ///   keeps its entries, with addresses that count from 0.
  init(_ tables: DebugTables, isFunction: @escaping (UInt32, String) -> Bool) {
    self.tables = tables
    self.isFunction = isFunction
  }

  mutating func walk() {
    let headers = DebugUnit.headers(in: tables.information, most: Self.unitLimit)
    if headers.count == Self.unitLimit { problem = "it has absurdly many units" }
    for header in headers {
      if header.isCutOff { problem = "its unit at \(header.start) is cut off" }
      // One whose first entry cannot be read is not walked either.
      units.append(root(of: header) ?? DebugUnit(header))
    }
    for unit in units where values > 0 && ranges > 0 && bytesOfNames > 0 { walk(unit) }
  }

  // MARK: Entries

  /// The values of an entry that matter here.
  private struct Entry {
    let tag: UInt64
    let hasChildren: Bool
    /// Where the next entry is.
    var end = 0
    var values: [UInt64: DebugValue] = [:]
  }

  private enum Tag {
    static let inlined: UInt64 = 0x1d
    static let function: UInt64 = 0x2e
  }

  /// Names of values, as far as somebody asks for them.
  private enum Name {
    static let name: UInt64 = 0x03
    static let lines: UInt64 = 0x10
    static let low: UInt64 = 0x11
    static let high: UInt64 = 0x12
    static let origin: UInt64 = 0x31
    static let specification: UInt64 = 0x47
    static let ranges: UInt64 = 0x55
    static let callFile: UInt64 = 0x58
    static let callLine: UInt64 = 0x59
    static let linkageName: UInt64 = 0x6e
    static let strings: UInt64 = 0x72
    static let addresses: UInt64 = 0x73
    static let lists: UInt64 = 0x74
    static let mipsLinkageName: UInt64 = 0x2007
    /// GNU's, in DWARF 4.
    static let gnuAddresses: UInt64 = 0x2133

    static let wanted: Set<UInt64> = [
      name, lines, low, high, origin, specification, ranges, callFile, callLine, linkageName,
      strings, addresses, lists, mipsLinkageName, gnuAddresses,
    ]
  }

  /// Reads the entry at `position`; nil for the end of a list of entries.
  ///
  /// - Throws: `DebugSections.Problem` for an entry behind which nothing can be read.
  private mutating func entry(
    at position: Int, of unit: DebugUnit.Header
  ) throws(DebugSections.Problem) -> Entry? {
    var cursor = ByteCursor(UnsafeRawBufferPointer(rebasing: tables.information[..<unit.end]))
    cursor.position = position
    let code = cursor.variable()
    try spend()
    guard code != 0 else { return nil }
    if abbreviations[unit.abbreviations] == nil {
      abbreviations[unit.abbreviations] = DebugAbbreviations(
        tables.abbreviations, at: unit.abbreviations, cost: &bytesOfAbbreviations)
    }
    guard let table = abbreviations[unit.abbreviations], let declaration = table[code] else {
      throw DebugSections.Problem("the entry at \(position) is of no kind that is declared")
    }
    var entry = Entry(tag: declaration.tag, hasChildren: declaration.hasChildren)
    let isAsked = entry.tag == Tag.inlined || entry.tag == Tag.function || position == unit.first
    for attribute in table.attributes(of: declaration) {
      try spend()
      guard
        let value = DebugForm.value(
          attribute.form, constant: attribute.constant, of: unit, at: &cursor)
      else {
        throw DebugSections.Problem("the entry at \(position) has a value of an unknown form")
      }
      if isAsked, Name.wanted.contains(attribute.name) { entry.values[attribute.name] = value }
    }
    entry.end = cursor.position
    return entry
  }

  /// Counts an entry, or one of its values.
  private mutating func spend() throws(DebugSections.Problem) {
    values -= 1
    guard values > 0 else {
      throw DebugSections.Problem("its entries have absurdly many values")
    }
  }

  /// The unit with what its first entry says about all others.
  private mutating func root(of header: DebugUnit.Header) -> DebugUnit? {
    do throws(DebugSections.Problem) {
      guard let entry = try entry(at: header.first, of: header) else { return nil }
      var unit = DebugUnit(header)
      func number(_ name: UInt64) -> UInt64? {
        if case .number(let number)? = entry.values[name] { number } else { nil }
      }
      unit.lineTable = number(Name.lines)
      unit.strings = number(Name.strings) ?? 0
      unit.addresses = number(Name.addresses) ?? number(Name.gnuAddresses) ?? 0
      unit.lists = number(Name.lists) ?? 0
      unit.baseAddress = tables.address(entry.values[Name.low], in: unit) ?? 0
      return unit
    } catch {
      problem = error.text
      return nil
    }
  }

  private mutating func walk(_ unit: DebugUnit) {
    /// The call around the entries of each open list: -1 for none, -2 where nothing counts.
    var open: [Int32] = []
    var position = unit.header.first
    do throws(DebugSections.Problem) {
      repeat {
        guard let entry = try entry(at: position, of: unit.header) else {
          open.removeLast(open.isEmpty ? 0 : 1)
          position += 1
          continue
        }
        var call = open.last ?? -1
        if entry.tag == Tag.function {
          call = isDropped(entry, unit) ? -2 : -1
        } else if entry.tag == Tag.inlined, call != -2 {
          call = try self.call(entry, in: call, unit)
        }
        position = entry.end
        guard entry.hasChildren else { continue }
        guard open.count < Self.nestingLimit else {
          throw DebugSections.Problem("its entries are nested absurdly deep")
        }
        open.append(call)
      } while !open.isEmpty && position < unit.header.end
    } catch {
      problem = error.text
    }
  }

  // MARK: Calls

  /// Whether the function of an entry is not part of the program.
  private mutating func isDropped(_ entry: Entry, _ unit: DebugUnit) -> Bool {
    var start = tables.address(entry.values[Name.low], in: unit)
    if start == nil, let list = entry.values[Name.ranges] {
      tables.eachRange(list, in: unit) { lower, upper in
        start = lower < upper ? lower : nil
        return false
      }
    }
    guard start == 0 else { return false }
    return !isFunction(0, self.name(of: entry, unit).map { names[Int($0)] } ?? "")
  }

  /// The call of an entry within `caller`, which has its code from here on; `caller` for one that is
  /// too deep.
  private mutating func call(
    _ entry: Entry, in caller: Int32, _ unit: DebugUnit
  ) throws(DebugSections.Problem) -> Int32 {
    let depth = caller < 0 ? 1 : depths[Int(caller)] + 1
    guard depth <= Self.depthLimit else { return caller }
    func number(_ name: UInt64) -> UInt64 {
      if case .number(let number)? = entry.values[name] { number } else { 0 }
    }
    guard let name = self.name(of: entry, unit) ?? self.number(ofName: unnamed) else {
      throw DebugSections.Problem("the names of its functions are absurdly long")
    }
    let call = Call(
      caller: caller, name: name, lineTable: unit.lineTable, file: number(Name.callFile),
      line: number(Name.callLine))
    var place = Int32(calls.count)
    if let known = callNumbers[call] {
      place = known
    } else {
      callNumbers[call] = place
      calls.append(call)
      depths.append(depth)
    }
    try addCode(of: entry, depth, place, unit)
    return place
  }

  private let unnamed = "?"

  private mutating func addCode(
    of entry: Entry, _ depth: Int32, _ call: Int32, _ unit: DebugUnit
  ) throws(DebugSections.Problem) {
    func add(_ lower: UInt64, _ upper: UInt64) -> Bool {
      ranges -= 1
      if lower < upper, upper <= UInt64(UInt32.max) {
        pieces.append(
          Piece(addresses: UInt32(lower)..<UInt32(upper), depth: depth, call: call))
      }
      return ranges > 0
    }
    if let list = entry.values[Name.ranges] {
      tables.eachRange(list, in: unit, add)
    } else if let low = tables.address(entry.values[Name.low], in: unit) {
      switch entry.values[Name.high] {
      case .number(let size)?: _ = add(low, low &+ size)
      case let high?: _ = add(low, tables.address(high, in: unit) ?? low)
      case nil: break
      }
    }
    guard ranges > 0 else {
      throw DebugSections.Problem("its functions are in absurdly many pieces")
    }
  }

  // MARK: Names

  /// The name of the function that an entry is about: that of its symbol, if it has one of its own.
  private mutating func name(of entry: Entry, _ unit: DebugUnit) -> Int32? {
    var (entry, unit) = (entry, unit)
    var plain: String?
    var seen: UInt64?
    for _ in 0..<Self.hopLimit {
      let linkage = entry.values[Name.linkageName] ?? entry.values[Name.mipsLinkageName]
      if let name = tables.name(linkage, in: unit) { return number(ofName: name, at: seen) }
      plain = plain ?? tables.name(entry.values[Name.name], in: unit)
      guard
        let place = place(
          entry.values[Name.origin] ?? entry.values[Name.specification], from: unit)
      else { break }
      if seen == nil {
        seen = place.offset
        if let known = known[place.offset] { return known }
      }
      guard let next = try? self.entry(at: Int(place.offset), of: place.unit.header) else { break }
      (entry, unit) = (next, place.unit)
    }
    return plain.flatMap { number(ofName: $0, at: seen) }
  }

  /// Where the entry is that a value refers to.
  private func place(
    _ value: DebugValue?, from unit: DebugUnit
  ) -> (offset: UInt64, unit: DebugUnit)? {
    switch value {
    case .entry(let distance)?:
      let offset = UInt64(unit.header.start) &+ distance
      let isWithin = offset >= UInt64(unit.header.first) && offset < UInt64(unit.header.end)
      return isWithin ? (offset, unit) : nil
    case .distantEntry(let offset)?:
      let next = units.partitioningIndex { UInt64($0.header.first) > offset }
      guard next > 0, offset < UInt64(units[next - 1].header.end) else { return nil }
      return (offset, units[next - 1])
    default: return nil
    }
  }

  /// The place of a name in `names`; nil for one too many.
  ///
  /// - Parameter offset: Where the entry is that led to it.
  private mutating func number(ofName name: String, at offset: UInt64? = nil) -> Int32? {
    bytesOfNames -= name.utf8.count
    guard bytesOfNames > 0 else { return nil }
    let number = nameNumbers[name] ?? Int32(names.count)
    if Int(number) == names.count {
      nameNumbers[name] = number
      names.append(name)
    }
    if let offset { known[offset] = number }
    return number
  }
}
