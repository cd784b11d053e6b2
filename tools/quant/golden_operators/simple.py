# SPDX-License-Identifier: Apache-2.0
"""Cases of the operators that have no weights."""

import numpy as np

import single_operator
from draw import ACTIVATIONS, PADDINGS
from operator_case import arrays, case, run
from single_operator import Options, Tensor
from tercet_model import multiplier, packing
from tercet_model.generate import simple as generate
from tercet_model.operators import pools
from tercet_model.tflite_operators import same_padding

LARGEST_SIZE = 9


def draw_shape(draw, largest=LARGEST_SIZE):
    """Of an image, sometimes of one pixel, one column or one channel."""
    return (1, *(draw.one([1, draw.integer(1, largest), draw.integer(1, largest)]) for _ in range(2)), draw_depth(draw))


def draw_depth(draw):
    return draw.one([1, 4, 8, 16, draw.integer(1, 20)])


def operands(draw):
    """Shapes of two operands and of their result: equal, or one is a value a channel or a scalar."""
    shape = draw_shape(draw)
    small = draw.one([shape, shape, (1, 1, 1, shape[3]), (shape[3],), (1,), (1, 1, 1, 1)])
    shapes = [shape, small]
    return (shapes[::-1] if draw.chance(0.3) else shapes), shape


def addition(draw):
    operator = draw.one(["ADD", "ADD", "SUB"])
    shapes, shape = operands(draw)
    scale = draw.scale()
    ratio = draw.power(0, 0, (-2.0, 2.0), (-12.0, 12.0), (-34, 34))
    inputs = [draw.tensor(shapes[0], scale), draw.tensor(shapes[1], scale * ratio)]
    larger = max(tensor.scale for tensor in inputs)
    output = draw.tensor(shape, larger * draw.power(0, 1, (-3.0, 3.0), (-17, 17)))
    activation = draw.activation()
    table = {"ADD": "AddOptions", "SUB": "SubOptions"}[operator]
    options = Options(table, {"FusedActivationFunction": ACTIVATIONS[activation]})
    values = [draw.values(tensor.shape) for tensor in inputs]
    call, expected = run(operator, {"clamp": draw.limits(activation, output)}, inputs, output, options, values)
    piece = {"ADD": generate.add, "SUB": generate.sub}[operator](call)
    first, second = arrays(piece)
    return case(piece.struct[1], expected, a=values[0], b=values[1], a_table=first, b_table=second)


def multiplication(draw):
    shapes, shape = operands(draw)
    inputs = [draw.tensor(each) for each in shapes]
    product = inputs[0].scale * inputs[1].scale
    output = draw.tensor(shape, product * draw.power(7, 9, (3.0, 12.0), (-14, 40)))
    activation = draw.activation()
    options = Options("MulOptions", {"FusedActivationFunction": ACTIVATIONS[activation]})
    values = [draw.values(tensor.shape) for tensor in inputs]
    call, expected = run("MUL", {"clamp": draw.limits(activation, output)}, inputs, output, options, values)
    return case(generate.mul(call).struct[1], expected, a=values[0], b=values[1])


# The tables of options; the other operators have none.
VALUE_OPTIONS = {"QUANTIZE": "QuantizeOptions", "HARD_SWISH": "HardSwishOptions", "LEAKY_RELU": "LeakyReluOptions"}


def one_value(draw):
    """All 256 values, and some twice."""
    operator = draw.one(["QUANTIZE", "HARD_SWISH", "LOGISTIC", "RELU", "RELU6", "LEAKY_RELU", "TANH"])
    count = 256 + draw.integer(0, 9)
    values = draw.rng.permutation(np.resize(np.arange(-128, 128), count)).astype(np.int8)
    source = draw.tensor((1, count), draw.scale())
    attributes = {}
    if operator == "LOGISTIC":
        output = Tensor((1, count), np.float32(1 / 256), -128)
    elif operator == "TANH":
        output = Tensor((1, count), np.float32(1 / 128), 0)
    elif operator == "RELU6":
        output = Tensor((1, count), source.scale, source.zero_point)
    else:
        output = draw.tensor((1, count), source.scale * draw.power((-2.0, 2.0), (-9.0, 9.0)))
    if operator == "LEAKY_RELU":
        attributes["alpha"] = float(np.float32(draw.one([0.1, 0.01, 0.3, draw.rng.uniform(-1, 2)])))
    table = VALUE_OPTIONS.get(operator)
    options = Options(table, {name.capitalize(): value for name, value in attributes.items()}) if table else None
    call, expected = run(operator, attributes, [source], output, options, [values[None]])
    (entries,) = arrays(generate.table(call))
    return case({"count": count}, expected, input=values, table=entries)


