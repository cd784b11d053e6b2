// SPDX-License-Identifier: Apache-2.0

/// What was compared so far, for the closing line of each test.
struct TwinTally {
  private(set) var programs = 0
  private(set) var cycles: UInt64 = 0
  private(set) var instructions: UInt64 = 0

  mutating func add(_ run: TwinLockstep) {
    programs += 1
    cycles += run.cycles
    instructions += run.instructions
  }

  func report(_ what: String) {
    print(
      "twin: \(programs) \(what), \(cycles) cycles and \(instructions) instructions, 0 differences"
    )
  }
}
