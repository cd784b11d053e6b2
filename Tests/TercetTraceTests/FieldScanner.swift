// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The fields of a line, which tabs separate; it lives no longer than the text.
struct Fields {
  private let line: UnsafeRawBufferPointer
  /// Where each field ends.
  private var ends: [Int] = []

  fileprivate init(_ line: UnsafeRawBufferPointer) {
    self.line = line
    var end = -1
    repeat {
      end = line.firstIndex(of: UInt8(ascii: "\t"), from: end + 1)
      ends.append(end)
    } while end < line.count
  }

  var count: Int { ends.count }
  var text: String { String(decoding: line, as: UTF8.self) }
  var command: String { field(0) }
  var last: String { field(ends.count - 1) }

  /// The value of a plain decimal number, nil for anything else.
  func number(_ index: Int) -> Int? {
    guard index < ends.count else { return nil }
    var position = start(index)
    let end = ends[index]
    guard position < end, end - position < 19 else { return nil }
    var value = 0
    while position < end {
      let digit = Int(line[position]) - 48
      if digit < 0 || digit > 9 { return nil }
      value = value * 10 + digit
      position += 1
    }
    return value
  }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : ends[index - 1] + 1 }

  private func field(_ index: Int) -> String {
    String(decoding: line[start(index)..<ends[index]], as: UTF8.self)
  }
}

/// Cuts text that comes in pieces into lines.
///
/// With the C library's search, since a million cycles are 140 MB, and these tests are also run
/// without optimisation.
struct FieldScanner {
  private var rest: [UInt8] = []

  /// Whether the text so far does not end with a newline.
  var isInLine: Bool { !rest.isEmpty }

  mutating func scan(_ bytes: [UInt8], line: (Fields) -> Void) {
    let text = rest.isEmpty ? bytes : rest + bytes
    text.withUnsafeBytes { text in
      var start = 0
      while true {
        let end = text.firstIndex(of: UInt8(ascii: "\n"), from: start)
        if end == text.count { break }
        line(Fields(UnsafeRawBufferPointer(rebasing: text[start..<end])))
        start = end + 1
      }
      rest = Array(text[start...])
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The place of the next `byte`, or the end.
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return count }
    return UnsafeRawPointer(found) - base
  }
}
