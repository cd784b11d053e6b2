// SPDX-License-Identifier: Apache-2.0

/// Plain values by number, in memory that the interpreter reads without asking.
///
/// Whoever uses `start` must have a number that `append` gave.
struct Table<Element: BitwiseCopyable>: ~Copyable {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init() {
    capacity = 256
    start = .allocate(capacity: 256)
  }

  deinit { start.deallocate() }

  /// Adds an element; its number.
  mutating func append(_ element: Element) -> Int32 {
    if count == capacity {
      let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
      larger.moveInitialize(from: start, count: count)
      start.deallocate()
      start = larger
      capacity *= 2
    }
    (start + count).initialize(to: element)
    count += 1
    return Int32(count - 1)
  }

  mutating func removeAll() { count = 0 }

  subscript(number: Int32) -> Element {
    get {
      precondition(number >= 0 && Int(number) < count, "no such element")
      return start[Int(number)]
    }
    set {
      precondition(number >= 0 && Int(number) < count, "no such element")
      start[Int(number)] = newValue
    }
  }
}
