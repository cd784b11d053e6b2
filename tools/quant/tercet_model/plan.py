# SPDX-License-Identifier: Apache-2.0
"""Where every tensor lies and in which layout: one arena, by lifetimes."""

from dataclasses import dataclass

from . import arena, ctext, generate, layouts
from .generate import registry
from .operators import Call

INPUT_SYMBOL, ARENA_SYMBOL = "network_input", "network_arena"


@dataclass
class Step:
    """A layer with its piece of C and the places of its operands."""

    index: int
    layer: object
    call: Call
    piece: generate.Piece
    inputs: list
    output: layouts.Storage
    scratch: arena.Block | None


@dataclass
class Plan:
    """`storages` are by tensor; a reshaped tensor's has that of its input as its base."""

    network: object
    steps: list
    storages: dict
    arena_bytes: int

    @property
    def input(self):
        return self.storages[self.network.input]

    @property
    def peak_bytes(self):
        """All that is written at run time: the arena, and the input, which stays."""
        return self.arena_bytes + self.input.bytes

    @property
    def weight_bytes(self):
        return sum(array_bytes(declaration, values) for declaration, values in self.arrays())

    def arrays(self):
        """Constant arrays in the order of layers: (declaration, values); equal ones once."""
        return [(declaration, values) for declaration, values, first in self.all_arrays() if first is None]

    def aliases(self):
        """(name, name of the equal array that stands for it), as of weights that layers share."""
        return [(name_of(declaration), first) for declaration, _, first in self.all_arrays() if first is not None]

    def all_arrays(self):
        """(declaration, values, the name of an equal array before it or None)."""
        found, known = [], {}
        for step in self.steps:
            for declaration, values in step.piece.arrays:
                declared = declaration.format(layer=symbol(step))
                content = declared.split()[0], values.tobytes()
                found.append((declared, values, known.get(content)))
                known.setdefault(content, name_of(declared))
        return found


def name_of(declaration):
    return declaration.split()[-1]


def array_bytes(declaration, values):
    return values.size * {"int8_t": 1, "uint8_t": 1}.get(declaration.split()[0], 4)


def symbol(step):
    """The name of a layer's function, and what its constants' names begin with."""
    return f"layer_{step.index:02}_{step.layer.operator.lower()}"


def region(network, step):
    """The layer's name in a profile: of the names that a converter joined, the first."""
    return f"{step.index:02} {ctext.label(network.layer_name(step.layer).split(';')[0])}"


def call_of(network, layer):
    """The layer's Call without values but those of its constants."""
    inputs = network.layer_inputs(layer)
    values = [None if tensor is None else tensor.data for tensor in inputs]
    return Call(layer.operator, layer.attributes, inputs, network.tensors[layer.output], values)


def plan(network, options):
    storages = layouts.choose(network, options)
    steps = []
    for index, layer in enumerate(network.layers):
        call = call_of(network, layer)
        inputs = [None if tensor is None else storages.get(tensor) for tensor in layer.inputs]
        piece = registry.GENERATORS[layer.operator](call, inputs, storages[layer.output], options)
        add_constants(call, layer, piece)
        scratch = arena.Block(f"scratch of layer {index}", piece.scratch, index, index) if piece.scratch else None
        steps.append(Step(index, layer, call, piece, inputs, storages[layer.output], scratch))
    blocks = give_blocks(network, storages, steps)
    return Plan(network, steps, storages, arena.place(blocks))


def add_constants(call, layer, piece):
    """Operands that are constant and not packed: those of operators that take activations as well."""
    if layer.operator in ("ADD", "SUB", "MUL", "CONCATENATION"):
        for position, tensor in enumerate(call.inputs):
            if tensor.constant:
                piece.arrays.append((f"int8_t {{layer}}_input{position}", tensor.data.ravel()))


def give_blocks(network, storages, steps):
    """A block for each storage but the input's, from the layer that writes it to the last that reads it."""
    first_use, last_use = {}, {}
    for index, layer in enumerate(network.layers):
        for tensor in (*layer.inputs, layer.output):
            if tensor in storages:
                root = id(storages[tensor].root)
                first_use.setdefault(root, index)
                last_use[root] = index
    for output in network.outputs:
        last_use[id(storages[output].root)] = len(network.layers)
    blocks = [step.scratch for step in steps if step.scratch]
    for tensor, storage in storages.items():
        if storage.base is None and storage is not storages[network.input]:
            place = id(storage)
            name = network.tensors[tensor].name
            storage.block = arena.Block(name, storage.bytes, first_use[place], last_use[place])
            blocks.append(storage.block)
    return blocks
