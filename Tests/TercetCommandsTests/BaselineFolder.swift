// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// Programs of known cycles, and a baseline of them, for the tests of `tercet check`.
enum BaselineFolder {
  /// A program of `nops` instructions and three more, in as many cycles and two, that exits with
  /// `code`: one cycle to fetch the first, one each in X, one for the last in W.
  static func program(nops: Int, exiting code: Int = 0) -> String {
    String(repeating: "nop\n", count: nops) + "li a0, \(code)\nli a7, 93\necall"
  }

  /// A folder with `a.elf`, of 15 cycles, and `b.elf`, of 25, which exits with 7.
  static func make() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try write(program(nops: 10), to: "a.elf", in: folder)
    try write(program(nops: 20, exiting: 7), to: "b.elf", in: folder)
    return folder
  }

  /// Assembles `source` into the program `name` of `folder`.
  static func write(
    _ source: String, to name: String, in folder: TemporaryFolder
  ) throws {
    _ = try folder.write(try Assembly.elf(source, debug: false), to: name)
  }

  /// Writes base.json of `folder` anew, as `change` makes it of its text.
  static func change(
    _ folder: TemporaryFolder, _ change: (String) -> String
  ) throws {
    _ = try folder.write(change(try folder.text("base.json")).utf8, to: "base.json")
  }
}
