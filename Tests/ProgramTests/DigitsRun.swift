// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetKit
import TestSupport
import Testing

/// A network on the emulated core: what it printed, what it left in memory, what it took.
struct DigitsRun {
  let output: String
  let logits: [[Int32]]
  let cycles: UInt64

  init(_ path: String) throws {
    let session = try Session(path: path)
    let console = RecordingConsole()
    var unobserved = Unobserved()
    let result = try session.run(console: console, observer: &unobserved)
    #expect(result.end == .exited(code: 0), "\(path)")
    output = String(decoding: console.output, as: UTF8.self)
    cycles = result.cycles
    let base = try #require(session.image.symbols.address(of: "logits"))
    logits = (0..<297).map { image in
      (0..<10).map { digit in
        let word = result.machine.state.memory.load(base + UInt32(image * 40 + digit * 4), .word)
        return Int32(bitPattern: word ?? 0)
      }
    }
  }

  /// Of 100 and of 297 images, as the program counted them.
  func accuracy() throws -> (last: Int, all: Int) {
    func number(after label: String) throws -> Int {
      let line = try #require(output.split(separator: "\n").first { $0.hasPrefix(label) })
      let words = line.dropFirst(label.count).split(separator: " ")
      let first = try #require(words.first)
      return try #require(Int(first))
    }
    return (try number(after: "last 100: "), try number(after: "all 297: "))
  }

  /// The logits that numpy computed, a row an image.
  static func golden(_ width: String) throws -> [[Int32]] {
    try Repository.text("tools/quant/digits/logits-\(width).txt")
      .split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ").compactMap { Int32($0) } }
  }
}
