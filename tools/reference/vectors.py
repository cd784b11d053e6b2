# SPDX-License-Identifier: Apache-2.0
"""Writes the Xtdot test vectors, or checks that the committed ones are up to date.

    python3 tools/reference/vectors.py          # write Tests/TercetISATests/Vectors/xtdot.csv
    python3 tools/reference/vectors.py --check  # exit 1 if that file differs

One row is one execution: `word` encodes the instruction with rd = a0, rs1 = a1, rs2 = a2 and
rs3 = a3, the next four columns are the values of those registers before it, and `result` is the
value of a0 after it. Registers an instruction does not read hold noise, so that reading them shows.
All columns but the mnemonic are eight lower-case hexadecimal digits.
"""

import argparse
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from random import Random

import xtdot

ROOT = Path(__file__).resolve().parents[2]
NAME = "Tests/TercetISATests/Vectors/xtdot.csv"
HEADER = "mnemonic,word,rd,rs1,rs2,rs3,result"
A0, A1, A2, A3 = 10, 11, 12, 13
SEED = 0x7E2CE7

Operands = tuple[int, int, int, int]
"""Values of rd, rs1, rs2 and rs3 before the instruction."""

BOUNDARIES = [
    0x0000_0000,
    0x0000_0001,
    0xFFFF_FFFF,
    0x8080_8080,
    0x7F7F_7F7F,
    0x8888_8888,
    0x7777_7777,
    0x8000_0000,
    0x7FFF_FFFF,
]
"""Zero, one, minus one, and the extremes of 8-bit, 4-bit and 32-bit lanes."""

ACCUMULATORS = [0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x0000_0000, 0x0000_0001]
"""Old values of rd next to where signed and unsigned sums wrap."""


class Noise:
    """Reproducible random registers, from the one generator call whose output never changed."""

    def __init__(self, name: str) -> None:
        self.generator = Random(f"{SEED:x} {name}")

    def bits(self, width: int = 32) -> int:
        """A uniform unsigned number of `width` bits."""
        return self.generator.getrandbits(width)

    def between(self, low: int, high: int) -> int:
        """A number from low to high, both included; near enough to uniform for tests."""
        return low + self.bits(48) % (high - low + 1)


# Dot products


def dot_operands(noise: Noise) -> Iterator[Operands]:
    """Boundaries in all pairs, wrapping accumulators, each lane alone, then noise."""
    for index, (rs1, rs2) in enumerate(product(BOUNDARIES, BOUNDARIES)):
        yield ACCUMULATORS[index % len(ACCUMULATORS)], rs1, rs2, noise.bits()
    # Largest sums of either sign whatever the format, at the edge they step over.
    yield 0x7FFF_FFFF, 0x8888_8888, 0x8888_8888, noise.bits()
    yield 0x8000_0000, 0x8888_8888, 0x7777_7777, noise.bits()
    yield 0x8000_0000, 0x7777_7777, 0x8888_8888, noise.bits()
    yield 0xFFFF_FFFF, 0x7777_7777, 0x7777_7777, noise.bits()
    for lane in range(8):
        yield noise.bits(), 0x8765_4321, 1 << (4 * lane), noise.bits()
    for _ in range(12):
        yield noise.bits(), noise.bits(), noise.bits(), noise.bits()


# Requantization


def parameters(shift: int, zero_point: int, low: int, high: int, ignored: int = 0) -> int:
    """rs3 of a requantization; bytes may be given signed or unsigned."""
    return xtdot.join([ignored << 5 | shift, zero_point & 0xFF, low & 0xFF, high & 0xFF], 8)


def tie_products(shift: int) -> Iterator[tuple[int, int]]:
    """Pairs (acc, M) whose scaled value is +-0.5 or +-1.5, and their nearest neighbours.

    With M = +-2^30 a neighbour is half a unit in the last place of the doubled high product away:
    the first rounding of *double* turns it into a tie, or hides that it was none. M = -2^31 has no
    first rounding, and reaches the ties of the largest shifts.
    """
    for halves, nudge in product((1, -1, 3, -3), (-1, 0, 1)):
        for sign in (1, -1):
            yield sign * (halves << shift) + nudge, sign << 30
        if shift > 0:
            yield -(halves << (shift - 1)) + nudge, -(2**31)


