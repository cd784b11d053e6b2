# SPDX-License-Identifier: Apache-2.0
"""Operands on which a result really depends.

With operands from nowhere a `max` often gives the right result although one of them was read wrong.
Here each counts: had it been zero, or what the register held before, the result would be another.
"""

from collections.abc import Callable

from source import Source

Two = Callable[[int, int], int]
STALE = (0, 0x5A5A_5A5A, 0x8000_4000)
"""What a wrong read may give: nothing, anything, half of an address."""

TRIES = 400


def upper(value: int) -> int:
    """What `lui` alone leaves of a constant."""
    return (value + 0x800) & 0xFFFF_F000


def draw(source: Source) -> int:
    """A number of any size, any sign, or a small one."""
    value, kind = source.random(), source.random() % 4
    if kind == 0:
        value >>= source.random() % 32
    elif kind == 1:
        value = ~(value >> source.random() % 32) & 0xFFFF_FFFF
    return value


def others(source: Source, own: int, which: int) -> list[tuple[int, ...]]:
    """What a wrong read may give, from the most that is asked of a pair to the least."""
    most = (*STALE, source.last[which], upper(own))
    return [most, most[:-1], STALE, (0,)]


def matters(
    source: Source, f: Two, pair: tuple[int, int], which: int, strictness: int
) -> bool:
    """Whether operand `which` counts in f, against all that may stand in its place."""
    x, y = pair
    own = pair[which]
    # A result of zero may be what the destination held before.
    if own in STALE or (f(x, y) == 0 and strictness < 3):
        return False
    return all(
        other == own or f(x, y) != (f(other, y) if which == 0 else f(x, other))
        for other in others(source, own, which)[strictness]
    )


def pairs(source: Source, f: Two, second: Callable[[], int] | None = None) -> list[tuple[int, int]]:
    """A pair whose operands both count, or else two pairs, in which one does; never none.

    `second` draws the second operand if it is no register; then only the first is asked about.
    """
    candidates = []
    for i in range(TRIES):
        x = draw(source)
        y = (x, 0, draw(source), draw(source))[i % 4]
        candidates.append((x, second() if second else y))
    found: list[tuple[int, int]] = []
    if not second:
        found = first(source, f, candidates, (0, 1), (0, 1))
    if not found:
        for which in (0,) if second else (0, 1):
            found += first(source, f, candidates, (which,), (0, 1, 2, 3))
    found = found or candidates[1:2]
    source.last = found[-1]
    return found


def first(
    source: Source,
    f: Two,
    candidates: list[tuple[int, int]],
    which: tuple[int, ...],
    strictness: tuple[int, ...],
) -> list[tuple[int, int]]:
    """The first candidate in which all of `which` count, as a list of one or none."""
    for level in strictness:
        for pair in candidates:
            if all(matters(source, f, pair, operand, level) for operand in which):
                return [pair]
    return []


def nonzero(source: Source, f: Two, second: Callable[[], int] | None = None) -> tuple[int, int]:
    """A pair whose result is not zero."""
    while True:
        x, y = draw(source), second() if second else draw(source) * (source.random() % 4 > 0)
        if f(x, y):
            return x, y


def loaded_pairs(source: Source, f: Two) -> list[tuple[int, int]]:
    """Two pairs: the first or the second operand counts against the address it was loaded from."""
    address = STALE[2]
    found = []
    for which in (0, 1):
        while True:
            x, y = draw(source), draw(source)
            y = x if source.random() % 3 == 0 else y
            if f(x, y) != (f(address, y) if which == 0 else f(x, address)):
                found.append((x, y))
                break
    return found


def contrary(
    source: Source, f: Two, which: int, second: Callable[[], int] | None = None
) -> tuple[int, int]:
    """A pair whose result flips if operand `which` is still that of the case before."""
    for wanted in (3, 1):
        for i in range(TRIES):
            x = draw(source)
            y = second() if second else 0 if i % 3 == 0 else draw(source)
            own = (x, y)[which]
            held = (source.last[which], STALE[2], upper(own))[:wanted]
            if all(
                other == own or f(x, y) != (f(other, y) if which == 0 else f(x, other))
                for other in held
            ) and own != held[0]:
                source.last = (x, y)
                return x, y
    return x, y


def bit_pairs(source: Source, f: Two) -> list[tuple[int, int]]:
    """For each bit that ever counts, two pairs that differ in it and in the result."""
    found = []
    for bit in (1 << i for i in range(32)):
        for dx, dy in ((bit, 0), (0, bit)):
            for _ in range(TRIES):
                x, y = draw(source), draw(source)
                if f(x, y) != f(x ^ dx, y ^ dy):
                    found += [(x, y), (x ^ dx, y ^ dy)]
                    break
    return found
