// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetReport
import TestSupport
import Testing

/// What only some profiles have: inlined calls, jumps, regions.
@Suite("Exports: inlined calls, jumps, regions")
struct ExportPartTests {
  @Test("pprof has a line for each inlined call, the innermost first")
  func inlined() throws {
    var document = try Calls.document()
    func frame(_ name: String, _ file: String, _ line: Int) -> ProfileDocument.InlinedFrame {
      ProfileDocument.InlinedFrame(
        name: name, display: name, place: ProfileDocument.Place(file: file, line: line))
    }
    // `outer` is called in line 11 of f's file, and calls `inner` in line 12 of the header.
    document.tables?.inlines = [
      ProfileDocument.Inlined(
        function: "f", frames: [frame("outer", "a.c", 11), frame("inner", "b.h", 12)], lines: [])
    ]
    document.tables?.instructions[2].inline = 0
    document.tables?.calls = nil
    let file = try PprofFile(Exported(document).pprof)
    #expect(
      file.samples.map { $0.locations.first?.frames ?? [] } == [
        ["main:1"], ["f:10"], ["inner:7", "outer:12", "f:11"], ["g:5"],
      ])
  }

  @Test("pprof tells two functions of one name apart")
  func sameName() throws {
    let file = try PprofFile(
      Exported(Calls.document(names: ["main", "f", "f"], header: "a.c")).pprof)
    #expect(file.functions.count == 3)
  }

  /// Where it came from in a loop: at the third instruction, which was taken three of five times.
  @Test("callgrind has branches that were taken, and jumps, within their function")
  func jumps() throws {
    var document = try Calls.document()
    document.tables?.texts = InstructionTexts([
      0x200: "j 0x204 <f+0x4>", 0x204: "bne a0, a1, 0x200 <f>", 0x300: "j 0x100 <main>",
    ])
    document.tables?.branches = [ProfileDocument.Branch(pc: 0x204, taken: 3)]
    // To a line of another file, of which the reader would not know, there is none.
    #expect(!Exported(document).callgrind.contains("jcnd"))
    if let line = document.tables?.lines[2] {
      document.tables?.lines[2] = ProfileDocument.Line(
        place: ProfileDocument.Place(file: "a.c", line: 12), isGenerated: false,
        function: line.function, causes: line.causes)
    }
    let text = Exported(document).callgrind
    #expect(text.contains("jump=4 0x00000204 12\n0x00000200 10\n"), "\(text)")
    #expect(text.contains("jcnd=3/5 0x00000200 10\n0x00000204 12\n"), "\(text)")
    // That to another function is no jump within it.
    #expect(!text.contains("0x00000100 1\n0x00000300"))
    try ExportLawTests.check(document, document.summary.stack)
  }

  @Test("csv and markdown have regions, which sum to the run")
  func regions() throws {
    var document = try Calls.document()
    let stack = document.summary.stack
    var inside = CycleStack()
    inside[.issue] = 20
    inside[.loadUse] = 1
    var outside = stack
    outside[.issue] -= 20
    outside[.loadUse] -= 1
    document.tables?.regions = ProfileDocument.Regions(
      regions: [
        ProfileDocument.Region(
          name: "a|b", entries: 3, least: 1, median: 2, most: 30, total: 33,
          causes: CauseCycles(inside))
      ], outside: ProfileDocument.Outside(causes: CauseCycles(outside)))
    let exported = Exported(document)
    let rows = try exported.csvRows().filter { $0["table"] == "region" }
    #expect(rows.map { $0["name"] } == ["a|b", "(outside)"])
    #expect(rows.map { $0["cycles"] } == ["21", "15"])
    #expect(rows.map { $0["total"] } == ["33", ""])
    #expect(
      exported.markdown.contains("| `a\\|b` | 21 | 58.3% | 3 | 33 | loadUse 4.8%, issue 95.2% |"))
    #expect(exported.markdown.contains("| (outside) | 15 | 41.7% | | | "))
  }
}
