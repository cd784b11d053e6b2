// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCommands
import TestSupport
import Testing

@Suite("Messages of errors")
struct ErrorMessageTests {
  @Test("each says what, why and what to do, in exactly these words, with this status")
  func words() {
    for row in ErrorMessage.all {
      #expect("\(row.error)" == row.text, "\(row.name)")
      #expect(exitStatus(of: row.error) == row.status, "\(row.name)")
      let lines = row.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 2, "\(row.name)")
      #expect(lines.last?.hasPrefix("help: ") == true, "\(row.name)")
      #expect(lines.allSatisfy { !$0.hasSuffix(".") }, "\(row.name)")
    }
  }

  /// A case that carries nothing shows no name at run time, so the names above are also compared
  /// with what the error says of itself where it can.
  @Test("the table has every case of every error in the sources, once")
  func completeness() throws {
    let names = ErrorMessage.all.map(\.name)
    #expect(Set(names).count == names.count)
    for row in ErrorMessage.all {
      let parts = row.name.split(separator: ".").map(String.init)
      #expect(parts.first == "\(type(of: row.error))")
      if let label = Mirror(reflecting: row.error).children.first?.label {
        #expect(parts.last == label)
      }
    }
    let declared = try Self.declaredCases()
    #expect(declared.count >= 50)
    #expect(Set(names).subtracting(declared).sorted() == [])
    #expect(declared.subtracting(names).sorted() == [], "these have no row in ErrorMessage.all")
  }

  /// What a guest gets as an error number, or a program that uses the library as a value, and no user
  /// of the command as a message; `LibraryErrorTests` has the latter's words.
  private static let forPrograms: Set = ["GuestError", "SnapshotError", "TercetError"]

  /// `LoadError.empty` for each case of each `enum …: Error` under Sources.
  private static func declaredCases() throws -> Set<String> {
    let sources = Repository.root.appendingPathComponent("Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var cases: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      var name: Substring?
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if let match = line.firstMatch(of: /\benum (\w+): [^{]*\bError\b/) { name = match.1 }
        if line == "}" { name = nil }
        guard let name, !forPrograms.contains(String(name)), line.hasPrefix("  case ") else {
          continue
        }
        // Several cases may share a line; commas inside parentheses separate payloads.
        let bare = line.dropFirst("  case ".count).replacing(/\([^)]*\)?/, with: "")
        for part in bare.split(separator: ",") {
          cases.insert("\(name).\(part.drop { $0 == " " }.prefix { $0 != " " })")
        }
      }
    }
    return cases
  }
}
