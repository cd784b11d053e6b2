# SPDX-License-Identifier: Apache-2.0
"""Cases of all instructions that compute a register from registers and immediates."""

from itertools import product

from meanings import IMMEDIATE, ONE, SHIFT, TWO, u
from source import Source
from telling import bit_pairs, contrary, nonzero, pairs

BOUNDARIES = [0, 1, 2, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_8000, 0xFFFF_FFFF]
"""Where signs, carries and halves change."""

REGISTERS = [f"x{i}" for i in range(1, 32) if i != 3]
"""All that a case may use; x3 is gp, the number of the case."""
SHORT = [f"x{i}" for i in range(8, 16)]
"""The registers that three bits name."""

PATTERN_A, PATTERN_B = 0xC35A_96E7, 0x5A0F_3C85
"""Two values without symmetry, so that swapped operands and moved bits show."""

SUITES: dict[str, tuple[str, ...]] = {
    "rv32ui": (
        "add", "sub", "sll", "srl", "sra", "slt", "sltu", "and", "or", "xor",
        "addi", "slti", "sltiu", "andi", "ori", "xori", "slli", "srli", "srai",
    ),
    "rv32um": ("mul", "mulh", "mulhsu", "mulhu", "div", "divu", "rem", "remu"),
    "rv32uzba": ("sh1add", "sh2add", "sh3add"),
    "rv32uzbb": (
        "andn", "orn", "xnor", "max", "maxu", "min", "minu", "rol", "ror", "rori",
        "clz", "ctz", "cpop", "sext.b", "sext.h", "zext.h", "orc.b", "rev8",
    ),
    "rv32uzbc": ("clmul", "clmulh", "clmulr"),
    "rv32uzbs": ("bclr", "bext", "binv", "bset", "bclri", "bexti", "binvi", "bseti"),
    "rv32uzbkb": ("pack", "packh", "brev8", "zip", "unzip"),
    "rv32uzbkx": ("xperm4", "xperm8"),
    "rv32uzicond": ("czero.eqz", "czero.nez"),
}  # fmt: skip


def sources() -> list[Source]:
    """One test per instruction."""
    made = []
    for suite, ops in SUITES.items():
        for op in ops:
            headers = ["registers.h"]
            if suite == "rv32uzicond":
                headers.append("zicond.h")
            source = Source(suite, op, *headers, from_memory=op == "addi")
            if op in TWO:
                two(source)
            elif op in ONE:
                one(source)
            else:
                immediate(source)
            made.append(source)
    return made


def spare(*used: str) -> str:
    """A register to compare with that the case does not use."""
    return next(register for register in ("x7", "x5", "x6", "x28") if register not in used)


def triples(step: int = 1) -> list[tuple[str, str, str]]:
    """Each register once in each of three places."""
    count = len(REGISTERS)
    return [
        (REGISTERS[i], REGISTERS[(i + 11) % count], REGISTERS[(i + 17) % count])
        for i in range(0, count, step)
    ]


CHOICES = {"slt", "sltu", "slti", "sltiu", "czero.eqz", "czero.nez"}
"""Operations with few results, in which most wrong operands do not show."""

SHIFTS_BY_RS2 = {"sll", "srl", "sra", "rol", "ror", "bclr", "bext", "binv", "bset"}