def draw_pool(draw, bits=8):
    """(operator, input, output, attributes, options) of a pool."""
    operator = draw.one(["AVERAGE_POOL_2D", "AVERAGE_POOL_2D", "MAX_POOL_2D"])
    shape = draw_shape(draw, 16)
    padding = draw.one(["same", "valid"])
    window = [draw.integer(1, 5) for _ in range(2)]
    if draw.chance(0.2):
        window = list(shape[1:3])
    if padding == "valid":
        window = [min(pair) for pair in zip(window, shape[1:3], strict=True)]
    strides = [draw.integer(1, 3) for _ in range(2)]
    pads, size = [], []
    for length, span, stride in zip(shape[1:3], window, strides, strict=True):
        pads += same_padding(length, span, stride) if padding == "same" else [0, 0]
        size.append(-(-length // stride) if padding == "same" else (length - span) // stride + 1)
    source = draw.tensor(shape, bits=bits)
    output = Tensor((1, *size, shape[3]), source.scale, source.zero_point, bits=bits)
    activation = draw.activation()
    fields = {
        "Padding": PADDINGS[padding],
        "StrideH": strides[0],
        "StrideW": strides[1],
        "FilterHeight": window[0],
        "FilterWidth": window[1],
        "FusedActivationFunction": ACTIVATIONS[activation],
    }
    attributes = {"window": window, "strides": strides, "padding": pads, "clamp": draw.limits(activation, output)}
    return operator, source, output, attributes, Options("Pool2DOptions", fields)


def pool(draw):
    operator, source, output, attributes, options = draw_pool(draw)
    values = draw.values(source.shape)
    call, expected = run(operator, attributes, [source], output, options, [values])
    return case(generate.pool(call).struct[1], expected, input=values, largest=int(operator == "MAX_POOL_2D"))


def mean(draw):
    """Over rows and columns as the importer has it, or over other neighbouring axes."""
    shape = draw_shape(draw, 20)
    axes = draw.one([[1, 2], [1, 2], [1], [2], [3], [2, 3], [1, 2, 3]])
    count = int(np.prod([shape[axis] for axis in axes]))
    kept = [1 if axis in axes else size for axis, size in enumerate(shape)]
    keep = draw.chance(0.5)
    result = tuple(kept if keep else [size for axis, size in enumerate(shape) if axis not in axes])
    source = draw.tensor(shape)
    output = draw.tensor(result, source.scale * draw.power(0, (-2.0, 2.0), (-8, 30)))
    inputs = [source, Tensor((len(axes),), data=np.array(axes), type=np.int32)]
    values = draw.values(shape)
    options = Options("ReducerOptions", {"KeepDims": keep})
    call, expected = run("MEAN", {"axes": axes}, inputs, output, options, [values])
    if axes == [1, 2]:
        return case(generate.mean(call).struct[1], expected, input=values)
    fields = {
        "outer": int(np.prod(shape[: axes[0]])),
        "count": count,
        "inner": int(np.prod(shape[axes[-1] + 1 :])),
        "input_zero_point": source.zero_point,
        "output": generate.rescale(pools.mean_multiplier(call, count), output.zero_point, -128, 127),
        "output_zero_point": output.zero_point,
    }
    return case(fields, expected, input=values)


def pad(draw):
    rank = draw.one([4, 4, 3, 2])
    shape = draw_shape(draw, 6)[4 - rank :]
    before, after = ([draw.one([0, 0, draw.integer(0, 5)]) for _ in shape] for _ in range(2))
    pads = np.array([before, after]).T
    source = draw.tensor(shape)
    size = tuple(a + b + c for a, b, c in zip(before, shape, after, strict=True))
    output = Tensor(size, source.scale, source.zero_point)
    inputs = [source, Tensor(pads.shape, data=pads, type=np.int32)]
    value = source.zero_point
    operator, options = "PAD", Options("PadOptions", {})
    if draw.chance(0.4):
        value = draw.integer(-128, 127)
        inputs.append(Tensor((1,), source.scale, source.zero_point, data=np.array([value])))
        operator, options = "PADV2", Options("PadV2Options", {})
    values = draw.values(shape)
    attributes = {"pads": pads.tolist(), "value": value}
    call, expected = run("PAD", attributes, inputs, output, options, [values], operator)
    return case(generate.pad(call).struct[1], expected, input=values)


def concatenation(draw):
    shape, axis, count = draw_shape(draw, 6), draw.integer(1, 3), draw.integer(2, 4)
    scale, zero_point = draw.scale(), draw.zero_point()
    shapes = []
    for _ in range(count):
        each = list(shape)
        each[axis] = draw.integer(1, 9)
        shapes.append(tuple(each))
    inputs = [Tensor(each, scale, zero_point) for each in shapes]
    size = list(shape)
    size[axis] = sum(each[axis] for each in shapes)
    output = Tensor(tuple(size), scale, zero_point)
    options = Options("ConcatenationOptions", {"Axis": draw.one([axis, axis - 4])})
    values = [draw.values(each) for each in shapes]
    _, expected = run("CONCATENATION", {"axis": axis}, inputs, output, options, values)
    rows = int(np.prod(size[:axis]))
    fields = {
        "rows": rows,
        "count": count,
        "step": expected.size // rows,
        "bytes": [each.size // rows for each in values],
    }
    return case(fields, expected, inputs=values)


def transpose(draw):
    rank = draw.one([4, 4, 3, 2])
    shape = draw_shape(draw, 8)[4 - rank :]
    order = draw.rng.permutation(rank).tolist()
    source = draw.tensor(shape)
    output = Tensor(tuple(shape[axis] for axis in order), source.scale, source.zero_point)
    inputs = [source, Tensor((rank,), data=np.array(order), type=np.int32)]
    values = draw.values(shape)
    call, expected = run("TRANSPOSE", {"order": order}, inputs, output, Options("TransposeOptions", {}), [values])
    return case(generate.transpose(call).struct[1], expected, input=values)


def softmax(draw):
    """At most 255 values a row: TensorFlow Lite Micro ends the process where exponentials sum to 256.

    Many rows of few values, whose results are large: only they tell an inexact reciprocal from the right one.
    """
    depth = draw.one([2, 10, 12, draw.integer(2, 12), draw.integer(1, 255)])
    rows = draw.integer(1, 60 if depth <= 12 else 3)
    source = draw.tensor((rows, depth), draw.scale(-10, 5))
    output = Tensor((rows, depth), np.float32(1 / 256), -128)
    beta = draw.one([1.0, 1.0, 0.5, float(np.float32(draw.rng.uniform(0.01, 20)))])
    values = draw.values((rows, depth))
    options = Options("SoftmaxOptions", {"Beta": beta})
    call, expected = run("SOFTMAX", {"beta": beta}, [source], output, options, [values])
    piece = generate.softmax(call)
    return case(piece.struct[1], expected, input=values, table=arrays(piece)[0])




def requantization(draw):
    """Each channel is a QUANTIZE from int32 of its own; the extremes of int32 are among the sums."""
    rows, channels = draw.integer(1, 9), draw.one([4, 16, draw.integer(1, 20)])
    limit = draw.one([1 << 12, 1 << 20, (1 << 31) - 1])
    sums = draw.rng.integers(-limit, limit, (rows, channels), np.int32, endpoint=True)
    zero_point = draw.zero_point()
    multipliers, exponents, columns = [], [], []
    for channel in range(channels):
        source = Tensor((rows,), draw.scale(), type=np.int32)
        output = Tensor((rows,), source.scale * draw.power((6.0, 14.0), (-3, 34)), zero_point)
        model = single_operator.write_model("QUANTIZE", [source], output, Options("QuantizeOptions", {}))
        columns.append(single_operator.run(model, [sums[:, channel]]))
        integer, exponent = multiplier.quantize(float(source.scale) / float(output.scale))
        multipliers.append(integer)
        exponents.append(exponent)
    integers, parameters, _ = packing.rescale(multipliers, exponents, zero_point, -128, 127)
    each = np.stack([integers.view(np.uint32), parameters], axis=1)
    shape = {
        "rows": rows,
        "channels": channels,
        "output_zero_point": zero_point,
        "lo": -128,
        "hi": 127,
        "left_shifts": packing.left_shifts(exponents),
    }
    return case(shape, np.stack(columns, axis=1), input=sums, each=each, blocks=draw.integer(0, 1))
