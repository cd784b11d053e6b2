# SPDX-License-Identifier: Apache-2.0
"""Reference of the Xtdot instructions: what each one computes and how it is encoded.

It is written straight from the Xtdot specification, one helper per sentence, and shares nothing
with the emulator, so that the two can be compared. Plain Python integers never overflow: every
place where the hardware wraps, saturates or sign-extends is therefore visible below.

A register is an `int` from 0 to 2^32 - 1. An execute function takes the old value of rd and the
values of rs1, rs2 and rs3, and returns the new value of rd; it ignores what its format lacks.

Source: Xtdot specification, sections 1 (dot products), 2 (requantization), 3 (shuffles).
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

CUSTOM_1 = 0x2B
"""Major opcode shared by all Xtdot instructions."""

Execute = Callable[[int, int, int, int], int]
"""(rd_old, rs1, rs2, rs3) -> rd"""


@dataclass(frozen=True)
class Instruction:
    """One instruction: its name, the fixed fields of its word, and what it computes."""

    mnemonic: str
    funct3: int
    funct: int
    """funct7 of an R-type word, funct2 of an R4-type word."""
    has_rs3: bool
    """Whether the word is R4-type."""
    execute: Execute


# Bits and lanes


def field(value: int, low: int, width: int) -> int:
    """Bits [low + width - 1 : low] of `value`, unsigned."""
    return (value >> low) & ((1 << width) - 1)


def signed(value: int, width: int) -> int:
    """The two's complement number in the low `width` bits of `value`."""
    value = field(value, 0, width)
    return value - (1 << width) if value >> (width - 1) else value


def register(value: int) -> int:
    """`value` modulo 2^32, as a register holds it."""
    return value & 0xFFFF_FFFF


def lanes(value: int, width: int, is_signed: bool) -> list[int]:
    """All `width`-bit lanes of a register, lane 0 (least significant) first."""
    raw = [field(value, low, width) for low in range(0, 32, width)]
    return [signed(lane, width) for lane in raw] if is_signed else raw


def join(parts: list[int], width: int) -> int:
    """The register whose `width`-bit lanes are `parts`, lane 0 first."""
    return sum(part << (width * index) for index, part in enumerate(parts))


# Dot products: R-type, funct3 = 5, funct7 = 00 A FF SS

FORMATS = {"8": 0b00, "4": 0b01, "84l": 0b10, "84h": 0b11}
SIGNEDNESS = {"ss": 0b00, "us": 0b01, "su": 0b10, "uu": 0b11}


def dot_lanes(rs1: int, rs2: int, form: str, signs: str) -> list[tuple[int, int]]:
    """The pairs of lanes a dot product multiplies.

    The first letter of `signs` is the signedness of rs1's lanes, the second that of rs2's.
    """
    rs1_signed, rs2_signed = signs[0] == "s", signs[1] == "s"
    a = lanes(rs1, 4 if form == "4" else 8, rs1_signed)
    b = lanes(rs2, 8 if form == "8" else 4, rs2_signed)
    if form == "84l":
        b = b[0:4]
    if form == "84h":
        b = b[4:8]
    return list(zip(a, b, strict=True))


def dot(accumulates: bool, form: str, signs: str) -> Execute:
    """rd = (A ? rd : 0) + the sum of lane products, modulo 2^32."""

    def execute(rd_old: int, rs1: int, rs2: int, rs3: int) -> int:
        start = rd_old if accumulates else 0
        return register(start + sum(a * b for a, b in dot_lanes(rs1, rs2, form, signs)))

    return execute


# Requantization: R4-type, funct3 = 6


def saturating_rounding_doubling_high_multiply(a: int, b: int) -> int:
    """gemmlowp's SRDHM of two int32: a * b / 2^31 rounded to nearest.

    A tie goes toward plus infinity for either sign: the nudge of a negative product is one less
    in magnitude than half, so that -0.5 becomes 0 while +0.5 becomes 1. Only -2^31 * -2^31
    does not fit, and saturates.
    """
    if a == b == -(2**31):
        return 2**31 - 1
    exact = a * b
    nudged = exact + (2**30 if exact >= 0 else 1 - 2**30)
    # `//` rounds toward minus infinity; the division here truncates toward zero.
    return nudged // 2**31 if nudged >= 0 else -(-nudged // 2**31)


def rounding_divide_by_power_of_two(value: int, exponent: int) -> int:
    """gemmlowp's RoundingDivideByPOT: value / 2^exponent to nearest, ties away from zero."""
    if exponent == 0:
        return value
    magnitude = (abs(value) + 2 ** (exponent - 1)) >> exponent
    return magnitude if value >= 0 else -magnitude


def scale_double(acc: int, multiplier: int, shift: int) -> int:
    """acc * multiplier / 2^(31 + shift), rounded twice as TensorFlow Lite does."""
    high = saturating_rounding_doubling_high_multiply(acc, multiplier)
    return rounding_divide_by_power_of_two(high, shift)


