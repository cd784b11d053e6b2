# SPDX-License-Identifier: Apache-2.0
"""RetinaNet's head at 4 bits with weights by seed: towers of four 3x3 convolutions, which all levels share.

Weights and activations have 4 bits, but for what the two towers end with. The levels are the input and what two max
pools make of it, where a detector has a feature pyramid.
"""

import numpy as np

from graph import Graph, grouped
from tercet_model.network import LIMITS
from tercet_model.operators import sums

SIZES, WIDTH, DEPTH = (16, 8, 4), 32, 4
ANCHORS, CLASSES, BOX = 9, 4, 4
INPUT_SCALE, INPUT_ZERO = 4 / 255, -128
SAMPLES = 2
# The share of values that a 4-bit activation holds; the others are clamped.
SHARE = 0.995
SAME = {"strides": [1, 1], "padding": [1, 1, 1, 1]}


def convolved(values, weights):
    """Real sums of a real image [row, column, channel] under 3x3 weights [output, row, column, channel]."""
    size = values.shape[:2]
    taps = sums.windows(np.rint(np.pad(values, ((1, 1), (1, 1), (0, 0))) * 4096), (3, 3), (1, 1), size) / 4096
    return taps.transpose(2, 3, 0, 1, 4).reshape(*size, -1) @ weights.reshape(len(weights), -1).T


class Head:
    """The graph, and of each tensor its real numbers for some samples."""

    def __init__(self, seed):
        self.graph, self.rng, self.real = Graph("detector-w4a4"), np.random.default_rng((seed, 20170807)), {}

    def narrow(self, tensor, reals):
        """Gives an activation of 4 bits the scale that holds most of its values, and its own values."""
        scale = max(float(np.quantile(np.concatenate([each.ravel() for each in reals]), SHARE)), 1e-6) / 15
        for index, values in zip(tensor, self.per_level(reals), strict=True):
            self.graph.tensors[index].scales = np.array([scale], np.float32)
            self.real[index] = [np.clip(np.rint(each / scale), 0, 15) * scale for each in values]

    def per_level(self, reals):
        return [reals[start : start + SAMPLES] for start in range(0, len(reals), SAMPLES)]

    def pyramid(self):
        """(the network's input, an activation of 4 bits for each level)."""
        graph = self.graph
        image = (1, SIZES[0], SIZES[0], WIDTH)
        source = graph.tensor("input", image, INPUT_SCALE, zero_point=INPUT_ZERO)
        reals = [self.rng.integers(0, 256, image[1:]) * INPUT_SCALE for _ in range(SAMPLES)]
        levels = [graph.tensor("p0", image, 1.0, 4, -8)]
        graph.layer("QUANTIZE", [source], levels[0])
        self.narrow(levels, reals)
        for level, size in enumerate(SIZES[1:], start=1):
            before = levels[-1]
            levels.append(graph.tensor(f"p{level}", (1, size, size, WIDTH), graph.scale(before), 4, -8))
            window = {"window": [2, 2], "strides": [2, 2], "padding": [0, 0, 0, 0], "clamp": list(LIMITS[4])}
            graph.layer("MAX_POOL_2D", [before], levels[-1], **window)
            squares = [each.reshape(size, 2, size, 2, WIDTH) for each in self.real[before]]
            self.real[levels[-1]] = [each.max(axis=(1, 3)) for each in squares]
        return source, levels

    def convolution(self, name, inputs, outputs, last):
        """One convolution on all levels: the same weights, biases and scales, so that their constants are one."""
        graph = self.graph
        real = self.rng.normal(size=(outputs, 3, 3, WIDTH)) / np.sqrt(9 * WIDTH / 2)
        integers, scales = grouped(real, 4, 1)
        units = scales.astype(np.float64) * graph.scale(inputs[0])
        bias = np.rint(self.rng.normal(size=outputs) * 0.1 / units)
        weights = graph.tensor(f"{name}/weights", integers.shape, scales, 4, axis=0, data=integers)
        biases = graph.tensor(f"{name}/biases", (outputs,), 1.0, 32, data=bias)
        held = integers * scales.astype(np.float64)[:, None, None, None]
        found = [convolved(each, held) + bias * units for index in inputs for each in self.real[index]]
        results = []
        for level, index in enumerate(inputs):
            shape = (*graph.tensors[index].shape[:3], outputs)
            kind = (8, 0) if last else (4, -8)
            results.append(graph.tensor(f"p{level}/{name}", shape, 1.0, *kind))
            clamp = list(LIMITS[8] if last else LIMITS[4])
            graph.layer("CONV_2D", [index, weights, biases], results[-1], clamp=clamp, **SAME)
        if last:
            scale = float(np.abs(np.concatenate([each.ravel() for each in found])).max()) / 127
            for index in results:
                graph.tensors[index].scales = np.array([scale], np.float32)
        else:
            self.narrow(results, [np.maximum(each, 0) for each in found])
        return results

    def tower(self, name, levels, outputs):
        for depth in range(DEPTH):
            levels = self.convolution(f"{name}{depth}", levels, WIDTH, last=False)
        return self.convolution(name, levels, outputs, last=True)


def build(seed=0):
    head = Head(seed)
    source, levels = head.pyramid()
    classes = head.tower("class", levels, ANCHORS * CLASSES)
    boxes = head.tower("box", levels, ANCHORS * BOX)
    likely = []
    for level, index in enumerate(classes):
        likely.append(head.graph.tensor(f"p{level}/likely", head.graph.tensors[index].shape, 1 / 256, 8, -128))
        head.graph.layer("LOGISTIC", [index], likely[-1])
    return head.graph.network(source, [*likely, *boxes])
