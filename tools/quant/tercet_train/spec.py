# SPDX-License-Identifier: Apache-2.0
"""The networks that can be trained here, as lists of nodes: no weights, no PyTorch.

A node reads the outputs of others by name; "input" is the network's. Images are [height, width, channels].
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Node:
    """One layer. `norm` puts a batch norm behind it, `relu` a ReLU behind that; both end up in the layer itself."""

    name: str
    operator: str
    inputs: tuple = ("input",)
    channels: int = 0
    kernel: tuple = (1, 1)
    stride: tuple = (1, 1)
    relu: bool = False
    norm: bool = False

    @property
    def padding(self):
        """Rows above and below, columns left and right: odd kernels keep the size at stride 1."""
        return self.kernel[0] // 2, self.kernel[1] // 2


@dataclass(frozen=True)
class Spec:
    """`epochs`, `rate`: of training in float; `tuning_*`: at the widths of a plan.

    Images are moved by up to `shift` pixels in each direction, anew each time that they are trained with.
    """

    name: str
    shape: tuple
    nodes: tuple
    epochs: int
    rate: float
    tuning_epochs: int
    tuning_rate: float
    batch: int = 64
    shift: float = 0.0


def convolution(name, source, channels, kernel, stride=(1, 1), relu=True):
    return Node(name, "CONV_2D", (source,), channels, kernel, stride, relu, norm=True)


def depthwise(name, source, channels, kernel, stride=(1, 1)):
    return Node(name, "DEPTHWISE_CONV_2D", (source,), channels, kernel, stride, relu=True, norm=True)


def dense(name, source, channels):
    return Node(name, "FULLY_CONNECTED", (source,), channels)


def pool(name, source, window):
    return Node(name, "AVERAGE_POOL_2D", (source,), kernel=window, stride=window)


def digits():
    """The digits network of programs/models/digits, here with batch norm."""
    nodes = (
        convolution("conv1", "input", 8, (3, 3)),
        convolution("conv2", "conv1", 8, (3, 3), (2, 2)),
        convolution("conv3", "conv2", 32, (3, 3)),
        pool("pool", "conv3", (2, 2)),
        dense("fc", "pool", 10),
    )
    return Spec("digits", (8, 8, 1), nodes, 120, 1e-2, 20, 1e-3, shift=0.7)


def mnist1d():
    """Depthwise-separable, as networks that spot keywords are: one row high."""
    nodes = (
        convolution("conv", "input", 32, (1, 9), (1, 2)),
        depthwise("dw1", "conv", 32, (1, 5)),
        convolution("pw1", "dw1", 32, (1, 1)),
        depthwise("dw2", "pw1", 32, (1, 5), (1, 2)),
        convolution("pw2", "dw2", 48, (1, 1)),
        depthwise("dw3", "pw2", 48, (1, 5)),
        convolution("pw3", "dw3", 40, (1, 1)),
        pool("pool", "pw3", (1, 10)),
        dense("fc", "pool", 10),
    )
    return Spec("mnist1d", (1, 40, 1), nodes, 60, 1e-2, 10, 1e-3)


def mnist5k():
    """A residual network on MNIST, 14x14: two blocks, the second with a 1x1 convolution beside it."""
    nodes = (
        convolution("conv", "input", 16, (3, 3)),
        convolution("a1", "conv", 16, (3, 3)),
        convolution("a2", "a1", 16, (3, 3), relu=False),
        Node("a", "ADD", ("conv", "a2"), relu=True),
        convolution("b1", "a", 32, (3, 3), (2, 2)),
        convolution("b2", "b1", 32, (3, 3), relu=False),
        convolution("b0", "a", 32, (1, 1), (2, 2), relu=False),
        Node("b", "ADD", ("b0", "b2"), relu=True),
        pool("pool", "b", (7, 7)),
        dense("fc", "pool", 10),
    )
    return Spec("mnist5k", (14, 14, 1), nodes, 8, 1e-2, 3, 1e-3)


SPECS = {"digits": digits, "mnist1d": mnist1d, "mnist5k": mnist5k}


def sizes(spec):
    """Height, width and channels of each node's output by name."""
    found = {"input": spec.shape}
    for node in spec.nodes:
        height, width, channels = found[node.inputs[0]]
        if node.operator in ("CONV_2D", "DEPTHWISE_CONV_2D", "AVERAGE_POOL_2D"):
            pads = (0, 0) if node.operator == "AVERAGE_POOL_2D" else node.padding
            height = (height + 2 * pads[0] - node.kernel[0]) // node.stride[0] + 1
            width = (width + 2 * pads[1] - node.kernel[1]) // node.stride[1] + 1
        if node.operator == "FULLY_CONNECTED":
            height = width = 1
        found[node.name] = (height, width, node.channels or channels)
    return found
