// SPDX-License-Identifier: Apache-2.0

import TercetFiles
import Testing

@Suite("Names of the host that need not be UTF-8")
struct HostBytesTests {
  /// UTF-8 of one to four bytes; bytes that never occur in it, a lone continuation, a sequence that
  /// ends too early, an overlong one, a surrogate, and beyond U+10FFFF; the range that stands for
  /// bytes, in which every name must have one form too.
  static let names: [[UInt8]] = [
    [], Array("k.elf".utf8), Array("é€🦀".utf8), [0xff, 0xfe], [0x61, 0x80, 0x62],
    [0xe2, 0x82], [0xe2, 0x82, 0x41], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
    [0xf4, 0x8f, 0xba, 0x80], [0xf4, 0x8f, 0xbb, 0xbf], [0xf4, 0x8f, 0xb8, 0x80],
  ]

  @Test("come back byte for byte", arguments: names)
  func bytes(name: [UInt8]) { #expect(String(hostBytes: name).hostBytes == name) }

  @Test("come back whatever they are")
  func random() {
    var generator = SystemRandomNumberGenerator()
    // Bytes that begin, continue and break sequences, so that many are nearly UTF-8.
    let likely: [UInt8] = [0x41, 0x80, 0xbb, 0xbf, 0xc3, 0xe2, 0x8f, 0xba, 0xf4, 0xff]
    for _ in 0..<20_000 {
      let name = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? likely.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 1...255, using: &generator)
      }
      let text = String(hostBytes: name)
      #expect(text.hostBytes == name)
      #expect(String(hostBytes: text.hostBytes) == text)
    }
  }

  @Test("are plain text where they are UTF-8, and shown with \\x where not")
  func text() {
    #expect(String(hostBytes: "é€🦀.elf".utf8) == "é€🦀.elf")
    #expect(!"é€🦀.elf\u{10ffff}".hasHostBytes)
    #expect(String(hostBytes: [0x61, 0xff, 0x2e]).withHostBytesShown == "a\\xff.")
  }
}
