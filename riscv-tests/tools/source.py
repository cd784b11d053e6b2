# SPDX-License-Identifier: Apache-2.0
"""One generated test: a header, cases that number themselves, and data."""

from random import Random


class Source:
    """The text of one isa/<suite>/<op>.S."""

    def __init__(
        self, suite: str, op: str, *headers: str, from_memory: bool = False, mode: str = ""
    ) -> None:
        self.suite = suite
        self.op = op
        self.name = op.replace(".", "_")
        self.headers = headers
        self.from_memory = from_memory
        self.mode = mode
        self.lines: list[str] = []
        self.data: list[str] = []
        self.number = 1
        self.noise = Random(f"{suite} {op}")
        self.last = (0, 0)

    def heading(self, text: str) -> None:
        """A comment above the cases that follow."""
        self.lines += ["", f"  // {text}"]

    def case(self, macro: str, *arguments: object) -> None:
        """The next case."""
        self.number += 1
        fields = [str(self.number), *(text(argument) for argument in arguments)]
        self.lines.append(f"  TEST_{macro} {', '.join(fields)}")

    def random(self) -> int:
        """A register of noise, reproducible by suite and operation."""
        return self.noise.getrandbits(32)

    def text(self) -> str:
        """The whole file."""
        includes = [f'#include "{header}"' for header in ("environment.h", *self.headers)]
        setting = ["", "  .set values_from_memory, 1"] if self.from_memory else []
        lines = [
            f"// {self.op}: {self.number - 1} cases, written by tools/generate.py.",
            "// SPDX-License-Identifier: Apache-2.0",
            "",
            *includes,
            *setting,
            "",
            f"TEST_BEGIN {self.mode}".rstrip(),
            *self.lines,
            "",
            "TEST_END",
            *self.data,
        ]
        return "\n".join(lines) + "\n"


def text(argument: object) -> str:
    """An operand as the assembler reads it: registers in hexadecimal, small numbers as they are."""
    if isinstance(argument, int):
        return str(argument) if -4096 <= argument < 4096 else f"0x{argument:08x}"
    return str(argument)
