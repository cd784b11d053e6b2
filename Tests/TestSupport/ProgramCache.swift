// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Programs that tests have built, kept from one run of the tests to the next.
///
/// An entry holds its whole recipe, and serves only a recipe that is equal to it: the hash in its
/// name finds it, and decides nothing. Many tests may use the cache at once, and a run that was
/// interrupted leaves nothing that is read.
package struct ProgramCache: Sendable {
  /// Where entries are, or nil where nothing is kept.
  private let folder: String?

  /// The cache of this checkout: `.build-programs`, or the folder that `TERCET_PROGRAM_CACHE` names.
  ///
  /// If that is set and empty, nothing is kept; tools that draw new programs for ever do that.
  package static let shared = ProgramCache(
    folder: ProcessInfo.processInfo.environment["TERCET_PROGRAM_CACHE"]
      ?? Repository.path(".build-programs"))

  package init(folder: String) { self.folder = folder.isEmpty ? nil : folder }

  /// What `recipe` makes: read if it was made before, else made now and kept.
  ///
  /// - Parameters:
  ///   - recipe: All that the result depends on: sources, options, and the tools by their
  ///     `identity()`.
  ///   - make: Makes it; runs only if it must.
  package func bytes(_ recipe: [String], make: () throws -> [UInt8]) throws -> [UInt8] {
    guard let folder else { return try make() }
    let key = Self.key(recipe)
    let path = "\(folder)/\(Self.hash(key))"
    if let kept = Self.entry(at: path, key: key) { return kept }
    let made = try make()
    // A checkout that cannot be written to has tests that take longer, and no other harm.
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(key + made + Self.count(made)).write(
      to: URL(fileURLWithPath: path), options: .atomic)
    return made
  }

  /// The parts with their lengths, so that no two recipes have the same key.
  private static func key(_ recipe: [String]) -> [UInt8] {
    var key = Array("\(recipe.count) parts\n".utf8)
    for part in recipe { key += Array("\(part.utf8.count) bytes\n\(part)\n".utf8) }
    return key
  }

  /// The result behind its key in the file at `path`, if it is whole.
  private static func entry(at path: String, key: [UInt8]) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path), data.starts(with: key) else {
      return nil
    }
    let rest = [UInt8](data.dropFirst(key.count))
    guard rest.count >= 8, Array(rest.suffix(8)) == count(rest.dropLast(8)) else { return nil }
    return Array(rest.dropLast(8))
  }

  private static func count(_ bytes: some Collection<UInt8>) -> [UInt8] {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian, Array.init)
  }

  /// The FNV-1a hash, in hex.
  ///
  /// Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
  private static func hash(_ key: [UInt8]) -> String {
    let hash = key.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
