# SPDX-License-Identifier: Apache-2.0
"""Cases of misaligned loads, stores and atomics."""

from meanings import ATOMIC, LOAD, STORE, s, u
from source import Source

BYTES = bytes(range(0x80, 0x98))


def sources() -> list[Source]:
    """One test per instruction, and one of all atomics."""
    return [*(load(op) for op in LOAD if op != "lb" and op != "lbu"),
            *(store(op) for op in STORE if op != "sb"), atomics()]  # fmt: skip


def start(name: str) -> Source:
    """A test in M-mode that records traps."""
    source = Source("rv32mi", name, "misaligned.h", mode="machine")
    source.lines.append("  RECORD_TRAPS")
    return source


def load(op: str) -> Source:
    """All places in two words, misaligned or not."""
    width, is_signed = LOAD[op]
    source = start(f"{op}_misaligned")
    for offset in range(9):
        value = int.from_bytes(BYTES[offset : offset + width], "little")
        expected = u(s(value, 8 * width)) if is_signed else value
        source.case("MISALIGNED_LOAD", op, expected, offset)
    source.data = ["bytes:", *(f"  .byte 0x{byte:02x}" for byte in BYTES)]
    return source


def store(op: str) -> Source:
    """All places in two words, misaligned or not."""
    width = STORE[op]
    source = start(f"{op}_misaligned")
    for offset in range(9):
        value = source.random()
        after = bytearray(BYTES[:12])
        after[offset : offset + width] = value.to_bytes(4, "little")[:width]
        words = [int.from_bytes(after[i : i + 4], "little") for i in (0, 4, 8)]
        source.case("MISALIGNED_STORE", op, value, offset, *words)
    source.data = ["board:", "  .skip 16"]
    return source


def atomics() -> Source:
    """Every atomic at every misaligned place; lr.w is a load, all others are stores."""
    source = start("amo_misaligned")
    source.lines += ["  csrr t0, misa", "  andi t0, t0, 1", "  beqz t0, pass"]
    for offset in (1, 2, 3):
        source.case("MISALIGNED_ATOMIC", 4, offset, "lr.w a0")
        source.case("MISALIGNED_ATOMIC", 6, offset, "sc.w a0, a2")
        for op in ATOMIC:
            source.case("MISALIGNED_ATOMIC", 6, offset, f"{op} a0, a2")
    source.data = ["bytes:", *(f"  .byte 0x{byte:02x}" for byte in BYTES)]
    return source
