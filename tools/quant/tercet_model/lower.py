# SPDX-License-Identifier: Apache-2.0
"""From an int8 network to one with some weights and activations of 4 bits.

Weights get a scale for each output channel: of several, the one with the least error of the layer's sums, by the
second moments of the inputs in calibration data. Biases take in what the sums are off on average. Activations get
the range with the least mean square error over the same data.
"""

import copy

import numpy as np

from . import calibration, reference, widths
from .network import LIMITS, Network, Tensor, compact
from .operators import sums

LEAST, GREATEST = -8, 7
# Shares of the full range that are tried.
SHARES = np.linspace(0.3, 1.0, 36)
# Random inputs, where the user gives none.
CALIBRATION_INPUTS = 8
CALIBRATION_SEED = 1000


def lower(network, weights, activations, samples=None, plan=None):
    """(the lowered network, a report by layer); the widths are as the command takes them, or of a plan's file."""
    if plan is not None:
        narrow_weights, narrow_outputs = widths.planned(plan, network)
    else:
        narrow_weights = widths.weights(weights, network)
        narrow_outputs = widths.activations(activations, network, narrow_weights)
    if not narrow_weights and not narrow_outputs:
        return network, None
    lowering = Lowering(network, samples)
    lowered = lowering.network_with(narrow_weights, narrow_outputs)
    rows = report(network, lowered, lowering.samples, lowering.runs)
    return compact(lowered), rows


def at_widths(network, choices, samples=None):
    """(the network with layers at the widths of {layer name: width}, a report); the others stay at W8A8."""
    names = widths.layer_names(network)
    sets = widths.narrow_sets(network, {names[name]: width for name, width in choices.items()}, "a choice")
    lowering = Lowering(network, samples)
    lowered = lowering.network_with(*sets)
    return compact(lowered), report(network, lowered, lowering.samples, lowering.runs)


class Lowering:
    """Makes networks of 4 bits here and there of one of 8 bits; what it finds for a layer or tensor holds for all."""

    def __init__(self, network, samples=None):
        if samples is None:
            seeds = range(CALIBRATION_SEED, CALIBRATION_SEED + CALIBRATION_INPUTS)
            samples = [calibration.random(network.tensors[network.input], seed) for seed in seeds]
        self.network, self.samples = network, samples
        self.runs = [run(network, values) for values in samples]
        self.ranges, self.weights = {}, {}

    def network_with(self, narrow_weights, narrow_outputs):
        """The network with weights, and with outputs, of these layers at 4 bits; indices of tensors stay."""
        network = self.network
        lowered = Network(
            network.name, copy.deepcopy(network.tensors), copy.deepcopy(network.layers), network.input, network.outputs
        )
        for index in sorted(narrow_outputs):
            if index not in self.ranges:
                self.ranges[index] = narrow_range(network, index, self.runs)
            narrow_output(network, lowered, index, *self.ranges[index])
        for index, layer in enumerate(network.layers):
            if index in narrow_weights and network.tensors[layer.inputs[1]].bits != 4:
                if index not in self.weights:
                    self.weights[index] = narrow_layer(network, index, self.runs)
                scales, integers, biases = self.weights[index]
                put_weights(network, lowered, index, scales, integers)
                put_biases(network, lowered, index, biases)
            elif layer.operator in widths.WEIGHTED:
                rescale_biases(network, lowered, index)
        fit_sums(lowered)
        return lowered


def run(network, values):
    """The integers of every tensor for one input."""
    known = {**reference.constants(network), network.input: values}
    for layer in network.layers:
        known[layer.output] = reference.run_layer(network, layer, known)
    return known


# MARK: weights


def moments(network, layer, runs):
    """(means, mean squares) of what each weight of a channel is multiplied by, shaped as the weights of a channel."""
    total, squares, count = 0, 0, 0
    for known in runs:
        call = reference.call_of(network, layer, known)
        if layer.operator == "FULLY_CONNECTED":
            taps = sums.centered(call).reshape(-1, call.inputs[1].shape[1])
            axes = (0,)
        else:
            _, height, width, _ = call.output.shape
            kernel = call.inputs[1].shape[1:3]
            taps = sums.windows(sums.padded(call), kernel, call.attributes["strides"], (height, width))
            axes = (2, 3)
        total = total + taps.sum(axis=axes)
        squares = squares + (taps * taps).sum(axis=axes)
        count += np.prod([taps.shape[axis] for axis in axes])
    return total / count, squares / count


