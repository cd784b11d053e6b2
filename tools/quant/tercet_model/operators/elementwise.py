# SPDX-License-Identifier: Apache-2.0
"""Operators on single values: add, sub and mul."""


from .. import multiplier

LEFT_SHIFT = 20


def difference(call, index):
    return call.values[index].astype("int64") - call.inputs[index].zero_point


def sum_multipliers(call):
    """((multiplier, exponent) of the inputs and of the output): inputs are taken to half the larger scale."""
    scales = [float(tensor.scale) for tensor in call.inputs]
    larger = 2 * max(scales)
    pairs = [multiplier.quantize(scale / larger) for scale in scales]
    return [*pairs, multiplier.quantize(larger / ((1 << LEFT_SHIFT) * float(call.output.scale)))]


def add(call, sign=1):
    first, second, output = sum_multipliers(call)
    a = multiplier.apply(difference(call, 0) << LEFT_SHIFT, *first)
    b = multiplier.apply(difference(call, 1) << LEFT_SHIFT, *second)
    return call.finish(multiplier.apply(multiplier.wrap(a + sign * b), *output))


def sub(call):
    return add(call, sign=-1)


def product_multiplier(call):
    return multiplier.quantize(float(call.inputs[0].scale) * float(call.inputs[1].scale) / float(call.output.scale))


def mul(call):
    return call.finish(multiplier.apply(difference(call, 0) * difference(call, 1), *product_multiplier(call)))

