// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetELF
import TercetExtension
import TercetFiles
import TercetISA

/// Whether the functions of an extension's header have the words of its rows.
struct HeaderCheck {
  private let description: ExtensionDescription
  /// With the extension's rows behind all others.
  private let decoder: Decoder
  private let runtime: String
  private let environment: [String: String]
  private let signal: () -> Int32?

  init(
    _ description: ExtensionDescription, _ decoder: Decoder, runtime: String,
    environment: [String: String], signal: @escaping () -> Int32?
  ) {
    self.description = description
    self.decoder = decoder
    self.runtime = runtime
    self.environment = environment
    self.signal = signal
  }

  /// A word of a function.
  struct Word {
    let function: String
    let word: UInt32
  }

  private var name: String { description.name + ".h" }

  func findings() throws(ExtensionCheckError) -> [ExtensionFinding] {
    let path = description.folder + "/" + name
    guard InputFile.exists(path) else {
      return [ExtensionFinding(.header, .skipped, "there is no \(name)")]
    }
    let compiler = try HeaderCompiler(
      // What begins with a hyphen would be an option.
      path.hasPrefix("/") ? path : "./" + path, runtime: runtime, environment: environment,
      signal: signal)
    let words: [Word]
    do throws(HeaderCompiler.Refusal) {
      words = try self.words(compiler)
    } catch {
      return [ExtensionFinding(.header, .failed, "clang takes \(name) not: \(error.words)")]
    }
    return strays(among: words)
      + description.rows.indices.map { finding(of: $0, among: words) }
  }

  // MARK: Words

  private func words(_ compiler: HeaderCompiler) throws(HeaderCompiler.Refusal) -> [Word] {
    var words = try words(of: try compiler.functions(), compiler)
    // What is no macro to be called cannot be compiled, and is no fault of the header's.
    for macro in try compiler.macros() {
      guard let image = try? image(of: macro, compiler) else { continue }
      words += self.words(of: image, [macro])
    }
    return words
  }

  private func words(
    of functions: [HeaderFunction], _ compiler: HeaderCompiler
  ) throws(HeaderCompiler.Refusal) -> [Word] {
    guard !functions.isEmpty else { return [] }
    // Most headers need no constants, so that all functions compile at once.
    let all = functions.enumerated().map { $1.caller(symbol($0), constants: [:]) }
    if let image = try? compiler.program(all.joined(), entry: symbol(0)) {
      return words(of: image, functions)
    }
    var words: [Word] = []
    for function in functions {
      words += self.words(of: try image(of: function, compiler), [function])
    }
    return words
  }

  private func symbol(_ number: Int) -> String { "tercet_call_\(number)" }

  /// What an immediate may be: whatever it is multiplied by, one of these fits.
  private static let constants = [1, 4, 0, 16]
  /// More integers are not tried as constants.
  private static let mostIntegers = 6

  /// A program of one function, with constants for as few parameters as it can be compiled with.
  private func image(
    of function: HeaderFunction, _ compiler: HeaderCompiler
  ) throws(HeaderCompiler.Refusal) -> Image {
    let plain: HeaderCompiler.Refusal
    do throws(HeaderCompiler.Refusal) {
      return try compiler.program(function.caller(symbol(0), constants: [:]), entry: symbol(0))
    } catch {
      plain = error
    }
    let integers = function.integers.prefix(Self.mostIntegers)
    let choices = (1..<(1 << integers.count)).sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    for choice in choices {
      let chosen = integers.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
      for constant in Self.constants where signal() == nil {
        let constants = Dictionary(chosen.map { ($0, constant) }) { first, _ in first }
        let caller = function.caller(symbol(0), constants: constants)
        if let image = try? compiler.program(caller, entry: symbol(0)) { return image }
      }
    }
    throw plain
  }

