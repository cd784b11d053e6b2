# SPDX-License-Identifier: Apache-2.0
"""I-BERT's softmax, GELU and layer norm in integers, from int32 sums; programs/kernels has why nothing overflows.

Constants: kssteven418/I-BERT, commit 1b09c759, quant_modules.py. Scales are first shifted by a power of two into a
range of their own, so that the integers have as many bits whatever the scale is; each function below that makes such
integers gives them by the names that the kernels' structures have.
"""

import math
from dataclasses import dataclass

import numpy as np

from .. import multiplier

LARGEST = (1 << 31) - 1
# Softmax: ln 2, and exp(r) = a (r + b)^2 + c written as a (r (r + b') + c').
LN2, EXP_A, EXP_B = 0.6931, 0.35815147, 0.96963238
SOFTMAX_SCALE, LN2_MULTIPLES = 2.0**-12, 16
# GELU: erf(x) = sign(x) (1 - 0.2888 (min(|x|, 1.769) - 1.769)^2) of x / 1.4142, with 14 bits cut off.
ERF_A, ERF_B, ROOT_2, ERF_BITS = 0.2888, 1.769, 1.4142, 14
GELU_SCALE, GELU_LIMIT, PRODUCT_BITS = 2.0**-14, (1 << 18) - 1, 5


def normalized(scale, least):
    """(shift, scale * 2^shift in [least, 2 * least)); a positive shift is one to the right of the integers."""
    shift = math.ceil(math.log2(least / scale))
    while scale * 2.0**shift >= 2 * least:
        shift -= 1
    while scale * 2.0**shift < least:
        shift += 1
    return shift, scale * 2.0**shift


def shifted(values, shift):
    return values << -shift if shift < 0 else values >> shift


def unshifted_limit(limit, shift):
    """The largest integer that is at most `limit` once it is shifted, rounded down for shifts to the right."""
    return limit << shift if shift >= 0 else limit >> -shift


@dataclass
class Exponential:
    """exp(-d * scale) up to a factor, for whole d."""

    shift: int
    ln2: int
    b: int
    c: int

    @classmethod
    def of(cls, scale):
        shift, scale = normalized(float(scale), SOFTMAX_SCALE)
        b, c = math.floor(EXP_B / EXP_A / scale), math.floor(1 / EXP_A / scale**2)
        return cls(shift, -math.floor(-LN2 / scale), b, c)

    @property
    def drop(self):
        """Bits that are cut off, so that exp(0) has 15."""
        return self.c.bit_length() - 15

    @property
    def limit(self):
        return min(unshifted_limit(LN2_MULTIPLES * self.ln2, self.shift), (1 << 32) - 1)

    def __call__(self, distances):
        near = distances <= self.limit
        quotients, rest = np.divmod(shifted(np.where(near, distances, 0), self.shift), self.ln2)
        values = -rest * (-rest + self.b) + self.c
        return np.where(near, values >> self.drop >> quotients, 0)


def softmax(call):
    rows = call.values[0].astype(np.int64).reshape(-1, call.output.shape[-1])
    exponentials = Exponential.of(call.inputs[0].scale)(rows.max(axis=1, keepdims=True) - rows)
    factors = ((1 << 32) - 1) // exponentials.sum(axis=1, keepdims=True)
    return ((exponentials * factors >> 24) - 128).astype(np.int8).reshape(call.output.shape)


def channel_scales(tensor, channels):
    return np.broadcast_to(tensor.scales, channels).astype(np.float64)


@dataclass
class Gelu:
    """A channel's integers, and what one of its product is worth."""

    shift: int
    b: int
    c: int
    half: int
    unit: float

    @classmethod
    def of(cls, scale):
        shift, small = normalized(float(scale) / ROOT_2, GELU_SCALE)
        cut = ERF_A * small**2 * 2.0**ERF_BITS
        unit = small * ROOT_2 * cut / 2 * 2.0**PRODUCT_BITS
        b, c = -math.floor(-ERF_B / small), -math.floor(-1 / ERF_A / small**2)
        return cls(shift, b, c, -math.floor(-1 / cut), unit)

    @property
    def limit(self):
        return min(unshifted_limit(GELU_LIMIT, self.shift), LARGEST + 1)

    def __call__(self, sums):
        """GELU of each sum in units of `unit`, rounded toward 0."""
        signs = np.sign(sums)
        sizes = shifted(np.minimum(np.abs(sums), self.limit), self.shift)
        erf = signs * (self.c - np.maximum(self.b - sizes, 0) ** 2)
        return signs * (sizes * (self.half - (-erf >> ERF_BITS)) >> PRODUCT_BITS)


