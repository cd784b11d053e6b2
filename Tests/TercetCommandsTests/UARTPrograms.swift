// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// Programs for QEMU's virt machine that use the UART's interrupts, and QEMU itself.
enum UARTPrograms {
  /// Runs an ELF on QEMU with `input` on its serial line; what it sends there.
  static func runOnQEMU(_ path: String, input: String = "") throws -> Tool.Output {
    try Tool(path: "/usr/bin/env").run(
      [
        "timeout", "60", "qemu-system-riscv32", "-M", "virt", "-bios", "none", "-display", "none",
        "-monitor", "none", "-serial", "stdio", "-icount", "shift=0", "-kernel", path,
      ], input: input)
  }

  private static let layout = """
    ENTRY(_start)
    SECTIONS {
      . = 0x80000000;
      .text : { *(.text.start) *(.text*) *(.rodata*) }
      .data : { *(.data*) *(.sdata*) }
      .bss : { *(.bss*) *(.sbss*) }
      . = ALIGN(16); . += 4096; stack_top = .;
    }
    """

  // MARK: A driver

  /// Says that it is ready, then gives capitals for what it gets, both ways by interrupts, up to a q.
  ///
  /// - Parameter setup: What it does to the UART first.
  static func driver(setup: String = "") throws -> [UInt8] {
    try CrossCompiler.elf(
      driverSource.replacing("SETUP", with: setup), language: "c", layout: layout)
  }

  private static let driverSource = """
    #include <stdint.h>
    #define UART ((volatile uint8_t *)0x10000000)
    #define PRIORITY ((volatile uint32_t *)0x0c000000)
    #define ENABLE ((volatile uint32_t *)0x0c002000)
    #define THRESHOLD (*(volatile uint32_t *)0x0c200000)
    #define CLAIM (*(volatile uint32_t *)0x0c200004)
    static volatile char queue[256];
    static volatile uint8_t in, out, isOver;

    static void end(uint32_t value) {
      *(volatile uint32_t *)0x100000 = value;
      for (;;) {}
    }

    __attribute__((interrupt, aligned(4))) static void handler(void) {
      uint32_t cause, source = CLAIM;
      __asm__ volatile("csrr %0, mcause" : "=r"(cause));
      if (cause != 0x8000000b || source != 10) end(0x00013333);
      for (;;) {
        uint8_t reason = UART[2] & 15;
        if (reason == 1) break;
        if (reason == 2) {
          if (out == in) UART[1] = 1; else UART[0] = queue[out++];
        } else {
          char c = UART[0];
          if (c == 'q') isOver = 1;
          queue[in++] = c >= 'a' && c <= 'z' ? c - 32 : c;
          UART[1] = 3;
        }
      }
      CLAIM = source;
    }

    int main(void) {
      SETUP
      // Before anything can come in between.
      for (const char *text = "ready\\n"; *text; text++) UART[0] = *text;
      PRIORITY[10] = 1;
      ENABLE[0] = 1 << 10;
      THRESHOLD = 0;
      UART[1] = 1;
      __asm__ volatile("csrw mtvec, %0" : : "r"(handler));
      __asm__ volatile("csrw mie, %0\\n csrsi mstatus, 8" : : "r"(1 << 11));
      while (!isOver || out != in) __asm__ volatile("wfi");
      end(0x5555);
    }

    __attribute__((naked, section(".text.start"))) void _start(void) {
      __asm__ volatile("la sp, stack_top\\n call main");
    }
    """

  // MARK: Registers

  /// Does `count` random accesses to the registers of UART and PLIC, with bytes that the UART sends
  /// into the world or to itself, and prints what it has loaded, and mip.MEIP behind each.
  static func registers(seed: UInt64, count: Int) throws -> [UInt8] {
    var accesses = RandomAccesses(seed: seed)
    for _ in 0..<count { accesses.addSome() }
    return try CrossCompiler.elf(interpreter(of: accesses.words), layout: layout)
  }

