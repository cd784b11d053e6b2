# SPDX-License-Identifier: Apache-2.0
"""What a right network is: shapes that follow from one another, widths and scales that the kernels know."""

import numpy as np

from .errors import Problems
from .network import LIMITS
from .rules import COUNTS, RULES, multiplier_is_small

MAXIMUM_TENSOR = 32 << 20
ADVICE = "docs/NETWORK.md says what a network may hold; docs/KERNELS.md has the limits of each operator"


def check(network, what):
    """Raises a ModelError that names everything that is wrong with a network; `what` is its file."""
    problems = Problems()
    for tensor in network.tensors:
        check_tensor(tensor, problems)
    check_order(network, problems)
    problems.raise_any(f"cannot take {what}; not supported:", ADVICE)
    for index, layer in enumerate(network.layers):
        Checker(network, index, layer, problems).check()
    problems.raise_any(f"cannot take {what}; not supported:", ADVICE)


def check_tensor(tensor, problems):
    title = f"tensor '{tensor.name}'"
    if tensor.bits not in LIMITS:
        problems.add(f"{title}: {tensor.bits} bits; 4, 8 and 32 are")
        return
    if len(tensor.shape) > 4 or any(dimension < 1 for dimension in tensor.shape):
        problems.add(f"{title}: shape {list(tensor.shape)}; up to four dimensions are, each at least 1")
        return
    if tensor.size > MAXIMUM_TENSOR:
        problems.add(f"{title}: {tensor.size} values; at most {MAXIMUM_TENSOR} are")
    if not np.all(np.isfinite(tensor.scales)) or np.any(tensor.scales <= 0):
        problems.add(f"{title}: a scale that is not a positive number")
    lo, hi = LIMITS[tensor.bits]
    if not lo <= tensor.zero_point <= hi:
        problems.add(f"{title}: zero point {tensor.zero_point} outside of {lo} to {hi}")
    if not tensor.constant:
        if not tensor.shape:
            problems.add(f"{title}: computed values without a dimension")
        if tensor.bits == 32:
            check_sums(tensor, title, problems)
        elif tensor.scales.size != 1:
            problems.add(f"{title}: {tensor.scales.size} scales of computed values; one is")
        return
    if tensor.data.shape != tuple(tensor.shape):
        problems.add(f"{title}: data of shape {list(tensor.data.shape)}, not {list(tensor.shape)}")
    elif tensor.data.min(initial=0) < lo or tensor.data.max(initial=0) > hi:
        problems.add(f"{title}: data outside of {lo} to {hi}")
    if tensor.scales.size != 1 and (
        tensor.axis is None
        or not 0 <= tensor.axis < len(tensor.shape)
        or tensor.scales.size != tensor.shape[tensor.axis]
    ):
        problems.add(f"{title}: {tensor.scales.size} scales along axis {tensor.axis} of shape {list(tensor.shape)}")


def check_sums(tensor, title, problems):
    """Computed values of 32 bits: a scale for all, or one a channel."""
    last = len(tensor.shape) - 1
    if tensor.zero_point != 0:
        problems.add(f"{title}: sums of 32 bits with zero point {tensor.zero_point}; 0 is")
    if tensor.scales.size != 1 and (tensor.axis != last or tensor.scales.size != tensor.shape[last]):
        problems.add(f"{title}: {tensor.scales.size} scales along axis {tensor.axis}; one, or one a channel, are")


