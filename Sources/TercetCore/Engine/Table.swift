// SPDX-License-Identifier: Apache-2.0

/// Plain values by number, each of which stays at its address as long as the table is there.
///
/// They are of types that could be `BitwiseCopyable`: nothing is done for one that goes. A pointer to
/// a C function is such a value too, but does not conform.
///
/// Whoever uses the memory behind `start` must have a number, or an address, that `append` gave.
struct Table<Element>: ~Copyable {
  let start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  let capacity: Int
  private let isOwner: Bool

  /// The host provides a page when it is first used: a large table costs nothing until it is.
  init(capacity: Int) {
    start = .allocate(capacity: capacity)
    self.capacity = capacity
    isOwner = true
  }

  /// In memory of somebody else, who keeps it.
  init(at start: UnsafeMutablePointer<Element>, capacity: Int) {
    self.start = start
    self.capacity = capacity
    isOwner = false
  }

  deinit { if isOwner { start.deallocate() } }

  /// How many elements there is room for yet.
  var room: Int { capacity - count }

  /// Adds an element, for which there must be room; its address.
  mutating func append(_ element: Element) -> UnsafeMutablePointer<Element> {
    precondition(room > 0, "the table is full")
    let place = start + count
    place.initialize(to: element)
    count += 1
    return place
  }

  /// The number of the element at an address.
  func number(of place: UnsafeMutablePointer<Element>) -> Int32 { Int32(place - start) }

  mutating func removeAll() { count = 0 }

  /// The address of an element.
  func place(_ number: Int32) -> UnsafeMutablePointer<Element> {
    precondition(number >= 0 && Int(number) < count, "no such element")
    return start + Int(number)
  }
}
