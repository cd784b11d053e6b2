# SPDX-License-Identifier: Apache-2.0
"""`manifest.json`, `tercet.model-project/1`: what each layer is, and where it leaves its output."""

import json

from .plan import ARENA_SYMBOL, INPUT_SYMBOL, region, symbol

SCHEMA = "tercet.model-project/1"


def text(plan, options, report=None):
    return json.dumps(document(plan, options, report or [{}] * len(plan.steps)), indent=1) + "\n"


def document(plan, options, report):
    network = plan.network
    source = network.tensors[network.input]
    return {
        "schema": SCHEMA,
        "name": network.name,
        "compiler": options.compiler,
        "defines": options.defines,
        "elf": "build/network.elf",
        "arena": {"symbol": ARENA_SYMBOL, "bytes": plan.arena_bytes},
        "input": {**quantized(source), **place(plan.input)},
        "outputs": [
            {**quantized(network.tensors[index]), **place(plan.storages[index])} for index in network.outputs
        ],
        "layers": [{**layer(plan, step), **row} for step, row in zip(plan.steps, report, strict=True)],
        "macs": sum(step.piece.macs for step in plan.steps),
        "peakBytes": plan.peak_bytes,
        "weightBytes": plan.weight_bytes,
    }


def shape(tensor):
    return {"name": tensor.name, "shape": [int(size) for size in tensor.shape], "type": tensor.type}


def quantized(tensor):
    return {**shape(tensor), "scale": float(tensor.scale), "zeroPoint": int(tensor.zero_point)}


def place(storage):
    """Element (row, column, channel) is at symbol + offset + the three times their steps, all in bytes.

    Of int4 the channel's step is 0: channels lie two a byte from there on, the even one in the low nibble.
    """
    return {
        "symbol": ARENA_SYMBOL if storage.root.block else INPUT_SYMBOL,
        "offset": storage.offset,
        "bytes": storage.bytes,
        "layout": storage.layout,
        "steps": list(storage.steps),
    }


def image(tensor, storage):
    """An output's place, and how many rows, columns and channels are there; int32 has four channels of a byte each."""
    rows, columns, channels = tensor.image()
    found = place(storage)
    if tensor.bits == 32:
        channels *= 4
        found["steps"][2] = 1
    return {"image": [rows, columns, channels], **found}


def layer(plan, step):
    call = step.call
    computed = [tensor for tensor in call.inputs if tensor is not None and not tensor.constant]
    constants = sum(values.size * values.itemsize for _, values in step.piece.arrays)
    return {
        "index": step.index,
        "name": plan.network.layer_name(step.layer),
        "operator": step.layer.operator,
        "function": symbol(step),
        "region": region(plan.network, step),
        "inputs": [shape(tensor) for tensor in call.inputs if tensor is not None],
        "output": {
            **shape(call.output),
            **image(call.output, step.output),
        },
        "macs": int(step.piece.macs),
        "bytesRead": sum(tensor.bytes for tensor in computed) + constants,
        "bytesWritten": call.output.bytes if step.piece.call else 0,
        "weightBytes": constants,
        "scratchBytes": step.piece.scratch,
    }
