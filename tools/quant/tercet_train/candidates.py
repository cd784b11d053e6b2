# SPDX-License-Identifier: Apache-2.0
"""Which widths are tried: one for all layers, and what tercet_plan chooses under budgets."""

from dataclasses import dataclass

from tercet_plan import document
from tercet_plan.budget import Budget
from tercet_plan.costs import Costs
from tercet_plan.graph import Graph
from tercet_plan.plan import Plan

UNIFORM = ("W8A8", "W4A8", "W4A4")
# Of the way from the least cycles there are to those of W8A8: HAWQ-V3's three, and the least itself.
SHARES = (75, 50, 25, 0)


@dataclass(frozen=True)
class Candidate:
    """`names` say where it comes from; `widths` are those of the layers with weights, in order."""

    names: tuple
    widths: tuple
    predicted: dict


def candidates(network, lowering, sensitivities, tercet, folder, say):
    """Candidates by {(layer, width): sensitivity}; writes each plan to the folder."""
    graph = Graph(network)
    costs = Costs(graph, lowering)
    costs.measure(tercet, lambda builds, left: say(f"measuring cycles, build {builds + 1}, {left} states left"))
    found = {}

    def add(name, plan, choice):
        widths = tuple(plan.graph.widths_of(choice).values())
        names, _ = found.get(widths, ((), None))
        found[widths] = (*names, name), plan.predicted(choice)

    for share in SHARES:
        plan = Plan(graph, costs, sensitivities)
        plan.decide(Budget.parse(f"cycles={share}%"), tercet)
        if share == SHARES[0]:
            for width in UNIFORM:
                add(width, plan, graph.uniform(width))
            plan.find_front()
        if plan.choice is not None:
            add(f"planned {share}%", plan, plan.choice)
        about = {"network": network.name, "sensitivity": {"kind": "kl", "inputs": len(lowering.samples)}}
        (folder / f"plan-{share}.json").write_text(document.text(plan, about))
    return [Candidate(names, widths, predicted) for widths, (names, predicted) in found.items()]
