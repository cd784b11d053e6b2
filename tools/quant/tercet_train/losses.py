# SPDX-License-Identifier: Apache-2.0
"""What one layer alone at fewer bits does to the loss on labelled data: what sensitivities want to foretell. numpy."""

import numpy as np

from tercet_model import lower
from tercet_plan import kl


def cross_entropy(network, outputs, labels):
    """The mean over inputs; `outputs` are integers [N, values] of the network's first output."""
    tensor = network.tensors[network.outputs[0]]
    real = (outputs.astype(np.float64) - tensor.zero_point) * float(tensor.scale)
    real -= real.max(axis=1, keepdims=True)
    shares = real - np.log(np.exp(real).sum(axis=1, keepdims=True))
    return float(-shares[np.arange(len(labels)), labels].mean())


def increases(graph, lowering, inputs, labels):
    """{(layer index, width): loss less that at W8A8}; `lowering` has the calibration data, `inputs` are others."""
    network, measured = graph.network, kl.Divergence(graph, lowering)
    runs = [lower.run(network, values[None]) for values in inputs]
    output = network.outputs[0]
    base = cross_entropy(network, np.array([known[output].ravel() for known in runs]), labels)
    found = {}
    for layer in graph.weighted:
        for width in dict.fromkeys(state.width for state in graph.states[layer]):
            found[layer, width] = 0.0
            if width != "W8A8":
                narrowed, wide = measured.narrowed(layer, width)
                outputs = [
                    kl.rerun(narrowed, {**known, **{new: known[old] for new, old in wide.items()}})[output].ravel()
                    for known in runs
                ]
                found[layer, width] = cross_entropy(narrowed, np.array(outputs), labels) - base
    return found
