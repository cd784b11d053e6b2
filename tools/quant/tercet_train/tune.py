# SPDX-License-Identifier: Apache-2.0
"""Quantization-aware fine-tuning: the weights of a network of 8 bits, trained on in the widths of a plan."""

import torch

from . import fit, simulate


def tune(base, lowered, inputs, labels, settings, seed, shift=0.0):
    """The lowered Network with trained integers.

    `base` is the network of 8 bits that `lowered` was made of, by the same layer names; its weights, in real numbers,
    are where training starts. `inputs` are the network's integers [N, height, width, channels]. Steps of weights and of
    activations of 8 bits stay, those of activations of 4 bits are trained with the weights.
    """
    fit.start(seed)
    model = simulate.Simulation(lowered, rounding=True)
    take_weights(base, model)
    model.train_scales(4)
    images = torch.from_numpy(inputs).float()
    epochs, rate, batch = settings
    zero = lowered.tensors[lowered.input].zero_point

    def change(integers, chance):
        real = fit.moved((integers - zero).permute(0, 3, 1, 2), shift, chance)
        return (torch.round(real) + zero).permute(0, 2, 3, 1)

    labels = torch.from_numpy(labels).long()
    fit.fit(model, images, labels, epochs, rate, batch, seed, change=change if shift else None)
    tuned = model.integers()
    for layer in tuned.layers:
        layer.statistics = None  # those of other weights
    return tuned


def take_weights(base, model):
    """Those of the network of 8 bits. Biases stay those of the lowered one, which took in what rounding shifts."""
    finer = {base.layer_name(layer): layer for layer in base.layers}
    for index, layer in model.weighted_layers():
        weights, _ = simulate.real_constants(base, finer[model.network.layer_name(layer)])
        with torch.no_grad():
            model.weights[str(index)].copy_(torch.from_numpy(weights))
