// SPDX-License-Identifier: Apache-2.0

/// The host's names of files, and the words of a command line: bytes, which need not be UTF-8.
///
/// A `String` holds them without loss. Each byte that is no part of UTF-8 becomes one scalar of a
/// range that Unicode leaves to its users; so do the bytes of these scalars themselves, so that
/// every name has exactly one form. Where people read it, `\xff` stands for such a byte.
extension String {
  /// The text for `bytes`, of any kind.
  package init(hostBytes bytes: some Sequence<UInt8>) {
    var text = String.UnicodeScalarView()
    let all = Array(bytes)
    var next = 0
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = all.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput:
        self.init(text)
        return
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar.hostByte == nil {
          text.append(scalar)
        } else {
          let bytes = all[next..<(next + encoded.count)]
          text.append(contentsOf: bytes.map(Unicode.Scalar.init(hostByte:)))
        }
        next += encoded.count
      case .error(let length):
        text.append(contentsOf: all[next..<(next + length)].map(Unicode.Scalar.init(hostByte:)))
        next += length
      }
    }
  }

  /// The bytes that this text stands for on the host.
  package var hostBytes: [UInt8] {
    guard hasHostBytes else { return Array(utf8) }
    return unicodeScalars.reduce(into: []) { bytes, scalar in
      if let byte = scalar.hostByte { bytes.append(byte) } else { bytes += scalar.utf8Bytes }
    }
  }

  /// Whether some bytes are not those of the text's UTF-8.
  package var hasHostBytes: Bool {
    // With this byte, which hardly any text has, begins each of the scalars.
    utf8.contains(0xf4) && unicodeScalars.contains { $0.hostByte != nil }
  }

  /// The text for people and for files in UTF-8: `\xff` for a byte that is none.
  package var withHostBytesShown: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if let byte = scalar.hostByte {
        text += "\\x" + String(byte, radix: 16)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Gives `body` the path as the host's calls take it.
  package func withHostPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard hasHostBytes else { return withCString(body) }
    let path = hostBytes.map { CChar(bitPattern: $0) } + [0]
    return path.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? withCString(body)
    }
  }
}

extension Unicode.Scalar {
  /// U+10FE00 and the byte.
  private static let base: UInt32 = 0x10_fe00

  fileprivate init(hostByte byte: UInt8) {
    self = Unicode.Scalar(Self.base + UInt32(byte)) ?? "?"
  }

  /// The byte that this scalar stands for; nil for all scalars that stand for themselves.
  package var hostByte: UInt8? {
    let number = value &- Self.base
    return (0x80...0xff).contains(number) ? UInt8(number) : nil
  }

  fileprivate var utf8Bytes: [UInt8] { Array(String(self).utf8) }
}