def check_order(network, problems):
    """Each tensor is the network's input, a constant, or computed once, and before it is read."""
    count = len(network.tensors)
    known = {index for index, tensor in enumerate(network.tensors) if tensor.constant}
    if network.input in known:
        problems.add("a network whose input is constant")
    for index in (network.input, *network.outputs):
        tensor = network.tensors[index]
        if tensor.bits != 8:
            problems.add(f"'{tensor.name}': an input or output of the network of {tensor.bits} bits; 8 are")
    known.add(network.input)
    for index, layer in enumerate(network.layers):
        for tensor in (*layer.inputs, layer.output):
            if tensor is not None and not 0 <= tensor < count:
                problems.add(f"layer {index} {layer.operator}: tensor {tensor} of {count}")
                return
        name = network.layer_name(layer)
        for tensor in layer.inputs:
            if tensor is not None and tensor not in known:
                problems.add(
                    f"layer {index} {layer.operator} '{name}': reads '{network.tensors[tensor].name}', which nothing "
                    "before it computes"
                )
        if layer.output in known:
            problems.add(f"layer {index} {layer.operator} '{name}': its output is there already")
        known.add(layer.output)
    for output in network.outputs:
        if output not in known or network.tensors[output].constant:
            problems.add(f"output '{network.tensors[output].name}': nothing computes it")


