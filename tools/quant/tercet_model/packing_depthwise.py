# SPDX-License-Identifier: Apache-2.0
"""Weights of DEPTHWISE_CONV_2D in the order of programs/kernels/nn_depthwise.h; which way round an image is best."""

import numpy as np

from .packing import INT4, INT8, folded_bias, rescale, words

NHWC, PLANAR = "NN_DEPTHWISE_NHWC", "NN_DEPTHWISE_PLANAR"


def depthwise(weights, bias, multipliers, exponents, *, format, input_zero_point, output_zero_point, lo, hi):
    """Words from weights [kernel row, kernel column, output channel].

    multipliers and exponents are TFLite's, one a channel. Give `packing.left_shifts(exponents)` to the kernel too.
    """
    weights = np.asarray(weights, np.int64).transpose(2, 0, 1)
    channels = len(weights)
    bias = folded_bias(weights, bias, input_zero_point)
    multiplier, parameter, _ = rescale(multipliers, exponents, output_zero_point, lo, hi)
    taps = words(weights, 8) if format == INT8 else words(weights.reshape(channels, -1), 4)
    end = np.stack([multiplier.view(np.uint32), parameter], axis=1)
    return np.concatenate([bias[:, None], taps.reshape(channels, -1), end], axis=1).astype(np.uint32).ravel()


def swapped(weights):
    """The weights for an image whose rows and columns are exchanged."""
    return np.asarray(weights).transpose(1, 0, 2)


def strips_cycles(height, width):
    """About the cycles of a 3x3 kernel over an output, in strips of four columns and one of what is left."""
    strips, left = divmod(width, 4)
    cycles = strips * (34 * height + 20)
    return cycles + (height * (6 + 7 * left) + 8 + 3 * left if left else 0)


def dots(height, width):
    """Dots of a kernel of height x width in one output column, on average over the lanes where it may start."""
    return height * sum(-(-(width + lane) // 4) for lane in range(4)) / 4


def better_swapped(height, width, kernel=(3, 3)):
    """Whether an output of height x width is computed faster with rows and columns exchanged.

    Where both ways take much the same time, whether a plane of it is smaller.
    """
    if kernel == (3, 3):
        ratio = strips_cycles(width, height) / strips_cycles(height, width)
    else:
        ratio = dots(*kernel[::-1]) / dots(*kernel)
    if 0.97 < ratio < 1.03:
        return plane_bytes(width, height, kernel[::-1]) < plane_bytes(height, width, kernel)
    return ratio < 1


def plane_bytes(height, width, kernel):
    """At a stride of 1."""
    return planar_rows(height, kernel[0], 1) * planar_row(width, kernel[1], 1)


def planar_row(width, kernel_width, stride):
    """NN_PLANAR_ROW: bytes of a row of a plane."""
    return round_up(round_up(width, 4) * stride + kernel_width - 1, 4)


def planar_rows(height, kernel_height, stride):
    """NN_PLANAR_ROWS: rows of a plane."""
    return height * stride + kernel_height - 1


def scratch(form, size, kernel, stride, *, format=INT8, output_bits=8, multiplier=1):
    """NN_DEPTHWISE_SCRATCH for (height, width) of output, kernel and stride."""
    kernel_words = kernel[0] * (-(-kernel[1] // 4) + 4 * -(-(kernel[1] + 3) // 4))
    plane = planar_rows(size[0], kernel[0], stride[0]) * planar_row(size[1], kernel[1], stride[1])
    block = 8 if format == INT4 or output_bits == 4 else 4
    packed = 8 * multiplier * size[0] * size[1] if output_bits == 4 else 0
    return 4 * kernel_words + (0 if form == PLANAR else block * plane) + packed


def round_up(value, unit):
    return -(-value // unit) * unit
