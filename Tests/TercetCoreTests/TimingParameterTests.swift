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
      "requantizeCycles=1", "predictor=btb1", "frontEnd=fifo", "memoryPorts=1",
      "instructionCacheSize=0", "instructionCacheSize=65536", "slowMemory=none",
      "slowMemory=65536@0x10000000:fetch=3:data=2:uncached,1024@0x00000000",
    ])
  func roundTrip(assignment: String) throws {
    var timing = TimingModel()
    try timing.set(assignment)
    let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
    let parameter = try #require(TimingParameter.named(parts[0]))
    #expect(parameter.value(in: timing).description == parts[1])
  }

  @Test(
    "a value outside a parameter's range is refused",
    arguments: [
      "redirectPenalty=-1", "redirectPenalty=10001", "redirectPenalty=", "redirectPenalty=1.5",
      "redirectPenalty=+1", "dotCycles=0", "multiply=0", "multiply=W", "multiply=0:W",
      "multiply=sequential:3", "multiply=sequential:", "divide=1:W", "loadUse=sometimes",
      "bypass=FULL", "csrFieldHazards=yes", "divide=sequential:+2",
      "multiply=sequential:64", "memoryPorts=3", "memoryPorts=0", "instructionCacheSize=8",
      "instructionCacheLine=0", "slowMemory=2M", "slowMemory=2M@0:fetch=10001",
      "slowMemory=2M@0:data=1:data=2", "slowMemory=2M@0,", "slowMemory=",
      "dotCycles=99999999999999999999",
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

  @Test(
    "values that exclude each other are refused, and those at the border are not",
    arguments: [
      ("memoryPorts=1", "frontEnd=fifo", TimingContradiction.onePortWithoutQueue),
      ("frontEnd=fifo redirectPenalty=0", "redirectPenalty=1", .queueWithoutRedirectPenalty),
      ("frontEnd=fifo trapPenalty=0", "trapPenalty=1", .queueWithoutRedirectPenalty),
      ("frontEnd=fifo returnPenalty=0", "frontEnd=ideal", .queueWithoutRedirectPenalty),
      (
        "instructionCacheSize=16 instructionCacheWays=2", "instructionCacheSize=32",
        .cacheSmallerThanItsWays(isData: false)
      ),
      (
        "dataCacheSize=16 dataCacheWays=2", "dataCacheSize=32",
        .cacheSmallerThanItsWays(isData: true)
      ),
    ])
  func contradictions(assignments: String, cure: String, wanted: TimingContradiction) throws {
    var timing = TimingModel()
    for assignment in assignments.split(separator: " ") { try timing.set(String(assignment)) }
    #expect(throws: TimingError.contradiction(wanted)) { try timing.validate() }
    try timing.set(cure)
    try timing.validate()
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
