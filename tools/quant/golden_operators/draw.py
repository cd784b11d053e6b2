# SPDX-License-Identifier: Apache-2.0
"""Seeded draws of what operators are checked with: values, scales, zero points; common ones and extreme ones."""

import numpy as np
import tflite

from single_operator import Tensor

ACTIVATIONS = {
    "none": tflite.ActivationFunctionType.NONE,
    "relu": tflite.ActivationFunctionType.RELU,
    "relu6": tflite.ActivationFunctionType.RELU6,
    "relu_n1_to_1": tflite.ActivationFunctionType.RELU_N1_TO_1,
}
PADDINGS = {"same": tflite.Padding.SAME, "valid": tflite.Padding.VALID}
INT32_LIMIT = (1 << 31) - 1


class Draw:
    """One source of draws; equal seeds draw equally."""

    def __init__(self, *seed):
        self.rng = np.random.default_rng(seed)

    def chance(self, share):
        return self.rng.random() < share

    def one(self, choices):
        return choices[self.rng.integers(len(choices))]

    def integer(self, lo, hi):
        """Both ends included."""
        return int(self.rng.integers(lo, hi, endpoint=True))

    def zero_point(self, bits=8):
        half = 1 << bits - 1
        return self.one([-half, half - 1, 0, self.integer(-half, half - 1), self.integer(-half, half - 1)])

    def scale(self, lo=-9, hi=1):
        return np.float32(2.0 ** self.rng.uniform(lo, hi))

    def values(self, shape, bits=8, least=0):
        """Uniform ones; sometimes only ends, or almost a constant. The `least` lowest values do not occur."""
        lo, hi = least - (1 << bits - 1), (1 << bits - 1) - 1
        kind = self.integer(0, 9)
        if kind == 0:
            return self.rng.choice(np.array([lo, hi], np.int8), shape)
        values = self.rng.integers(lo, hi, shape, np.int8, endpoint=True)
        if kind == 1:
            values[self.rng.random(shape) < 0.9] = self.one([lo, hi, 0])
        return values

    def activation(self):
        return self.one(["none", "none", "relu", "relu6", "relu_n1_to_1"])

    def tensor(self, shape, scale=None, bits=8):
        """An activation."""
        return Tensor(tuple(shape), self.scale() if scale is None else scale, self.zero_point(bits), bits=bits)

    def power(self, *choices):
        """A power of two: exponents are numbers, or pairs between which one is drawn, whole ones of integers."""
        choice = self.one(choices)
        if isinstance(choice, tuple):
            whole = all(isinstance(end, int) for end in choice)
            choice = self.integer(*choice) if whole else self.rng.uniform(*choice)
        return np.float32(2.0**choice)

    def weight_scales(self, channels):
        """A scale for each channel or one for all."""
        if self.chance(0.2):
            return np.full(channels, self.scale(), np.float32)
        return np.float32(2.0 ** self.rng.uniform(-10, -2, channels))

    def output_scale(self, product_scales, taps, widths):
        """One that makes a sum of so many taps fill the output, or one that makes multipliers extreme.

        `widths` are the bits of input, weights and output.
        """
        product, fill = 0.3 * 2.0 ** (widths[0] - 1) * 0.5 * 2.0 ** (widths[1] - 1), 0.3 * 2.0 ** (widths[2] - 1)
        typical = np.float32(np.exp(np.log(product_scales).mean()) * np.sqrt(taps) * product / fill)
        factor = self.one([0, 0, 0, 0, self.integer(-16, 4), self.integer(-16, 24)])
        return np.float32(typical * 2.0**factor)

    def bias(self, channels, taps):
        """Common ones, or as large as int32 allows without the sums wrapping."""
        room = INT32_LIMIT - taps * 255 * 128
        limit = self.one([0, 2000, 2000, 2000, 1 << 20, room])
        return self.rng.integers(-limit, limit, channels, np.int32, endpoint=True)

    def limits(self, activation, output):
        """lo and hi that TFLite makes of a fused activation, in float32."""

        def integer(real):
            scaled = np.float32(real) / output.scale
            return output.zero_point + int(np.trunc(scaled + np.copysign(np.float32(0.5), scaled)))

        lo = integer(-1) if activation == "relu_n1_to_1" else -128 if activation == "none" else integer(0)
        hi = integer(6) if activation == "relu6" else integer(1) if activation == "relu_n1_to_1" else 127
        half = 1 << output.bits - 1
        return max(lo, -half), min(hi, half - 1)
