// SPDX-License-Identifier: Apache-2.0

import CElf

/// A call in whose place the compiler has put the code of the function.
package struct InlinedCall: Hashable, Sendable {
  /// The name of the function that was called: its symbol's, where that would be another than the
  /// programmer's.
  package let name: String
  /// The line with the call, in the function around it; nil if the file does not say.
  package let place: SourceLine?

  package init(name: String, place: SourceLine?) {
    self.name = name
    self.place = place
  }

  /// The name as the programmer wrote it.
  package var display: String { Demangler.display(name) }
}

/// Which calls of a program were inlined, and where their code is.
///
/// Empty when the file does not say. Broken debug information costs the calls, never the run:
/// whatever can be read is kept and `problem` says what could not.
package struct InlinedCalls: Sendable {
  /// A call, and the one in which it was inlined.
  private struct Link {
    let call: InlinedCall
    /// As a place in `links`; -1 for a call in the function itself.
    let caller: Int32
  }

  /// From `address` on, up to the next row.
  private struct Row {
    let address: UInt32
    /// As a place in `links`; -1 for code that was not inlined.
    let link: Int32
  }

  private let rows: [Row]
  private let links: [Link]
  /// Why calls may be missing, or nil.
  package let problem: String?

  /// No calls at all.
  package static let none = InlinedCalls(rows: [], links: [], problem: nil)

  /// The calls that were inlined to where the instruction at `pc` is, the outermost first; none for
  /// an instruction of the function itself.
  package subscript(pc: UInt32) -> [InlinedCall] { calls(number(of: pc)) }

  /// A number for the calls at `pc`, which are the same wherever the number is; -1 for none.
  package func number(of pc: UInt32) -> Int32 {
    let next = rows.partitioningIndex { $0.address > pc }
    return next > 0 ? rows[next - 1].link : -1
  }

  /// The calls of a number, the outermost first.
  package func calls(_ number: Int32) -> [InlinedCall] {
    var calls: [InlinedCall] = []
    var link = number
    while link >= 0 {
      calls.append(links[Int(link)].call)
      link = links[Int(link)].caller
    }
    return calls.reversed()
  }

  /// Where the code of some call begins, ascending.
  package var places: [UInt32] { rows.filter { $0.link >= 0 }.map(\.address) }

  /// The code of all calls that stand at one of `places`, and of what was inlined in it.
  package func code(calledAt places: Set<SourceLine>) -> [Range<UInt32>] {
    // Callers come before what is inlined in them.
    var isWanted: [Bool] = []
    for link in links {
      let isInWanted = link.caller >= 0 && isWanted[Int(link.caller)]
      isWanted.append(isInWanted || link.call.place.map(places.contains) ?? false)
    }
    return zip(rows, rows.dropFirst()).compactMap { row, next in
      row.link >= 0 && isWanted[Int(row.link)] ? row.address..<next.address : nil
    }
  }

  private init(rows: [Row], links: [Link], problem: String?) {
    self.rows = rows
    self.links = links
    self.problem = problem
  }

  /// Reads the DWARF information on inlined calls in an ELF file.
  ///
  /// - Parameter symbols: Those of the file.
  package init(elf bytes: [UInt8], symbols: SymbolTable) {
    var result = InlinedCalls.none
    let refusal = bytes.withUnsafeBytes { bytes in
      DebugReading.read(bytes) { reading in
        var walk = InlineWalk(DebugTables(reading.sections)) { address, name in
          symbols.addresses(of: name).contains(address)
        }
        walk.walk()
        result = InlinedCalls(walk, files: FileNames(of: walk.calls, reading))
      }
    }
    self = refusal.map { InlinedCalls(rows: [], links: [], problem: $0) } ?? result
  }

  private init(_ walk: InlineWalk, files: FileNames) {
    // Numbers of equal calls are equal: units that name a file by other numbers would part them.
    var places: [InlinedCall: [Int32: Int32]] = [:]
    var links: [Link] = []
    var numbers: [Int32] = []
    for call in walk.calls {
      let caller = call.caller < 0 ? call.caller : numbers[Int(call.caller)]
      let file = call.lineTable.flatMap { files[$0, call.file] }
      let inlined = InlinedCall(
        name: walk.names[Int(call.name)],
        place: call.line == 0
          ? nil : file.map { SourceLine(file: $0, line: Int(clamping: call.line)) })
      let place = places[inlined]?[caller] ?? Int32(links.count)
      if Int(place) == links.count {
        places[inlined, default: [:]][caller] = place
        links.append(Link(call: inlined, caller: caller))
      }
      numbers.append(place)
    }
    self.init(
      rows: Self.rows(walk.pieces).map { Row(address: $0, link: $1 < 0 ? $1 : numbers[Int($1)]) },
      links: links, problem: walk.problem)
  }

  /// The pieces side by side: where several lie, the innermost counts.
  private static func rows(_ pieces: [InlineWalk.Piece]) -> [(UInt32, Int32)] {
    let edges = Set(pieces.flatMap { [$0.addresses.lowerBound, $0.addresses.upperBound] }).sorted()
    var owners = [Int32](repeating: -1, count: edges.count)
    // For each place the next one that has no owner yet, or a place on the way there.
    var free = Array(0...edges.count)
    func nextFree(_ place: Int) -> Int {
      var place = place
      while free[place] != place {
        free[place] = free[free[place]]
        place = free[place]
      }
      return place
    }
    let innermostFirst = pieces.indices.sorted {
      (pieces[$1].depth, $1) < (pieces[$0].depth, $0)
    }
    for piece in innermostFirst.map({ pieces[$0] }) {
      let end = edges.partitioningIndex { $0 >= piece.addresses.upperBound }
      var place = nextFree(edges.partitioningIndex { $0 >= piece.addresses.lowerBound })
      while place < end {
        owners[place] = piece.call
        free[place] = place + 1
        place = nextFree(place)
      }
    }
    return Array(zip(edges, owners))
  }
}

/// The names of the files that calls are in, by line table and number.
private struct FileNames {
  private struct Key: Hashable {
    let table: UInt64
    let file: UInt64
  }

  private var names: [Key: String] = [:]

  init(of calls: [InlineWalk.Call], _ reading: DebugReading) {
    var wanted: [UInt64: Set<UInt64>] = [:]
    for call in calls {
      if let table = call.lineTable { wanted[table, default: []].insert(call.file) }
    }
    guard !wanted.isEmpty else { return }
    // What is wrong with line tables is said where lines are read.
    _ = reading.eachUnit { unit, table in
      guard let files = wanted.removeValue(forKey: table) else { return nil }
      for (file, name) in Self.names(files, in: &unit) {
        names[Key(table: table, file: file)] = name
      }
      return nil
    }
  }

  subscript(table: UInt64, file: UInt64) -> String? { names[Key(table: table, file: file)] }

  private static func names(
    _ files: Set<UInt64>, in unit: inout Dwarf_Die
  ) -> [(UInt64, String)] {
    var table: OpaquePointer?
    var count = 0
    guard dwarf_getsrcfiles(&unit, &table, &count) == 0, let table else { return [] }
    var fileNames = SourceFileNames(of: &unit)
    return files.compactMap { file in
      guard file < UInt64(count), let name = dwarf_filesrc(table, Int(file), nil, nil) else {
        return nil
      }
      return (file, fileNames[name])
    }
  }
}