  /// An access is three words: address, kind, value.
  private static func interpreter(of words: [UInt32]) -> String {
    """
    .globl _start
    _start: la s0, accesses; la s1, results; la s2, end
    next: bgeu s0, s2, print
      lw t0, 0(s0); lw t1, 4(s0); lw t2, 8(s0)
      addi s0, s0, 12
      li t3, 1; beq t1, t3, store_byte
      li t3, 2; beq t1, t3, load_word
      li t3, 3; beq t1, t3, store_word
      li t3, 4; beq t1, t3, store_silently
      lbu t4, 0(t0)
      j keep
    store_byte: sb t2, 0(t0); j interrupt
    store_word: sw t2, 0(t0); j interrupt
    store_silently: sw t2, 0(t0); j next
    load_word: lw t4, 0(t0)
    keep: sw t4, 0(s1); addi s1, s1, 4
    interrupt:
      csrr t4, mip
      li t3, 0x800
      and t4, t4, t3
      sw t4, 0(s1); addi s1, s1, 4
      j next
    print:
      li t0, 0x10000000
      sb zero, 1(t0); li t1, 3; sb t1, 3(t0); li t1, 8; sb t1, 4(t0); li t1, 10; sb t1, 0(t0)
      la s0, results
    1: bgeu s0, s1, 4f
      lw t2, 0(s0); addi s0, s0, 4
      li t3, 28
    2: srl t4, t2, t3; andi t4, t4, 15
      li t5, 10; blt t4, t5, 3f
      addi t4, t4, 39
    3: addi t4, t4, 48
      sb t4, 0(t0)
      addi t3, t3, -4; bgez t3, 2b
      li t4, 10; sb t4, 0(t0)
      j 1b
    4: li t0, 0x100000; li t1, 0x5555; sw t1, 0(t0)
    5: j 5b
    .data
    accesses: .word \(words.map(String.init).joined(separator: ","))
    end:
    .bss
    results: .zero \(words.count * 4)
    """
  }
}

/// Accesses to UART and PLIC, but for those whose result depends on the time that a byte takes.
private struct RandomAccesses {
  private(set) var words: [UInt32] = []
  private var random: SeededRandom
  /// Whether the UART hears itself: then its FIFO is on and tells of each byte, for qemu waits some
  /// milliseconds before it tells of fewer than the trigger level.
  private var isLooped = false
  private var hasFIFO = false

  private static let uart: UInt32 = 0x1000_0000
  private static let plic: UInt32 = 0x0c00_0000

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private mutating func pick(_ values: [UInt32]) -> UInt32 {
    values[Int(random.next() % UInt64(values.count))]
  }

  private mutating func loadUART(_ register: UInt32) { words += [Self.uart + register, 0, 0] }
  private mutating func storeUART(_ register: UInt32, _ value: UInt32) {
    words += [Self.uart + register, 1, value]
  }
  private mutating func loadPLIC(_ offset: UInt32) { words += [Self.plic + offset, 2, 0] }
  private mutating func storePLIC(_ offset: UInt32, _ value: UInt32) {
    words += [Self.plic + offset, 3, value]
  }

  mutating func addSome() {
    switch random.next() % 20 {
    case 0...4:
      let data: [UInt32] = hasFIFO || !isLooped ? [0] : []
      loadUART(pick([1, 2, 2, 2, 3, 4, 5, 5, 6, 7] + data))
    case 5: storeUART(1, pick([0, 1, 2, 3, 2, 2, 4, 6, 15, 7, 255]))
    case 6, 7: storeUART(0, 33 + random.word() % 93)
    case 8:
      let value = pick([0, 1, 7, 5, 3, 0xc1, 0x41, 0x81, 0xc7, 6, 2, 4])
      controlFIFO(isLooped ? value & 0x3f | 1 : value)
    case 9: storeUART(3, pick([3, 0x83, 3, 0x1b, 0]))
    case 10: controlModem(pick([0, 8, 0xb, 3, 15, 0xff, 0x18, 0x1b]))
    case 11: storeUART(7, random.word() & 0xff)
    case 12: storePLIC(4 * pick([0, 1, 10, 10, 10, 10, 95]), pick([0, 1, 3, 7, 7, 9, 255, 2]))
    case 13:
      // qemu takes notice with the next change of something else.
      let enable = 0x2000 + 4 * pick([0, 0, 0, 1, 2])
      words += [Self.plic + enable, 4, pick([0, 0x400, .max, 0x401, 0x400])]
      storePLIC(0x20_0000, pick([0, 0, 1, 7]))
    case 14: storePLIC(0x20_0000, pick([0, 0, 0, 1, 3, 7, 8, 15]))
    case 15:
      loadPLIC(
        pick([
          0, 4, 40, 40, 380, 0x1000, 0x1000, 0x1004, 0x1008, 0x2000, 0x2004, 0x2008, 0x20_0000,
          0x3000, 0x180, 0x1010,
        ]))
    case 16, 17: loadPLIC(0x20_0004)
    case 18: storePLIC(0x20_0004, pick([10, 10, 10, 1, 0, 200, 95]))
    default: loadPLIC(0x1000)
    }
  }

  private mutating func controlFIFO(_ value: UInt32) {
    storeUART(2, value)
    hasFIFO = value & 1 != 0
  }

  private mutating func controlModem(_ value: UInt32) {
    let loops = value & 0x10 != 0
    if loops != isLooped { controlFIFO(loops ? 1 : 3) }
    isLooped = loops
    storeUART(4, value)
  }
}
