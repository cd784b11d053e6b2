# SPDX-License-Identifier: Apache-2.0
"""From a layer to the call of its kernel: constant arrays, a constant struct, one call."""

from dataclasses import dataclass, field


@dataclass
class Piece:
    """A layer in C, before its operands have places.

    `arrays` are (declaration, values) with `{layer}` for the layer's prefix; `struct` is (type, fields) or None;
    `call` is C with `{struct}`, `{input}` (the first), `{inputs[1]}`, `{output}`, `{scratch}` and `{layer}` in it.
    `checks` are conditions that the compiler holds true.
    """

    call: str
    struct: tuple | None = None
    arrays: list = field(default_factory=list)
    scratch: int = 0
    checks: list = field(default_factory=list)
    macs: int = 0
    note: str = ""


def parameters(shift, zero_point, lo, hi):
    """rs3 of xt.rqd."""
    return (shift & 31) | (zero_point & 255) << 8 | (lo & 255) << 16 | (hi & 255) << 24


def rescale(pair, zero_point, lo, hi):
    """A struct nn_rescale from a multiplier and an exponent."""
    multiplier, exponent = (int(value) for value in pair)
    fields = [
        f".multiplier = {multiplier}",
        f".parameters = 0x{parameters(max(-exponent, 0), zero_point, lo, hi):08x}",
        f".left_shift = {max(exponent, 0)}",
    ]
    return "{" + ", ".join(fields) + "}"


def steps(storage, swapped=False):
    """A struct nn_steps; all zero stands for NHWC without gaps. `swapped` takes columns as rows."""
    if storage.dense and not swapped:
        return "{0}"
    row, pixel, channel = storage.steps
    if swapped:
        row, pixel = pixel, row
    return f"{{.row = {row}, .pixel = {pixel}, .channel = {channel}}}"
