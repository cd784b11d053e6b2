# SPDX-License-Identifier: Apache-2.0
"""The digits network: three 3x3 convolutions, a 2x2 average pool, a fully connected layer.

    8x8x1 -conv1-> 8x8x8 -conv2, stride 2-> 4x4x8 -conv3-> 4x4x32 -pool-> 2x2x32 -fc-> 10

Every convolution is padded by one zero on each side and ends in ReLU. Quantized, activations
are unsigned with zero point 0 and weights signed and symmetric, with one scale per output
channel; `fc` has one scale for all, so that its int32 sums are comparable and are the logits.
The average pool keeps its input's scale. The input is the image's own integers from 0 to 16:
5 bits, so even the int4 network reads it as 8-bit activations.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Convolution:
    """A 3x3 convolution; `size` is the edge of its output."""

    name: str
    inputs: int
    outputs: int
    size: int
    stride: int

    @property
    def multiplications(self):
        return self.size * self.size * self.outputs * 9 * self.inputs


CONVOLUTIONS = (
    Convolution("conv1", inputs=1, outputs=8, size=8, stride=1),
    Convolution("conv2", inputs=8, outputs=8, size=4, stride=2),
    Convolution("conv3", inputs=8, outputs=32, size=4, stride=1),
)
FEATURES = 2 * 2 * 32
CLASSES = 10
MULTIPLICATIONS = sum(c.multiplications for c in CONVOLUTIONS) + FEATURES * CLASSES

WEIGHT_LIMIT = {8: 127, 4: 7}
ACTIVATION_LIMIT = {8: 255, 4: 15}
