// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TercetReport
import Testing

@Suite("The list of presets and parameters")
struct PresetListTests {
  private func lines(width: Int = .max) -> [String] {
    PresetList(style: .plain, width: width).text()
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("a parameter stands as --set takes it, with what it means and where it differs")
  func parameter() throws {
    let lines = lines()
    let loadUse = try #require(lines.firstIndex(of: "  loadUse=none"))
    #expect(
      Array(lines[loadUse...].prefix(3)) == [
        "  loadUse=none",
        "    bubble between a load and the next instruction: none, dependent, always",
        "    always in riscv-mini; dependent in all hazard3, all rp2350",
      ])
    let redirect = try #require(lines.firstIndex(of: "  redirectPenalty=1"))
    #expect(
      Array(lines[redirect...].prefix(3)) == [
        "  redirectPenalty=1",
        "    bubbles after a taken branch, jump or fence.i: 0 to 10000 cycles",
        "  trapPenalty=2",
      ])
  }

  /// Worked out by hand from the presets' table in docs/TIMING.md.
  @Test("presets that share a value and the beginning of their names are named together")
  func groups() {
    let lines = lines()
    for line in [
      "sequential:1 in all hazard3-i, hazard3-im-seq; 1:W in hazard3-im-fast",
      "reduced in hazard3-i-reduced, rp2350-reduced", "btb1 in hazard3-i-btb, all rp2350",
      "1 in hazard3-i-1port, rp2350-1port", "true in all hazard3, all rp2350",
    ] { #expect(lines.contains("    " + line), "\(line)") }
  }

  @Test("every preset and parameter is there once")
  func complete() {
    let lines = lines()
    for preset in Preset.all {
      let name = "  \(preset.name)" + (preset.name == "classic" ? " (default)" : "")
      #expect(lines.count { $0 == name } == 1, "\(name)")
    }
    for parameter in TimingParameter.all {
      #expect(lines.count { $0.hasPrefix("  \(parameter.name)=") } == 1, "\(parameter.name)")
    }
  }

  @Test("lines fit the terminal", arguments: [40, 50, 80])
  func width(columns: Int) {
    for line in lines(width: columns) {
      // What has no space in it cannot be broken.
      let isOneWord = line.drop { $0 == " " }.firstIndex(of: " ") == nil
      #expect(line.count <= columns || isOneWord, "\(line)")
    }
  }
}
