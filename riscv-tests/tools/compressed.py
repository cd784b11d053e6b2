# SPDX-License-Identifier: Apache-2.0
"""Cases of the C and Zcb extensions."""

from collections.abc import Callable
from itertools import product

from compressed_control import branch, jump, jump_and_link, jump_and_link_register, jump_register
from families import BOUNDARIES, PATTERN_A, PATTERN_B, REGISTERS, SHORT, spare
from meanings import ONE, TWO, s, u
from memory import BACKGROUND, BOARD, at, field, loaded, stored
from source import Source

A, B = PATTERN_A, PATTERN_B


def sources() -> list[Source]:
    """One test per instruction."""
    made = [registers("rv32uc", op, f, names) for op, (f, names) in REGISTER.items()]
    made += [immediates(op) for op in IMMEDIATE]
    made += [addi16sp(), addi4spn()]
    made += [load("rv32uc", "c.lw", 4, False, range(0, 128, 4), "short")]
    made += [load("rv32uc", "c.lwsp", 4, False, range(0, 256, 4), "sp")]
    made += [store("rv32uc", "c.sw", 4, range(0, 128, 4), "short")]
    made += [store("rv32uc", "c.swsp", 4, range(0, 256, 4), "sp")]
    made += [branch("c.beqz", True), branch("c.bnez", False)]
    made += [jump(), jump_and_link(), jump_register(), jump_and_link_register()]

    made += [registers("rv32uzcb", "c.mul", TWO["mul"], SHORT)]
    made += [one(op, f) for op, f in ZCB_ONE.items()]
    made += [load("rv32uzcb", "c.lbu", 1, False, range(4), "short")]
    made += [load("rv32uzcb", "c.lhu", 2, False, range(0, 4, 2), "short")]
    made += [load("rv32uzcb", "c.lh", 2, True, range(0, 4, 2), "short")]
    made += [store("rv32uzcb", "c.sb", 1, range(4), "short")]
    made += [store("rv32uzcb", "c.sh", 2, range(0, 4, 2), "short")]
    return made


def start(suite: str, op: str) -> Source:
    """A test with the macros of its suite."""
    extra = ["zcb.h"] if suite == "rv32uzcb" else []
    return Source(suite, op, "compressed.h", *extra)


REGISTER: dict[str, tuple[Callable[[int, int], int], list[str]]] = {
    "c.mv": (lambda a, b: b, REGISTERS),
    "c.add": (TWO["add"], REGISTERS),
    "c.sub": (TWO["sub"], SHORT),
    "c.xor": (TWO["xor"], SHORT),
    "c.or": (TWO["or"], SHORT),
    "c.and": (TWO["and"], SHORT),
}
"""op rd, rs2: the meaning, from rd and rs2, and which registers it can name."""


def registers(suite: str, op: str, f: Callable[[int, int], int], names: list[str]) -> Source:
    """op rd, rs2"""
    source = start(suite, op)
    source.heading("All pairs of boundaries.")
    for x, y in product(BOUNDARIES, BOUNDARIES):
        source.case("CR", op, f(x, y), x, y)
    source.heading("Each bit of either side alone.")
    for i in range(32):
        source.case("CR", op, f(1 << i, B), 1 << i, B)
        source.case("CR", op, f(A, 1 << i), A, 1 << i)
    source.heading("Every register in every place, and one in both.")
    # Each with three others; the short ones all with all.
    for i, rd in enumerate(names):
        others = names if names is SHORT else [names[(i + k) % len(names)] for k in (5, 13, 22)]
        for rs2 in others:
            if rs2 != rd:
                x, y = source.random(), source.random()
                source.case("CR", op, f(x, y), x, y, rd, rs2, spare(rd, rs2))
    for x in (A, B, 0x8000_0000, 1):
        source.case("CR_SAME", op, f(x, x), x)
    source.heading("Result and sources at every forwarding distance, and after a load.")
    for nops in (0, 1, 2):
        x, y = source.random(), source.random()
        source.case("CR_RESULT_AFTER", nops, op, f(x, y), x, y)
        source.case("CR_LOADED", nops, op, f(x, y), x, y)
    for macro in ("CR_12_AFTER", "CR_21_AFTER"):
        for first, second in product(range(3), range(3)):
            x, y = source.random(), source.random()
            source.case(macro, first, second, op, f(x, y), x, y)
    return source


