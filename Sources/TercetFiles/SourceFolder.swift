// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder in which source files may be read: regular files that lie below it, on a way that does not
/// lead out.
///
/// Which files a program names in its debug information is for the program to decide; which of them
/// are opened is not. The folder is opened once. From there on each part of a path is opened from the
/// one before, links are read instead of followed, and `..` goes back to a folder that is open already:
/// whoever renames things meanwhile can make a file unreadable, but none readable that lies elsewhere.
package final class SourceFolder: Sendable {
  private let descriptor: Int32
  /// The paths by which the folder is known, in their parts.
  private let paths: [[Substring]]

  /// In bytes; larger than any source file that people read.
  package static let mostBytes = 4 << 20
  private static let mostLinks = 40

  /// Why a file is not read.
  package enum Refusal: Error, Hashable, Sendable {
    case absent
    case outside
    case notRegular
    case tooLarge
    case unreadable
  }

  /// Opens the folder at `path`; a link is followed, since here it is the user who speaks.
  ///
  /// - Throws: `FileError` if there is none.
  package init(_ path: String) throws(FileError) {
    descriptor = path.withHostPath { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw .notAFolder(path, reason: String(cString: strerror(errno)))
    }
    var names = [path]
    if let real = path.realHostPath { names.append(real) }
    // By links to it, the shell may call the current folder otherwise, and so may the compiler.
    if path == ".", let name = getenv("PWD").map({ String(cString: $0) }),
      InputFile.isSame(name, path)
    {
      names.append(name)
    }
    paths = Set(names).filter { $0.hasPrefix("/") }.map { Self.parts(of: $0) }
  }

  deinit { close(descriptor) }

  /// The current folder; nil for the root, below which everything lies.
  package static func current() -> SourceFolder? {
    InputFile.isSame(".", "/") ? nil : try? SourceFolder(".")
  }

  // MARK: Paths

  /// The way from here to the file that `path` names as it is written; nil if that lies elsewhere.
  package func way(to path: String) -> [Substring]? {
    let parts = Self.parts(of: path)
    guard path.hasPrefix("/") else { return parts.first == ".." ? nil : parts }
    let prefix = paths.filter { parts.count > $0.count && parts.starts(with: $0) }
      .max { $0.count < $1.count }
    return prefix.map { Array(parts.dropFirst($0.count)) }
  }

  /// The ways to files that `path` may mean if the sources were moved here: without its first part,
  /// and one more, up to its name alone.
  package static func shorterWays(to path: String) -> [[Substring]] {
    let parts = parts(of: path).drop { $0 == ".." }
    return parts.indices.map { Array(parts[$0...]) }
  }

  /// Without `.`, and without `..` where it undoes a part.
  private static func parts(of path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    return parts
  }

  // MARK: Reading

  /// A file that was read.
  package struct File: Sendable {
    package let bytes: [UInt8]
    /// When it was written last, in seconds since 1970.
    package let modified: Int
  }

  /// The file at the end of a way.
  package func read(_ way: [Substring]) throws(Refusal) -> File {
    var folders: [Int32] = []
    defer { for folder in folders { close(folder) } }
    var rest = Array(way.reversed())
    var links = 0
    while let part = rest.popLast() {
      let parent = folders.last ?? descriptor
      if part == "." { continue }
      if part == ".." {
        guard let last = folders.popLast() else { throw .outside }
        close(last)
        continue
      }
      let name = String(part)
      switch try Self.kind(name, in: parent) {
      case S_IFLNK:
        links += 1
        guard links <= Self.mostLinks, let target = Self.target(of: name, in: parent) else {
          throw .unreadable
        }
        if target.hasPrefix("/") {
          guard let inner = self.way(to: target) else { throw .outside }
          for folder in folders { close(folder) }
          folders = []
          rest += inner.reversed()
        } else {
          // As it is: a part of it may be a link, of which `..` is not the inverse.
          rest += target.split(separator: "/").reversed()
        }
      case S_IFDIR:
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let folder = name.withHostPath { openat(parent, $0, flags) }
        guard folder >= 0 else { throw .unreadable }
        folders.append(folder)
      case S_IFREG where rest.isEmpty:
        return try Self.read(name, in: parent)
      default:
        throw .notRegular
      }
    }
    throw .notRegular
  }

  private static func kind(_ name: String, in parent: Int32) throws(Refusal) -> mode_t {
    var status = stat()
    guard name.withHostPath({ fstatat(parent, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .absent : .unreadable
    }
    return status.st_mode & S_IFMT
  }

  private static func target(of name: String, in parent: Int32) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = name.withHostPath { readlinkat(parent, $0, &bytes, bytes.count) }
    return count > 0 ? String(hostBytes: bytes[..<count].map { UInt8(bitPattern: $0) }) : nil
  }

  private static func read(_ name: String, in parent: Int32) throws(Refusal) -> File {
    // What has become a pipe since must not be waited for.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let file = name.withHostPath { openat(parent, $0, flags) }
    guard file >= 0 else { throw .unreadable }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    guard status.st_size <= mostBytes else { throw .tooLarge }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= mostBytes {
      #if canImport(Glibc)
        let got = Glibc.read(file, &chunk, chunk.count)
      #else
        let got = Darwin.read(file, &chunk, chunk.count)
      #endif
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw .unreadable }
      if got == 0 { return File(bytes: bytes, modified: status.modified) }
      bytes += chunk[..<got]
    }
    throw .tooLarge
  }
}
