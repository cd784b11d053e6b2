// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

extension Guest {
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
