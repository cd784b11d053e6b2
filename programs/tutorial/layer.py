# SPDX-License-Identifier: Apache-2.0
"""Writes layer.c: the numbers of the layer, an input, and a checksum of the output that numpy computes for it.

    layer.py           writes layer.c
    layer.py --check   exits 1 if the committed file differs from what would be written
"""

import argparse
import sys
from pathlib import Path
from random import Random

import numpy as np

OUTPUT = Path(__file__).with_name("layer.c")
HEIGHT, WIDTH, INPUTS, OUTPUTS = 8, 8, 16, 16
INPUT_ZERO = OUTPUT_ZERO = -128


class Numbers:
    """Reproducible numbers, from the one generator call whose output never changed."""

    def __init__(self, seed):
        self.generator = Random(seed)

    def between(self, low, high, *shape):
        """Whole numbers from low to high, both included; near enough to uniform."""
        count = int(np.prod(shape))
        values = [low + self.generator.getrandbits(48) % (high - low + 1) for _ in range(count)]
        return np.array(values, dtype=np.int64).reshape(shape)


def convolution(image, weights, bias, multiplier, shift):
    """The layer by its definition: real numbers are (int8 - zero point) times a scale."""
    padded = np.pad(image, ((1, 1), (1, 1), (0, 0)), constant_values=INPUT_ZERO) - INPUT_ZERO
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(0, 1))
    sums = np.einsum("yxiab,oabi->yxo", windows, weights) + bias
    assert np.abs(sums).max() < 1 << 31
    scaled = (sums * multiplier + (1 << (30 + shift))) >> (31 + shift)
    return np.clip(scaled + OUTPUT_ZERO, -128, 127)


def checksum(output):
    """A polynomial of the bytes in 31, as main.c adds it up."""
    total = 0
    for value in output.ravel():
        total = (total * 31 + int(value) % 256) % (1 << 32)
    return total


def array(declaration, values, width):
    cells = [f"{value}," for value in values.ravel()]
    lines = ["    " + " ".join(cells[start : start + width]) for start in range(0, len(cells), width)]
    return "\n".join([f"{declaration} = {{", *lines, "};", ""])


def text():
    numbers = Numbers("tutorial")
    image = numbers.between(-128, 127, HEIGHT, WIDTH, INPUTS)
    weights = numbers.between(-127, 127, OUTPUTS, 3, 3, INPUTS)
    bias = numbers.between(-20000, 20000, OUTPUTS)
    multiplier = numbers.between(1 << 30, (1 << 31) - 1, OUTPUTS)
    shift = numbers.between(9, 10, OUTPUTS)
    output = convolution(image, weights, bias, multiplier, shift)
    return "\n".join(
        [
            "// SPDX-License-Identifier: Apache-2.0",
            "// Written by layer.py.",
            "",
            '#include "layer.h"',
            "",
            array("_Alignas(4) const int8_t input[HEIGHT * WIDTH * INPUTS]", image, 16),
            array("_Alignas(4) static const int8_t weights[OUTPUTS * 9 * INPUTS]", weights, 16),
            array("static const int32_t bias[OUTPUTS]", bias, 8),
            array("static const int32_t multiplier[OUTPUTS]", multiplier, 8),
            array("static const uint8_t shift[OUTPUTS]", shift, 16),
            "const struct layer layer = {",
            "    HEIGHT, WIDTH, INPUTS, OUTPUTS, INPUT_ZERO, OUTPUT_ZERO, weights, bias, multiplier, shift,",
            "};",
            "",
            f"const uint32_t expected = 0x{checksum(output):08x};",
            "",
        ]
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    if not parser.parse_args().check:
        OUTPUT.write_text(text())
    elif not OUTPUT.exists() or OUTPUT.read_text() != text():
        sys.exit(f"error: {OUTPUT.name} is not what layer.py writes")


if __name__ == "__main__":
    main()
