// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// `tools/install`, with the `tercet` that is tested instead of one that it builds.
@Suite("tools/install") struct InstallTests {
  /// A place to install in, whose name is as awkward as names are.
  private let files: TemporaryFolder
  private let prefix: String

  init() throws {
    files = try TemporaryFolder()
    // By its real path, as the script tells it.
    let folder = URL(fileURLWithPath: files.path).resolvingSymlinksInPath().path
    prefix = folder + "/my tools/it's \"here\""
  }

  private func install(_ arguments: String...) throws -> Tool.Output {
    try Tool(path: Repository.path("tools/install")).run(
      arguments, environment: ["TERCET_BINARY": try Tool.tercet().path])
  }

  /// All that is in the folder, with what is in the files.
  private func state() throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: files.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: files.file(name), isDirectory: &isFolder)
        return (name, isFolder.boolValue ? "/" : try files.text(name))
      })
  }

  /// Writes a file, in folders that need not be there.
  private func plant(_ name: String, _ text: String) throws {
    let path = URL(fileURLWithPath: prefix + "/" + name)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  }

  @Test("puts everything where it is looked for, and takes away what it put")
  func whole() throws {
    let result = try install(prefix)
    #expect(result.status == 0, "\(result.err)")
    for name in [
      "bin/tercet", "share/man/man1/tercet.1", "share/bash-completion/completions/tercet",
      "share/zsh/site-functions/_tercet", "share/fish/vendor_completions.d/tercet.fish",
      "share/tercet/runtime/tercet.h", "share/tercet/runtime/xtdot.h",
      "share/tercet/runtime/crt0.S", "share/tercet/runtime/link.ld",
      "share/tercet/runtime/picolibc/stdio.c", "share/tercet/runtime/clang/string.h",
      "share/tercet/runtime/clang/arithmetic.c", "share/tercet/runtime/tercet-extension.h",
      "share/tercet/extensions/saturating-mac/extension.json",
      "share/tercet/extensions/saturating-mac/Makefile",
    ] { #expect(FileManager.default.fileExists(atPath: "\(prefix)/\(name)"), "\(name)") }

    // A link to it, from elsewhere, finds the files beside it.
    let link = files.file("tercet")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: prefix + "/bin/tercet")
    let found = try Tool(path: link).run(["config", "--prefix", "--includedir"])
    #expect(found.out == "\(prefix)\n\(prefix)/share/tercet/runtime\n")
    try FileManager.default.removeItem(atPath: link)

    let removed = try install("--remove", prefix)
    #expect(removed.status == 0, "\(removed.err)")
    #expect(removed.err == "")
    #expect(try state() == [:])
  }

  @Test("its tercet builds programs with the checkout out of sight")
  func build() throws {
    #expect(try install(prefix).status == 0)
    let reader = try Reader(in: files)
    try FileManager.default.removeItem(atPath: files.file("bin/tercet"))
    try FileManager.default.createSymbolicLink(
      atPath: files.file("bin/tercet"), withDestinationPath: prefix + "/bin/tercet")
    let made = try reader.run(
      "tercet new k && make -C k && grep -c '\(Repository.path("programs"))' k/k.elf; tercet run k/k.elf"
    )
    #expect(made.status == 0, "\(made.err)")
    #expect(made.out.contains("\n0\nplain C: "), "\(made.out)")
    // The files for cores without M, and clang's string.h, are there too.
    let bare = try reader.run(
      """
      echo '#include <string.h>
      #include "tercet.h"
      int main(void) { tercet_put_unsigned(strlen("abc") * 100); return 0; }' > k.c
      eval "clang -O1 -o k.elf k.c $(tercet config --isa rv32i --cflags --ldflags)"
      tercet run --isa rv32i_zicsr k.elf
      """)
    #expect(bare.out.hasSuffix("300"), "\(bare.err)")
  }

  @Test("can be done again, and replaces an older one's files")
  func again() throws {
    try plant("share/mine", "mine")
    let before = try state()
    #expect(try install(prefix).status == 0)
    // As an older version would have left it: another tercet, and a file that no longer is.
    try plant("bin/tercet", "old")
    try plant("share/tercet/gone", "gone")
    let sums = try Tool(path: "/bin/sh").run(
      [
        "-c",
        "sha256sum bin/tercet share/tercet/gone | cat - share/tercet/manifest >m; mv m share/tercet/manifest",
      ], folder: prefix)
    #expect(sums.status == 0, "\(sums.err)")
    let result = try install(prefix)
    #expect(result.status == 0, "\(result.err)")
    #expect(!FileManager.default.fileExists(atPath: prefix + "/share/tercet/gone"))
    #expect(try Tool(path: prefix + "/bin/tercet").run(["--version"]).status == 0)
    #expect(try install("--remove", prefix).status == 0)
    #expect(try state() == before)
  }

  @Test("replaces nothing that it did not put there, and says what that is")
  func foreign() throws {
    try plant("bin/tercet", "somebody's")
    try plant("share/man/man1/tercet.1", "manual")
    let before = try state()
    let result = try install(prefix)
    #expect(result.status == 1)
    #expect(
      result.err.contains("\n  bin/tercet\n  share/man/man1/tercet.1\nhelp: "), "\(result.err)")
    #expect(try state() == before)
  }

  @Test("leaves there what was changed since")
  func changed() throws {
    #expect(try install(prefix).status == 0)
    try plant("share/tercet/runtime/link.ld", "mine")
    let again = try install(prefix)
    #expect(again.status == 1)
    #expect(again.err.contains("\n  share/tercet/runtime/link.ld\nhelp: "), "\(again.err)")
    let removed = try install("--remove", prefix)
    #expect(removed.status == 0)
    #expect(removed.err.hasPrefix("note: left there"))
    #expect(removed.err.hasSuffix(":\n  share/tercet/runtime/link.ld\n"))
    #expect(try state().filter { $0.value != "/" }.map(\.value) == ["mine"])
  }

  @Test("leaves no trace of an installation that cannot be done")
  func impossible() throws {
    try plant("share/man", "a file, where a folder should be")
    let before = try state()
    let result = try install(prefix)
    #expect(result.status == 1)
    #expect(result.err.contains("is as it was before"), "\(result.err)")
    #expect(try state() == before)
  }

  /// What is left when the power fails: a manifest, and some files that have no name yet.
  @Test("takes away what was only half done")
  func halfDone() throws {
    #expect(try install(prefix).status == 0)
    try plant("bin/tercet.tercet-new", "hal")
    try FileManager.default.removeItem(atPath: prefix + "/bin/tercet")
    #expect(try install("--remove", prefix).status == 0)
    #expect(try state() == [:])
  }

  @Test("says what is wrong with its command line", arguments: [["--quick"], ["a", "b"], [""]])
  func usage(arguments: [String]) throws {
    let result = try Tool(path: Repository.path("tools/install")).run(arguments)
    #expect(result.status == 64)
    #expect(result.err.hasPrefix("usage: tools/install"))
  }

  @Test("removes nothing where nothing is installed")
  func nothing() throws {
    let result = try install("--remove", prefix)
    #expect(result.status == 1)
    #expect(result.err.hasPrefix("error: there is no installation in \(prefix)"))
  }

  @Test("the man page has every command and option, and roff takes it without a word")
  func manual() throws {
    let tercet = try Tool.tercet()
    let page = try Tool(path: Repository.path("tools/manual")).run([tercet.path])
    #expect(page.status == 0, "\(page.err)")
    #expect(page.out.contains("\ntercet \\- runs RISC-V programs on a three-stage core and "))
    for part in [
      ".SS tercet profile [<options>] <elf>", ".SS tercet config ", ".SS tercet doctor",
      "\n\\fB\\-\\-max\\-cycles <n>\\fR\n", "\n  125  the guest died\n",
    ] { #expect(page.out.contains(part), "\(part)") }
    let groff = Tool(path: "/usr/bin/groff")
    guard FileManager.default.isExecutableFile(atPath: groff.path) else { return }
    let formatted = try groff.run(["-ww", "-man", "-Tutf8", "-"], input: page.out)
    #expect(formatted.status == 0)
    #expect(formatted.err == "")
  }
}
