// SPDX-License-Identifier: Apache-2.0

import TercetCore
import Testing

@Suite("Timing parameters")
struct TimingParameterTests {
  @Test(
    "an assignment is read back as it was written",
    arguments: [
      "loadUse=always", "csrFieldHazards=true", "bypass=none", "redirectPenalty=0",
      "trapPenalty=10000", "returnPenalty=3", "csrPenalty=1", "multiply=4", "multiply=2:W",
      "multiplyHigh=sequential:8", "divide=sequential:32", "divide=7", "dotCycles=2",
      "requantizeCycles=1",
    ])
  func roundTrip(assignment: String) throws {
    var timing = TimingModel()
    try timing.set(assignment)
    let parts = assignment.split(separator: "=").map(String.init)
    let parameter = try #require(TimingParameter.named(parts[0]))
    #expect(parameter.value(in: timing).description == parts[1])
  }

  @Test(
    "a value outside a parameter's range is refused",
    arguments: [
      "redirectPenalty=-1", "redirectPenalty=10001", "redirectPenalty=", "redirectPenalty=1.5",
      "redirectPenalty=+1", "dotCycles=0", "multiply=0", "multiply=W", "multiply=0:W",
      "multiply=sequential:3", "multiply=sequential:", "divide=1:W", "loadUse=sometimes",
      "bypass=FULL", "csrFieldHazards=yes", "dotCycles=99999999999999999999",
    ])
  func badValues(assignment: String) {
    var timing = TimingModel()
    let before = timing
    #expect { try timing.set(assignment) } throws: { error in
      guard case .badValue? = error as? TimingError else { return false }
      return "\(error)".contains("help:")
    }
    #expect(timing == before)
  }

  @Test("unknown names and words without a value are refused")
  func badAssignments() {
    var timing = TimingModel()
    #expect(throws: TimingError.unknownParameter("speed")) { try timing.set("speed=1") }
    #expect(throws: TimingError.notAnAssignment("dotCycles")) { try timing.set("dotCycles") }
  }

  @Test("preset names are unique, and the first is the default")
  func presets() {
    #expect(Set(Preset.all.map(\.name)).count == Preset.all.count)
    #expect(Preset.all.first?.name == "classic")
    #expect(
      Preset.all.map(\.name) == [
        "classic", "riscv-mini", "hazard3-i", "hazard3-i-btb", "hazard3-i-reduced",
        "hazard3-i-1port", "hazard3-im-seq", "hazard3-im-fast", "hazard3-imc", "rp2350",
        "rp2350-1port", "rp2350-reduced",
      ])
  }
}
