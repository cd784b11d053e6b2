# SPDX-License-Identifier: Apache-2.0
"""Training: Adam on cross-entropy, the rate falling to zero along a cosine, one thread, all chance from one seed."""

import math

import torch
from torch.nn import functional

WEIGHT_DECAY = 1e-4


def start(seed):
    """A run is fixed by the seed, on one machine with one version of PyTorch."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)


def moved(images, shift, chance):
    """[N, channels, height, width], each moved by its own fraction of pixels, between pixels linear, 0 outside."""
    count, _, height, width = images.shape
    offsets = (torch.rand((count, 2), generator=chance) * 2 - 1) * shift * 2 / torch.tensor([width, height])
    turns = torch.eye(2).expand(count, 2, 2)
    grid = functional.affine_grid(torch.cat([turns, offsets[:, :, None]], dim=2), images.shape, align_corners=False)
    return functional.grid_sample(images, grid, align_corners=False)


def fit(model, inputs, labels, epochs, rate, batch, seed, say=None, change=None):
    """Trains in place; `say` hears the loss now and then, `change` makes of a batch what is trained with."""
    chance = torch.Generator().manual_seed(seed)
    parameters = [each for each in model.parameters() if each.requires_grad]
    optimizer = torch.optim.Adam(parameters, rate, weight_decay=WEIGHT_DECAY)
    count = len(labels)
    batches = count // batch
    model.train()
    for epoch in range(epochs):
        order, total = torch.randperm(count, generator=chance), 0.0
        for step in range(batches):
            share = (epoch * batches + step) / (epochs * batches)
            optimizer.param_groups[0]["lr"] = rate * (1 + math.cos(math.pi * share)) / 2
            chosen = order[step * batch : (step + 1) * batch]
            images = inputs[chosen] if change is None else change(inputs[chosen], chance)
            loss = functional.cross_entropy(model(images), labels[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        if say and (epoch + 1) % (epochs // 5 or 1) == 0:
            say(f"epoch {epoch + 1} of {epochs}, loss {total / batches:.4f}")
    model.eval()


def wrong(model, inputs, labels):
    """How many inputs the model gets wrong."""
    with torch.no_grad():
        return int((model(inputs).argmax(dim=1) != labels).sum())
