# SPDX-License-Identifier: Apache-2.0
"""Cases of Zcmp: push, pop and double moves."""

from itertools import product

from source import Source

WORDS = 64
PAINT = [0xA500_0000 + 0x1_0203 * i for i in range(WORDS)]
"""The stack before a case, as `paint` in zcmp.h does it."""

BEFORE = [0x600D_0001, *(0x600D_0000 + 0x101 * i for i in range(12))]
"""ra and s0 to s11 before a case."""

LISTS = range(4, 16)
ADJUSTMENTS = range(4)
SAVED = [f"s{i}" for i in range(8)]


def sources() -> list[Source]:
    """One test per instruction."""
    return [push(), pop(), pop_return("cm.popret"), pop_return("cm.popretz"), to_a(), from_a()]


def start(op: str) -> Source:
    """A test with the routines and the stack."""
    source = Source("rv32uzcmp", op, "zcmp.h")
    source.lines.append("  ROUTINES")
    source.data = ["  .bss", "  .balign 16", "stack:", f"  .skip {4 * WORDS}"]
    return source


def count(rlist: int) -> int:
    """How many registers a list names; s10 comes only with s11."""
    return 13 if rlist == 15 else rlist - 3


def adjustment(rlist: int, spimm: int) -> int:
    """Bytes that sp moves: the registers, rounded up to 16, and 16 for each of spimm."""
    return -(-4 * count(rlist) // 16) * 16 + 16 * spimm


def push() -> Source:
    """cm.push {list}, -adjustment"""
    source = start("cm.push")
    source.heading("Every list, every adjustment; all of the stack is looked at.")
    for rlist, spimm in product(LISTS, ADJUSTMENTS):
        # sp is not always a multiple of 16.
        top = 40 + (rlist + spimm) % 4
        stack = list(PAINT)
        n = count(rlist)
        stack[top - n : top] = BEFORE[:n]
        words = [f"0x{word:08x}" for word in stack]
        source.case("PUSH", rlist, spimm, top, adjustment(rlist, spimm), *words)
    source.heading("sp, ra and s0 were made just before; sp is used just after.")
    for nops, after in product(range(3), range(3)):
        x, y = source.random(), source.random()
        source.case("PUSH_AFTER", nops, after, 5, 1, 40, adjustment(5, 1), x, y)
    return source


def popped(rlist: int, spimm: int, bottom: int) -> list[int]:
    """ra and s0 to s11 after a pop."""
    n = count(rlist)
    top = bottom + adjustment(rlist, spimm) // 4
    return PAINT[top - n : top] + BEFORE[n:]


def pop() -> Source:
    """cm.pop {list}, adjustment"""
    source = start("cm.pop")
    source.heading("Every list, every adjustment.")
    for rlist, spimm in product(LISTS, ADJUSTMENTS):
        bottom = 8 + (rlist + spimm) % 4
        values = popped(rlist, spimm, bottom)
        source.case("POP", rlist, spimm, bottom, adjustment(rlist, spimm), *values)
    source.heading("Registers are used just after, sp was made just before.")
    for nops, (i, register) in product(range(3), enumerate(["ra", "s0", "s5", "s11"])):
        value = popped(15, nops, 4)[(0, 1, 6, 12)[i]]
        source.case("POP_AFTER", nops, 15, nops, 4, adjustment(15, nops), register, value)
    return source


def pop_return(op: str) -> Source:
    """cm.popret or cm.popretz {list}, adjustment"""
    source = start(op)
    a0 = 0x1234 if op == "cm.popret" else 0
    source.heading("Every list, every adjustment.")
    for rlist, spimm in product(LISTS, ADJUSTMENTS):
        bottom = 8 + (rlist + spimm) % 4
        top = bottom + adjustment(rlist, spimm) // 4
        source.case(
            "POPRET", op, rlist, spimm, bottom, adjustment(rlist, spimm), top - count(rlist),
            f"0x{a0:x}", *popped(rlist, spimm, bottom)[1:],
        )  # fmt: skip
    return source


def to_a() -> Source:
    """cm.mva01s r1, r2"""
    source = Source("rv32uzcmp", "cm.mva01s", "zcmp.h")
    source.heading("All pairs, the same register twice too.")
    for first, second in product(SAVED, SAVED):
        x, y = source.random(), source.random()
        source.case("MVA01S", first, second, x if first != second else y, y)
    distances(source, "MVA01S")
    return source


def from_a() -> Source:
    """cm.mvsa01 r1, r2"""
    source = Source("rv32uzcmp", "cm.mvsa01", "zcmp.h")
    source.heading("All pairs.")
    for first, second in product(SAVED, SAVED):
        if first != second:
            source.case("MVSA01", first, second, source.random(), source.random())
    distances(source, "MVSA01")
    return source


def distances(source: Source, macro: str) -> None:
    """Both sources and both results."""
    source.heading("Sources and results at every forwarding distance.")
    for between, before, after in product(range(3), range(3), range(3)):
        source.case(f"{macro}_AFTER", between, before, after, source.random(), source.random())
    for nops in (0, 1, 2):
        source.case(f"{macro}_SECOND", nops, source.random(), source.random())
