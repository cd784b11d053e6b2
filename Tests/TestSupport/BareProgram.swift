// SPDX-License-Identifier: Apache-2.0

extension Assembly {
  /// The linked ELF of `source` for a bare machine with HTIF: code from 0x80000000 on, then data,
  /// then `tohost` and `fromhost`, and no segment elsewhere.
  ///
  /// `source` defines `_start` and ends by a store of 1 to `tohost`.
  package static func bareELF(
    _ source: String, isa: String = "rv32im_zicsr_zifencei", cache: ProgramCache = .shared
  ) throws -> [UInt8] {
    try build(
      ".globl _start\n.text\n" + source + hostWords, isa: isa, layout: script, cache: cache)
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
