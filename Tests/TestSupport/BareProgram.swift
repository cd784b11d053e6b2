// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Assembly {
  /// The linked ELF of `source` for a bare machine with HTIF: code from 0x80000000 on, then data,
  /// then `tohost` and `fromhost`, and no segment elsewhere.
  ///
  /// `source` defines `_start` and ends by a store of 1 to `tohost`.
  package static func bareELF(
    _ source: String, isa: String = "rv32im_zicsr_zifencei"
  ) throws -> [UInt8] {
    let files = try TemporaryFolder()
    let input = try files.write(
      Array((".globl _start\n.text\n" + source + hostWords).utf8), to: "p.s")
    let layout = try files.write(Array(script.utf8), to: "layout.ld")
    let output = files.file("p.elf")
    let result = try Tool.clang().run([
      "--target=riscv32-unknown-elf", "-march=\(isa)", "-mabi=ilp32", "-mno-relax",
      "-fuse-ld=lld", "-nostdlib", "-static", "-Wl,-T,\(layout)", "-Wl,--no-relax",
      "-o", output, input,
    ])
    guard result.status == 0 else { throw Failure(description: result.err) }
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: output)))
  }

  private static let hostWords = """

    .section .tohost, "aw"
    .balign 64
    .globl tohost, fromhost
    tohost: .dword 0
    fromhost: .dword 0

    """

  /// Without a script the linker adds a segment for the ELF header, where Spike has no memory.
  private static let script = """
    SECTIONS {
      . = 0x80000000;
      .text : { *(.text) }
      .data : { *(.data) *(.tohost) }
    }
    """
}
