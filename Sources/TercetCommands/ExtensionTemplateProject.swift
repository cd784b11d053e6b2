// SPDX-License-Identifier: Apache-2.0

/// What builds and explains a new extension.
extension ExtensionTemplate {
  /// For make.
  var makefile: String {
    """
    # The library of \(mnemonic), and a program that checks it.
    #
    #   make                               with the clang of Swift's toolchain
    #   make CC=riscv64-unknown-elf-gcc    the program with gcc and picolibc
    #   make HOST_CC=gcc                   the library with another compiler of the host
    #   make run                           runs the program; `make check` compares C, header and Verilog
    #   make bench                         runs the module alone, in Verilator or Icarus Verilog

    NAME = \(name)
    TERCET = tercet
    CC = clang
    HOST_CC := $(shell command -v clang || echo cc)
    WARNINGS = -Wall -Wextra -Werror

    RUNTIME := $(shell $(TERCET) config --includedir)
    ifeq ($(RUNTIME),)
    $(error `$(TERCET) config` does not work: is tercet on the PATH?)
    endif
    # Target, headers, linker script, start-up code.
    FLAGS := $(shell $(TERCET) config $(if $(findstring gcc,$(notdir $(CC))),--gcc) --cflags --ldflags)

    all: $(NAME).so $(NAME)-test.elf

    $(NAME).so: $(NAME).c Makefile
    \t$(HOST_CC) -O2 -fPIC -shared $(WARNINGS) -I'$(RUNTIME)' -o $@ $<

    %.elf: %.c $(NAME).h Makefile
    \t$(CC) -O2 -g $(WARNINGS) -o $@ $< $(FLAGS)

    run: all
    \t$(TERCET) run --extension . $(NAME)-test.elf

    check: all
    \t$(TERCET) extension check .

    bench: $(NAME)-bench.v $(NAME).v
    \tif command -v verilator >/dev/null; then \\
    \t  verilator --binary -Wall -Wno-DECLFILENAME -Wno-fatal --Mdir bench -o run $^ >bench.log \\
    \t    || { cat bench.log; exit 1; }; \\
    \t  bench/run; \\
    \telse \\
    \t  mkdir -p bench && iverilog -g2012 -Wall -o bench/run $^ && vvp -N bench/run; \\
    \tfi

    clean:
    \trm -rf $(NAME).so $(NAME)-test.elf bench bench.log

    .PHONY: all run check bench clean

    """
  }

  /// For people.
  var readme: String {
    """
    # \(name)

    An instruction of your own for Tercet:

        \(mnemonic) rd, rs1, rs2        rd = rd + rs1 * rs2, in two cycles

    ```sh
    make
    tercet run --extension . \(name)-test.elf        # 0, or the number of the first wrong case
    tercet profile --extension . \(name)-test.elf    # its second cycles are charged to \(name).mac
    ```

    | file | what it says |
    |---|---|
    | `extension.json` | its name, its encoding, its operands and its time |
    | `\(name).c` | what it computes, for Tercet |
    | `\(name).h` | how a program writes it, in C |
    | `\(name)-test.c` | a program that checks it |
    | `\(name).v` | the same as hardware, on CFU-Playground's bus |
    | `\(name)-bench.v` | a bench for the hardware alone |

    `tercet extension check .` compares them: the header's words with the encodings, the C with the Verilog,
    value by value and cycle by cycle. `make bench` runs the bench, with Verilator or Icarus Verilog.

    `make` takes the clang of Swift's toolchain and `tercet` on the PATH; `make CC=riscv64-unknown-elf-gcc` builds the
    program with gcc and picolibc.

    To make it yours, change what it computes in `\(name).c`, `\(name).v` and the expected values of `\(name)-test.c`; then
    its operands, its time or its place among the instructions in `extension.json` and `\(name).h`. A second
    instruction is a second row, with another funct3.

    """
  }
}
