# SPDX-License-Identifier: Apache-2.0
"""Cases of Xtdot; what they expect comes from the reference in tools/reference."""

import sys
from itertools import product
from pathlib import Path

from families import PATTERN_A, PATTERN_B, REGISTERS, spare, triples, two
from meanings import TWO, u
from source import Source

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools" / "reference"))
import vectors  # noqa: E402
import xtdot  # noqa: E402

A, B, C = PATTERN_A, PATTERN_B, 0x8000_0003
ACCUMULATORS = (0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x1234_5678)


def sources() -> list[Source]:
    """One test per instruction."""
    made = []
    for row in xtdot.INSTRUCTIONS.values():
        source = Source("rv32uxtdot", row.mnemonic, "xtdot.h")
        if row.has_rs3:
            requantize(source, row)
        elif row.mnemonic.startswith("xt.dota"):
            accumulate(source, row)
        else:
            plain(source, row)
        made.append(source)
    return made


def plain(source: Source, row: xtdot.Instruction) -> None:
    """op rd, rs1, rs2: the lanes one by one, and then what all such instructions have."""
    source.heading("Each lane of either source with each other value, and boundaries of lanes.")
    for x, y in lane_pairs():
        source.case("RR", row.mnemonic, row.execute(0, x, y, 0), x, y)
    TWO[row.mnemonic] = lambda a, b: row.execute(0, a, b, 0)
    two(source)


def lane_pairs() -> list[tuple[int, int]]:
    """Single lanes, extremes of lanes, and a value whose nibbles all differ."""
    extremes = (0x8080_8080, 0x7F7F_7F7F, 0x8888_8888, 0x7777_7777, 0xFFFF_FFFF)
    pairs = list(product(extremes, extremes))
    for lane in range(8):
        pairs += [(0x8765_4321, 0xF << 4 * lane), (0x7 << 4 * lane, 0xFEDC_BA98)]
    for lane in range(4):
        pairs += [(0x80 << 8 * lane, 0x8765_4321), (0xFEDC_BA98, 0x7F << 8 * lane)]
    return pairs


def accumulate(source: Source, row: xtdot.Instruction) -> None:
    """op rd, rs1, rs2 with rd as a third source"""
    op = row.mnemonic

    def f(c: int, a: int, b: int) -> int:
        return row.execute(c, a, b, 0)

    def case(macro: str, c: int, a: int, b: int, *before: object, after=()) -> None:
        source.case(macro, *before, op, f(c, a, b), c, a, b, *after)

    def noise() -> tuple[int, int, int]:
        return source.random(), source.random(), source.random()

    source.heading("Lanes, from sums where the result wraps.")
    for i, (x, y) in enumerate(lane_pairs()):
        case("ACC", ACCUMULATORS[i % len(ACCUMULATORS)], x, y)
    source.heading("Boundaries of registers.")
    extremes = (0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF)
    for x, y in product(extremes, extremes):
        case("ACC", C, x, y)
    source.heading("Each bit of each source alone.")
    for i in range(32):
        case("ACC", 1 << i, A, B)
        case("ACC", C, 1 << i, B)
        case("ACC", C, A, 1 << i)
    source.heading("Noise.")
    for _ in range(16):
        case("ACC", *noise())
    source.heading("One register in two or three places.")
    for c, x, y in ((C, A, B), (C, B, A), noise()):
        source.case("ACC_RD_IS_RS1", op, f(x, x, y), x, y)
        source.case("ACC_RD_IS_RS2", op, f(y, x, y), x, y)
        source.case("ACC_SAME_SOURCES", op, f(c, x, x), c, x)
        source.case("ACC_ALL_SAME", op, f(x, x, x), x)
    source.heading("Every register in every place.")
    for rd, rs1, rs2 in triples():
        case("ACC_REGISTERS", *noise(), after=(rd, rs1, rs2, spare(rd, rs1, rs2)))
    source.heading("Result and sources at every forwarding distance, and after a load.")
    for nops in (0, 1, 2):
        case("ACC_RESULT_AFTER", *noise(), nops)
        for macro in ("ACC_RD_LOADED", "ACC_RS1_LOADED", "ACC_RS2_LOADED"):
            case(macro, *noise(), nops)
    for macro in ("ACC_012_AFTER", "ACC_210_AFTER"):
        for gaps in product(range(3), range(2), range(3)):
            case(macro, *noise(), *gaps)
    source.heading("Dots into one register, one after another.")
    for c, x, y in ((C, A, B), noise(), noise()):
        total = f(f(f(f(c, x, y), y, x), x, x), y, y)
        source.case("ACC_CHAIN", op, total, c, x, y)
    source.heading("x0 as a source is zero, as a destination stays so and starts from it.")
    for c, x in ((C, A), (A, B), (B, 0xFFFF_FFFF)):
        source.case("ACC_ZERO_RS1", op, f(c, 0, x), c, x)
        source.case("ACC_ZERO_RS2", op, f(c, x, 0), c, x)
        source.case("RR_ZERO_RD", op, x, B)