def two(source: Source) -> None:
    """op rd, rs1, rs2"""
    op, f = source.op, TWO[source.op]
    a, b = PATTERN_A, PATTERN_B

    source.heading("All pairs of boundaries.")
    for x, y in product(BOUNDARIES, BOUNDARIES):
        source.case("RR", op, f(x, y), x, y)
    if op in SHIFTS_BY_RS2:
        source.heading("Each amount; bits of rs2 above the low five do not count.")
        for n in range(32):
            source.case("RR", op, f(a, n), a, n)
            y = n | source.random() & ~31
            source.case("RR", op, f(b, y), b, y)
    source.heading("Each bit of either source, where it decides.")
    for x, y in bit_pairs(source, f):
        source.case("RR", op, f(x, y), x, y)
    if op in ("czero.eqz", "czero.nez"):
        source.heading("Each bit of the condition alone.")
        for i in range(32):
            source.case("RR", op, f(a, 1 << i), a, 1 << i)
    if op in ("div", "divu", "rem", "remu"):
        source.heading("Quotients of all sizes.")
        for i in range(1, 32):
            x, y = source.random(), source.random() >> i
            source.case("RR", op, f(x, y), x, y)
            x, y = u(-(source.random() >> 1)), u(-(source.random() >> i))
            source.case("RR", op, f(x, y), x, y)
    source.heading("Noise.")
    for _ in range(16):
        x, y = source.random(), source.random()
        source.case("RR", op, f(x, y), x, y)

    source.heading("One register in two or three places.")
    for x, y in ((a, b), (b, a), (0x8000_0000, 0xFFFF_FFFF), (7, 3)):
        source.case("RR_RD_IS_RS1", op, f(x, y), x, y)
        source.case("RR_RD_IS_RS2", op, f(x, y), x, y)
        source.case("RR_SAME_SOURCES", op, f(x, x), x)
        source.case("RR_ALL_SAME", op, f(x, x), x)
    source.heading("Every register in every place.")
    for rd, rs1, rs2 in triples():
        scratch = spare(rd, rs1, rs2)
        for x, y in pairs(source, f):
            source.case("RR_REGISTERS", op, f(x, y), x, y, rd, rs1, rs2, scratch)

    source.heading("The result is used by the next instruction, the one after, the third.")
    for nops in (0, 1, 2):
        x, y = nonzero(source, f)
        source.case("RR_RESULT_AFTER", nops, op, f(x, y), x, y)
    source.heading("The sources were made by the last instruction, the one before, the third last.")
    for macro in ("RR_12_AFTER", "RR_21_AFTER", "RR_BOTH_AFTER"):
        for first, second in product(range(3), range(3)):
            if macro != "RR_BOTH_AFTER" or first + second < 3:
                for x, y in pairs(source, f):
                    source.case(macro, first, second, op, f(x, y), x, y)
    source.heading("A source, or both, were loaded just so.")
    for nops in (0, 1, 2):
        for x, y in pairs(source, f):
            source.case("RR_RS1_LOADED", nops, op, f(x, y), x, y)
            source.case("RR_RS2_LOADED", nops, op, f(x, y), x, y)
            source.case("RR_BOTH_LOADED", nops, op, f(x, x), x)
    if op in CHOICES:
        source.heading("The same, and what the register held before would choose otherwise.")
        for nops in (0, 1, 2):
            for macro, which in (("RR_12_AFTER", 1), ("RR_21_AFTER", 0)):
                for _ in range(2):
                    x, y = contrary(source, f, which)
                    source.case(macro, 0, nops, op, f(x, y), x, y)
            for macro, which in (("RR_RS1_LOADED", 0), ("RR_RS2_LOADED", 1)):
                for _ in range(2):
                    x, y = contrary(source, f, which)
                    source.case(macro, nops, op, f(x, y), x, y)
    source.heading("Each result is at once a source.")
    for x, y in ((a, b), (b, a), (0x7FFF_FFFF, 3)):
        source.case("RR_CHAIN", op, f(x, f(f(x, y), y)), x, y)

    source.heading("x0 as a source is zero, as a destination stays so.")
    for x in (a, 1, 0xFFFF_FFFF, 0x6000_0000, 0xA000_0000, 5, 0x0003_0201, 0):
        source.case("RR_ZERO_RS1", op, f(0, x), x)
        source.case("RR_ZERO_RS2", op, f(x, 0), x)
    source.case("RR_ZERO_BOTH", op, f(0, 0))
    for _ in range(3):
        source.case("RR_ZERO_RD", op, *nonzero(source, f))


IMMEDIATES = [0, 1, -1, 2047, -2048, -2047, 0x555, -0x556]


