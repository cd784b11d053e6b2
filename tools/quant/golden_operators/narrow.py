# SPDX-License-Identifier: Apache-2.0
"""Cases of the operators without weights where some operand has 4 bits."""

from dataclasses import replace

import numpy as np

from draw import ACTIVATIONS
from operator_case import run
from simple import draw_pool, draw_shape
from single_operator import Options, Tensor
from storage import expected as expected_bytes
from storage import significant, store
from tercet_model import layouts, multiplier
from tercet_model.generate import rescale
from tercet_model.generate import simple as generate
from tercet_model.network import LIMITS
from tercet_model.operators import elementwise, pools


def bytes_of(tensor):
    """A storage without gaps of just as many bytes as its pixels take."""
    rows, columns, _ = tensor.image()
    return replace(layouts.dense(tensor), bytes=rows * columns * layouts.pixel_bytes(tensor))


def stored(draw, tensor, values):
    """Memory that holds an operand, with whatever behind its last pixel up to a word."""
    storage = layouts.dense(tensor)
    return store(draw.values((storage.bytes,)), storage, values.reshape(tensor.image()), tensor.bits)


def case(shape, output, result, **fields):
    storage = bytes_of(output)
    image = result.reshape(output.image())
    expected = expected_bytes(storage, image, output.bits)
    mask = significant(storage, image, output.bits)
    return {"shape": shape, "expected": expected, "mask": mask, "size": storage.bytes, **fields}


def addition(draw):
    operator, shape = draw.one(["ADD", "SUB"]), draw_shape(draw)
    a_bits, b_bits, output_bits = draw.one([(4, 4, 4), (4, 4, 4), (8, 4, 8), (4, 8, 4), (8, 8, 4), (4, 4, 8)])
    scale = draw.scale()
    inputs = [draw.tensor(shape, scale, a_bits), draw.tensor(shape, scale * draw.power(0, (-3.0, 3.0)), b_bits)]
    larger = max(tensor.scale for tensor in inputs)
    output = draw.tensor(shape, larger * draw.power(0, (-3.0, 5.0)), output_bits)
    activation = draw.activation()
    options = Options("AddOptions", {"FusedActivationFunction": ACTIVATIONS[activation]})
    values = [draw.values(shape, tensor.bits) for tensor in inputs]
    call, result = run(operator, {"clamp": draw.limits(activation, output)}, inputs, output, options, values)
    sign = 1 if operator == "ADD" else -1
    *pairs, last = elementwise.sum_multipliers(call)
    tables = []
    for tensor, pair, factor in zip(inputs, pairs, (1, sign), strict=True):
        lo, hi = LIMITS[tensor.bits]
        shifted = (np.arange(lo, hi + 1) - tensor.zero_point) << elementwise.LEFT_SHIFT
        tables.append((factor * multiplier.apply(shifted, *pair)).astype(np.int32))
    lo, hi = call.limits
    fields = {
        "pixels": shape[1] * shape[2],
        "channels": shape[3],
        "a_bits": a_bits,
        "b_bits": b_bits,
        "output_bits": output_bits,
        "output": rescale(last, output.zero_point, lo, hi),
        **generate.limits(call),
    }
    operands = [stored(draw, *pair) for pair in zip(inputs, values, strict=True)]
    return case(fields, output, result, a=operands[0], b=operands[1], a_table=tables[0], b_table=tables[1])


def one_value(draw):
    """QUANTIZE from and to 8 and 4 bits."""
    shape = draw_shape(draw)
    input_bits, output_bits = draw.one([(4, 4), (4, 8), (8, 4)])
    source = draw.tensor(shape, bits=input_bits)
    output = draw.tensor(shape, source.scale * draw.power(0, (-6.0, 6.0)), output_bits)
    values = draw.values(shape, input_bits)
    _, result = run_quantize(source, output, values)
    lo, hi = LIMITS[input_bits]
    every = np.arange(lo, hi + 1, dtype=np.int8)
    _, table = run_quantize(replace_shape(source, every.shape), replace_shape(output, every.shape), every)
    fields = {
        "pixels": shape[1] * shape[2],
        "channels": shape[3],
        "input_bits": input_bits,
        "output_bits": output_bits,
    }
    return case(fields, output, result, input=stored(draw, source, values), table=table.astype(np.int8))


def replace_shape(tensor, shape):
    return Tensor(shape, tensor.scales, tensor.zero_point, bits=tensor.bits)


def run_quantize(source, output, values):
    """The definition: no table."""
    pair = multiplier.quantize(float(source.scale) / float(output.scale))
    centered = values.astype(np.int64) - source.zero_point
    return pair, np.clip(multiplier.apply(centered, *pair) + output.zero_point, *LIMITS[output.bits])


def pool(draw):
    operator, source, output, attributes, options = draw_pool(draw, 4)
    values = draw.values(source.shape, 4)
    call, result = run(operator, attributes, [source], output, options, [values])
    fields = generate.pool(call).struct[1]
    largest = int(operator == "MAX_POOL_2D")
    return case(fields, output, result, input=stored(draw, source, values), largest=largest)


def mean(draw):
    shape, bits = draw_shape(draw, 20), draw.one([4, 8])
    source = draw.tensor(shape, bits=4)
    output = draw.tensor((1, 1, 1, shape[3]), source.scale * draw.power(0, (-4.0, 2.0), (-8, 30)), bits)
    axes = Tensor((2,), data=np.array([1, 2]), type=np.int32)
    values = draw.values(shape, 4)
    call, result = run("MEAN", {"axes": [1, 2]}, [source, axes], output, None, [values])
    count, (lo, hi) = shape[1] * shape[2], LIMITS[bits]
    fields = {
        "outer": 1,
        "count": count,
        "inner": shape[3],
        "input_zero_point": source.zero_point,
        "output": rescale(pools.mean_multiplier(call, count), output.zero_point, lo, hi),
        "output_zero_point": output.zero_point,
    }
    shape_fields = {"mean": fields, "output_bits": bits, "lo": lo, "hi": hi}
    return case(shape_fields, output, result, input=stored(draw, source, values))
