// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetELF
import TestSupport
import Testing

@Suite("Malformed files") struct MalformedFileTests {
  @Test("each is refused for what is wrong with it", arguments: MalformedFile.all)
  func refusedByTheLoader(file: MalformedFile) {
    #expect(throws: file.error) { try Image(elf: file.bytes) }
    #expect(file.error.description.contains(file.fragment), "\(file.error)")
  }

  @Test(
    "each gives status 65, one error with its help, and nothing else", arguments: MalformedFile.all)
  func refusedByTheTool(file: MalformedFile) throws {
    let files = try TemporaryFolder()
    let path = try files.write(file.bytes, to: "wrong.elf")
    for command in ["run", "profile", "disasm"] {
      let result = try Tool.tercet().run([command, path])
      let lines = result.err.split(separator: "\n")
      #expect(result.status == 65, "\(command)")
      #expect(result.out == "", "\(command)")
      #expect(lines.count == 2, "\(command): \(result.err)")
      #expect(lines.first?.hasPrefix("error: \(path): ") == true, "\(command): \(result.err)")
      #expect(lines.first?.contains(file.fragment) == true, "\(command): \(result.err)")
      #expect(lines.last?.hasPrefix("help: ") == true, "\(command): \(result.err)")
    }
  }

  @Test("each is wrong in its own way, and there are enough of them")
  func table() {
    #expect(MalformedFile.all.count >= 25)
    #expect(Set(MalformedFile.all.map(\.bytes)).count == MalformedFile.all.count)
  }

  @Test("a good file cut off anywhere in its headers or its code is refused")
  func cutOff() throws {
    let whole = ELFBytes().bytes
    _ = try Image(elf: whole)
    for length in 0..<whole.count {
      #expect(throws: LoadError.self, "\(length) bytes") { try Image(elf: Array(whole[..<length])) }
    }
  }

  @Test("a real program that was cut off is refused, however little is missing")
  func realProgramCutOff() throws {
    let whole = try Repository.bytes("programs/prebuilt/digits-int4-xtdot.elf")
    for missing in [1, 2, 39, 40, 41, 200, 2000, 20_000, whole.count - 100] {
      #expect(throws: LoadError.self, "\(missing) bytes missing") {
        try Image(elf: Array(whole.dropLast(missing)))
      }
    }
  }

  @Test("a segment outside the given memory is the program's fault")
  func outsideMemory() throws {
    let files = try TemporaryFolder()
    let path = try files.write(ELFBytes().bytes, to: "good.elf")
    let result = try Tool.tercet().run(["run", "--memory", "64K@0x10000", path])
    #expect(result.status == 65)
    #expect(result.err.contains("help: "))
  }
}
