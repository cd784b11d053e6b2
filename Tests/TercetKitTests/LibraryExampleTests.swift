// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@Suite("The library: its example") struct LibraryExampleTests {
  @Test("what the README shows is what is built and run")
  func readme() throws {
    let source = try Repository.text("tools/example-package/Sources/example/main.swift")
    #expect(try Repository.text("README.md").contains("```swift\n\(source)```\n"))
  }
}
