// SPDX-License-Identifier: Apache-2.0

import TercetReport
import Testing

@Suite("What a page has of a profile that is too large for it")
struct PageRowsTests {
  /// The tree of `Calls.swift`: of its five paths the two largest are main, 36, and f, 16; f in f
  /// with 5 and g below it with 6 go under f, and g with 8 under main.
  @Test("call paths with few cycles are put together below their callers")
  func calls() throws {
    let calls = try #require(try Calls.document().tables?.calls)
    let page = PageCalls(calls, most: 2)
    #expect(page.leftOut == 3)
    #expect(page.paths.map(\.parent) == [-1, 0, 0, 1])
    #expect(page.paths.map(\.function) == [0, 1, -1, -1])
    #expect(page.paths.map(\.times) == [1, 2, 0, 0])
    #expect(page.paths.map(\.causes.total) == [12, 5, 8, 11])
    #expect(page.paths[2].causes[.redirect] == 1)
    #expect(page.paths[3].causes[.loadUse] == 1)
  }

  @Test("however few are kept, all cycles are there, and callers come first", arguments: 0...5)
  func laws(most: Int) throws {
    let document = try Calls.document()
    let calls = try #require(document.tables?.calls)
    let page = PageCalls(calls, most: most)
    #expect(page.paths.reduce(0) { $0 + $1.causes.total } == document.summary.cycles)
    #expect(page.leftOut == 5 - most)
    for (place, path) in page.paths.enumerated() { #expect(path.parent < place) }
  }

  @Test("rows that took most cycles are kept, in their order")
  func rows() {
    let rows = PageRows(of: [5, 1, 7, 5, 3], most: 3)
    #expect(rows.kept == [0, 2, 3])
    #expect(rows.leftOut == 2)
    #expect(rows.places == [0, -1, 1, 2, -1])
    #expect(PageRows(of: [5, 1], most: 2).kept == [0, 1])
    #expect(PageRows(of: [5, 1], most: 2).leftOut == 0)
    #expect(PageRows(of: [], most: 2).places == [])
  }
}
