// SPDX-License-Identifier: Apache-2.0

/// What translated code counts when a run has paths of calls: how often each edge was taken, on each
/// path by itself.
///
/// Code knows in which function it is, not who called that. So it counts in cells that it finds by the
/// path on which it is: those of one function are alike on all its paths. Some cells do not count but
/// say which path a call leads to, so that nobody has to be asked twice.
final class PathCells {
  /// What a cell is for.
  enum Meaning: Hashable {
    /// Counts pieces of edges that pass together, and whether the path is entered with them.
    case count([Part], enters: Bool)
    /// Has the path on which a function is called from this one; 0 until that is known.
    case callee(Int32)
  }

  /// Cycles of an edge.
  struct Part: Hashable {
    let edge: Int32
    let cycles: Range<Int>
  }

  /// The cells of one function.
  private final class Group {
    var meanings: [Meaning] = []
    var numbers: [Meaning: Int32] = [:]
    /// How many each of its paths has room for.
    var capacity = 16
    var blocks: [(path: Int32, isUsual: Bool, cells: UnsafeMutablePointer<UInt64>)] = []
  }

  private struct Place: Hashable {
    let path: Int32
    let group: Int32
  }

  private var groups: [Int32: Group] = [:]
  /// The cells of each path whose last function is the one that runs there.
  private let usual: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>?>
  /// Cells of other functions, which run on a path that they have no part in: places in `blocks`.
  private var unusual: [Place: Int] = [:]

  /// - Parameter table: A place for each path, all empty.
  init(table: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>?>) { usual = table }

  deinit { forgetPaths() }

  // MARK: Cells

  /// The number of the cell of this meaning in a function.
  func cell(_ meaning: Meaning, in function: Int32) -> Int32 {
    let group = group(function)
    if let known = group.numbers[meaning] { return known }
    let number = Int32(group.meanings.count)
    group.meanings.append(meaning)
    group.numbers[meaning] = number
    if group.meanings.count > group.capacity { grow(group) }
    return number
  }

  /// The cells of a function on a path; they stay where they are until one is added.
  func cells(
    on path: Int32, in function: Int32, _ book: any CallBook
  ) -> UnsafeMutablePointer<UInt64> {
    let isUsual = book.function(of: path) == function
    if isUsual, let known = usual[Int(path)] { return known }
    let group = group(function)
    let place = Place(path: path, group: function)
    if !isUsual, let known = unusual[place] { return group.blocks[known].cells }
    let cells = Self.allocate(group.capacity)
    if isUsual {
      usual[Int(path)] = cells
    } else {
      unusual[place] = group.blocks.count
    }
    group.blocks.append((path, isUsual, cells))
    return cells
  }

  private func group(_ function: Int32) -> Group {
    if let known = groups[function] { return known }
    let group = Group()
    groups[function] = group
    return group
  }

  private func grow(_ group: Group) {
    let old = group.capacity
    group.capacity *= 2
    for (index, block) in group.blocks.enumerated() {
      let cells = Self.allocate(group.capacity)
      cells.update(from: block.cells, count: old)
      block.cells.deallocate()
      group.blocks[index].cells = cells
      if block.isUsual { usual[Int(block.path)] = cells }
    }
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<UInt64> {
    let cells = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    cells.initialize(repeating: 0, count: capacity)
    return cells
  }

  // MARK: What they have counted

  /// Shows everything that was counted.
  func forEach(
    _ body: (_ parts: [Part], _ enters: Bool, _ path: Int32, _ times: UInt64) -> Void
  ) {
    for group in groups.values {
      for (number, meaning) in group.meanings.enumerated() {
        guard case .count(let parts, let enters) = meaning else { continue }
        for block in group.blocks where block.cells[number] > 0 {
          body(parts, enters, block.path, block.cells[number])
        }
      }
    }
  }

  /// Forgets what was counted, and all paths.
  func forgetPaths() {
    for group in groups.values {
      for block in group.blocks {
        block.cells.deallocate()
        if block.isUsual { usual[Int(block.path)] = nil }
      }
      group.blocks.removeAll()
    }
    unusual.removeAll()
  }

  /// Forgets also what cells are for: no code uses them any more.
  func forgetAll() {
    forgetPaths()
    groups.removeAll()
  }
}
