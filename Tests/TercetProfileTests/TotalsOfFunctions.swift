// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetELF
import TercetISA
import TercetProfile
import TestSupport

/// What a profile says about the functions of a program, after a look at the laws.
///
/// On classic each instruction takes one cycle, and each jump, call, return or taken branch one more;
/// a trap takes three, and so does mret. `la` and `call` are two instructions.
struct TotalsOfFunctions {
  struct Row: Equatable {
    let own: UInt64
    let total: UInt64
  }

  let cycles: UInt64
  private let functions: [FunctionProfile]
  let calls: CallTree
  let regions: RegionProfiles?
  /// Frames that were kept at the end, on all stacks.
  let depth: Int

  /// Two instructions, and the cycle in W.
  static let exit = " lui t0, 0x40000\n sw zero, 8(t0)\n"
  /// A function in assembly, as compilers write it.
  static let macro = """
    .macro function name
    .type \\name, @function
    \\name:
    .endm

    """

  /// Name, self and total of each function, in the order of addresses.
  var rows: [String] { functions.map { "\($0.name) \($0.stack.total) \($0.total)" } }

  subscript(name: String) -> Row? {
    functions.first { $0.name == name }.map { Row(own: $0.stack.total, total: $0.total) }
  }

  func own(_ names: String...) -> UInt64 { names.reduce(0) { $0 + (self[$1]?.own ?? 0) } }

  func total(_ name: String) -> UInt64 { self[name]?.total ?? 0 }

  init(
    _ source: String, isa: String = "rv32im_zicsr_zifencei", limit: UInt64 = 2_000_000,
    memory: [GuestMemory.Region]? = nil
  ) throws {
    try self.init(elf: try Assembly.elf(source, isa: isa), isa: isa, limit: limit, memory: memory)
  }

  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  init(
    elf: [UInt8], isa: String = "rv32im_zicsr_zifencei", limit: UInt64 = 2_000_000,
    memory: [GuestMemory.Region]? = nil
  ) throws {
    let image = try Image(elf: elf)
    let run = try ObservedRun(
      elf, isa: try InstructionSet(parsing: isa), limit: limit, memory: memory)
    var collector = ProfileCollector(symbols: image.symbols, regions: image.regions)
    collector.observe(run.cycles.span, run.events.span)
    var stack = CycleStack()
    let none: [ControlEvent] = []
    stack.observe(run.cycles.span, none.span)
    let profile = collector.profile()
    let broken = Laws(
      cycles: run.counters.cycles, instructions: run.counters.instructions, stack: stack,
      profile: profile
    ).broken()
    if !broken.isEmpty { throw Broken(description: broken.joined(separator: "\n")) }
    guard case .exited(0) = run.end else {
      throw Broken(description: "the guest ended by \(run.end)")
    }
    cycles = run.counters.cycles
    functions = profile.functions(lines: .none)
    calls = profile.calls
    regions = profile.regions
    depth = collector.depth
  }
}
