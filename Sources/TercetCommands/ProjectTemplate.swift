// SPDX-License-Identifier: Apache-2.0

/// The texts of a project to start from.
struct ProjectTemplate {
  let name: String
  let compiler: BuildFlags.Compiler

  /// The program: one kernel in plain C, and the same with Xtdot.
  var program: String {
    """
    /* The dot product of two vectors of int8, in plain C and with Xtdot, and the cycles of each. */

    \(compiler == .gcc ? "#include <stdio.h>\n\n" : "")#include "tercet.h"
    #include "xtdot.h"

    enum { LENGTH = 256, LANES = 4 };

    /* Xtdot takes four int8 in a word. */
    typedef union {
      int8_t bytes[LENGTH];
      uint32_t words[LENGTH / LANES];
    } vector;

    static vector a, b;

    __attribute__((noinline)) static int32_t dot_plain(const vector *x, const vector *y) {
      int32_t sum = 0;
      for (int i = 0; i < LENGTH; i++) sum += x->bytes[i] * y->bytes[i];
      return sum;
    }

    /* One instruction multiplies four pairs and adds the products to the sum. */
    __attribute__((noinline)) static int32_t dot_xtdot(const vector *x, const vector *y) {
      int32_t sum = 0;
      for (int i = 0; i < LENGTH / LANES; i++) sum = xt_dota8_ss(sum, x->words[i], y->words[i]);
      return sum;
    }

    static void report(const char *name, int32_t sum, uint32_t cycles) {
    \(report)
    }

    int main(void) {
      for (int i = 0; i < LENGTH; i++) {
        a.bytes[i] = (int8_t)(i % 100);
        b.bytes[i] = (int8_t)(i % 7 - 3);
      }
      uint32_t start = tercet_cycles();
      int32_t plain = dot_plain(&a, &b);
      uint32_t middle = tercet_cycles();
      int32_t xtdot = dot_xtdot(&a, &b);
      uint32_t end = tercet_cycles();
      report("plain C", plain, middle - start);
      report("Xtdot", xtdot, end - middle);
      return plain == xtdot ? 0 : 1;
    }

    """
  }

  private var report: String {
    switch compiler {
    case .clang:
      """
        tercet_puts(name);
        tercet_puts(": ");
        tercet_put_signed(sum);
        tercet_puts(" in ");
        tercet_put_unsigned(cycles);
        tercet_puts(" cycles\\n");
      """
    case .gcc:
      """
        printf("%s: %ld in %lu cycles\\n", name, (long)sum, (unsigned long)cycles);
      """
    }
  }

  var makefile: String {
    """
    # make builds \(name).elf, make run runs it, make profile shows where its cycles go.

    TERCET = tercet
    CC = \(compiler == .gcc ? "riscv64-unknown-elf-gcc" : "clang")
    CFLAGS = -O2 -g -Wall -Wextra
    # Target, headers, linker script, start-up code; --isa rv32imac asks for other instructions.
    # What does not fit in region 'ram', which has 1 MiB, needs -Wl,--defsym=__ram_size=8M as well.
    FLAGS := $(shell $(TERCET) config \(compiler == .gcc ? "--gcc " : "")--cflags --ldflags)
    ifeq ($(FLAGS),)
    $(error `$(TERCET) config` does not work: is tercet on the PATH?)
    endif

    \(name).elf: main.c Makefile
    \t$(CC) $(CFLAGS) -o $@ main.c $(FLAGS)

    run: \(name).elf
    \t$(TERCET) run $<

    profile: \(name).elf
    \t$(TERCET) profile $<

    clean:
    \trm -f \(name).elf

    .PHONY: run profile clean

    """
  }

  var readme: String {
    """
    # \(name)

    A program for Tercet: the dot product of two vectors of int8, in plain C and with Xtdot.

    ```sh
    make
    tercet run \(name).elf
    tercet profile \(name).elf
    ```

    `make` takes \(needs), and `tercet` on the PATH, which tells it where \
    headers, linker script and start-up code are.

    """
  }

  private var needs: String {
    switch compiler {
    case .clang: "a clang with lld for RISC-V, such as that of Swift's toolchain"
    case .gcc: "`riscv64-unknown-elf-gcc` and `picolibc-riscv64-unknown-elf`, as in Debian"
    }
  }
}
