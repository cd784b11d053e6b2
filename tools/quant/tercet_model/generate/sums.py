# SPDX-License-Identifier: Apache-2.0
"""Convolutions and fully connected layers: packed weights, and the struct that says the shape."""

import numpy as np

from .. import packing, packing_depthwise
from ..operators.sums import biases, multipliers_of
from . import Piece, steps

FORMATS = {(8, 8): packing.INT8, (8, 4): packing.W4A8, (4, 4): packing.INT4}


def format_of(call):
    """The kernels' format of the widths of input and weights."""
    return FORMATS[call.inputs[0].bits, call.inputs[1].bits]


def requantization(call):
    if call.output.bits == 32:  # the sums themselves
        return {"output_zero_point": 0, "lo": -128, "hi": 127}
    lo, hi = call.limits
    return {"output_zero_point": call.output.zero_point, "lo": lo, "hi": hi}


def channel_multipliers(call):
    """(multipliers, exponents) of the channels, where sums are left as they are zeros."""
    if call.output.bits == 32:
        return np.zeros((2, call.output.shape[-1]), np.int64)
    return multipliers_of(call)


def left_shifts(exponents, fields, arrays):
    """Adds the table of shifts to the left, which only channels of multipliers above 1 need."""
    table = packing.left_shifts(exponents)
    if table is not None:
        arrays.append(("uint8_t {layer}_left_shifts", table))
        fields["left_shifts"] = "{layer}_left_shifts"


def window_fields(call):
    _, input_height, input_width, input_channels = call.inputs[0].shape
    _, height, width, channels = call.output.shape
    kernel = call.inputs[1].shape[1:3]
    stride_y, stride_x = call.attributes["strides"]
    top, _, left, _ = call.attributes["padding"]
    return {
        "input_height": input_height,
        "input_width": input_width,
        "input_channels": input_channels,
        "height": height,
        "width": width,
        "channels": channels,
        "kernel_height": kernel[0],
        "kernel_width": kernel[1],
        "stride_y": stride_y,
        "stride_x": stride_x,
        "pad_top": top,
        "pad_left": left,
    }


