// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

extension Guest {
  /// `tercet COMMAND guest.elf` on a terminal; see `Streams`.
  func onTerminal(
    _ command: String, _ options: [String] = [], environment: [String: String] = [:]
  ) throws -> String {
    try Streams.onTerminal([command, path] + options, environment: environment)
  }

  func intoFullDisk(_ command: String, _ options: String...) throws -> Streams.Output {
    try Streams.intoFullDisk([command, path] + options)
  }

  func intoClosedPipe(_ command: String, _ options: String...) throws -> Streams.Output {
    try Streams.intoClosedPipe([command, path] + options)
  }
}

/// Where a run's streams lead in tests that care.
enum Streams {
  struct Output {
    let status: Int32
    let err: String
  }

  /// Runs the tool on a terminal, both streams together; what the terminal got.
  ///
  /// The terminal is that of script(1), which is part of util-linux.
  static func onTerminal(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> String {
    let line = ([try Tool.tercet().path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let usual = ["TERM": "xterm", "NO_COLOR": "", "SHELL": "/bin/sh"]
    let result = try Tool(path: "/usr/bin/env").run(
      ["script", "-qec", line, "/dev/null"], environment: usual.merging(environment) { $1 })
    return result.out.replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// Runs the tool with a standard output that nobody reads any more.
  static func intoClosedPipe(_ arguments: [String]) throws -> Output {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    return try run(arguments, out: pipe.fileHandleForWriting)
  }

  /// Runs the tool with a standard output on a disk that is full.
  static func intoFullDisk(_ arguments: [String]) throws -> Output {
    try run(arguments, out: try #require(FileHandle(forWritingAtPath: "/dev/full")))
  }

  private static func run(
    _ arguments: [String], out: FileHandle
  ) throws -> Output {
    let files = try TemporaryFolder()
    let path = try files.write([], to: "err")
    let err = try #require(FileHandle(forWritingAtPath: path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Tool.tercet().path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = err
    try process.run()
    process.waitUntilExit()
    return Output(status: process.terminationStatus, err: try files.text("err"))
  }
}
