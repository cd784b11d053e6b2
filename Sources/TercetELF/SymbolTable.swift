// SPDX-License-Identifier: Apache-2.0

/// A name for an address.
package struct Symbol: Sendable, Hashable {
  package let name: String
  package let address: UInt32
  /// Bytes it covers; 0 where the file does not say, as for labels in assembly.
  package let size: UInt32
  package let isFunction: Bool
  /// Whether other files may name it, so that in assembly it begins a function.
  package var isGlobal = false
  /// Whether it is a mere number, as from `--defsym`: it can be asked for, but names no code.
  package var isAbsolute = false
}

/// The symbols of a program, for finding an address by name and a name by address.
///
/// A function begins at a symbol with the type of one, and at a global label. A local label is a
/// place in the function that is open there, and begins one only where none is: a function's size
/// ends it, and without one it is open until the next begins, or its section ends.
package struct SymbolTable: Sendable {
  /// Symbols that can name code, by address; functions before labels at the same address.
  package let code: [Symbol]
  /// Those of them that begin a function, or name data between the functions.
  private let starts: [Symbol]
  private let codeRanges: [Range<UInt32>]
  private let byName: [String: UInt32]
  /// The addresses of names that occur more than once, as those of local functions may.
  private let repeated: [String: [UInt32]]
  /// For each of `starts`, up to and including itself.
  private let lastBefore: [Last]

  /// The places in `starts` of symbols that may cover what follows; -1 where there is none.
  private struct Last {
    /// The last function with a size.
    var function: Int32 = -1
    /// The one that ends last, in which others may lie.
    var widest: Int32 = -1
    /// The last without a size.
    var open: Int32 = -1
  }

  /// - Parameters:
  ///   - symbols: All named symbols.
  ///   - codeRanges: Where instructions are, ascending and disjoint; a label outside them names
  ///     data.
  package init(_ symbols: [Symbol], codeRanges: [Range<UInt32>]) {
    var seen: Set<UInt32> = []
    code =
      symbols
      .filter { symbol in
        !symbol.isAbsolute && (symbol.isFunction || codeRanges.range(of: symbol.address) != nil)
      }
      .sorted { ($0.address, $0.rank, $0.name) < ($1.address, $1.rank, $1.name) }
      .filter { seen.insert($0.address).inserted }
    var byName: [String: UInt32] = [:]
    var repeated: [String: [UInt32]] = [:]
    for symbol in symbols {
      if let first = byName[symbol.name] {
        repeated[symbol.name, default: [first]].append(symbol.address)
      } else {
        byName[symbol.name] = symbol.address
      }
    }
    self.byName = byName
    self.repeated = repeated
    self.codeRanges = codeRanges
    (starts, lastBefore) = Self.starts(among: code, codeRanges)
  }

  private static func starts(
    among code: [Symbol], _ ranges: [Range<UInt32>]
  ) -> (starts: [Symbol], lastBefore: [Last]) {
    var starts: [Symbol] = []
    var lastBefore: [Last] = []
    var last = Last()
    for symbol in code {
      if symbol.isPlainLabel {
        let isCovered = last.widest >= 0 && starts[Int(last.widest)].covers(symbol.address)
        let isBehind =
          last.open > last.function && !starts[Int(last.open)].isPlainLabel
          && ranges.range(of: symbol.address)?.contains(starts[Int(last.open)].address) == true
        if isCovered || isBehind { continue }
      }
      let place = Int32(starts.count)
      if symbol.size == 0 {
        last.open = place
      } else if symbol.isFunction {
        last.function = place
        if last.widest < 0 || starts[Int(last.widest)].end < symbol.end { last.widest = place }
      }
      starts.append(symbol)
      lastBefore.append(last)
    }
    return (starts, lastBefore)
  }

  /// The address of the symbol called `name`, of the first if there are several.
  package func address(of name: String) -> UInt32? { byName[name] }

  /// The addresses of all symbols called `name`, ascending and each once.
  package func addresses(of name: String) -> [UInt32] {
    Set(repeated[name] ?? byName[name].map { [$0] } ?? []).sorted()
  }

  /// The names of all symbols, each once and in no order.
  package var names: some Collection<String> { byName.keys }

  /// The symbol that stands for code at exactly `address`, and where the next function begins; behind
  /// a label, where the next symbol is.
  package func symbol(at address: UInt32) -> (symbol: Symbol, next: UInt32?)? {
    let index = code.partitioningIndex { $0.address >= address }
    guard index < code.count, code[index].address == address else { return nil }
    let isFunction = isStart(code[index])
    let next = code[(index + 1)...].first { !isFunction || isStart($0) }
    return (code[index], next?.address)
  }

  /// The function that `pc` lies in, or nil.
  ///
  /// A function whose size covers `pc` wins over a label inside it; otherwise it is the last
  /// symbol before `pc` if that covers `pc`, and else the last one without a size since the last
  /// function, if no section ends between.
  package func symbol(containing pc: UInt32) -> Symbol? {
    let index = starts.partitioningIndex { $0.address > pc } - 1
    guard index >= 0 else { return nil }
    let last = lastBefore[index]
    for function in [last.function, last.widest] where function >= 0 {
      if starts[Int(function)].covers(pc) { return starts[Int(function)] }
    }
    if starts[index].covers(pc) { return starts[index] }
    guard last.open > last.function, let range = codeRanges.range(of: pc) else { return nil }
    let open = starts[Int(last.open)]
    return range.contains(open.address) ? open : nil
  }

  /// Whether `symbol` is what reports call the code at its address, and no place in a function.
  package func isStart(_ symbol: Symbol) -> Bool {
    self.symbol(containing: symbol.address)?.address == symbol.address
  }

  /// `main+0x10`, or `main` at its first byte; nil where no symbol is near.
  ///
  /// Mangled names are demangled.
  package func place(of pc: UInt32) -> String? {
    guard let symbol = symbol(containing: pc) else { return nil }
    let offset = pc - symbol.address
    return offset == 0 ? symbol.display : symbol.display + "+0x" + String(offset, radix: 16)
  }
}

extension Symbol {
  fileprivate func covers(_ pc: UInt32) -> Bool { pc &- address < size }

  fileprivate var end: UInt64 { UInt64(address) + UInt64(size) }

  /// A label that says nothing but where it is.
  fileprivate var isPlainLabel: Bool { !isFunction && !isGlobal && size == 0 }

  /// Of several names of one address, the least is the one.
  fileprivate var rank: Int { isFunction ? 0 : isGlobal ? 1 : 2 }
}

extension [Range<UInt32>] {
  /// The one of these ascending, disjoint ranges that holds `address`.
  fileprivate func range(of address: UInt32) -> Range<UInt32>? {
    let index = partitioningIndex { $0.upperBound > address }
    return index < count && self[index].contains(address) ? self[index] : nil
  }
}

extension Array {
  /// The first index whose element satisfies `isInSecondHalf`, in an array partitioned by it.
  package func partitioningIndex(where isInSecondHalf: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isInSecondHalf(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
