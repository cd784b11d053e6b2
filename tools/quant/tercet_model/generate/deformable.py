# SPDX-License-Identifier: Apache-2.0
"""CoDeNet's deformable depthwise convolution: packed weights, and the struct that says the shape."""

from .. import packing_deformable
from ..operators.sums import biases
from . import Piece
from .sums import channel_multipliers, requantization


def deformable_depthwise(call):
    _, input_height, input_width, channels = call.inputs[0].shape
    _, height, width, _ = call.output.shape
    stride_y, stride_x = call.attributes["strides"]
    top, _, left, _ = call.attributes["padding"]
    weights = packing_deformable.deformable(
        call.values[1][0],
        biases(call, channels),
        *channel_multipliers(call),
        input_zero_point=call.inputs[0].zero_point,
        **requantization(call),
    )
    fields = {
        "output_bits": call.output.bits,
        "input_height": input_height,
        "input_width": input_width,
        "channels": channels,
        "height": height,
        "width": width,
        "stride_y": stride_y,
        "stride_x": stride_x,
        "pad_top": top,
        "pad_left": left,
        "input_zero_point": call.inputs[0].zero_point,
        **requantization(call),
    }
    scratch = -(-channels // 4) * 4
    text = "nn_deformable(&{struct}, {input}, {inputs[3]}, {layer}_weights, {output}, {scratch});"
    return Piece(
        text,
        ("struct nn_deformable", fields),
        [("nn_word {layer}_weights", weights)],
        scratch,
        [f"NN_DEFORMABLE_SCRATCH({channels}) <= {scratch}"],
        call.output.size * 9,
    )
