# SPDX-License-Identifier: Apache-2.0
"""Cases of the six instructions of Zicsr."""

from collections.abc import Callable
from itertools import product

from families import BOUNDARIES, PATTERN_A, PATTERN_B, REGISTERS, spare, triples
from meanings import u
from source import Source

WRITE: dict[str, Callable[[int, int], int]] = {
    "csrrw": lambda old, x: x,
    "csrrs": lambda old, x: old | x,
    "csrrc": lambda old, x: old & u(~x),
}
"""The CSR afterwards, from the CSR before and rs1 or the immediate."""


def sources() -> list[Source]:
    """One test per instruction."""
    return [make(op + form) for op in WRITE for form in ("", "i")]


def make(op: str) -> Source:
    """op rd, csr, rs1 or an immediate of five bits, which is not sign-extended"""
    source = Source("rv32mi", op, "machine.h", mode="machine")
    source.lines.append("  RECORD_TRAPS")
    f = WRITE[op[:5]]
    (immediates if op.endswith("i") else registers)(source, f)
    source.heading("A read-only CSR may be read, and traps when written.")
    kind = "IMM" if op.endswith("i") else "RS1"
    source.case(f"READ_ONLY_{kind}", op, int(op.startswith("csrrw")))
    return source


def registers(source: Source, f: Callable[[int, int], int]) -> None:
    """op rd, csr, rs1"""
    op, a, b = source.op, PATTERN_A, PATTERN_B

    def case(macro: str, old: int, x: int, *before: object, after=()) -> None:
        source.case(macro, *before, op, f(old, x), old, x, *after)

    source.heading("All pairs of boundaries.")
    for old, x in product(BOUNDARIES, BOUNDARIES):
        case("CSR", old, x)
    source.heading("Each bit of either side alone.")
    for i in range(32):
        case("CSR", 1 << i, b)
        case("CSR", a, 1 << i)
    source.heading("Every register in every place, and one in both.")
    for rd, rs1, _ in triples():
        case("CSR_REGISTERS", source.random(), source.random(), after=(rd, rs1, spare(rd, rs1)))
    for old, x in ((a, b), (b, a)):
        case("CSR_SAME", old, x)
    source.heading("Result and source at every forwarding distance, and after a load.")
    for first, second in product(range(3), range(3)):
        case("CSR_AFTER", source.random(), source.random(), first, second)
    for nops in (0, 1, 2):
        case("CSR_LOADED", source.random(), source.random(), nops)
    source.heading("x0.")
    for old in (a, b, 0xFFFF_FFFF):
        source.case("CSR_ZERO_RS1", op, f(old, 0), old)
        case("CSR_ZERO_RD", old, source.random())


def immediates(source: Source, f: Callable[[int, int], int]) -> None:
    """op rd, csr, uimm"""
    op, a, b = source.op, PATTERN_A, PATTERN_B

    def case(macro: str, old: int, imm: int, *before: object, after=()) -> None:
        source.case(macro, *before, op, f(old, imm), old, imm, *after)

    source.heading("Every immediate.")
    for imm in range(32):
        for old in (0, 0xFFFF_FFFF, a, b):
            case("CSRI", old, imm)
    source.heading("Every register.")
    for rd in REGISTERS:
        case("CSRI_REGISTERS", source.random(), source.random() % 32, after=(rd, spare(rd)))
    source.heading("The result at every forwarding distance; x0.")
    for nops in (0, 1, 2):
        case("CSRI_AFTER", source.random(), source.random() % 32, nops)
        case("CSRI_ZERO_RD", source.random(), source.random() % 32)
