# SPDX-License-Identifier: Apache-2.0
"""Weights in the order and width in which the kernels read them, as 32-bit words."""

import numpy as np

TILE_CHANNELS = 4
BLOCK_OUTPUTS = 5


def pack(lanes, bits):
    """Words from integers, lane 0 least significant; the last axis is a multiple of a word."""
    lanes = np.asarray(lanes, np.int64)
    assert lanes.min() >= -(1 << bits - 1) and lanes.max() < 1 << bits - 1
    lanes = lanes.reshape(*lanes.shape[:-1], -1, 32 // bits) & (1 << bits) - 1
    shifts = bits * np.arange(32 // bits)
    return (lanes << shifts).sum(axis=-1)


def blocks(words, size):
    """[output, word] as one list in the order block of `size` outputs, word, output."""
    outputs, count = words.shape
    assert outputs % size == 0
    return words.reshape(outputs // size, size, count).transpose(0, 2, 1).ravel().tolist()


def convolution(weights, inputs, bits):
    """A convolution's weights [output, tap]; single-channel rows are padded to four taps."""
    rows = np.asarray(weights, np.int64).reshape(len(weights), 3, 3 * inputs)
    if inputs == 1:
        rows = np.pad(rows, ((0, 0), (0, 0), (0, 1)))
    taps = rows.reshape(len(weights), -1)
    taps = np.pad(taps, ((0, 0), (0, -taps.shape[1] % (32 // bits))))
    return blocks(pack(taps, bits), TILE_CHANNELS)


def fully_connected(weights, bits):
    """A fully connected layer's weights [output, input]."""
    return blocks(pack(weights, bits), BLOCK_OUTPUTS)
