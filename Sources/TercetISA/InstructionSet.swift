// SPDX-License-Identifier: Apache-2.0

/// A set of instructions by the name under which `--isa` switches it.
package struct ISAExtension: Sendable {
  /// Lower-case name as in an ISA string, such as `m` or `zicsr`.
  package let name: String
  /// What it adds, in a few words.
  package let summary: String
  package let instructions: [InstructionSpec]
  /// Whether a core has it unless `--isa` says otherwise.
  package let isDefault: Bool

  init(
    _ name: String, _ summary: String, _ instructions: [InstructionSpec], isDefault: Bool = true
  ) {
    self.name = name
    self.summary = summary
    self.instructions = instructions
    self.isDefault = isDefault
  }

  /// Every extension that Tercet executes, in the order of a canonical ISA string.
  ///
  /// Machine-mode instructions have no letter; they come with every set.
  package static let all: [ISAExtension] = [
    ISAExtension("i", "base integer instructions", rv32i + privileged),
    ISAExtension("m", "multiply and divide", multiplyDivide),
    ISAExtension("a", "atomic accesses", atomics),
    ISAExtension("c", "compressed instructions, without floating point those of Zca", []),
    ISAExtension("zicntr", "cycle, time and instret counters", []),
    ISAExtension("zicond", "conditional zeroing", conditionalZero),
    ISAExtension("zicsr", "control and status registers", zicsr),
    ISAExtension("zifencei", "instruction-fetch fence", zifencei),
    ISAExtension("zihpm", "hardware performance counters", []),
    ISAExtension("zca", "compressed instructions but those for floating point", compressed),
    ISAExtension("zcb", "more compressed instructions", compressedBytes),
    ISAExtension("zcmp", "compressed push, pop and moves of pairs", pushAndPop),
    ISAExtension("zba", "address generation", addressGeneration),
    ISAExtension("zbb", "basic bit manipulation", basicBitManipulation),
    ISAExtension("zbc", "carry-less multiplication", carrylessMultiplication),
    ISAExtension("zbkb", "bit manipulation for cryptography", cryptographicBitManipulation),
    ISAExtension("zbkx", "crossbar permutations", crossbarPermutations),
    ISAExtension("zbs", "single bits", singleBits),
    ISAExtension("xcvsimd", "CORE-V's int8 dot products", xcvsimd, isDefault: false),
    ISAExtension("xtdot", "int4/int8 dot products and requantization", xtdot),
  ]
}

