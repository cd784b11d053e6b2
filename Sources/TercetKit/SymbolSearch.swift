// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// Finds the symbol that a user means.
///
/// A symbol may be written as the file has it, or as the programmer wrote it: `ns::f<int>(int)`,
/// with or without its return type and with spaces as one likes. Without parameters it is enough if
/// no other function has that name.
struct SymbolSearch {
  private let symbols: SymbolTable

  init(_ symbols: SymbolTable) { self.symbols = symbols }

  /// What a word may stand for.
  enum Meaning: Equatable {
    /// Where it is, ascending: more than one place for functions that share a name.
    case addresses([UInt32])
    /// Several functions have this name, and these in full.
    case several([String])
    case nothing
  }

  func meaning(of text: String) -> Meaning {
    let exact = symbols.addresses(of: text)
    if !exact.isEmpty { return .addresses(exact) }
    let wanted = Self.bare(text)
    // The whole form is that of c++filt.
    for form in [Demangler.Form.name, .whole] {
      let names = symbols.names.filter { Demangler.text(of: $0, form).map(Self.bare) == wanted }
      if !names.isEmpty { return .addresses(addresses(of: names)) }
    }
    let short = symbols.names.filter { Demangler.text(of: $0, .bare).map(Self.bare) == wanted }
    // A part that the compiler has split off is meant only where there is nothing else.
    let plain = short.filter { !Demangler.display($0).contains("[clone ") }
    let meant = plain.isEmpty ? short : plain
    let full = Set(meant.map(Demangler.display))
    switch full.count {
    case 0: return .nothing
    case 1: return .addresses(addresses(of: meant))
    default: return .several(full.sorted())
    }
  }

  private func addresses(of names: [String]) -> [UInt32] {
    Set(names.flatMap(symbols.addresses)).sorted()
  }

  /// Names that a user who wrote `text` may have meant: functions called so in some namespace or
  /// class, else what is spelled much like it.
  func near(_ text: String) -> [String] {
    var known: [String: String] = [:]
    for name in ofCode {
      let display = Demangler.display(name)
      known[display] = display
      guard display != name else { continue }
      known[name] = display
      guard let bare = Demangler.text(of: name, .bare) else { continue }
      known[bare] = display
    }
    let last = functions(called: text)
    if !last.isEmpty { return Array(last.sorted().prefix(3)) }
    var seen: Set<String> = []
    return NearMiss.names(near: text, in: known.keys).compactMap { known[$0] }
      .filter { seen.insert($0).inserted }
  }

  /// The functions that have the last part of `text` for their name, in some namespace or class.
  func functions(called text: String) -> Set<String> {
    let wanted = Self.lastPart(of: text)
    return Set(
      ofCode.filter { name in
        Demangler.text(of: name, .bare).map { Self.lastPart(of: $0) == wanted } ?? false
      }
      .map(Demangler.display))
  }

  private var ofCode: [String] {
    symbols.names.filter { name in
      symbols.addresses(of: name).contains { symbols.symbol(at: $0) != nil }
    }
  }

  /// Without spaces, which nobody remembers.
  private static func bare(_ text: String) -> String { text.filter { $0 != " " } }

  /// `run` of `nn::Dense<signed char, 16>::run`.
  private static func lastPart(of name: String) -> Substring {
    var depth = 0
    var start = name.startIndex
    var end = name.endIndex
    for index in name.indices {
      switch name[index] {
      case "<", "(", "{", "[":
        if depth == 0, end == name.endIndex { end = index }
        depth += 1
      case ">", ")", "}", "]": depth -= 1
      case ":" where depth == 0:
        start = name.index(after: index)
        end = name.endIndex
      default: break
      }
    }
    return start < end ? name[start..<end] : name[start...]
  }
}