def scale_single(acc: int, multiplier: int, shift: int) -> int:
    """acc * multiplier / 2^(31 + shift), rounded once, ties toward plus infinity.

    Python's `>>` of a negative integer is arithmetic, as the specification's is.
    """
    return (acc * multiplier + 2 ** (30 + shift)) >> (31 + shift)


def requantize(scale: Callable[[int, int, int], int], is_signed: bool) -> Execute:
    """rd = clamp(scale(rs1, rs2, r) + zp, lo, hi), where rs3 packs r, zp, lo and hi."""

    def execute(rd_old: int, rs1: int, rs2: int, rs3: int) -> int:
        shift = field(rs3, 0, 5)  # bits [7:5] are ignored
        _, zero_point, low, high = lanes(rs3, 8, is_signed)
        scaled = scale(signed(rs1, 32), signed(rs2, 32), shift) + zero_point
        return register(min(max(scaled, low), high))  # in this order low > high gives high

    return execute


# Lane shuffles: R-type, funct3 = 7


def zip8(first: int) -> Execute:
    """Bytes `first` and `first + 1` of rs1 and rs2, interleaved."""

    def execute(rd_old: int, rs1: int, rs2: int, rs3: int) -> int:
        a, b = lanes(rs1, 8, False), lanes(rs2, 8, False)
        return join([a[first], b[first], a[first + 1], b[first + 1]], 8)

    return execute


def pack16(rs1_half: int, rs2_half: int) -> Execute:
    """One half of rs1 below one half of rs2; half 0 is the low one."""

    def execute(rd_old: int, rs1: int, rs2: int, rs3: int) -> int:
        return join([lanes(rs1, 16, False)[rs1_half], lanes(rs2, 16, False)[rs2_half]], 16)

    return execute


def pack4(rd_old: int, rs1: int, rs2: int, rs3: int) -> int:
    """The low nibbles of rs1's bytes 0 to 3, then those of rs2's bytes 0 to 3."""
    return join([byte & 0xF for byte in lanes(rs1, 8, False) + lanes(rs2, 8, False)], 4)


# The table


def dot_instruction(accumulates: bool, form: str, signs: str) -> Instruction:
    """The row of one dot product."""
    mnemonic = f"xt.dot{'a' if accumulates else ''}{form}.{signs}"
    funct7 = int(accumulates) << 4 | FORMATS[form] << 2 | SIGNEDNESS[signs]
    return Instruction(mnemonic, 5, funct7, False, dot(accumulates, form, signs))


DOTS = [
    dot_instruction(accumulates, form, signs)
    for accumulates, form, signs in product((False, True), FORMATS, SIGNEDNESS)
]

REQUANTIZATIONS = [
    Instruction("xt.rqd", 6, 0, True, requantize(scale_double, is_signed=True)),
    Instruction("xt.rqs", 6, 1, True, requantize(scale_single, is_signed=True)),
    Instruction("xt.rqdu", 6, 2, True, requantize(scale_double, is_signed=False)),
    Instruction("xt.rqsu", 6, 3, True, requantize(scale_single, is_signed=False)),
]

SHUFFLES = [
    Instruction("xt.zip8l", 7, 0, False, zip8(0)),
    Instruction("xt.zip8h", 7, 1, False, zip8(2)),
    Instruction("xt.pack16ll", 7, 2, False, pack16(0, 0)),
    Instruction("xt.pack16hl", 7, 3, False, pack16(1, 0)),
    Instruction("xt.pack16lh", 7, 4, False, pack16(0, 1)),
    Instruction("xt.pack16hh", 7, 5, False, pack16(1, 1)),
    Instruction("xt.pack4", 7, 6, False, pack4),
]

INSTRUCTIONS = {row.mnemonic: row for row in DOTS + REQUANTIZATIONS + SHUFFLES}
"""All 43 instructions by mnemonic, in the order of the specification."""


def execute(mnemonic: str, rd_old: int, rs1: int, rs2: int, rs3: int = 0) -> int:
    """The value the instruction writes to rd; all operands are register values."""
    return INSTRUCTIONS[mnemonic].execute(rd_old, rs1, rs2, rs3)


def word(mnemonic: str, rd: int, rs1: int, rs2: int, rs3: int = 0) -> int:
    """The instruction word; all operands are register numbers, and R-type ignores rs3.

    Raises `ValueError` for a register outside 0 to 31 and `KeyError` for an unknown mnemonic.
    """
    for number in (rd, rs1, rs2, rs3):
        if not 0 <= number <= 31:
            raise ValueError(f"register x{number} does not exist; Xtdot encodes x0 to x31")
    row = INSTRUCTIONS[mnemonic]
    upper = rs3 << 2 | row.funct if row.has_rs3 else row.funct
    return upper << 25 | rs2 << 20 | rs1 << 15 | row.funct3 << 12 | rd << 7 | CUSTOM_1
