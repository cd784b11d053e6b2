// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetFiles
import TestSupport
import Testing

@Suite("Installations")
struct InstallationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func plant(_ names: String...) throws {
    for name in names {
      let path = URL(fileURLWithPath: folder.file(name))
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: path)
    }
  }

  private func found(_ executable: String) -> Installation? {
    Installation(executable: folder.file(executable))
  }

  @Test("an installed tercet has its files beside its bin")
  func installed() throws {
    try plant("p q/share/tercet/runtime/link.ld")
    let found = try #require(self.found("p q/bin/tercet"))
    #expect(found.prefix == folder.file("p q"))
    #expect(found.runtime == folder.file("p q/share/tercet/runtime"))
    #expect(!found.isCheckout)
    #expect(self.found("p q/sbin/tercet") == nil)
  }

  @Test("a built one has them in its checkout, however deep it lies")
  func checkout() throws {
    try plant("c/Package.swift", "c/programs/runtime/link.ld")
    for executable in ["c/tercet", "c/.build/x86_64/release/tercet"] {
      let found = try #require(self.found(executable))
      #expect(found.prefix == folder.file("c"))
      #expect(found.runtime == folder.file("c/programs/runtime"))
      #expect(found.isCheckout)
    }
  }

  @Test("one that is installed in a checkout is installed")
  func inside() throws {
    try plant("c/Package.swift", "c/programs/runtime/link.ld", "c/out/share/tercet/runtime/link.ld")
    #expect(found("c/out/bin/tercet")?.prefix == folder.file("c/out"))
  }

  @Test("another package's checkout is none, and one alone has nothing")
  func none() throws {
    try plant("c/Package.swift", "d/programs/runtime/link.ld")
    #expect(found("c/.build/tercet") == nil)
    #expect(found("d/tercet") == nil)
    #expect(Installation(executable: "/tercet") == nil)
    #expect(Installation(executable: "tercet") == nil)
  }
}
