# SPDX-License-Identifier: Apache-2.0
"""The network of a Spec as a PyTorch module with batch norms, for training in float."""

import torch
from torch import nn
from torch.nn import functional

from . import spec as specs


class Model(nn.Module):
    """Takes [N, channels, height, width], gives logits."""

    def __init__(self, spec):
        super().__init__()
        self.spec = spec
        self.weighted, self.norms = nn.ModuleDict(), nn.ModuleDict()
        sizes = specs.sizes(spec)
        for node in spec.nodes:
            height, width, channels = sizes[node.inputs[0]]
            if node.operator == "FULLY_CONNECTED":
                self.weighted[node.name] = nn.Linear(height * width * channels, node.channels)
            elif node.operator in ("CONV_2D", "DEPTHWISE_CONV_2D"):
                groups = channels if node.operator == "DEPTHWISE_CONV_2D" else 1
                self.weighted[node.name] = nn.Conv2d(
                    channels, node.channels, node.kernel, node.stride, node.padding, groups=groups, bias=not node.norm
                )
            if node.norm:
                self.norms[node.name] = nn.BatchNorm2d(node.channels)

    def forward(self, inputs):
        known = {"input": inputs}
        for node in self.spec.nodes:
            sources = [known[name] for name in node.inputs]
            known[node.name] = self.compute(node, sources)
        return known[self.spec.nodes[-1].name]

    def compute(self, node, sources):
        if node.operator == "ADD":
            values = sources[0] + sources[1]
        elif node.operator == "AVERAGE_POOL_2D":
            values = functional.avg_pool2d(sources[0], node.kernel, node.stride)
        elif node.operator == "FULLY_CONNECTED":
            # NHWC, as the integer network flattens it.
            values = self.weighted[node.name](sources[0].permute(0, 2, 3, 1).flatten(1))
        else:
            values = self.weighted[node.name](sources[0])
        if node.norm:
            values = self.norms[node.name](values)
        return functional.relu(values) if node.relu else values


def tensor_of(images):
    """[N, height, width, channels] of numpy as PyTorch wants it."""
    return torch.from_numpy(images).permute(0, 3, 1, 2).contiguous()
