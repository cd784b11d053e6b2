# SPDX-License-Identifier: Apache-2.0
"""Cases of the deformable depthwise convolution: spreads of -7 to 8, all one, or any int8."""

import numpy as np

from operator_case import arrays
from single_operator import Tensor
from tercet_model.generate import deformable as generate
from transformer import call_of, case


def spreads(draw, shape):
    kind = draw.integer(0, 9)
    if kind == 0:
        return np.ones(shape, np.int8)
    if kind == 1:
        return draw.values(shape)
    return draw.rng.integers(-7, 8, shape, np.int8, endpoint=True)


def convolution(draw):
    height, width, channels = draw.integer(3, 20), draw.integer(3, 20), draw.one([4, 8, 16, draw.integer(1, 13)])
    stride = draw.one([1, 1, 2, 3])
    strides, padding = [stride, draw.one([stride, draw.integer(1, 3)])], [1] * 4
    if draw.chance(0.3):
        padding = [draw.integer(0, 2) for _ in range(4)]
    spans = height + sum(padding[:2]), width + sum(padding[2:])
    size = [(span - 3) // step + 1 for span, step in zip(spans, strides, strict=True)]
    data = draw.values((1, 3, 3, channels), 4)
    image = draw.tensor((1, height, width, channels))
    weights = Tensor(data.shape, draw.weight_scales(channels), 0, 3, data, bits=4)
    products = np.float32(image.scale) * weights.scales
    bias = Tensor((channels,), products, 0, 0, draw.bias(channels, 9), np.int32) if draw.chance(0.8) else None
    spread = Tensor((1, *size, 1), np.float32(1))
    shape = (1, *size, channels)
    wide = draw.chance(0.3)
    if wide:
        output, clamp = Tensor(shape, products, axis=3, type=np.int32, bits=32), (-128, 127)
    else:
        # Multipliers below 1: there are no shifts to the left.
        scale = max(np.float32(products.max() * 1.01), draw.output_scale(products, 9, (8, 4, 8)))
        output = draw.tensor(shape, scale)
        clamp = draw.limits(draw.activation(), output)
    attributes = {"strides": strides, "padding": padding, "clamp": clamp}
    values = [draw.values(image.shape), spreads(draw, spread.shape)]
    call, result = call_of("DEFORMABLE_DEPTHWISE_CONV_2D", attributes, [image, weights, bias, spread], output, values)
    piece = generate.deformable_depthwise(call)
    return case(piece, result, input=values[0], spreads=values[1], weights=arrays(piece)[0])
