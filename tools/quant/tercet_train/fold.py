# SPDX-License-Identifier: Apache-2.0
"""Batch norm taken into the layer before it, and what is then known of that layer's output."""

from dataclasses import dataclass

import numpy as np


# A channel that varied less in training is constant: ReLU has ended it, or all that it reads.
LEAST_VARIANCE = 1e-10


@dataclass(frozen=True)
class Folded:
    """Weights [outputs, ...] and biases in real numbers; `mean` and `deviation` of the outputs by channel, or None."""

    weights: np.ndarray
    biases: np.ndarray
    mean: np.ndarray | None = None
    deviation: np.ndarray | None = None


def fold(weights, biases, gamma, beta, mean, variance, epsilon):
    """gamma * (w x + b - mean) / sqrt(variance + epsilon) + beta as one layer, in double precision.

    Where the batch norm saw mean and variance, its output has mean beta and deviation about |gamma|: less by the share
    that epsilon has in the variance. A channel without variance gives beta: its weights, which 1 / sqrt(epsilon) would
    make large for nothing, become 0.
    """
    weights, biases, gamma, beta, mean, variance = (
        np.asarray(each, np.float64) for each in (weights, biases, gamma, beta, mean, variance)
    )
    factor = np.where(variance < LEAST_VARIANCE, 0, gamma / np.sqrt(variance + epsilon))
    shape = (-1, *[1] * (weights.ndim - 1))
    return Folded(
        weights * factor.reshape(shape), (biases - mean) * factor + beta, beta, np.abs(factor) * np.sqrt(variance)
    )


def folded(model):
    """The Folded layers of a model.Model by node name."""
    found = {}
    for node in model.spec.nodes:
        if node.name not in model.weighted:
            continue
        layer = model.weighted[node.name]
        weights = layer.weight.detach().double().numpy()
        biases = np.zeros(len(weights)) if layer.bias is None else layer.bias.detach().double().numpy()
        if not node.norm:
            found[node.name] = Folded(weights, biases)
            continue
        norm = model.norms[node.name]
        parts = (norm.weight, norm.bias, norm.running_mean, norm.running_var)
        found[node.name] = fold(weights, biases, *(each.detach().double().numpy() for each in parts), norm.eps)
    return found
