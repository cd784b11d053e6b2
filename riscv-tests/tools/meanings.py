# SPDX-License-Identifier: Apache-2.0
"""What each instruction computes, written from the ISA manual; shares nothing with the emulator.

A register is an `int` from 0 to 2^32 - 1. Python's integers never overflow, so each wrap and each
sign extension shows. Source: RISC-V Unprivileged ISA manual, chapters RV32I, M, A, B (Zba, Zbb,
Zbc, Zbs), Zbkb, Zbkx, Zicond and Zc.
"""

from collections.abc import Callable

MASK = 0xFFFF_FFFF
Two = Callable[[int, int], int]
One = Callable[[int], int]


def u(value: int) -> int:
    """`value` modulo 2^32."""
    return value & MASK


def s(value: int, width: int = 32) -> int:
    """The two's complement number in the low `width` bits of `value`."""
    value &= (1 << width) - 1
    return value - (1 << width) if value >> (width - 1) else value


def bits(value: int) -> list[int]:
    """The 32 bits of a register, least significant first."""
    return [value >> i & 1 for i in range(32)]


def number(of_bits: list[int]) -> int:
    """The inverse of `bits`."""
    return sum(bit << i for i, bit in enumerate(of_bits))


def octets(value: int) -> list[int]:
    """The four bytes of a register, least significant first."""
    return [value >> i & 0xFF for i in (0, 8, 16, 24)]


def from_octets(of_bytes: list[int]) -> int:
    """The inverse of `octets`."""
    return sum(byte << 8 * i for i, byte in enumerate(of_bytes))


# Division rounds toward zero; by zero it gives all ones and the dividend.


def div(a: int, b: int) -> int:
    x, y = s(a), s(b)
    if y == 0:
        return MASK
    quotient = abs(x) // abs(y)
    return u(-quotient if (x < 0) != (y < 0) else quotient)


def rem(a: int, b: int) -> int:
    x, y = s(a), s(b)
    if y == 0:
        return a
    rest = abs(x) % abs(y)
    return u(-rest if x < 0 else rest)


def carryless(a: int, b: int) -> int:
    """The 63-bit product of two polynomials over GF(2)."""
    product = 0
    for i in range(32):
        if b >> i & 1:
            product ^= a << i
    return product


def rotate_right(a: int, n: int) -> int:
    n %= 32
    return u(a >> n | a << (32 - n))


def leading_zeros(a: int) -> int:
    return 32 - a.bit_length()


def trailing_zeros(a: int) -> int:
    return bits(a).index(1) if a else 32


def xperm(a: int, b: int, width: int) -> int:
    """Lanes of `b` choose lanes of `a`; one that is out of range gives zero."""
    lane = (1 << width) - 1
    count = 32 // width
    result = 0
    for i in range(count):
        index = b >> (i * width) & lane
        if index < count:
            result |= (a >> (index * width) & lane) << (i * width)
    return result


def zip_(a: int) -> int:
    """The low half to the even bits, the high half to the odd ones."""
    low, high = bits(a)[:16], bits(a)[16:]
    return number([bit for pair in zip(low, high, strict=True) for bit in pair])


def unzip(a: int) -> int:
    return number(bits(a)[0::2] + bits(a)[1::2])


