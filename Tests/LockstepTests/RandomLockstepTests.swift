// SPDX-License-Identifier: Apache-2.0

import MachineTestSupport
import TercetCore
import TercetISA
import TercetKit
import TercetLockstep
import TestSupport
import Testing

@Suite("Lock step with Spike, as the tool does it", .serialized)
struct RandomLockstepTests {
  private func compare(
    _ elf: [UInt8], core: Core = Core()
  ) throws -> TercetLockstep.Lockstep {
    let files = try TemporaryFolder()
    let session = try Session(path: files.write(elf, to: "p.elf"), core: core)
    return try TercetLockstep.Lockstep(
      session, Session.Limits(memory: Self.memory, cycles: 50_000_000), console: SilentConsole())
  }

  /// Little, so that an access to a random address hardly ever meets the program itself.
  private static let memory = [GuestMemory.Region(base: 0x8000_0000, size: 64 << 10)]

  /// ISA strings that take turns: the whole of what Spike knows too, and others between.
  static let isas: [String] = {
    let common = InstructionSet.default.extensions.filter { $0.count > 1 && $0 != "xtdot" }
    let whole = "rv32imac_" + common.joined(separator: "_")
    return [
      whole, "rv32im_zicsr_zifencei", whole, "rv32imac_zicsr_zifencei", whole,
      "rv32imac_zba_zbb_zbs_zicsr_zifencei", whole, "rv32ic_zicsr_zifencei",
    ]
  }()

  @Test("random programs by seed")
  func random() throws {
    let wanted = LockstepSetting.instructions.value(otherwise: 10_000_000)
    var seed = LockstepSetting.seed.value(otherwise: 1)
    var instructions: UInt64 = 0
    var programs = 0
    while instructions < wanted {
      // By the seed, so that it alone repeats a program on its core.
      let core = try CoreRotation.core(number: Int(seed % 1_000_000_000), isas: Self.isas)
      let lockstep = try compare(RandomProgram(seed: seed, isa: core.isa).elf, core: core)
      if case .different(let difference) = lockstep.outcome {
        Issue.record(
          """
          seed \(seed), \(core.isa.name) on \(core.preset.name): \(difference)
          help: `tools/lockstep --instructions 1 --rvgen 0 --seed \(seed)` runs it alone
          """)
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
    var core = try CoreRotation.core(number: 0, isas: Self.isas)
    let whole = core.isa
    // A branch may skip an instruction in every round of one program.
    let programs = try (77..<87).map { try RandomProgram(seed: $0, isa: whole, rounds: 20).elf }
    for program in programs {
      guard case .equal = try compare(program, core: core).outcome else {
        Issue.record("the program itself differs")
        return
      }
    }
    var found = 0
    let rows = whole.decoder.rows.filter(\.isComparable)
    for row in rows {
      core.isa = whole.breaking(row)
      let notices = try programs.contains { program in
        if case .different = try compare(program, core: core).outcome { true } else { false }
      }
      if notices { found += 1 } else { Issue.record("\(row.mnemonic) broken, and nobody noticed") }
    }
    // All but fence, fence.i, ecall, ebreak, mret and wfi, and the two pops with two more endings.
    #expect(found == whole.decoder.rows.count - 6)
    print("lockstep: \(found) of \(rows.count) planted faults found")
  }

  @Test("programs of the tree, as far as Spike can run them")
  func programs() throws {
    var compared: UInt64 = 0
    let folder = "Tests/RTLTests/Data/elf"
    let names = try Repository.programs(in: folder)
    #expect(names.count > 60)
    for path in names {
      let session = try Session(path: Repository.path(path))
      let lockstep = try TercetLockstep.Lockstep(
        session, Session.Limits(cycles: 100_000), console: SilentConsole())
      if case .different(let difference) = lockstep.outcome {
        Issue.record("\(path): \(difference)")
      }
      compared += lockstep.instructions
    }
    for width in ["int8", "int4"] {
      let path = "programs/prebuilt/digits-\(width).elf"
      let lockstep = try TercetLockstep.Lockstep(
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
    // Spike has no test device, so it goes to the handler where Tercet goes on.
    let elf = try Assembly.bareELF(
      """
      _start: la t0, end
       csrw mtvec, t0
       lui a1, 0x40000
       li a2, 4
       sw a2, 4(a1)
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
      result.err.contains(
        "\ntercet: 80000014: 00c5a223  sw a2, 0x4(a1)   memory[0x40000004] = 0x00000004, 4 bytes\n")
    )
    #expect(result.err.contains("\nSpike:  80000018: "))
    #expect(result.err.contains("\nhelp: `tercet trace --at 0x80000018`"))
  }

  @Test("what Spike does not have ends the comparison, with how many were equal")
  func foreign() throws {
    let files = try TemporaryFolder()
    func run(_ dot: String) throws -> Tool.Output {
      let elf = try Assembly.bareELF(
        """
        _start: li s0, 300
        again: addi s0, s0, -1
         bnez s0, again
        \(dot)
        end: la t0, tohost
         li t1, 1
         sw t1, 0(t0)
         j end
        """)
      let path = try files.write(elf, to: "p.elf")
      return try Tool.tercet().run(["run", "--lockstep", "spike", path])
    }
    // More than a block of Spike's log is not there when it stops.
    let foreign = try run(" .insn r 0x2b, 5, 0, a0, a1, a2")
    #expect(foreign.status == 1)
    #expect(
      foreign.err.contains(
        "error: 601 instructions equal Spike's, which cannot follow further: at 0x8000000c comes "
          + "xt.dot8.ss a0, a1, a2, which it does not have"))
    let whole = try run(" nop")
    #expect(whole.status == 0)
    #expect(whole.err.contains("instructions equal Spike's, each one's"))
  }
}

extension InstructionSet {
  /// The set with a wrong result of one of its rows.
  fileprivate func breaking(_ row: InstructionSpec) -> InstructionSet {
    guard let effect = row.effect else {
      return replacing(row.mnemonic, standingFor: { _ in 0x0012_8293 })  // addi t0, t0, 1
    }
    return replacing(row.mnemonic, effect: effect.broken, custom: wrong)
  }
}

extension InstructionSpec {
  /// Whether a random program has it with an effect that can be broken.
  fileprivate var isComparable: Bool {
    guard let effect else { return true }
    return switch effect {
    case .fence, .fetchFence, .environmentCall, .breakpoint, .machineReturn, .waitForInterrupt:
      false
    default: true
    }
  }
}

/// What the broken effects compute and decide.
private let wrong = CustomOperations([
  { a, b, _ in a &- b &+ 0x1234_5678 },
  { rs1, rs2, _ in rs1 & 1 == rs2 & 1 ? 1 : 0 },
])

extension Effect {
  /// The same kind of effect with a wrong result.
  fileprivate var broken: Effect {
    switch self {
    case .compute(let unit, _): .compute(unit, .custom(0))
    case .load(let width, let kind):
      width == .word ? .load(.half, .zero) : .load(width, kind == .sign ? .zero : .sign)
    case .store(let width): .store(width == .byte ? .half : .byte)
    case .branch: .branch(.custom(1))
    case .csr(let update): .csr(update == .write ? .set : .write)
    case .loadReserved: .load(.word, .zero)
    case .storeConditional: .store(.word)
    case .atomic: .atomic(.custom(0))
    case .moveToArguments: .moveFromArguments
    case .moveFromArguments: .moveToArguments
    case .pop(.nothing): .pop(.return)
    case .pop: .pop(.nothing)
    default: .fence
    }
  }
}
