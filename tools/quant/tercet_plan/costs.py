# SPDX-License-Identifier: Apache-2.0
"""What each state of each layer takes: cycles measured on the core, bytes of constants, bit operations.

A network is built and run as a whole, and each build measures one state of every layer. Which builds, an integer
program says, too: the next is the one with the most states that no build has had.
"""

from tercet_model import layouts, plan
from tercet_model.errors import FAULT, ModelError
from tercet_model.network import compact
from tercet_model.options import Options

from . import choose

KINDS = ("cycles", "bytes", "bops")
BITS = {"W8A8": 64, "W4A8": 32, "W4A4": 16, None: 0}


class Costs:
    """Tables with a number for each option of each layer; `cycles` is filled by `measure`."""

    def __init__(self, graph, lowering, compiler="gcc"):
        self.graph, self.lowering, self.options = graph, lowering, Options(compiler)
        self.cycles, self.bytes, self.bops = ([[None] * len(states) for states in graph.states] for _ in KINDS)
        self.macs = [0] * len(graph.states)
        self.layouts = {}
        self.builds = 0

    def lowered(self, choice):
        """The network of a choice."""
        return compact(self.lowering.network_with(*self.graph.narrow_sets(choice)))

    def measure(self, tercet, told=lambda done, left: None):
        """Fills the tables; `tercet` measures the layers of a network."""
        missing = {(index, option) for index, states in enumerate(self.graph.states) for option in range(len(states))}
        choice = self.graph.uniform("W8A8")
        while missing:
            told(self.builds, len(missing))
            self.take(choice, tercet.layers(self.lowered(choice)))
            missing -= set(enumerate(choice))
            objective = [
                [-1.0 if (index, option) in missing else 0.0 for option in range(len(states))]
                for index, states in enumerate(self.graph.states)
            ]
            choice = choose.solve(self.graph.problem, objective)
            if missing and not missing.intersection(enumerate(choice)):
                self.forbid(missing)
                break

    def take(self, choice, cycles):
        """Enters what one build says; states that were measured before stay as they are."""
        self.builds += 1
        pieces = self.pieces(choice)
        for index, option in enumerate(choice):
            if self.cycles[index][option] is None:
                constants, macs = pieces[index]
                self.cycles[index][option] = cycles[index]
                self.bytes[index][option] = constants
                self.bops[index][option] = macs * BITS[self.graph.states[index][option].width]
                self.macs[index] = macs

    def pieces(self, choice):
        """(bytes of constants, MAC) of each layer; makes sure that layouts follow from widths."""
        lowered = self.lowering.network_with(*self.graph.narrow_sets(choice))
        for tensor, storage in layouts.choose(lowered, self.options).items():
            place = tensor, lowered.tensors[tensor].bits
            if self.layouts.setdefault(place, storage.layout) != storage.layout:
                raise ModelError(
                    f"the layout of '{lowered.tensors[tensor].name}' does not follow from its width",
                    "please report it with the network",
                    status=FAULT,
                )
        steps = plan.plan(compact(lowered), self.options).steps
        return [
            (sum(int(values.size * values.itemsize) for _, values in step.piece.arrays), int(step.piece.macs))
            for step in steps
        ]

    def forbid(self, states):
        """States that are in no choice; their numbers do not matter."""
        for index, option in states:
            for table in (self.cycles, self.bytes, self.bops):
                table[index][option] = 0

    def table(self, kind):
        return {"cycles": self.cycles, "bytes": self.bytes, "bops": self.bops}[kind]

    def predicted(self, choice):
        """{kind: sum} of a choice."""
        return {kind: self.graph.problem.total(self.table(kind), choice) for kind in KINDS}
