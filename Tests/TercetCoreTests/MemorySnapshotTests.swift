// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetISA
import TestSupport
import Testing

@Suite("Snapshots of memory")
struct MemorySnapshotTests {
  private typealias Region = GuestMemory.Region

  /// Regions that are whole pages, less than one, and not on a page of the guest.
  private static let regions = [
    Region(base: 0x8000_0000, size: 40 * 4096), Region(base: 0x1000, size: 0x1801),
    Region(base: 0x0fff_f123, size: 5 * 4096 + 5),
  ]

  private func contents(_ memory: GuestMemory) -> [[UInt8]] {
    memory.regions.map { region in
      memory.withBytes(region.base, Int(region.size)) { Array($0) } ?? []
    }
  }

  // MARK: Written pages

  @Test("a store marks its page, or the two that it lies in")
  func stores() throws {
    let memory = try GuestMemory(Self.regions)
    #expect(memory.writtenPages == [])
    #expect(memory.store(0x8000_1ffc, .word, 0))
    #expect(memory.writtenPages == [0x8000_1000])
    #expect(memory.store(0x8000_2fff, .byte, 0))
    #expect(memory.writtenPages == [0x8000_1000, 0x8000_2000])
    #expect(memory.store(0x8000_4fff, .half, 0))
    #expect(memory.store(0x8000_7ffd, .word, 0))
    #expect(memory.store(0x2800, .byte, 0))
    #expect(
      memory.writtenPages == [
        0x8000_1000, 0x8000_2000, 0x8000_4000, 0x8000_5000, 0x8000_7000, 0x8000_8000, 0x2000,
      ])
    // Not there, so nothing is marked.
    _ = memory.save()
    #expect(!memory.store(0x2801, .byte, 0))
    #expect(!memory.store(0x8002_7fff, .word, 0))
    #expect(memory.writtenPages == [])
  }

  @Test("copies and fills mark what they wrote, and no more")
  func copies() throws {
    let memory = try GuestMemory(Self.regions)
    #expect(memory.copy([UInt8](repeating: 1, count: 4098), to: 0x8000_0fff))
    #expect(memory.writtenPages == [0x8000_0000, 0x8000_1000, 0x8000_2000])
    _ = memory.save()
    #expect(memory.copy([UInt8](), to: 0x8000_0000))
    #expect(memory.writtenPages == [])
    // A page of the second region begins where the region does.
    let count = memory.fill(0x1000_0122, 4096) { buffer in
      buffer.copyBytes(from: [1, 2])
      return 2
    }
    #expect(count == 2)
    #expect(memory.writtenPages == [0x0fff_f123, 0x1000_0123])
  }

  // MARK: Save and restore

  /// Changes memory in all ways that there are.
  private func scribble(_ memory: GuestMemory, _ random: inout SeededRandom) {
    for _ in 0..<random.next() % 12 {
      let region = memory.regions[Int(random.next() % 3)]
      let address = region.base &+ UInt32(random.next() % region.size)
      switch random.next() % 5 {
      case 0: _ = memory.store(address, .byte, random.word())
      case 1: _ = memory.store(address, .half, random.word())
      case 2: _ = memory.store(address, .word, random.word())
      case 3:
        let count = Int(random.next() % 9000)
        _ = memory.copy([UInt8](repeating: UInt8(random.next() % 3), count: count), to: address)
      default:
        let byte = UInt8(truncatingIfNeeded: random.next())
        _ = memory.fill(address, 3) { buffer in
          buffer[0] = byte
          return 1
        }
      }
    }
  }

  @Test("whatever was saved comes back, from any moment before or after")
  func random() throws {
    var random = SeededRandom(seed: 4)
    let memory = try GuestMemory(Self.regions)
    var kept: [(snapshot: MemorySnapshot, contents: [[UInt8]])] = []
    for step in 0..<600 {
      scribble(memory, &random)
      switch random.next() % 4 {
      case 0, 1:
        kept.append((memory.save(), contents(memory)))
        // Some are forgotten, with others before and behind them.
        if kept.count > 40 { kept.remove(at: Int(random.next() % 40)) }
      case 2:
        guard let old = kept.randomElement(using: &random) else { break }
        try memory.restore(old.snapshot)
        #expect(contents(memory) == old.contents, "step \(step)")
        #expect(memory.writtenPages == [])
      default: break
      }
    }
    #expect(kept.count == 40)
  }

  @Test("a page that is written with what it held costs nothing")
  func unchanged() throws {
    let memory = try GuestMemory(Self.regions)
    let empty = memory.save()
    _ = memory.store(0x8000_0000, .word, 7)
    let first = memory.save()
    _ = memory.store(0x8000_0000, .word, 7)
    _ = memory.store(0x8000_5000, .word, 0)
    let second = memory.save()
    #expect(first.pages(notIn: empty) == 1)
    #expect(second.pages(notIn: first) == 0)
    _ = memory.store(0x8000_5000, .word, 1)
    let third = memory.save()
    #expect(third.pages(notIn: second) == 1)
  }

  @Test("ten thousand snapshots in a row are saved, restored and forgotten")
  func many() throws {
    let memory = try GuestMemory([Region(base: 0, size: 1 << 32)])
    var snapshots: [MemorySnapshot] = []
    for number: UInt32 in 0..<10_000 {
      _ = memory.store(number &* 0x9e37_7000, .word, number)
      _ = memory.store(0xffff_fffc, .word, number)
      snapshots.append(memory.save())
    }
    for number: UInt32 in [0, 9_999, 5_000, 4_999, 1] {
      try memory.restore(snapshots[Int(number)])
      #expect(memory.load(0xffff_fffc, .word) == number)
      #expect(memory.load(number &* 0x9e37_7000, .word) == number)
      #expect(memory.load((number + 1) &* 0x9e37_7000, .word) == 0)
    }
    snapshots.removeAll()
  }

  @Test("a snapshot of another machine is refused, and changes nothing")
  func otherMachine() throws {
    let (one, other) = (try GuestMemory(Self.regions), try GuestMemory(Self.regions))
    _ = one.store(0x8000_0000, .word, 1)
    let snapshot = one.save()
    _ = other.store(0x8000_0000, .word, 2)
    #expect(throws: SnapshotError.otherMachine) { try other.restore(snapshot) }
    #expect(other.load(0x8000_0000, .word) == 2)
    #expect(other.writtenPages == [0x8000_0000])
  }
}
