// SPDX-License-Identifier: Apache-2.0

/// A name for an address.
package struct Symbol: Sendable, Hashable {
  package let name: String
  package let address: UInt32
  /// Bytes it covers; 0 where the file does not say, as for labels in assembly.
  package let size: UInt32
  package let isFunction: Bool
}

/// The symbols of a program, for finding an address by name and a name by address.
package struct SymbolTable: Sendable {
  /// Symbols that can name code, by address; functions before labels at the same address.
  package let code: [Symbol]
  private let byName: [String: UInt32]

  /// - Parameters:
  ///   - symbols: All named symbols.
  ///   - codeRanges: Where instructions are; a label outside them names data.
  package init(_ symbols: [Symbol], codeRanges: [Range<UInt32>]) {
    var seen: Set<UInt32> = []
    code =
      symbols
      .filter { symbol in
        symbol.isFunction || codeRanges.contains { $0.contains(symbol.address) }
      }
      .sorted {
        ($0.address, $0.isFunction ? 0 : 1, $0.name) < ($1.address, $1.isFunction ? 0 : 1, $1.name)
      }
      .filter { seen.insert($0.address).inserted }
    byName = Dictionary(
      symbols.map { ($0.name, $0.address) }, uniquingKeysWith: { first, _ in first })
  }

  /// The address of the symbol called `name`.
  package func address(of name: String) -> UInt32? { byName[name] }

  /// The function or label that `pc` lies in, or nil.
  ///
  /// A function whose size covers `pc` wins over a label inside it; otherwise it is the nearest
  /// symbol before `pc` that does not end before it.
  package func symbol(containing pc: UInt32) -> Symbol? {
    var index = code.partitioningIndex { $0.address > pc }
    var nearest: Symbol?
    while index > 0 {
      index -= 1
      let symbol = code[index]
      let covers = pc - symbol.address < symbol.size
      if covers && symbol.isFunction { return symbol }
      if nearest == nil, covers || symbol.size == 0 { nearest = symbol }
      // A sized function that ends before `pc` closes the search: nothing further back covers it.
      if symbol.isFunction && symbol.size > 0 { break }
    }
    return nearest
  }

  /// `main+0x10`, or `main` at its first byte; nil where no symbol is near.
  package func place(of pc: UInt32) -> String? {
    guard let symbol = symbol(containing: pc) else { return nil }
    let offset = pc - symbol.address
    return offset == 0 ? symbol.name : symbol.name + "+0x" + String(offset, radix: 16)
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
