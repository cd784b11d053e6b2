# SPDX-License-Identifier: Apache-2.0
"""Cases of the A extension."""

from itertools import product

from families import BOUNDARIES, PATTERN_A, PATTERN_B, spare, triples
from meanings import ATOMIC, u
from source import Source
from telling import pairs as telling

DATA = ["  .balign 4096", "  .skip 4096", "  .skip 8", "board:", "  .skip 8", "  .skip 8192"]
ORDERS = ("", ".aq", ".rl", ".aqrl")


def sources() -> list[Source]:
    """One test per instruction, and one of pairs."""
    return [*(amo(op) for op in ATOMIC), load_reserved(), store_conditional(), pairs()]




def amo(op: str) -> Source:
    """op rd, rs2, (rs1)"""
    source, f = Source("rv32ua", op, "atomics.h"), ATOMIC[op]
    a, b = PATTERN_A, PATTERN_B

    def case(macro: str, old: int, x: int, *before: object, order: str = "", after=()) -> None:
        source.case(macro, *before, op + order, f(old, x), old, x, *after)

    source.heading("All pairs of boundaries.")
    for old, x in product(BOUNDARIES, BOUNDARIES):
        case("AMO", old, x)
    source.heading("Each bit of either side alone.")
    for i in range(32):
        case("AMO", 1 << i, b)
        case("AMO", a, 1 << i)
    source.heading("Noise, in every order of memory.")
    for order in ORDERS * 4:
        case("AMO", source.random(), source.random(), order=order)
    source.heading("Every register in every place, and one in two.")
    for rd, rs1, rs2 in triples():
        after = (rd, rs1, rs2, spare(rd, rs1, rs2, "x5"))
        case("AMO_REGISTERS", *telling(source, f)[-1], after=after)
    for old, x in ((a, b), (b, a), (0x8000_0000, 1), (1, u(-1))):
        case("AMO_RD_IS_RS2", old, x)
        case("AMO_RD_IS_RS1", old, x)
    source.heading("Result and sources at every forwarding distance, and after a load.")
    for nops in (0, 1, 2):
        for macro in (
            "AMO_RESULT_AFTER", "AMO_VALUE_LOADED", "AMO_BASE_LOADED", "AMO_NEIGHBOURS",
        ):  # fmt: skip
            case(macro, *telling(source, f)[-1], nops)
    for macro in ("AMO_12_AFTER", "AMO_21_AFTER"):
        for first, second in product(range(3), range(3)):
            case(macro, *telling(source, f)[-1], first, second)
    for old, x in ((a, b), (b, a), (7, 0xFFFF_FFFE), (0x7FFF_FFFF, 1)):
        source.case("AMO_TWICE", op, f(old, x), f(f(old, x), x), old, x)
    source.heading("x0 as the source is zero, as the destination stays so; memory changes anyway.")
    for old in (a, b, 1, 0xFFFF_FFFF):
        source.case("AMO_ZERO_RS2", op, f(old, 0), old)
        case("AMO_ZERO_RD", old, source.random())
    source.data = DATA
    return source


def load_reserved() -> Source:
    """lr.w rd, (rs1)"""
    source = Source("rv32ua", "lr.w", "atomics.h")
    op = source.op
    source.heading("Boundaries and single bits.")
    for value in [*BOUNDARIES, PATTERN_A, PATTERN_B, *(1 << i for i in range(32))]:
        source.case("LR", op, value)
    source.heading("Every order of memory.")
    for order in ORDERS:
        source.case("LR", op + order, source.random())
    source.heading("Every register in every place, and one in both.")
    for rd, rs1, _ in triples():
        source.case("LR_REGISTERS", op, source.random(), rd, rs1, spare(rd, rs1, "x5"))
    source.case("LR_RD_IS_RS1", op, PATTERN_A)
    source.heading("Result and base at every forwarding distance; x0 stays zero.")
    for nops in (0, 1, 2):
        source.case("LR_RESULT_AFTER", nops, op, source.random())
        source.case("LR_AFTER", nops, op, source.random())
    source.case("LR_ZERO_RD", op)
    source.heading("It reserves.")
    for order in ORDERS:
        source.case("PAIR", op + order, "sc.w", source.random(), source.random())
    for distance in (-4096, 4096):
        source.case("SC_LATER", "sc.w", str(distance))
    source.data = DATA
    return source


def store_conditional() -> Source:
    """sc.w rd, rs2, (rs1)"""
    source = Source("rv32ua", "sc.w", "atomics.h")
    op = source.op
    source.heading("Without a reservation it fails, says 1 and stores nothing.")
    for order in ORDERS:
        source.case("SC_WITHOUT", op + order, source.random(), source.random())
    source.case("SC_WITHOUT_ZERO_RD", op)
    source.heading("Values that a pair stores: boundaries and single bits.")
    for value in [*BOUNDARIES, PATTERN_A, PATTERN_B, *(1 << i for i in range(32))]:
        source.case("PAIR", "lr.w", op, u(~value), value)
    source.heading("Every order of memory.")
    for order in ORDERS:
        source.case("PAIR", "lr.w", op + order, source.random(), source.random())
    source.heading("Every register in every place, and one in two.")
    for rd, rs1, rs2 in triples():
        after = (rd, rs1, rs2, spare(rd, rs1, rs2, "x5"))
        source.case("SC_REGISTERS", op, source.random(), source.random(), *after)
    source.case("SC_RD_IS_RS1", op, PATTERN_A, PATTERN_B)
    source.case("SC_RD_IS_RS2", op, PATTERN_A, PATTERN_B)
    source.heading("Result and value at every forwarding distance; x0.")
    for nops in (0, 1, 2):
        source.case("SC_RESULT_AFTER", nops, op, source.random(), source.random())
        source.case("SC_AFTER", nops, op, source.random(), source.random())
    source.case("SC_ZERO_RD", op, PATTERN_A, PATTERN_B)
    source.case("SC_ZERO_RS2", op, PATTERN_A)
    source.heading("A reservation elsewhere does not count, and is gone after the attempt.")
    for distance in (4096, 8192 - 64, -4096):
        source.case("SC_ELSEWHERE", op, str(distance))
    source.data = DATA
    return source


def pairs() -> Source:
    """Pairs of all orders."""
    source = Source("rv32ua", "lrsc", "atomics.h")
    source.heading("All orders of memory.")
    for first, second in product(ORDERS, ORDERS):
        source.case("PAIR", f"lr.w{first}", f"sc.w{second}", source.random(), source.random())
    source.heading("The later reservation counts.")
    for distance in (4096, -4096, 2048):
        source.case("SC_LATER", "sc.w", str(distance))
    source.heading("Three pairs after one that failed.")
    source.case("SC_WITHOUT", "sc.w", source.random(), source.random())
    for _ in range(3):
        source.case("PAIR", "lr.w", "sc.w", source.random(), source.random())
    source.data = DATA
    return source
