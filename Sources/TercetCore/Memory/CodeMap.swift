// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the code is that an engine knows, so that stores to it are noticed: a bit for each word,
/// and a byte for each page that has any.
///
/// The words that the host watches are in it too, since a store there is more than a store.
final class CodeMap {
  /// One region of memory.
  private struct Part {
    let block: MemoryBlock
    let pages: UnsafeMutablePointer<UInt8>
    let words: UnsafeMutablePointer<UInt8>
    let counts: (pages: Int, words: Int)
  }

  private var parts: [Part] = []
  /// What was stored to code, or to places that the host watches, and not by the engine.
  private(set) var changes: [(address: UInt32, count: UInt64)] = []

  init(_ memory: GuestMemory) {
    for block in memory.blocks {
      let counts = (pages: Int(block.size >> 12) + 1, words: Int(block.size >> 5) + 1)
      // Not touched until there is code: large tables cost nothing.
      guard let pages = calloc(counts.pages, 1), let words = calloc(counts.words, 1) else {
        preconditionFailure("no memory for the map of code")
      }
      parts.append(
        Part(
          block: block, pages: pages.bindMemory(to: UInt8.self, capacity: counts.pages),
          words: words.bindMemory(to: UInt8.self, capacity: counts.words), counts: counts))
    }
  }

  deinit {
    for part in parts {
      free(part.pages)
      free(part.words)
    }
  }

  /// The pages of the first region: not 0 where there is code.
  var mainPages: UnsafeMutablePointer<UInt8> { parts[0].pages }

  /// A byte for each 256 of the first region, if somebody asks: 1 where a store has been that had
  /// to tell nobody, and so further ones need not even mark their page.
  var open: UnsafeMutablePointer<UInt8>?

  /// A store was at an address that no longer needs to be looked at.
  func noteOpen(_ address: UInt32) {
    let part = parts[0]
    let offset = UInt64(address &- part.block.base)
    let first = offset & ~0xff
    guard let open, first + 256 <= part.block.size else { return }
    // A byte has eight words.
    let words = part.words + Int(first >> 5)
    if (0..<8).allSatisfy({ words[$0] == 0 }) { open[Int(offset >> 8)] = 1 }
  }

  /// From now on each page must be marked again that is stored to.
  func closeAll() {
    if let open { memset(open, 0, Int(parts[0].block.size >> 8)) }
  }

  /// Takes bytes for code.
  func mark(_ address: UInt32, _ count: UInt32) {
    for index in 0...(count / 4) {
      let address = (address & ~3) &+ 4 &* index
      guard let part = part(of: address) else { continue }
      let offset = Int(address &- part.block.base)
      part.pages[offset >> 12] = 1
      part.words[offset >> 5] |= 1 << UInt8(offset >> 2 & 7)
      if part.block.base == parts[0].block.base { open?[offset >> 8] = 0 }
    }
  }

  /// Whether any of some bytes are code.
  func contains(_ address: UInt32, _ count: UInt32) -> Bool {
    holds(address) || holds(address &+ count &- 1)
  }

  private func holds(_ address: UInt32) -> Bool {
    guard let part = part(of: address) else { return false }
    let offset = Int(address &- part.block.base)
    guard part.pages[offset >> 12] != 0 else { return false }
    return part.words[offset >> 5] >> UInt8(offset >> 2 & 7) & 1 != 0
  }

  private func part(of address: UInt32) -> Part? {
    parts.first { address >= $0.block.base && UInt64(address - $0.block.base) < $0.block.size }
  }

  /// The words that the host watches, if there are any: not code.
  var watched: UInt32?

  /// Somebody else than the engine stored there.
  func note(_ address: UInt32, _ count: UInt64) {
    if let watched, address &- watched < 8, UInt64(address &- watched) + count <= 8 { return }
    // Often it is the same place again.
    if let last = changes.last, last == (address, count) { return }
    changes.append((address, count))
  }

  /// The same of the host, which may store more than a word.
  func noteHost(_ address: UInt32, _ count: Int) {
    guard count > 0, let part = part(of: address) else { return }
    if count <= 4 {
      if contains(address, UInt32(count)) { note(address, UInt64(count)) }
      return
    }
    let first = Int(address &- part.block.base) >> 12
    let last = min(part.counts.pages - 1, first + (count >> 12) + 1)
    if (first...last).contains(where: { part.pages[$0] != 0 }) { note(address, UInt64(count)) }
  }

  func takeChanges() -> [(address: UInt32, count: UInt64)] {
    defer { changes.removeAll() }
    return changes
  }
}
