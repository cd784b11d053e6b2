#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes vectors.h: operands of the eleven instructions and what docs/XTDOT.md says they come to.

    vectors.py           writes it
    vectors.py --check   ends with 1 if the committed file is another

Nothing here wraps or overflows until the end: sums are Python's integers, lanes come from bytes and from hexadecimal
digits, and requantization is done in fractions.
"""

import math
import random
import sys
from fractions import Fraction
from pathlib import Path

OUTPUT = Path(__file__).with_name("vectors.h")
# With eleven rows of as many, all numbers of wrong cases stay below 255, the highest exit status.
CASES = 22

CORNERS = [0, 1, 0xFFFFFFFF, 0x80000000, 0x7FFFFFFF, 0x80808080, 0x7F7F7F7F, 0x88888888, 0x77777777, 0x01234567]


def byte_lanes(word, signed):
    return [int.from_bytes([byte], "little", signed=signed) for byte in word.to_bytes(4, "little")]


def nibble_lanes(word, signed):
    """Digits of the word, the least significant first."""
    digits = [int(digit, 16) for digit in reversed(f"{word:08x}")]
    return [digit - 16 if signed and digit > 7 else digit for digit in digits]


def dot(rd, a, b):
    return (rd + sum(x * y for x, y in zip(a, b, strict=True))) % 2**32


def dota8_us(rd, rs1, rs2, rs3):
    return dot(rd, byte_lanes(rs1, False), byte_lanes(rs2, True))


def dota8_uu(rd, rs1, rs2, rs3):
    return dot(rd, byte_lanes(rs1, False), byte_lanes(rs2, False))


def dota4_us(rd, rs1, rs2, rs3):
    return dot(rd, nibble_lanes(rs1, False), nibble_lanes(rs2, True))


def dota84l_us(rd, rs1, rs2, rs3):
    return dot(rd, byte_lanes(rs1, False), nibble_lanes(rs2, True)[:4])


def dota84h_us(rd, rs1, rs2, rs3):
    return dot(rd, byte_lanes(rs1, False), nibble_lanes(rs2, True)[4:])


def from_bytes(*values):
    return int.from_bytes(bytes(values), "little")


def zip8l(rd, rs1, rs2, rs3):
    a, b = byte_lanes(rs1, False), byte_lanes(rs2, False)
    return from_bytes(a[0], b[0], a[1], b[1])


def zip8h(rd, rs1, rs2, rs3):
    a, b = byte_lanes(rs1, False), byte_lanes(rs2, False)
    return from_bytes(a[2], b[2], a[3], b[3])


def pack16ll(rd, rs1, rs2, rs3):
    return from_bytes(*byte_lanes(rs1, False)[:2], *byte_lanes(rs2, False)[:2])


def pack16hh(rd, rs1, rs2, rs3):
    return from_bytes(*byte_lanes(rs1, False)[2:], *byte_lanes(rs2, False)[2:])


def pack4(rd, rs1, rs2, rs3):
    """Every second hexadecimal digit."""
    return int(f"{rs2:08x}"[1::2] + f"{rs1:08x}"[1::2], 16)


def rqsu(rd, rs1, rs2, rs3):
    accumulator, multiplier = (word - 2**32 if word >= 2**31 else word for word in (rs1, rs2))
    fields, zero_point, lo, hi = rs3.to_bytes(4, "little")
    exact = Fraction(accumulator * multiplier, 2 ** (31 + fields % 32))
    value = math.floor(exact + Fraction(1, 2)) + zero_point
    return min(max(value, lo), hi)


def parameters(shift, zero_point, lo, hi, ignored=0):
    return from_bytes(shift + ignored * 32, zero_point, lo, hi)


# Ties, ends, bounds, bounds that cross, ignored bits, and products that reach 2^62.
REQUANTIZATIONS = [
    (5, 1 << 30, parameters(0, 0, 0, 255)),
    (-5 % 2**32, 1 << 30, parameters(0, 10, 0, 255)),
    (6, 1 << 30, parameters(1, 0, 0, 255, 1)),
    (-6 % 2**32, 1 << 30, parameters(1, 10, 0, 255)),
    (100000, 0x7FFFFFFF, parameters(9, 3, 0, 255)),
    (100000, 0x7FFFFFFF, parameters(9, 3, 0, 100, 7)),
    (100000, 0x7FFFFFFF, parameters(9, 60, 0, 255)),
    (-100000 % 2**32, 0x7FFFFFFF, parameters(9, 250, 20, 255)),
    (-100000 % 2**32, 0x7FFFFFFF, parameters(9, 0, 20, 255)),
    (1000, 0x40000000, parameters(2, 0, 200, 100)),
    (-1000 % 2**32, 0x40000000, parameters(2, 0, 200, 100)),
    (0x80000000, 0x80000000, parameters(0, 0, 0, 255)),
    (0x80000000, 0x80000000, parameters(31, 255, 0, 255)),
    (0x80000000, 0x80000000, parameters(31, 0, 0, 255)),
    (0x80000000, 0x7FFFFFFF, parameters(31, 17, 0, 255)),
    (0x7FFFFFFF, 0x7FFFFFFF, parameters(24, 0, 0, 255)),
]


def operands(name, draw):
    """Of each case: rd, rs1, rs2, rs3; a row that does not read one is given it all the same."""
    if name == "rqsu":
        for accumulator, multiplier, packed in REQUANTIZATIONS:
            yield draw.getrandbits(32), accumulator, multiplier, packed
        for _ in range(CASES - len(REQUANTIZATIONS)):
            accumulator = draw.getrandbits(18)
            packed = parameters(draw.randrange(7, 11), draw.randrange(30), 0, 255)
            yield draw.getrandbits(32), accumulator, 2**30 + draw.getrandbits(30), packed
        return
    for corner in CORNERS:
        yield draw.choice(CORNERS), corner, draw.choice(CORNERS), 0
    for _ in range(CASES - len(CORNERS)):
        yield draw.getrandbits(32), draw.getrandbits(32), draw.getrandbits(32), 0


MEANINGS = [
    dota8_us, dota8_uu, dota4_us, dota84l_us, dota84h_us, zip8l, zip8h, pack16ll, pack16hh, pack4, rqsu,
]  # fmt: skip


def header():
    draw = random.Random(16)
    lines = [
        "/* SPDX-License-Identifier: Apache-2.0 */",
        "/* rd, rs1, rs2, rs3 and the result. Generated by vectors.py. */",
        "",
    ]
    for meaning in MEANINGS:
        name = meaning.__name__
        lines.append(f"static const struct vector {name}[] = {{")
        for case in operands(name, draw):
            words = ", ".join(f"0x{word:08x}" for word in (*case, meaning(*case)))
            lines.append(f"    {{{words}}},")
        lines += ["};", ""]
    return "\n".join(lines[:-1]) + "\n"


def main():
    text = header()
    if "--check" in sys.argv[1:]:
        return 0 if OUTPUT.read_text() == text else f"{OUTPUT.name} is not what vectors.py writes"
    OUTPUT.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
