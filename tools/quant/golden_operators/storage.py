# SPDX-License-Identifier: Apache-2.0
"""Values in memory, as a Storage of the importer says where they lie."""

import numpy as np

UNTOUCHED = 0x5A


def store(memory, storage, values, bits=8):
    """`memory` (bytes from the storage's start) with values [row, column, channel] at their places.

    A 4-bit pixel ends with zeros up to the next word.
    """
    row, pixel, channel = storage.steps
    if bits == 4:
        pad = -values.shape[2] % 8
        nibbles = np.pad(values, ((0, 0), (0, 0), (0, pad))).astype(np.int64) & 15
        values, channel = (nibbles[..., 0::2] | nibbles[..., 1::2] << 4).astype(np.uint8).view(np.int8), 1
    rows, columns, channels = np.indices(values.shape)
    memory[storage.origin + rows * row + columns * pixel + channels * channel] = values
    return memory


def significant(storage, values, bits):
    """A mask of the bits that count, or None if all do: 4-bit pixels may end with anything up to the next word."""
    if bits == 8 or values.shape[2] % 8 == 0:
        return None
    return store(np.zeros(storage.bytes, np.int8), storage, np.full_like(values, -1), bits)


def expected(storage, values, bits=8):
    """What memory that was UNTOUCHED must be after a kernel wrote the values."""
    return store(np.full(storage.bytes, UNTOUCHED, np.int8), storage, values, bits)
