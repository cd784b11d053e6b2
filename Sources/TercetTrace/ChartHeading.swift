// SPDX-License-Identifier: Apache-2.0

import TercetCore

/// What the chart says of the program's places.
package struct ChartPlaces {
  /// A symbol, and where in it a place is.
  package struct Symbol: Hashable {
    package let name: String
    package let address: UInt32

    package init(name: String, address: UInt32) {
      self.name = name
      self.address = address
    }
  }

  /// The text of the instruction `word` at `pc`.
  let label: (_ word: UInt32, _ pc: UInt32) -> String
  /// The function or label that a place lies in.
  let symbol: (_ pc: UInt32) -> Symbol?
  /// `FILE:LINE` of a place.
  let source: (_ pc: UInt32) -> String?

  package init(
    label: @escaping (_ word: UInt32, _ pc: UInt32) -> String,
    symbol: @escaping (_ pc: UInt32) -> Symbol? = { _ in nil },
    source: @escaping (_ pc: UInt32) -> String? = { _ in nil }
  ) {
    self.label = label
    self.symbol = symbol
    self.source = source
  }
}

/// The lines that stand before a row where the symbol or the source line is another than before,
/// as in a listing.
struct ChartHeading {
  private let places: ChartPlaces
  private let width: Int
  private let style: ChartStyle
  private var symbol: ChartPlaces.Symbol?
  private var source: String?

  init(_ places: ChartPlaces, width: Int, style: ChartStyle) {
    self.places = places
    self.width = width
    self.style = style
  }

  /// `<conv1+0x10>:` and `; conv.c:37`, as far as they are new.
  mutating func lines(before pc: UInt32) -> [String] {
    var lines: [String] = []
    let symbol = places.symbol(pc)
    if symbol != self.symbol {
      lines.append(style.paint(.heading, heading(symbol, pc)))
      source = nil
    }
    let source = places.source(pc)
    if source != self.source {
      lines.append(style.paint(.quiet, "; " + (source?.keepingEnd(width - 2) ?? "no line")))
    }
    (self.symbol, self.source) = (symbol, source)
    return lines
  }

  private func heading(_ symbol: ChartPlaces.Symbol?, _ pc: UInt32) -> String {
    guard let symbol else { return "<no symbol>:" }
    let offset = pc &- symbol.address
    let end = offset == 0 ? ">:" : "+0x\(String(offset, radix: 16))>:"
    return "<" + symbol.name.keepingEnds(width - 1 - end.count) + end
  }
}
