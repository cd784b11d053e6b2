// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TestSupport
import Testing

/// Every number here is worked out by hand from docs/TIMING.md.
@Suite("Prefetch queue and one memory port")
struct FetchQueueTests {
  @Test("an access takes the slot of a fetch, and X is empty two cycles later")
  func access() throws {
    // Cycle 2: the load is in X and has the port; word 3 must wait. Cycle 3: it is presented.
    // Cycle 4: it arrives, and X has nothing. Cycle 5: it is in X.
    try expectCycles(
      "auipc s1, 0\n lw a0, 0(s1)\n nop\n nop\n nop", on: Preset.hazard3IOnePort.timing,
      ["issue 0", "issue 1", "issue 2", "fetchStarved 1<3", "issue 3", "issue 4"])
  }

  @Test("a jump directly behind an access waits for the fetch that waited for it")
  func jump() throws {
    try expectCycles(
      "auipc s1, 0\n lw a0, 0(s1)\n j on\n nop\non: nop\n nop",
      on: Preset.hazard3IOnePort.timing,
      ["issue 0", "issue 1", "fetchStarved 1<2", "issue 2", "redirect 2", "issue 4", "issue 5"])
  }

  @Test("two ports and a queue cost nothing in straight code")
  func twoPorts() throws {
    var timing = Preset.hazard3IOnePort.timing
    try timing.set("memoryPorts=2")
    try expectCycles(
      "auipc s1, 0\n lw a0, 0(s1)\n j on\n nop\non: nop\n nop", on: timing,
      ["issue 0", "issue 1", "issue 2", "redirect 2", "issue 4", "issue 5"])
  }

  @Test("a 32-bit target in two words costs a cycle more, as with the ideal front end")
  func straddle() throws {
    let elf = try Assembly.elf(
      ".option rvc\n c.j target\n.option norvc\n nop\ntarget: addi a0, a0, 1",
      isa: "rv32imac_zicsr")
    let run = try ObservedRun(elf, timing: Preset.rp2350.timing, limit: 5)
    #expect(
      run.table(unit: 1) == [
        "fillAndDrain 0", "issue 0", "redirect 0", "fetchStarved 0", "issue 6",
      ])
  }

  @Test("what no core can be is refused")
  func contradictions() throws {
    func refusal(_ changes: String...) throws -> TimingError? {
      var timing = Preset.classic.timing
      for change in changes { try timing.set(change) }
      do throws(TimingError) {
        try timing.validate()
        return nil
      } catch { return error }
    }
    #expect(try refusal("memoryPorts=1") == .contradiction(.onePortWithoutQueue))
    #expect(try refusal("memoryPorts=1", "frontEnd=fifo") == nil)
    #expect(
      try refusal("frontEnd=fifo", "returnPenalty=0")
        == .contradiction(.queueWithoutRedirectPenalty))
    #expect(
      try refusal("instructionCacheSize=16", "instructionCacheWays=2")
        == .contradiction(.cacheSmallerThanItsWays(isData: false)))
    for preset in Preset.all { try preset.timing.validate() }
  }
}
