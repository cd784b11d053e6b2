# SPDX-License-Identifier: Apache-2.0
"""In which layout each tensor lies between two layers: what the reader wants, if the writer can give it."""

from dataclasses import dataclass

from . import arena, packing_depthwise


@dataclass
class Storage:
    """Where element (row, column, channel) is: `origin` + the steps' sum, in bytes from the block's start.

    Elements of 4 bits lie two a byte, a pixel's channels in whole words; the channel's step is then 0. `base` is the
    storage whose bytes these are too, under another shape.
    """

    bytes: int
    steps: tuple
    origin: int = 0
    layout: str = "nhwc"
    swapped: bool = False
    block: arena.Block | None = None
    base: "Storage | None" = None

    @property
    def root(self):
        """The storage that has a block."""
        return self.base.root if self.base else self

    @property
    def dense(self):
        return self.layout == "nhwc"

    @property
    def offset(self):
        """Of element (0, 0, 0) from the arena's start; the network's input has no block."""
        block = self.root.block
        return (block.offset if block else 0) + self.origin


def words(count):
    return -(-count // 4) * 4


def pixel_bytes(tensor):
    """Bytes of a pixel without gaps."""
    channels = tensor.image()[2]
    return -(-channels // 8) * 4 if tensor.bits == 4 else channels * tensor.bits // 8


def dense(tensor):
    height, width, _ = tensor.image()
    pixel = pixel_bytes(tensor)
    return Storage(words(height * width * pixel), (width * pixel, pixel, tensor.bits // 8))


def planes(tensor, reader):
    """Planes with a border, as the depthwise convolution that reads them wants it; `reader` is its Geometry."""
    row = packing_depthwise.planar_row(reader.size[1], reader.kernel[1], reader.stride[1])
    plane = packing_depthwise.planar_rows(reader.size[0], reader.kernel[0], reader.stride[0]) * row
    steps = (1, row, plane) if reader.swapped else (row, 1, plane)
    origin = reader.padding[0] * row + reader.padding[1]
    return Storage(tensor.image()[2] * plane, steps, origin, "planar", reader.swapped)


@dataclass
class Geometry:
    """A window's sizes, rows before columns, both exchanged if `swapped`."""

    size: tuple
    kernel: tuple
    stride: tuple
    padding: tuple
    swapped: bool


def depthwise_geometry(network, layer):
    output, weights = network.tensors[layer.output], network.tensors[layer.inputs[1]]
    top, _, left, _ = layer.attributes["padding"]
    pairs = [tuple(output.shape[1:3]), tuple(weights.shape[1:3]), tuple(layer.attributes["strides"]), (top, left)]
    swapped = packing_depthwise.better_swapped(*pairs[0], pairs[1])
    return Geometry(*(pair[::-1] if swapped else pair for pair in pairs), swapped)


def readers(network):
    """The layers that read each tensor."""
    found = {}
    for layer in network.layers:
        for index in layer.inputs:
            if index is not None:
                found.setdefault(index, []).append(layer)
    return found


# Operators whose kernels can write planes.
WRITES_PLANES = ("CONV_2D", "DEPTHWISE_CONV_2D")


def wants_planes(network, layer, read_by):
    """The depthwise convolution that alone reads a layer's output, or None."""
    tensor = network.tensors[layer.output]
    users = read_by.get(layer.output, [])
    if len(users) != 1 or layer.output in network.outputs or tensor.bits != 8:
        return None
    return users[0] if users[0].operator == "DEPTHWISE_CONV_2D" and layer.operator in WRITES_PLANES else None


def choose(network, options):
    """Storage by tensor, for all that is computed and the network's input."""
    storages = {network.input: dense(network.tensors[network.input])}
    read_by = readers(network)
    for layer in network.layers:
        tensor = network.tensors[layer.output]
        reader = wants_planes(network, layer, read_by)
        if layer.operator == "RESHAPE":
            storages[layer.output] = dense(tensor)
            storages[layer.output].base = storages[layer.inputs[0]]
        elif reader is not None:
            storages[layer.output] = planes(tensor, depthwise_geometry(network, reader))
        else:
            storages[layer.output] = dense(tensor)
    return storages
