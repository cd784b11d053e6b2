// SPDX-License-Identifier: Apache-2.0

/// What a guest's memory held at one moment.
///
/// It shares with the snapshots before it all pages that did not change, and may outlive them.
package struct MemorySnapshot: Sendable {
  /// Tells the memory apart that it belongs to.
  let owner: SnapshotOwner
  /// The pages of each region.
  let pages: [PageTree]

  /// How many pages it does not share with another snapshot of the same machine.
  package func pages(notIn other: MemorySnapshot) -> Int {
    zip(pages, other.pages).reduce(0) { $0 + $1.0.differences(from: $1.1).count }
  }
}

/// Stands for a machine in the snapshots of it.
final class SnapshotOwner: Sendable {}

/// Why a snapshot cannot be restored.
package enum SnapshotError: Error, Equatable {
  case otherMachine
}

extension SnapshotError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .otherMachine:
      return """
        the snapshot was saved by another machine
        help: restore it in the machine that saved it; only that has the memory it refers to
        """
    }
  }
}

extension GuestMemory {
  /// Remembers what the memory holds; costs the pages that were written since the last snapshot was
  /// saved or restored.
  package func save() -> MemorySnapshot {
    changeMap?.closeAll()
    for (index, block) in blocks.enumerated() {
      var changes: [PageTree.Change] = []
      for number in block.takeWrittenPages() {
        let page = block.page(number)
        let before = saved[index][number] ?? .zero
        if !before.equals(page) {
          changes.append(PageTree.Change(number: number, page: SavedPage(copying: page)))
        }
      }
      saved[index].replace(changes)
    }
    return MemorySnapshot(owner: owner, pages: saved)
  }

  /// Puts back what the memory held; writes only pages that may differ.
  ///
  /// - Throws: `SnapshotError.otherMachine`, and nothing is changed.
  package func restore(_ snapshot: MemorySnapshot) throws(SnapshotError) {
    guard snapshot.owner === owner else { throw .otherMachine }
    changeMap?.closeAll()
    for (index, block) in blocks.enumerated() {
      let pages = snapshot.pages[index]
      for number in block.takeWrittenPages() + pages.differences(from: saved[index]) {
        (pages[number] ?? .zero).copy(to: block.page(number))
      }
    }
    saved = snapshot.pages
  }
}
