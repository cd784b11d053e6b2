# SPDX-License-Identifier: Apache-2.0
"""What each operator asks of its inputs, attributes and output; `self` is the Checker of check.py."""

import numpy as np

from . import rules_sums

# More products than this in a sum, and it may pass 2^31.
MAXIMUM_TAPS = 1 << 16


def multiplier_is_small(self, real, most=30):
    """Whether 2^most is more than a multiplier: TFLite shifts sums left by its exponent."""
    if not 0 < real < 2.0**most:
        self.refuse(f"scales whose ratio is {real:g}; less than 2^{most} is")


def conv_2d(self):
    weights = self.inputs[1]
    if weights is None or len(weights.shape) != 4 or not self.weights_are_right(weights.shape[0], 0):
        return self.refuse("weights that do not have four dimensions")
    outputs, height, width, channels = weights.shape
    if channels != self.inputs[0].shape[-1]:
        if self.inputs[0].shape[-1] % channels == 0:
            return self.refuse(f"{self.inputs[0].shape[-1] // channels} groups of channels; 1 is")
        return self.refuse(f"weights of {channels} channels on an input of {self.inputs[0].shape[-1]}")
    if height * width * channels > MAXIMUM_TAPS:
        self.refuse(f"{height * width * channels} products in a sum; at most {MAXIMUM_TAPS} are")
    sizes = self.window_output((height, width))
    if sizes:
        self.expect_shape((1, *sizes, outputs))
    return None


def depthwise_conv_2d(self):
    weights = self.inputs[1]
    if weights is None or len(weights.shape) != 4 or not self.weights_are_right(weights.shape[3], 3):
        return self.refuse("weights that do not have four dimensions")
    _, height, width, outputs = weights.shape
    if weights.shape[0] != 1 or outputs % self.inputs[0].shape[-1]:
        return self.refuse(f"weights of shape {list(weights.shape)} on {self.inputs[0].shape[-1]} channels")
    sizes = self.window_output((height, width))
    if sizes:
        self.expect_shape((1, *sizes, outputs))
    return None


def deformable(self):
    weights, spread = self.inputs[1], self.inputs[3]
    if weights is None or weights.bits != 4 or tuple(weights.shape) != (1, 3, 3, self.inputs[0].shape[-1]):
        return self.refuse(f"weights that are not [1, 3, 3, {self.inputs[0].shape[-1]}] of 4 bits")
    if not self.weights_are_right(weights.shape[3], 3):
        return None
    if self.output.bits == 8:
        scale = float(self.inputs[0].scale) * float(weights.scales.max()) / float(self.output.scale)
        multiplier_is_small(self, scale, most=0)
    sizes = self.window_output((3, 3))
    if sizes:
        self.expect_shape((1, *sizes, weights.shape[3]))
        if spread is None or spread.constant or tuple(spread.shape) != (1, *sizes, 1):
            self.refuse(f"spreads that are not computed values of shape {[1, *sizes, 1]}")
        elif spread.scale != 1 or spread.zero_point != 0:
            self.refuse(f"spreads of scale {spread.scale} and zero point {spread.zero_point}; 1 and 0 are")
    return None


