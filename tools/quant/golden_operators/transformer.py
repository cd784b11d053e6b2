# SPDX-License-Identifier: Apache-2.0
"""Cases of attention and of the integer functions, which TensorFlow Lite Micro has not, but for the products.

What they must be is the models in numpy; those of attention's products must equal TensorFlow Lite Micro's BATCH_MATMUL.
"""

import numpy as np

import single_operator
from operator_case import ModelDifference, arrays
from single_operator import Options, Tensor
from storage import store
from tercet_model import layouts, multiplier, reference
from tercet_model.generate import attention as generate
from tercet_model.generate import sums as generate_sums
from tercet_model.operators import Call
from tercet_model.operators.integer_functions import LayerNorm

SUM_LIMIT = (1 << 31) - 1
# The squares of a row of a layer norm sum to less than 2^32.
SQUARES_ROOT = float(1 << 16)


def sums(shape, scales):
    return Tensor(shape, scales, axis=len(shape) - 1, type=np.int32, bits=32)


def call_of(operator, attributes, inputs, output, values):
    """(the Call, its result by our model); values are those of inputs without data."""
    rest = iter(values)
    known = [None if each is None else each.data if each.data is not None else next(rest) for each in inputs]
    call = Call(operator, attributes, inputs, output, known)
    return call, reference.FUNCTIONS[operator](call)


def case(piece, expected, **fields):
    """What a program takes; int32 results are compared byte by byte."""
    result = np.ascontiguousarray(expected).ravel().view(np.int8)
    scratch = {"scratch_bytes": piece.scratch, "checks": piece.checks}
    return {"shape": piece.struct[1], "expected": result, "size": result.size, **scratch, **fields}


# MARK: sums


def fully_connected(draw, bits):
    """Sums of int8 and of W4A8 themselves, as the integer functions read them."""
    rows, depth = draw.one([1, 1, draw.integer(1, 12)]), draw.one([8, 64, draw.integer(1, 20), draw.integer(1, 300)])
    units = draw.one([4, draw.integer(1, 12), draw.integer(1, 40)])
    source = draw.tensor((rows, depth))
    data = draw.values((units, depth), bits, least=int(bits == 8))
    weights = Tensor(data.shape, draw.weight_scales(units), 0, 0, data, bits=bits)
    products = np.float32(source.scale) * weights.scales
    bias = Tensor((units,), products, 0, 0, draw.bias(units, depth), np.int32) if draw.chance(0.8) else None
    values = draw.values(source.shape)
    inputs, output = [source, weights, bias], sums((rows, units), products)
    call, result = call_of("FULLY_CONNECTED", {"clamp": (-128, 127)}, inputs, output, [values])
    piece = generate_sums.fully_connected(call, None, None, None)
    storage = layouts.dense(source)
    stored = store(draw.values((storage.bytes,)), storage, values[None])
    return case(
        piece, result, input=stored, input_bytes=stored.size, input_origin=0, output_origin=0, weights=arrays(piece)[0]
    )


# MARK: attention


def sizes(draw):
    """(heads, queries, keys, values of a head): rows are whole words."""
    return draw.integer(1, 3), draw.integer(1, 13), 4 * draw.integer(1, 5), 4 * draw.one([1, 2, draw.integer(1, 9)])


def matrix_product(first, second, output, values, transposed=False):
    """The same by TensorFlow Lite Micro, as matrices by head."""
    options = Options("BatchMatMulOptions", {"AdjX": False, "AdjY": transposed})
    return single_operator.run(single_operator.write_model("BATCH_MATMUL", [first, second], output, options), values)


def by_head(values, heads):
    return np.ascontiguousarray(values.reshape(1, values.shape[1], heads, -1).transpose(0, 2, 1, 3))


def compare(ours, theirs):
    if not np.array_equal(ours, theirs):
        raise ModelDifference("attention's product is not what BATCH_MATMUL gives")


def scores(draw):
    """Sums, which BATCH_MATMUL has not: it must give what they are requantized."""
    heads, queries, keys, depth = sizes(draw)
    keys = draw.one([keys, draw.integer(1, 21)])
    first, second = draw.tensor((1, queries, heads * depth)), draw.tensor((1, keys, heads * depth))
    second.zero_point, second.zero_points = 0, [0]
    shape = (1, heads, queries, keys)
    values = [draw.values(first.shape), draw.values(second.shape)]
    output = sums(shape, np.float32(first.scale * second.scale))
    call, result = call_of("ATTENTION_SCORES", {"heads": heads}, [first, second], output, values)
    narrow = draw.tensor(shape, np.float32(output.scale * np.sqrt(depth) * draw.power((3.0, 7.0))))
    pair = multiplier.quantize(float(first.scale) * float(second.scale) / float(narrow.scale))
    ours = Call("BATCH_MATMUL", {}, [], narrow, []).finish(multiplier.apply(result, *pair))
    sizes_of = ((queries, first), (keys, second))
    matrices = [Tensor((1, heads, size, depth), each.scales, each.zero_point) for size, each in sizes_of]
    compare(ours, matrix_product(*matrices, narrow, [by_head(each, heads) for each in values], transposed=True))
    piece = generate.scores(call)
    return case(piece, result, a=values[0], b=values[1])


