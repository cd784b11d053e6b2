# SPDX-License-Identifier: Apache-2.0
"""Tables of activations that are operators of their own: relu, relu6, leaky relu and tanh.

Each takes a Call and the inputs -128 to 127 less the zero point, as the tables of functions.py do.
"""

import math

import numpy as np

from .. import multiplier
from ..network import LIMITS
from .fixed_point import input_radius, tanh as fixed_tanh

TANH_INTEGER_BITS = 4


def rounded(value):
    """Half away from zero, as C's roundf."""
    return int(np.trunc(value + np.copysign(np.float32(0.5), value)))


def relu_table(call, inputs):
    source, output = call.inputs[0], call.output
    pair = multiplier.quantize(float(np.float32(source.scale) / np.float32(output.scale)))
    lo, hi = LIMITS[output.bits]
    values = multiplier.apply(inputs, *pair) + output.zero_point
    return np.clip(values, max(lo, output.zero_point), hi).astype(np.int8)


def relu6_table(call, inputs):
    """TensorFlow Lite Micro clamps at the input's 0 and 6, and takes the output's scale for the same."""
    source = call.inputs[0]
    lo, hi = LIMITS[source.bits]
    six = min(max(rounded(np.float32(6) / np.float32(source.scale)) + source.zero_point, lo), hi)
    return np.clip(inputs + source.zero_point, source.zero_point, six).astype(np.int8)


def leaky_relu_table(call, inputs):
    """`alpha` is float32; its sign is applied behind the rounding."""
    source, output, alpha = call.inputs[0], call.output, np.float32(call.attributes["alpha"])
    identity = multiplier.quantize(float(np.float32(source.scale) / np.float32(output.scale)))
    integer, exponent = multiplier.quantize(float(np.float32(source.scale) * alpha / np.float32(output.scale)))
    negative = multiplier.apply(inputs, abs(integer), exponent) * (-1 if integer < 0 else 1)
    values = np.where(inputs >= 0, multiplier.apply(inputs, *identity), negative) + output.zero_point
    return np.clip(values, *LIMITS[output.bits]).astype(np.int8)


def tanh_table(call, inputs):
    fraction, shift = math.frexp(float(call.inputs[0].scale) * (1 << 31 - TANH_INTEGER_BITS))
    radius = input_radius(TANH_INTEGER_BITS, shift)
    inside = np.abs(inputs) < radius
    scaled = multiplier.apply(np.where(inside, inputs, 0), math.floor(fraction * (1 << 31) + 0.5), shift)
    values = multiplier.divide_by_power(fixed_tanh(scaled, TANH_INTEGER_BITS), 31 - 7)
    return np.where(inside, np.clip(values, -128, 127), np.where(inputs < 0, -128, 127)).astype(np.int8)


TABLES = {"RELU": relu_table, "RELU6": relu6_table, "LEAKY_RELU": leaky_relu_table, "TANH": tanh_table}
