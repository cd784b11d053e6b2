# SPDX-License-Identifier: Apache-2.0
"""Weights, biases and multipliers in the order in which the kernels read them, as arrays of uint32.

The layouts are described in programs/kernels/nn_conv.h; every function here says what it takes. Zero points are folded
into biases, so that kernels pad with the zero point and multiply without offsets.
"""

import numpy as np

TILES, PLANES, COLUMNS = "NN_TILES", "NN_PLANES", "NN_COLUMNS"
INT8, W4A8, INT4 = "NN_INT8", "NN_W4A8", "NN_INT4"
BLOCK_CHANNELS = 4


def words(lanes, bits):
    """Words from integers: the last axis, rounded up with zeros to whole words, becomes words, lane 0 lowest."""
    lanes = np.asarray(lanes, np.int64)
    assert lanes.size == 0 or (lanes.min() >= -(1 << bits - 1) and lanes.max() < 1 << bits - 1)
    lanes = round_up(lanes, -1, 32 // bits)
    lanes = lanes.reshape(*lanes.shape[:-1], -1, 32 // bits) & (1 << bits) - 1
    return (lanes << bits * np.arange(32 // bits)).sum(axis=-1).astype(np.uint32)


def round_up(array, axis, unit):
    """The array with zeros appended along one axis until that is a multiple of `unit`."""
    widths = [(0, 0)] * array.ndim
    widths[axis] = (0, -array.shape[axis] % unit)
    return np.pad(array, widths)


def parameters(shift, zero_point, lo, hi):
    """rs3 of xt.rqd: shift to the right 0 to 31, zero point, lo and hi as bytes."""
    shift = np.asarray(shift, np.int64)
    assert shift.min() >= 0 and shift.max() <= 31
    return (shift | (zero_point & 255) << 8 | (lo & 255) << 16 | (hi & 255) << 24).astype(np.uint32)


def rescale(multipliers, exponents, zero_point, lo, hi):
    """(multiplier, parameters, left shift) of TFLite's multipliers and exponents, each an array.

    TFLite multiplies by multiplier * 2^(exponent - 31): an exponent up to 0 is a shift to the right, a positive one a
    shift of the sum to the left; below -31 the multiplier counts as 0.
    """
    multipliers = np.atleast_1d(np.asarray(multipliers, np.int64))
    exponents = np.atleast_1d(np.asarray(exponents, np.int64))
    multipliers = np.where(exponents < -31, 0, multipliers)
    right = np.where(exponents < -31, 0, np.maximum(-exponents, 0))
    left = np.maximum(exponents, 0).astype(np.uint8)
    return multipliers.astype(np.int32), parameters(right, zero_point, lo, hi), left


def left_shifts(exponents):
    """The bytes of `left_shifts` in struct nn_conv, rounded up to blocks, or None if no channel needs one."""
    shifts = np.maximum(np.atleast_1d(np.asarray(exponents, np.int64)), 0).astype(np.uint8)
    return round_up(shifts, 0, BLOCK_CHANNELS) if shifts.any() else None


def folded_bias(weights, bias, input_zero_point):
    """bias - input zero point * sum of a channel's weights [channel, ...], in 32 bits that wrap."""
    weights = np.asarray(weights, np.int64)
    sums = weights.reshape(len(weights), -1).sum(axis=1)
    bias = np.zeros(len(weights), np.int64) if bias is None else np.asarray(bias, np.int64)
    return (bias - input_zero_point * sums & 0xFFFFFFFF).astype(np.uint32)


def conv_form(kernel, stride, input_channels, size, bits=8):
    """The form of struct nn_conv for (height, width) of kernel and stride, and of the output as `size`."""
    if kernel == (3, 3) and stride == (1, 1) and min(size) >= 4 and input_channels > 2:
        return PLANES
    if kernel != (1, 1) and input_channels * bits <= 16:
        return COLUMNS
    return TILES


def convolution(weights, bias, multipliers, exponents, *, form, format, input_zero_point, output_zero_point, lo, hi):
    """Words of a CONV_2D from weights [output channel, kernel row, kernel column, input channel].

    multipliers and exponents are TFLite's, one a channel. Give `left_shifts(exponents)` to the kernel too.
    """
    weights = np.asarray(weights, np.int64)
    bias = folded_bias(weights, bias, input_zero_point)
    multiplier, parameter, _ = rescale(multipliers, exponents, output_zero_point, lo, hi)
    each = np.stack([multiplier.view(np.uint32), parameter], axis=1)
    bits = 8 if format == INT8 else 4
    if form == PLANES:
        taps = words(weights, bits)  # [channel, row, column, word]
        taps = taps.transpose(0, 3, 1, 2).reshape(len(weights), -1)
        return np.concatenate([bias[:, None], taps, each], axis=1).ravel()
    rows = weights if form == COLUMNS else round_up(weights, 3, 8 if format == INT4 else 4)
    taps = words(rows.reshape(*weights.shape[:2], -1), bits)  # [channel, kernel row, word]
    return blocks(taps.reshape(len(weights), -1), bias, each)


def fully_connected(weights, bias, multipliers, exponents, **keywords):
    """Words of a FULLY_CONNECTED from weights [output, input]; the other arguments as of `convolution`."""
    weights = np.asarray(weights)
    outputs = len(weights)
    multipliers, exponents = (np.broadcast_to(np.atleast_1d(v), (outputs,)) for v in (multipliers, exponents))
    return convolution(weights[:, None, None, :], bias, multipliers, exponents, form=TILES, **keywords)


def blocks(taps, bias, each):
    """Blocks of four channels from words [channel, k], biases [channel] and multipliers [channel, 2]."""
    taps, bias, each = (round_up(array, 0, BLOCK_CHANNELS) for array in (taps, bias, each))
    count = len(bias) // BLOCK_CHANNELS
    parts = [
        bias.reshape(count, BLOCK_CHANNELS),
        taps.reshape(count, BLOCK_CHANNELS, -1).transpose(0, 2, 1).reshape(count, -1),
        each.reshape(count, -1),
    ]
    return np.concatenate(parts, axis=1).astype(np.uint32).ravel()
