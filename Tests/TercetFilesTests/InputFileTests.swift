// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles
import TestSupport
import Testing

@Suite("Files that are read")
struct InputFileTests {
  let files: TemporaryFolder

  init() throws { files = try TemporaryFolder() }

  @Test("come back byte for byte")
  func content() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * $0) }
    #expect(try InputFile.read(try files.write(bytes, to: "data")) == bytes)
    #expect(try InputFile.read(try files.write([], to: "empty")) == [])
  }

  @Test("that are missing are named")
  func missing() throws {
    let path = files.file("nothing")
    #expect(throws: FileError.missing(path)) { try InputFile.read(path) }
    let plain = try files.write([1], to: "plain")
    #expect(throws: FileError.missing(plain + "/below")) { try InputFile.read(plain + "/below") }
  }

  @Test("are regular files: no folder, no device")
  func kinds() {
    #expect(throws: FileError.notAFile(files.path)) { try InputFile.read(files.path) }
    #expect(throws: FileError.notAFile("/dev/zero")) { try InputFile.read("/dev/zero") }
  }

  @Test("are not waited for: a pipe without a writer is refused", .timeLimit(.minutes(1)))
  func pipe() {
    let path = files.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: FileError.notAFile(path)) { try InputFile.read(path) }
  }

  @Test("that nobody may read say why", .enabled(if: getuid() != 0, "root may read everything"))
  func forbidden() throws {
    let path = try files.write([1], to: "secret")
    #expect(chmod(path, 0) == 0)
    #expect(throws: FileError.unreadable(path, reason: "Permission denied")) {
      try InputFile.read(path)
    }
  }

  @Test("every error says what to do", arguments: errors)
  func help(error: FileError) {
    let lines = error.description.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("help: ") == true)
  }

  static let errors: [FileError] = [
    .missing("p"), .notAFile("p"), .unreadable("p", reason: "r"), .tooLarge("p", bytes: 1),
    .unwritable("p", reason: "r"), .brokenStream("standard output", reason: "r"),
  ]
}
