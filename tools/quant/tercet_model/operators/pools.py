# SPDX-License-Identifier: Apache-2.0
"""Pools and means."""

import numpy as np

from .. import multiplier
from .sums import windows


def window_values(call, outside):
    """[tap, output row, output column, channel], with `outside` where a window leaves the image."""
    top, bottom, left, right = call.attributes["padding"]
    image = np.pad(
        call.values[0][0].astype(np.int64), ((top, bottom), (left, right), (0, 0)), constant_values=outside
    )
    _, height, width, channels = call.output.shape
    taps = windows(image, call.attributes["window"], call.attributes["strides"], (height, width))
    return taps.reshape(-1, height, width, channels)


def divide(sums, counts):
    """Rounded to nearest, ties away from zero."""
    half = counts // 2
    return np.where(sums > 0, (sums + half) // counts, -((half - sums) // counts))


def average_pool_2d(call):
    outside = 1 << 20
    taps = window_values(call, outside)
    inside = taps != outside
    averages = divide(np.where(inside, taps, 0).sum(axis=0), inside.sum(axis=0))
    return np.clip(averages, *call.limits).astype(np.int8).reshape(call.output.shape)


def max_pool_2d(call):
    return np.clip(window_values(call, -128).max(axis=0), *call.limits).astype(np.int8).reshape(call.output.shape)


def mean_multiplier(call, count):
    """The multiplier holds the division too: TFLite shifts it left as far as it can before it divides."""
    integer, exponent = multiplier.quantize(float(call.inputs[0].scale) / float(call.output.scale))
    # The shift is at most 32 and keeps the exponent within int32's right shifts.
    shift = min(63 - (64 - count.bit_length()), 32, 31 + exponent)
    return (integer << shift) // count, exponent - shift


def mean(call):
    shape = call.inputs[0].shape
    axes = tuple(call.attributes["axes"])
    count = int(np.prod([shape[axis] for axis in axes], dtype=np.int64))
    sums = call.values[0].astype(np.int64).sum(axis=axes)
    sums = sums - call.inputs[0].zero_point * count
    return call.finish(multiplier.apply(sums, *mean_multiplier(call, count)))