SIGNED = range(-32, 32)
IMMEDIATE: dict[str, tuple[Callable[[int, int], int], list[int], list[str]]] = {
    "c.addi": (lambda a, i: u(a + i), [i for i in SIGNED if i], REGISTERS),
    "c.li": (lambda a, i: u(i), list(SIGNED), REGISTERS),
    "c.lui": (lambda a, i: u(i << 12), [i for i in SIGNED if i], REGISTERS),
    "c.andi": (lambda a, i: a & u(i), list(SIGNED), SHORT),
    "c.slli": (lambda a, i: u(a << i), list(range(1, 32)), REGISTERS),
    "c.srli": (lambda a, i: a >> i, list(range(1, 32)), SHORT),
    "c.srai": (lambda a, i: u(s(a) >> i), list(range(1, 32)), SHORT),
}
"""op rd, imm: the meaning, from rd and the immediate, all immediates, all registers."""


def immediates(op: str) -> Source:
    """op rd, imm"""
    f, all_immediates, names = IMMEDIATE[op]
    source = start("rv32uc", op)
    if op == "c.lui":
        names = [name for name in names if name != "x2"]

    def case(macro: str, x: int, imm: int, *before: object, after=()) -> None:
        # The assembler wants the 20 bits of a negative c.lui.
        written = str(imm & 0xFFFFF) if op == "c.lui" else imm
        source.case(macro, *before, op, f(x, imm), x, written, *after)

    source.heading("Every immediate.")
    for imm in all_immediates:
        for x in (A, B, 0x8000_0000, 0xFFFF_FFFF, 0x7FFF_FFFF, source.random()):
            case("CI", x, imm)
    source.heading("Each bit of the source alone.")
    for i in range(32):
        case("CI", 1 << i, all_immediates[(i * 5 + 3) % len(all_immediates)])
    source.heading("Every register.")
    for rd in names:
        imm = all_immediates[source.random() % len(all_immediates)]
        case("CI", source.random(), imm, after=(rd, spare(rd)))
    source.heading("Result and source at every forwarding distance, and after a load.")
    for macro in ("CI_RESULT_AFTER", "CI_AFTER", "CI_LOADED"):
        for nops in (0, 1, 2):
            imm = all_immediates[source.random() % len(all_immediates)]
            case(macro, source.random(), imm, nops)
    return source


def addi16sp() -> Source:
    """c.addi16sp sp, imm"""
    source = start("rv32uc", "c.addi16sp")
    source.heading("Every immediate.")
    for imm in range(-512, 512, 16):
        if imm:
            for x in (0x8000_0100, source.random()):
                source.case("C_ADDI16SP", u(x + imm), x, imm)
    source.heading("Carries.")
    for x, imm in ((0xFFFF_FFF0, 16), (0, -16), (0x7FFF_FFFF, 496), (0x8000_0000, -512)):
        source.case("C_ADDI16SP", u(x + imm), x, imm)
    source.heading("Every forwarding distance.")
    for before, after in product(range(3), range(3)):
        x = source.random()
        source.case("C_ADDI16SP_AFTER", before, after, u(x + 32), x, 32)
    return source


def addi4spn() -> Source:
    """c.addi4spn rd, sp, imm"""
    source = start("rv32uc", "c.addi4spn")
    source.heading("Every immediate.")
    for imm in range(4, 1024, 4):
        x = source.random()
        source.case("C_ADDI4SPN", u(x + imm), x, imm)
    source.heading("Carries.")
    for x, imm in ((0xFFFF_FFFC, 4), (0xFFFF_FFFF, 1020), (0x7FFF_FFFE, 8), (0x8000_0000, 4)):
        source.case("C_ADDI4SPN", u(x + imm), x, imm)
    source.heading("Every register.")
    for rd in SHORT:
        x, imm = source.random(), source.random() % 255 * 4 + 4
        source.case("C_ADDI4SPN", u(x + imm), x, imm, rd)
    source.heading("Every forwarding distance.")
    for before, after in product(range(3), range(3)):
        x, imm = source.random(), source.random() % 255 * 4 + 4
        source.case("C_ADDI4SPN_AFTER", before, after, u(x + imm), x, imm)
    return source


