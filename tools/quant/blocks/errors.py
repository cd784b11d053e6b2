# SPDX-License-Identifier: Apache-2.0
"""How far the integer functions are from real ones: the largest errors, before and after results become int8."""

import math

import numpy as np

import encoder
from tercet_model import reference
from tercet_model.network import Tensor
from tercet_model.operators import Call
from tercet_model.operators.integer_functions import Exponential, Gelu, LayerNorm

ROWS, DEPTH, CHANNELS = 512, 32, 128
# Scales of sums, each of another size: the functions shift them to one range.
SCALES = 2.0 ** np.linspace(-16, -6, 11)
SEED = 20210105


def sums_of(reals, scale):
    return np.rint(reals / scale).astype(np.int32)


def wide(shape, scale):
    return Tensor("", shape, 32, np.atleast_1d(np.asarray(scale, np.float32)), 0, len(shape) - 1)


def narrow(shape, scale, zero_point=0):
    return Tensor("", shape, 8, np.array([scale], np.float32), zero_point)


def real_of(tensor, integers):
    return (integers.astype(np.float64) - tensor.zero_point) * float(tensor.scale)


def exponential():
    """exp(-d) for every whole d that counts."""
    worst = 0.0
    for scale in np.float32(SCALES):
        of = Exponential.of(scale)
        distances = np.unique(np.linspace(0, of.limit, 50000).astype(np.int64))
        right = np.exp(-distances * float(scale))
        worst = max(worst, np.abs(of(distances) / of(np.zeros(1, np.int64)) - right).max())
    return worst


def softmax():
    """(before int8, after) of rows of 32 sums."""
    rng, before, after = np.random.default_rng(SEED), 0.0, 0.0
    for scale in np.float32(SCALES):
        sums = sums_of(rng.normal(size=(ROWS, DEPTH)) * 3, float(scale))
        right = encoder.real_softmax(sums * float(scale))
        e = Exponential.of(scale)(sums.max(axis=1, keepdims=True).astype(np.int64) - sums)
        before = max(before, np.abs(e / e.sum(axis=1, keepdims=True) - right).max())
        output = narrow(sums.shape, 1 / 256, -128)
        call = Call("INTEGER_SOFTMAX", {}, [wide(sums.shape, scale)], output, [sums])
        after = max(after, np.abs(real_of(output, reference.FUNCTIONS[call.operator](call)) - right).max())
    return before, after


def gelu():
    """(before int8, after, the largest of int8's own rounding) for -8 to 8."""
    before, after = 0.0, 0.0
    output_scale = 8 / 127
    for scale in np.float32(SCALES):
        sums = np.unique(np.linspace(-8 / scale, 8 / scale, 20001).astype(np.int32))
        right = encoder.real_gelu(sums * float(scale))
        of = Gelu.of(scale)
        before = max(before, np.abs(of(sums.astype(np.int64)) * of.unit - right).max())
        output = narrow((1, sums.size, 1), output_scale)
        call = Call("GELU", {}, [wide(output.shape, scale)], output, [sums.reshape(output.shape)])
        found = real_of(output, reference.FUNCTIONS[call.operator](call)).ravel()
        after = max(after, np.abs(found - np.minimum(right, 127 * output_scale)).max())
    return before, after, output_scale / 2


def layer_norm():
    """(before int8, after, the largest of int8's own rounding) of rows of 128 values, weights about 1."""
    rng = np.random.default_rng(SEED)
    gamma, beta = 2.0 ** rng.uniform(-0.5, 0.5, CHANNELS), rng.normal(size=CHANNELS) / 4
    fine = encoder.FINE
    constants = [np.rint(values / fine).astype(np.int32) for values in (gamma, beta)]
    gamma, beta = (values * fine for values in constants)
    tensors = [Tensor("", (CHANNELS,), 32, np.array([fine], np.float32), 0, None, values) for values in constants]
    scales = np.float32(2.0 ** rng.uniform(-14, -9, CHANNELS))
    sums = sums_of(rng.normal(size=(ROWS, CHANNELS)), scales.astype(np.float64))
    residual = narrow(sums.shape, 4 / 127)
    second = rng.integers(-127, 128, sums.shape).astype(np.int8)
    added = sums * scales.astype(np.float64) + real_of(residual, second)
    right = encoder.real_norm(added, gamma, beta)
    output = narrow(sums.shape, float(np.abs(right).max()) / 127)
    scale = float(np.abs(added).max()) * encoder.ROOM / encoder.NORM_LIMIT
    inputs = [wide(sums.shape, scales), residual, *tensors]
    call = Call("LAYER_NORM", {"scale": scale}, inputs, output, [sums, second, *constants])
    of = LayerNorm.of(call)
    unit = gamma * math.sqrt(CHANNELS) * 2.0 ** (of.shift - 31)
    integers = LayerNorm.normalized(of, call)
    before = np.abs((integers + of.bias) * unit - right).max()
    after = np.abs(real_of(output, reference.FUNCTIONS[call.operator](call)) - right).max()
    return before, after, float(output.scale) / 2


def block(bits):
    """(root mean square error, of the values themselves, largest error) of an encoder block's output."""
    network, made = encoder.build(bits)
    source, last = network.input, network.outputs[0]
    found = []
    for reals in made.real[source]:
        integers = np.rint(reals / made.graph.scale(source)).astype(np.int8)[None]
        found.append(real_of(network.tensors[last], reference.layers(network, integers)[-1])[0])
    errors = np.array(found) - made.real[last]
    return np.sqrt((errors**2).mean()), np.sqrt((made.real[last] ** 2).mean()), np.abs(errors).max()


def lines():
    """Rows of a table: what, before int8, after, int8's own rounding."""
    yield "exponential", exponential(), None, None
    yield "softmax", *softmax(), 1 / 256
    yield "GELU", *gelu()
    yield "layer norm", *layer_norm()


def text():
    rows = ["| largest error | of the function | with int8 results | int8 alone |", "|---|---|---|---|"]
    for name, *values in lines():
        rows.append(f"| {name} | " + " | ".join("" if value is None else f"{value:.4f}" for value in values) + " |")
    return "\n".join(rows)


def block_text():
    title = "| encoder block | error, root mean square | values, root mean square | largest error |"
    rows = [title, "|---|---|---|---|"]
    for bits in (8, 4):
        rows.append(f"| W{bits}A8 | " + " | ".join(f"{value:.3f}" for value in block(bits)) + " |")
    return "\n".join(rows)
