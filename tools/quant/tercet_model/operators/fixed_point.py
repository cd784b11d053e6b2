# SPDX-License-Identifier: Apache-2.0
"""Fixed-point functions on 32-bit integers: exponential and reciprocal, as gemmlowp defines them for TFLite.

A value with n integer bits stands for raw / 2^(31 - n). All functions take and give arrays of int64 that hold int32.
"""

import numpy as np

from ..multiplier import divide_by_power, doubling_high

LARGEST = (1 << 31) - 1
# exp(-1/8), 1/3 and exp(-2^k) for k from -2 on, with 0 integer bits.
EXP_OF_MINUS_EIGHTH = 1895147668
THIRD = 715827883
EXP_OF_MINUS_POWERS = (1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242)
# 48/17 and -32/17 with 2 integer bits: the best line through 1/x on [1/2, 1].
RECIPROCAL_AT_0, RECIPROCAL_SLOPE = 1515870810, -1010580540
NEWTON_STEPS = 3


def saturate(values):
    return np.clip(values, -(1 << 31), LARGEST)


def scale_up(values, bits):
    """Times 2^bits, at most what int32 holds."""
    return saturate(np.asarray(values, np.int64) << bits)


def exp_near_zero(a):
    """exp(a) for a from -1/4 up to 0, 0 integer bits: a Taylor polynomial around -1/8."""
    x = a + (1 << 28)
    x2 = doubling_high(x, x)
    x3 = doubling_high(x2, x)
    x4_over_4 = divide_by_power(doubling_high(x2, x2), 2)
    rest = divide_by_power(doubling_high(x4_over_4 + x3, THIRD) + x2, 1)
    return EXP_OF_MINUS_EIGHTH + doubling_high(x + rest, EXP_OF_MINUS_EIGHTH)


def exp_of_negative(a, integer_bits):
    """exp(a) with 0 integer bits for a at most 0 with `integer_bits`: quarters apart by a barrel of multipliers."""
    a = np.asarray(a, np.int64)
    fraction = 31 - integer_bits
    quarter = 1 << fraction - 2
    remainder = (a & quarter - 1) - quarter
    result = exp_near_zero(scale_up(remainder, integer_bits))
    quarters = remainder - a
    for power, factor in enumerate(EXP_OF_MINUS_POWERS, start=-2):
        if integer_bits > power:
            taken = quarters & (1 << fraction + power) != 0
            result = np.where(taken, doubling_high(result, factor), result)
    return np.where(a == 0, LARGEST, result)


def reciprocal_of_half(a):
    """2 / (1 + a) with 2 integer bits for a from 0 to 1 with 0: Newton's method."""
    a = np.asarray(a, np.int64)
    half_denominator = (a + LARGEST + 1) // 2
    x = RECIPROCAL_AT_0 + doubling_high(half_denominator, RECIPROCAL_SLOPE)
    for _ in range(NEWTON_STEPS):
        error = (1 << 29) - doubling_high(half_denominator, x)
        x = x + scale_up(doubling_high(x, error), 2)
    return x


def reciprocal_of_one_plus(a):
    """1 / (1 + a) for a from 0 to 1, all with 0 integer bits."""
    return scale_up(reciprocal_of_half(a), 1)


def logistic(a, integer_bits):
    """1 / (1 + exp(-a)) with 0 integer bits."""
    a = np.asarray(a, np.int64)
    positive = reciprocal_of_one_plus(exp_of_negative(-np.abs(a), integer_bits))
    return np.where(a > 0, positive, np.where(a < 0, LARGEST - positive, 1 << 30))


def tanh(a, integer_bits):
    """tanh(a) with 0 integer bits: (1 - x) / (1 + x) of x = exp(-2 |a|)."""
    a = np.asarray(a, np.int64)
    # With one integer bit more, the same raw value stands for twice as much. 2 / (1 + x) - 1 is what is wanted.
    twice = reciprocal_of_half(exp_of_negative(-np.abs(a), integer_bits + 1))
    positive = scale_up(twice - (1 << 29), 2)
    return np.where(a > 0, positive, np.where(a < 0, -positive, 0))


def input_radius(integer_bits, shift):
    """The greatest input whose rescaled value still fits."""
    return int(((1 << integer_bits) - 1) * (1 << 31 - integer_bits) // (1 << shift))
