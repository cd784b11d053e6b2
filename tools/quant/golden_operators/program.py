# SPDX-License-Identifier: Apache-2.0
"""Check programs: cases as C tables and one block of data, built by gcc or clang and run by tercet."""

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE.parents[2] / "programs"
KERNELS = PROGRAMS / "kernels"

# As in programs/Makefile.
COMMON = ["-O2", "-g", "-ffreestanding", "-ffunction-sections", "-fdata-sections", "-std=gnu11"]
COMMON += ["-Wall", "-Wextra", "-Wno-unknown-pragmas", "-Werror"]
RV32 = ["-march=rv32im", "-mabi=ilp32"]
# Compiler, flags of kernels, flags of linking.
TARGETS = {
    "gcc": (
        ["riscv64-unknown-elf-gcc", *RV32, "-misa-spec=2.2", "-fno-tree-loop-distribute-patterns"],
        ["-fno-schedule-insns", "-fno-predictive-commoning"],
        ["-lgcc"],
    ),
    "clang": (
        ["clang", "--target=riscv32-unknown-elf", *RV32, "-mno-relax", "-fno-builtin"],
        [],
        ["-fuse-ld=lld"],
    ),
}
DATA_ALIGNMENT = 16
REPORT = re.compile(r"(\d+) cases, (\d+) bytes")


class BuildError(Exception):
    """A compiler's complaint."""


class Difference(Exception):
    """A check program that did not report equal bytes."""


def initialiser(value):
    """A Python value as C writes it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f".{name} = {initialiser(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "{" + ", ".join(map(initialiser, value)) + "}"
    return str(value)


@dataclass
class Program:
    """Cases of one operator. `source` is the C file beside this one that runs them.

    A case is a dictionary of the fields of the source's `struct test_case`; arrays among them go to the block of data.
    `size` and `scratch_bytes` are bytes of output and scratch memory, `checks` what the compiler asserts. The shapes of
    about `constants` cases, evenly spread, are constants in the program. `defines` are macros.
    """

    name: str
    source: str
    cases: list = field(default_factory=list)
    constants: int = 0
    defines: tuple = ()
    block: list = field(default_factory=list)
    length: int = 0

    def place(self, value):
        """The C expression for a value; arrays are added to the block of data."""
        if isinstance(value, dict):
            return {name: self.place(item) for name, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.place(item) for item in value]
        if not isinstance(value, np.ndarray):
            return "NULL" if value is None else value
        start, content = self.length, value.tobytes()
        content += bytes(-len(content) % DATA_ALIGNMENT)
        self.block.append(content)
        self.length += len(content)
        return f"(const void *)(data + {start})"

    def write(self, folder):
        """cases.h and data.bin."""
        rows, functions = [], []
        every = max(len(self.cases) // self.constants, 1) if self.constants else len(self.cases) + 1
        for index, case in enumerate(self.cases):
            checks = case.pop("checks", [])
            functions += [f"_Static_assert({check}, \"case {index}\");\n" for check in checks]
            placed = self.place(case)
            if index % every == 0 and self.constants:
                placed["constant"] = f"constant_{index}"
                functions.append(constant_function(index, placed["shape"]))
            rows.append(f"  {initialiser(placed)},\n")
        largest = max(case["size"] for case in self.cases)
        scratch = max(case.get("scratch_bytes", 0) for case in self.cases)
        sizes = f"enum {{ CASES = {len(rows)}, OUTPUT_BYTES = {largest}, SCRATCH_BYTES = {scratch} }};\n"
        table = "static const struct test_case cases[] = {\n" + "".join(rows) + "};\n"
        (folder / "cases.h").write_text(sizes + "".join(functions) + table)
        (folder / "data.bin").write_bytes(b"".join(self.block) + bytes(DATA_ALIGNMENT))
        (folder / "data.S").write_text(
            f'.section .rodata\n.balign {DATA_ALIGNMENT}\n.globl data\ndata:\n.incbin "{folder / "data.bin"}"\n'
        )


def constant_function(index, shape):
    """One that runs a case with its shape known to the compiler."""
    return (
        f"__attribute__((noinline)) static void constant_{index}(const struct test_case *test, int8_t *output,"
        " nn_word *scratch) {\n"
        f"  static const SHAPE shape = {initialiser(shape)};\n"
        "  CHECK_RUN(&shape, test, output, scratch);\n}\n"
    )


def invoke(arguments):
    result = subprocess.run(list(map(str, arguments)), check=False, capture_output=True, text=True)
    if result.returncode != 0:
        raise BuildError(f"{' '.join(map(str, arguments))}\n{result.stderr}")


class Builder:
    """Builds check programs with one compiler into `folder`; `kernels` is where their headers are."""

    def __init__(self, compiler, folder, kernels=KERNELS):
        self.compiler, self.folder, self.kernels = compiler, folder, kernels
        folder.mkdir(exist_ok=True)
        self.command, self.kernel_flags, self.link_flags = TARGETS[compiler]
        self.runtime = []
        for source in ["crt0.S", "host.c", "print.c", "memory.c", *self.libraries()]:
            object_file = folder / f"{compiler}-{Path(source).stem}.o"
            self.compile(PROGRAMS / "runtime" / source, object_file, [])
            self.runtime.append(object_file)

    def libraries(self):
        """clang brings no division of 64 bits."""
        if self.compiler != "clang":
            return []
        return [f"clang/{path.name}" for path in sorted((PROGRAMS / "runtime" / "clang").glob("*.c"))]

    def compile(self, source, object_file, flags):
        includes = [f"-I{PROGRAMS / 'runtime'}", f"-I{self.kernels}", f"-I{HERE / 'programs'}"]
        invoke([*self.command, *COMMON, *includes, *flags, "-c", source, "-o", object_file])

    def build(self, program, folder, variant, defines):
        """The ELF of a program written to `folder`; `defines` are macros such as NN_PLAIN."""
        stem = f"{self.compiler}-{variant}"
        macros = [f"-D{macro}" for macro in (*defines, *program.defines)]
        flags = [*self.kernel_flags, *macros, f"-I{folder}"]
        self.compile(HERE / "programs" / program.source, folder / f"{stem}.o", flags)
        if not (folder / f"{self.compiler}-data.o").exists():
            self.compile(folder / "data.S", folder / f"{self.compiler}-data.o", [])
        elf = folder / f"{stem}.elf"
        objects = [*self.runtime, folder / f"{stem}.o", folder / f"{self.compiler}-data.o"]
        link = ["-nostdlib", "-static", f"-T{PROGRAMS / 'runtime' / 'link.ld'}", "-Wl,--gc-sections"]
        link += ["-Wl,--defsym=__ram_size=32M"]
        invoke([*self.command, *link, "-o", elf, *objects, *self.link_flags])
        return elf


def run(tercet, elf, core, cases):
    """(cases, bytes) that a program found equal; the count must be that of its table."""
    result = subprocess.run([tercet, "run", "--core", core, elf], check=False, capture_output=True, text=True)
    report = REPORT.fullmatch(result.stdout.strip())
    if result.returncode != 0 or not report or int(report[1]) != cases:
        printed = (result.stdout + result.stderr).strip()
        raise Difference(f"{core}: {printed or f'status {result.returncode}, no report'}")
    return int(report[1]), int(report[2])
