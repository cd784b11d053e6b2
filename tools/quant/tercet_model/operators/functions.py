# SPDX-License-Identifier: Apache-2.0
"""Functions of one value: softmax, logistic and hard-swish."""

import math

import numpy as np

from .. import multiplier
from . import activations
from ..network import LIMITS
from .fixed_point import LARGEST, exp_of_negative, input_radius, logistic as fixed_logistic, reciprocal_of_one_plus

SOFTMAX_INTEGER_BITS = 5
SUM_INTEGER_BITS = 12
LOGISTIC_INTEGER_BITS = 4


def softmax_multiplier(call):
    """(multiplier, left shift) that take a difference of inputs to 5 integer bits."""
    real = min(
        float(np.float32(call.attributes["beta"])) * float(call.inputs[0].scale) * (1 << 31 - SOFTMAX_INTEGER_BITS),
        float(LARGEST),
    )
    return multiplier.quantize(real)


def softmax_exponentials(call):
    """exp(-difference) with 0 integer bits for the differences 0 to 255 to the largest input; 0 where it is too far."""
    integer, shift = softmax_multiplier(call)
    differences = np.arange(256, dtype=np.int64)
    near = differences <= input_radius(SOFTMAX_INTEGER_BITS, shift)
    scaled = multiplier.doubling_high(np.where(near, -differences, 0) << shift, integer)
    return np.where(near, exp_of_negative(scaled, SOFTMAX_INTEGER_BITS), 0), near


def softmax(call):
    exponentials, near = softmax_exponentials(call)
    rows = call.values[0].astype(np.int64).reshape(-1, call.output.shape[-1])
    differences = rows.max(axis=1, keepdims=True) - rows
    sums = multiplier.divide_by_power(exponentials[differences], SUM_INTEGER_BITS).sum(axis=1, keepdims=True)
    headroom = 32 - np.frexp(sums.astype(np.float64))[1].astype(np.int64)
    scales = reciprocal_of_one_plus((sums << headroom) - (1 << 31))
    shifts = SUM_INTEGER_BITS - headroom + 31 - 8
    values = multiplier.divide_by_power(multiplier.doubling_high(scales, exponentials[differences]), shifts) - 128
    values = np.where(near[differences], np.clip(values, -128, 127), -128)
    return values.astype(np.int8).reshape(call.output.shape)


def table(call):
    """The results for every input, from the least on, of an operator that looks at one value."""
    lo, hi = LIMITS[call.inputs[0].bits]
    inputs = np.arange(lo, hi + 1, dtype=np.int64) - call.inputs[0].zero_point
    return TABLES[call.operator](call, inputs)


def logistic_table(call, inputs):
    fraction, shift = math.frexp(float(call.inputs[0].scale) * (1 << 31 - LOGISTIC_INTEGER_BITS))
    radius = input_radius(LOGISTIC_INTEGER_BITS, shift)
    inside = np.abs(inputs) < radius
    scaled = multiplier.apply(np.where(inside, inputs, 0), math.floor(fraction * (1 << 31) + 0.5), shift)
    values = multiplier.divide_by_power(fixed_logistic(scaled, LOGISTIC_INTEGER_BITS), 31 - 8) - 128
    return np.where(inside, np.clip(values, -128, 127), np.where(inputs < 0, -128, 127)).astype(np.int8)


def narrow(values):
    return np.clip(values, -(1 << 15), (1 << 15) - 1)


def doubling_high_16(a, b):
    """The same as multiplier.doubling_high for 16 bits."""
    product = np.asarray(a, np.int64) * b
    rounded = product + np.where(product >= 0, 1 << 14, 1 - (1 << 14))
    return np.minimum(np.where(rounded >= 0, rounded >> 15, -(-rounded >> 15)), (1 << 15) - 1)


def multiplier_16(real):
    """(Q15 integer, exponent)."""
    integer, exponent = multiplier.quantize(real)
    return min((integer + (1 << 15)) >> 16, (1 << 15) - 1), exponent


def hard_swish_multipliers(call):
    """Of the output, and of the relu-like factor; TFLite computes both in float32."""
    fine = np.float32(1 / 128) * np.float32(call.inputs[0].scale)
    factor = np.float32(3) / np.float32(32768)
    return multiplier_16(float(fine / np.float32(call.output.scale))), multiplier_16(float(fine / factor))


def hard_swish_table(call, inputs):
    (output, output_exponent), (factor, exponent) = hard_swish_multipliers(call)
    fine = inputs << 7
    scaled = doubling_high_16(fine, output)
    gate = fine
    if exponent > 0:
        gate = narrow(gate << exponent - 1)
    gate = doubling_high_16(gate, factor)
    if exponent > 0:
        gate = narrow(gate << 1)
    elif exponent < 0:
        gate = multiplier.divide_by_power(gate, -exponent)
    gate = (gate + (1 << 15)) >> 1
    product = gate * scaled
    high = np.where(product >= 0, product >> 15, -(-product >> 15))
    values = multiplier.divide_by_power(high, -output_exponent) + call.output.zero_point
    return np.clip(values, *call.limits).astype(np.int8)


def quantize_table(call, inputs):
    pair = multiplier.quantize(float(call.inputs[0].scale) / float(call.output.scale))
    return np.clip(multiplier.apply(inputs, *pair) + call.output.zero_point, *call.limits).astype(np.int8)


TABLES = {
    "LOGISTIC": logistic_table,
    "HARD_SWISH": hard_swish_table,
    "QUANTIZE": quantize_table,
    **activations.TABLES,
}


def by_table(call):
    least, _ = LIMITS[call.inputs[0].bits]
    return table(call)[call.values[0].astype(np.int64) - least].reshape(call.output.shape)
