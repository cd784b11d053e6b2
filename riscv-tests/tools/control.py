# SPDX-License-Identifier: Apache-2.0
"""Cases of branches, jumps, lui and auipc."""

from collections.abc import Callable
from itertools import product

from families import BOUNDARIES, PATTERN_A, PATTERN_B, REGISTERS, spare, triples
from meanings import BRANCH, u
from source import Source
from telling import loaded_pairs, pairs


def sources() -> list[Source]:
    """One test per instruction."""
    return [*(branch(op) for op in BRANCH), jal(), jalr(), lui(), auipc()]


def branch(op: str) -> Source:
    """op rs1, rs2, target"""
    source, f = Source("rv32ui", op, "control.h"), BRANCH[op]
    a, b = PATTERN_A, PATTERN_B

    def case(x: int, y: int) -> None:
        source.case("TAKEN" if f(x, y) else "NOT_TAKEN", op, x, y)

    source.heading("All pairs of boundaries; what is taken is taken ahead and back.")
    for x, y in product(BOUNDARIES, BOUNDARIES):
        case(x, y)
    source.heading("Each single bit decides, from either side.")
    for i in range(32):
        case(a, a ^ 1 << i)
        case(b ^ 1 << i, b)
    source.heading("Each bit decides against all below it.")
    for i in range(32):
        above, below = a >> i + 1 << i + 1, (1 << i) - 1
        case(above | 1 << i, above | below)
        case(above | below, above | 1 << i)
    source.heading("Equal, one above, one below.")
    for x in (a, b, 0x0000_FFFF, 0xFFFF_0000):
        for y in (x, x + 1, x - 1):
            case(x, y)
    source.heading("Noise.")
    for _ in range(16):
        case(source.random(), source.random())

    taken = next((x, y) for x, y in ((a, a), (b, a), (a, b)) if f(x, y))
    reverse = next((x, y) for x, y in ((b, a), (a, b), (a, a)) if f(x, y))
    source.heading("Every bit of the offset, both ways, and the longest of all.")
    for distance in [1 << k for k in range(2, 12)] + [0xAA8, 0x554, 4088]:
        source.case("TAKEN_AHEAD", op, *taken, distance)
    for distance in [1 << k for k in range(2, 13)] + [0xAA8, 0x554]:
        source.case("TAKEN_BACK", op, *taken, distance)
    source.heading("Every register in every place.")
    for rs1, rs2, _ in triples():
        for x, y in telling(source, f):
            macro = "TAKEN_REGISTERS" if f(x, y) else "NOT_TAKEN_REGISTERS"
            source.case(macro, op, x, y, rs1, rs2, spare(rs1, rs2))
    source.heading("The sources at every forwarding distance, and after a load.")
    for first, second in product(range(3), range(3)):
        for macro in ("BRANCH_12_AFTER", "BRANCH_21_AFTER"):
            taken_pairs = pairs(source, lambda x, y: int(f(x, y)))
            other_pairs = pairs(source, lambda x, y: int(not f(x, y)))
            for x, y in taken_pairs + other_pairs:
                source.case(macro, first, second, int(f(x, y)), op, x, y)
    for nops in (0, 1, 2):
        for macro in ("BRANCH_RS1_LOADED", "BRANCH_RS2_LOADED"):
            for x, y in loaded_pairs(source, f):
                source.case(macro, nops, int(f(x, y)), op, x, y)
    source.heading("x0, and one register twice.")
    for x in (0, 1, 0xFFFF_FFFF, 0x8000_0000, 0x7FFF_FFFF):
        source.case("BRANCH_ZERO_RS1", int(f(0, x)), op, x)
        source.case("BRANCH_ZERO_RS2", int(f(x, 0)), op, x)
        source.case("BRANCH_SAME_SOURCES", int(f(x, x)), op, x)
    source.heading("What stands behind a taken branch does not happen.")
    for x, y in (taken, reverse):
        source.case("BRANCH_SHADOW", op, x, y)
    source.heading("Loops.")
    for start, step, bound in ((0, 1, 10), (10, -1, 0), (-5 & 0xFFFF_FFFF, 1, 5), (3, -1, u(-3))):
        rounds, x = 1, u(start + step)
        while f(x, bound) and rounds < 200:
            rounds, x = rounds + 1, u(x + step)
        if rounds < 200:
            source.case("BRANCH_LOOP", op, start, step, bound, rounds)
    source.data = ["shadow:", "  .word 0"]
    return source


FAR = [
    "  .bss",
    "  .balign 0x400000",
    "places:",
    "  .skip 0x100000",
    "far:",
    "  .skip 0x300000",
]
"""Room to put jumps in, whose addresses have many bits."""


def telling(source: Source, f: Callable[[int, int], bool]) -> list[tuple[int, int]]:
    """Two pairs of operands: one whose branch goes the other way if rs1 is zero, one if rs2 is."""
    pairs = []
    for a_counts in (True, False):
        while True:
            x = source.random()
            y = (x, source.random())[source.random() % 2]
            if f(x, y) != (f(0, y) if a_counts else f(x, 0)):
                break
        pairs.append((x, y))
    return pairs


