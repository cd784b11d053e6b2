// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A document may have millions of rows, so it is written as it is made, and briefly.
@Suite("Size and memory of profile --json")
struct ProfileScaleTests {
  /// 20,000 functions of two instructions, each called once, and four instructions around them.
  private static let functions = 20_000
  private static let pcs = 3 * functions + 4

  private static var source: String {
    let numbers = 0..<functions
    return "_start: li sp, 0x83f00000\n" + numbers.map { "jal f\($0)\n" }.joined()
      + "li a7, 93\nli a0, 0\necall\n"
      + numbers.map {
        ".type f\($0), @function\nf\($0): addi a0, a0, 1\nret\n.size f\($0), .-f\($0)\n"
      }.joined()
  }

  @Test(
    "at most 200 bytes an instruction and 100 a call path, and 150 of memory more than plain profile",
    .timeLimit(.minutes(5)))
  func scale() throws {
    let guest = try Guest(Self.source, isa: "rv32i")
    let file = guest.folder.file("report")
    let plain = try Self.peak(["profile", "-o", "/dev/null", guest.path])
    let json = try Self.peak(["profile", "--json", "-o", file, guest.path])
    let bytes = try guest.folder.bytes("report")
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    let report = try #require(object as? [String: Any])
    #expect((report["pcs"] as? [Any])?.count == Self.pcs)
    // The tree of call paths grows with them, not with the instructions.
    let paths = try #require(report["calls"] as? [Any])
    let calls = try JSONSerialization.data(withJSONObject: paths).count
    #expect(paths.count == Self.functions + 1)
    #expect(calls <= 100 * paths.count)
    #expect(bytes.count - calls <= 200 * Self.pcs)
    #expect(json - plain <= 150 * Self.pcs)
    print(
      """
      profile --json of \(Self.pcs) instructions: \(bytes.count / Self.pcs) bytes each; memory \
      \(json >> 10) KiB, without --json \(plain >> 10) KiB
      """)
  }

  /// Each is of one kind of content, and read to its end before it is told what is missing in it.
  @Test(
    "a saved profile takes memory in proportion to its size, be it hostile", .timeLimit(.minutes(5))
  )
  func report() throws {
    let folder = try TemporaryFolder()
    let rows = 50_000
    let small = (0..<rows).map { "{\"causes\":{},\"cycles\":0,\"pc\":\($0 + 1)}" }
    let files = [
      // What is skipped, what is kept, and what nests as deep as it may.
      "{\"schema\":\"tercet.stats/2\",\"x\":[\(String(repeating: "0,", count: 1_000_000))0]}",
      "{\"schema\":\"tercet.stats/2\",\"x\":[\(String(repeating: "[],", count: 750_000))0]}",
      "{\"schema\":\"tercet.stats/2\",\"pcs\":[\(small.joined(separator: ","))]}",
      "{\"schema\":\"tercet.stats/2\",\"isa\":\"\(String(repeating: "a", count: 2_000_000))\"}",
    ]
    let plain = try Self.peak(["report", folder.file("missing.json")])
    for text in files {
      _ = try folder.write(Array(text.utf8), to: "run.json")
      let peak = try Self.peak(["report", folder.file("run.json")])
      #expect(peak - plain <= 6 * text.utf8.count, "\(text.prefix(60))")
      print("report on \(text.utf8.count >> 10) KiB: memory \((peak - plain) >> 10) KiB")
    }
  }

  @Test("the JSON of sieve.rv32im is less than a MiB")
  func sieve() throws {
    let path = Repository.path("programs/workloads/elf/sieve.rv32im.bare.elf")
    let result = try tercet("profile", "--json", path)
    #expect(result.status == 0)
    #expect(result.out.utf8.count < 1 << 20)
  }

  /// The most memory that the tool has had, in bytes, as its parent learns: a Python that is smaller
  /// than the tool, for a child's peak begins with what its parent has.
  private static func peak(_ arguments: [String]) throws -> Int {
    let script = """
      import resource, subprocess, sys
      status = subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL).returncode
      assert status in (0, 65, 66), status
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let result = try Tool.python().run(["-c", script, try Tool.tercet().path] + arguments)
    let line = result.out.split(separator: "\n").last.map(String.init) ?? ""
    return try #require(Int(line), "\(result.err)") << 10
  }
}
