# SPDX-License-Identifier: Apache-2.0
"""A whole network in numpy integers, layer by layer: what 4-bit networks must equal, as TFLite Micro has none."""

from .operators import Call, attention, deformable, elementwise, functions, integer_functions, moves, pools, sums

FUNCTIONS = {
    "CONV_2D": sums.conv_2d,
    "DEPTHWISE_CONV_2D": sums.depthwise_conv_2d,
    "FULLY_CONNECTED": sums.fully_connected,
    "ADD": elementwise.add,
    "SUB": elementwise.sub,
    "MUL": elementwise.mul,
    "AVERAGE_POOL_2D": pools.average_pool_2d,
    "MAX_POOL_2D": pools.max_pool_2d,
    "MEAN": pools.mean,
    "PAD": moves.pad,
    "CONCATENATION": moves.concatenation,
    "RESHAPE": moves.reshape,
    "TRANSPOSE": moves.transpose,
    "SOFTMAX": functions.softmax,
    "QUANTIZE": functions.by_table,
    "LOGISTIC": functions.by_table,
    "HARD_SWISH": functions.by_table,
    "RELU": functions.by_table,
    "RELU6": functions.by_table,
    "LEAKY_RELU": functions.by_table,
    "TANH": functions.by_table,
    "DEFORMABLE_DEPTHWISE_CONV_2D": deformable.deformable_depthwise,
    "ATTENTION_SCORES": attention.scores,
    "ATTENTION_VALUES": attention.weighted_values,
    "INTEGER_SOFTMAX": integer_functions.softmax,
    "GELU": integer_functions.gelu,
    "LAYER_NORM": integer_functions.layer_norm,
}


def call_of(network, layer, known):
    """The Call of a layer; `known` are the integers of the tensors by index."""
    values = [None if index is None else known[index] for index in layer.inputs]
    return Call(layer.operator, layer.attributes, network.layer_inputs(layer), network.tensors[layer.output], values)


def constants(network):
    return {index: tensor.data for index, tensor in enumerate(network.tensors) if tensor.constant}


def run_layer(network, layer, known):
    return FUNCTIONS[layer.operator](call_of(network, layer, known))


def layers(network, values):
    """The output of each layer, as golden.layers gives them."""
    known = {**constants(network), network.input: values}
    results = []
    for layer in network.layers:
        known[layer.output] = run_layer(network, layer, known)
        results.append(known[layer.output])
    return results
