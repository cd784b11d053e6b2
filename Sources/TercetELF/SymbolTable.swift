// SPDX-License-Identifier: Apache-2.0

/// A name for an address.
package struct Symbol: Sendable, Hashable {
  package let name: String
  package let address: UInt32
  /// Bytes it covers; 0 where the file does not say, as for labels in assembly.
  package let size: UInt32
  package let isFunction: Bool
  /// Whether it is a mere number, as from `--defsym`: it can be asked for, but names no code.
  package var isAbsolute = false
}

/// The symbols of a program, for finding an address by name and a name by address.
package struct SymbolTable: Sendable {
  /// Symbols that can name code, by address; functions before labels at the same address.
  package let code: [Symbol]
  private let byName: [String: UInt32]
  /// The addresses of names that occur more than once, as those of local functions may.
  private let repeated: [String: [UInt32]]
  /// For each of `code`, the places in it of the last function with a size and of the last symbol
  /// without one, up to and including itself; -1 where there is none.
  private let lastBefore: [(function: Int32, label: Int32)]

  /// - Parameters:
  ///   - symbols: All named symbols.
  ///   - codeRanges: Where instructions are, ascending and disjoint; a label outside them names
  ///     data.
  package init(_ symbols: [Symbol], codeRanges: [Range<UInt32>]) {
    var seen: Set<UInt32> = []
    code =
      symbols
      .filter { symbol in
        !symbol.isAbsolute && (symbol.isFunction || codeRanges.holds(symbol.address))
      }
      .sorted {
        ($0.address, $0.isFunction ? 0 : 1, $0.name) < ($1.address, $1.isFunction ? 0 : 1, $1.name)
      }
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
    var last: (function: Int32, label: Int32) = (-1, -1)
    lastBefore = code.enumerated().map { index, symbol in
      if symbol.size == 0 {
        last.label = Int32(index)
      } else if symbol.isFunction {
        last.function = Int32(index)
      }
      return last
    }
  }

  /// The address of the symbol called `name`, of the first if there are several.
  package func address(of name: String) -> UInt32? { byName[name] }

  /// The addresses of all symbols called `name`, ascending and each once.
  package func addresses(of name: String) -> [UInt32] {
    Set(repeated[name] ?? byName[name].map { [$0] } ?? []).sorted()
  }

  /// The names of all symbols, each once and in no order.
  package var names: some Collection<String> { byName.keys }

  /// The symbol that stands for code at exactly `address`, and where the next one is.
  package func symbol(at address: UInt32) -> (symbol: Symbol, next: UInt32?)? {
    let index = code.partitioningIndex { $0.address >= address }
    guard index < code.count, code[index].address == address else { return nil }
    return (code[index], index + 1 < code.count ? code[index + 1].address : nil)
  }

  /// The function or label that `pc` lies in, or nil.
  ///
  /// A function whose size covers `pc` wins over a label inside it; otherwise it is the last
  /// symbol before `pc` if that covers `pc`, and else the last label since the last function.
  package func symbol(containing pc: UInt32) -> Symbol? {
    let index = code.partitioningIndex { $0.address > pc } - 1
    guard index >= 0 else { return nil }
    let (function, label) = lastBefore[index]
    if function >= 0, code[Int(function)].covers(pc) { return code[Int(function)] }
    if code[index].covers(pc) { return code[index] }
    return label > function ? code[Int(label)] : nil
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
}

extension [Range<UInt32>] {
  /// Whether one of these ascending, disjoint ranges holds `address`.
  fileprivate func holds(_ address: UInt32) -> Bool {
    let index = partitioningIndex { $0.upperBound > address }
    return index < count && self[index].contains(address)
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
