// SPDX-License-Identifier: Apache-2.0

import Testing

/// Finds and spoils sections in the bytes of a good ELF file.
struct ELFSections {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A field of a section's header, by its number in `Elf32_Shdr`.
  enum Field: Int { case name = 0, type, flags, address, offset, size }

  subscript(name: String, field: Field) -> UInt32 {
    get { word(at: header(of: name) + 4 * field.rawValue) }
    set { set(newValue, at: header(of: name) + 4 * field.rawValue) }
  }

  /// The bytes of a section.
  subscript(name: String) -> [UInt8] {
    get { Array(bytes[range(of: name)]) }
    set { bytes.replaceSubrange(range(of: name), with: newValue) }
  }

  /// Writes a word into a section.
  mutating func set(_ value: UInt32, in name: String, at offset: Int) {
    set(value, at: range(of: name).lowerBound + offset)
  }

  private func range(of name: String) -> Range<Int> {
    let start = Int(self[name, .offset])
    return start..<start + Int(self[name, .size])
  }

  private func header(of name: String) -> Int {
    let table = Int(word(at: 32))
    let count = Int(word(at: 48) & 0xffff)
    let names = Int(word(at: table + 40 * Int(word(at: 48) >> 16) + 16))
    for header in stride(from: table, to: table + 40 * count, by: 40) {
      let start = names + Int(word(at: header))
      let text = String(decoding: bytes[start...].prefix { $0 != 0 }, as: UTF8.self)
      if text == name { return header }
    }
    preconditionFailure("the program has no section \(name)")
  }

  private func word(at offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << (8 * UInt32($1)) }
  }

  private mutating func set(_ value: UInt32, at offset: Int) {
    for index in 0..<4 {
      bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(index)))
    }
  }
}