def weighted_values(draw):
    heads, queries, keys, depth = sizes(draw)
    first, second = draw.tensor((1, heads, queries, keys)), draw.tensor((1, keys, heads * depth))
    second.zero_point, second.zero_points = 0, [0]
    scale = np.float32(first.scale * second.scale * np.sqrt(keys) * draw.power((3.0, 7.0), (0, 16)))
    output = draw.tensor((1, queries, heads * depth), scale)
    values = [draw.values(first.shape), draw.values(second.shape)]
    attributes = {"clamp": draw.one([(-128, 127), (-100, 50)])}
    call, result = call_of("ATTENTION_VALUES", attributes, [first, second], output, values)
    if attributes["clamp"] == (-128, 127):
        square = Tensor((1, heads, queries, depth), output.scales, output.zero_point)
        second_matrix = Tensor((1, heads, keys, depth), second.scales, 0)
        theirs = matrix_product(first, second_matrix, square, [values[0], by_head(values[1], heads)])
        compare(by_head(result, heads), theirs)
    piece = generate.values(call)
    return case(piece, result, a=values[0], b=values[1])


# MARK: integer functions


def draw_sums(draw, shape, reach):
    """Sums that stand for about +-`reach` (an array of integers a channel, or one); at times any int32."""
    kind = draw.integer(0, 9)
    limit = np.minimum(np.maximum(reach, 1), SUM_LIMIT).astype(np.int64)
    values = draw.rng.integers(-limit, limit, shape, endpoint=True)
    if kind == 0:
        values = draw.rng.integers(-SUM_LIMIT - 1, SUM_LIMIT, shape, endpoint=True)
    elif kind == 1:
        values = draw.rng.choice(np.array([-SUM_LIMIT - 1, -1, 0, 1, SUM_LIMIT]), shape)
    elif kind == 2:
        values[draw.rng.random(shape) < 0.9] = 0
    return values.astype(np.int32)


def softmax(draw):
    rows, depth = draw.integer(1, 8), draw.one([1, 2, 32, draw.integer(1, 70), draw.integer(1, 300)])
    source = sums((1, rows, depth), draw.power((-14, -8), (-14.0, -6.0), (-26, 4), (-26.0, 4.0)))
    output = Tensor((1, rows, depth), np.float32(1 / 256), -128)
    reach = np.float64(draw.one([3, 10, 100])) / float(source.scale)
    values = draw_sums(draw, source.shape, reach)
    call, result = call_of("INTEGER_SOFTMAX", {}, [source], output, [values])
    return case(generate.softmax(call), result, input=values)


def gelu(draw):
    rows, channels = draw.integer(1, 9), draw.one([1, 4, draw.integer(1, 30)])
    scales = np.float32(2.0 ** draw.rng.uniform(*draw.one([(-15, -10), (-13.5, -12.5), (-30, 0)]), channels))
    source = sums((1, rows, channels), scales)
    output = Tensor((1, rows, channels), np.float32(draw.rng.uniform(0.01, 0.08)), draw.integer(-128, 20))
    values = draw_sums(draw, source.shape, draw.one([1, 4, 40]) / scales.astype(np.float64))
    clamp = draw.one([(-128, 127), (-128, 127), (draw.integer(-128, -100), draw.integer(20, 127))])
    call, result = call_of("GELU", {"clamp": clamp}, [source], output, [values])
    piece = generate.gelu(call)
    return case(piece, result, input=values, channels=arrays(piece)[0])


def layer_norm(draw):
    rows, channels = draw.integer(1, 6), draw.one([2, 3, 32, 128, draw.integer(2, 200)])
    reach = draw.one([1, 8, 100])
    scale = float(np.float32(reach / 2 / SQUARES_ROOT * np.sqrt(channels)))
    spread = draw.rng.uniform(*draw.one([(-9, 3), (-12, -2)]), channels)
    source = sums((1, rows, channels), np.float32(scale * 2.0**spread))
    residual = None
    if draw.chance(0.7):
        residual = draw.tensor(source.shape, np.float32(scale * 2.0 ** draw.rng.uniform(-4, 9)))
    fine = np.float32(2.0**-16)
    weights = np.rint(draw.rng.choice([-1, 1], channels) * 2.0 ** draw.rng.uniform(-4, 2, channels) / fine)
    biases = np.rint(draw.rng.normal(size=channels) * draw.one([0, 1, 20]) / fine)
    gamma, beta = (Tensor((channels,), fine, data=each, type=np.int32, bits=32) for each in (weights, biases))
    output = Tensor(source.shape, np.float32(draw.rng.uniform(0.01, 0.1)), draw.zero_point())
    inputs = [source, residual, gamma, beta]
    left = LayerNorm.of(Call("LAYER_NORM", {"scale": scale}, inputs, output, [])).left
    values = draw_sums(draw, source.shape, reach / source.scales.astype(np.float64))
    values >>= left + 1 if np.abs(values.astype(np.int64)).max() >= 1 << 30 - left else 0
    drawn = [values] if residual is None else [values, draw.values(source.shape)]
    call, result = call_of("LAYER_NORM", {"scale": scale, "clamp": (-128, 127)}, inputs, output, drawn)
    piece = generate.layer_norm(call)
    second = None if residual is None else drawn[1]
    return case(piece, result, input=values, residual=second, channels=arrays(piece)[0])
