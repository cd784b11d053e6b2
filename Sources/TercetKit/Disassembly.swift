// SPDX-License-Identifier: Apache-2.0

import TercetELF
import TercetISA

/// The text of a program's instructions.
package struct Disassembly {
  private let image: Image
  private let printer: Printer

  /// - Parameter aliases: Whether easier names, such as `ret`, are preferred.
  package init(_ image: Image, isa: InstructionSet = .full, aliases: Bool = true) {
    self.image = image
    printer = Printer(isa.decoder, aliases: aliases)
  }

  /// The instruction `word` at `pc`: from Tercet's table, else from Capstone, else as data.
  package func text(of word: UInt32, at pc: UInt32) -> String {
    printer.text(of: word, at: pc, symbolize: image.symbols.place)
      ?? ForeignInstruction.text(of: word, at: pc) ?? "<unknown>"
  }

  /// The instruction that the file holds at `pc`.
  package func text(at pc: UInt32) -> String {
    image.word(at: pc).map { text(of: $0, at: pc) } ?? "<not in the file>"
  }

  /// All code, a line an instruction, with a heading for each symbol.
  ///
  /// Where the source line changes, and after a heading, `; FILE:LINE` stands before the
  /// instruction, as `llvm-objdump -l` has it; `; no line` where the instructions of a line end and
  /// those that follow belong to none.
  package func listing(lines: SourceLines = .none, _ write: (String) -> Void) {
    let labels = Dictionary(
      image.symbols.code.map { ($0.address, $0.name) }, uniquingKeysWith: { first, _ in first })
    for range in image.codeRanges {
      var pc = range.lowerBound & ~3
      var shown: SourceLine?
      while pc < range.upperBound {
        if let label = labels[pc] {
          write("\n\(hexDigits(pc)) <\(label)>:")
          shown = nil
        }
        guard let word = image.word(at: pc) else { break }
        let line = lines[pc]
        if line != shown { write(line.map { "; \($0.file):\($0.line)" } ?? "; no line") }
        shown = line
        write("\(hexDigits(pc)): \(hexDigits(word))  \(text(of: word, at: pc))")
        guard pc <= .max - 4 else { break }
        pc += 4
      }
    }
  }
}

extension Image {
  /// The little-endian word that the file places at `address`; zero past a segment's contents.
  package func word(at address: UInt32) -> UInt32? {
    for segment in segments where segment.address <= address {
      let offset = Int(address - segment.address)
      guard UInt64(address) + 4 <= segment.end else { continue }
      return (0..<4).reduce(0) { word, index in
        let position = segment.contents.startIndex + offset + index
        let byte = position < segment.contents.endIndex ? segment.contents[position] : 0
        return word | UInt32(byte) << (8 * UInt32(index))
      }
    }
    return nil
  }
}

/// Eight hex digits without a prefix.
func hexDigits(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