def requantize(source: Source, row: xtdot.Instruction) -> None:
    """op rd, rs1, rs2, rs3"""
    op = row.mnemonic
    signed = not op.endswith("u")
    everything = vectors.parameters(0, 0, *((-128, 127) if signed else (0, 255)))

    def f(a: int, b: int, c: int) -> int:
        return row.execute(0, a, b, c)

    def case(macro: str, a: int, b: int, c: int, *before: object, after=()) -> None:
        source.case(macro, *before, op, f(a, b, c), a, b, c, *after)

    def noise() -> tuple[int, int, int]:
        """A result that mostly lies inside its clamp, with all of rs3 in use."""
        shift = source.random() % 12
        multiplier = source.random() % 2**30 + 2**30
        a = u((source.random() % 240 - 120) << shift + 1)
        low, high = (-120, 115) if signed else (3, 250)
        zero = source.random() % 20 + (0 if signed else 100)
        return a, multiplier, vectors.parameters(shift, zero, low, high, source.random() % 8)

    source.heading("Every shift, at ties and next to them.")
    for shift in range(32):
        parameters = everything | shift | (0 if signed else 128 << 8)
        for halves, nudge in ((1, 0), (-1, 0), (3, -1), (-3, 1), (-1, -1), (1, 1)):
            scaled = (halves << shift) + nudge
            if -(2**31) <= scaled < 2**31:
                case("R4", u(scaled), 2**30, parameters)
    source.heading("Ties of the first rounding, and products of all signs.")
    edges = (0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**30, 3 * 2**30, A, B)
    for i, (x, y) in enumerate(product(edges, edges)):
        case("R4", x, y, everything | (0, 31, 24, 1, 30)[i % 5])
    source.heading("Zero point and clamp: each bit, each corner, lo above hi.")
    for i in range(8, 32):
        case("R4", 10, 2**30, everything ^ 1 << i)
        case("R4", u(-600), 2**30, everything ^ 1 << i)
        case("R4", 600, 2**30, everything ^ 1 << i)
    for zero, (low, high), x in product(
        (0, 0x7F, 0x80, 0xFF), ((0x80, 0x7F), (0x7F, 0x80), (0, 0xFF), (5, 5)), (-300, 3, 300)
    ):
        case("R4", u(x), 2**30, vectors.parameters(0, zero, low, high))
    source.heading("Each bit of the multiplier alone.")
    for i in range(32):
        case("R4", 0x7FFF_FFFF >> max(0, i - 6), 1 << i, everything | (0 if signed else 128 << 8))
    source.heading("Boundaries of rs3 as a whole.")
    for x, parameters in product((3, 300), (0, 1, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF)):
        case("R4", x, 2**30, parameters)
    source.heading("Bits 7 to 5 of rs3 do not count.")
    for ignored, shift in product(range(8), (0, 1, 31)):
        case("R4", 1000, 2**30, everything | ignored << 5 | shift)
    source.heading("As networks do it, and noise.")
    for _ in range(24):
        case("R4", *noise())
        case("R4", source.random(), source.random(), source.random())
    source.heading("One register in two places or all.")
    for rd in ("a1", "a2", "a3"):
        case("R4_RD_IS", *noise(), after=(rd,))
        case("R4_RD_IS", *noise(), after=(rd,))
    for x in (A, B, everything, 0x7F80_0003):
        source.case("R4_SAME_SOURCES", op, f(x, x, x), x)
    source.heading("Every register in every place.")
    count = len(REGISTERS)
    for i, (rd, rs1, rs2) in enumerate(triples()):
        rs3 = REGISTERS[(i + 23) % count]
        after = (rd, rs1, rs2, rs3, spare(rd, rs1, rs2, rs3))
        case("R4_REGISTERS", *noise(), after=after)
    source.heading("Result and sources at every forwarding distance, and after a load.")
    for nops in (0, 1, 2):
        case("R4_RESULT_AFTER", *noise(), nops)
        for i, register in enumerate(("a1", "a2", "a3")):
            values = noise()
            # Another value stands there until the load.
            before = [u(~value) if i == k else value for k, value in enumerate(values)]
            source.case("R4_LOADED", nops, register, values[i], op, f(*values), *before)
    for macro in ("R4_123_AFTER", "R4_321_AFTER"):
        for gaps in product(range(3), range(2), range(3)):
            case(macro, *noise(), *gaps)
    source.heading("x0 as a source is zero, as a destination stays so.")
    for zeros in ((1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 1)):
        a, b, c = noise()
        registers = ["x0" if zero else f"a{i + 1}" for i, zero in enumerate(zeros)]
        read = [0 if zero else value for zero, value in zip(zeros, (a, b, c), strict=True)]
        source.case("R4_ZERO", op, f(*read), a, b, c, *registers)
    for _ in range(3):
        source.case("R4_ZERO_RD", op, *noise())
