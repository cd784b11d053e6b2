// SPDX-License-Identifier: Apache-2.0

/// Which lines an instruction cache has; what is in them does not matter for time.
struct InstructionCache {
  /// The numbers of the lines that are there, set after set, the one used last first.
  ///
  /// All of it can influence time; a fast tier follows the lookups of a block in it.
  typealias Lines = [UInt32?]

  /// Bytes.
  private let line: UInt32
  private let ways: Int
  private let sets: Int
  private let exists: Bool

  init(_ model: InstructionCacheModel) {
    line = UInt32(model.line)
    ways = model.ways
    sets = max(1, model.size / (model.line * model.ways))
    exists = model.size > 0
  }

  var empty: Lines { exists ? Array(repeating: nil, count: sets * ways) : [] }

  /// Whether the line of `address` is there; it then is, in place of the one used least recently.
  func find(_ address: UInt32, in lines: inout Lines) -> Bool {
    let number = address / line
    let set = Int(number) % sets * ways..<Int(number) % sets * ways + ways
    let place = lines[set].firstIndex(of: number)
    lines.remove(at: place ?? set.upperBound - 1)
    lines.insert(number, at: set.lowerBound)
    return place != nil
  }
}
