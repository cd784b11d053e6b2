// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("--dir")
struct DirectoryOptionTests {
  @Test(
    "of what is no directory is wrong usage",
    arguments: [
      (["missing"], "missing", "PATH or PATH:ro"), (["guest.elf"], "Not a directory", "PATH:ro"),
      ([""], "''", "--dir data:ro"), ([":ro"], "':ro'", "--dir data:ro"),
      ([".", ".."], "'..'", "in full"), ([".", "/"], "'/'", "in full"),
      ([".", "a", "b/../a"], "'a'", "common parent"),
    ] as [([String], String, String)])
  func wrong(grants: [String], what: String, help: String) throws {
    let guest = try Guest.exiting("0")
    for name in ["a", "b"] {
      try FileManager.default.createDirectory(
        atPath: guest.folder.file(name), withIntermediateDirectories: true)
    }
    for command in ["run", "profile"] {
      let result = try Tool.tercet().run(
        [command, guest.path] + grants.flatMap { ["--dir", $0] }, folder: guest.folder.path)
      #expect(result.status == 64)
      #expect(result.out == "")
      #expect(result.isOneError)
      #expect(result.messages.first?.contains(what) == true, "\(result.err)")
      #expect(result.messages.last?.contains(help) == true, "\(result.err)")
    }
  }

  /// Prints the first line of each file that it is told.
  private static let printer = """
    for (int i = 2; i < argc; i++) {
      char line[80] = "none\\n";
      FILE *file = fopen(argv[i], "r");
      if (file) { fgets(line, 80, file); fclose(file); }
      fputs(line, stdout);
    }
    """

  @Test("is the guest's own directory; further ones appear in it under their names")
  func several() throws {
    let program = try HostProgram(ordinary: Self.printer)
    let folder = try TemporaryFolder()
    for name in ["own/data", "own/x", "far/data", "far/more"] {
      try FileManager.default.createDirectory(
        atPath: folder.file(name), withIntermediateDirectories: true)
      _ = try folder.write(Array("\(name)\n".utf8), to: name + "/f")
    }
    let paths = ["x/f", "data/f", "./data/f", "more/f", "own/x/f", "x/data/f"]
    // A granted name hides what the own directory has under it.
    let result = try program.run(
      grants: [folder.file("own"), folder.file("far/data") + "/:ro", folder.file("far/more")],
      arguments: paths)
    #expect(result.out == "own/x\nfar/data\nfar/data\nfar/more\nnone\nnone\n")
  }

  @Test("may be a link, since it is the user who names it, and works in a profile")
  func link() throws {
    let program = try HostProgram(ordinary: Self.printer)
    let folder = try TemporaryFolder()
    _ = try folder.write(Array("found\n".utf8), to: "f")
    #expect(symlink(folder.path, folder.file("link")) == 0)
    let result = try Tool.tercet().run(
      ["profile", program.path, "--dir", folder.file("link"), "--", "f"])
    #expect(result.err == "found\n")
  }
}
