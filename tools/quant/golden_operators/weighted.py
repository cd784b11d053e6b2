# SPDX-License-Identifier: Apache-2.0
"""Cases of the operators that have weights: convolutions and fully connected layers."""

from dataclasses import replace

import numpy as np

from draw import ACTIVATIONS, PADDINGS
from operator_case import arrays, run
from single_operator import Options, Tensor
from storage import expected as expected_bytes
from storage import significant, store
from tercet_model import layouts
from tercet_model.generate import sums as generate
from tercet_model.tflite_operators import same_padding


def draw_length(draw, most=20):
    return draw.one([1, draw.integer(1, 4), draw.integer(4, 12), draw.integer(1, most)])


def draw_windows(draw, kernel, stride, lengths):
    """(padding, attributes, sizes of input and of output) for a window over an image of about these lengths."""
    padding = draw.one(["same", "valid"])
    pads, inputs, outputs = [], [], []
    for window, step, length in zip(kernel, stride, lengths, strict=True):
        inputs.append(length if padding == "same" else max(length, window))
        pads += same_padding(length, window, step) if padding == "same" else [0, 0]
        outputs.append(-(-length // step) if padding == "same" else (inputs[-1] - window) // step + 1)
    return padding, {"strides": list(stride), "padding": pads}, inputs, outputs


# Bits of input, weights and output.
INT8, W4A8, INT4 = [(8, 8, 8)], [(8, 4, 8), (8, 4, 4)], [(4, 4, 4), (4, 4, 8)]


def tensors(draw, widths, image_shape, weights_shape, axis, output_shape, taps, activation):
    """Input, weights, bias and output whose sums fill the output, or extreme ones; and the clamp."""
    channels = output_shape[-1]
    data = draw.values(weights_shape, widths[1], least=1)
    weights = Tensor(weights_shape, draw.weight_scales(channels), 0, axis, data, bits=widths[1])
    image = draw.tensor(image_shape, bits=widths[0])
    products = np.float32(image.scale) * weights.scales
    bias = Tensor((channels,), products, 0, 0, draw.bias(channels, taps), np.int32) if draw.chance(0.9) else None
    output = draw.tensor(output_shape, draw.output_scale(products, taps, widths), widths[2])
    return [image, weights, bias], output, {"clamp": draw.limits(activation, output)}


def image_of(tensor, values):
    return values.reshape(tensor.shape[1:] if len(tensor.shape) == 4 else (1, -1, tensor.shape[-1]))


def case(draw, piece, call, result, source, target):
    """What the program takes; `source` and `target` are the storages of input and output."""
    shape = dict(piece.struct[1])
    weights, *shifts = arrays(piece)
    if shifts:
        shape["left_shifts"] = shifts[0]
    memory = draw.values((source.bytes,))  # what lies around the input does not matter
    stored = store(memory, source, image_of(call.inputs[0], call.values[0]), call.inputs[0].bits)
    image = image_of(call.output, result)
    return {
        "shape": shape,
        "expected": expected_bytes(target, image, call.output.bits),
        "mask": significant(target, image, call.output.bits),
        "size": target.bytes,
        "scratch_bytes": piece.scratch,
        "checks": piece.checks,
        "input": stored,
        "input_bytes": stored.size,
        "input_origin": source.origin,
        "output_origin": target.origin,
        "weights": weights,
    }


def planes_for_some_reader(draw, tensor):
    """Planes as a depthwise convolution would want them that has this tensor as its input."""
    kernel, stride = (draw.integer(1, 5), draw.integer(1, 5)), (draw.integer(1, 2), draw.integer(1, 2))
    size = tuple(-(-length // step) for length, step in zip(tensor.image()[:2], stride, strict=True))
    padding = tuple(
        same_padding(length, window, step)[0]
        for length, window, step in zip(tensor.image()[:2], kernel, stride, strict=True)
    )
    geometry = layouts.Geometry(size, kernel, stride, padding, False)
    if draw.chance(0.5):
        geometry = layouts.Geometry(size[::-1], kernel[::-1], stride[::-1], padding[::-1], True)
    return layouts.planes(tensor, geometry)


def target_of(draw, tensor, planar):
    """Without gaps, or planes; a tensor without gaps has its bytes alone, not rounded up to words."""
    if tensor.bits == 8 and draw.chance(planar):
        return planes_for_some_reader(draw, tensor)
    rows, columns, _ = tensor.image()
    return replace(layouts.dense(tensor), bytes=rows * columns * layouts.pixel_bytes(tensor))


def draw_depthwise_window(draw, three):
    if three:
        return (3, 3), (draw.one([1, 1, 2]),) * 2
    kernel = draw.integer(1, 8), draw.one([1, draw.integer(1, 8), draw.integer(1, 8)])
    return kernel, (draw.integer(1, 4), draw.integer(1, 4))


def depthwise(draw, widths, three):
    widths = draw.one(widths)
    kernel, stride = draw_depthwise_window(draw, three)
    padding, attributes, size, result_size = draw_windows(draw, kernel, stride, (draw_length(draw), draw_length(draw)))
    factor = draw.one([1, 1, 1, 1, 2, 3, 8])
    channels = draw.one([draw.integer(1, 5), draw.integer(1, 12), 4, 8])
    taps, activation = kernel[0] * kernel[1], draw.activation()
    shapes = (1, *size, channels), (1, *kernel, channels * factor), 3, (1, *result_size, channels * factor)
    inputs, output, clamp = tensors(draw, widths, *shapes, taps, activation)
    options = window_options("DepthwiseConv2DOptions", padding, stride, activation, DepthMultiplier=factor)
    attributes |= clamp
    values = draw.values(inputs[0].shape, widths[0])
    call, result = run("DEPTHWISE_CONV_2D", attributes, inputs, output, options, [values])
    source = depthwise_source(draw, call)
    target = target_of(draw, output, 0.25)
    return case(draw, generate.depthwise_conv_2d(call, [source], target, None), call, result, source, target)


def depthwise_source(draw, call):
    """NHWC or planes, rows and columns exchanged at times."""
    top, _, left, _ = call.attributes["padding"]
    pairs = call.output.shape[1:3], call.inputs[1].shape[1:3], tuple(call.attributes["strides"]), (top, left)
    swapped = draw.chance(0.3)
    if call.inputs[0].bits == 8 and draw.chance(0.5):
        return layouts.planes(
            call.inputs[0], layouts.Geometry(*(pair[::-1] if swapped else pair for pair in pairs), swapped)
        )
    return replace(layouts.dense(call.inputs[0]), swapped=swapped)


def window_options(table, padding, stride, activation, **others):
    fields = {
        "Padding": PADDINGS[padding],
        "StrideH": stride[0],
        "StrideW": stride[1],
        "FusedActivationFunction": ACTIVATIONS[activation],
    }
    return Options(table, fields | others)


def convolution(draw, widths):
    widths = draw.one(widths)
    kernel = draw.one([(1, 1), (1, 1), (3, 3), (3, 3), (10, 4), (draw.integer(1, 5), draw.integer(1, 5))])
    stride = draw.one([(1, 1), (1, 1), (2, 2), (draw.integer(1, 3), draw.integer(1, 3))])
    lengths = draw_length(draw, 12), draw_length(draw, 12)
    padding, attributes, size, result_size = draw_windows(draw, kernel, stride, lengths)
    depth, channels = (draw.one([1, 3, 4, 8, draw.integer(1, 20)]) for _ in range(2))
    taps, activation = kernel[0] * kernel[1] * depth, draw.activation()
    shapes = (1, *size, depth), (channels, *kernel, depth), 0, (1, *result_size, channels)
    inputs, output, clamp = tensors(draw, widths, *shapes, taps, activation)
    options = window_options("Conv2DOptions", padding, stride, activation)
    attributes |= clamp
    call, result = run("CONV_2D", attributes, inputs, output, options, [draw.values(inputs[0].shape, widths[0])])
    source = layouts.dense(inputs[0])
    target = target_of(draw, output, 0.25)
    piece = generate.conv_2d(call, [source], target, None)
    if draw.chance(0.2):
        source = with_gaps(draw, source, size[0])
        piece.struct[1]["input_row_step"] = source.steps[0]
    return case(draw, piece, call, result, source, target)


def with_gaps(draw, storage, rows):
    """The same with something between its rows, which the importer never leaves: words if pixels are words."""
    row, *others = storage.steps
    step = row + (4 * draw.integer(1, 3) if storage.steps[1] % 4 == 0 else draw.integer(1, 9))
    return replace(storage, steps=(step, *others), bytes=rows * step)


def fully_connected(draw, widths):
    widths = draw.one(widths)
    rows, depth = draw.one([1, 1, draw.integer(1, 9)]), draw.one([8, 64, draw.integer(1, 20), draw.integer(1, 200)])
    units, activation = draw.one([4, draw.integer(1, 12), draw.integer(1, 40)]), draw.activation()
    inputs, output, clamp = tensors(draw, widths, (rows, depth), (units, depth), 0, (rows, units), depth, activation)
    options = Options("FullyConnectedOptions", {"FusedActivationFunction": ACTIVATIONS[activation]})
    call, result = run("FULLY_CONNECTED", clamp, inputs, output, options, [draw.values(inputs[0].shape, widths[0])])
    source, target = layouts.dense(inputs[0]), target_of(draw, output, 0)
    return case(draw, generate.fully_connected(call, [source], target, None), call, result, source, target)
