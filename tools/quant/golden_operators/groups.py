# SPDX-License-Identifier: Apache-2.0
"""What is checked: one program for each group of cases."""

from dataclasses import dataclass
from functools import partial

import deformable
import narrow
import simple
import transformer
import weighted


@dataclass
class Group:
    """`draw` makes a case, `cases` is how many by default, `constants` how many have shapes known to the compiler."""

    name: str
    source: str
    draw: object
    cases: int
    constants: int
    defines: tuple = ()

    @property
    def seed(self):
        """Python's own hash differs from run to run."""
        return int.from_bytes(self.name.encode(), "little")


def weighted_groups(name, source, draw, cases, constants):
    """Int8 against TensorFlow Lite Micro, then with 4 bits against our models, in fewer cases.

    The format is known to the compiler: a program that does not know it has the kernels of all in it.
    """
    for widths in ("INT8", "W4A8", "INT4"):
        drawn = partial(draw, widths=getattr(weighted, widths))
        yield Group(f"{name}-{widths.lower()}", source, drawn, cases, constants, (f"FORMAT=NN_{widths}",))
        cases, constants = cases // 2, max(constants // 2, 1)


INT8_SUMS, W4A8_SUMS = (("FORMAT=NN_" + width, "SUMS") for width in ("INT8", "W4A8"))

GROUPS = [
    *weighted_groups("depthwise-3x3", "depthwise.c", partial(weighted.depthwise, three=True), 400, 6),
    *weighted_groups("depthwise-general", "depthwise.c", partial(weighted.depthwise, three=False), 400, 6),
    *weighted_groups("conv", "conv.c", weighted.convolution, 500, 6),
    *weighted_groups("fully-connected", "fully_connected.c", weighted.fully_connected, 300, 4),
    Group("add-sub", "add.c", simple.addition, 400, 8),
    Group("mul", "mul.c", simple.multiplication, 250, 8),
    Group("one-value", "table.c", simple.one_value, 400, 2),
    Group("pool", "pool.c", simple.pool, 400, 8),
    Group("mean", "mean.c", simple.mean, 250, 8),
    Group("pad", "pad.c", simple.pad, 200, 6),
    Group("concatenation", "concatenation.c", simple.concatenation, 200, 6),
    Group("transpose", "transpose.c", simple.transpose, 200, 6),
    Group("requantize", "requantize.c", simple.requantization, 250, 6),
    Group("add-sub-int4", "narrow_add.c", narrow.addition, 250, 6),
    Group("one-value-int4", "narrow_table.c", narrow.one_value, 200, 6),
    Group("pool-int4", "pool_int4.c", narrow.pool, 250, 6),
    Group("mean-int4", "mean_int4.c", narrow.mean, 200, 6),
    Group("softmax", "softmax.c", simple.softmax, 250, 4),
    Group("sums-int8", "fully_connected.c", partial(transformer.fully_connected, bits=8), 100, 1, INT8_SUMS),
    Group("sums-w4a8", "fully_connected.c", partial(transformer.fully_connected, bits=4), 100, 1, W4A8_SUMS),
    Group("attention-scores", "attention.c", transformer.scores, 120, 1),
    Group("attention-values", "attention.c", transformer.weighted_values, 120, 1, ("VALUES",)),
    Group("integer-softmax", "integer_softmax.c", transformer.softmax, 200, 4),
    Group("gelu", "gelu.c", transformer.gelu, 200, 4),
    Group("layer-norm", "layer_norm.c", transformer.layer_norm, 200, 4),
    Group("deformable", "deformable.c", deformable.convolution, 250, 6),
]
