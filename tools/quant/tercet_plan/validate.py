# SPDX-License-Identifier: Apache-2.0
"""How often a network is wrong on validation data, or answers otherwise than the network at W8A8."""

import numpy as np

from tercet_model import reference
from tercet_model.errors import ModelError


def answers(network, samples):
    """For each input the place of the first output's greatest value."""
    found = []
    for values in samples:
        known = {**reference.constants(network), network.input: values}
        for layer in network.layers:
            known[layer.output] = reference.run_layer(network, layer, known)
        found.append(int(np.argmax(known[network.outputs[0]])))
    return np.array(found)


class Validation:
    """`labels` are right answers; without them, those of the network at W8A8 stand for them."""

    def __init__(self, network, samples, labels=None):
        outputs = network.tensors[network.outputs[0]].size
        if labels is not None and labels.max(initial=0) >= outputs:
            raise ModelError(
                f"a label of the validation data is {labels.max()}, and the network has {outputs} outputs",
                "labels are the numbers of the right outputs, from 0",
            )
        self.samples, self.is_labelled = samples, labels is not None
        self.right = answers(network, samples) if labels is None else labels

    def wrong(self, network):
        return int((answers(network, self.samples) != self.right).sum())