def by_channel(layer, weights):
    """Weights as [channel, ...]."""
    return weights[0].transpose(2, 0, 1) if layer.operator == "DEPTHWISE_CONV_2D" else weights


def narrow_channel(weights, importance):
    """(scale in units of the int8 scale, integers) with the least weighted square error."""
    largest = np.abs(weights).max()
    if largest == 0:
        return 1.0, np.zeros(weights.shape, np.int64)
    best = None
    for share in SHARES:
        scale = share * largest / GREATEST
        integers = np.clip(np.rint(weights / scale), LEAST, GREATEST)
        error = (importance * (weights - scale * integers) ** 2).sum()
        if best is None or error < best[0]:
            best = error, scale, integers.astype(np.int64)
    return best[1], best[2]


def narrow_layer(network, index, runs):
    """(scales in units of the int8 scales, integers, biases) of a layer with weights of 4 bits."""
    layer = network.layers[index]
    tensor = network.tensors[layer.inputs[1]]
    means, squares = moments(network, layer, runs)
    weights = by_channel(layer, tensor.data.astype(np.int64))
    channels = len(weights)
    bias = biases_of(network, layer, channels)
    scales, integers, biases = np.empty(channels), np.empty(weights.shape, np.int64), np.empty(channels)
    multiple = channels // means.shape[-1] if layer.operator == "DEPTHWISE_CONV_2D" else 1
    for channel in range(channels):
        mean, square = means, squares
        if layer.operator == "DEPTHWISE_CONV_2D":
            mean, square = means[:, :, channel // multiple], squares[:, :, channel // multiple]
        scale, narrow = narrow_channel(weights[channel].astype(np.float64), square)
        scales[channel], integers[channel] = scale, narrow
        # What the sum lacks on average, in units of the int8 scale.
        lack = (mean * (weights[channel] - scale * narrow)).sum()
        biases[channel] = (bias[channel] + lack) / scale
    return scales, integers, biases


def biases_of(network, layer, channels):
    """Biases in units of input scale times weight scale."""
    if len(layer.inputs) < 3 or layer.inputs[2] is None:
        return np.zeros(channels)
    return network.tensors[layer.inputs[2]].data.astype(np.float64)


def put_weights(network, lowered, index, scales, integers):
    """Gives the layer a tensor of its own: another layer may share the old one."""
    layer, old = lowered.layers[index], network.tensors[network.layers[index].inputs[1]]
    depthwise = layer.operator == "DEPTHWISE_CONV_2D"
    data = np.ascontiguousarray(integers.transpose(1, 2, 0)[None] if depthwise else integers, np.int8)
    real = (np.broadcast_to(old.scales, scales.shape).astype(np.float64) * scales).astype(np.float32)
    lowered.tensors.append(Tensor(old.name, old.shape, 4, real, 0, 3 if depthwise else 0, data))
    layer.inputs = [layer.inputs[0], len(lowered.tensors) - 1, *layer.inputs[2:]]


def put_biases(network, lowered, index, biases):
    """Gives the layer biases in units of its input's new scale."""
    layer, before = lowered.layers[index], network.layers[index]
    ratio = float(network.tensors[before.inputs[0]].scale) / float(lowered.tensors[layer.inputs[0]].scale)
    limit = (1 << 31) - 1
    data = np.clip(np.rint(biases * ratio), -limit, limit).astype(np.int32)
    name = f"{lowered.tensors[layer.inputs[1]].name}/biases"
    if len(layer.inputs) > 2 and layer.inputs[2] is not None:
        name = network.tensors[before.inputs[2]].name
    lowered.tensors.append(Tensor(name, data.shape, 32, data=data))
    layer.inputs = [*layer.inputs[:2], len(lowered.tensors) - 1]


def rescale_biases(network, lowered, index):
    """Of a layer whose weights stay, while its input may have a new scale."""
    layer = network.layers[index]
    if float(network.tensors[layer.inputs[0]].scale) != float(lowered.tensors[layer.inputs[0]].scale):
        channels = network.tensors[layer.output].shape[-1]
        put_biases(network, lowered, index, biases_of(network, layer, channels))


# MARK: activations


def fit_sums(lowered):
    """Sums of 32 bits are worth input scale times weight scale, whatever these have become."""
    for layer in lowered.layers:
        output = lowered.tensors[layer.output]
        if layer.operator in widths.WEIGHTED and output.bits == 32:
            source, weights = (lowered.tensors[index] for index in layer.inputs[:2])
            output.scales = (weights.scales.astype(np.float64) * float(source.scale)).astype(np.float32)
            output.axis = len(output.shape) - 1 if output.scales.size > 1 else None


def narrow_range(network, index, runs):
    """(scale, zero point) for the output of a layer at 4 bits: those with the least mean square error."""
    layer = network.layers[index]
    old = network.tensors[layer.output]
    values = np.concatenate([known[layer.output].ravel() for known in runs])
    counts = np.bincount(values.astype(np.int64) + 128, minlength=256)
    real = (np.arange(-128, 128) - old.zero_point) * float(old.scale)
    seen = real[counts > 0]
    low, high = min(seen.min(), 0.0), max(seen.max(), 0.0)
    best = None
    for share in SHARES:
        scale = (high - low) * share / (GREATEST - LEAST) or float(old.scale)
        zero = int(np.clip(np.rint(LEAST - low * share / scale), LEAST, GREATEST))
        integers = np.clip(np.rint(real / scale) + zero, LEAST, GREATEST)
        error = (counts * (real - (integers - zero) * scale) ** 2).sum()
        if best is None or error < best[0]:
            best = error, scale, zero
    return best[1], best[2]


def narrow_output(network, lowered, index, scale, zero):
    """Takes the output of a layer to 4 bits."""
    layer = network.layers[index]
    old = network.tensors[layer.output]
    tensor = lowered.tensors[layer.output]
    tensor.bits, tensor.scales, tensor.zero_point = 4, np.array([scale], np.float32), zero
    clamp = layer.attributes.get("clamp")
    if clamp is None:
        return
    bounds = [np.rint((limit - old.zero_point) * float(old.scale) / scale) + zero for limit in clamp]
    lowered.layers[index].attributes["clamp"] = [
        LEAST if clamp[0] == -128 and old.zero_point != -128 else int(np.clip(bounds[0], LEAST, GREATEST)),
        GREATEST if clamp[1] == 127 else int(np.clip(bounds[1], LEAST, GREATEST)),
    ]


# MARK: what it costs


def real_values(tensor, integers):
    return (integers.astype(np.float64) - tensor.zero_point) * tensor.scales.astype(np.float64)


def requantized(old, new, integers):
    """Integers of one tensor as those of another with other scale and width."""
    if (old.bits, old.zero_point) == (new.bits, new.zero_point) and np.array_equal(old.scales, new.scales):
        return integers
    scaled = np.rint(real_values(old, integers) / new.scales.astype(np.float64)) + new.zero_point
    return np.clip(scaled, *LIMITS[new.bits]).astype(np.int32 if new.bits == 32 else np.int8)


def relative_error(right, found):
    """Root of the squared differences' sum over that of the right values."""
    size = np.sqrt((right**2).sum())
    return float(np.sqrt(((found - right) ** 2).sum()) / size) if size else float(np.abs(found).max(initial=0) > 0)


def report(network, lowered, samples, runs):
    """For each layer its widths, and the error of its output: with right inputs, and in the network."""
    lowered_runs = [run(lowered, values) for values in samples]
    rows = []
    for index, layer in enumerate(network.layers):
        new = lowered.layers[index]
        old_output, output = network.tensors[layer.output], lowered.tensors[layer.output]
        right, alone, through = [], [], []
        for known, new_known in zip(runs, lowered_runs, strict=True):
            inputs = {**reference.constants(lowered)}
            for tensor in layer.inputs:
                if tensor is not None and not network.tensors[tensor].constant:
                    inputs[tensor] = requantized(network.tensors[tensor], lowered.tensors[tensor], known[tensor])
            right.append(real_values(old_output, known[layer.output]))
            alone.append(real_values(output, reference.run_layer(lowered, new, inputs)))
            through.append(real_values(output, new_known[layer.output]))
        weights = lowered.tensors[new.inputs[1]].bits if layer.operator in widths.WEIGHTED else None
        rows.append(
            {
                "weightBits": weights,
                "outputBits": output.bits,
                "errorAlone": relative_error(np.array(right), np.array(alone)),
                "errorInNetwork": relative_error(np.array(right), np.array(through)),
            }
        )
    return rows
