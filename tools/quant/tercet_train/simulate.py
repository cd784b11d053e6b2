# SPDX-License-Identifier: Apache-2.0
"""Any tercet.network/1 as a PyTorch module: in real numbers, or with the very integers that the core computes.

Weights and biases are real numbers that can be trained. With `rounding` they are taken to the integers that `integers`
would write, and each output to the integers that the network's operators give (exact.py): sums, residual adds and
their dyadic rescaling are those of tercet_model. Gradients pass through all rounding as if it were not there, but not
through a clamp.
"""

import copy

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from tercet_model.errors import ModelError
from tercet_model.network import LIMITS, Tensor

from . import exact

WEIGHTED = ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED")
# Operators that leave scale and zero point of their input as they are.
KEEP_GRID = ("AVERAGE_POOL_2D", "MAX_POOL_2D", "RESHAPE")
KNOWN = (*WEIGHTED, *KEEP_GRID, "ADD", "MEAN", "SOFTMAX")
WEIGHT_LIMITS = {8: (-127, 127), 4: (-8, 7)}
# How far an integer can be from its zero point.
LARGEST_STEP = 255


def rounded(values):
    """To the nearest integer; the gradient is that of the values themselves."""
    return values + (torch.round(values) - values).detach()


class Simulation(nn.Module):
    """Takes the input's integers as floats [N, height, width, channels] (or any real ones), gives real logits."""

    def __init__(self, network, rounding=False):
        super().__init__()
        self.network, self.rounding = network, rounding
        unknown = sorted({layer.operator for layer in network.layers} - set(KNOWN))
        if unknown:
            raise ModelError(
                f"this network has operators that cannot be trained: {', '.join(unknown)}",
                f"those that can are {', '.join(KNOWN)}; `--sensitivity kl` needs no training",
            )
        self.weights, self.biases, self.scales = nn.ParameterDict(), nn.ParameterDict(), nn.ParameterDict()
        for index, layer in enumerate(network.layers):
            if layer.operator in WEIGHTED:
                weights, biases = real_constants(network, layer)
                self.weights[str(index)] = nn.Parameter(torch.from_numpy(weights).float())
                self.biases[str(index)] = nn.Parameter(torch.from_numpy(biases).float())
        # The steps of activations, which training may change: logarithms of what they are multiplied by.
        self.sources = {layer.output: layer.inputs[0] for layer in network.layers if layer.operator in KEEP_GRID}
        for layer in network.layers:
            if layer.output not in self.sources:
                self.scales[str(layer.output)] = nn.Parameter(torch.zeros(()), requires_grad=False)

    def weighted_layers(self):
        """(index, layer) of those with weights."""
        return [(index, self.network.layers[index]) for index in map(int, self.weights)]

    def train_scales(self, bits):
        """Lets training change the steps of activations of so many bits."""
        for index, step in self.scales.items():
            step.requires_grad_(self.network.tensors[int(index)].bits == bits)

    def scale(self, index):
        """What an integer step of a tensor is worth."""
        while index in self.sources:
            index = self.sources[index]
        step = torch.tensor(float(self.network.tensors[index].scale))
        return step * self.scales[str(index)].exp() if str(index) in self.scales else step

    # MARK: running

    def forward(self, integers):
        return self.run(integers)[self.network.outputs[0]]

    def run(self, integers, watch=None):
        """Real values of every tensor; `watch` gets (layer index, its output before clamp and rounding)."""
        source = self.network.tensors[self.network.input]
        images = (integers - source.zero_point) * float(source.scale)
        known = {self.network.input: images.permute(0, 3, 1, 2) if images.dim() == 4 else images}
        for index, layer in enumerate(self.network.layers):
            sums = None
            if self.rounding and layer.operator in WEIGHTED:
                sums = self.sums(index, layer, known[layer.inputs[0]])
                values = (sums * self.units(layer)).float()
            else:
                values = self.compute(index, layer, known)
            if watch:
                watch(index, values)
            if layer.operator not in ("SOFTMAX", "RESHAPE", "MAX_POOL_2D"):
                values = self.on_grid(layer, values, known, sums)
            known[layer.output] = values
        return known

    def compute(self, index, layer, known):
        """The real output of a layer before clamp and rounding, by weights in real numbers."""
        first = known[layer.inputs[0]]
        if layer.operator in WEIGHTED:
            return convolved(layer, first, self.weights[str(index)], self.biases[str(index)])
        if layer.operator == "ADD":
            return first + known[layer.inputs[1]]
        if layer.operator in ("AVERAGE_POOL_2D", "MAX_POOL_2D"):
            return pooled(layer, first)
        if layer.operator == "MEAN":
            axes = [(0, 2, 3, 1)[axis] if first.dim() == 4 else axis for axis in layer.attributes["axes"]]
            return shaped(first.mean(dim=axes), self.network.tensors[layer.output].shape)
        if layer.operator == "RESHAPE":
            return shaped(flat(first), self.network.tensors[layer.output].shape)
        return first  # SOFTMAX: its logits are what is wanted

    def sums(self, index, layer, values):
        """The integers that a layer sums up: as float32, which holds them to 2^24, or else in double precision."""
        tensor = self.network.tensors[layer.inputs[1]]
        scales = torch.from_numpy(by_channel(layer.operator, tensor))
        weights = rounded((self.weights[str(index)] / scales).clamp(*WEIGHT_LIMITS[tensor.bits]))
        step = self.scale(layer.inputs[0])
        biases = self.biases[str(index)] / (scales.flatten() * step.detach())
        # Divided in double precision, as in `integers`; the gradient is float32's.
        units = scales.flatten().double() * step.detach().double()
        whole = torch.round(self.biases[str(index)].detach().double() / units)
        biases = biases.double() + (whole - biases.double()).detach()
        steps = rounded(values / step)
        largest = weights.detach().abs().flatten(1).sum(1) * LARGEST_STEP + whole.abs()
        kind = torch.float32 if largest.max() < 1 << 24 else torch.float64
        return rounded(convolved(layer, steps.to(kind), weights.to(kind), biases.to(kind)))

    def units(self, layer):
        """What 1 of the sums is worth, by channel."""
        scales = torch.from_numpy(by_channel(layer.operator, self.network.tensors[layer.inputs[1]])).flatten()
        return (scales if layer.operator == "FULLY_CONNECTED" else scales[:, None, None]) * self.scale(layer.inputs[0])

    def on_grid(self, layer, values, known, sums=None):
        """Clamped as the output's integers are, and made these integers if that is asked for."""
        output, step = self.network.tensors[layer.output], self.scale(layer.output)
        lo, hi = LIMITS[output.bits]
        clamp = layer.attributes.get("clamp", (lo, hi))
        lo, hi = max(lo, clamp[0]), min(hi, clamp[1])
        steps = (values / step + output.zero_point).clamp(lo, hi)
        if self.rounding:
            with torch.no_grad():
                right = exact.steps(self, layer, values, known, sums)
                right = (torch.round(steps) if right is None else right).clamp(lo, hi) - steps
            steps = steps + right
        return (steps - output.zero_point) * step

    # MARK: integers

    def integers(self):
        """The network with what has been trained: integers as they are, scales as float32."""
        network = copy.deepcopy(self.network)
        for index in range(len(network.tensors)):
            if index in self.sources or str(index) in self.scales:
                network.tensors[index].scales = np.array([self.scale(index).item()], np.float32)
        for index, layer in self.weighted_layers():
            tensor = network.tensors[layer.inputs[1]]
            scales = by_channel(layer.operator, tensor)
            # Divided in float32, as in training.
            steps = torch.round(self.weights[str(index)].detach() / torch.from_numpy(scales)).numpy()
            steps = np.clip(steps, *WEIGHT_LIMITS[tensor.bits]).astype(np.int8)
            tensor.data = np.ascontiguousarray(file_order(layer.operator, steps))
            units = scales.ravel().astype(np.float64) * float(network.tensors[layer.inputs[0]].scale)
            biases = np.rint(self.biases[str(index)].detach().double().numpy() / units)
            limit = (1 << 31) - 1
            put_biases(network, index, np.clip(biases, -limit, limit).astype(np.int32))
        return network


