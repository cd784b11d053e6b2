# SPDX-License-Identifier: Apache-2.0
"""What can be chosen about a network: the states of each layer, and which go together.

A layer's state is the width of its weights and of each tensor that it reads or writes; what it takes on the core
follows from that alone, because a tensor's layout follows from its width (tercet_model/layouts.py). A choice is a state
for each layer in which writer and readers of a tensor agree, as an option of choose.Problem for each.
"""

import itertools
from dataclasses import dataclass

from tercet_model import widths
from tercet_model.errors import ModelError

from .choose import Problem

ADVICE = "plan the network of 8 bits; `tercet model` says what one with 4 bits takes"


@dataclass(frozen=True)
class State:
    """`width` is None for a layer without weights; `narrow` are the tensors that it reads at 4 bits."""

    width: str | None
    narrow: frozenset
    narrow_output: bool


class Graph:
    """The states of a network's layers."""

    def __init__(self, network):
        self.network = network
        self.weighted = [index for index, layer in enumerate(network.layers) if layer.operator in widths.WEIGHTED]
        self.refuse_strange()
        self.writers = {layer.output: index for index, layer in enumerate(network.layers)}
        self.readers = {}
        for index, layer in enumerate(network.layers):
            for tensor in dict.fromkeys(layer.inputs):
                if tensor is not None:
                    self.readers.setdefault(tensor, []).append(index)
        self.narrow = [tensor for tensor, writer in self.writers.items() if self.can_be_narrow(tensor, writer)]
        self.states = [self.states_of(index) for index in range(len(network.layers))]
        self.problem = Problem([len(states) for states in self.states], [self.link(tensor) for tensor in self.narrow])

    def refuse_strange(self):
        network = self.network
        narrow = [
            f"layer {index} {layer.operator} '{network.layer_name(layer)}'"
            for index, layer in enumerate(network.layers)
            if any(network.tensors[each].bits == 4 for each in (*layer.inputs, layer.output) if each is not None)
        ]
        if narrow:
            raise ModelError("the network has 4 bits already:", ADVICE, narrow)
        if not self.weighted:
            raise ModelError("the network has no layer with weights, so that there is nothing to choose", ADVICE)
        names = [self.name(index) for index in self.weighted]
        twice = sorted({f"'{name}'" for name in names if names.count(name) > 1})
        if twice:
            raise ModelError("several layers have one name:", "give each a name of its own", twice)

    def name(self, index):
        return self.network.layer_name(self.network.layers[index])

    def can_be_narrow(self, tensor, writer):
        """Whether kernels can write and read it at 4 bits, and one of its readers gains by that."""
        is_worth_it = any(self.is_weighted_input(reader, tensor) for reader in self.readers.get(tensor, []))
        return is_worth_it and widths.obstacle(self.network, writer, set(self.weighted)) is None

    def is_weighted_input(self, index, tensor):
        layer = self.network.layers[index]
        return layer.operator in widths.WEIGHTED and layer.inputs[0] == tensor

    def states_of(self, index):
        """Those of one layer; the first is that of 8 bits."""
        layer = self.network.layers[index]
        inputs = [tensor for tensor in dict.fromkeys(layer.inputs) if tensor in self.narrow]
        outputs = (False, True) if layer.output in self.narrow else (False,)
        states = []
        if index in self.weighted:
            for width in widths.WIDTHS:
                if width != "W4A4" or inputs:
                    narrow = frozenset(inputs if width == "W4A4" else ())
                    states += [State(width, narrow, output) for output in outputs]
            return states
        for count in range(len(inputs) + 1):
            for narrow in itertools.combinations(inputs, count):
                states += [State(None, frozenset(narrow), output) for output in outputs]
        return states

    def link(self, tensor):
        """Writer and readers agree on whether it has 4 bits."""
        writer = self.writers[tensor]
        rows = [(writer, {option for option, state in enumerate(self.states[writer]) if state.narrow_output})]
        for reader in self.readers[tensor]:
            rows.append(
                (reader, {option for option, state in enumerate(self.states[reader]) if tensor in state.narrow})
            )
        return rows

    # MARK: choices

    def widths_of(self, choice):
        """{layer: width} of the layers with weights."""
        return {index: self.states[index][choice[index]].width for index in self.weighted}

    def choice_of(self, chosen):
        """The choice that {layer: width} is."""
        narrow = {
            self.network.layers[index].inputs[0] for index, width in chosen.items() if width == "W4A4"
        }
        options = []
        for index, layer in enumerate(self.network.layers):
            read = frozenset(tensor for tensor in layer.inputs if tensor in narrow)
            options.append(self.states[index].index(State(chosen.get(index), read, layer.output in narrow)))
        return tuple(options)

    def uniform(self, width):
        """The choice in which each layer has a width, or the next wider one that it can have."""
        possible = {index: [state.width for state in self.states[index]] for index in self.weighted}
        order = widths.WIDTHS[: widths.WIDTHS.index(width) + 1]
        return self.choice_of(
            {index: next(each for each in reversed(order) if each in found) for index, found in possible.items()}
        )

    def narrow_sets(self, choice):
        """(layers whose weights, layers whose outputs have 4 bits), as tercet_model's lowering takes them."""
        states = [states[option] for states, option in zip(self.states, choice, strict=True)]
        weights = {index for index in self.weighted if states[index].width != "W8A8"}
        return weights, {index for index, state in enumerate(states) if state.narrow_output}

    def ties(self):
        """Groups of layers with weights that read one tensor, which are all W4A4 or none of them."""
        groups = []
        for tensor in self.narrow:
            group = [reader for reader in self.readers[tensor] if self.is_weighted_input(reader, tensor)]
            if len(group) > 1:
                groups.append(group)
        return groups
