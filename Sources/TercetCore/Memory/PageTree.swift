// SPDX-License-Identifier: Apache-2.0

/// The pages of a region at one moment, by number; those that were always zero are absent.
///
/// A tree of few levels, in which what did not change between two moments is shared: to keep a
/// moment costs only the pages that differ from the one before and the branches above them, to find
/// what differs between any two moments costs no more, and a moment can be forgotten without those
/// before and after it. A list of differences would have to be kept, and walked, from its start.
struct PageTree: Sendable {
  private enum Node: Sendable {
    case nothing
    case page(SavedPage)
    case branch(Branch)

    /// Whether it is the very same, and not only alike.
    func isSame(as other: Node) -> Bool {
      switch (self, other) {
      case (.nothing, .nothing): true
      case (.page(let left), .page(let right)): left === right
      case (.branch(let left), .branch(let right)): left === right
      default: false
      }
    }

    var children: [Node] {
      if case .branch(let branch) = self { branch.children } else { Self.noChildren }
    }

    private static let noChildren = [Node](repeating: .nothing, count: 1 << PageTree.bits)
  }

  private final class Branch: Sendable {
    let children: [Node]

    init(_ children: [Node]) { self.children = children }
  }

  /// Bits of a page's number that choose among a branch's children.
  private static let bits = 5
  /// Branches on the way to a page; enough for the 2^20 pages of the whole address space.
  private static let levels = 4

  private var root = Node.nothing

  /// A page; nil if it was always zero.
  subscript(number: Int) -> SavedPage? {
    var node = root
    for level in (0..<Self.levels).reversed() {
      node = node.children[Self.child(number, below: level)]
    }
    if case .page(let page) = node { return page }
    return nil
  }

  private static func child(_ number: Int, below level: Int) -> Int {
    number >> (bits * level) & (1 << bits - 1)
  }

  // MARK: Changes

  struct Change {
    let number: Int
    let page: SavedPage
  }

  /// Puts pages in the place of others; each number is there once, and they ascend.
  mutating func replace(_ changes: [Change]) {
    if !changes.isEmpty { root = Self.replacing(changes[...], in: root, Self.levels) }
  }

  private static func replacing(
    _ changes: ArraySlice<Change>, in node: Node, _ levels: Int
  ) -> Node {
    guard levels > 0 else { return changes.first.map { .page($0.page) } ?? node }
    var children = node.children
    var rest = changes
    while let first = rest.first {
      let shift = bits * (levels - 1)
      let part = rest.prefix { $0.number >> shift == first.number >> shift }
      let child = child(first.number, below: levels - 1)
      children[child] = replacing(part, in: children[child], levels - 1)
      rest = rest.dropFirst(part.count)
    }
    return .branch(Branch(children))
  }

  /// The numbers of all pages that may differ from those of another moment, in order.
  func differences(from other: PageTree) -> [Int] {
    var numbers: [Int] = []
    Self.compare(root, other.root, Self.levels, first: 0, &numbers)
    return numbers
  }

  private static func compare(
    _ left: Node, _ right: Node, _ levels: Int, first: Int, _ numbers: inout [Int]
  ) {
    guard !left.isSame(as: right) else { return }
    guard levels > 0 else { return numbers.append(first) }
    let (left, right) = (left.children, right.children)
    for child in left.indices {
      compare(left[child], right[child], levels - 1, first: first << bits | child, &numbers)
    }
  }
}