def put_biases(network, index, biases):
    """Into the layer's own tensor, or a new one where it had none."""
    layer = network.layers[index]
    if len(layer.inputs) > 2 and layer.inputs[2] is not None:
        network.tensors[layer.inputs[2]].data = biases
        return
    network.tensors.append(Tensor(f"{network.layer_name(layer)}/biases", biases.shape, 32, data=biases))
    network.layers[index].inputs = [*layer.inputs[:2], len(network.tensors) - 1]


# MARK: arrays


def real_constants(network, layer):
    """Weights [outputs, inputs, height, width] and biases of a layer in real numbers."""
    tensor, source = network.tensors[layer.inputs[1]], network.tensors[layer.inputs[0]]
    steps = torch_order(layer.operator, tensor.data.astype(np.float64))
    scales = by_channel(layer.operator, tensor).astype(np.float64)
    biases = np.zeros(len(steps))
    if len(layer.inputs) > 2 and layer.inputs[2] is not None:
        biases = network.tensors[layer.inputs[2]].data.astype(np.float64).ravel()
    return steps * scales, biases * scales.ravel() * float(source.scale)


def by_channel(operator, tensor):
    """The scales of weights, one for each output, shaped to be multiplied with [outputs, ...]."""
    count = tensor.shape[-1] if operator == "DEPTHWISE_CONV_2D" else tensor.shape[0]
    shape = (-1, 1) if operator == "FULLY_CONNECTED" else (-1, 1, 1, 1)
    return np.broadcast_to(tensor.scales, count).astype(np.float32).reshape(shape)