def gelu_channels(call):
    """(a Gelu, the multiplier of its product) of each channel."""
    channels = call.output.shape[-1]
    units = [Gelu.of(scale) for scale in channel_scales(call.inputs[0], channels)]
    return [(each, multiplier.quantize(each.unit / float(call.output.scale))) for each in units]


def gelu(call):
    channels = gelu_channels(call)
    sums = call.values[0].astype(np.int64).reshape(-1, len(channels))
    values = np.empty_like(sums)
    for index, (of, pair) in enumerate(channels):
        values[:, index] = multiplier.apply(of(sums[:, index]), *pair)
    return call.finish(values)


@dataclass
class LayerNorm:
    """The integers of a layer norm; arrays have a value a channel."""

    left: int
    multipliers: np.ndarray
    residual: tuple  # multiplier, offset, shift to the right
    limit: int
    shift: int
    bias: np.ndarray
    output: tuple  # multipliers and exponents

    @classmethod
    def of(cls, call):
        """`scale` of the attributes is that of x, the sum of both branches."""
        sums, residual, gamma, beta = call.inputs
        channels, scale = call.output.shape[-1], float(call.attributes["scale"])
        ratios = channel_scales(sums, channels) / scale
        left = max(0, math.floor(math.log2(ratios.max())) + 2)
        weights, offsets = (values.data.astype(np.float64) * float(values.scale) for values in (gamma, beta))
        bias = offsets / weights / math.sqrt(channels)
        largest = float(np.abs(bias).max())
        shift = next((each for each in range(1, 31) if largest * 2.0 ** (31 - each) < (1 << 30) - 1), 31)
        reals = weights * math.sqrt(channels) * 2.0 ** (shift - 31) / float(call.output.scale)
        pairs = [multiplier.quantize(abs(real)) for real in reals]
        integers = [integer if real > 0 else -integer for (integer, _), real in zip(pairs, reals, strict=True)]
        return cls(
            left,
            np.minimum(np.rint(ratios * 2.0 ** (32 - left)), LARGEST).astype(np.int64),
            residual_rescale(residual, scale),
            math.isqrt(((1 << 32) - 1) // channels) // 2,
            shift,
            np.floor(bias * 2.0 ** (31 - shift)).astype(np.int64),
            (np.array(integers, np.int64), np.array([exponent for _, exponent in pairs], np.int64)),
        )

    def normalized(self, call):
        """A row's values less their mean, by their deviation: [row, channel] in units of 2^(31 - shift)."""
        channels = call.output.shape[-1]
        x = self.added(call, channels)
        y = x - (x.sum(axis=1, keepdims=True) + channels // 2) // channels
        squares = (y * y).sum(axis=1)
        deviations = np.array([math.isqrt(int(each)) for each in squares], np.int64)[:, None]
        products = y * (LARGEST // np.maximum(deviations, 1))
        assert squares.max() < 1 << 32 and np.abs(products).max() <= LARGEST
        return products >> self.shift

    def added(self, call, channels):
        """x, the sum of both branches."""
        x = (call.values[0].astype(np.int64).reshape(-1, channels) << self.left) * self.multipliers >> 32
        if call.values[1] is not None:
            integer, offset, right = self.residual
            x = x + (call.values[1].astype(np.int64).reshape(-1, channels) * integer + offset >> right)
        return np.clip(x, -self.limit, self.limit)


def residual_rescale(tensor, scale):
    """(multiplier of 15 bits, offset for the zero point, shift to the right)."""
    if tensor is None:
        return 0, 0, 0
    ratio = float(tensor.scale) / scale
    right = 14 - math.floor(math.log2(ratio))
    integer = round(ratio * 2.0**right)
    if integer == 1 << 15:
        integer, right = integer >> 1, right - 1
    return integer, -integer * tensor.zero_point, right


def layer_norm(call):
    of = LayerNorm.of(call)
    return call.finish(multiplier.apply(of.normalized(call) + of.bias, *of.output))
