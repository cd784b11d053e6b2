# SPDX-License-Identifier: Apache-2.0
"""What one output value is made of, for the first difference of a check."""

import numpy as np

from . import expect, multiplier, project, reference
from .errors import ModelError
from .network import LIMITS
from .operators import attention, deformable, elementwise, functions, pools, sums

A_LINE = 16


def text(source, layer_index, value_index, seed, input_path):
    """Lines for people: the operands of one value of one layer, all as they should be."""
    network, _ = project.network_of(source)
    if layer_index >= len(network.layers):
        raise ModelError(f"there is no layer {layer_index}: the network has {len(network.layers)}", "count from 0")
    layer = network.layers[layer_index]
    output = network.tensors[layer.output]
    if value_index >= output.size:
        raise ModelError(
            f"there is no value {value_index}: layer {layer_index} has {output.size} values", "count from 0"
        )
    values = project.input_values(network, seed, input_path)
    outputs, judge = expect.layers(source.path, network, values)
    known = {**reference.constants(network), network.input: values}
    for before, result in zip(network.layers[:layer_index], outputs, strict=False):
        known[before.output] = result
    call = reference.call_of(network, layer, known)
    place = np.unravel_index(value_index, output.shape)
    right = int(outputs[layer_index].ravel()[value_index])
    lines = [
        f"layer {layer_index} {layer.operator} '{network.layer_name(layer)}'",
        f"value {value_index} at {[int(each) for each in place]} of {list(output.shape)} must be {right} ({judge})",
    ]
    explain = EXPLAINED.get(layer.operator)
    if explain:
        lines += explain(call, place)
    return "\n".join(lines)


def numbers(title, values):
    """A title and rows of numbers."""
    values = np.asarray(values).ravel().tolist()
    rows = [values[start : start + A_LINE] for start in range(0, len(values), A_LINE)]
    return [f"  {title}", *("    " + " ".join(f"{value:5}" for value in row) for row in rows)]


def requantized(call, total, pair, before="sum"):
    """How a sum becomes a value."""
    integer, exponent = (int(value) for value in pair)
    scaled = int(multiplier.apply(multiplier.wrap(total), integer, exponent))
    lo, hi = call.limits
    zero = call.output.zero_point
    shift = f"shift {-exponent} to the right" if exponent <= 0 else f"shift {exponent} to the left"
    return [
        f"  {before} {total}, times {integer} / 2^31, {shift}: {scaled}",
        f"  plus zero point {zero}, within {lo} and {hi}: {min(max(scaled + zero, lo), hi)}",
    ]


def products(call, inputs, weights, channel):
    """Sum of products, bias, requantization; inputs are less their zero point."""
    total = int((inputs.astype(np.int64) * weights.astype(np.int64)).sum())
    bias = int(sums.biases(call, call.output.shape[-1])[channel])
    lines = [
        *numbers(f"inputs less the zero point {call.inputs[0].zero_point}, {inputs.size} of them", inputs),
        *numbers("weights", weights),
        f"  sum of products {total}, bias {bias}",
    ]
    if call.output.bits == 32:
        return lines
    multipliers, exponents = sums.multipliers_of(call)
    return lines + requantized(call, total + bias, (multipliers[channel], exponents[channel]))


def window(call, kernel, place):
    """The padded input's part under a window, and what to say of it."""
    _, row, column, _ = (int(each) for each in place)
    stride_y, stride_x = call.attributes["strides"]
    top, _, left, _ = call.attributes["padding"]
    y, x = row * stride_y, column * stride_x
    part = sums.padded(call)[y : y + kernel[0], x : x + kernel[1]]
    note = f"  window of rows {y - top} to {y - top + kernel[0] - 1}, columns {x - left} to {x - left + kernel[1] - 1}"
    return part, [note + "; outside of the image is the zero point"]


def convolution(call, place):
    weights, channel = call.values[1], int(place[3])
    part, lines = window(call, weights.shape[1:3], place)
    return lines + products(call, part, weights[channel], channel)


def depthwise(call, place):
    weights, channel = call.values[1], int(place[3])
    part, lines = window(call, weights.shape[1:3], place)
    source = channel // (weights.shape[3] // part.shape[2])
    return lines + products(call, part[:, :, source], weights[0, :, :, channel], channel)


def deformed(call, place):
    _, row, column, channel = (int(each) for each in place)
    spread = int(call.values[3][0, row, column, 0])
    taps = deformable.gathered(call)[:, :, row, column, channel]
    note = f"  taps are {spread} apart; outside of the image is the zero point"
    return [note, *products(call, taps, call.values[1][0, :, :, channel], channel)]