  /// The 32-bit words in which code is, with the function that they come from.
  private func words(of image: Image, _ functions: [HeaderFunction]) -> [Word] {
    let names = Dictionary(
      functions.enumerated().map { (symbol($0), $1.name) }, uniquingKeysWith: { first, _ in first })
    let starts = image.symbols.code.filter { names[$0.name] != nil }
    var words: [Word] = []
    for range in image.codeRanges {
      for address in stride(from: range.lowerBound, to: range.upperBound &- 3, by: 4) {
        let bytes = (0..<4).map { UInt32(image.byte(at: address + $0) ?? 0) << (8 * $0) }
        let start = starts.last { $0.address <= address }
        words.append(
          Word(function: start.flatMap { names[$0.name] } ?? name, word: bytes.reduce(0, |)))
      }
    }
    return words
  }

  // MARK: Findings

  private static let opcode: UInt32 = 0x7f

  /// The row of the extension that a word is; nil if it is none.
  private func row(of word: UInt32) -> Int? {
    guard let instruction = decoder.decode(word) else { return nil }
    let number = Int(instruction.row) - (decoder.rows.count - description.rows.count)
    return number < 0 ? nil : number
  }

  /// Words where extensions are, of which nobody knows what they are.
  private func strays(among words: [Word]) -> [ExtensionFinding] {
    let opcodes = CustomOpcodes.all.union(
      description.rows.filter { $0.encoding.mask & Self.opcode == Self.opcode }
        .map { $0.encoding.match & Self.opcode })
    var seen: Set<UInt32> = []
    return words.compactMap { one in
      guard opcodes.contains(one.word & Self.opcode), decoder.decode(one.word) == nil,
        InstructionSet.known.decoder.decode(one.word) == nil, seen.insert(one.word).inserted
      else { return nil }
      return ExtensionFinding(
        .header, .failed, "\(one.function) has \(hex(one.word)), which is no row's\(near(one.word))"
      )
    }
  }

  /// What a word lacks to be one of the row that is nearest to it.
  private func near(_ word: UInt32) -> String {
    func wrong(_ row: ExtensionDescription.Row) -> UInt32 {
      (word ^ row.encoding.match) & row.encoding.mask
    }
    let nearest = description.rows.min { wrong($0).nonzeroBitCount < wrong($1).nonzeroBitCount }
    guard let nearest else { return "" }
    let bits = (0..<32).reversed().filter { wrong(nearest) >> UInt32($0) & 1 == 1 }.map(String.init)
    let list = bits.joined(separator: ", ")
    return ": \(nearest.name) differs in \(bits.count == 1 ? "bit" : "bits") \(list)"
  }

  private func finding(of index: Int, among words: [Word]) -> ExtensionFinding {
    let row = description.rows[index]
    let own = words.filter { self.row(of: $0.word) == index }
    guard let first = own.first else {
      return ExtensionFinding(
        .header, .failed, row: row.name,
        "no static inline function of \(name), and no macro, has it")
    }
    let good = own.first { hasPlaces($0.word, row) }
    let shown = good ?? first
    let text = Printer(decoder).text(of: shown.word, at: 0) ?? hex(shown.word)
    return good == nil
      ? ExtensionFinding(
        .header, .failed, row: row.name,
        "\(shown.function) has `\(text)`, with one register for two operands")
      : ExtensionFinding(.header, .ok, row: row.name, "\(shown.function) is `\(text)`")
  }

  /// Whether each register that is read is another one, as the parameters of a function are.
  private func hasPlaces(_ word: UInt32, _ row: ExtensionDescription.Row) -> Bool {
    let read = row.format.operands.compactMap { operand -> UInt8? in
      switch operand {
      case .rd: row.accumulates ? Field.rd(word) : nil
      case .rs1: Field.rs1(word)
      case .rs2: Field.rs2(word)
      case .rs3: Field.rs3(word)
      case .imm: nil
      }
    }
    return Set(read).count == read.count
  }
}
