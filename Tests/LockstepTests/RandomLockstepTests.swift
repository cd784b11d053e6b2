// SPDX-License-Identifier: Apache-2.0

import Foundation
import TercetCore
import TercetISA
import TercetKit
import TestSupport
import Testing

@Suite("Lock step with Spike, as the tool does it", .serialized)
struct RandomLockstepTests {
  /// `TERCET_LOCKSTEP_INSTRUCTIONS` and `TERCET_LOCKSTEP_SEED`, which tools/lockstep sets.
  private static func setting(_ name: String, otherwise: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? otherwise
  }

  private func compare(
    _ elf: [UInt8], core: Session.Core = Session.Core()
  ) throws -> TercetKit.Lockstep {
    let files = try TemporaryFolder()
    let session = try Session(path: files.write(elf, to: "p.elf"), core: core)
    return try TercetKit.Lockstep(
      session, Session.Limits(cycles: 50_000_000), console: SilentConsole())
  }

  @Test("random programs by seed")
  func random() throws {
    let wanted = Self.setting("TERCET_LOCKSTEP_INSTRUCTIONS", otherwise: 5_000_000)
    var seed = Self.setting("TERCET_LOCKSTEP_SEED", otherwise: 1)
    var instructions: UInt64 = 0
    var programs = 0
    while instructions < wanted {
      let preset = Preset.all[programs % Preset.all.count]
      let lockstep = try compare(
        RandomProgram(seed: seed).elf, core: Session.Core(preset: preset))
      if case .different(let difference) = lockstep.outcome {
        Issue.record("seed \(seed) on \(preset.name): \(difference)")
        return
      }
      #expect(lockstep.end == .exited(code: 0), "seed \(seed)")
      instructions += lockstep.instructions
      programs += 1
      seed += 1
    }
    print("lockstep: \(instructions) random instructions of \(programs) programs equal Spike's")
  }

  @Test("a wrong result planted in any one instruction is found")
  func planted() throws {
    let program = try RandomProgram(seed: 77, rounds: 20).elf
    var found = 0
    for row in InstructionSet.full.decoder.rows.filter({ $0.isComparable }) {
      var core = Session.Core()
      core.isa = InstructionSet.full.replacing(row.mnemonic, effect: row.effect.broken)
      let lockstep = try compare(program, core: core)
      guard case .different = lockstep.outcome else {
        Issue.record("\(row.mnemonic) broken, and nobody noticed")
        continue
      }
      found += 1
    }
    // lui and auipc, jal, 6 branches, 5 loads, 3 stores, 9 immediate and 10 register operations, 8 of
    // M, 6 on CSRs.
    #expect(found == 50)
    print("lockstep: \(found) of 50 planted faults found")
  }

  @Test("programs of the tree, as far as Spike can run them")
  func programs() throws {
    var compared: UInt64 = 0
    let folder = "Tests/RTLTests/Data/elf"
    let names = try Repository.programs(in: folder).filter { path in
      // Without C and A, which Tercet does not have yet.
      !["imc", "imac", "c_", "amo", "lrsc", "mis_target"].contains { path.contains($0) }
    }
    #expect(names.count > 60)
    for path in names {
      let session = try Session(path: Repository.path(path))
      let lockstep = try TercetKit.Lockstep(
        session, Session.Limits(cycles: 100_000), console: SilentConsole())
      if case .different(let difference) = lockstep.outcome {
        Issue.record("\(path): \(difference)")
      }
      compared += lockstep.instructions
    }
    for width in ["int8", "int4"] {
      let path = "programs/prebuilt/digits-\(width).elf"
      let lockstep = try TercetKit.Lockstep(
        try Session(path: Repository.path(path)), Session.Limits(cycles: 400_000),
        console: SilentConsole())
      guard case .cycleLimit = lockstep.outcome else {
        Issue.record("\(path) differs: \(lockstep.outcome)")
        continue
      }
      compared += lockstep.instructions
    }
    print("lockstep: \(compared) instructions of \(names.count + 2) programs equal Spike's")
  }

  @Test("the message shows both sides and what came before")
  func message() throws {
    let files = try TemporaryFolder()
    // Spike has no Xtdot, so it goes to the handler where Tercet goes on.
    let elf = try Assembly.bareELF(
      """
      _start: la t0, end
       csrw mtvec, t0
       li a1, 3
       li a2, 4
       .insn r 0x2b, 5, 0, a0, a1, a2
      .balign 4
      end: la t0, tohost
       li t1, 1
       sw t1, 0(t0)
       j end
      """)
    let path = try files.write(elf, to: "p.elf")
    let result = try Tool.tercet().run(["run", "--lockstep", "spike", path])
    #expect(result.status == 1)
    #expect(result.err.contains("error: after 5 equal instructions, tercet and Spike differ"))
    #expect(result.err.contains("  80000010: 00400613  li a2, 0x4   a2 = 0x00000004\n"))
    #expect(
      result.err.contains("\ntercet: 80000014: 00c5d52b  xt.dot8.ss a0, a1, a2   a0 = 0x0000000c\n")
    )
    #expect(result.err.contains("\nSpike:  80000018: "))
    #expect(result.err.contains("\nhelp: `tercet trace --at 0x80000018`"))
  }
}

extension InstructionSpec {
  /// Whether a random program has it with an effect that can be broken.
  fileprivate var isComparable: Bool {
    guard !mnemonic.hasPrefix("xt.") else { return false }
    switch effect {
    case .compute, .load, .store, .branch, .csr: return true
    case .jump: return mnemonic == "jal"
    default: return false
    }
  }
}

extension Effect {
  /// The same kind of effect with a wrong result.
  fileprivate var broken: Effect {
    switch self {
    case .compute(let unit, _): .compute(unit) { a, b, _ in a &- b &+ 0x1234_5678 }
    case .load(let width, let kind):
      width == .word ? .load(.half, .zero) : .load(width, kind == .sign ? .zero : .sign)
    case .store(let width): .store(width == .byte ? .half : .byte)
    case .branch: .branch { rs1, rs2 in rs1 & 1 == rs2 & 1 }
    case .csr(let update): .csr(update == .write ? .set : .write)
    default: .fence
    }
  }
}