/// The extensions a core has, and the decoder for them.
package struct InstructionSet: Sendable {
  /// Names of the extensions, in canonical order.
  package let extensions: [String]
  package let decoder: Decoder
  /// The names of a user's own extensions, in the order in which they were added.
  package private(set) var added: [String] = []

  /// What a core has when nobody says otherwise: all but the second names of other vendors.
  package static let `default` = InstructionSet(of: ISAExtension.all.filter(\.isDefault))

  /// All that Tercet could execute, whoever names it.
  package static let known = InstructionSet(of: ISAExtension.all)

  private init(of extensions: [ISAExtension]) {
    self.extensions = extensions.map(\.name)
    // Some instructions belong to more than one extension.
    var known: Set<EncodingPattern> = []
    let rows = extensions.flatMap(\.instructions).filter { known.insert($0.encoding).inserted }
    let mnemonics = Set(rows.map(\.mnemonic))
    // Without the instruction it stands for, c.mul without M, a compressed one does not exist.
    self.decoder = Decoder(
      rows.filter { row in
        guard let base = row.base else { return true }
        precondition(Self.mnemonics.contains(base), "no instruction is called \(base)")
        return mnemonics.contains(base)
      })
  }

  /// Those of every extension.
  private static let mnemonics = Set(
    ISAExtension.all.flatMap(\.instructions).map(\.mnemonic))

  /// The same with rows of the extension `name`, which overlap none of those that are there.
  package func adding(
    _ name: String, _ rows: [InstructionSpec], _ custom: CustomOperations
  ) -> InstructionSet {
    var isa = InstructionSet(
      extensions: extensions, decoder: Decoder(decoder.rows + rows, custom: custom))
    isa.added = added + [name]
    return isa
  }

  init(extensions: [String], decoder: Decoder) {
    self.extensions = extensions
    self.decoder = decoder
  }

  package func contains(_ name: String) -> Bool { extensions.contains(name) }

  /// The canonical ISA string, such as `rv32im_zicntr_zicsr_zifencei_xtdot`.
  package var name: String {
    let letters = extensions.filter { $0.count == 1 }.joined()
    let words = extensions.filter { $0.count > 1 }
    return (["rv32" + letters] + words).joined(separator: "_")
  }

  /// The same without a user's own.
  package var withoutAdded: InstructionSet {
    guard !added.isEmpty else { return self }
    return InstructionSet(of: ISAExtension.all.filter { extensions.contains($0.name) })
  }

  /// The same with a user's own extensions, each behind a plus: `rv32im+saturating-mac`.
  package var fullName: String { ([name] + added).joined(separator: "+") }

  /// Reads a standard ISA string: `rv32`, letters, then names after underscores.
  ///
  /// Versions (`i2p1`), upper case and any order are accepted, and so is `b` for Zba, Zbb and Zbs.
  /// What an extension needs comes with it, as Zicsr with Zicntr. Source: RISC-V Unprivileged ISA
  /// manual 20240411, chapter 36 "ISA Extension Naming".
  package init(parsing text: String) throws(ISAStringError) {
    let lower = text.lowercased()
    guard lower.hasPrefix("rv32") else { throw .notRV32(text) }
    let parts = lower.dropFirst(4).split(separator: "_", omittingEmptySubsequences: false)
    let names = parts.enumerated().flatMap { position, part in
      position == 0 ? Self.letters(of: part) : [Self.withoutVersion(part)]
    }
    try Self.refuseContradictions(among: names, of: text)
    var wanted: Set<String> = []
    for name in names {
      if let members = Self.groups[name] {
        wanted.formUnion(members)
      } else if ISAExtension.all.contains(where: { $0.name == name }) {
        wanted.insert(name)
      } else {
        throw name.isEmpty ? .emptyName(text) : .unknownExtension(name, in: text)
      }
    }
    guard wanted.contains("i") else { throw .noBase(text) }
    for (name, needed) in Self.implied where wanted.contains(name) { wanted.formUnion(needed) }
    self.init(of: ISAExtension.all.filter { wanted.contains($0.name) })
  }

  /// Names of which the last excludes the first, each list with the reason.
  ///
  /// Tercet does not know the last name of any; it gets this answer instead of "unknown", which
  /// would not be the whole truth. Source: RISC-V Unprivileged ISA manual 20240411, chapters 3
  /// "RV32E" and 28 "Zc*".
  private static let exclusive: [(names: [String], reason: String)] = [
    (["i", "e"], "a core has one base"),
    (["zcmp", "zcd"], "they share encodings"),
    (["zcmp", "c", "d"], "compressed instructions for doubles have the encodings of zcmp"),
  ]

  private static func refuseContradictions(
    among names: [String], of text: String
  ) throws(ISAStringError) {
    let present = Set(names)
    for (names, reason) in exclusive where present.isSuperset(of: names) {
      throw .contradiction(names[0], names[names.count - 1], because: reason, in: text)
    }
  }

  /// Names for several extensions at once.
  private static let groups: [String: [String]] = ["b": ["zba", "zbb", "zbs"]]

  /// What an extension cannot be without; those that need others come first.
  private static let implied: KeyValuePairs = [
    "zicntr": ["zicsr"], "zihpm": ["zicsr"], "c": ["zca"], "zcb": ["zca"], "zcmp": ["zca"],
  ]

  /// `i2p1m2` is `i` and `m`: a version is digits, optionally `p` and digits.
  private static func letters(of part: Substring) -> [String] {
    var names: [String] = []
    var rest = part
    while let letter = rest.first {
      if letter == "z" || letter == "x" || letter == "s" {
        names.append(withoutVersion(rest))
        break
      }
      names.append(String(letter))
      rest = rest.dropFirst()
      let version = rest.prefix(while: \.isASCIIDigit)
      guard !version.isEmpty else { continue }
      rest = rest.dropFirst(version.count)
      let minor = rest.dropFirst().prefix(while: \.isASCIIDigit)
      if rest.first == "p", !minor.isEmpty { rest = rest.dropFirst(1 + minor.count) }
    }
    return names
  }

  private static func withoutVersion(_ name: Substring) -> String {
    var name = name
    func dropDigits() -> Bool {
      let kept = name.reversed().drop(while: \.isASCIIDigit).count
      defer { name = name.prefix(kept) }
      return kept < name.count
    }
    guard dropDigits(), name.last == "p" else { return String(name) }
    let upToPoint = name
    name = name.dropLast()
    // A `p` without digits before it belongs to the name: `zcmp1` is version 1 of `zcmp`.
    return String(dropDigits() ? name : upToPoint)
  }
}

/// Why an ISA string was refused.
package enum ISAStringError: Error, Equatable {
  case notRV32(String)
  case noBase(String)
  case unknownExtension(String, in: String)
  /// Nothing stands behind an underscore.
  case emptyName(String)
  case contradiction(String, String, because: String, in: String)
}

extension ISAStringError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notRV32(let text):
      return """
        '\(text)' is not an ISA that tercet runs: it does not start with rv32
        help: write it like \(InstructionSet.default.name)
        """
    case .noBase(let text):
      return """
        the ISA '\(text)' has no base: the letter i is missing
        help: write it like rv32i or rv32im_zicsr
        """
    case .unknownExtension(let name, let text):
      let known = ISAExtension.all.map(\.name)
      // A letter alone resembles every other, and `z` begins most names.
      let near = name.count > 1 ? NearMiss.names(near: name, in: known) : []
      return """
        the ISA '\(text)' names '\(name)', which tercet does not execute
        help: \(NearMiss.question(near))it knows \(known.joined(separator: ", "))
        """
    case .emptyName(let text):
      return """
        the ISA '\(text)' has an underscore with no name behind it
        help: write it like rv32im_zicsr
        """
    case .contradiction(let one, let other, let reason, let text):
      return """
        the ISA '\(text)' contradicts itself: \(one) and \(other) exclude each other, as \(reason)
        help: leave out \(other), which tercet does not execute
        """
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