def word_bytes(count, form):
    return -(-count // 8) * 4 if form == packing.INT4 else -(-count // 4) * 4


def conv_scratch(form, kind, fields):
    """NN_CONV_SCRATCH; the compiler checks that it is no less."""
    f = fields
    rows = (f["height"] - 1) * f["stride_y"] + f["kernel_height"]
    if form == packing.COLUMNS:
        return rows * f["width"] * word_bytes(f["kernel_width"] * f["input_channels"], kind)
    columns = (f["width"] - 1) * f["stride_x"] + f["kernel_width"]
    whole = kind == packing.INT4 or f["input_channels"] % 4 == 0
    inside = rows <= f["input_height"] and columns <= f["input_width"] and not f["pad_top"] and not f["pad_left"]
    if form == packing.TILES and whole and inside:
        return 0
    return rows * columns * word_bytes(f["input_channels"], kind)


def conv_2d(call, inputs, output, options):
    kind = format_of(call)
    window = window_fields(call)
    kernel, stride = call.inputs[1].shape[1:3], tuple(call.attributes["strides"])
    size = call.output.shape[1:3]
    form = packing.conv_form(tuple(kernel), stride, window["input_channels"], size, call.inputs[0].bits)
    multipliers, exponents = multipliers_of(call)
    channels = call.output.shape[3]
    weights = packing.convolution(
        call.values[1],
        biases(call, channels),
        multipliers,
        exponents,
        form=form,
        format=kind,
        input_zero_point=call.inputs[0].zero_point,
        **requantization(call),
    )
    fields = {
        "form": form,
        "format": kind,
        "output_bits": call.output.bits,
        **window,
        "input_zero_point": call.inputs[0].zero_point,
        **requantization(call),
        "output": steps(output),
    }
    arrays = [("nn_word {layer}_weights", weights)]
    left_shifts(exponents, fields, arrays)
    scratch = conv_scratch(form, kind, window)
    sizes = [value for name, value in window.items() if name != "channels"]
    check = f"NN_CONV_SCRATCH({form}, {kind}, {', '.join(map(str, sizes))}) <= {scratch}"
    macs = call.output.size * kernel[0] * kernel[1] * window["input_channels"]
    text = "nn_conv(&{struct}, {input}, {layer}_weights, {output}, {scratch});"
    return Piece(text, ("struct nn_conv", fields), arrays, scratch, [check], macs)


def fully_connected(call, inputs, output, options):
    kind = format_of(call)
    units, depth = call.inputs[1].shape
    rows = call.inputs[0].size // depth
    multipliers, exponents = channel_multipliers(call)
    weights = packing.fully_connected(
        call.values[1],
        biases(call, units),
        multipliers,
        exponents,
        format=kind,
        input_zero_point=call.inputs[0].zero_point,
        **requantization(call),
    )
    fields = {
        "format": kind,
        "output_bits": call.output.bits,
        "rows": rows,
        "inputs": depth,
        "outputs": units,
        **requantization(call),
    }
    arrays = [("nn_word {layer}_weights", weights)]
    left_shifts(exponents, fields, arrays)
    scratch = 0 if rows == 1 or kind == packing.INT4 or depth % 4 == 0 else rows * word_bytes(depth, kind)
    check = f"NN_FULLY_CONNECTED_SCRATCH({kind}, {rows}, {depth}) <= {scratch}"
    text = "nn_fully_connected(&{struct}, {input}, {layer}_weights, {output}, {scratch});"
    return Piece(text, ("struct nn_fully_connected", fields), arrays, scratch, [check], rows * units * depth)


def depthwise_conv_2d(call, inputs, output, options):
    """Rows and columns are exchanged where the input's storage is."""
    kind, source = format_of(call), inputs[0]
    fields = window_fields(call)
    multipliers, exponents = multipliers_of(call)
    channels = call.output.shape[3]
    taps = call.values[1][0]
    if source.swapped:
        fields = exchanged(fields)
        taps = packing_depthwise.swapped(taps)
    weights = packing_depthwise.depthwise(
        taps,
        biases(call, channels),
        multipliers,
        exponents,
        format=kind,
        input_zero_point=call.inputs[0].zero_point,
        **requantization(call),
    )
    form = packing_depthwise.PLANAR if source.layout == "planar" else packing_depthwise.NHWC
    shape = {
        "form": form,
        "format": kind,
        "output_bits": call.output.bits,
        **fields,
        "multiplier": channels // fields["input_channels"],
        "input_zero_point": call.inputs[0].zero_point,
        **requantization(call),
        "input": steps(source, source.swapped),
        "output": steps(output, source.swapped),
    }
    arrays = [("nn_word {layer}_weights", weights)]
    left_shifts(exponents, shape, arrays)
    size, kernel = (fields["height"], fields["width"]), (fields["kernel_height"], fields["kernel_width"])
    stride = fields["stride_y"], fields["stride_x"]
    widths = {"format": kind, "output_bits": call.output.bits, "multiplier": shape["multiplier"]}
    scratch = packing_depthwise.scratch(form, size, kernel, stride, **widths)
    sizes = ", ".join(map(str, (*widths.values(), *size, *kernel, *stride)))
    check = f"NN_DEPTHWISE_SCRATCH({form}, {sizes}) <= {scratch}"
    macs = call.output.size * kernel[0] * kernel[1]
    text = "nn_depthwise(&{struct}, {input}, {layer}_weights, {output}, {scratch});"
    return Piece(text, ("struct nn_depthwise", shape), arrays, scratch, [check], macs)


PAIRS = (
    ("input_height", "input_width"),
    ("height", "width"),
    ("kernel_height", "kernel_width"),
    ("stride_y", "stride_x"),
    ("pad_top", "pad_left"),
)


def exchanged(fields):
    """The same window with rows and columns exchanged."""
    result = dict(fields)
    for first, second in PAIRS:
        result[first], result[second] = fields[second], fields[first]
    return result
