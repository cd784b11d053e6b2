# SPDX-License-Identifier: Apache-2.0
"""CoDeNet's deformable depthwise convolution: 3x3 taps, which are as far apart as each pixel's own scale says.

A tap's place is that of a plain kernel plus anchor * (s - 1), where anchors are the nine pairs of -1, 0 and 1 and s is
whole: so it is the centre plus anchor * s.
"""

import numpy as np

from . import sums


def gathered(call):
    """[tap row, tap column, output row, output column, channel], less the zero point; 0 outside of the image."""
    image, spread = sums.centered(call)[0], call.values[3].astype(np.int64)[0, :, :, 0]
    top, _, left, _ = call.attributes["padding"]
    _, height, width, channels = call.output.shape
    rows = np.arange(height)[:, None] * call.attributes["strides"][0] - top + 1
    columns = np.arange(width)[None, :] * call.attributes["strides"][1] - left + 1
    taps = np.zeros((3, 3, height, width, channels), np.int64)
    for row in range(3):
        for column in range(3):
            y, x = rows + (row - 1) * spread, columns + (column - 1) * spread
            inside = (y >= 0) & (y < image.shape[0]) & (x >= 0) & (x < image.shape[1])
            taps[row, column][inside] = image[y[inside], x[inside]]
    return taps


def partial_sums(call):
    """int32 sums, biases included."""
    weights = call.values[1].astype(np.int64)[0]
    return np.einsum("ijyxc,ijc->yxc", gathered(call), weights) + sums.biases(call, call.output.shape[3])


def deformable_depthwise(call):
    total = partial_sums(call)
    if call.output.bits == 32:
        return total.astype(np.int32).reshape(call.output.shape)
    return sums.requantized(call, total, sums.multipliers_of(call))
