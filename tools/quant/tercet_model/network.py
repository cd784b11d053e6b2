# SPDX-License-Identifier: Apache-2.0
"""The inner form of a network: integers, scales, zero points and widths per tensor, layers in order.

As files it is `tercet.network/1`, a JSON graph with an .npz beside it: docs/NETWORK.md. `network_file.py` reads and
writes them, `check.py` says what a right network is.
"""

from dataclasses import dataclass, field

import numpy as np

# What the widths of a tensor can hold.
LIMITS = {4: (-8, 7), 8: (-128, 127), 32: (-(1 << 31), (1 << 31) - 1)}


@dataclass
class Tensor:
    """A quantized tensor: real value = scale * (integer - zero point).

    `scales` is float32, one or (constants alone) one for each index of `axis`. `data` is there for constants: int8
    for 4 and 8 bits, else int32. Activations are NHWC with a batch of 1.
    """

    name: str
    shape: tuple
    bits: int = 8
    scales: np.ndarray = field(default_factory=lambda: np.ones(1, np.float32))
    zero_point: int = 0
    axis: int | None = None
    data: np.ndarray | None = None

    @property
    def size(self):
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def scale(self):
        """The one scale of an activation."""
        return self.scales[0]

    @property
    def constant(self):
        return self.data is not None

    @property
    def bytes(self):
        """Bytes that its values take, packed."""
        return (self.size * self.bits + 7) // 8

    @property
    def type(self):
        return f"int{self.bits}"

    def image(self):
        """Height, width and channels, as the kernels see it: ones where the shape has fewer dimensions."""
        dimensions = (1, 1, 1, *self.shape)[-3:] if len(self.shape) != 4 else self.shape[1:]
        return tuple(int(dimension) for dimension in dimensions)


@dataclass
class Layer:
    """One operator. `inputs` and `output` are indices of tensors; an input that is left out is None.

    `statistics`, if they are known, are "mean" and "deviation" of the real output before its clamp, by channel.
    """

    operator: str
    inputs: list
    output: int
    attributes: dict = field(default_factory=dict)
    statistics: dict | None = None


@dataclass
class Network:
    """`origins` maps tensors to those of the .tflite that the network was read from; it is not saved."""

    name: str
    tensors: list
    layers: list
    input: int
    outputs: list
    origins: dict = field(default_factory=dict)

    def layer_name(self, layer):
        return self.tensors[layer.output].name

    def layer_inputs(self, layer):
        """The tensors it reads; None where an input is left out."""
        return [None if index is None else self.tensors[index] for index in layer.inputs]


def compact(network):
    """The network without the tensors that nothing uses."""
    used = {network.input, *network.outputs}
    for layer in network.layers:
        used.update(index for index in (*layer.inputs, layer.output) if index is not None)
    order = sorted(used)
    place = {index: position for position, index in enumerate(order)}
    layers = [
        Layer(
            layer.operator,
            [None if index is None else place[index] for index in layer.inputs],
            place[layer.output],
            layer.attributes,
            layer.statistics,
        )
        for layer in network.layers
    ]
    return Network(
        network.name,
        [network.tensors[index] for index in order],
        layers,
        place[network.input],
        [place[index] for index in network.outputs],
        {place[index]: origin for index, origin in network.origins.items() if index in place},
    )
