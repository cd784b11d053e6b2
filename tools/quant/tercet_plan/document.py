# SPDX-License-Identifier: Apache-2.0
"""`tercet.plan/1`: a plan as JSON; docs/FORMATS.md lists the keys."""

import json

from tercet_model.widths import PLAN_SCHEMA, WIDTHS

from .costs import KINDS
from .graph import State


def text(plan, about):
    found = document(plan, about)
    options = {"ensure_ascii": False, "allow_nan": False}
    return json.dumps(found, indent=2, sort_keys=True, separators=(",", " : "), **options) + "\n"


def document(plan, about):
    """`about` are keys that say what went in: network, core, sensitivity, validation."""
    ours = plan.choice
    return {
        "schema": PLAN_SCHEMA,
        **about,
        "budget": {"kind": plan.kind, "limit": plan.limit, "least": int(plan.least), "greatest": int(plan.greatest)},
        "choices": None if ours is None else choices(plan.graph, ours),
        "objective": None if ours is None else plan.objective(ours),
        "cost": None if ours is None else int(plan.cost(ours)),
        "predicted": None if ours is None else plan.predicted(ours),
        "measured": None if ours is None else measured(plan, ours),
        "tried": tried(plan),
        "front": [point(plan, choice) for choice in plan.front],
        "table": table(plan),
    }


def choices(graph, choice):
    return [
        {"layer": graph.name(index), "operator": graph.network.layers[index].operator, "width": width}
        for index, width in graph.widths_of(choice).items()
    ]


def measured(plan, choice):
    row = next((each for each in plan.tried if each.choice == choice), None)
    return row and {**taken(row), "verifiedInputs": plan.verified}


def taken(row):
    """Of what was built; equal constants of two layers are there once, which no table knows."""
    return {"cycles": row.cycles, "bytes": row.bytes}


def point(plan, choice):
    """A place by prediction; widths are in the order of the layers with weights."""
    return {
        "widths": list(plan.graph.widths_of(choice).values()),
        "objective": plan.objective(choice),
        "predicted": plan.predicted(choice),
    }


def tried(plan):
    """What was built and run, in the order of the predicted place."""
    rows = sorted(plan.tried, key=lambda each: (plan.objective(each.choice), each.cycles))
    objectives = [plan.objective(each.choice) for each in rows]
    wrongs = [each.wrong for each in rows if each.wrong is not None]
    front = set(plan.front)
    # Of layers that cannot have it, the next wider one.
    uniform = {plan.graph.uniform(width): width for width in reversed(WIDTHS)}
    return [
        {
            **point(plan, each.choice),
            "measured": taken(each),
            "isChoice": each.choice == plan.choice,
            "uniform": uniform.get(each.choice),
            "isOnFront": each.choice in front if front else None,
            "wrong": each.wrong,
            "predictedPlace": plan.place(objectives, objective),
            "measuredPlace": None if each.wrong is None else plan.place(wrongs, each.wrong),
            "isBeaten": None if each.wrong is None else plan.is_beaten(each),
        }
        for each, objective in zip(rows, objectives, strict=True)
    ]


# MARK: what went in


def table(plan):
    graph = plan.graph
    return {
        "builds": plan.costs.builds,
        "layers": [row(plan, index) for index in range(len(graph.states))],
        "edges": [edge(plan, tensor) for tensor in graph.narrow],
        "ties": [[graph.name(index) for index in group] for group in graph.ties()],
    }


def row(plan, index):
    """A layer with its output at 8 bits: of its widths, or of its one if it has no weights."""
    layer = plan.graph.network.layers[index]
    states = [state for state in plan.graph.states[index] if not state.narrow_output]
    if index not in plan.graph.weighted:
        states = states[:1]
    return {
        "index": index,
        "layer": plan.graph.name(index),
        "operator": layer.operator,
        "macs": plan.costs.macs[index],
        "widths": [
            {"width": state.width, **sums(plan, index, state), "sensitivity": sensitivity(plan, index, state)}
            for state in states
        ],
    }


def sums(plan, index, state):
    option = plan.graph.states[index].index(state)
    return {kind: int(plan.costs.table(kind)[index][option]) for kind in KINDS}


def sensitivity(plan, index, state):
    return plan.sensitivities.get((index, state.width)) if state.width else None


def edge(plan, tensor):
    """What a tensor costs more at 4 bits: its writer, at each width, and each reader that has no weights.

    Readers with weights have that in their row of W4A4.
    """
    graph = plan.graph
    writer = graph.writers[tensor]
    costs = [
        {"layer": graph.name(writer), "width": state.width, **more(plan, writer, state, written(state))}
        for state in graph.states[writer]
        if not state.narrow_output and (state.width or not state.narrow)
    ]
    for reader in graph.readers[tensor]:
        if reader not in graph.weighted:
            wide, narrow = (State(None, frozenset(read), False) for read in ((), (tensor,)))
            costs.append({"layer": graph.name(reader), "width": None, **more(plan, reader, wide, narrow)})
    return {
        "tensor": graph.network.tensors[tensor].name,
        "writer": graph.name(writer),
        "readers": [graph.name(reader) for reader in graph.readers[tensor]],
        "layouts": {str(bits): plan.costs.layouts.get((tensor, bits)) for bits in (8, 4)},
        "costs": costs,
    }


def written(state):
    return State(state.width, state.narrow, True)


def more(plan, index, before, after):
    """What a state costs more than another."""
    one, other = sums(plan, index, before), sums(plan, index, after)
    return {kind: other[kind] - one[kind] for kind in ("cycles", "bytes")}
