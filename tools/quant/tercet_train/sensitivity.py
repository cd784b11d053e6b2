# SPDX-License-Identifier: Apache-2.0
"""What it costs to give a layer fewer bits, after HAWQ-V2 (`trace`), HAWQ (`eigenvalue`) and ZeroQ (`zeroq`).

`trace` is the mean of a layer's Hessian trace over its weights, times the squared change of its weights; `eigenvalue`
has the largest eigenvalue in the trace's place. Both look at weights alone, so that W4A8 and W4A4 are the same to them.
The change is that from the network's 8 bits to the 4 bits that lowering would choose. `zeroq` is tercet_plan's `kl`, on
inputs that are made of the network's statistics.
"""

import numpy as np
import torch
from torch.nn import functional

from tercet_model import lower
from tercet_plan import kl
from tercet_plan.graph import Graph

from . import hessian, simulate, zeroq

KINDS = ("trace", "eigenvalue", "zeroq")
DRAWS = 100
ITERATIONS, TOLERANCE = 50, 1e-3
# Of zeroq's inputs, and of their making.
DISTILLED, STEPS, RATE = 64, 300, 0.1


def sensitivities(network, kind, samples, labels, seed=0, say=None):
    """{(layer index, width): sensitivity}; `samples` are lists of integers, or None for random ones."""
    graph = Graph(network)
    if kind == "zeroq":
        distilled, _, _ = zeroq.distill(network, DISTILLED, STEPS, RATE, seed, say)
        return kl.sensitivities(graph, lower.Lowering(network, list(distilled[:, None])))
    lowering = lower.Lowering(network, samples)
    labels = answers(network, lowering.runs) if labels is None else labels
    curvature = curvatures(network, kind, lowering.samples, labels, seed)
    found = {}
    for index in graph.weighted:
        squared = squared_change(network, lowering, index)
        for width in dict.fromkeys(state.width for state in graph.states[index]):
            found[index, width] = 0.0 if width == "W8A8" else curvature[index] * squared
    return found


def answers(network, runs):
    """The network's own."""
    return np.array([int(known[network.outputs[0]].argmax()) for known in runs])


def curvatures(network, kind, samples, labels, seed):
    """{layer: mean trace or eigenvalue} of the loss on samples."""
    torch.set_num_threads(1)
    model = simulate.Simulation(network)
    indices = [index for index, _ in model.weighted_layers()]
    parameters = [model.weights[str(index)] for index in indices]
    images = torch.from_numpy(np.concatenate(samples)).float()
    loss = functional.cross_entropy(model(images), torch.from_numpy(np.asarray(labels)).long())
    chance = torch.Generator().manual_seed(seed)
    if kind == "eigenvalue":
        return dict(zip(indices, hessian.eigenvalues(loss, parameters, ITERATIONS, TOLERANCE, chance), strict=True))
    found = hessian.traces(loss, parameters, DRAWS, chance)
    return {
        index: trace / weights.numel() for index, weights, (trace, _) in zip(indices, parameters, found, strict=True)
    }


def squared_change(network, lowering, index):
    """The squared length of what 4 bits change of a layer's weights, in real numbers."""
    lowered = lowering.network_with({index}, set())
    before, _ = simulate.real_constants(network, network.layers[index])
    after, _ = simulate.real_constants(lowered, lowered.layers[index])
    return float(((after - before) ** 2).sum())
