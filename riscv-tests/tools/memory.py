# SPDX-License-Identifier: Apache-2.0
"""Cases of loads and stores."""

from itertools import product

from families import BOUNDARIES, PATTERN_A, PATTERN_B, REGISTERS, spare
from meanings import LOAD, STORE, s, u
from source import Source

FIELD_MIDDLE = 2304
BACKGROUND = 0xECA8_6420
"""The middle word of a board before a store."""


def sources() -> list[Source]:
    """One test per instruction, and two of their meetings."""
    loads = [load(op) for op in LOAD]
    return loads + [store(op) for op in STORE] + [store_load(), load_store()]


def field(position: int, width: int, is_signed: bool) -> int:
    """What a load from `field + position` gives; the rule is that of FIELD in memory.h."""
    first = FIELD_MIDDLE + position
    taken = [(167 * i + 31 * (i >> 7)) & 0xFF for i in range(first, first + width)]
    value = sum(byte << 8 * i for i, byte in enumerate(taken))
    return u(s(value, 8 * width)) if is_signed else value


def stored(background: int, value: int, place: int, width: int) -> int:
    """A word after a store of `width` bytes of `value` at byte `place` of it."""
    mask = ((1 << 8 * width) - 1) << 8 * place
    return background & ~mask | value << 8 * place & mask


def loaded(word: int, place: int, width: int, is_signed: bool) -> int:
    """What a load of part of a word gives."""
    value = word >> 8 * place & ((1 << 8 * width) - 1)
    return u(s(value, 8 * width)) if is_signed else value


def at(position: int) -> str:
    """An address in the field."""
    return f"field + {position}" if position >= 0 else f"field - {-position}"


def offsets(width: int) -> list[int]:
    """Each bit of a 12-bit offset, both signs, and the extremes, all aligned."""
    bits = [1 << k for k in range(12) if 1 << k >= width]
    found = [0, *(b for b in bits if b < 2048), *(-b for b in bits)]
    return found + [2048 - width, -2048 + width, 0x554, -0x554]


def load(op: str) -> Source:
    """op rd, offset(rs1)"""
    width, is_signed = LOAD[op]
    source = Source("rv32ui", op, "memory.h")

    def case(macro: str, position: int, offset: int, *before: object, after=()) -> None:
        expected = field(position, width, is_signed)
        source.case(macro, *before, op, expected, offset, at(position - offset), *after)

    source.heading("Every bit of the offset, both signs.")
    for offset in offsets(width):
        case("LOAD", offset, offset)
    source.heading("A base that is not aligned, and an offset that puts it right.")
    for offset in (1, -1, 3, -3, 2, -2, 2047, -2047):
        case("LOAD", 64, offset)
    source.heading("Places next to each other, with the offset and with the base.")
    for position in range(0, 32, width):
        case("LOAD", position, position)
        case("LOAD", -position - width, 0)
    source.heading("Values where signs change.")
    for i, value in enumerate([*BOUNDARIES, 0x80, 0x7F, 0x7FFF, 0x8000, 0xFF, 0xFFFF, 0x7F80]):
        for place in range(0, 4, width):
            expected = loaded(value, place, width, is_signed)
            source.case("LOAD", op, expected, place, f"values + {4 * i}")
        source.data.append(f"  .word 0x{value:08x}")
    source.heading("Every register in every place, and one in both.")
    for i, rd in enumerate(REGISTERS):
        rs1 = REGISTERS[(i + 11) % len(REGISTERS)]
        position = (source.random() % 1024 - 512) * 4
        offset = position // 3 // 4 * 4
        case("LOAD_REGISTERS", position, offset, after=(rd, rs1, spare(rd, rs1)))
    for position, offset in ((8, 0), (-12, 4), (100, -100), (4, 4)):
        case("LOAD_RD_IS_RS1", position, offset)
    source.heading("Result and base at every forwarding distance, and after a load.")
    for macro in ("LOAD_RESULT_AFTER", "LOAD_AFTER", "LOAD_LOADED"):
        for nops, offset in product((0, 1, 2), (4, -8)):
            case(macro, 40 * nops + offset, offset, nops)
    source.heading("x0 stays zero.")
    for position in (0, 4, -8):
        source.case("LOAD_ZERO_RD", op, 0, at(position))
    source.data = ["  FIELD", "  .balign 4", "values:", *source.data]
    return source


