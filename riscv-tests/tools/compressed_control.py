# SPDX-License-Identifier: Apache-2.0
"""Cases of the C extension's branches and jumps."""

from itertools import product

from families import BOUNDARIES, REGISTERS, SHORT, spare
from source import Source


def branch(op: str, when_zero: bool) -> Source:
    """op rs1, target"""
    source = Source("rv32uc", op, "compressed.h")

    def taken(x: int) -> int:
        return int((x == 0) == when_zero)

    source.heading("Boundaries, each bit alone, noise.")
    noise = [source.random() for _ in range(8)]
    for x in [*BOUNDARIES, *(1 << i for i in range(32)), *noise]:
        source.case("C_BRANCH", taken(x), op, x)
    source.heading("Every register.")
    for rs1 in SHORT:
        for x in (0, 1, 0x8000_0000):
            source.case("C_BRANCH", taken(x), op, x, rs1)
    source.heading("The source at every forwarding distance, and after a load.")
    for macro in ("C_BRANCH_AFTER", "C_BRANCH_LOADED"):
        for nops, x in product((0, 1, 2), (0, 256)):
            source.case(macro, nops, taken(x), op, x)
    source.heading("Every bit of the offset, both ways, and the longest of all.")
    value = 0 if when_zero else 1
    for distance in (2, 4, 6, 8, 16, 32, 64, 128, 170, 84, 254):
        source.case("C_AHEAD", distance, value, f"{op} a1,")
    for distance in (4, 6, 8, 16, 32, 64, 128, 170, 86, 254, 256):
        source.case("C_BACK", distance, value, f"{op} a1,")
    source.heading("It compares with zero, whatever the other registers hold.")
    for x in (0, 1):
        source.case("C_BRANCH_BESIDE_OTHERS", taken(x), op, x)
    source.heading("A wrong offset does not lead back into the test.")
    source.case("C_SURROUNDED", value, f"{op} a1, .Lright")
    return source


AHEAD = (2, 4, 6, 8, 16, 32, 64, 128, 256, 512, 1024, 682, 1366, 2046)
BACK = (4, 6, 8, 16, 32, 64, 128, 256, 512, 1024, 682, 1366, 2046, 2048)


def jump() -> Source:
    """c.j target"""
    source = Source("rv32uc", "c.j", "compressed.h")
    source.heading("Every bit of the offset, both ways, and the longest of all; no link.")
    for distance in AHEAD:
        source.case("C_AHEAD", distance, 0, "c.j")
    for distance in BACK:
        source.case("C_BACK", distance, 0, "c.j")
    source.heading("It links nothing.")
    source.case("C_J_LINKS_NOTHING")
    return source


def jump_and_link() -> Source:
    """c.jal target"""
    source = Source("rv32uc", "c.jal", "compressed.h")
    source.heading("Every bit of the offset, both ways, and the longest of all.")
    for distance in AHEAD:
        source.case("C_AHEAD", distance, 0, "c.jal")
    for distance in BACK:
        source.case("C_BACK", distance, 0, "c.jal")
    source.heading("The link, from 4 n and 4 n + 2, and at every forwarding distance.")
    for skew in (0, 1, 0, 1):
        source.case("C_JAL", skew)
    for nops in (0, 1, 2):
        source.case("C_JAL_LINK_AFTER", nops)
    return source


def jump_register() -> Source:
    """c.jr rs1"""
    source = Source("rv32uc", "c.jr", "compressed.h")
    source.heading("Every register; the lowest bit of the address does not count.")
    for register in REGISTERS:
        for skew in (0, 1):
            source.case("C_JR", skew, register, spare(register))
    source.heading("The address at every forwarding distance, and after a load.")
    for nops in (0, 1, 2):
        source.case("C_JUMP_AFTER", nops, "c.jr")
        source.case("C_JUMP_LOADED", nops, "c.jr")
    source.heading("It links nothing.")
    source.case("C_JR_LINKS_NOTHING")
    source.heading("A wrong offset does not lead back into the test.")
    source.case("C_SURROUNDED", ".Lright", "c.jr a1")
    return source


def jump_and_link_register() -> Source:
    """c.jalr rs1"""
    source = Source("rv32uc", "c.jalr", "compressed.h")
    source.heading("Every register, ra too; the lowest bit of the address does not count.")
    for register in REGISTERS:
        for skew in (0, 1):
            source.case("C_JALR", skew, register, spare(register))
    source.heading("Address and link at every forwarding distance, and after a load.")
    for nops in (0, 1, 2):
        source.case("C_JUMP_AFTER", nops, "c.jalr")
        source.case("C_JUMP_LOADED", nops, "c.jalr")
        source.case("C_JALR_LINK_AFTER", nops)
    source.heading("A wrong offset does not lead back into the test.")
    source.case("C_SURROUNDED", ".Lright", "c.jalr a1")
    return source