TWO: dict[str, Two] = {
    "add": lambda a, b: u(a + b),
    "sub": lambda a, b: u(a - b),
    "sll": lambda a, b: u(a << b % 32),
    "srl": lambda a, b: a >> b % 32,
    "sra": lambda a, b: u(s(a) >> b % 32),
    "slt": lambda a, b: int(s(a) < s(b)),
    "sltu": lambda a, b: int(a < b),
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "mul": lambda a, b: u(a * b),
    "mulh": lambda a, b: u(s(a) * s(b) >> 32),
    "mulhsu": lambda a, b: u(s(a) * b >> 32),
    "mulhu": lambda a, b: a * b >> 32,
    "div": div,
    "divu": lambda a, b: a // b if b else MASK,
    "rem": rem,
    "remu": lambda a, b: a % b if b else a,
    "sh1add": lambda a, b: u((a << 1) + b),
    "sh2add": lambda a, b: u((a << 2) + b),
    "sh3add": lambda a, b: u((a << 3) + b),
    "andn": lambda a, b: a & u(~b),
    "orn": lambda a, b: a | u(~b),
    "xnor": lambda a, b: u(~(a ^ b)),
    "max": lambda a, b: u(max(s(a), s(b))),
    "maxu": max,
    "min": lambda a, b: u(min(s(a), s(b))),
    "minu": min,
    "rol": lambda a, b: rotate_right(a, -b % 32),
    "ror": lambda a, b: rotate_right(a, b % 32),
    "clmul": lambda a, b: u(carryless(a, b)),
    "clmulh": lambda a, b: carryless(a, b) >> 32,
    "clmulr": lambda a, b: u(carryless(a, b) >> 31),
    "bclr": lambda a, b: a & u(~(1 << b % 32)),
    "bext": lambda a, b: a >> b % 32 & 1,
    "binv": lambda a, b: a ^ 1 << b % 32,
    "bset": lambda a, b: a | 1 << b % 32,
    "pack": lambda a, b: a & 0xFFFF | (b & 0xFFFF) << 16,
    "packh": lambda a, b: a & 0xFF | (b & 0xFF) << 8,
    "xperm4": lambda a, b: xperm(a, b, 4),
    "xperm8": lambda a, b: xperm(a, b, 8),
    "czero.eqz": lambda a, b: 0 if b == 0 else a,
    "czero.nez": lambda a, b: 0 if b != 0 else a,
}
"""op rd, rs1, rs2"""

IMMEDIATE: dict[str, Two] = {
    "addi": TWO["add"],
    "slti": TWO["slt"],
    "sltiu": TWO["sltu"],
    "andi": TWO["and"],
    "ori": TWO["or"],
    "xori": TWO["xor"],
}
"""op rd, rs1, imm with a sign-extended immediate of 12 bits; given here as a register holds it."""

SHIFT: dict[str, Two] = {
    "slli": TWO["sll"],
    "srli": TWO["srl"],
    "srai": TWO["sra"],
    "rori": TWO["ror"],
    "bclri": TWO["bclr"],
    "bexti": TWO["bext"],
    "binvi": TWO["binv"],
    "bseti": TWO["bset"],
}
"""op rd, rs1, shamt"""

ONE: dict[str, One] = {
    "clz": leading_zeros,
    "ctz": trailing_zeros,
    "cpop": lambda a: sum(bits(a)),
    "sext.b": lambda a: u(s(a, 8)),
    "sext.h": lambda a: u(s(a, 16)),
    "zext.h": lambda a: a & 0xFFFF,
    "orc.b": lambda a: from_octets([0xFF if byte else 0 for byte in octets(a)]),
    "rev8": lambda a: from_octets(octets(a)[::-1]),
    "brev8": lambda a: from_octets([int(f"{byte:08b}"[::-1], 2) for byte in octets(a)]),
    "zip": zip_,
    "unzip": unzip,
}
"""op rd, rs1"""

BRANCH: dict[str, Callable[[int, int], bool]] = {
    "beq": lambda a, b: a == b,
    "bne": lambda a, b: a != b,
    "blt": lambda a, b: s(a) < s(b),
    "bge": lambda a, b: s(a) >= s(b),
    "bltu": lambda a, b: a < b,
    "bgeu": lambda a, b: a >= b,
}

LOAD: dict[str, tuple[int, bool]] = {
    "lb": (1, True),
    "lbu": (1, False),
    "lh": (2, True),
    "lhu": (2, False),
    "lw": (4, False),
}
"""Bytes read, and whether they are sign-extended."""

STORE: dict[str, int] = {"sb": 1, "sh": 2, "sw": 4}
"""Bytes written."""

ATOMIC: dict[str, Two] = {
    "amoswap.w": lambda old, x: x,
    "amoadd.w": TWO["add"],
    "amoxor.w": TWO["xor"],
    "amoand.w": TWO["and"],
    "amoor.w": TWO["or"],
    "amomin.w": TWO["min"],
    "amomax.w": TWO["max"],
    "amominu.w": TWO["minu"],
    "amomaxu.w": TWO["maxu"],
}
"""What is stored, from the old word and rs2."""
