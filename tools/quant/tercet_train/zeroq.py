# SPDX-License-Identifier: Apache-2.0
"""Inputs made of nothing but a network: those whose outputs, layer by layer, are spread as the file's statistics say.

The idea is ZeroQ's (Cai and others, CVPR 2020). Here a channel's difference is measured in its own deviations, since
batch norm is folded and what it saw before is no longer there; and nothing is asked of the input but to be within its
integers.
"""

import torch

from tercet_model.errors import ModelError

from .simulate import Simulation

# A channel that hardly varies would outweigh all others: its deviation counts as this share of the layer's largest.
LEAST_DEVIATION = 1e-2


class Statistics:
    """The targets of a network's layers, and how far values are from them."""

    def __init__(self, network):
        self.targets = {
            index: tuple(torch.tensor(layer.statistics[key]) for key in ("mean", "deviation"))
            for index, layer in enumerate(network.layers)
            if layer.statistics is not None
        }
        if not self.targets:
            raise ModelError(
                "the network has no statistics of batch norms, which zeroq makes its data of",
                'give one that has "statistics" (docs/NETWORK.md), or use another sensitivity',
            )

    def distance(self, index, values):
        """Squares of differences of mean and deviation, in deviations, averaged over the layer's channels."""
        mean, deviation = self.targets[index]
        unit = deviation.clamp_min(LEAST_DEVIATION * deviation.max().item()).clamp_min(1e-12)
        axes = [axis for axis in range(values.dim()) if axis != 1]
        found = values.mean(dim=axes), values.std(dim=axes, unbiased=False)
        return (((found[0] - mean) / unit) ** 2 + ((found[1] - deviation) / unit) ** 2).mean()


def loss_of(model, statistics, integers):
    """The sum of the layers' distances."""
    parts = []

    def watch(index, values):
        if index in statistics.targets:
            parts.append(statistics.distance(index, values))

    model.run(integers, watch)
    return torch.stack(parts).sum()


def distill(network, count, steps, rate, seed, say=None):
    """([count, height, width, channels] of integers as int8, loss of the noise at the start, loss at the end)."""
    torch.set_num_threads(1)
    statistics, model = Statistics(network), Simulation(network)
    model.requires_grad_(False)
    chance = torch.Generator().manual_seed(seed)
    shape = network.tensors[network.input].shape[1:]
    # In units of 32 integers, so that noise of deviation 1 fills the range as data do.
    values = torch.randn((count, *shape), generator=chance).requires_grad_()
    optimizer = torch.optim.Adam([values], rate)
    first = None
    for step in range(steps):
        loss = loss_of(model, statistics, within(values))
        first = loss.item() if first is None else first
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if say and (step + 1) % 50 == 0:
            say(f"distilling, step {step + 1} of {steps}, loss {loss.item():.3f}")
    integers = torch.round(within(values.detach()))
    return integers.to(torch.int8).numpy(), first, loss_of(model, statistics, integers).item()


def within(values):
    return (values * 32).clamp(-128, 127)
