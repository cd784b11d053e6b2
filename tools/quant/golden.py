# SPDX-License-Identifier: Apache-2.0
"""The digits network in integers, in numpy: what every program must reproduce bit for bit.

    golden.py           writes digits/logits-int8.txt and digits/logits-int4.txt
    golden.py --check   exits 1 if the committed files differ

A line holds the ten int32 logits of one of the 297 test images, in file order. Rounding is
*single* (xt.rqs): the scaled sum is rounded once, ties toward plus infinity. Double rounding
serves compatibility with TensorFlow Lite, which has no part here; rounding once is nearer to
the real number and takes plain C a third of the instructions.

Written from the definition of the layers, not from the C: windows are gathered by index, and
nothing is packed.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

import dataset
from network import ACTIVATION_LIMIT, CONVOLUTIONS, MULTIPLICATIONS

DIRECTORY = Path(__file__).parent / "digits"
LAST = 100


def requantize(sums, multipliers, shifts, limit):
    """clamp(floor(sums * multipliers / 2^(31 + shifts) + 1/2), 0, limit)."""
    rounding = np.int64(1) << (30 + shifts)
    return np.clip((sums * multipliers + rounding) >> (31 + shifts), 0, limit)


def convolve(x, layer, convolution, limit):
    """A padded 3x3 convolution of integers, requantized."""
    x = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))
    weights = np.array(layer["weights"], np.int64)
    weights = weights.reshape(convolution.outputs, 3, 3, convolution.inputs)
    sums = np.zeros((len(x), convolution.size, convolution.size, convolution.outputs), np.int64)
    for row in range(convolution.size):
        for column in range(convolution.size):
            top, left = row * convolution.stride, column * convolution.stride
            window = x[:, top : top + 3, left : left + 3]
            sums[:, row, column] = np.tensordot(window, weights, ((1, 2, 3), (1, 2, 3)))
    sums += np.array(layer["biases"], np.int64)
    assert np.abs(sums).max() < 2**31, "the sums would not fit 32 bits"
    multipliers = np.array(layer["multipliers"], np.int64)
    return requantize(sums, multipliers, np.array(layer["shifts"], np.int64), limit)


def average_pool(x):
    """The mean of each 2x2 square, half rounding up."""
    total = x[:, 0::2, 0::2] + x[:, 0::2, 1::2] + x[:, 1::2, 0::2] + x[:, 1::2, 1::2]
    return (total + 2) >> 2


def infer(network, images):
    """int64 logits [image, class] of uint8 images [image, 8, 8]."""
    x = images.astype(np.int64)[..., None]
    for convolution in CONVOLUTIONS:
        limit = ACTIVATION_LIMIT[network["bits"]]
        x = convolve(x, network[convolution.name], convolution, limit)
    features = average_pool(x).reshape(len(x), -1)
    weights = np.array(network["fc"]["weights"], np.int64)
    return features @ weights.T + np.array(network["fc"]["biases"], np.int64)


def checksum(logits):
    """FNV-1a over the logits as 32-bit words."""
    value = 2166136261
    for logit in logits.ravel().tolist():
        value = ((value ^ (logit & 0xFFFFFFFF)) * 16777619) & 0xFFFFFFFF
    return value


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the committed files")
    check = parser.parse_args().check
    images, labels = dataset.test()
    print(f"{MULTIPLICATIONS} multiply-accumulates an image")
    differing = []
    for bits in (8, 4):
        network = json.loads((DIRECTORY / f"int{bits}.json").read_text())
        logits = infer(network, images)
        path = DIRECTORY / f"logits-int{bits}.txt"
        text = "".join(" ".join(map(str, row)) + "\n" for row in logits.tolist())
        if not check:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            differing.append(path.name)
        right = logits.argmax(axis=1) == labels
        print(f"int{bits}")
        print(f"last {LAST}: {right[-LAST:].sum()} of {LAST}")
        print(f"all {len(right)}: {right.sum()} of {len(right)}")
        print(f"logits {checksum(logits):08x}")
    if differing:
        sys.exit(f"differs from what golden.py computes: {', '.join(differing)}")


if __name__ == "__main__":
    main()
