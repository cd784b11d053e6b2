# SPDX-License-Identifier: Apache-2.0
"""Where elements lie in memory, as struct nn_steps says it."""

from dataclasses import dataclass

import numpy as np

from tercet_model.packing_depthwise import planar_row, planar_rows


@dataclass
class Steps:
    """Bytes from one row, pixel and channel to the next, of a whole tensor, and of its first element."""

    row: int
    pixel: int
    channel: int
    bytes: int
    origin: int = 0

    def initialiser(self):
        return {"row": self.row, "pixel": self.pixel, "channel": self.channel}

    def store(self, memory, values):
        """`memory` with values [row, column, channel] at their places."""
        rows, columns, channels = np.indices(values.shape)
        memory[self.origin + rows * self.row + columns * self.pixel + channels * self.channel] = values
        return memory


def dense(shape, swapped):
    """NHWC without gaps, seen with rows and columns exchanged if `swapped`; shape is that of memory."""
    height, width, channels = shape
    row, pixel = width * channels, channels
    return Steps(*((pixel, row) if swapped else (row, pixel)), 1, height * width * channels)


def planes(geometry, channels):
    """Planes with a border for a depthwise convolution."""
    row = planar_row(geometry.output[1], geometry.kernel[1], geometry.stride[1])
    plane = row * planar_rows(geometry.output[0], geometry.kernel[0], geometry.stride[0])
    return Steps(row, 1, plane, plane * channels, geometry.pad[0] * row + geometry.pad[1])
