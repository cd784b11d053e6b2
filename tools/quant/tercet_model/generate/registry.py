# SPDX-License-Identifier: Apache-2.0
"""Which function makes the C of which operator: (call, storages of the inputs, of the output, options) to a Piece."""

from . import attention, deformable, simple, sums


def plainly(function):
    """For operators whose operands lie without gaps."""
    return lambda call, inputs, output, options: function(call)


GENERATORS = {
    "CONV_2D": sums.conv_2d,
    "DEPTHWISE_CONV_2D": sums.depthwise_conv_2d,
    "FULLY_CONNECTED": sums.fully_connected,
    "ADD": plainly(simple.add),
    "SUB": plainly(simple.sub),
    "MUL": plainly(simple.mul),
    "AVERAGE_POOL_2D": plainly(simple.pool),
    "MAX_POOL_2D": plainly(simple.pool),
    "MEAN": plainly(simple.mean),
    "PAD": plainly(simple.pad),
    "CONCATENATION": plainly(simple.concatenation),
    "RESHAPE": plainly(simple.reshape),
    "SOFTMAX": plainly(simple.softmax),
    "QUANTIZE": plainly(simple.table),
    "LOGISTIC": plainly(simple.table),
    "HARD_SWISH": plainly(simple.table),
    "RELU": plainly(simple.table),
    "RELU6": plainly(simple.table),
    "LEAKY_RELU": plainly(simple.table),
    "TANH": plainly(simple.table),
    "TRANSPOSE": plainly(simple.transpose),
    "DEFORMABLE_DEPTHWISE_CONV_2D": plainly(deformable.deformable_depthwise),
    "ATTENTION_SCORES": plainly(attention.scores),
    "ATTENTION_VALUES": plainly(attention.values),
    "INTEGER_SOFTMAX": plainly(attention.softmax),
    "GELU": plainly(attention.gelu),
    "LAYER_NORM": plainly(attention.layer_norm),
}
