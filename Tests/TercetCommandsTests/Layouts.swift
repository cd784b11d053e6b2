// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// Programs whose segments are not all loaded where they are when the program works.
///
/// Each ends with 42 if its start-up code found every byte where the linker promised it.
enum Layout: String, CaseIterable {
  /// Flash and RAM, as microcontrollers have them: `.data` is copied, `.bss` cleared, and the stack
  /// begins at the end of RAM.
  case flash
  /// Zeroed RAM in front of a later section that is copied: their load addresses meet.
  case lateData
  /// Two overlays that share a virtual address, copied there one after the other.
  case overlays
  /// A function that is copied to RAM and runs there.
  case code
  /// Two RAMs, one of which holds nothing but zeros.
  case twoRAMs

  var elf: [UInt8] {
    get throws { try CrossCompiler.elf(source, layout: script) }
  }

  private var source: String {
    switch self {
    case .flash:
      Self.copying + """
          la a0, load_data; la a1, start_data; la a2, end_data; call copy
          la a0, start_bss; la a1, end_bss
        3: bgeu a0, a1, 4f
          sw zero, 0(a0); addi a0, a0, 4; j 3b
        4: la sp, stack_top
          addi sp, sp, -16
          lw a0, value
          sw a0, 12(sp)
          lw a1, zeroed
          lw a0, 12(sp)
          add a0, a0, a1
          li a7, 93
          ecall
        .data
        value: .word 42
        .bss
        zeroed: .word 0
        """
    case .lateData:
      Self.copying + """
          la a0, load_data; la a1, start_data; la a2, end_data; call copy
          la a0, load_late; la a1, start_late; la a2, end_late; call copy
          lw a0, first; lw a1, second; add a0, a0, a1
          li a7, 93
          ecall
        .data
        first: .word 40
        .bss
        buffer: .zero 4096
        .section .late, "aw"
        second: .word 2
        """
    case .overlays:
      Self.copying + """
          la a0, load_one; la a1, shared; addi a2, a1, 4; call copy
          lw s0, shared
          la a0, load_two; la a1, shared; addi a2, a1, 4; call copy
          lw a0, shared; add a0, a0, s0
          li a7, 93
          ecall
        .section .one, "aw"
        .word 40
        .section .two, "aw"
        .word 2
        """
    case .code:
      Self.copying + """
          la a0, load_fast; la a1, start_fast; la a2, end_fast; call copy
          la t0, answer
          jalr t0
          li a7, 93
          ecall
        .section .fast, "ax"
        .type answer, @function
        answer: li a0, 40
          addi a0, a0, 2
          ret
        .size answer, . - answer
        """
    case .twoRAMs:
      Self.copying + """
          la a0, load_data; la a1, start_data; la a2, end_data; call copy
          la t0, far
          lw a1, 0(t0)
          sw a1, 2044(t0)
          lw a0, value
          add a0, a0, a1
          li a7, 93
          ecall
        .data
        value: .word 42
        .section .far, "aw", @nobits
        far: .zero 4096
        """
    }
  }

  private static let copying = """
    .section .text.start, "ax"
    .globl _start
    _start: j begin
    copy: bgeu a1, a2, 1f
      lw t0, 0(a0); sw t0, 0(a1); addi a0, a0, 4; addi a1, a1, 4; j copy
    1: ret
    begin:

    """

  private var script: String {
    let sections =
      switch self {
      case .flash:
        """
        .data : { start_data = .; *(.data) . = ALIGN(4); end_data = .; } >RAM AT>FLASH
        load_data = LOADADDR(.data);
        .bss (NOLOAD) : { start_bss = .; *(.bss) . = ALIGN(4); end_bss = .; } >RAM
        stack_top = ORIGIN(RAM) + LENGTH(RAM);
        """
      case .lateData:
        """
        .data : { start_data = .; *(.data) . = ALIGN(4); end_data = .; } >RAM AT>FLASH
        load_data = LOADADDR(.data);
        .bss (NOLOAD) : { *(.bss) } >RAM
        .late : { start_late = .; *(.late) . = ALIGN(4); end_late = .; } >RAM AT>FLASH
        load_late = LOADADDR(.late);
        """
      case .overlays:
        """
        shared = ORIGIN(RAM);
        OVERLAY ORIGIN(RAM) : AT (ORIGIN(FLASH) + 0x1000) { .one { *(.one) } .two { *(.two) } }
        load_one = LOADADDR(.one);
        load_two = LOADADDR(.two);
        """
      case .code:
        """
        .fast : { start_fast = .; *(.fast) . = ALIGN(4); end_fast = .; } >RAM AT>FLASH
        load_fast = LOADADDR(.fast);
        """
      case .twoRAMs:
        """
        .data : { start_data = .; *(.data) . = ALIGN(4); end_data = .; } >RAM AT>FLASH
        load_data = LOADADDR(.data);
        .far (NOLOAD) : { *(.far) } >FAR
        """
      }
    return """
      ENTRY(_start)
      MEMORY {
        FLASH (rx) : ORIGIN = 0x20000000, LENGTH = 256K
        RAM (rwx) : ORIGIN = 0x80000000, LENGTH = 64K
        FAR (rwx) : ORIGIN = 0xa0000000, LENGTH = 64K
      }
      SECTIONS {
        .text : { *(.text.start) *(.text) *(.rodata) . = ALIGN(4); } >FLASH
        \(sections)
      }
      """
  }
}
