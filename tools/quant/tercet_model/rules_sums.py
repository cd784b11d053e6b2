# SPDX-License-Identifier: Apache-2.0
"""What attention and the integer functions ask of their inputs; `self` is the Checker of check.py."""

import numpy as np

from .operators.integer_functions import GELU_LIMIT, GELU_SCALE, ROOT_2, Gelu, LayerNorm, channel_scales

# A row of exponentials of 15 bits sums to less than 2^32, products of 8 and 9 bits to less than 2^31.
MAXIMUM_ROW = 1 << 16
# The most that a sum is held at in GELU stands for at least this.
GELU_REACH = GELU_LIMIT * GELU_SCALE * ROOT_2


def scales_are_within(self, least, most):
    scales = self.inputs[0].scales
    if scales.min() < least or scales.max() > most:
        self.refuse(f"sums with scales from {scales.min():g} to {scales.max():g}; {least:g} to {most:g} are")
        return False
    return True


def activations(self, *positions):
    """Whether these inputs are computed; the last one has a zero point of 0, as products of two would cost more."""
    tensors = [self.inputs[position] for position in positions]
    if any(tensor is None or tensor.constant or tensor.scales.size != 1 for tensor in tensors):
        self.refuse("an input that is not a computed activation")
        return False
    if tensors[-1].zero_point != 0:
        self.refuse(f"input {positions[-1]} with zero point {tensors[-1].zero_point}; 0 is")
    return True


def are_summed(self, title, size):
    """Rows of whole words, whose products sum to less than 2^31."""
    if size % 4:
        self.refuse(f"{title} {size}; a multiple of 4 is")
    if size > MAXIMUM_ROW:
        self.refuse(f"{title} {size}; at most {MAXIMUM_ROW} is")


def attention_scores(self):
    if not activations(self, 0, 1):
        return
    queries, keys, heads = self.inputs[0].shape, self.inputs[1].shape, self.attributes["heads"]
    if len(queries) != 3 or len(keys) != 3 or queries[2] != keys[2] or heads < 1 or queries[2] % heads:
        self.refuse(f"queries {list(queries)} and keys {list(keys)} with {heads} heads")
        return
    are_summed(self, "values of a head", queries[2] // heads)
    self.expect_shape((1, heads, queries[1], keys[1]))
    if self.output.bits != 32 or self.output.scales.size != 1:
        self.refuse("an output that is not 32 bits with one scale")


def attention_values(self):
    if not activations(self, 0, 1):
        return
    probabilities, values = self.inputs[0].shape, self.inputs[1].shape
    if len(probabilities) != 4 or len(values) != 3 or probabilities[3] != values[1] or values[2] % probabilities[1]:
        self.refuse(f"probabilities {list(probabilities)} and values {list(values)}")
        return
    are_summed(self, "keys", values[1])
    are_summed(self, "values of a head", values[2] // probabilities[1])
    self.expect_shape((1, probabilities[2], values[2]))
    real = float(self.inputs[0].scale) * float(self.inputs[1].scale) / float(self.output.scale)
    if not real < 1:
        self.refuse(f"scales whose ratio is {real:g}; less than 1 is")


def integer_softmax(self):
    self.expect_shape(self.inputs[0].shape)
    if self.inputs[0].scales.size != 1:
        self.refuse(f"{self.inputs[0].scales.size} scales of sums; one is")
    scales_are_within(self, 2.0**-26, 2.0**4)
    if self.output.shape[-1] > MAXIMUM_ROW:
        self.refuse(f"rows of {self.output.shape[-1]} values; at most {MAXIMUM_ROW} are")
    if self.output.zero_point != -128 or self.output.scale != np.float32(1 / 256):
        self.refuse(f"output scale {self.output.scale} and zero point {self.output.zero_point}; 1/256 and -128 are")


def gelu(self):
    self.expect_shape(self.inputs[0].shape)
    if not scales_are_within(self, 2.0**-30, 1):
        return
    most = (self.attributes["clamp"][1] - self.output.zero_point) * float(self.output.scale)
    if most > GELU_REACH:
        self.refuse(f"an output of up to {most:g}; {GELU_REACH:.3g} is")
    units = max(Gelu.of(scale).unit for scale in channel_scales(self.inputs[0], self.output.shape[-1]))
    if not units / float(self.output.scale) < 1:
        self.refuse(f"output scale {self.output.scale}: too small")


def largest_sum(self, index):
    """The most that a sum can be, from the weights it is of."""
    for layer in self.network.layers:
        if layer.output == index and layer.operator == "FULLY_CONNECTED":
            weights, *bias = (None if each is None else self.network.tensors[each] for each in layer.inputs[1:])
            most = np.abs(weights.data.astype(np.int64)).sum(axis=1).max() * 255
            biases = [np.abs(each.data.astype(np.int64)).max() for each in bias if each is not None]
            return int(most + max(biases, default=0))
    return 1 << 31


def layer_norm(self):
    sums, residual, gamma, beta = self.inputs
    self.expect_shape(sums.shape)
    channels, scale = self.output.shape[-1], float(self.attributes["scale"])
    if not 2 <= channels <= 4096:
        self.refuse(f"rows of {channels} values; 2 to 4096 are")
        return
    for title, tensor in (("weights", gamma), ("biases", beta)):
        right = tensor is not None and tensor.constant and tensor.bits == 32 and tensor.scales.size == 1
        if not right or tensor.size != channels:
            self.refuse(f"{title} that are not {channels} constants of 32 bits with one scale")
            return
    if residual is not None and (residual.constant or residual.shape != sums.shape):
        self.refuse("a second input that is not a computed activation of the first one's shape")
        return
    ratios = channel_scales(sums, channels) / scale if scale > 0 else np.zeros(1)
    if not 2.0**-30 < ratios.min() <= ratios.max() < 2.0**8:
        self.refuse(f"sums with scales from {sums.scales.min():g} to {sums.scales.max():g} at scale {scale:g}")
        return
    if residual is not None and not 2.0**-16 < float(residual.scale) / scale < 2.0**14:
        self.refuse(f"a second input with scale {residual.scale:g} at scale {scale:g}")
        return
    if not gamma.data.all():
        self.refuse("weights of 0")
        return
    of = LayerNorm.of(self)
    if of.shift > 16 or of.output[1].max() > 0:
        self.refuse("biases that are too large beside their weights, or an output scale that is too small")
    if of.left > 0 and largest_sum(self, self.layer.inputs[0]) << of.left >= 1 << 31:
        self.refuse(f"sums with scales up to {sums.scales.max():g}, which may not fit at scale {scale:g}")


RULES = {
    "ATTENTION_SCORES": attention_scores,
    "ATTENTION_VALUES": attention_values,
    "INTEGER_SOFTMAX": integer_softmax,
    "GELU": gelu,
    "LAYER_NORM": layer_norm,
}

# Fewest and most inputs, and the attributes.
COUNTS = {
    "ATTENTION_SCORES": (2, 2, "heads"),
    "ATTENTION_VALUES": (2, 2, "clamp"),
    "INTEGER_SOFTMAX": (1, 1, ""),
    "GELU": (1, 1, "clamp"),
    "LAYER_NORM": (4, 4, "scale clamp"),
}
