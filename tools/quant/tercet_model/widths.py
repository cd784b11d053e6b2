# SPDX-License-Identifier: Apache-2.0
"""Which layers get weights, and which outputs, of 4 bits: `8`, `4` or `mixed:FILE`."""

import json
from dataclasses import replace

from . import check
from .errors import USAGE, ModelError, cannot_read

WEIGHTED = ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED")
# Operators whose kernels write activations of 4 bits from such of 8.
WRITE_NARROW = (*WEIGHTED, "ADD", "SUB", "QUANTIZE", "HARD_SWISH")
ADVICE = 'a file for mixed: is JSON, {"layer name": 4 or 8}; names are those that `tercet model` prints'


def mixed(path, network):
    """{layer index: 4 or 8} of a file."""
    try:
        with open(path, "rb") as file:
            document = json.loads(file.read(1 << 24))
    except OSError as problem:
        raise cannot_read(path, problem, ADVICE) from problem
    except (ValueError, RecursionError) as problem:
        raise ModelError(f"'{path}' is no JSON: {problem}", ADVICE) from problem
    if not isinstance(document, dict):
        raise ModelError(f"'{path}' is no JSON object", ADVICE)
    names = {}
    for index, layer in enumerate(network.layers):
        names.setdefault(network.layer_name(layer), index)
    unknown = [name for name in document if name not in names]
    if unknown:
        raise ModelError(f"'{path}' names layers that are not there:", ADVICE, [f"'{name}'" for name in unknown])
    wrong = {name: bits for name, bits in document.items() if bits not in (4, 8) or isinstance(bits, bool)}
    if wrong:
        details = [f"'{name}': {json.dumps(bits)}" for name, bits in wrong.items()]
        raise ModelError(f"'{path}' has widths other than 4 and 8:", ADVICE, details)
    return {names[name]: bits for name, bits in document.items()}


def chosen(text, network, usable):
    """(layers of 4 bits, whether they were named one by one); `usable` are those that 4 alone means."""
    if text in (None, "8"):
        return set(), False
    if text == "4":
        return set(usable), False
    if text.startswith("mixed:"):
        return {index for index, bits in mixed(text.removeprefix("mixed:"), network).items() if bits == 4}, True
    raise ModelError(f"'{text}' is not a width: 8, 4 or mixed:FILE", ADVICE, status=USAGE)


def weights(text, network):
    """Indices of the layers whose weights get 4 bits."""
    usable = [index for index, layer in enumerate(network.layers) if layer.operator in WEIGHTED]
    layers, _ = chosen(text, network, usable)
    without = [
        f"layer {index} {network.layers[index].operator} '{network.layer_name(network.layers[index])}'"
        for index in sorted(layers.difference(usable))
    ]
    if without:
        raise ModelError("layers without weights cannot have weights of 4 bits:", ADVICE, without)
    return layers


def obstacle(network, index, narrow_weights):
    """Why a layer's output cannot have 4 bits, or None."""
    layer = network.layers[index]
    if layer.operator not in WRITE_NARROW:
        return f"{layer.operator} writes 8 bits"
    if layer.output in network.outputs:
        return "it is the network's output"
    if layer.operator in ("ADD", "SUB"):
        problem = check.narrow_problem(layer.operator, network.layer_inputs(layer), narrowed(network, layer.output))
        if problem:
            return problem
    for reader, other in enumerate(network.layers):
        if layer.output not in other.inputs:
            continue
        inputs = [
            narrowed(network, each) if each == layer.output else tensor
            for each, tensor in zip(other.inputs, network.layer_inputs(other), strict=True)
        ]
        if reader in narrow_weights:
            inputs[1] = narrowed(network, other.inputs[1])
        problem = check.narrow_problem(other.operator, inputs, network.tensors[other.output])
        if problem:
            return f"layer {reader} {other.operator} reads it: {problem}"
    return None


def narrowed(network, index):
    """A tensor as if it had 4 bits."""
    return replace(network.tensors[index], bits=4)


def activations(text, network, narrow_weights):
    """Indices of the layers whose outputs get 4 bits."""
    usable = [index for index in range(len(network.layers)) if obstacle(network, index, narrow_weights) is None]
    layers, named = chosen(text, network, usable)
    if named:
        wrong = [
            f"layer {index} '{network.layer_name(network.layers[index])}': {obstacle(network, index, narrow_weights)}"
            for index in sorted(layers.difference(usable))
        ]
        if wrong:
            raise ModelError("outputs that cannot have 4 bits:", ADVICE, wrong)
    return layers
