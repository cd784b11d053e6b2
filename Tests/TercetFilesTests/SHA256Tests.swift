// SPDX-License-Identifier: Apache-2.0

import TercetFiles
import TestSupport
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// Source: FIPS 180-2, appendix B, and NIST's examples page for the empty message.
  static let vectors: [(message: String, digest: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test("equals the standard's own examples", arguments: vectors)
  func standardExamples(message: String, digest: String) {
    #expect(SHA256.hexDigest(of: Array(message.utf8)) == digest)
  }

  @Test("pads to a block's end and past it", arguments: [55, 56, 57, 63, 64, 65, 119, 120, 128])
  func padding(length: Int) throws {
    let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + 1) }
    let files = try TemporaryFolder()
    let sum = try Tool(path: "/usr/bin/env").run([
      "sha256sum", try files.write(message, to: "message"),
    ])
    #expect(sum.status == 0)
    #expect(SHA256.hexDigest(of: message) == String(sum.out.prefix(64)))
  }
}
