// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA
import TercetReport

/// The text of a program's instructions.
package struct Disassembly {
  private let image: Image
  private let printer: Printer
  /// For words that are not in the instruction set.
  private let otherPrinter: Printer

  /// - Parameter aliases: Whether easier names, such as `ret`, are preferred.
  package init(_ image: Image, isa: InstructionSet = .default, aliases: Bool = true) {
    self.image = image
    printer = Printer(isa.decoder, aliases: aliases)
    otherPrinter = Printer(InstructionSet.known.decoder, aliases: aliases)
  }

  /// The instruction `word` at `pc`: from Tercet's table, be it in the instruction set or not, else
  /// as floating point, else from Capstone, else as data.
  package func text(of word: UInt32, at pc: UInt32) -> String {
    text(of: word, at: pc, symbolize: image.symbols.place)
  }

  private func text(
    of word: UInt32, at pc: UInt32, symbolize: Printer.Symbolizer
  ) -> String {
    printer.text(of: word, at: pc, symbolize: symbolize)
      ?? otherPrinter.text(of: word, at: pc, symbolize: symbolize)
      ?? FloatingPoint.text(of: word) ?? ForeignInstruction.text(of: word, at: pc) ?? "<unknown>"
  }

  /// The instruction that the file holds at `pc`.
  package func text(at pc: UInt32) -> String {
    image.instruction(at: pc).map { text(of: $0, at: pc) } ?? "<not in the file>"
  }

  /// The same as it is written within the function at `address`, whose own places need no name.
  package func text(at pc: UInt32, within address: UInt32?) -> String {
    guard let word = image.instruction(at: pc) else { return text(at: pc) }
    return text(of: word, at: pc) { target in
      address != nil && image.symbols.symbol(containing: target)?.address == address
        ? nil : image.symbols.place(of: target)
    }
  }

  /// All code, a line an instruction, with a heading for each function, as reports have them, and
  /// `label:` for a place in one that has a name.
  ///
  /// Where the source line changes, and after a heading, `; FILE:LINE` stands before the
  /// instruction, as `llvm-objdump -l` has it; `; no line` where the instructions of a line end and
  /// those that follow belong to none.
  ///
  /// - Parameters:
  ///   - only: The addresses that are listed; nil for all.
  ///   - style: Headings stand out, lines and words step back.
  package func listing(
    lines: SourceLines = .none, only: AddressSet? = nil, style: Style = .plain,
    _ write: (String) -> Void
  ) {
    let labels = Dictionary(
      image.symbols.code.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    for range in image.codeRanges(within: only) {
      var pc = range.lowerBound & ~1
      var shown: SourceLine?
      while pc < range.upperBound {
        if let label = labels[pc] {
          if image.symbols.isStart(label) {
            write("\n" + style.heading("\(hexDigits(pc)) <\(label.display)>:"))
            shown = nil
          } else {
            write(style.heading("\(label.display):"))
          }
        }
        guard let word = image.instruction(at: pc) else { break }
        let line = lines[pc]
        if line != shown {
          write(style.quiet(line.map { "; \($0.file):\($0.line)" } ?? "; no line"))
        }
        shown = line
        let digits = style.quiet("\(hexDigits(pc)): \(instructionDigits(word))")
        write("\(digits)  \(text(of: word, at: pc))")
        let length: UInt32 = word & 3 == 3 ? 4 : 2
        guard pc <= .max - length else { break }
        pc += length
      }
    }
  }
}

extension Image {
  /// Where instructions are, as far as that is wanted.
  fileprivate func codeRanges(within wanted: AddressSet?) -> [Range<UInt32>] {
    guard let wanted else { return codeRanges }
    return codeRanges.flatMap { code in
      wanted.ranges.map { $0.clamped(to: code) }.filter { !$0.isEmpty }
    }
  }

  /// The instruction that the file places at `address`, or that start-up code brings there, of 16 or
  /// 32 bits; zero past a segment's contents.
  package func instruction(at address: UInt32) -> UInt32? {
    guard let half = value(at: address, bytes: 2) else { return nil }
    return half & 3 == 3 ? value(at: address, bytes: 4) : half
  }

  /// A little-endian value.
  private func value(at address: UInt32, bytes: UInt32) -> UInt32? {
    guard address <= .max - (bytes - 1) else { return nil }
    var value: UInt32 = 0
    for index in 0..<bytes {
      guard let byte = byte(at: address + index) else { return nil }
      value |= UInt32(byte) << (8 * index)
    }
    return value
  }
}

/// A 32-bit instruction as eight hex digits, a compressed one as four, in the same width.
func instructionDigits(_ word: UInt32) -> String {
  word & 3 == 3 ? hexDigits(word) : hexDigits(word).suffix(4) + "    "
}

/// Eight hex digits without a prefix.
package func hexDigits(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