class Checker:
    """The rules of one layer."""

    def __init__(self, network, index, layer, problems):
        self.network, self.layer, self.problems = network, layer, problems
        self.title = f"layer {index} {layer.operator} '{network.layer_name(layer)}'"
        self.inputs = network.layer_inputs(layer)
        self.output = network.tensors[layer.output]
        self.attributes = layer.attributes

    def refuse(self, what):
        self.problems.add(f"{self.title}: {what}")

    def check(self):
        rule = RULES.get(self.layer.operator)
        if rule is None:
            self.refuse("operator")
            return
        fewest, most, attributes = COUNTS[self.layer.operator]
        if not fewest <= len(self.inputs) <= most or self.inputs[0] is None:
            self.refuse(f"{len(self.inputs)} inputs")
            return
        missing = [name for name in attributes.split() if name not in self.attributes]
        if missing:
            self.refuse(f"attributes that are missing: {', '.join(missing)}")
            return
        problem = narrow_problem(self.layer.operator, self.inputs, self.output) or wide_problem(
            self.layer.operator, self.inputs, self.output
        )
        if problem:
            self.refuse(problem)
        clamp = self.attributes.get("clamp", [-128, 127])
        if not (len(clamp) == 2 and -128 <= clamp[0] <= 127 and -128 <= clamp[1] <= 127 and clamp[0] <= clamp[1]):
            self.refuse(f"clamp {clamp}")
        self.statistics_are_right()
        rule(self)

    def statistics_are_right(self):
        statistics = self.layer.statistics
        channels = self.output.shape[-1] if self.output.shape else 1
        if statistics is not None and any(
            len(values) != channels or not np.all(np.isfinite(values)) for values in statistics.values()
        ):
            self.refuse(f"statistics that are not {channels} numbers each")

    def expect_shape(self, shape):
        if tuple(shape) != tuple(self.output.shape):
            self.refuse(f"output of shape {list(self.output.shape)}, where {list(shape)} follows from its inputs")

    def expect_size(self, size):
        if size != self.output.size:
            self.refuse(f"output of {self.output.size} values, where {size} follow from its inputs")

    def one_input_at_most_is_constant(self):
        if all(tensor is None or tensor.constant for tensor in self.inputs):
            self.refuse("nothing but constants as inputs")

    def window_output(self, window):
        """Height and width of what a window that slides gives, or None."""
        strides, padding = self.attributes["strides"], self.attributes["padding"]
        shape = self.inputs[0].shape
        if len(shape) != 4 or shape[0] != 1:
            return self.refuse(f"input of shape {list(shape)}; four dimensions and a batch of 1 are")
        if len(strides) != 2 or min(strides) < 1 or len(padding) != 4 or min(padding) < 0:
            return self.refuse(f"strides {strides} with padding {padding}")
        if max(padding[:2]) >= window[0] or max(padding[2:]) >= window[1]:
            return self.refuse(f"padding {padding} that is no smaller than the window {list(window)}")
        sizes = []
        for axis in range(2):
            room = shape[1 + axis] + padding[2 * axis] + padding[2 * axis + 1] - window[axis]
            if room < 0:
                return self.refuse(f"a window {list(window)} that is larger than the input {list(shape)}")
            sizes.append(room // strides[axis] + 1)
        return sizes

    def sums_are_right(self, weights):
        """Sums are not clamped, and are worth input scale times weight scale."""
        if list(self.attributes["clamp"]) != [-128, 127]:
            self.refuse(f"clamp {self.attributes['clamp']} of sums of 32 bits; [-128, 127] is")
        units = weights.scales.astype(np.float64) * float(self.inputs[0].scale)
        if self.output.scales.size < units.size or not np.allclose(self.output.scales, units, rtol=1e-6, atol=0):
            self.refuse("sums of 32 bits whose scales are not input scale times weight scale")

    def weights_are_right(self, channels, axis):
        weights = self.inputs[1]
        if weights is None or not weights.constant or weights.bits not in (4, 8):
            self.refuse("weights that are not constants of 4 or 8 bits")
            return False
        if weights.zero_point != 0:
            self.refuse(f"weights with zero point {weights.zero_point}; 0 is")
        if weights.scales.size not in (1, channels) or (weights.scales.size > 1 and weights.axis != axis):
            self.refuse(f"{weights.scales.size} scales of weights along axis {weights.axis}")
        bias = self.inputs[2] if len(self.inputs) > 2 else None
        if self.output.bits == 32:
            self.sums_are_right(weights)
        else:
            real = float(self.inputs[0].scale) * float(weights.scales.max()) / float(self.output.scale)
            multiplier_is_small(self, real)
        if bias is not None and (not bias.constant or bias.bits != 32 or bias.size != channels):
            self.refuse(f"biases that are not {channels} constants of 32 bits")
        return True


# Operators that can leave their sums as they are, and those that read such.
WRITE_SUMS = ("FULLY_CONNECTED", "ATTENTION_SCORES", "DEFORMABLE_DEPTHWISE_CONV_2D")
READ_SUMS = ("INTEGER_SOFTMAX", "GELU", "LAYER_NORM")


def wide_problem(operator, inputs, output):
    """Why an operator cannot take or give sums of 32 bits, or None."""
    computed = [tensor for tensor in inputs if tensor is not None and not tensor.constant]
    if operator in READ_SUMS and (inputs[0].constant or inputs[0].bits != 32 or output.bits == 32):
        return f"{operator} from {inputs[0].type} to {output.type}; from sums of 32 bits to int8 is"
    if any(tensor.bits == 32 for tensor in (computed[1:] if operator in READ_SUMS else computed)):
        return f"{operator} with an input of 32 bits"
    if output.bits == 32 and operator not in WRITE_SUMS:
        return f"{operator} with an output of 32 bits"
    return None


WEIGHTED = ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED")
POOLS = ("AVERAGE_POOL_2D", "MAX_POOL_2D")
NARROW = (*WEIGHTED, *POOLS, "ADD", "SUB", "QUANTIZE", "LOGISTIC", "HARD_SWISH", "MEAN")


def narrow_problem(operator, inputs, output):
    """Why the kernels cannot take these widths of activations, or None."""
    tensors = [tensor for tensor in inputs if tensor is not None]
    if all(tensor.bits != 4 for tensor in (*tensors, output) if not tensor.constant):
        return None
    if operator not in NARROW or (operator == "LOGISTIC" and output.bits == 4):
        return f"{operator} with activations of 4 bits"
    if operator in WEIGHTED and inputs[0].bits == 4 and inputs[1] is not None and inputs[1].bits != 4:
        return "an input of 4 bits with weights of 8"
    if operator in POOLS and inputs[0].bits != output.bits:
        return "a pool from one width to another"
    if operator in ("ADD", "SUB") and any(tensor.constant or tensor.shape != output.shape for tensor in tensors):
        return "a broadcast with activations of 4 bits"
    if operator == "MEAN" and (inputs[0].bits != 4 or inputs[0].size // inputs[0].shape[-1] == 1):
        return "a mean of 8 bits to 4"
    return None
