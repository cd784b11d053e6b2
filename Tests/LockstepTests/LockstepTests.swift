// SPDX-License-Identifier: Apache-2.0

import TercetCore
import TestSupport
import Testing

@Suite("The pipeline equals Spike, instruction by instruction")
struct LockstepTests {
  static let programs: [ProgramText] =
    [
      .registers(), .immediates(), .memory(), .branches(), .jumps(), .controlRegisters(),
      .traps(), .fences(),
    ] + (1...6).map { .mixture(seed: $0) }

  @Test("every program on every preset")
  func everyProgram() throws {
    var equal = 0
    for program in Self.programs {
      let lockstep = try Lockstep(program.source)
      for preset in Preset.all {
        do {
          equal += try lockstep.compare(timing: preset.timing)
        } catch let difference as Lockstep.Difference {
          Issue.record("\(program.name) on \(preset.name), \(difference.index): \(difference)")
        }
      }
      print("lockstep: \(program.name): \(lockstep.records.count) instructions")
    }
    #expect(equal >= 20_000 * Preset.all.count)
    print(
      """
      lockstep: \(equal) instructions of \(Self.programs.count) programs on \(Preset.all.count) \
      presets equal Spike's
      """)
  }

  @Test("a wrong record is noticed where it stands")
  func negativeControl() throws {
    let lockstep = try Lockstep(ProgramText.mixture(seed: 7).source)
    let places = lockstep.records.indices.dropLast()
    let writes = try #require(places.last { lockstep.records[$0].write != nil })
    let stores = try #require(places.last { lockstep.records[$0].store != nil })
    try expectDifference(lockstep, at: writes) { $0.pc += 4 }
    try expectDifference(lockstep, at: writes) { $0.word ^= 1 << 20 }
    try expectDifference(lockstep, at: writes) { record in
      record.write = record.write.map { .init(register: $0.register, value: $0.value ^ 1) }
    }
    try expectDifference(lockstep, at: writes) { $0.write = nil }
    try expectDifference(lockstep, at: stores) { record in
      record.store = record.store.map {
        .init(address: $0.address, bytes: $0.bytes, value: $0.value ^ 1)
      }
    }
    try expectDifference(lockstep, at: lockstep.records.count) { $0.store = nil }
  }

  private func expectDifference(
    _ lockstep: Lockstep, at index: Int, _ change: (inout SpikeRecord) -> Void
  ) throws {
    var records = lockstep.records
    // Past the end: a store that the log does not show is noticed when memory is compared.
    let isLast = index == records.count
    change(&records[isLast ? index - 1 : index])
    let difference = #expect(throws: Lockstep.Difference.self) {
      try lockstep.compare(timing: Preset.classic.timing, with: records)
    }
    #expect(difference?.index == index)
  }
}
