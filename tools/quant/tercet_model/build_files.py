# SPDX-License-Identifier: Apache-2.0
"""Makefile, linker script and README of a project."""

from . import sources

# Bytes for code, the runtime's data and the stack, beside the network's own.
CODE_BYTES_A_LAYER = 32 << 10
OTHER_BYTES = 256 << 10
UNIT = 64 << 10


def files(plan, options):
    return {
        "Makefile": makefile(options),
        "link.ld": linker_script(plan),
        "README.md": readme(plan),
    }


def memory_bytes(plan):
    total = plan.weight_bytes + plan.peak_bytes + OTHER_BYTES + CODE_BYTES_A_LAYER * len(plan.steps)
    return -(-total // UNIT) * UNIT


def linker_script(plan):
    """The runtime's, with as much memory as this network needs."""
    text = sources.linker_script()
    kibibytes = memory_bytes(plan) // 1024
    sized = text.replace(": 1M\n", f": {kibibytes}K\n").replace("/* 1 MiB,", f"/* {kibibytes} KiB,")
    assert sized != text, "link.ld has another form"
    return sized


def makefile(options):
    compiler = {"gcc": "riscv64-unknown-elf-gcc", "clang": "clang"}[options.compiler]
    defines = " ".join(f"-D{name}" for name in options.defines)
    return f"""# SPDX-License-Identifier: Apache-2.0
# Builds network.elf; needs a compiler for RISC-V alone. `make CC=clang` takes clang and lld.

OUT ?= build
ifeq ($(origin CC),default)
CC := {compiler}
endif
# Groups of Xtdot that are left out: NN_NO_DOTS, NN_NO_REQUANTIZE, NN_NO_SHUFFLES; NN_PLAIN leaves out all.
DEFINES ?={f" {defines}" if defines else ""}

FLAGS := -O2 -g -ffreestanding -ffunction-sections -fdata-sections -fno-ident -std=gnu11 \\
  -Wall -Wextra -Wno-unknown-pragmas -Werror -I. -Ikernels -Iruntime $(DEFINES)
LINK := -nostdlib -static -Tlink.ld -Wl,--gc-sections -Wl,--build-id=none

ifneq ($(findstring clang,$(notdir $(CC))),)
TARGET := --target=riscv32-unknown-elf -march=rv32im -mno-relax -mabi=ilp32
LINK += -fuse-ld=lld
KERNEL_FLAGS :=
MEMORY_FLAGS := -fno-builtin
FLAGS += -isystem runtime/clang
LIBRARY := $(patsubst runtime/clang/%.c,$(OUT)/clang/%.o,$(wildcard runtime/clang/*.c))
LIBGCC :=
else
TARGET := -march=rv32im -misa-spec=2.2 -mabi=ilp32
# Both passes keep more sums alive than there are registers.
KERNEL_FLAGS := -fno-schedule-insns -fno-predictive-commoning
MEMORY_FLAGS := -fno-tree-loop-distribute-patterns
LIBRARY :=
LIBGCC := -lgcc
endif

OBJECTS := $(addprefix $(OUT)/,main.o network.o weights.o input.o crt0.o host.o print.o memory.o) $(LIBRARY)
HEADERS := $(wildcard *.h kernels/*.h runtime/*.h)

$(OUT)/network.elf: $(OBJECTS) link.ld
	$(CC) $(TARGET) $(LINK) -o $@ $(OBJECTS) $(LIBGCC)

$(OUT)/network.o: FLAGS += $(KERNEL_FLAGS)
$(OUT)/memory.o: FLAGS += $(MEMORY_FLAGS)

$(OUT)/%.o: %.c $(HEADERS) Makefile | $(OUT)
	$(CC) $(TARGET) $(FLAGS) -c -o $@ $<

$(OUT)/%.o: runtime/%.c $(HEADERS) Makefile | $(OUT)
	$(CC) $(TARGET) $(FLAGS) -c -o $@ $<

$(OUT)/%.o: runtime/%.S Makefile | $(OUT)
	$(CC) $(TARGET) $(FLAGS) -c -o $@ $<

$(OUT)/clang/%.o: runtime/clang/%.c $(HEADERS) Makefile | $(OUT)
	mkdir -p $(OUT)/clang
	$(CC) $(TARGET) $(FLAGS) -fno-builtin -c -o $@ $<

$(OUT):
	mkdir -p $(OUT)

.PHONY: clean
clean:
	rm -rf $(OUT)
"""


def readme(plan):
    network = plan.network
    return f"""# {network.name}

{len(plan.steps)} layers in C, made by `tercet model`: `network.c` has one function a layer, `weights.c` the constants,
`kernels/` and `runtime/` are copies of Tercet's. {plan.weight_bytes:,} bytes of constants, {plan.peak_bytes:,} bytes
at run time.

    make                       # riscv64-unknown-elf-gcc; CC=clang takes clang and lld
    tercet run build/network.elf
    tercet profile build/network.elf

`network_run` reads `network_input` and leaves its result at `NETWORK_OUTPUT` (`network.h`).
"""
