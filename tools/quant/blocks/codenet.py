# SPDX-License-Identifier: Apache-2.0
"""CoDeNet's deformable layer with weights by seed, W4A8, beside a plain depthwise 3x3 on the same input.

A 1x1 convolution predicts one scale for each pixel, clamped to [-7, 8] as its hardtanh does, with an output scale of 1
so that it is rounded to whole numbers; the deformable depthwise 3x3 has its taps that far apart; a 1x1 follows.
"""

import numpy as np

from graph import Graph, grouped
from tercet_model import reference
from tercet_model.operators import Call

SIZE, CHANNELS = 32, 64
INPUT_SCALE, INPUT_ZERO = 6 / 255, -128
LEAST_SPREAD, MOST_SPREAD = -7, 8
# Units of a sum in a step of the output that is tried first.
FIRST_STEPS = 4


def computed(graph, known, layer):
    """The integers of a layer for one input, kept in `known` too."""
    values = [None if index is None else known.get(index, graph.tensors[index].data) for index in layer.inputs]
    inputs = [None if index is None else graph.tensors[index] for index in layer.inputs]
    call = Call(layer.operator, layer.attributes, inputs, graph.tensors[layer.output], values)
    known[layer.output] = reference.FUNCTIONS[layer.operator](call)
    return known[layer.output]


class Maker:
    """The graph, and the integers of its tensors for one input, by which output scales are chosen."""

    def __init__(self, name, seed):
        self.graph, self.rng, self.known = Graph(name), np.random.default_rng((seed, 20200216)), {}

    def weights(self, name, shape, axis, source):
        """(tensors of weights and biases, what a sum is worth): 4 bits, a scale for each output."""
        real = self.rng.normal(size=shape) / np.sqrt(np.prod(shape) / shape[axis])
        integers, scales = grouped(real, 4, 1, axis)
        units = scales.astype(np.float64) * self.graph.scale(source)
        bias = np.rint(self.rng.normal(size=shape[axis]) * 0.1 / units)
        weights = self.graph.tensor(f"{name}/weights", shape, scales, 4, axis=axis, data=integers)
        biases = self.graph.tensor(f"{name}/biases", (shape[axis],), 1.0, 32, data=bias)
        return [weights, biases], units

    def fitted(self, name, operator, inputs, shape, units, **attributes):
        """A layer whose output scale is the first of some that clamps none of its results for the one input."""
        graph = self.graph
        output = graph.tensor(name, shape, units.max() * FIRST_STEPS)
        graph.layer(operator, inputs, output, clamp=[-128, 127], **attributes)
        while np.abs(computed(graph, self.known, graph.layers[-1]).astype(int)).max() >= 127:
            graph.tensors[output].scales = graph.tensors[output].scales * np.float32(1.25)
        return output


def build(seed=0):
    maker = Maker("codenet-w4a8", seed)
    graph, image = maker.graph, (1, SIZE, SIZE, CHANNELS)
    source = graph.tensor("input", image, INPUT_SCALE, zero_point=INPUT_ZERO)
    maker.known[source] = maker.rng.integers(-128, 128, image, dtype=np.int8)
    same, none = {"strides": [1, 1], "padding": [1, 1, 1, 1]}, {"strides": [1, 1], "padding": [0, 0, 0, 0]}

    constants, units = maker.weights("plain", (1, 3, 3, CHANNELS), 3, source)
    plain = maker.fitted("plain", "DEPTHWISE_CONV_2D", [source, *constants], image, units, **same)

    # Scales spread over all of -7 to 8.
    real = maker.rng.normal(size=(1, 1, 1, CHANNELS)) / 4
    integers, scales = grouped(real, 4, 1)
    weights = graph.tensor("scale/weights", integers.shape, scales, 4, axis=0, data=integers)
    unit = float(scales[0]) * graph.scale(source)
    centre = (integers.astype(int) * (0 - INPUT_ZERO)).sum() * unit
    biases = graph.tensor("scale/biases", (1,), 1.0, 32, data=np.rint([(1 - centre) / unit]))
    spread = graph.tensor("scale", (1, SIZE, SIZE, 1), 1.0)
    limits = [LEAST_SPREAD, MOST_SPREAD]
    graph.layer("CONV_2D", [source, weights, biases], spread, clamp=limits, **none)
    computed(graph, maker.known, graph.layers[-1])

    constants, units = maker.weights("deformable", (1, 3, 3, CHANNELS), 3, source)
    deformed = maker.fitted(
        "deformable", "DEFORMABLE_DEPTHWISE_CONV_2D", [source, *constants, spread], image, units, **same
    )
    constants, units = maker.weights("channels", (CHANNELS, 1, 1, CHANNELS), 0, deformed)
    last = maker.fitted("channels", "CONV_2D", [deformed, *constants], image, units, **none)
    return graph.network(source, [plain, last])
