// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet profile --windows")
struct WindowOptionTests {
  private static let program = Repository.path("programs/prebuilt/digits-int4-xtdot.elf")

  @Test("are kept in JSON, and the page of a saved profile shows them as that of the run did")
  func saved() throws {
    let folder = try TemporaryFolder()
    let result = try Shell.run(
      """
      tercet profile --json --windows 3 -o run.json '\(Self.program)' >/dev/null 2>&1
      tercet profile --html --windows 3 '\(Self.program)' >one.html 2>/dev/null
      tercet report --html run.json >other.html 2>/dev/null
      cmp one.html other.html && tercet report --json run.json | cmp - run.json
      """, in: folder)
    #expect(result.status == 0, "\(result.out)\(result.err)")
    let json = try JSONSerialization.jsonObject(with: Data(try folder.bytes("run.json")))
    let windows = try #require((json as? [String: Any])?["windows"] as? [[String: Any]])
    #expect(windows.count == 3)
    #expect(windows.allSatisfy { $0["length"] as? Int == 64 })
    let damaged = try Shell.run(
      "sed 's/\"stages\":\"FXW\"/\"stages\":\"FYW\"/' run.json >bad.json; tercet report bad.json",
      in: folder)
    #expect(damaged.status == 65 && damaged.isOneError, "\(damaged.err)")
  }

  @Test("the further runs get the answers of the first, whose output is written once")
  func input() throws {
    let folder = try TemporaryFolder()
    let source = """
      _start: li a0, 0
       la a1, place
       li a2, 1
       li a7, 63
       ecall
       lb s0, 0(a1)
      1: addi s0, s0, -1
       bnez s0, 1b
       li a0, 1
       li a7, 64
       ecall
       li a0, 0
       li a7, 93
       ecall
      .data
      place: .word 0
      """
    _ = try folder.write(try Assembly.elf(source), to: "p.elf")
    let result = try Shell.run(
      "printf '2' | tercet profile --json --windows 1 p.elf 2>err; cat err", in: folder)
    // 50 turns, as many as the code of the digit 2.
    #expect(result.out.contains(#""windows":[{"first":"#))
    #expect(result.out.hasSuffix("}\n2"), "\(result.out.suffix(200))")
  }

  @Test(
    "what makes no sense is wrong usage",
    arguments: [
      "--windows 0 --json p", "--windows 101 --json p", "--windows 1 p", "--windows 1 --html p p",
      "--windows 1 --json --summary p", "--windows 1 --json --dir . p",
      "--windows 1 --format folded p",
    ])
  func refused(options: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(try Assembly.elf("li a7, 93\necall"), to: "p")
    let result = try Shell.run("tercet profile \(options)", in: folder)
    #expect(result.status == 64 && result.isOneError, "\(result.err)")
    #expect(result.out == "")
  }
}
