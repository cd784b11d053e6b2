// SPDX-License-Identifier: Apache-2.0

import Glibc
import TercetCore
import TercetELF
import TercetFiles

/// Why a program has no signature.
package enum SignatureError: Error, Equatable {
  case noSymbols
  case backwards(begin: UInt32, end: UInt32)
  case outsideMemory(begin: UInt32, end: UInt32)
}

extension SignatureError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSymbols:
      return """
        the program has no signature: the symbols begin_signature and end_signature are not both there
        help: only architecture tests have them; leave --signature out for other programs
        """
    case .backwards(let begin, let end):
      return """
        the signature ends at \(hex(end)), before it begins at \(hex(begin))
        help: look at begin_signature and end_signature in the linker script
        """
    case .outsideMemory(let begin, let end):
      return """
        the signature from \(hex(begin)) to \(hex(end)) does not lie in one region of memory
        help: give it memory, such as --memory 64M@0x80000000
        """
    }
  }
}

/// The part of memory in which an architecture test leaves what it computed.
package struct Signature: Sendable {
  private let begin: UInt32
  private let end: UInt32

  /// Nil for a program without one.
  package init?(of image: Image) throws(SignatureError) {
    guard let begin = image.symbols.address(of: "begin_signature"),
      let end = image.symbols.address(of: "end_signature")
    else { return nil }
    guard begin <= end else { throw .backwards(begin: begin, end: end) }
    self.begin = begin
    self.end = end
  }

  /// A line of eight hex digits for each word.
  package func text(of memory: GuestMemory) throws(SignatureError) -> String {
    let words = (end - begin + 3) / 4
    let text = memory.withBytes(begin, Int(words) * 4) { bytes in
      (0..<Int(words)).map { index in
        let word = bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self).littleEndian
        return hex(word).dropFirst(2) + "\n"
      }
    }
    guard let text else { throw .outsideMemory(begin: begin, end: end) }
    return text.joined()
  }

  /// What the file beside the program says that the signature is; nil if there is none.
  ///
  /// That is NAME.signature or NAME.reference_output, with or without the program's `.elf`.
  static func expected(beside path: String) throws(FileError) -> String? {
    let bare = path.hasSuffix(".elf") ? [path, String(path.dropLast(4))] : [path]
    for name in bare {
      for ending in [".signature", ".reference_output"] {
        let file = name + ending
        guard InputFile.exists(file) else { continue }
        return String(decoding: try InputFile.read(file), as: UTF8.self)
      }
    }
    return nil
  }
}

/// The first word in which two signatures differ.
package struct SignatureDifference: Hashable, Sendable {
  /// Counted from 1, as lines of a file are.
  package let line: Int
  /// Nil past the end.
  package let found: String?
  package let expected: String?

  /// Nil if they are equal.
  init?(_ found: String, expected: String) {
    func words(_ text: String) -> [String] {
      text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    }
    let (ours, theirs) = (words(found), words(expected))
    for index in 0..<max(ours.count, theirs.count) {
      let our = index < ours.count ? ours[index] : nil
      let their = index < theirs.count ? theirs[index] : nil
      guard our != their else { continue }
      self.line = index + 1
      self.found = our
      self.expected = their
      return
    }
    return nil
  }
}

extension SignatureDifference: CustomStringConvertible {
  package var description: String {
    "word \(line) is \(found ?? "missing"), not \(expected ?? "there")"
  }
}
