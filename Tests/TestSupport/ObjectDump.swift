// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What `llvm-objdump` of Swift's toolchain prints for words.
package enum ObjectDump {
  /// What it prints for a word that it does not know.
  package static let unknown = "<unknown>"

  /// The text of each word, the first at `base`: mnemonic, one space, operands.
  ///
  /// The words must be 32-bit encodings: with low bits 11 and not 11111. `<symbol+offset>` after
  /// a target is left out, as the object has no symbols of its own.
  package static func texts(
    of words: [UInt32], base: UInt32 = 0x8000_0000, isa: String = "rv32im_zicsr_zifencei"
  ) throws -> [String] {
    let files = try TemporaryFolder()
    let source = words.map { ".word \($0)\n" }.joined()
    let input = try files.write(Array(source.utf8), to: "w.s")
    let object = files.file("w.o")
    let assembled = try Tool.clang().run([
      "--target=riscv32-unknown-elf", "-march=\(isa)", "-mno-relax", "-c", "-o", object, input,
    ])
    guard assembled.status == 0 else { throw Assembly.Failure(description: assembled.err) }
    let dumped = try Tool.objdump().run([
      "-d", "--no-show-raw-insn", "--adjust-vma=0x\(String(base, radix: 16))", object,
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
  private static func text(of line: Substring.UTF8View) -> String? {
    let fields = line.split(separator: UInt8(ascii: "\t"))
    guard fields.count >= 2,
      let address = Substring(fields[0]).split(separator: ":").first,
      UInt32(address.drop { $0 == " " }, radix: 16) != nil
    else { return nil }
    let parts = fields.dropFirst().compactMap { String($0) }
    let whole = parts.joined(separator: " ")
    guard whole != unknown, let symbol = whole.range(of: " <") else { return whole }
    return String(whole[..<symbol.lowerBound])
  }
}
