# SPDX-License-Identifier: Apache-2.0
"""Attention and I-BERT's integer functions: constant integers a layer or a channel, and one call."""

import numpy as np

from .. import packing
from ..operators import attention as model
from ..operators.integer_functions import ERF_BITS, Exponential, LayerNorm, gelu_channels
from . import Piece, rescale
from .sums import requantization

# Words of scratch behind and before the columns of a block: biases, multipliers and parameters.
BLOCK_WORDS = 12


def matrix_words(columns, words):
    """NN_ATTENTION_WORDS; the compiler checks it."""
    return -(-columns // 4) * (4 * words + BLOCK_WORDS)


def scores(call):
    heads, (_, queries, width), keys = call.attributes["heads"], call.inputs[0].shape, call.inputs[1].shape[1]
    depth = width // heads
    fields = {
        "heads": heads,
        "queries": queries,
        "keys": keys,
        "depth": depth,
        "input_zero_point": call.inputs[0].zero_point,
    }
    scratch = 4 * matrix_words(keys, depth // 4)
    check = f"NN_ATTENTION_SCORES_SCRATCH({keys}, {depth}) <= {scratch}"
    text = "nn_attention_scores(&{struct}, {input}, {inputs[1]}, (int32_t *)({output}), (nn_word *)({scratch}));"
    macs = heads * queries * keys * depth
    return Piece(text, ("struct nn_attention", fields), [], scratch, [check], macs)


def values(call):
    _, heads, queries, keys = call.inputs[0].shape
    depth = call.inputs[1].shape[2] // heads
    lo, hi = call.limits
    fields = {
        "heads": heads,
        "queries": queries,
        "keys": keys,
        "depth": depth,
        "input_zero_point": call.inputs[0].zero_point,
        "output": rescale(model.values_multiplier(call), call.output.zero_point, lo, hi),
        **requantization(call),
    }
    scratch = 4 * matrix_words(depth, keys // 4)
    check = f"NN_ATTENTION_VALUES_SCRATCH({keys}, {depth}) <= {scratch}"
    text = "nn_attention_values(&{struct}, {input}, {inputs[1]}, {output}, (nn_word *)({scratch}));"
    macs = heads * queries * keys * depth
    return Piece(text, ("struct nn_attention", fields), [], scratch, [check], macs)


def softmax(call):
    depth, of = call.output.shape[-1], Exponential.of(call.inputs[0].scale)
    fields = {
        "rows": call.output.size // depth,
        "depth": depth,
        "left": max(-of.shift, 0),
        "right": max(of.shift, 0),
        "limit": f"{of.limit}u",
        "reciprocal": (1 << 32) // of.ln2 + 1,
        "ln2": of.ln2,
        "b": of.b,
        "c": of.c,
        "drop": of.drop,
    }
    text = "nn_integer_softmax(&{struct}, (const int32_t *)({input}), {output}, (nn_word *)({scratch}));"
    check = f"NN_INTEGER_SOFTMAX_SCRATCH({depth}) <= {4 * depth}"
    return Piece(text, ("struct nn_integer_softmax", fields), [], 4 * depth, [check])


def rows(call):
    channels = call.output.shape[-1]
    return {"rows": call.output.size // channels, "channels": channels}


def gelu(call):
    lo, hi = call.limits
    words = []
    for of, (integer, exponent) in gelu_channels(call):
        integers, parameters, _ = packing.rescale(integer, exponent, call.output.zero_point, lo, hi)
        shifts = max(-of.shift, 0) | max(of.shift, 0) << 8
        half = (of.half + 1 << ERF_BITS) - 1
        words += [of.limit, shifts, of.b, of.c, half, int(integers[0]), int(parameters[0])]
    text = "nn_gelu(&{struct}, (const int32_t *)({input}), {layer}_channels, {output});"
    arrays = [("nn_word {layer}_channels", np.array(words, np.uint32))]
    return Piece(text, ("struct nn_gelu", {**rows(call), **requantization(call)}), arrays)


def layer_norm(call):
    of, channels = LayerNorm.of(call), call.output.shape[-1]
    integer, offset, right = of.residual
    fields = {
        **rows(call),
        "left": of.left,
        "limit": of.limit,
        "residual_multiplier": integer,
        "residual_offset": offset,
        "residual_right": right,
        "shift": of.shift,
        **requantization(call),
    }
    lo, hi = call.limits
    integers, parameters, _ = packing.rescale(*of.output, call.output.zero_point, lo, hi)
    words = np.stack([of.multipliers, of.bias, integers.astype(np.int64), parameters.astype(np.int64)], axis=1)
    residual = "NULL" if call.inputs[1] is None else "{inputs[1]}"
    text = (
        f"nn_layer_norm(&{{struct}}, (const int32_t *)({{input}}), {residual}, {{layer}}_channels, {{output}},\n"
        "                (nn_word *)({scratch}));"
    )
    arrays = [("nn_word {layer}_channels", (words & 0xFFFFFFFF).astype(np.uint32).ravel())]
    check = f"NN_LAYER_NORM_SCRATCH({channels}) <= {4 * channels}"
    return Piece(text, ("struct nn_layer_norm", fields), arrays, 4 * channels, [check])