BOARD = ["  .balign 4096", "  .skip 8", "board:", "  .skip 8"]


def store(op: str) -> Source:
    """op rs2, offset(rs1)"""
    width = STORE[op]
    source = Source("rv32ui", op, "memory.h")
    a, b = PATTERN_A, PATTERN_B
    places = range(0, 4, width)

    def case(macro: str, value: int, place: int, *before: object, after=()) -> None:
        expected = stored(BACKGROUND, value, place, width)
        source.case(macro, *before, op, expected, value, *after)

    source.heading("Boundaries and single bits, in every place of a word.")
    values = [*BOUNDARIES, 0x80, 0xFF, 0x8000, 0xFFFF, a, b, u(~a), u(~b)]
    for value, place in product(values, places):
        case("STORE", value, place, after=(0, place))
    for i in range(32):
        place = i % 4 // width * width
        case("STORE", 1 << i, place, after=(place, place))
    source.heading("Every bit of the offset, both signs; the base need not be aligned.")
    for offset in [*offsets(width), 1, -1, 3, -3, 2047, -2047]:
        place = source.random() % 4 // width * width
        case("STORE", source.random(), place, after=(offset, place))
    source.heading("Every register in every place.")
    for i, rs1 in enumerate(REGISTERS):
        rs2 = REGISTERS[(i + 11) % len(REGISTERS)]
        place, offset = i % 4 // width * width, source.random() % 4096 - 2048
        # The background passes through t0 and t3 before, and both are free again afterwards.
        case(
            "STORE_REGISTERS", source.random(), place,
            after=(offset, place, rs1, rs2, spare(rs1, rs2)),
        )  # fmt: skip
    source.heading("Base and value at every forwarding distance, and after a load.")
    for macro in ("STORE_12_AFTER", "STORE_21_AFTER"):
        for first, second in product(range(3), range(3)):
            place = source.random() % 4 // width * width
            case(macro, source.random(), place, first, second, after=(place,))
    for macro in ("STORE_VALUE_LOADED", "STORE_BASE_LOADED"):
        for nops in (0, 1, 2):
            place = source.random() % 4 // width * width
            case(macro, source.random(), place, nops, after=(place,))
    source.heading("x0, and the base itself.")
    for place in places:
        source.case("STORE_ZERO", op, stored(BACKGROUND, 0, place, width), place)
    source.case("STORE_ITSELF", op, width)
    source.data = BOARD
    return source


def store_load() -> Source:
    """A load sees the store before it, whatever the sizes."""
    source = Source("rv32ui", "st_ld", "memory.h")
    for store_op, load_op in product(STORE, LOAD):
        source.heading(f"{store_op}, then {load_op}.")
        for nops, value in product((0, 1, 2), (PATTERN_A, 0x7F80_817E)):
            place = source.random() % 4 // max(STORE[store_op], LOAD[load_op][0])
            place *= max(STORE[store_op], LOAD[load_op][0])
            word = stored(BACKGROUND, value, place, STORE[store_op])
            expected = loaded(word, place, *LOAD[load_op])
            source.case("STORE_LOAD", nops, store_op, load_op, expected, value, place)
    source.heading("A part of a word, then the word.")
    for store_op in STORE:
        for nops, place in product((0, 1, 2), range(0, 4, STORE[store_op])):
            value = source.random()
            word = stored(BACKGROUND, value, place, STORE[store_op])
            source.case("STORE_LOAD_WORD", nops, store_op, word, value, place)
    source.data = BOARD
    return source


def load_store() -> Source:
    """A store of what was just loaded, and a load just before a store."""
    source = Source("rv32ui", "ld_st", "memory.h")
    for load_op, store_op in product(LOAD, STORE):
        source.heading(f"{load_op}, then {store_op}.")
        for nops, value in product((0, 1, 2), (PATTERN_A, 0x7F80_817E)):
            register = loaded(value, 0, *LOAD[load_op])
            word = stored(BACKGROUND, register, 0, STORE[store_op])
            source.case("LOAD_STORE", nops, load_op, store_op, word, value)
    source.heading("The load sees what was there before.")
    for nops in (0, 1, 2):
        source.case("LOAD_THEN_STORE", nops, source.random())
    source.data = BOARD
    return source
