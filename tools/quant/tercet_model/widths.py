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


def json_object(path, advice):
    """The JSON object of a file."""
    try:
        with open(path, "rb") as file:
            document = json.loads(file.read(1 << 24))
    except OSError as problem:
        raise cannot_read(path, problem, advice) from problem
    except (ValueError, RecursionError) as problem:
        raise ModelError(f"'{path}' is no JSON: {problem}", advice) from problem
    if not isinstance(document, dict):
        raise ModelError(f"'{path}' is no JSON object", advice)
    return document


def layer_names(network):
    """The index of each layer by its name; of several with one name, the first."""
    names = {}
    for index, layer in enumerate(network.layers):
        names.setdefault(network.layer_name(layer), index)
    return names


def mixed(path, network):
    """{layer index: 4 or 8} of a file."""
    document = json_object(path, ADVICE)
    names = layer_names(network)
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


# MARK: plans

# The widths of a layer with weights: bits of its weights and of what they are multiplied by.
WIDTHS = ("W8A8", "W4A8", "W4A4")
# What a plan's file may say that it is; it may say nothing.
PLAN_SCHEMA = "tercet.plan/1"
PLAN_ADVICE = (
    'a plan is JSON, {"choices": [{"layer": "NAME", "width": "W8A8", "W4A8" or "W4A4"}, ...]}; `tercet plan --json` '
    "writes one"
)


def possible(network):
    """{layer name: the widths that its kernels can have}, of layers with weights, whatever the others have."""
    writers = {layer.output: index for index, layer in enumerate(network.layers)}
    weighted = {index for index, layer in enumerate(network.layers) if layer.operator in WEIGHTED}
    found = {}
    for index in sorted(weighted):
        writer = writers.get(network.layers[index].inputs[0])
        is_narrow = writer is not None and obstacle(network, writer, weighted) is None
        found[network.layer_name(network.layers[index])] = list(WIDTHS if is_narrow else WIDTHS[:2])
    return found


def planned(path, network):
    """(layers whose weights, layers whose outputs get 4 bits) of a plan's file."""
    return narrow_sets(network, plan_choices(path, network), f"'{path}'")


def plan_choices(path, network):
    """{layer index: width} of a plan's file; layers that it does not name stay at W8A8."""
    document = json_object(path, PLAN_ADVICE)
    if document.get("schema", PLAN_SCHEMA) != PLAN_SCHEMA:
        raise ModelError(f"'{path}' has schema {json.dumps(document['schema'])}, not \"{PLAN_SCHEMA}\"", PLAN_ADVICE)
    choices = document.get("choices")
    if not isinstance(choices, list) or not all(isinstance(row, dict) for row in choices):
        raise ModelError(f"'{path}' has no list of choices", PLAN_ADVICE)
    names, found, wrong = layer_names(network), {}, []
    for row in choices:
        name, width = row.get("layer"), row.get("width")
        index = names.get(name) if isinstance(name, str) else None
        if index is None:
            wrong.append(f"{json.dumps(name)}: there is no such layer")
        elif width not in WIDTHS:
            wrong.append(f"'{name}': {json.dumps(width)}")
        elif network.layers[index].operator not in WEIGHTED:
            wrong.append(f"'{name}': {network.layers[index].operator} has no weights")
        elif found.setdefault(index, width) != width:
            wrong.append(f"'{name}': {found[index]} and {width}")
    if wrong:
        raise ModelError(f"'{path}' has choices that do not fit the network:", PLAN_ADVICE, wrong)
    return found


def narrow_sets(network, choices, what):
    """(layers whose weights, layers whose outputs get 4 bits) for {layer index: width}."""
    writers = {layer.output: index for index, layer in enumerate(network.layers)}
    weights = {index for index, width in choices.items() if width != "W8A8"}
    outputs, wrong = set(), []
    for index, width in choices.items():
        if width != "W4A4":
            continue
        writer = writers.get(network.layers[index].inputs[0])
        problem = "it is the network's input" if writer is None else obstacle(network, writer, weights)
        if problem:
            wrong.append(f"{title(network, index)}: its input cannot have 4 bits: {problem}")
        else:
            outputs.add(writer)
    for index, layer in enumerate(network.layers):
        is_wide = layer.operator in WEIGHTED and choices.get(index, "W8A8") != "W4A4"
        if is_wide and writers.get(layer.inputs[0]) in outputs:
            wrong.append(f"{title(network, index)}: it reads what another layer reads at 4 bits, and is not W4A4")
    if wrong:
        raise ModelError(f"{what} has widths that no kernel takes:", PLAN_ADVICE, wrong)
    return weights, outputs


def title(network, index):
    layer = network.layers[index]
    return f"layer {index} {layer.operator} '{network.layer_name(layer)}'"
