// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TestSupport
import Testing

/// The parameters of `preset` with changes such as `"redirectPenalty=3"`.
func timing(_ preset: Preset, _ changes: String...) throws -> TimingModel {
  var timing = preset.timing
  for change in changes { try timing.set(change) }
  return timing
}

/// Runs `source`, then a store that ends the run, and compares every cycle with a table.
///
/// A row is the cause and the instruction charged, counted from 0 in the order of `source`;
/// `<` names the instruction that waited. The first row is cycle 0, in which the pipeline fills.
/// The rows of the ending are added here; its nops keep it free of hazards on every core.
func expectCycles(
  _ source: String, on timing: TimingModel, _ rows: [String], isa: InstructionSet = .default,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let ending = "\nend:\n  lui t0, 0x40000\n  nop\n  nop\n  sw zero, 8(t0)\n"
  // Data behind the code, so that loads have something to read.
  let data = "\n.balign 16\ndata: .word 5, 6, 7, 8\n"
  let elf = try Assembly.elf(source + ending + data)
  let run = try ObservedRun(elf, timing: timing, isa: isa, limit: 500)
  let end = try #require(try Image(elf: elf).symbols.address(of: "end"))
  let count = (end - 0x8000_0000) / 4
  let all =
    ["fillAndDrain 0"] + rows
    + [
      "issue \(count)", "issue \(count + 1)", "issue \(count + 2)", "issue \(count + 3)",
      "fillAndDrain \(count + 3)",
    ]
  #expect(run.table() == all, sourceLocation: sourceLocation)
  #expect(run.end == .exited(code: 0), sourceLocation: sourceLocation)
}
