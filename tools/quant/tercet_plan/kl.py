# SPDX-License-Identifier: Apache-2.0
"""`kl`: how far the output moves from that of the network at W8A8 when one layer alone has another width.

The network with that layer at W4A8 or W4A4, lowered as `tercet model` lowers it, and the network at W8A8 work on the
same inputs, in numpy's integers. Of each output the real values along the last axis are softmax's arguments (those of a
final SOFTMAX or LOGISTIC are what goes into it), and sensitivity is the mean over inputs and positions of the sum of
p8 * (ln p8 - ln p4), in nats. One value alone is taken as that of two, of which the other is 0.

Source of the measure: ZeroQ (arXiv:2001.00281), equation 2, there for weights alone and on distilled data.
"""

import numpy as np

from tercet_model import reference

LOGITS_OF = ("SOFTMAX", "LOGISTIC")


class Divergence:
    """Measures layers of a Graph's network, with the inputs of a Lowering."""

    def __init__(self, graph, lowering):
        self.graph, self.lowering, self.network = graph, lowering, graph.network
        self.logits = [self.logits_of(output) for output in self.network.outputs]
        tensors = self.network.tensors
        self.right = [self.log_shares(tensors, known) for known in lowering.runs]

    def logits_of(self, output):
        """The tensor that an output is computed of, and what its real values are multiplied by."""
        layer = self.network.layers[self.graph.writers[output]]
        if layer.operator not in LOGITS_OF:
            return output, 1.0
        return layer.inputs[0], float(layer.attributes.get("beta", 1.0))

    def log_shares(self, tensors, known):
        """For each output the logarithms of softmax, [positions, values]."""
        found = []
        for tensor, beta in self.logits:
            real = (known[tensor].astype(np.float64) - tensors[tensor].zero_point) * float(tensors[tensor].scale) * beta
            real = real.reshape(-1, real.shape[-1])
            if real.shape[1] == 1:
                real = np.hstack([real, np.zeros_like(real)])
            real = real - real.max(axis=1, keepdims=True)
            found.append(real - np.log(np.exp(real).sum(axis=1, keepdims=True)))
        return found

    def of(self, index, width):
        """The sensitivity of a layer at a width."""
        if width == "W8A8":
            return 0.0
        network, wide = self.narrowed(index, width)
        sums = []
        for known, right in zip(self.lowering.runs, self.right, strict=True):
            values = rerun(network, {**known, **{new: known[old] for new, old in wide.items()}})
            for one, other in zip(right, self.log_shares(network.tensors, values), strict=True):
                sums.append((np.exp(one) * (one - other)).sum(axis=1).mean())
        return max(float(np.mean(sums)), 0.0)

    def narrowed(self, index, width):
        """(the network with one layer narrowed, {tensor that stays at 8 bits: the same in the network at W8A8}).

        Where layers are tied, the others go on reading their common input at 8 bits, which no program could. What has
        no weights reads it at 4 bits with the first of the tied, so that each path is narrowed once.
        """
        if width == "W4A8":
            return self.lowering.network_with({index}, set()), {}
        tensor = self.network.layers[index].inputs[0]
        network = self.lowering.network_with({index}, {self.graph.writers[tensor]})
        tied = [each for each in self.graph.readers[tensor] if self.graph.is_weighted_input(each, tensor)]
        others = [each for each in tied if each != index]
        if index != tied[0]:
            others += [each for each in self.graph.readers[tensor] if each not in tied]
        wide = len(network.tensors)
        for reader in others:
            inputs = self.network.layers[reader].inputs
            network.layers[reader].inputs = [wide if each == tensor else each for each in inputs]
        network.tensors.append(self.network.tensors[tensor])
        return network, {wide: tensor}


def rerun(network, known):
    """The integers of all tensors, of which `known` are those at W8A8; only what depends on a change is computed."""
    values = {**reference.constants(network), **known}
    changed = {index for index in range(len(network.tensors)) if index not in known}
    changed |= {index for index, tensor in enumerate(network.tensors) if tensor.bits == 4}
    for layer in network.layers:
        if layer.output in changed or changed.intersection(layer.inputs):
            values[layer.output] = reference.run_layer(network, layer, values)
            changed.add(layer.output)
    return values


def sensitivities(graph, lowering, told=lambda layer, width: None):
    """{(layer, width): sensitivity} of all that there are."""
    measured = Divergence(graph, lowering)
    found = {}
    for index in graph.weighted:
        for width in dict.fromkeys(state.width for state in graph.states[index]):
            told(index, width)
            found[index, width] = measured.of(index, width)
    return found
