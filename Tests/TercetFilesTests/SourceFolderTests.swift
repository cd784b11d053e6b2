// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles
import TestSupport
import Testing

@Suite("Folders of source files") struct SourceFolderTests {
  private let files: TemporaryFolder
  private let inside: String

  init() throws {
    files = try TemporaryFolder()
    inside = files.file("inside")
    try files.write("below\n", to: "inside/src/main.c")
    try files.write("secret\n", to: "outside/secret.c")
  }

  private func read(_ path: String) throws -> String {
    let folder = try SourceFolder(inside)
    let way = try #require(folder.way(to: path))
    return String(decoding: try folder.read(way).bytes, as: UTF8.self)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: inside + "/" + name, withDestinationPath: target)
  }

  private func refusal(_ path: String) -> SourceFolder.Refusal? {
    #expect(throws: SourceFolder.Refusal.self) { try read(path) }
  }

  @Test("a file is found by its path from there, and by its whole path")
  func found() throws {
    for path in ["src/main.c", "./src/main.c", "src/./x/../main.c", "\(inside)/src/main.c"] {
      #expect(try read(path) == "below\n", "\(path)")
    }
    let real = try #require(realpath(inside, nil))
    defer { free(real) }
    #expect(try read(String(cString: real) + "/src/main.c") == "below\n")
  }

  @Test(
    "no path leads out",
    arguments: [
      "/etc/passwd", "../outside/secret.c", "../../x", "src/../../outside/secret.c", "..",
      "/src/main.c",
    ])
  func outside(path: String) throws {
    #expect(try SourceFolder(inside).way(to: path) == nil)
  }

  @Test("nor does one that begins like the folder's")
  func neighbours() throws {
    try files.write("secret\n", to: "inside2/secret.c")
    #expect(try SourceFolder(inside).way(to: "\(inside)2/secret.c") == nil)
    #expect(try SourceFolder(inside).way(to: "\(inside)/../inside2/secret.c") == nil)
    #expect(try SourceFolder(inside).way(to: inside) == nil)
  }

  @Test("a link is followed within the folder")
  func linksWithin() throws {
    try link("lib", to: "src")
    try link("copy.c", to: "./src/main.c")
    try link("src/up.c", to: "../lib/main.c")
    try link("whole.c", to: "\(inside)/src/main.c")
    for path in ["lib/main.c", "copy.c", "src/up.c", "whole.c"] {
      #expect(try read(path) == "below\n", "\(path)")
    }
  }

  @Test("a link that leads out is not followed")
  func linksOut() throws {
    try link("out.c", to: "../outside/secret.c")
    try link("whole.c", to: files.file("outside/secret.c"))
    try link("passwd.c", to: "/etc/passwd")
    try link("folder", to: "../outside")
    try link("src/twice", to: "../../inside/../outside")
    for path in ["out.c", "whole.c", "passwd.c", "folder/secret.c", "src/twice/secret.c"] {
      #expect(refusal(path) == .outside, "\(path)")
    }
    try link("a", to: "b")
    try link("b", to: "a")
    #expect(refusal("a") == .unreadable)
  }

  @Test("only regular files are read, and none is waited for", .timeLimit(.minutes(1)))
  func kinds() throws {
    #expect(mkfifo(inside + "/pipe.c", 0o600) == 0)
    try link("null.c", to: "/dev/null")
    #expect(refusal("pipe.c") == .notRegular)
    #expect(refusal("src") == .notRegular)
    #expect(refusal("src/main.c/x.c") == .notRegular)
    #expect(refusal("null.c") == .outside)
    #expect(refusal("nothing.c") == .absent)
  }

  @Test("a file has 4 MiB at the most")
  func size() throws {
    _ = try files.write([UInt8](repeating: 10, count: 4 << 20), to: "inside/most.c")
    _ = try files.write([UInt8](repeating: 10, count: 4 << 20 + 1), to: "inside/more.c")
    #expect(try read("most.c").utf8.count == 4 << 20)
    #expect(refusal("more.c") == .tooLarge)
  }

  @Test("what moves while it is read leads nowhere else")
  func race() throws {
    let folder = try SourceFolder(inside)
    try files.write("secret\n", to: "outside/src/main.c")
    // The folder was opened: its path may name another one by now.
    try FileManager.default.moveItem(atPath: inside, toPath: files.file("moved"))
    try FileManager.default.createSymbolicLink(
      atPath: inside, withDestinationPath: files.file("outside"))
    let way = try #require(folder.way(to: "src/main.c"))
    #expect(String(decoding: try folder.read(way).bytes, as: UTF8.self) == "below\n")
  }

  @Test("a link that comes and goes is never followed out", .timeLimit(.minutes(1)))
  func swapped() throws {
    let folder = try SourceFolder(inside)
    let (plain, spare) = (inside + "/src", inside + "/spare")
    try FileManager.default.createSymbolicLink(
      atPath: spare, withDestinationPath: files.file("outside"))
    try files.write("secret\n", to: "outside/main.c")
    let swapper = Thread {
      for _ in 0..<10_000 {
        rename(plain, plain + ".moving")
        rename(spare, plain)
        rename(plain + ".moving", spare)
      }
    }
    swapper.start()
    var counts: [String: Int] = [:]
    while !swapper.isFinished {
      let text = (try? folder.read(["src", "main.c"])).map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
      counts[text ?? "refused", default: 0] += 1
    }
    #expect(counts["secret\n"] == nil, "\(counts)")
  }

  @Test("ways without the first parts of a path are those to its ends, the longest first")
  func shorter() {
    let ways = SourceFolder.shorterWays(to: "/build/./dir/../main.c").map {
      $0.joined(separator: "/")
    }
    #expect(ways == ["build/main.c", "main.c"])
    #expect(SourceFolder.shorterWays(to: "../../x.c").map { $0.joined() } == ["x.c"])
    #expect(SourceFolder.shorterWays(to: "..").isEmpty)
  }

  @Test("a folder that is none is told")
  func none() throws {
    #expect(
      throws: FileError.notAFolder(files.file("nowhere"), reason: "No such file or directory")
    ) { try SourceFolder(files.file("nowhere")) }
    #expect(throws: FileError.self) { try SourceFolder(inside + "/src/main.c") }
  }
}
