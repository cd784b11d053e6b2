// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Whoever reads a file after a command without a result must not take an earlier run's for it.
@Suite("An earlier result")
struct EarlierResultTests {
  /// What is left of a file `old` that a command names, and what is said of it.
  private static func left(
    _ command: String, of source: String = "li a0, 0\nli a7, 93\necall"
  ) throws -> (status: Int32, text: String?, err: String) {
    let guest = try Guest(source)
    for name in ["old", "text"] { _ = try guest.folder.write(Array("old".utf8), to: name) }
    _ = try guest.folder.write(Array("{".utf8), to: "core.json")
    let result = try Shell.run("tercet " + command, in: guest.folder)
    return (result.status, try? guest.folder.text("old"), result.err)
  }

  @Test(
    "is removed with a note when a command ends with 65, 66 or 74 and has none",
    arguments: [
      ("profile -o old missing.elf", 66), ("profile --json -o old text", 65),
      ("run --stats -o old missing.elf", 66), ("trace -o old text", 65),
      ("disasm -o old missing.elf", 66), ("test -o old missing.elf", 66), ("test -o old text", 65),
      ("profile -o old --core ./core.json guest.elf", 65),
      ("profile -o old --core ./no.json guest.elf", 66),
      ("trace --format vcd -o wave --gtkw old missing.elf", 66),
      ("run --signature old missing.elf", 66), ("run --signature old guest.elf", 65),
    ])
  func removed(command: String, status: Int32) throws {
    let result = try Self.left(command)
    #expect(result.status == status)
    #expect(result.text == nil)
    #expect(
      result.err.hasSuffix("\nnote: removed 'old', an earlier run's: this one has no such result\n")
    )
  }

  @Test(
    "is not touched by wrong usage",
    arguments: [
      "profile -o old --core nix guest.elf", "profile -o old --set nix=1 guest.elf",
      "profile -o old --nix guest.elf", "run -o old guest.elf guest.elf", "profile -o old",
      "run --signature old --memory nix guest.elf", "run --json -o old guest.elf",
      "test -o old old", "run --signature old old", "profile -o old --jobs 0 guest.elf",
    ])
  func kept(command: String) throws {
    let result = try Self.left(command)
    #expect(result.status == 64, "\(result.err)")
    #expect(result.text == "old")
    #expect(!result.err.contains("removed"))
  }

  /// The guest's own statuses are among those of Tercet.
  @Test(
    "gives way to the new one, be it of a run that was cut short",
    arguments: [
      ("profile -o old --max-cycles 2 guest.elf", "li a0, 0\nli a7, 93\necall", 124),
      ("run --stats -o old guest.elf", "ebreak", 125),
      ("run -o old guest.elf", "li a0, 66\nli a7, 93\necall", 66),
      ("profile -o old guest.elf", "li a0, 65\nli a7, 93\necall", 65),
      ("profile -o old guest.elf", "li a0, 64\nli a7, 93\necall", 64),
      ("profile -o old guest.elf missing.elf", "li a0, 0\nli a7, 93\necall", 66),
    ])
  func replaced(command: String, source: String, status: Int32) throws {
    let result = try Self.left(command, of: source)
    #expect(result.status == status)
    #expect(result.text?.hasPrefix("tercet ") == true || result.text?.hasPrefix("program") == true)
    #expect(!result.err.contains("removed"))
  }

  @Test("of a signature is removed too when the program does not come to its end")
  func signature() throws {
    let source = """
        ebreak
        .globl begin_signature
        .globl end_signature
      begin_signature: .word 0
      end_signature:
      """
    for (options, status) in [("", 125), ("--max-cycles 1", 124)] as [(String, Int32)] {
      let result = try Self.left("run --signature old \(options) guest.elf", of: source)
      #expect(result.status == status)
      #expect(result.text == nil)
      #expect(result.err.contains("note: removed 'old'"))
    }
  }

  @Test("is removed where a link leads, and what is no file stays")
  func links() throws {
    let folder = try TemporaryFolder()
    let result = try Shell.run(
      """
      echo old > target; ln -s target link; mkfifo pipe
      tercet profile -q -o link missing.elf; ls
      tercet profile -q -o /dev/null missing.elf; ls /dev/null
      tercet profile -q -o /dev/stdout missing.elf > kept; ls kept
      """, in: folder)
    #expect(result.out == "link\npipe\n/dev/null\nkept\n")
  }
}