def immediate(source: Source) -> None:
    """op rd, rs1, imm or shamt"""
    op = source.op
    f = (IMMEDIATE | SHIFT)[op]
    a, b = PATTERN_A, PATTERN_B
    shifts = op in SHIFT

    def case(macro: str, x: int, imm: int, *before: object, after: tuple[object, ...] = ()) -> None:
        source.case(macro, *before, op, f(x, u(imm)), x, imm, *after)

    if shifts:
        source.heading("Every amount.")
        for n, x in product(range(32), (a, b, 0x8000_0000, 0x7FFF_FFFF, 1, 0xFFFF_FFFF, 0)):
            case("RI", x, n)
    else:
        source.heading("All pairs of boundaries.")
        for x, imm in product(BOUNDARIES, IMMEDIATES):
            case("RI", x, imm)
        source.heading("Each bit of the immediate alone, and each alone missing.")
        for i in range(11):
            case("RI", a, 1 << i)
            case("RI", b, ~(1 << i))
        case("RI", b, -2048)
        case("RI", a, 2047)
        source.heading("Each bit of the source alone.")
        for i in range(32):
            case("RI", 1 << i, (-1, 0x4D2, 1)[i % 3])
        source.heading("Source and immediate equal, and one apart.")
        for imm in (0, 1, 1000, 2047, -1, -1000, -2048):
            for difference in (-1, 0, 1):
                case("RI", u(imm + difference), imm)

    def any_immediate() -> int:
        return source.random() % 32 if shifts else source.random() % 4096 - 2048

    def g(x: int, imm: int) -> int:
        return f(x, u(imm))

    source.heading("Noise.")
    for _ in range(16):
        case("RI", source.random(), any_immediate())
    source.heading("Source and destination are one register.")
    for x in (a, b, 0xFFFF_FFFF, 1):
        case("RI_RD_IS_RS1", x, any_immediate())
    source.heading("Every register in every place.")
    for rd, rs1, _ in triples():
        for x, imm in pairs(source, g, any_immediate):
            case("RI_REGISTERS", x, imm, after=(rd, rs1, spare(rd, rs1)))
    source.heading("Result and source at every forwarding distance, and after a load.")
    for macro in ("RI_RESULT_AFTER", "RI_AFTER", "RI_LOADED"):
        for nops in (0, 1, 2):
            for x, imm in pairs(source, g, any_immediate) + pairs(source, g, any_immediate):
                case(macro, x, imm, nops)
    if op in CHOICES:
        source.heading("The same, and what the register held before would choose otherwise.")
        for macro in ("RI_AFTER", "RI_LOADED"):
            for nops in (0, 1, 2):
                for _ in range(3):
                    case(macro, *contrary(source, g, 0, any_immediate), nops)
    for x in (a, b, 0x7FFF_FFFF):
        imm = any_immediate()
        source.case("RI_CHAIN", op, f(f(x, u(imm)), u(imm)), x, imm)
    source.heading("x0 as a source is zero, as a destination stays so.")
    for imm in (1, 31, 7) if shifts else (1, -1, 2047, -2048):
        source.case("RI_ZERO_RS1", op, f(0, u(imm)), imm)
        source.case("RI_ZERO_RD", op, *nonzero(source, g, any_immediate))


def one(source: Source) -> None:
    """op rd, rs1"""
    op, f = source.op, ONE[source.op]
    a, b = PATTERN_A, PATTERN_B

    def g(x: int, _: int) -> int:
        return f(x)

    corners = [0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x0001_0000, 0x5555_5555, 0xAAAA_AAAA]
    corners += [0x0102_0408, 0x8040_2010, 0x0000_FF00, 0xFF00_00FF, 0x00FF_FF00, a, b]

    source.heading("Boundaries.")
    for x in BOUNDARIES + corners:
        source.case("R", op, f(x), x)
    source.heading("Each bit alone, each alone missing, all below one and all from one on.")
    for i in range(32):
        for x in (1 << i, u(~(1 << i)), (1 << i) - 1, u(-1 << i)):
            source.case("R", op, f(x), x)
    source.heading("Noise.")
    for i in range(32):
        x = source.random() >> i
        source.case("R", op, f(x), x)
    source.heading("Source and destination are one register.")
    for x in (a, b, 0x8000_0000, 1):
        source.case("R_RD_IS_RS1", op, f(x), x)
    source.heading("Every register in every place.")
    for rd, rs1, _ in triples():
        x = pairs(source, g, lambda: 0)[0][0]
        source.case("R_REGISTERS", op, f(x), x, rd, rs1, spare(rd, rs1))
    source.heading("Result and source at every forwarding distance, and after a load.")
    for macro in ("R_RESULT_AFTER", "R_AFTER", "R_LOADED"):
        for nops in (0, 1, 2):
            for x in (pairs(source, g, lambda: 0)[0][0] for _ in range(2)):
                source.case(macro, nops, op, f(x), x)
    for x in (a, b, 0x80):
        source.case("R_CHAIN", op, f(f(x)), x)
    source.heading("x0 as a source is zero, as a destination stays so.")
    source.case("R_ZERO_RS1", op, f(0))
    for _ in range(3):
        source.case("R_ZERO_RD", op, nonzero(source, g, lambda: 0)[0])
