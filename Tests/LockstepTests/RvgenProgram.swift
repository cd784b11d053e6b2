// SPDX-License-Identifier: Apache-2.0

import TercetISA
import TercetKit
import TestSupport

/// A random program by rvgen, a generator of other people's making: another idea than ours of
/// what goes wrong.
///
/// It sets up a trap handler, runs a few thousand instructions, and ends by a store to `tohost`.
/// What it is and on which core it runs follows from its seed alone.
struct RvgenProgram: CustomStringConvertible {
  let seed: UInt64
  let core: Core
  /// The instructions of the core, in gcc's spelling.
  let isa: String
  /// The name that rvgen gives to this kind of program.
  let kind: String

  init(seed: UInt64) throws {
    let number = Int(truncatingIfNeeded: seed % 1_000_000_000)
    self.seed = seed
    core = try CoreRotation.core(number: number, isas: Self.isas)
    isa = CoreRotation.isa(number: number, isas: Self.isas)
    let kinds = Self.kinds + (core.isa.contains("a") ? Self.kindsWithAtomics : [])
    kind = kinds[number % kinds.count]
  }

  /// A program that rvgen or gcc could not make.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let isas = ["rv32i", "rv32im", "rv32imc", "rv32imac"].map { "\($0)_zicsr_zifencei" }

  private static let kinds = [
    "riscv_rand_instr_test", "riscv_jump_stress_test", "riscv_rand_instr_test", "riscv_loop_test",
    "riscv_rand_jump_test", "riscv_mmu_stress_test", "riscv_arithmetic_basic_test",
  ]
  private static let kindsWithAtomics = ["riscv_amo_test", "riscv_privileged_mode_rand_test"]

  var description: String {
    """
    \(kind) of rvgen's seed \(seed), \(isa) on \(core.preset.name)
    help: `tools/lockstep --instructions 0 --rvgen 1 --seed \(seed)` runs it alone
    """
  }

  /// Generates, assembles and links it, unless a run before did; the path of the ELF in `folder`.
  func build(in folder: TemporaryFolder) throws -> String {
    let recipe =
      [
        try Tool.python().identity(), try Repository.text("tools/requirements.txt"),
        try CrossCompiler.identity(), Self.layout,
      ] + generating + linking
    let elf = try ProgramCache.shared.bytes(recipe) { try made(in: folder) }
    return try folder.write(elf, to: elfName)
  }

  private var name: String { "rvgen-\(seed)" }
  private var elfName: String { "\(name).elf" }

  /// What Python is asked for; rvgen's targets are the letters alone.
  private var generating: [String] {
    [
      "-m", "rvgen", "--target", String(isa.prefix { $0 != "_" }), "--test", kind,
      "--start_seed", "\(seed)", "--iterations", "1", "--steps", "gen", "--output", name,
    ]
  }

  /// What gcc is asked for.
  private var linking: [String] {
    [
      "-march=\(isa)", "-mabi=ilp32", "-mcmodel=medany", "-nostdlib", "-static", "-I.",
      "-T", "layout.ld", "-o", elfName, "\(name)/asm_test/\(kind)_0.S",
    ]
  }

  private func made(in folder: TemporaryFolder) throws -> [UInt8] {
    let generated = try Tool.python().run(generating, folder: folder.path)
    guard generated.status == 0 else {
      throw Failure(description: "no program for \(self)\n\(generated.err.suffix(2000))")
    }
    // It includes two files for the user's own words, and there are none.
    _ = try folder.write([], to: "user_define.h")
    _ = try folder.write([], to: "user_init.s")
    _ = try folder.write(Array(Self.layout.utf8), to: "layout.ld")
    let linked = try CrossCompiler.run(linking, in: folder)
    guard linked.status == 0 else {
      throw Failure(description: "no ELF for \(self)\n\(linked.err.prefix(2000))")
    }
    return try folder.bytes(elfName)
  }

  /// Programs store as far as 2 KiB outside their regions: nothing that matters is that near.
  private static let layout = """
    ENTRY(_start)
    SECTIONS {
      . = 0x80000000;
      .text : { *(.text) }
      .tohost : ALIGN(4096) { *(.tohost) }
      .data : ALIGN(4096) { *(.data) *(.*region_*) *(.amo_*) . += 4096; *(.*_stack) }
    }

    """
}
