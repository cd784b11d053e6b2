# SPDX-License-Identifier: Apache-2.0
"""In which layout each tensor lies between two layers: what the reader wants, if the writer can give it."""

from dataclasses import dataclass

from . import arena


@dataclass
class Storage:
    """Where element (row, column, channel) is: `origin` + the steps' sum, in bytes from the block's start.

    Elements of 4 bits lie two a byte, a pixel's channels in whole words; the channel's step is then 0.
    """

    bytes: int
    steps: tuple
    origin: int = 0
    layout: str = "nhwc"
    block: arena.Block | None = None

    @property
    def dense(self):
        return self.layout == "nhwc"

    @property
    def offset(self):
        """Of element (0, 0, 0) from the arena's start; the network's input has no block."""
        return (self.block.offset if self.block else 0) + self.origin


def words(count):
    return -(-count // 4) * 4


def pixel_bytes(tensor):
    """Bytes of a pixel without gaps."""
    channels = tensor.image()[2]
    return -(-channels // 8) * 4 if tensor.bits == 4 else channels


def dense(tensor):
    height, width, _ = tensor.image()
    pixel = pixel_bytes(tensor)
    return Storage(words(height * width * pixel), (width * pixel, pixel, 0 if tensor.bits == 4 else 1))


def choose(network, options):
    """Storage by tensor, for all that is computed and the network's input."""
    storages = {network.input: dense(network.tensors[network.input])}
    for layer in network.layers:
        tensor = network.tensors[layer.output]
        if layer.operator == "RESHAPE":
            storages[layer.output] = storages[layer.inputs[0]]
        else:
            storages[layer.output] = dense(tensor)
    return storages