def load(
    suite: str, op: str, width: int, is_signed: bool, reach: range, base: str
) -> Source:
    """op rd, offset(rs1) or offset(sp)"""
    source = start(suite, op)
    rs1 = "sp" if base == "sp" else "a1"

    def case(macro: str, position: int, offset: int, *before: object, after=()) -> None:
        expected = field(position, width, is_signed)
        source.case(macro, *before, op, expected, offset, at(position - offset), *after)

    source.heading("Every offset, from two bases.")
    for offset in reach:
        case("C_LOAD", offset, offset, after=("a4", rs1))
        case("C_LOAD", -offset - 64, offset, after=("a4", rs1))
    source.heading("A base that is not aligned to a word, and an offset that puts it right.")
    some = reach[:: max(1, len(reach) // 4)]
    for position, offset in product((64, 68, 64 + width, -width), some):
        case("C_LOAD", position, offset, after=("a4", rs1))
    source.heading("Values where signs change.")
    values = [*BOUNDARIES, 0x80, 0x7F, 0x7FFF, 0x8000, 0xFF, 0xFFFF, 0x7F80]
    for i, value in enumerate(values):
        for place in range(0, 4, width):
            expected = loaded(value, place, width, is_signed)
            target = f"values + {4 * i + place - reach[-1]}"
            source.case("C_LOAD", op, expected, reach[-1], target, "a4", rs1)
    source.heading("Every register in every place.")
    if base == "sp":
        for rd in REGISTERS:
            offset = reach[source.random() % len(reach)]
            case("C_LOAD", offset, offset, after=(rd, "sp", spare(rd)))
    else:
        for rd, other in product(SHORT, SHORT):
            offset = reach[source.random() % len(reach)]
            position = source.random() % 256 * 4 + offset
            case("C_LOAD", position, offset, after=(rd, other))
    source.heading("Result and base at every forwarding distance.")
    for nops in (0, 1, 2):
        for macro in ("C_LOAD_RESULT_AFTER", "C_LOAD_AFTER"):
            offset = reach[source.random() % len(reach)]
            case(macro, offset + 40 * nops, offset, nops, after=(rs1,))
    words = [f"  .word 0x{value:08x}" for value in values]
    source.data = ["  FIELD", "  .balign 4", "values:", *words]
    return source


def store(suite: str, op: str, width: int, reach: range, base: str) -> Source:
    """op rs2, offset(rs1) or offset(sp)"""
    source = start(suite, op)
    rs1 = "sp" if base == "sp" else "a1"
    places = range(0, 4, width)

    def case(macro: str, value: int, place: int, *before: object, after=()) -> None:
        expected = stored(BACKGROUND, value, place, width)
        source.case(macro, *before, op, expected, value, *after)

    source.heading("Every offset.")
    for offset, place in product(reach, places):
        case("C_STORE", source.random(), place, after=(offset, place, "a2", rs1))
    source.heading("Boundaries and single bits.")
    values = [*BOUNDARIES, 0x80, 0xFF, 0x8000, 0xFFFF, A, B, *(1 << i for i in range(32))]
    for i, value in enumerate(values):
        place = i % 4 // width * width
        case("C_STORE", value, place, after=(reach[-1], place, "a2", rs1))
    source.heading("Every register in every place.")
    if base == "sp":
        for rs2 in REGISTERS:
            if rs2 != "x2":
                offset = reach[source.random() % len(reach)]
                case("C_STORE", source.random(), 0, after=(offset, 0, rs2, "sp", spare(rs2)))
        source.heading("x0 and sp themselves.")
        source.case("C_STORE_ZERO", stored(BACKGROUND, 0, 0, 4), 12)
        source.case("C_STORE_SP", 12)
    else:
        for first, other in product(SHORT, SHORT):
            if first != other:
                place = source.random() % 4 // width * width
                offset = reach[source.random() % len(reach)]
                case("C_STORE", source.random(), place, after=(offset, place, first, other))
    source.heading("Value and base at every forwarding distance.")
    for macro in ("C_STORE_12_AFTER", "C_STORE_21_AFTER"):
        for first, second in product(range(3), range(3)):
            offset = reach[source.random() % len(reach)]
            case(macro, source.random(), 0, first, second, after=(offset, 0, rs1))
    source.data = BOARD
    return source


ZCB_ONE: dict[str, Callable[[int], int]] = {
    "c.zext.b": lambda a: a & 0xFF,
    "c.sext.b": ONE["sext.b"],
    "c.zext.h": ONE["zext.h"],
    "c.sext.h": ONE["sext.h"],
    "c.not": lambda a: u(~a),
}
"""op rd"""


def one(op: str, f: Callable[[int], int]) -> Source:
    """op rd"""
    source = start("rv32uzcb", op)
    source.heading("Boundaries.")
    for x in [*BOUNDARIES, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x7F80, A, B]:
        source.case("C1", op, f(x), x)
    source.heading("Each bit alone, each alone missing.")
    for i in range(32):
        source.case("C1", op, f(1 << i), 1 << i)
        source.case("C1", op, f(u(~(1 << i))), u(~(1 << i)))
    source.heading("Noise, in every register.")
    for rd in SHORT * 3:
        x = source.random()
        source.case("C1", op, f(x), x, rd)
    source.heading("Result and source at every forwarding distance.")
    for macro in ("C1_RESULT_AFTER", "C1_AFTER"):
        for nops in (0, 1, 2):
            x = source.random()
            source.case(macro, nops, op, f(x), x)
    source.heading("Whatever the other registers hold.")
    for x in (PATTERN_A, PATTERN_B):
        source.case("C1_BESIDE_OTHERS", op, f(x), x)
    return source