def requantize_operands(noise: Noise, is_signed: bool) -> Iterator[Operands]:
    """Ties, extremes, every shift, every corner of the parameters, then noise."""
    # Parameters that hide least: all of the byte, and a zero point in the middle of it.
    zero_point, low, high = (0, -128, 127) if is_signed else (128, 0, 255)

    def row(acc: int, multiplier: int, rs3: int) -> Operands:
        return noise.bits(), xtdot.register(acc), xtdot.register(multiplier), rs3

    for shift in range(32):
        rs3 = parameters(shift, zero_point, low, high)
        for acc, multiplier in tie_products(shift):
            if -(2**31) <= acc < 2**31:
                yield row(acc, multiplier, rs3)
        yield row(-(2**31), -(2**31), rs3)
        yield row(noise.bits(), noise.bits(), rs3)

    edges = [0, 1, -1, 2**31 - 1, -(2**31), 2**30, -(2**30), 0x5555_5555]
    for index, (acc, multiplier) in enumerate(product(edges, edges)):
        shift = (0, 31, 24, 1, 30)[index % 5]
        yield row(acc, multiplier, parameters(shift, zero_point, low, high))

    # Values that leave 32 bits when the zero point is added, but not before.
    for acc, multiplier, zero in product(
        (2**31 - 1, -(2**31)), (2**31 - 1, -(2**31)), (0x7F, 0x80, 0xFF)
    ):
        yield row(acc, multiplier, parameters(0, zero, low, high))

    ranges = [
        (0x80, 0x7F), (0x7F, 0x80), (0x00, 0xFF), (0xFF, 0x00), (0x00, 0x00),
        (0x7F, 0x7F), (0x80, 0x80), (0xFB, 0x05), (0x05, 0xFB), (0x10, 0xF0),
    ]  # fmt: skip
    for zero, (least, most), scaled in product(
        (0x00, 0x01, 0x7F, 0x80, 0xFF), ranges, (-300, -100, -3, 3, 100, 300)
    ):
        yield row(2 * scaled, 2**30, parameters(0, zero, least, most, noise.bits(3)))

    for ignored, shift in product(range(1, 8), (0, 1, 31)):
        rs3 = parameters(shift, zero_point, low, high, ignored)
        yield row(-5 << shift if shift < 29 else -(2**31), 2**30, rs3)

    # As a network does it: a normalised multiplier, and results mostly inside the byte.
    for _ in range(64):
        multiplier, shift = noise.between(2**30, 2**31 - 1), noise.between(0, 22)
        acc = (noise.between(-160, 160) << (31 + shift)) // multiplier + noise.between(-2, 2)
        zero = noise.between(-40, 40) + zero_point
        yield row(acc, multiplier, parameters(shift, zero, low, high, noise.bits(3)))
    for _ in range(32):
        yield row(noise.bits(), noise.bits(), noise.bits())


# Lane shuffles


def shuffle_operands(noise: Noise) -> Iterator[Operands]:
    """Registers with all nibbles told apart, boundaries, then noise."""
    yield noise.bits(), 0x7654_3210, 0xFEDC_BA98, noise.bits()
    yield noise.bits(), 0xFEDC_BA98, 0x7654_3210, noise.bits()
    for value in BOUNDARIES:
        yield noise.bits(), value, 0, noise.bits()
        yield noise.bits(), 0, value, noise.bits()
        yield noise.bits(), value, value ^ 0xFFFF_FFFF, noise.bits()
    for _ in range(15):
        yield noise.bits(), noise.bits(), noise.bits(), noise.bits()


# The file


def operands(row: xtdot.Instruction) -> Iterator[Operands]:
    """The executions to record for one instruction."""
    noise = Noise(row.mnemonic)
    if row in xtdot.DOTS:
        return dot_operands(noise)
    if row in xtdot.REQUANTIZATIONS:
        return requantize_operands(noise, is_signed=not row.mnemonic.endswith("u"))
    return shuffle_operands(noise)


def vectors() -> str:
    """The whole file as text."""
    lines = [HEADER]
    for row in xtdot.INSTRUCTIONS.values():
        word = xtdot.word(row.mnemonic, A0, A1, A2, A3)
        for values in operands(row):
            numbers = (word, *values, row.execute(*values))
            lines.append(",".join([row.mnemonic, *(f"{number:08x}" for number in numbers)]))
    return "\n".join(lines) + "\n"


def difference(committed: str, expected: str) -> str:
    """The first line in which two texts differ, in words."""
    old, new = committed.splitlines(), expected.splitlines()
    for number, (found, wanted) in enumerate(zip(old, new, strict=False), start=1):
        if found != wanted:
            return f"line {number} is\n  {found}\nand the reference gives\n  {wanted}"
    if len(old) != len(new):
        return f"it has {len(old)} lines and the reference gives {len(new)}"
    return "only its line endings differ"


def main() -> int:
    """Writes or checks the file; returns the exit status."""
    parser = argparse.ArgumentParser(description="Write or check the Xtdot test vectors.")
    parser.add_argument("--check", action="store_true", help="exit 1 if the file differs")
    arguments = parser.parse_args()

    file = ROOT / NAME
    expected = vectors()
    if not arguments.check:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(expected.encode("ascii"))
        print(f"wrote {expected.count(chr(10)) - 1} vectors to {NAME}")
        return 0

    help_text = "help: run `python3 tools/reference/vectors.py` and look at what changed"
    if not file.is_file():
        print(f"{NAME} does not exist\n{help_text}", file=sys.stderr)
        return 1
    committed = file.read_bytes().decode("ascii", errors="replace")
    if committed != expected:
        print(f"{NAME} is out of date: {difference(committed, expected)}", file=sys.stderr)
        print(help_text, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
