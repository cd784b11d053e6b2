// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCommands
import TercetFiles
import TestSupport
import Testing

@Suite("Files that are written")
struct OutputFileTests {
  let files: TemporaryFolder

  init() throws { files = try TemporaryFolder() }

  @Test("hold the text and leave nothing beside them")
  func content() throws {
    let path = files.file("report")
    try OutputFile.write("first, and longer than the second\n", to: path)
    try OutputFile.write("second\n", to: path)
    #expect(try files.text("report") == "second\n")
    #expect(try names() == ["report"])
  }

  @Test("are replaced as a whole: a reader keeps the old text")
  func atomic() throws {
    let path = try files.write(Array("old".utf8), to: "report")
    let reader = try #require(FileHandle(forReadingAtPath: path))
    try OutputFile.write("new", to: path)
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(try files.text("report") == "new")
  }

  @Test("keep their permissions, and new ones get the usual")
  func permissions() throws {
    let mask = umask(0o022)
    umask(mask)
    let old = try files.write([], to: "old")
    #expect(chmod(old, 0o600) == 0)
    try OutputFile.write("text", to: old)
    try OutputFile.write("text", to: files.file("new"))
    #expect(try mode("old") == 0o600)
    #expect(try mode("new") == 0o666 & ~mask)
  }

  @Test("are written through links")
  func links() throws {
    let target = try files.write(Array("old".utf8), to: "target")
    #expect(symlink("target", files.file("link")) == 0)
    try OutputFile.write("new", to: files.file("link"))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "new")
    #expect(try names() == ["link", "target"])
  }

  @Test("may be devices")
  func devices() throws {
    try OutputFile.check("/dev/null")
    try OutputFile.write("text", to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
    #expect(throws: FileError.unwritable("/dev/full", reason: "No space left on device")) {
      try OutputFile.write("text", to: "/dev/full")
    }
  }

  /// The texts are those of strerror(3).
  @Test("that cannot be written are refused, early and late", arguments: hopeless)
  func refused(name: String, reason: String) throws {
    _ = try files.write([], to: "plain")
    let path = name.isEmpty ? "" : files.path + "/" + name
    let error = FileError.unwritable(path, reason: reason)
    #expect(throws: error) { try OutputFile.check(path) }
    #expect(throws: error) { try OutputFile.write("text", to: path) }
    #expect(try names() == ["plain"])
  }

  static let hopeless = [
    ("missing/report", "No such file or directory"),
    ("plain/report", "Not a directory"),
    (".", "Is a directory"),
    ("", "No such file or directory"),
  ]

  @Test("stay as they were where nobody may write", .enabled(if: getuid() != 0, "root may write"))
  func unwritableFolder() throws {
    let path = try files.write(Array("old".utf8), to: "report")
    #expect(chmod(files.path, 0o555) == 0)
    defer { chmod(files.path, 0o755) }
    #expect(throws: FileError.unwritable(path, reason: "Permission denied")) {
      try OutputFile.write("new", to: path)
    }
    #expect(try files.text("report") == "old")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: files.path).sorted()
  }

  private func mode(_ name: String) throws -> mode_t {
    var status = stat()
    try #require(stat(files.file(name), &status) == 0)
    return status.st_mode & 0o777
  }
}
