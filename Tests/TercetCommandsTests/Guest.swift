// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// A program in a file of its own, and the command line that runs it.
struct Guest {
  let folder: TemporaryFolder
  var path: String { folder.file("guest.elf") }

  /// - Parameter source: Assembly; its first line is line 4 of the file that is assembled, or
  ///   line 3 if it defines `_start`.
  init(_ source: String, isa: String = "rv32im_zicsr_zifencei", debug: Bool = false) throws {
    folder = try TemporaryFolder()
    _ = try folder.write(try Assembly.elf(source, isa: isa, debug: debug), to: "guest.elf")
  }

  /// A program that is linked already.
  init(elf: [UInt8]) throws {
    folder = try TemporaryFolder()
    _ = try folder.write(elf, to: "guest.elf")
  }

  /// `tercet COMMAND guest.elf`, with more options behind.
  ///
  /// A guest that should end and does not is stopped, unless the options say when.
  func tercet(
    _ command: String, _ options: [String] = [], environment: [String: String] = [:]
  ) throws -> Tool.Output {
    let isLimited = command == "disasm" || options.contains("--max-cycles")
    let limit = isLimited ? [] : ["--max-cycles", "1000000"]
    return try Tool.tercet().run([command] + limit + [path] + options, environment: environment)
  }

  func run(_ options: String...) throws -> Tool.Output { try tercet("run", options) }
  func profile(_ options: String...) throws -> Tool.Output { try tercet("profile", options) }

  /// A Linux-style program that ends with `code`.
  static func exiting(_ code: String) throws -> Guest {
    try Guest("li a0, \(code)\nli a7, 93\necall")
  }

  /// Prints `hello` on its standard output and ends with 3.
  static func greeting() throws -> Guest {
    try Guest(
      """
        li a0, 1
        la a1, text
        li a2, 6
        li a7, 64
        ecall
        li a0, 3
        li a7, 93
        ecall
      text: .ascii "hello\\n"
      """)
  }

  /// Makes one Linux-style call and ends with the positive error number that it returned.
  static func calling(_ number: String, _ a0: String, _ a1: String, _ a2: String) throws -> Guest {
    try Guest(
      """
        li a0, \(a0)
        li a1, \(a1)
        li a2, \(a2)
        li a7, \(number)
        ecall
        neg a0, a0
        li a7, 93
        ecall
      """)
  }
}

/// Runs the tool with a whole command line.
func tercet(_ arguments: String...) throws -> Tool.Output { try Tool.tercet().run(arguments) }

extension Tool.Output {
  /// The lines on standard error.
  var messages: [String] { err.split(separator: "\n").map(String.init) }

  /// Whether standard error is `error: ...` and, at its end, `help: ...`, and nothing else.
  var isOneError: Bool {
    messages.first?.hasPrefix("error: ") == true && messages.last?.hasPrefix("help: ") == true
      && messages.count { $0.hasPrefix("error: ") } == 1
  }
}