def torch_order(operator, data):
    if operator == "FULLY_CONNECTED":
        return data
    return data[0].transpose(2, 0, 1)[:, None] if operator == "DEPTHWISE_CONV_2D" else data.transpose(0, 3, 1, 2)


def file_order(operator, data):
    if operator == "FULLY_CONNECTED":
        return data
    return data[:, 0].transpose(1, 2, 0)[None] if operator == "DEPTHWISE_CONV_2D" else data.transpose(0, 2, 3, 1)


def flat(values):
    """[N, ...] of the integers' order in rows."""
    return (values.permute(0, 2, 3, 1) if values.dim() == 4 else values).flatten(1)


def shaped(rows, shape):
    values = rows.reshape(len(rows), *shape[1:])
    return values.permute(0, 3, 1, 2) if values.dim() == 4 else values


def convolved(layer, values, weights, biases):
    """The sums of a convolution or of a fully connected layer."""
    if layer.operator == "FULLY_CONNECTED":
        return flat(values) @ weights.T + biases
    top, bottom, left, right = layer.attributes["padding"]
    groups = values.shape[1] if layer.operator == "DEPTHWISE_CONV_2D" else 1
    padded = functional.pad(values, (left, right, top, bottom))
    return functional.conv2d(padded, weights, biases, tuple(layer.attributes["strides"]), groups=groups)


def pooled(layer, values):
    """Averages are over the cells inside of the image."""
    top, bottom, left, right = layer.attributes["padding"]
    window, strides = tuple(layer.attributes["window"]), tuple(layer.attributes["strides"])
    if layer.operator == "MAX_POOL_2D":
        outside = functional.pad(values, (left, right, top, bottom), value=float("-inf"))
        return functional.max_pool2d(outside, window, strides)
    sums = functional.avg_pool2d(functional.pad(values, (left, right, top, bottom)), window, strides)
    inside = functional.pad(torch.ones_like(values[:1, :1]), (left, right, top, bottom))
    return sums / functional.avg_pool2d(inside, window, strides)
