// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

/// Source of what is right: Spike 1.1 and qemu-system-riscv32 -M spike, which the last two tests run.
@Suite("HTIF's console")
struct HTIFConsoleTests {
  private static let layout = """
    ENTRY(_start)
    SECTIONS {
      . = 0x80000000;
      .text : { *(.text.start) *(.text*) *(.rodata*) }
      .tohost ALIGN(4096) : { *(.tohost) }
      .data : { *(.data*) *(.sdata*) }
      .bss : { *(.bss*) *(.sbss*) }
      . = ALIGN(16); . += 8192; stack_top = .;
    }
    """

  private static let prelude = """
    #include <stdint.h>
    volatile uint64_t tohost __attribute__((section(".tohost"), aligned(64)));
    volatile uint64_t fromhost __attribute__((section(".tohost"), aligned(64)));
    __attribute__((naked, section(".text.start"))) void _start(void) {
      __asm__ volatile("la sp, stack_top\\n call main");
    }
    static void ask(uint32_t high, uint32_t low) {
      while (tohost) fromhost = 0;
      volatile uint32_t *half = (volatile uint32_t *)&tohost;
      ORDER
    }
    static void put(char c) { ask(0x01010000, (unsigned char)c); }
    static void print(const char *text) { while (*text) put(*text++); }
    static int get(void) {
      fromhost = 0;
      ask(0x01000000, 0);
      for (;;) {
        uint64_t answer = fromhost;
        if (answer >> 48 == 0x0100) { fromhost = 0; return answer & 0xff; }
      }
    }
    static void end(uint32_t code) {
      while (tohost) fromhost = 0;
      tohost = code << 1 | 1;
      for (;;) {}
    }

    """

  /// How the two halves are stored.
  static let orders = [
    "half[0] = low; half[1] = high;", "half[1] = high; half[0] = low;",
    "half[0] = low; for (int i = 0; i < 10; i++) __asm__ volatile(\"\"); half[1] = high;",
    "tohost = (uint64_t)high << 32 | low; (void)half;",
  ]

  private func guest(
    _ body: String, order: String = orders[0], optimization: String = "-O1"
  ) throws -> Guest {
    let source =
      Self.prelude.replacing("ORDER", with: order) + "int main(void) {\n" + body + "\n}\n"
    return try Guest(
      elf: try CrossCompiler.elf(
        source, language: "c", layout: Self.layout, options: [optimization]))
  }

  @Test(
    "prints odd and even characters, whichever half comes first",
    arguments: orders, ["-O0", "-O1", "-O2", "-Os"])
  func put(order: String, optimization: String) throws {
    // e, a, o, w and the zero are the ones that look like an exit, or like nothing.
    let guest = try guest(
      "print(\"eaow: odd and even\"); put(0); put('\\n'); end(3); return 0;", order: order,
      optimization: optimization)
    let result = try guest.run()
    #expect(result.status == 3, "\(result.err)")
    #expect(result.out == "eaow: odd and even\0\n")
    #expect(result.err == "")
    #expect(try guest.profile().err == "eaow: odd and even\0\n")
  }

  @Test("gives characters of standard input", arguments: orders, ["-O0", "-O2"])
  func get(order: String, optimization: String) throws {
    let guest = try guest(
      "int a = get(), b = get(), c = get(); put(c); put(b); put(a); end(0); return 0;",
      order: order, optimization: optimization)
    let result = try Tool.tercet().run(
      ["run", "--max-cycles", "100000", guest.path], input: "Ie\nmore")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out == "\neI")
    #expect(result.err == "")
  }

  @Test("answers nothing at the end of input, and says so")
  func endOfInput() throws {
    let result = try guest("get(); end(0); return 0;").run("--max-cycles", "5000")
    // It waits in a loop that nothing can end.
    #expect(result.status == 125)
    #expect(
      result.err.hasPrefix(
        "note: the guest asked HTIF's console for a character at the end of its input: it got no "
          + "answer\n"))
  }

  @Test("exits and calls of device 0 keep their meaning, negative codes too")
  func exits() throws {
    for (code, status) in [("0", 0), ("50", 50), ("-1", 255)] as [(String, Int32)] {
      let source = "tohost = (uint64_t)(int32_t)((uint32_t)\(code) << 1 | 1); for (;;) {}"
      let result = try guest(source).run("--max-cycles", "5000")
      #expect(result.status == status, "\(code): \(result.err)")
    }
  }

  @Test("other devices are told of")
  func others() throws {
    let result = try guest("ask(0x02030000, 4); print(\"on\"); end(0); return 0;").run()
    #expect(result.status == 0)
    #expect(result.out == "on")
    #expect(
      result.err
        == "note: the guest asked device 2 of HTIF for command 3, which tercet does not have: it got "
        + "no answer\n")
  }

  private static let greeting = "print(\"hello from the console device\\n\"); end(3); return 0;"

  @Test("as on Spike", arguments: orders)
  func spike(order: String) throws {
    let guest = try guest(Self.greeting, order: order)
    let theirs = try Tool.spike().run(["--isa=rv32imac", "-m0x80000000:0x100000", guest.path])
    let ours = try guest.run()
    #expect(ours.status == 3)
    #expect(theirs.status == 3)
    #expect(ours.out == theirs.out)
  }

  @Test("as on QEMU, which acts on the high half")
  func qemu() throws {
    let guest = try guest(Self.greeting)
    let theirs = try Tool(path: "/usr/bin/env").run([
      "timeout", "60", "qemu-system-riscv32", "-M", "spike", "-bios", "none", "-nographic",
      "-kernel", guest.path,
    ])
    let ours = try guest.run()
    #expect(ours.status == 3)
    #expect(theirs.status == 3)
    #expect(ours.out == theirs.out)
  }
}
