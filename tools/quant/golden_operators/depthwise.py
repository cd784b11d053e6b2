# SPDX-License-Identifier: Apache-2.0
"""Cases of DEPTHWISE_CONV_2D."""

from dataclasses import dataclass

import numpy as np

import single_operator
from draw import ACTIVATIONS, PADDINGS
from layouts import Steps, dense, planar_row, planes
from single_operator import Options, Tensor
from tercet_model import multiplier, packing, packing_depthwise
from tercet_model.tflite_operators import same_padding

UNTOUCHED = 0x5A


@dataclass
class Geometry:
    """Height and width of input, kernel, stride, what is missing before the input, and of the output."""

    input: tuple
    kernel: tuple
    stride: tuple
    pad: tuple
    output: tuple

    def swapped(self):
        return Geometry(*(pair[::-1] for pair in (self.input, self.kernel, self.stride, self.pad, self.output)))


def draw_geometry(draw, three):
    if three:
        kernel, stride = (3, 3), (draw.one([1, 1, 2]),) * 2
    else:
        kernel = draw.integer(1, 8), draw.integer(1, 8)
        stride = draw.integer(1, 4), draw.integer(1, 4)
        if draw.chance(0.2):
            kernel = kernel[0], 1
    padding = draw.one(["same", "valid"])
    size, pad, output = [], [], []
    for window, step in zip(kernel, stride, strict=True):
        length = draw.one([1, draw.integer(1, 4), draw.integer(1, 20), draw.integer(4, 12)])
        if padding == "valid":
            length = max(length, window)
        size.append(length)
        pad.append(same_padding(length, window, step)[0] if padding == "same" else 0)
        output.append(-(-length // step) if padding == "same" else (length - window) // step + 1)
    return padding, Geometry(tuple(size), kernel, stride, tuple(pad), tuple(output))


def draw_channels(draw):
    multiplier_ = draw.one([1, 1, 1, 1, 2, 3, 8])
    inputs = draw.one([draw.integer(1, 5), draw.integer(1, 12), 4, 8])
    return inputs, multiplier_


def model(draw, padding, geometry, inputs, channels):
    """(model, input, weights, bias, output): random tensors whose sums fill the output, or extreme ones."""
    taps = geometry.kernel[0] * geometry.kernel[1]
    weights_shape = (1, *geometry.kernel, channels)
    weights = Tensor(weights_shape, draw.weight_scales(channels), 0, 3, draw.values(weights_shape, -127))
    image = draw.tensor((1, *geometry.input, inputs))
    products = np.float32(image.scale) * weights.scales
    bias = Tensor((channels,), products, 0, 0, draw.bias(channels, taps), np.int32) if draw.chance(0.9) else None
    output = draw.tensor((1, *geometry.output, channels), draw.output_scale(products, taps))
    activation = draw.activation()
    options = Options(
        "DepthwiseConv2DOptions",
        {
            "Padding": PADDINGS[padding],
            "StrideH": geometry.stride[0],
            "StrideW": geometry.stride[1],
            "DepthMultiplier": channels // inputs,
            "FusedActivationFunction": ACTIVATIONS[activation],
        },
    )
    written = single_operator.write_model("DEPTHWISE_CONV_2D", [image, weights, bias], output, options)
    return written, image, weights, bias, output, draw.limits(activation, output)


def case(draw, three):
    padding, geometry = draw_geometry(draw, three)
    inputs, factor = draw_channels(draw)
    channels = inputs * factor
    written, image, weights, bias, output, (lo, hi) = model(draw, padding, geometry, inputs, channels)
    values = draw.values(image.shape)
    expected = single_operator.run(written, [values])[0]
    multipliers, exponents = multiplier.of_convolution(image, weights, output, channels)
    kernel = weights.data[0]
    swap = draw.chance(0.25)
    row_axis, column_axis = (1, 0) if swap else (0, 1)
    if swap:
        geometry, kernel = geometry.swapped(), packing_depthwise.swapped(kernel)
    pixels = np.transpose(values[0], (row_axis, column_axis, 2))
    results = np.transpose(expected, (row_axis, column_axis, 2))
    planar_in, planar_out = draw.chance(0.4), draw.chance(0.25)
    if planar_in:
        place = planes(geometry, inputs)
        stored, origin = place.store(draw.values((place.bytes,)), pixels), place.origin
    else:
        place = dense(values.shape[1:], swap)
        stored, origin = values.ravel(), 0
    result_steps = dense(expected.shape, swap)
    if planar_out:
        row = planar_row(geometry.output[1], 3, 1)
        result_steps = Steps(row, 1, row * geometry.output[0], row * geometry.output[0] * channels)
    size = result_steps.bytes
    left = packing.left_shifts(exponents)
    form = "NN_DEPTHWISE_PLANAR" if planar_in else "NN_DEPTHWISE_NHWC"
    shape = {
        "form": form,
        "format": "NN_INT8",
        "output_bits": 8,
        "input_height": geometry.input[0],
        "input_width": geometry.input[1],
        "input_channels": inputs,
        "multiplier": factor,
        "height": geometry.output[0],
        "width": geometry.output[1],
        "channels": channels,
        "kernel_height": geometry.kernel[0],
        "kernel_width": geometry.kernel[1],
        "stride_y": geometry.stride[0],
        "stride_x": geometry.stride[1],
        "pad_top": geometry.pad[0],
        "pad_left": geometry.pad[1],
        "input_zero_point": image.zero_point,
        "output_zero_point": output.zero_point,
        "lo": lo,
        "hi": hi,
        "input": place.initialiser() if planar_in or swap else {"row": 0},
        "output": result_steps.initialiser() if planar_out or swap else {"row": 0},
        "left_shifts": left,
    }
    words = packing_depthwise.depthwise(
        kernel,
        None if bias is None else bias.data,
        multipliers,
        exponents,
        format=packing.INT8,
        input_zero_point=image.zero_point,
        output_zero_point=output.zero_point,
        lo=lo,
        hi=hi,
    )
    return {
        "shape": shape,
        "expected": result_steps.store(np.full(size, UNTOUCHED, np.int8), results),
        "size": size,
        "scratch_bytes": packing_depthwise.scratch(form, geometry.output, geometry.kernel, geometry.stride),
        "input": stored,
        "input_bytes": stored.size,
        "origin": origin,
        "weights": words,
    }
