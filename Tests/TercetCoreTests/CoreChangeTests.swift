// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TestSupport
import Testing

@Suite("Changes of a core")
struct CoreChangeTests {
  @Test("the standard ones are cores, whatever the core was")
  func standard() throws {
    for preset in Preset.all {
      for change in CoreChange.standard + [CoreChange(all: CoreChange.standard)] {
        let timing = try change.applied(to: preset.timing)
        try timing.validate()
        // What it assigns it has, and once more changes nothing.
        #expect(try change.applied(to: timing) == timing)
        for assignment in change.assignments {
          let parts = assignment.split(separator: "=")
          let value = TimingParameter.named(String(parts[0]))?.value(in: timing)
          #expect(value.map { "\($0)" } == String(parts[1]), "\(preset.name) \(assignment)")
        }
      }
    }
  }

  @Test("every parameter has causes, each once")
  func causes() {
    for parameter in TimingParameter.all {
      #expect(!parameter.causes.isEmpty, "\(parameter.name)")
      #expect(Set(parameter.causes).count == parameter.causes.count, "\(parameter.name)")
    }
  }

  /// A program in which the parameter matters, and a value that makes it worse, on a core where
  /// nothing else would answer for it.
  @Test(
    "more time of a parameter goes to the causes that it names",
    arguments: [
      ("loadUse=always", "lw t0, 0(sp)\nadd t1, t0, t0"),
      ("bypass=none", "li t0, 1\nadd t1, t0, t0"),
      ("redirectPenalty=4", "j 1f\n1: nop"),
      ("trapPenalty=4", "la t0, 1f\ncsrw mtvec, t0\nebreak\n.balign 4\n1: nop"),
      (
        "returnPenalty=4", "la t0, 1f\ncsrw mepc, t0\nli t0, 0x1800\ncsrw mstatus, t0\nmret\n1: nop"
      ),
      ("csrPenalty=4", "csrr t0, mscratch\nnop"),
      ("multiply=4", "mul t0, t1, t2"), ("multiplyHigh=4", "mulh t0, t1, t2"),
      ("divide=90", "div t0, t1, t2"),
      ("instructionWaitStates=3", "nop\nnop"), ("dataWaitStates=3", "lw t0, 0(sp)\nnop"),
      ("slowMemory=64M@0x80000000:fetch=3:data=3", "lw t0, 0(sp)\nnop"),
    ])
  func measured(change: String, source: String) throws {
    let change = try CoreChange(parsing: change)
    let usual = Preset.classic.timing
    let elf = try Assembly.elf(source + "\nlui t0, 0x40000\nnop\nnop\nsw zero, 8(t0)")
    let before = try ObservedRun(elf, timing: usual).stack
    let after = try ObservedRun(elf, timing: try change.applied(to: usual)).stack
    #expect(after.total > before.total)
    // Before the first instruction, and behind the last, nothing else is charged.
    for cause in CauseTable.standard.causes where cause != .fillAndDrain {
      #expect(after[cause] == before[cause] || change.causes.contains(cause), "\(cause.name)")
    }
  }

  @Test("a change that is none is refused")
  func refused() {
    for text in ["", "loadUse", "loadUse=maybe", "turbo=1", "divide=0"] {
      #expect(throws: TimingError.self) { _ = try CoreChange(parsing: text) }
    }
  }
}

extension ObservedRun {
  fileprivate var stack: CycleStack {
    cycles.reduce(into: CycleStack()) { $0[$1.cause] += 1 }
  }
}
