// SPDX-License-Identifier: Apache-2.0

import TercetReport
import Testing

@Suite("Arrows of branches") struct BranchArrowsTests {
  private func drawn(_ jumps: [(from: Int, to: Int)], rows: Int, most: Int = 8) -> [String] {
    let arrows = BranchArrows(jumps, most: most)
    return (0..<rows).map(arrows.text)
  }

  @Test("a loop leads back, and a branch over something forward")
  func simple() {
    #expect(drawn([(from: 2, to: 0)], rows: 4) == ["┌▶", "│ ", "└─", "  "])
    #expect(drawn([(from: 1, to: 3)], rows: 4) == ["  ", "┌─", "│ ", "└▶"])
  }

  @Test("what leads to one target shares a line")
  func shared() {
    #expect(
      drawn([(from: 1, to: 0), (from: 3, to: 0)], rows: 4) == ["┌▶", "├─", "│ ", "└─"])
    #expect(
      drawn([(from: 0, to: 1), (from: 3, to: 1)], rows: 4) == ["┌─", "├▶", "│ ", "└─"])
  }

  @Test("what is long goes around what is short, and crosses it where it must")
  func nested() {
    #expect(
      drawn([(from: 2, to: 1), (from: 3, to: 0)], rows: 4) == ["┌─▶", "│┌▶", "│└─", "└──"])
    #expect(
      drawn([(from: 2, to: 0), (from: 1, to: 4)], rows: 5)
        == [" ┌▶", "┌┼─", "│└─", "│  ", "└─▶"])
  }

  @Test("lines that do not meet share a lane")
  func lanes() {
    #expect(
      drawn([(from: 1, to: 0), (from: 3, to: 2)], rows: 4) == ["┌▶", "└─", "┌▶", "└─"])
  }

  @Test("what finds no lane is left out, the longest first")
  func most() {
    let arrows = BranchArrows([(from: 2, to: 1), (from: 3, to: 0)], most: 1)
    #expect((0..<4).map(arrows.text) == ["  ", "┌▶", "└─", "  "])
    #expect(BranchArrows([(from: 2, to: 1)], most: 0).width == 0)
    #expect(BranchArrows([], most: 4).text(0) == "")
  }

  @Test("a jump to itself has no line, and lines go on between rows")
  func further() {
    #expect(drawn([(from: 1, to: 1)], rows: 2) == [" ", "↺"])
    let arrows = BranchArrows([(from: 1, to: 0)], most: 4)
    #expect(arrows.between(0) == "│ ")
    #expect(arrows.between(1) == "  ")
  }
}
