# SPDX-License-Identifier: Apache-2.0
"""Convolutions and fully connected layers: sums of products, then requantization by channel."""

import numpy as np

from .. import multiplier


def centered(call):
    """The input's integers less its zero point."""
    return call.values[0].astype(np.int64) - call.inputs[0].zero_point


def biases(call, channels):
    if len(call.values) < 3 or call.values[2] is None:
        return np.zeros(channels, np.int64)
    return call.values[2].astype(np.int64).ravel()


def padded(call):
    """The input as rows, columns and channels with zeros around it, which stand for the zero point."""
    top, bottom, left, right = call.attributes["padding"]
    return np.pad(centered(call)[0], ((top, bottom), (left, right), (0, 0)))


def windows(image, window, strides, sizes):
    """[tap row, tap column, output row, output column, channel] of a padded image."""
    taps = np.empty((*window, *sizes, image.shape[2]), np.int64)
    for row in range(window[0]):
        for column in range(window[1]):
            rows = slice(row, row + (sizes[0] - 1) * strides[0] + 1, strides[0])
            columns = slice(column, column + (sizes[1] - 1) * strides[1] + 1, strides[1])
            taps[row, column] = image[rows, columns]
    return taps


def requantized(call, sums, multipliers):
    return call.finish(multiplier.apply(multiplier.wrap(sums), *multipliers))


def multipliers_of(call):
    """(multipliers, exponents) of the layer's channels."""
    channels = call.output.shape[-1]
    of = multiplier.of_fully_connected if len(call.inputs[1].shape) == 2 else multiplier.of_convolution
    return of(call.inputs[0], call.inputs[1], call.output, channels)


def conv_2d(call):
    weights = call.values[1].astype(np.int64)
    _, height, width, channels = call.output.shape
    taps = windows(padded(call), weights.shape[1:3], call.attributes["strides"], (height, width))
    # float64 is exact to 2^53, and a sum has at most 2^16 products of 2^15; its matrix product is much faster.
    columns = taps.transpose(2, 3, 0, 1, 4).reshape(height * width, -1).astype(np.float64)
    sums = columns @ weights.reshape(channels, -1).T.astype(np.float64)
    return requantized(call, sums.astype(np.int64) + biases(call, channels), multipliers_of(call))


def depthwise_conv_2d(call):
    weights = call.values[1].astype(np.int64)[0]
    _, height, width, channels = call.output.shape
    taps = windows(padded(call), weights.shape[:2], call.attributes["strides"], (height, width))
    taps = np.repeat(taps, channels // taps.shape[-1], axis=-1)
    sums = np.einsum("ijyxc,ijc->yxc", taps, weights)
    return requantized(call, sums + biases(call, channels), multipliers_of(call))


def fully_connected(call):
    weights = call.values[1].astype(np.int64)
    units, depth = weights.shape
    sums = centered(call).reshape(-1, depth) @ weights.T + biases(call, units)
    if call.output.bits == 32:
        return multiplier.wrap(sums).astype(np.int32).reshape(call.output.shape)
    return requantized(call, sums, multipliers_of(call))
