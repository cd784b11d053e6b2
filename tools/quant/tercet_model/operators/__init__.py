# SPDX-License-Identifier: Apache-2.0
"""What each operator computes, in numpy integers: equal to TensorFlow Lite Micro bit for bit, at any width.

A function takes a Call and gives the output's integers in the output's shape.
"""

from dataclasses import dataclass

import numpy as np

from ..network import LIMITS


@dataclass
class Call:
    """One run of a layer: its tensors, and the integers of its inputs (None where one is left out)."""

    operator: str
    attributes: dict
    inputs: list
    output: object
    values: list

    @property
    def limits(self):
        """The least and the greatest value of the output."""
        lo, hi = LIMITS[self.output.bits]
        clamp = self.attributes.get("clamp", (lo, hi))
        return max(lo, clamp[0]), min(hi, clamp[1])

    def finish(self, values):
        """Adds the output's zero point, clamps, and gives the output's shape and type."""
        lo, hi = self.limits
        return np.clip(values + self.output.zero_point, lo, hi).astype(np.int8).reshape(self.output.shape)