def fully_connected(self):
    weights = self.inputs[1]
    if weights is None or len(weights.shape) != 2 or not self.weights_are_right(weights.shape[0], 0):
        return self.refuse("weights that do not have two dimensions")
    units, depth = weights.shape
    if self.inputs[0].size % depth:
        return self.refuse(f"weights of {depth} columns on an input of {self.inputs[0].size} values")
    if depth > MAXIMUM_TAPS:
        self.refuse(f"{depth} products in a sum; at most {MAXIMUM_TAPS} are")
    if self.output.shape[-1] != units:
        self.refuse(f"output of shape {list(self.output.shape)} from {units} units")
    self.expect_size(self.inputs[0].size // depth * units)
    return None


def binary(self):
    self.one_input_at_most_is_constant()
    shapes = [tensor.shape for tensor in self.inputs if tensor is not None]
    try:
        self.expect_shape(np.broadcast_shapes(*shapes))
    except ValueError:
        self.refuse(f"shapes {' and '.join(str(list(shape)) for shape in shapes)} that do not go together")
        return
    for tensor in self.inputs:
        if tensor is None or tensor.bits == 32 or tensor.scales.size != 1:
            self.refuse("an input that is not an activation with one scale")
        elif tensor.size not in (1, self.output.size) and tuple(tensor.shape[:-1]).count(1) != len(tensor.shape) - 1:
            self.refuse(f"broadcast of shape {list(tensor.shape)}; a value for all, or one for each channel, is")


def addition(self):
    binary(self)
    larger = 2 * max(float(tensor.scale) for tensor in self.inputs if tensor is not None)
    multiplier_is_small(self, larger / (float(self.output.scale) * (1 << 20)), most=0)


def multiplication(self):
    binary(self)
    scales = [float(tensor.scale) for tensor in self.inputs if tensor is not None]
    multiplier_is_small(self, scales[0] * scales[-1] / float(self.output.scale))


def pool(self):
    window = self.attributes["window"]
    if len(window) != 2 or min(window) < 1:
        self.refuse(f"window {window}")
        return
    sizes = self.window_output(window)
    if sizes:
        self.expect_shape((1, *sizes, self.inputs[0].shape[3]))


def mean(self):
    shape, axes = self.inputs[0].shape, self.attributes["axes"]
    if any(not 0 <= axis < len(shape) for axis in axes):
        self.refuse(f"axes {axes} of shape {list(shape)}")
        return
    self.expect_size(int(np.prod([size for axis, size in enumerate(shape) if axis not in axes], dtype=np.int64)))
    if not axes or sorted(axes) != list(range(min(axes), min(axes) + len(axes))) or (len(shape) == 4 and 0 in axes):
        self.refuse(f"axes {axes} of shape {list(shape)}; neighbours that leave the batch are")
    multiplier_is_small(self, float(self.inputs[0].scale) / float(self.output.scale))


def pad(self):
    shape, pads = self.inputs[0].shape, self.attributes["pads"]
    if len(pads) != len(shape) or any(len(pair) != 2 or min(pair) < 0 for pair in pads):
        self.refuse(f"paddings {pads} of shape {list(shape)}")
        return
    if len(shape) == 4 and pads[0] != [0, 0]:
        self.refuse("paddings of the batch")
    self.expect_shape([size + sum(pair) for size, pair in zip(shape, pads, strict=True)])


def concatenation(self):
    shapes, axis = [tensor.shape for tensor in self.inputs], self.attributes["axis"]
    rank = len(self.output.shape)
    if any(len(shape) != rank for shape in shapes) or not 0 <= axis < rank:
        self.refuse(f"shapes {', '.join(str(list(shape)) for shape in shapes)} along axis {axis}")
        return
    total = list(shapes[0])
    total[axis] = sum(shape[axis] for shape in shapes)
    if any(shape[each] != total[each] for shape in shapes for each in range(rank) if each != axis):
        self.refuse(f"shapes {', '.join(str(list(shape)) for shape in shapes)} along axis {axis}")
        return
    self.expect_shape(total)
    for tensor in self.inputs:
        if tensor.scale != self.output.scale or tensor.zero_point != self.output.zero_point:
            self.refuse(f"input '{tensor.name}' with another scale than the output")


def same_size(self):
    self.expect_size(self.inputs[0].size)


def quantize(self):
    same_size(self)
    multiplier_is_small(self, float(self.inputs[0].scale) / float(self.output.scale))


def reshape(self):
    self.expect_size(self.inputs[0].size)
    if self.inputs[0].bits != self.output.bits:
        self.refuse("a width that changes")


def softmax(self):
    self.expect_shape(self.inputs[0].shape)
    if self.output.zero_point != -128 or self.output.scale != np.float32(1 / 256):
        self.refuse(f"output scale {self.output.scale} and zero point {self.output.zero_point}; 1/256 and -128 are")
    if not np.float32(self.attributes["beta"]) * self.inputs[0].scale > 2.0**-26:
        self.refuse(f"beta {self.attributes['beta']:g} with input scale {self.inputs[0].scale}: too small")


def scale_is_large_enough(self):
    """TFLite shifts the input left to 4 integer bits."""
    if self.inputs[0].scale < 2.0**-28:
        self.refuse(f"input scale {self.inputs[0].scale}: too small")


def logistic(self):
    same_size(self)
    if self.output.zero_point != -128:
        self.refuse(f"output zero point {self.output.zero_point}; -128 is")
    scale_is_large_enough(self)


def hard_swish(self):
    same_size(self)
    # TFLite shifts right alone, in 16 bits.
    if not 2.0**-15 < self.inputs[0].scale / np.float32(128) / self.output.scale < 1:
        self.refuse(f"input scale {self.inputs[0].scale} with output scale {self.output.scale}")


def leaky_relu(self):
    alpha = self.attributes["alpha"]
    # Not a number fails both comparisons.
    if not -1024 <= alpha <= 1024:
        self.refuse(f"alpha {alpha}")
    quantize(self)


def tanh(self):
    same_size(self)
    if self.output.zero_point != 0:
        self.refuse(f"output zero point {self.output.zero_point}; 0 is")
    scale_is_large_enough(self)


def transpose(self):
    order = self.attributes["order"]
    shape = self.inputs[0].shape
    if sorted(order) != list(range(len(shape))) or (len(shape) == 4 and order[0] != 0):
        self.refuse(f"permutation {order} of shape {list(shape)}; one that leaves the batch is")
        return
    self.expect_shape([shape[axis] for axis in order])


RULES = {
    "CONV_2D": conv_2d,
    "DEPTHWISE_CONV_2D": depthwise_conv_2d,
    "FULLY_CONNECTED": fully_connected,
    "ADD": addition,
    "SUB": addition,
    "MUL": multiplication,
    "AVERAGE_POOL_2D": pool,
    "MAX_POOL_2D": pool,
    "MEAN": mean,
    "PAD": pad,
    "CONCATENATION": concatenation,
    "RESHAPE": reshape,
    "SOFTMAX": softmax,
    "QUANTIZE": quantize,
    "LOGISTIC": logistic,
    "HARD_SWISH": hard_swish,
    "RELU": quantize,
    "RELU6": same_size,
    "LEAKY_RELU": leaky_relu,
    "TANH": tanh,
    "TRANSPOSE": transpose,
    "DEFORMABLE_DEPTHWISE_CONV_2D": deformable,
    **rules_sums.RULES,
}

# Fewest and most inputs, and the attributes.
COUNTS = {
    "CONV_2D": (2, 3, "strides padding clamp"),
    "DEPTHWISE_CONV_2D": (2, 3, "strides padding clamp"),
    "FULLY_CONNECTED": (2, 3, "clamp"),
    "ADD": (2, 2, "clamp"),
    "SUB": (2, 2, "clamp"),
    "MUL": (2, 2, "clamp"),
    "AVERAGE_POOL_2D": (1, 1, "window strides padding clamp"),
    "MAX_POOL_2D": (1, 1, "window strides padding clamp"),
    "MEAN": (1, 1, "axes"),
    "PAD": (1, 1, "pads value"),
    "CONCATENATION": (1, 10, "axis"),
    "RESHAPE": (1, 1, ""),
    "SOFTMAX": (1, 1, "beta"),
    "QUANTIZE": (1, 1, ""),
    "LOGISTIC": (1, 1, ""),
    "HARD_SWISH": (1, 1, ""),
    "RELU": (1, 1, ""),
    "RELU6": (1, 1, ""),
    "LEAKY_RELU": (1, 1, "alpha"),
    "TANH": (1, 1, ""),
    "TRANSPOSE": (1, 1, "order"),
    "DEFORMABLE_DEPTHWISE_CONV_2D": (4, 4, "strides padding clamp"),
    **rules_sums.COUNTS,
}