def jal() -> Source:
    """jal rd, target"""
    source = Source("rv32ui", "jal", "control.h")
    source.heading("Every register takes the link.")
    for register in REGISTERS:
        source.case("JAL_REGISTERS", register, spare(register))
    source.heading("The link is read by the next instruction, and later; x0 takes none.")
    for nops in (0, 1, 2):
        source.case("JAL_LINK_AFTER", nops)
    source.case("JAL_ZERO_RD")
    source.heading("Every bit of the offset, both ways, and the longest of all.")
    for k in range(2, 20):
        source.case("JAL_FAR", "ra", str(1 << k))
        source.case("JAL_FAR", "t5", str(-1 << k))
    for distance in (-1 << 20, (1 << 20) - 4, 0xAAAA8, 0x55554, -0xAAAA8, -0x55554):
        source.case("JAL_FAR", "ra", str(distance))
    source.heading("The link has all bits of the address.")
    for k in range(4, 22):
        source.case("JAL_PLACE", str(1 << k))
    source.case("JAL_PLACE", str(0x2FFFF8))
    source.data = FAR
    return source


def jalr() -> Source:
    """jalr rd, offset(rs1)"""
    source = Source("rv32ui", "jalr", "control.h")
    source.heading("Every bit of the offset.")
    for offset in [0, *(1 << k for k in range(2, 11)), 0x554, 0x2A8, 2044, 2047, 1]:
        source.case("JALR", offset, str(-(offset & ~1)))
    source.heading("The lowest bit of the sum is dropped, and only that.")
    for offset, skew in ((0, 1), (1, 0), (1, -1), (-1, 1), (-1, 2), (3, -2), (-3, 4), (2, -1)):
        source.case("JALR", offset, skew)
    source.heading("Every register in every place, and one in both.")
    for rd, rs1, _ in triples():
        source.case("JALR_REGISTERS", rd, rs1, spare(rd, rs1))
    for register, offset in (("ra", 0), ("t0", 16), ("t1", -16), ("a0", 2047), ("s1", -2048)):
        source.case("JALR_RD_IS_RS1", register, offset, str(-(offset & ~1)))
    source.heading("Base and link at every forwarding distance, and after a load.")
    for macro in ("JALR_AFTER", "JALR_LOADED", "JALR_LINK_AFTER"):
        for nops in (0, 1, 2):
            source.case(macro, nops)
    source.heading("x0 takes no link.")
    source.case("JALR_ZERO_RD")
    source.heading("The link has all bits of the address.")
    for k in range(4, 22):
        source.case("JALR_PLACE", str(1 << k))
    source.case("JALR_PLACE", str(0x2FFFF8))
    source.heading("Negative offsets, last: 4096 bytes further on there is no instruction.")
    for offset in [-4, *(-1 << k for k in range(3, 12)), -0x554, -2047, -1]:
        source.case("JALR", offset, str(-(offset & ~1)))
    source.data = FAR
    return source


UPPER = [0, 1, 0xFFFFF, 0x80000, 0x7FFFF, 0x55555, 0xAAAAA, *(1 << k for k in range(20))]
UPPER += [0xFFFFF ^ 1 << k for k in range(20)]


def lui() -> Source:
    """lui rd, imm"""
    source = Source("rv32ui", "lui", "control.h")
    source.heading("Every bit of the immediate, alone and missing.")
    for imm in UPPER:
        source.case("LUI", imm << 12, "a4", str(imm), "t0")
    source.heading("Every register.")
    for register in REGISTERS:
        imm = source.random() >> 12
        source.case("LUI", imm << 12, register, str(imm), spare(register))
    source.heading("The result is used by the next instruction, the one after, the third.")
    for nops in (0, 1, 2):
        imm = source.random() >> 12
        source.case("LUI_RESULT_AFTER", nops, imm << 12, str(imm))
    source.heading("x0 stays zero.")
    for imm in (1, 0xFFFFF, 0x80000):
        source.case("I_ZERO_RD", "lui", str(imm))
    return source


def auipc() -> Source:
    """auipc rd, imm"""
    source = Source("rv32ui", "auipc", "control.h")
    source.heading("Every bit of the immediate, alone and missing.")
    for imm in UPPER:
        source.case("AUIPC", "a4", str(imm), "t0")
    source.heading("Every register.")
    for register in REGISTERS:
        source.case("AUIPC", register, str(source.random() >> 12), spare(register))
    source.heading("The result is used by the next instruction, the one after, the third.")
    for nops in (0, 1, 2):
        source.case("AUIPC_RESULT_AFTER", nops, str(source.random() >> 12))
    source.heading("x0 stays zero.")
    for imm in (0, 1, 0xFFFFF, 0x80000):
        source.case("I_ZERO_RD", "auipc", str(imm))
    source.heading("All bits of the address.")
    for k in range(4, 22):
        source.case("AUIPC_PLACE", str(1 << k))
    source.data = FAR
    return source
