# SPDX-License-Identifier: Apache-2.0
"""The integers of many outputs at once, by the arithmetic of tercet_model: multipliers of 31 bits, rounding twice.

Values are PyTorch tensors [N, channels, height, width] or [N, channels] of real numbers, of which the integers, of 8
bits at most, are found by dividing: they are multiples of their steps, but for what float32 makes of them. The sums of
layers with weights, which may be larger than what float32 gives back, come as integers.
"""

from dataclasses import replace

import numpy as np
import torch

from tercet_model.operators import Call, elementwise, sums


def steps(model, layer, values, known, found=None):
    """The integers of an output before its clamp, or None where rounding to nearest is all there is.

    `found` are the sums of a layer with weights.
    """
    tensors = [None if index is None else current(model, index) for index in (*layer.inputs, layer.output)]
    *inputs, output = tensors
    if found is not None:
        found = rescaled(layer, inputs, output, integers(found))
    elif layer.operator == "ADD":
        found = added(layer, inputs, output, [integers(known[each] / model.scale(each)) for each in layer.inputs])
    elif layer.operator == "AVERAGE_POOL_2D":
        return half_away(values / model.scale(layer.output) + output.zero_point)
    else:
        return None
    return (found + output.zero_point).to(values.dtype)


def current(model, index):
    """A tensor with the step that training has brought it to."""
    tensor = model.network.tensors[index]
    if tensor.constant or index not in model.sources and str(index) not in model.scales:
        return tensor
    return replace(tensor, scales=np.array([model.scale(index).item()], np.float32))


def integers(values):
    return torch.round(values).to(torch.int64)


def rescaled(layer, inputs, output, found):
    """Sums of a convolution or fully connected layer."""
    call = Call(layer.operator, layer.attributes, inputs, output, [])
    shape = (-1,) if found.dim() == 2 else (-1, 1, 1)
    return apply(found, *(torch.from_numpy(each).reshape(shape) for each in sums.multipliers_of(call)))


def added(layer, inputs, output, values):
    """Both branches to one step, their sum to the output's; `values` are less their zero points."""
    call = Call(layer.operator, layer.attributes, inputs, output, [])
    *pairs, last = (tuple(map(torch.tensor, pair)) for pair in elementwise.sum_multipliers(call))
    first, second = (
        apply(each << elementwise.LEFT_SHIFT, *pair) for each, pair in zip(values, pairs, strict=True)
    )
    return apply(first + second, *last)


def apply(values, multipliers, exponents):
    """multiplier.apply, in fewer steps: for what does not leave 32 bits, which nothing that is trained does."""
    product = (values << exponents.clamp_min(0)) * multipliers
    high = product.add_(1 << 30).bitwise_right_shift_(31)
    right = (-exponents).clamp_min(0)
    # Ties away from 0.
    half = torch.where(right > 0, 1 << (right - 1).clamp_min(0), torch.zeros_like(right))
    return high.add_(half).sub_(((high - half < 0) & (right > 0)).to(torch.int64)).bitwise_right_shift_(right)


def half_away(values):
    """To the nearest, ties away from 0: a mean of integers is a tie or far from one."""
    return torch.trunc(values + torch.copysign(torch.full_like(values, 0.5 + 1e-4), values))
