# SPDX-License-Identifier: Apache-2.0
"""Folded layers of a Spec as tercet.network/1 with 8 bits everywhere."""

import numpy as np

from tercet_model import check
from tercet_model.network import Layer, Network, Tensor

from . import spec as specs

WEIGHT_LIMIT = 127
# Of the integers of an activation; the widest range that was seen takes them all.
STEPS = 255


def network(spec, folded, ranges, scale, zero_point):
    """The Network of folded layers; `ranges` are (least, greatest) real outputs by node, on data.

    Weights have a scale for each output channel, the largest becoming 127. `scale` and `zero_point` are the input's.
    """
    builder = Builder(spec, folded, scale, zero_point)
    for node in spec.nodes:
        builder.node(node, ranges)
    found = Network(spec.name, builder.tensors, builder.layers, 0, [builder.outputs[spec.nodes[-1].name]])
    check.check(found, f"the network '{spec.name}'")
    return found


class Builder:
    """Tensors and layers in order; tensor 0 is the input."""

    def __init__(self, spec, folded, scale, zero_point):
        self.folded, self.sizes = folded, specs.sizes(spec)
        self.tensors = [Tensor("input", (1, *spec.shape), scales=np.array([scale], np.float32), zero_point=zero_point)]
        self.layers, self.outputs = [], {"input": 0}

    def add(self, *arguments, **fields):
        self.tensors.append(Tensor(*arguments, **fields))
        return len(self.tensors) - 1

    def node(self, node, ranges):
        inputs = [self.outputs[name] for name in node.inputs]
        shape = (1, node.channels) if node.operator == "FULLY_CONNECTED" else (1, *self.sizes[node.name])
        source = self.tensors[inputs[0]]
        statistics = None
        if node.operator == "AVERAGE_POOL_2D":
            scales, zero_point = source.scales, source.zero_point
        else:
            scales, zero_point = grid(*ranges[node.name], node.relu)
        attributes = {"clamp": [-128, 127]}
        if node.name in self.folded:
            folded = self.folded[node.name]
            inputs += self.constants(node, folded, source.scale)
            if folded.mean is not None:
                statistics = {"mean": short(folded.mean), "deviation": short(folded.deviation)}
        if node.operator in ("CONV_2D", "DEPTHWISE_CONV_2D"):
            down, across = node.padding
            attributes = {"strides": list(node.stride), "padding": [down, down, across, across], **attributes}
        if node.operator == "AVERAGE_POOL_2D":
            attributes.update(window=list(node.kernel), strides=list(node.stride), padding=[0, 0, 0, 0])
        output = self.add(node.name, shape, scales=scales, zero_point=zero_point)
        self.outputs[node.name] = output
        self.layers.append(Layer(node.operator, inputs, output, attributes, statistics))

    def constants(self, node, folded, input_scale):
        """Indices of weights and biases."""
        weights = folded.weights
        largest = np.abs(weights).reshape(len(weights), -1).max(axis=1)
        scales = (np.where(largest > 0, largest, 1) / WEIGHT_LIMIT).astype(np.float32)
        integers = np.rint(weights / scales.astype(np.float64).reshape(-1, *[1] * (weights.ndim - 1)))
        data, axis = arranged(np.clip(integers, -WEIGHT_LIMIT, WEIGHT_LIMIT).astype(np.int8), node.operator)
        biases = np.rint(folded.biases / (scales.astype(np.float64) * np.float64(input_scale))).astype(np.int32)
        return [
            self.add(f"{node.name}/weights", data.shape, scales=scales, axis=axis, data=data),
            self.add(f"{node.name}/biases", biases.shape, 32, data=biases),
        ]


def arranged(weights, operator):
    """PyTorch's [outputs, inputs, height, width] in the file's order, and the axis of the output channels."""
    if operator == "FULLY_CONNECTED":
        return weights, 0
    if operator == "DEPTHWISE_CONV_2D":
        return np.ascontiguousarray(weights[:, 0].transpose(1, 2, 0)[None]), 3
    return np.ascontiguousarray(weights.transpose(0, 2, 3, 1)), 0


def short(values):
    """Six digits are more than statistics are good for."""
    return [float(f"{value:.6g}") for value in values]


def grid(least, greatest, relu):
    """(scale, zero point) that hold a range; 0 is on it."""
    low, high = (0.0 if relu else min(least, 0.0)), max(greatest, 1e-6)
    scale = np.float32((high - low) / STEPS)
    zero_point = int(np.clip(np.rint(-128 - low / np.float64(scale)), -128, 127))
    return np.array([scale], np.float32), zero_point
