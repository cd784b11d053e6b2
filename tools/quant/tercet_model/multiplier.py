# SPDX-License-Identifier: Apache-2.0
"""Requantization as TensorFlow Lite does it: fixed-point multipliers, rounding twice, as xt.rqd does in hardware."""

import math

import numpy as np

LEAST_SHIFT = -31


def quantize(real):
    """A real multiplier as (Q31 integer, exponent): real = integer / 2^31 * 2^exponent.

    Below 2^-31 of magnitude TFLite makes the multiplier 0.
    """
    real = float(real)
    if real == 0.0:
        return 0, 0
    fraction, exponent = math.frexp(real)
    integer = math.floor(fraction * (1 << 31) + 0.5)
    if integer == 1 << 31:
        integer, exponent = integer // 2, exponent + 1
    return (0, 0) if exponent < LEAST_SHIFT else (integer, exponent)


def doubling_high(values, multipliers):
    """The high word of twice the product, rounded to nearest, ties up; at most 2^31 - 1."""
    product = np.asarray(values, np.int64) * np.asarray(multipliers, np.int64)
    nudge = np.where(product >= 0, 1 << 30, 1 - (1 << 30))
    rounded = product + nudge
    # Toward zero, as C divides.
    quotient = np.where(rounded >= 0, rounded >> 31, -((-rounded) >> 31))
    return np.minimum(quotient, (1 << 31) - 1)


def divide_by_power(values, exponents):
    """Divided by a power of two, rounded to nearest, ties away from zero."""
    values, exponents = np.asarray(values, np.int64), np.asarray(exponents, np.int64)
    half = np.where(exponents > 0, np.left_shift(1, np.maximum(exponents - 1, 0)), 0)
    magnitude = (np.abs(values) + half) >> exponents
    return np.where(values < 0, -magnitude, magnitude)


def wrap(values):
    """Modulo 2^32, as int32 wraps."""
    return ((np.asarray(values, np.int64) + (1 << 31)) & 0xFFFFFFFF) - (1 << 31)


def apply(values, multipliers, exponents):
    """values * multiplier / 2^31 * 2^exponent in integers; the left shift wraps as int32 does."""
    exponents = np.asarray(exponents, np.int64)
    shifted = wrap(np.asarray(values, np.int64) << np.maximum(exponents, 0))
    return divide_by_power(doubling_high(shifted, multipliers), np.maximum(-exponents, 0))


def of_convolution(layer_input, weights, output, channels):
    """(multipliers, exponents) of the output channels of a convolution, in double from the three float32 scales."""
    scales = np.broadcast_to(weights.scales, channels)
    pairs = [quantize(float(layer_input.scale) * float(scale) / float(output.scale)) for scale in scales]
    return tuple(np.array(column, np.int64) for column in zip(*pairs, strict=True))


def of_fully_connected(layer_input, weights, output, channels):
    """The same of a fully connected layer: with one scale its product with the input's is taken in float32."""
    if weights.scales.size > 1:
        return of_convolution(layer_input, weights, output, channels)
    product = np.float32(layer_input.scale) * np.float32(weights.scale)
    multiplier, exponent = quantize(float(product) / float(output.scale))
    return np.full(channels, multiplier, np.int64), np.full(channels, exponent, np.int64)
