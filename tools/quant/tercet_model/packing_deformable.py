# SPDX-License-Identifier: Apache-2.0
"""Weights of DEFORMABLE_DEPTHWISE_CONV_2D in the order of programs/kernels/nn_deformable.h."""

import numpy as np

from .packing import BLOCK_CHANNELS, folded_bias, rescale, round_up, words


def deformable(weights, bias, multipliers, exponents, *, input_zero_point, output_zero_point, lo, hi):
    """Words from weights [kernel row, kernel column, channel]; the other arguments as of packing.convolution."""
    weights = np.asarray(weights, np.int64).transpose(2, 0, 1).reshape(-1, 9)
    bias = folded_bias(weights, bias, input_zero_point)
    multiplier, parameter, _ = rescale(multipliers, exponents, output_zero_point, lo, hi)
    each = np.stack([multiplier.view(np.uint32), parameter], axis=1)
    weights, bias, each = (round_up(array, 0, BLOCK_CHANNELS) for array in (weights, bias, each))
    count = len(bias) // BLOCK_CHANNELS
    # The ninth tap of channel i has the i-th of the four nibbles of its half.
    last = weights[:, 8].reshape(count, BLOCK_CHANNELS, 1) * np.eye(BLOCK_CHANNELS, dtype=np.int64)
    parts = [
        bias.reshape(count, BLOCK_CHANNELS),
        words(weights[:, :8], 4).reshape(count, BLOCK_CHANNELS),
        words(last.reshape(count, 2, 8), 4).reshape(count, 2),
        each.reshape(count, -1),
    ]
    return np.concatenate(parts, axis=1).astype(np.uint32).ravel()
