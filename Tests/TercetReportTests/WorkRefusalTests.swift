// SPDX-License-Identifier: Apache-2.0

import TercetReport
import TestSupport
import Testing

/// Of a saved profile: what instructions did, regions, windows, and the part that it is of.
@Suite("Saved profiles with regions, work and windows")
struct WorkRefusalTests {
  /// The region has the load and what waits for it, outside are a nop and the two ends of the run.
  private static let good = ProfileRefusalTests.good
    .replacing(
      #""isa":"rv32i","#,
      with: #"""
        "isa":"rv32i","mix":{"arithmetic":2,"load":1},"work":{"loadedBytes":4,"loads":1},
        "regions":[{"causes":{"issue":2,"loadUse":1},"cycles":3,"entries":1,"instructions":2,"max":3,
        "median":3,"min":3,"mix":{"arithmetic":1,"load":1},"name":"a","total":3,
        "work":{"loadedBytes":4,"loads":1}}],
        "outside":{"causes":{"fillAndDrain":2,"issue":1},"cycles":3,"instructions":1,
        "mix":{"arithmetic":1},"work":{}},
        "part":{"first":2,"length":9,"region":"a","runCycles":20,"runInstructions":9},
        "windows":[{"first":0,"length":6,"pc":32,"rows":[{"cause":"loadUse","pc":36,"stages":"FxXW",
        "start":1,"text":"add"}]}],
        """#
    )
    .replacing(
      #""pc":32,"self":5,"total":6}"#,
      with: #""pc":32,"self":5,"total":6,"work":{"loadedBytes":4,"loads":1}}"#)

  private func read(_ text: String) throws -> ProfileDocument {
    try ProfileReader.read(Array(text.utf8), path: "a.json")
  }

  @Test("the file that the others are made of is one")
  func control() throws {
    let document = try read(Self.good)
    #expect(document.summary.part?.region == "a")
    let tables = try #require(document.tables)
    #expect(tables.windows.first?.rows.first?.stages == "FxXW")
    #expect(tables.regions?.regions.first?.work?.counts.loadedBytes == 4)
    // Written again, it is the same.
    #expect(try read(document.json()) == document)
  }

  @Test(
    "what does not agree is refused",
    arguments: [
      (#""mix":{"arithmetic":2,"load":1},"#, #""mix":{"arithmetic":1,"load":1},"#, "the 'mix'"),
      (#""mix":{"arithmetic":2,"load":1},"#, #""mix":{"arithmetic":1,"load":2},"#, "the regions'"),
      (#""mix":{"arithmetic":2,"load":1},"#, "", "'mix' is missing"),
      (#""work":{"loadedBytes":4,"loads":1},"#, #""work":{"loadedBytes":5,"loads":1},"#, "'work'"),
      (
        #""work":{"loadedBytes":4,"loads":1}}],"#,
        #""work":{"loadedBytes":4,"loads":1,"macs":9}}],"#, "macs"
      ),
      (#""mix":{"arithmetic":1,"load":1},"#, #""mix":{"dot":2},"#, "the regions'"),
      (
        #""mix":{"arithmetic":1,"load":1},"#, #""mix":{"dot":18446744073709551615,"load":1},"#,
        "mix"
      ),
      (#""total":3,"#, #""total":2,"#, "a region's cycles"),
      (#""total":3,"#, #""total":7,"#, "a region's total"),
      (#""median":3,"#, #""median":4,"#, "from 'min' to 'max'"),
      (#""region":"a","#, #""region":"b","#, "one of those in 'regions'"),
      (#""length":9,"#, #""length":19,"#, "the rest of 'runCycles'"),
      (#""length":9,"#, #""length":5,"#, "the 'length' of 'part'"),
      (#""runInstructions":9"#, #""runInstructions":2"#, "'runInstructions'"),
      (#""length":6,"pc":32,"rows""#, #""length":6,"pc":40,"rows""#, "one of those in 'pcs'"),
      (#""stages":"FxXW""#, #""stages":"Fx?W""#, "a letter of FXxW"),
      (#""start":1,"#, #""start":5000,"#, "a number up to 4096"),
      (#""cause":"loadUse","pc":36"#, #""cause":"nothing","pc":36"#, "a cause of cycles"),
    ])
  func refused(good: String, bad: String, message: String) throws {
    try #require(Self.good.contains(good), "\(good)")
    let text = Self.good.replacing(good, with: bad, maxReplacements: 1)
    let error = #expect(throws: ProfileFileError.self) { _ = try read(text) }
    #expect("\(try #require(error))".contains(message), "\(String(describing: error))")
  }

  @Test("sums that no run has are shown without a crash", arguments: ["loads", "macs", "both"])
  func huge(kind: String) throws {
    let most = UInt64.max
    let work =
      kind == "macs"
      ? #"{"macs":\#(most)}"#
      : kind == "loads"
        ? #"{"loadedBytes":\#(most),"loads":\#(most)}"#
        : #"{"loadedBytes":\#(most),"loads":\#(most),"storedBytes":\#(most),"stores":\#(most)}"#
    let text = Self.good.replacing(#"{"loadedBytes":4,"loads":1}"#, with: work)
    let document = try read(text)
    #expect(TerminalReport.full(document, style: .plain).contains("What the instructions did"))
    #expect(!Exported(document).html().isEmpty)
    _ = Exported(document).markdown
  }
}
