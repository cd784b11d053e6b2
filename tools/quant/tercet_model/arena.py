# SPDX-License-Identifier: Apache-2.0
"""One arena for all that lives only for a while: offsets so that no two of them meet in time and space."""

from dataclasses import dataclass

ALIGNMENT = 16


@dataclass
class Block:
    """`bytes` that are in use from layer `first` to layer `last`, both included; `offset` is set by `place`."""

    name: str
    bytes: int
    first: int
    last: int
    offset: int = -1

    @property
    def end(self):
        return self.offset + self.bytes

    def lives_with(self, other):
        return self.first <= other.last and other.first <= self.last


def aligned(value):
    return -(-value // ALIGNMENT) * ALIGNMENT


def lowest_offset(block, placed):
    """The lowest aligned offset at which nothing that lives at the same time is."""
    offset = 0
    for other in sorted((each for each in placed if each.lives_with(block)), key=lambda each: each.offset):
        if offset + block.bytes <= other.offset:
            break
        offset = max(offset, aligned(other.end))
    return offset


# Which block is placed first: the largest, or the one that lives longest, or the earliest.
ORDERS = (
    lambda block: (-block.bytes, block.first, block.name),
    lambda block: (block.first - block.last, -block.bytes, block.name),
    lambda block: (block.first, -block.bytes, block.name),
    lambda block: (-block.last, -block.bytes, block.name),
)


def place(blocks):
    """Sets the offsets of all blocks; gives the arena's bytes. The best of several greedy orders is kept."""
    best = None
    for order in ORDERS:
        placed, offsets = [], {}
        for block in sorted(blocks, key=order):
            block.offset = lowest_offset(block, placed)
            offsets[id(block)] = block.offset
            placed.append(block)
        size = max((block.end for block in blocks), default=0)
        if best is None or size < best[0]:
            best = size, offsets
    for block in blocks:
        block.offset = best[1][id(block)]
    return aligned(best[0])
