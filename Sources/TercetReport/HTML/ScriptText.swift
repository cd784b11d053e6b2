// SPDX-License-Identifier: Apache-2.0

/// JSON that stands in an element of a page.
///
/// What ends or begins an element there, and what older scripts take for the end of a line, is
/// written as JSON's escapes, so that no text in it can be anything but text.
///
/// Source: HTML, "Restrictions for contents of script elements".
package enum ScriptText {
  /// - Parameter json: Whole values: these characters stand in strings alone.
  package static func escaped(_ json: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(json.count)
    var place = 0
    while place < json.count {
      let byte = json[place]
      place += 1
      switch byte {
      case UInt8(ascii: "<"): text += #"\u003c"#.utf8
      case UInt8(ascii: ">"): text += #"\u003e"#.utf8
      case UInt8(ascii: "&"): text += #"\u0026"#.utf8
      case 0xe2 where json[place...].starts(with: [0x80, 0xa8]):
        text += #"\u2028"#.utf8
        place += 2
      case 0xe2 where json[place...].starts(with: [0x80, 0xa9]):
        text += #"\u2029"#.utf8
        place += 2
      default: text.append(byte)
      }
    }
    return text
  }
}
