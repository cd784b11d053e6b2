// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("tercet check: regions")
struct CheckRegionTests {
  @Test("a region of the baseline that the run does not know is no silence")
  func regions() throws {
    let folder = try BaselineFolder.make()
    _ = try Shell.run("tercet check --update base.json a.elf", in: folder)
    try BaselineFolder.change(folder) {
      $0.replacing(
        "\"name\" : \"a.elf\"",
        with: "\"name\" : \"a.elf\", \"regions\": [{\"name\": \"conv1\", \"budget\": 10}]")
    }
    let result = try Shell.run("tercet check base.json a.elf", in: folder)
    #expect(result.status == 3)
    #expect(result.out.hasSuffix("  conv1         -       -               not in the program\n"))
    // An update keeps it.
    #expect(try Shell.run("tercet check --update base.json a.elf", in: folder).status == 3)
    #expect(try folder.text("base.json").contains("\"conv1\""))
  }

  /// A program that marks a region of `nops` instructions and one more.
  ///
  /// It is open from when its first instruction has left X to when its last one leaves, so for `nops`
  /// cycles and one more.
  private static func marked(nops: Int) -> String {
    RegionMacro.text + """
      _start: nop
      begin_region conv1
      nop
      \(String(repeating: "nop\n", count: nops))
      end_region conv1
      nop
      \(BaselineFolder.program(nops: 0))
      """
  }

  @Test("regions are in the baseline, grow and have budgets")
  func markedRegions() throws {
    let folder = try TemporaryFolder()
    try BaselineFolder.write(Self.marked(nops: 4), to: "k.elf", in: folder)
    #expect(try Shell.run("tercet check --update base.json k.elf", in: folder).status == 0)
    let region = "        {\n          \"cycles\" : 5,\n          \"name\" : \"conv1\"\n        }"
    #expect(try folder.text("base.json").contains(region))
    #expect(try Shell.run("tercet check base.json k.elf", in: folder).status == 0)
    try BaselineFolder.change(folder) {
      $0.replacing("\"cycles\" : 5,", with: "\"budget\" : 6, \"cycles\" : 5,")
    }
    try BaselineFolder.write(Self.marked(nops: 5), to: "k.elf", in: folder)
    let grown = try Shell.run("tercet check base.json k.elf", in: folder)
    #expect(grown.status == 3)
    #expect(
      grown.out == """
        program  baseline  cycles  more   share  verdict
        k.elf          12      13    +1   +8.3%  grew
          conv1         5       6    +1  +20.0%  grew

        """)
    let junit = try Shell.run(
      "tercet check --junit /dev/stdout -o /dev/null base.json k.elf", in: folder)
    #expect(junit.out.contains("grew; region conv1: grew, from 5 to 6\""), "\(junit.out)")
    #expect(
      try Shell.run("tercet check --tolerance 20% base.json k.elf", in: folder).status == 0)
    try BaselineFolder.write(Self.marked(nops: 6), to: "k.elf", in: folder)
    let over = try Shell.run("tercet check --tolerance 50% base.json k.elf", in: folder)
    #expect(over.status == 3)
    #expect(
      over.out.hasSuffix("  over its budget of 6\n") && over.out.contains("  see its regions\n"),
      "\(over.out)")
  }
}
