// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What `llvm-objdump` of Swift's toolchain prints for words.
package enum ObjectDump {
  /// What it prints for a word that it does not know.
  package static let unknown = "<unknown>"

  /// The text of each word, the first at `base`: mnemonic, one space, operands.
  ///
  /// The words must be encodings of `width` bytes: 4, with low bits 11 and not 11111, or 2, with
  /// other low bits. `<symbol+offset>` after a target is left out, as the object has no symbols of
  /// its own.
  package static func texts(
    of words: [UInt32], base: UInt32 = 0x8000_0000, isa: String = "rv32im_zicsr_zifencei",
    aliases: Bool = true, width: Int = 4
  ) throws -> [String] {
    let files = try TemporaryFolder()
    let bytes = words.flatMap { word in
      (0..<width).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) }
    }
    let code = try files.write(bytes, to: "w.bin")
    let input = try files.write(Array(".incbin \"\(code)\"\n".utf8), to: "w.s")
    let object = files.file("w.o")
    let assembled = try Tool.clang().run([
      "--target=riscv32-unknown-elf", "-march=\(isa)", "-mno-relax", "-c", "-o", object, input,
    ])
    guard assembled.status == 0 else { throw Assembly.Failure(description: assembled.err) }
    let dumped = try Tool.objdump().run(
      (aliases ? ["-d"] : ["-d", "-M", "no-aliases"]) + [
        "--no-show-raw-insn", "--adjust-vma=0x\(String(base, radix: 16))", object,
      ])
    guard dumped.status == 0 else { throw Assembly.Failure(description: dumped.err) }
    let texts = dumped.out.utf8.split(separator: UInt8(ascii: "\n")).compactMap(text)
    guard texts.count == words.count else {
      throw Assembly.Failure(
        description: "llvm-objdump printed \(texts.count) lines for \(words.count) words")
    }
    return texts
  }

  /// The text of a line such as `80000000:      \tjal\tra, 0x80000010 <.text+0x10>`.
  ///
  /// Byte by byte, since the tests read millions of lines.
  private static func text(of line: Substring.UTF8View) -> String? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
      line[..<colon].allSatisfy(isAddress),
      let tab = line[colon...].firstIndex(of: UInt8(ascii: "\t"))
    else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(48)
    for byte in line[line.index(after: tab)...] {
      if byte == UInt8(ascii: "<"), text.last == UInt8(ascii: " ") {
        text.removeLast()
        break
      }
      text.append(byte == UInt8(ascii: "\t") ? UInt8(ascii: " ") : byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hex digits, and the spaces before them.
  private static func isAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: " "):
      true
    default: false
    }
  }
}
