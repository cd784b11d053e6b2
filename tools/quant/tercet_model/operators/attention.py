# SPDX-License-Identifier: Apache-2.0
"""Attention: products of two activations, head by head."""

import numpy as np

from .. import multiplier


def by_head(call, index, heads):
    """[head, position, value] of an input [1, positions, heads * values], less its zero point."""
    values = call.values[index].astype(np.int64) - call.inputs[index].zero_point
    positions = call.inputs[index].shape[1]
    return values.reshape(positions, heads, -1).transpose(1, 0, 2)


def scores(call):
    """Queries by keys: sums [1, head, query, key]."""
    heads = call.attributes["heads"]
    sums = by_head(call, 0, heads) @ by_head(call, 1, heads).transpose(0, 2, 1)
    return sums.astype(np.int32).reshape(call.output.shape)


def values_multiplier(call):
    return multiplier.quantize(float(call.inputs[0].scale) * float(call.inputs[1].scale) / float(call.output.scale))


def weighted_values(call):
    """Probabilities [1, head, query, key] by values [1, key, heads * values]."""
    heads = call.inputs[0].shape[1]
    probabilities = call.values[0].astype(np.int64)[0] - call.inputs[0].zero_point
    sums = (probabilities @ by_head(call, 1, heads)).transpose(1, 0, 2)
    return call.finish(multiplier.apply(sums, *values_multiplier(call)).reshape(call.output.shape))
