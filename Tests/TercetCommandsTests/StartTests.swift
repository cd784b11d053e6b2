// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// What every command waits for before it begins.
@Suite("What is loaded at the start")
struct StartTests {
  #if os(Linux)
    @Test("Foundation is not: its tables of languages take longer than a small program")
    func withoutFoundation() throws {
      let sections = try Tool.objdump().run(["-p", try Tool.tercet().path])
      let needed = sections.out.split(whereSeparator: \.isNewline)
        .filter { $0.contains("NEEDED") }
        .compactMap { $0.split(separator: " ").last.map(String.init) }
      #expect(needed.contains { $0.hasPrefix("libelf.so") })
      #expect(needed.filter { $0 == "libFoundation.so" || $0.contains("ICU") } == [])
    }
  #endif
}
