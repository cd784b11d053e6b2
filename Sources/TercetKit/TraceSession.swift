// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetISA
import TercetTrace

/// The place in a run that a chart is drawn around.
package enum TracePlace: Hashable, Sendable {
  case cycle(UInt64)
  /// The first time that the instruction is in X.
  case instruction(UInt32)

  /// Reads a symbol, `symbol+0x10`, a pc in hex (`0x80000010`), or a cycle in decimal.
  ///
  /// - Throws: `TraceError.unknownPlace` for anything else.
  package init(parsing text: String, in image: Image) throws(TraceError) {
    if let address = image.symbols.address(of: text) {
      self = .instruction(address)
    } else if let address = Self.hex(text) {
      self = .instruction(address)
    } else if let cycle = UInt64(text), text.first != "+" {
      self = .cycle(cycle)
    } else if let plus = text.lastIndex(of: "+"),
      let base = image.symbols.address(of: String(text[..<plus])),
      let offset = Self.hex(text[text.index(after: plus)...])
        ?? UInt32(text[text.index(after: plus)...])
    {
      self = .instruction(base &+ offset)
    } else {
      throw .unknownPlace(
        text, near: NearMiss.names(near: text, in: image.symbols.code.map(\.name)))
    }
  }

  private static func hex(_ text: some StringProtocol) -> UInt32? {
    guard text.lowercased().hasPrefix("0x") else { return nil }
    return UInt32(text.dropFirst(2), radix: 16)
  }
}

/// Why a trace could not be made.
package enum TraceError: Error, Equatable {
  case unknownPlace(String, near: [String])
  case unknownFunction(String, near: [String])
  case notARange(String)
  case neverReached(String)
  /// The run was over after `cycles`, by itself or by the limit on cycles, and has no such cycle.
  case endedBefore(cycle: UInt64, cycles: UInt64, isLimit: Bool)
}

extension TraceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownPlace(let text, let near):
      return """
        '\(text)' is no symbol, no pc in hex and no cycle
        help: \(NearMiss.question(near))write --at main, --at main+0x10, --at 0x80000010 or --at 1200
        """
    case .unknownFunction(let name, let near):
      return """
        the program has no symbol '\(name)'
        help: \(NearMiss.question(near))`tercet disasm` lists the symbols
        """
    case .notARange(let text):
      return """
        '\(text)' is not a range of cycles
        help: write FIRST:LAST, such as --range 1000:2000
        """
    case .neverReached(let place):
      return """
        the run ended before it came to \(place)
        help: `tercet profile` shows what ran, and how many cycles there were
        """
    case .endedBefore(let cycle, let cycles, let isLimit):
      let last = cycles == 0 ? 0 : cycles - 1
      return """
        the run ended before cycle \(cycle): \(isLimit ? "--max-cycles stopped it" : "it was over") \
        after \(cycles) cycles
        help: \(isLimit ? "raise --max-cycles, or choose" : "choose") cycles from 0 to \(last)
        """
    }
  }
}

extension TraceWindow {
  /// Reads `FIRST:LAST`, both included.
  package static func cycles(parsing text: String) throws(TraceError) -> ClosedRange<UInt64> {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = UInt64(parts[0]), let last = UInt64(parts[1]),
      first <= last
    else { throw .notARange(text) }
    return first...last
  }
}

extension Image {
  /// The addresses of the function called `name`, up to the next symbol if it has no size.
  package func addresses(of name: String) throws(TraceError) -> Range<UInt32> {
    guard let index = symbols.code.firstIndex(where: { $0.name == name }) else {
      throw .unknownFunction(name, near: NearMiss.names(near: name, in: symbols.code.map(\.name)))
    }
    let symbol = symbols.code[index]
    let next = index + 1 < symbols.code.count ? symbols.code[index + 1].address : .max
    let end = symbol.size > 0 ? symbol.address.addingReportingOverflow(symbol.size) : (next, false)
    return symbol.address..<(end.1 ? .max : end.0)
  }
}

extension Session {
  /// The cycle in which a run first comes to `place`, or nil if it never does.
  package func firstCycle(at place: TracePlace, _ limits: Limits = Limits()) throws -> UInt64? {
    switch place {
    case .cycle(let cycle): return cycle
    case .instruction(let pc):
      var pipeline = try pipeline(limits, console: SilentConsole())
      return pipeline.firstCycle(inExecute: pc, limit: limits.cycles)
    }
  }
}
