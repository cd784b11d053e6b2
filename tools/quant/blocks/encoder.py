# SPDX-License-Identifier: Apache-2.0
"""One encoder block as in BERT, with weights by seed: attention of four heads, then two layers with GELU between.

Weights have 8 or 4 bits and a scale for each group of outputs, as in Q-BERT; softmax, GELU and layer norm are I-BERT's
integer functions, which read int32 sums. Activations are symmetric int8, with scales that fit real numbers as the same
block in floating point has them.
"""

from dataclasses import dataclass, field

import numpy as np

from graph import Graph, grouped, symmetric

HEADS, WIDTH, LENGTH, INNER = 4, 128, 32, 512
# Q-BERT: d / (2 * heads) neighbouring outputs share a scale.
GROUP = WIDTH // (2 * HEADS)
INPUT_SCALE = 4 / 127
# LayerNorm.of(...).limit of 128 channels, and room above what calibration has seen.
NORM_LIMIT, ROOM = 2896, 1.25
FINE = 2.0**-20
SAMPLES = 4


def draw_weights(rng, outputs, inputs):
    """Rows of different size: what scales of groups are for."""
    return rng.normal(size=(outputs, inputs)) / np.sqrt(inputs) * 2.0 ** rng.uniform(-1, 1, (outputs, 1))


def real_norm(x, gamma, beta):
    centered = x - x.mean(axis=-1, keepdims=True)
    return centered / np.sqrt((centered**2).mean(axis=-1, keepdims=True)) * gamma + beta


def real_softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def real_gelu(x):
    return x * 0.5 * (1 + error_function(x / np.sqrt(2)))


def error_function(x):
    """Numpy has none: math.erf of each value."""
    from math import erf

    return np.vectorize(erf, otypes=[float])(x)


def split(x):
    """[sample, head, position, value] of [sample, position, head * value]."""
    return x.reshape(*x.shape[:2], HEADS, -1).transpose(0, 2, 1, 3)


@dataclass
class Block:
    """The graph, and beside each of its activations the real numbers of some samples (by tensor index)."""

    graph: Graph
    rng: object
    bits: int
    real: dict = field(default_factory=dict)

    def weights(self, name, outputs, inputs):
        """(integers' tensor, scales, real numbers as the integers hold them)."""
        integers, scales = grouped(draw_weights(self.rng, outputs, inputs), self.bits, GROUP)
        index = self.graph.tensor(f"{name}/weights", integers.shape, scales, self.bits, axis=0, data=integers)
        return index, scales, integers * scales.astype(np.float64)[:, None]

    def dense(self, name, source, outputs, wide=False):
        """A fully connected layer, to int8 or to sums."""
        graph, inputs = self.graph, self.graph.tensors[source].shape[-1]
        weights, scales, real_weights = self.weights(name, outputs, inputs)
        units = scales.astype(np.float64) * graph.scale(source)
        bias = np.rint(self.rng.normal(size=outputs) * 0.1 / units).astype(np.int32)
        biases = graph.tensor(f"{name}/biases", (outputs,), 1.0, 32, data=bias)
        result = self.real[source] @ real_weights.T + bias * units
        shape = (1, LENGTH, outputs)
        output = graph.sums(name, shape, units) if wide else graph.tensor(name, shape, symmetric(result, 8))
        self.real[output] = result
        return graph.layer("FULLY_CONNECTED", (source, weights, biases), output, clamp=[-128, 127])

    def attention(self, query, key, value):
        graph = self.graph
        depth = WIDTH // HEADS
        scores = split(self.real[query]) @ split(self.real[key]).transpose(0, 1, 3, 2) / np.sqrt(depth)
        # The division by the root of the depth is in the scale.
        unit = graph.scale(query) * graph.scale(key) / np.sqrt(depth)
        square = (1, HEADS, LENGTH, LENGTH)
        summed = graph.layer("ATTENTION_SCORES", (query, key), graph.sums("scores", square, unit), heads=HEADS)
        weights = graph.tensor("softmax", square, 1 / 256, zero_point=-128)
        graph.layer("INTEGER_SOFTMAX", (summed,), weights)
        context = (real_softmax(scores) @ split(self.real[value])).transpose(0, 2, 1, 3)
        context = context.reshape(-1, LENGTH, WIDTH)
        output = graph.tensor("context", (1, LENGTH, WIDTH), symmetric(context, 8))
        self.real[output] = context
        return graph.layer("ATTENTION_VALUES", (weights, value), output, clamp=[-128, 127])

    def norm(self, name, sums, residual):
        graph, rng = self.graph, self.rng
        gamma, beta = 2.0 ** rng.uniform(-1, 1, WIDTH) * rng.choice([1, 1, 1, -1], WIDTH), rng.normal(size=WIDTH) / 4
        constants = []
        for title, values in (("weights", gamma), ("biases", beta)):
            data = np.rint(values / FINE).astype(np.int32)
            constants.append(graph.tensor(f"{name}/{title}", (WIDTH,), FINE, 32, data=data))
        added = self.real[sums] + self.real[residual]
        result = real_norm(added, gamma, beta)
        output = graph.tensor(name, (1, LENGTH, WIDTH), symmetric(result, 8))
        self.real[output] = result
        scale = float(np.float32(np.abs(added).max() * ROOM / NORM_LIMIT))
        return graph.layer("LAYER_NORM", (sums, residual, *constants), output, scale=scale, clamp=[-128, 127])

    def gelu(self, source):
        result = real_gelu(self.real[source])
        output = self.graph.tensor("gelu", self.graph.tensors[source].shape, symmetric(result, 8))
        self.real[output] = result
        return self.graph.layer("GELU", (source,), output, clamp=[-128, 127])


def build(bits, seed=0):
    """(the network, its Block) with weights of 8 or 4 bits."""
    block = Block(Graph(f"encoder-w{bits}a8"), np.random.default_rng((seed, 20190912)), bits)
    source = block.graph.tensor("input", (1, LENGTH, WIDTH), INPUT_SCALE)
    samples = block.rng.integers(-127, 128, (SAMPLES, LENGTH, WIDTH))
    block.real[source] = samples * block.graph.scale(source)
    query, key, value = (block.dense(name, source, WIDTH) for name in ("query", "key", "value"))
    context = block.attention(query, key, value)
    first = block.norm("norm1", block.dense("attention", context, WIDTH, wide=True), source)
    inner = block.gelu(block.dense("inner", first, INNER, wide=True))
    last = block.norm("norm2", block.dense("outer", inner, WIDTH, wide=True), first)
    return block.graph.network(source, [last]), block
