# SPDX-License-Identifier: Apache-2.0
"""Elementwise operators, pools, softmax, and what only moves values."""

import numpy as np

from .. import multiplier
from ..network import LIMITS
from ..operators import elementwise, functions, pools
from . import Piece, rescale



def as_matrix(tensor, output):
    """(steps of outer, middle, inner) of an operand against an output of {1, pixels, channels}."""
    channels = output.shape[-1] if output.shape else 1
    if tensor.size == output.size:
        return 0, channels, 1
    return (0, 0, 0) if tensor.size == 1 else (0, 0, 1)


def broadcast(call):
    """A struct nn_broadcast."""
    output = call.output
    if all(tensor.size == output.size for tensor in call.inputs):
        sizes, operands = (1, 1, output.size), [(0, 0, 1)] * 2
    else:
        channels = output.shape[-1]
        sizes = (1, output.size // channels, channels)
        operands = [as_matrix(tensor, output) for tensor in call.inputs]
    fields = list(zip(("outer", "middle", "inner"), sizes, strict=True))
    for name, operand in zip("ab", operands, strict=True):
        fields += [(f"{name}_{place}", step) for place, step in zip(("outer", "middle", "inner"), operand, strict=True)]
    return "{" + ", ".join(f".{name} = {value}" for name, value in fields) + "}"


def narrow(call):
    """Whether some activation has 4 bits."""
    return any(tensor.bits == 4 for tensor in (*call.inputs, call.output) if tensor is not None)


def pixels(tensor):
    height, width, channels = tensor.image()
    return {"pixels": height * width, "channels": channels}


def limits(call):
    lo, hi = call.limits
    return {"output_zero_point": call.output.zero_point, "lo": lo, "hi": hi}


def sum_tables(call, sign):
    """For each input a table over its values, from the least on: what its requantization gives."""
    *pairs, _ = elementwise.sum_multipliers(call)
    tables = []
    for tensor, pair, factor in zip(call.inputs, pairs, (1, sign), strict=True):
        lo, hi = LIMITS[tensor.bits]
        shifted = (np.arange(lo, hi + 1, dtype=np.int64) - tensor.zero_point) << elementwise.LEFT_SHIFT
        tables.append(factor * multiplier.apply(shifted, *pair))
    return [(f"int32_t {{layer}}_table_{name}", table) for name, table in zip("ab", tables, strict=True)]


def add(call, sign=1):
    lo, hi = call.limits
    output = rescale(elementwise.sum_multipliers(call)[2], call.output.zero_point, lo, hi)
    if not narrow(call):
        kernel, fields = "nn_add", {"shape": broadcast(call)}
    else:
        kernel, fields = "nn_narrow_add", {
            **pixels(call.output),
            "a_bits": call.inputs[0].bits,
            "b_bits": call.inputs[1].bits,
            "output_bits": call.output.bits,
        }
    fields = {**fields, "output": output, **limits(call)}
    text = f"{kernel}(&{{struct}}, {{input}}, {{inputs[1]}}, {{layer}}_table_a, {{layer}}_table_b, {{output}});"
    return Piece(text, (f"struct {kernel}", fields), sum_tables(call, sign))


def sub(call):
    return add(call, sign=-1)


def mul(call):
    lo, hi = call.limits
    fields = {
        "shape": broadcast(call),
        "a_zero_point": call.inputs[0].zero_point,
        "b_zero_point": call.inputs[1].zero_point,
        "output": rescale(elementwise.product_multiplier(call), call.output.zero_point, lo, hi),
        **limits(call),
    }
    return Piece("nn_mul(&{struct}, {input}, {inputs[1]}, {output});", ("struct nn_mul", fields))


def table(call):
    arrays = [("int8_t {layer}_table", functions.table(call))]
    if not narrow(call):
        return Piece(f"nn_table({call.output.size}, {{layer}}_table, {{input}}, {{output}});", arrays=arrays)
    fields = {**pixels(call.output), "input_bits": call.inputs[0].bits, "output_bits": call.output.bits}
    text = "nn_narrow_table(&{struct}, {layer}_table, {input}, {output});"
    return Piece(text, ("struct nn_narrow_table", fields), arrays)


def pool(call):
    top, _, left, _ = call.attributes["padding"]
    _, input_height, input_width, channels = call.inputs[0].shape
    _, height, width, _ = call.output.shape
    lo, hi = call.limits
    fields = {
        "input_height": input_height,
        "input_width": input_width,
        "channels": channels,
        "height": height,
        "width": width,
        "kernel_height": call.attributes["window"][0],
        "kernel_width": call.attributes["window"][1],
        "stride_y": call.attributes["strides"][0],
        "stride_x": call.attributes["strides"][1],
        "pad_top": top,
        "pad_left": left,
        "lo": lo,
        "hi": hi,
    }
    kernel = {"AVERAGE_POOL_2D": "nn_average_pool", "MAX_POOL_2D": "nn_max_pool"}[call.operator]
    text = f"{kernel}(&{{struct}}, {{input}}, {{output}});"
    if narrow(call):
        text = f"{kernel}_int4(&{{struct}}, (const nn_word *)({{input}}), (nn_word *)({{output}}));"
    return Piece(text, ("struct nn_pool", fields))


def mean(call):
    shape, axes = call.inputs[0].shape, call.attributes["axes"]
    first, last = min(axes), max(axes) + 1
    parts = shape[:first], shape[first:last], shape[last:]
    outer, count, inner = (int(np.prod(part, dtype=np.int64)) for part in parts)
    lo, hi = call.limits
    fields = {
        "outer": outer,
        "count": count,
        "inner": inner,
        "input_zero_point": call.inputs[0].zero_point,
        "output": rescale(pools.mean_multiplier(call, count), call.output.zero_point, lo, hi),
        "output_zero_point": call.output.zero_point,
    }
    text = "nn_mean(&{struct}, {input}, {output});"
    if narrow(call):
        operands = "(const nn_word *)({input}), {output}"
        text = f"nn_mean_int4(&{{struct}}, {call.output.bits}, {lo}, {hi}, {operands});"
    return Piece(text, ("struct nn_mean", fields))


def softmax(call):
    exponentials, _ = functions.softmax_exponentials(call)
    depth = call.output.shape[-1]
    fields = {"rows": call.output.size // depth, "depth": depth}
    return Piece(
        "nn_softmax(&{struct}, {input}, {layer}_exponentials, {output});",
        ("struct nn_softmax", fields),
        [("int32_t {layer}_exponentials", exponentials)],
    )


def braces(values):
    return "{" + ", ".join(str(value) for value in values) + "}"


def pad(call):
    missing = 4 - len(call.inputs[0].shape)
    pads = [(0, 0)] * missing + [tuple(pair) for pair in call.attributes["pads"]]
    fields = {
        "dimensions": braces([1] * missing + list(call.inputs[0].shape)),
        "before": braces(pair[0] for pair in pads),
        "after": braces(pair[1] for pair in pads),
        "value": call.attributes["value"],
    }
    return Piece("nn_pad(&{struct}, {input}, {output});", ("struct nn_pad", fields))


def concatenation(call):
    axis, shape = call.attributes["axis"], call.output.shape
    rows = int(np.prod(shape[:axis], dtype=np.int64))
    step = call.output.size // rows
    calls, offset = [], 0
    for index, tensor in enumerate(call.inputs):
        run = tensor.size // rows
        calls.append(f"nn_concatenate({rows}, {run}, {{inputs[{index}]}}, {{output}} + {offset}, {step});")
        offset += run
    return Piece("\n  ".join(calls))


def transpose(call):
    shape, order = call.inputs[0].shape, call.attributes["order"]
    strides = [int(np.prod(shape[axis + 1 :], dtype=np.int64)) for axis in range(len(shape))]
    missing = 4 - len(shape)
    fields = {
        "dimensions": braces([1] * missing + list(call.output.shape)),
        "steps": braces([0] * missing + [strides[axis] for axis in order]),
    }
    return Piece("nn_transpose(&{struct}, {input}, {output});", ("struct nn_transpose", fields))


def reshape(call):
    return Piece("", note="The same bytes: nothing to do.")
