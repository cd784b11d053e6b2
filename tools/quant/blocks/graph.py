# SPDX-License-Identifier: Apache-2.0
"""What the blocks are built of: a network that grows layer by layer, and weights as integers."""

import numpy as np

from tercet_model.network import LIMITS, Layer, Network, Tensor


class Graph:
    """Tensors and layers; each method gives the index of the tensor that it has added."""

    def __init__(self, name):
        self.name, self.tensors, self.layers = name, [], []

    def tensor(self, name, shape, scales, bits=8, zero_point=0, axis=None, data=None):
        scales = np.atleast_1d(np.asarray(scales, np.float32))
        if data is not None:
            data = np.asarray(data, np.int32 if bits == 32 else np.int8)
        self.tensors.append(Tensor(name, tuple(shape), bits, scales, zero_point, axis, data))
        return len(self.tensors) - 1

    def sums(self, name, shape, scales):
        """Of 32 bits, with one scale or one a channel."""
        several = np.size(scales) > 1
        return self.tensor(name, shape, scales, 32, axis=len(shape) - 1 if several else None)

    def layer(self, operator, inputs, output, **attributes):
        self.layers.append(Layer(operator, list(inputs), output, attributes))
        return output

    def scale(self, index):
        return float(self.tensors[index].scale)

    def network(self, source, outputs):
        return Network(self.name, self.tensors, self.layers, source, outputs)


def symmetric(values, bits):
    """The scale that takes the largest magnitude to the largest integer."""
    return float(np.abs(values).max()) / LIMITS[bits][1]


def grouped(weights, bits, group, axis=0):
    """(integers, float32 scales along the axis) of real weights: a scale for each `group` neighbours, as in Q-BERT."""
    weights = np.moveaxis(weights, axis, 0)
    scales = np.empty(len(weights), np.float32)
    for start in range(0, len(weights), group):
        scales[start : start + group] = symmetric(weights[start : start + group], bits)
    shaped = scales.astype(np.float64).reshape(-1, *[1] * (weights.ndim - 1))
    integers = np.clip(np.rint(weights / shaped), *LIMITS[bits])
    return np.moveaxis(integers, 0, axis).astype(np.int8), scales
