// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Programs are built once")
struct ProgramCacheTests {
  private static let source = "li a0, 1\nli a7, 93\necall"

  /// Changes the last byte of the result in the only entry of `folder`, and tells its name.
  private func mark(_ folder: TemporaryFolder) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(names.count == 1)
    var entry = try folder.bytes(names[0])
    // Eight bytes behind it are its length.
    entry[entry.count - 9] ^= 0xff
    return try folder.write(entry, to: names[0])
  }

  @Test("a second assembly reads what the first left")
  func hit() throws {
    let folder = try TemporaryFolder()
    let cache = ProgramCache(folder: folder.path)
    let first = try Assembly.elf(Self.source, cache: cache)
    #expect(try Assembly.elf(Self.source, cache: cache) == first)
    // Nobody but the cache can know of this byte.
    _ = try mark(folder)
    let second = try Assembly.elf(Self.source, cache: cache)
    #expect(second.dropLast() == first.dropLast())
    #expect(second.last == first.last.map { $0 ^ 0xff })
  }

  @Test("another source, ISA or option, and a program for a bare machine, are other programs")
  func misses() throws {
    let folder = try TemporaryFolder()
    let cache = ProgramCache(folder: folder.path)
    let first = try Assembly.elf(Self.source, cache: cache)
    _ = try mark(folder)
    let changed = try Assembly.elf(
      Self.source.replacingOccurrences(of: "a0, 1", with: "a0, 2"), cache: cache)
    #expect(changed.count == first.count)
    #expect(changed != first)
    #expect(changed.last == first.last)
    _ = try Assembly.elf(Self.source, isa: "rv32i", cache: cache)
    _ = try Assembly.elf(Self.source, debug: true, cache: cache)
    _ = try Assembly.bareELF("_start: " + Self.source, cache: cache)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 5)
  }

  @Test("what a source does not assemble to is not kept")
  func failure() throws {
    let folder = try TemporaryFolder()
    let cache = ProgramCache(folder: folder.path)
    #expect(throws: Assembly.Failure.self) { try Assembly.elf("no such line", cache: cache) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("the whole recipe decides, part by part")
  func recipes() throws {
    let folder = try TemporaryFolder()
    let cache = ProgramCache(folder: folder.path)
    let recipes = [["ab", "c"], ["a", "bc"], ["abc"], ["ab", "c", ""], []]
    for (index, recipe) in recipes.enumerated() {
      #expect(try cache.bytes(recipe) { [UInt8(index)] } == [UInt8(index)])
    }
    for (index, recipe) in recipes.enumerated() {
      #expect(try cache.bytes(recipe) { [99] } == [UInt8(index)], "\(recipe)")
    }
  }

  @Test("an entry that is cut short, or another's, is made anew")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let cache = ProgramCache(folder: folder.path)
    _ = try cache.bytes(["one"]) { [1, 2, 3] }
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let whole = try folder.bytes(name)
    for count in whole.indices {
      _ = try folder.write(whole.prefix(count), to: name)
      #expect(try cache.bytes(["one"]) { [4] } == [4], "\(count) bytes of \(whole.count)")
    }
    // As if two recipes had one hash.
    var other = whole
    other[whole.count - 13] ^= 1
    _ = try folder.write(other, to: name)
    #expect(try cache.bytes(["one"]) { [5] } == [5])
    #expect(try cache.bytes(["one"]) { [6] } == [5])
  }

  @Test("a tool that is replaced is another tool")
  func identity() throws {
    let folder = try TemporaryFolder()
    let tool = Tool(path: try folder.write([1, 2], to: "tool"))
    let first = try tool.identity()
    #expect(try tool.identity() == first)
    _ = try folder.write([1, 2, 3], to: "tool")
    #expect(try tool.identity() != first)
  }

  @Test("many at once get the same program")
  func together() async throws {
    let folder = try TemporaryFolder()
    let cache = ProgramCache(folder: folder.path)
    let programs = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try Assembly.elf(Self.source, cache: cache) } }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(programs.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }
}