def attention_score(call, place):
    _, head, query, key = (int(each) for each in place)
    heads = call.attributes["heads"]
    queries, keys = (attention.by_head(call, index, heads)[head, row] for index, row in enumerate((query, key)))
    lines = [*numbers(f"the query less the zero point {call.inputs[0].zero_point}", queries), *numbers("the key", keys)]
    return [*lines, f"  sum of products {int((queries * keys).sum())}"]


def attention_value(call, place):
    _, query, channel = (int(each) for each in place)
    heads = call.inputs[0].shape[1]
    head, column = divmod(channel, call.output.shape[2] // heads)
    weights = call.values[0][0, head, query].astype(np.int64) - call.inputs[0].zero_point
    values = attention.by_head(call, 1, heads)[head, :, column]
    total = int((weights * values).sum())
    lines = [*numbers(f"probabilities less the zero point {call.inputs[0].zero_point}", weights)]
    return [*lines, *numbers("values", values), *requantized(call, total, attention.values_multiplier(call))]


def fully_connected(call, place):
    units, depth = call.values[1].shape
    unit = int(place[-1])
    row = int(np.ravel_multi_index(place, call.output.shape)) // units
    inputs = sums.centered(call).reshape(-1, depth)[row]
    return products(call, inputs, call.values[1][unit], unit)


def operand(call, index, place):
    return int(np.broadcast_to(call.values[index], call.output.shape)[place])


def addition(call, place):
    first, second, output = elementwise.sum_multipliers(call)
    sign = -1 if call.operator == "SUB" else 1
    lines, total = [], 0
    for index, (pair, factor) in enumerate(zip((first, second), (1, sign), strict=True)):
        value, zero = operand(call, index, place), call.inputs[index].zero_point
        scaled = int(multiplier.apply((value - zero) << elementwise.LEFT_SHIFT, *pair))
        lines.append(f"  input {index}: {value}, less {zero}, times 2^20 * {pair[0]} / 2^31 * 2^{pair[1]}: {scaled}")
        total += factor * scaled
    return lines + requantized(call, total, output)


def multiplication(call, place):
    first, second = (operand(call, index, place) for index in range(2))
    zeros = [tensor.zero_point for tensor in call.inputs]
    total = (first - zeros[0]) * (second - zeros[1])
    return [
        f"  ({first} - {zeros[0]}) * ({second} - {zeros[1]})",
        *requantized(call, total, elementwise.product_multiplier(call), "product"),
    ]


def pool(call, place):
    outside = 1 << 20
    taps = pools.window_values(call, outside)[:, place[1], place[2], place[3]]
    return numbers("values inside the window", taps[taps != outside])


def mean(call, place):
    axes = tuple(call.attributes["axes"])
    values = np.moveaxis(call.values[0].astype(np.int64), axes, range(len(axes)))
    count = int(np.prod(values.shape[: len(axes)]))
    values = values.reshape(count, -1)[:, int(np.ravel_multi_index(place, call.output.shape))]
    total = int(values.sum()) - count * call.inputs[0].zero_point
    pair = pools.mean_multiplier(call, count)
    return [*numbers("values", values), *requantized(call, total, pair, "sum less zero points")]


def softmax(call, place):
    depth = call.output.shape[-1]
    row = int(np.ravel_multi_index(place, call.output.shape)) // depth
    return numbers("the row", call.values[0].reshape(-1, depth)[row])


def table(call, place):
    value = int(call.values[0].reshape(call.output.shape)[place])
    least, _ = LIMITS[call.inputs[0].bits]
    return [f"  input {value}: {int(functions.table(call)[value - least])} by the table"]


EXPLAINED = {
    "CONV_2D": convolution,
    "DEPTHWISE_CONV_2D": depthwise,
    "FULLY_CONNECTED": fully_connected,
    "ADD": addition,
    "SUB": addition,
    "MUL": multiplication,
    "AVERAGE_POOL_2D": pool,
    "MAX_POOL_2D": pool,
    "MEAN": mean,
    "SOFTMAX": softmax,
    "INTEGER_SOFTMAX": softmax,
    "ATTENTION_SCORES": attention_score,
    "ATTENTION_VALUES": attention_value,
    "DEFORMABLE_DEPTHWISE_CONV_2D": deformed,
    "QUANTIZE": table,
    "LOGISTIC": table,
    "HARD_SWISH": table,
    "RELU": table,
    "RELU6": table,
    "LEAKY_RELU": table,
    "TANH": table,
}
