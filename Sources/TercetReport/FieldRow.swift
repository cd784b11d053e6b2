// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetJSON

/// The values of a row that was read, by key.
struct FieldRow {
  enum Value {
    case text(String)
    case number(UInt64)
    case flag(Bool)
    case causes(CauseCycles)
    /// One that somebody else has.
    case other
  }

  let place: TextPlace
  private let path: String
  private var values: [(key: String, value: Value)] = []

  init(place: TextPlace, path: String) {
    self.place = place
    self.path = path
  }

  mutating func set(_ key: String, _ value: Value) { values.append((key, value)) }

  func has(_ key: String) -> Bool { values.contains { $0.key == key } }

  private subscript(key: String) -> Value? { values.first { $0.key == key }?.value }

  private var filePlace: FilePlace { FilePlace(path: path, place: place) }

  func missing(_ key: String) -> ProfileFileError { .missingKey(key, at: filePlace) }

  func bad(_ key: String, _ found: String, wants: String) -> ProfileFileError {
    .badValue(found, key: key, wants: wants, at: filePlace)
  }

  func textIfAny(_ key: String) -> String? {
    guard case .text(let text)? = self[key] else { return nil }
    return text
  }

  func text(_ key: String) throws -> String {
    guard let text = textIfAny(key) else { throw missing(key) }
    return text
  }

  func flag(_ key: String) -> Bool {
    if case .flag(true)? = self[key] { true } else { false }
  }

  func numberIfAny(_ key: String) -> UInt64? {
    guard case .number(let number)? = self[key] else { return nil }
    return number
  }

  func number(_ key: String, upTo most: UInt64 = .max) throws -> UInt64 {
    guard let number = numberIfAny(key) else { throw missing(key) }
    guard number <= most else { throw bad(key, "\(number)", wants: "a number up to \(most)") }
    return number
  }

  func address(_ key: String) throws -> UInt32 {
    let number = try number(key)
    guard let address = UInt32(exactly: number) else {
      throw bad(key, "\(number)", wants: "an address of 32 bits")
    }
    return address
  }

  func causes(_ key: String) throws -> CauseCycles {
    guard case .causes(let causes)? = self[key] else { throw missing(key) }
    return causes
  }

  /// The causes of a row that also has their sum, under `key`, and the instructions.
  func causes(summingTo key: String) throws -> CauseCycles {
    let causes = try causes("causes")
    try check("the causes", causes.total, key)
    if has("instructions") { try check("the cycles of issue", causes[.issue], "instructions") }
    return causes
  }

  private func check(_ what: String, _ sum: UInt64, _ key: String) throws {
    let value = try number(key)
    guard sum == value else {
      throw ProfileFileError.sum(
        SumError(what: what, sum: "\(sum)", other: "'\(key)'", value: value), at: filePlace)
    }
  }
}
