// SPDX-License-Identifier: Apache-2.0

import TercetJSON
import Testing

@Suite("The reader of JSON")
struct JSONReaderTests {
  @Test("every value knows where it stands")
  func places() throws {
    let text = "{\n  \"a\": [1, \"x\"],\n  \"ü\": {\"b\": null}\n}"
    let node = try JSONReader.read(Array(text.utf8))
    guard case .object(let members) = node.value else { throw Wrong() }
    #expect(members.map(\.key) == ["a", "ü"])
    #expect(members.map(\.place) == [TextPlace(line: 2, column: 3), TextPlace(line: 3, column: 3)])
    guard case .list(let elements) = members[0].node.value else { throw Wrong() }
    #expect(elements.map(\.scalar) == ["1", "x"])
    #expect(elements.map(\.place.column) == [9, 12])
  }

  @Test("a key that comes twice is refused, with both places")
  func duplicate() {
    let text = "{\"a\": 1,\n \"a\": 2}"
    do {
      _ = try JSONReader.read(Array(text.utf8))
      Issue.record("it was taken")
    } catch {
      guard case .duplicateKey("a", let place, let first) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(place == TextPlace(line: 2, column: 2))
      #expect(first == TextPlace(line: 1, column: 2))
    }
  }

  @Test("what the writer writes, the reader reads")
  func roundTrip() throws {
    let texts = (0...0x2ff).compactMap { Unicode.Scalar($0) }.map { String($0) }
    let node = try JSONReader.read(Array(JSONWriter.text(texts).utf8))
    guard case .list(let nodes) = node.value else { throw Wrong() }
    #expect(nodes.map(\.scalar) == texts)
  }

  private struct Wrong: Error {}
}
