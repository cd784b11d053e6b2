# SPDX-License-Identifier: Apache-2.0
"""The int8 digits network as tercet.network/1, which `tercet model` takes.

    digits_network.py           writes programs/models/digits/network.json and network.npz
    digits_network.py --check   exits 1 if the committed files differ

Weights and biases are those of digits/int8.json. An unsigned activation, 0 to 255, is here a signed one with zero point
-128. Three things are TensorFlow Lite's way, and not that of the programs beside it: scales are float32, so multipliers
keep 24 of their 31 bits; rounding is double; the output is int8, in place of the int32 logits. So some values differ by
1 from golden.py's, and what this network computes is defined by tercet_model/reference.py.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np

import dataset
from network import CLASSES, CONVOLUTIONS, FEATURES
from tercet_model import check, network_file, reference
from tercet_model.network import Layer, Network, Tensor

SOURCE = Path(__file__).parent / "digits" / "int8.json"
OUTPUT = Path(__file__).parents[2] / "programs" / "models" / "digits" / "network.json"


class Graph:
    """Tensors and layers in order."""

    def __init__(self):
        self.tensors, self.layers = [], []

    def add(self, *arguments, **fields):
        self.tensors.append(Tensor(*arguments, **fields))
        return len(self.tensors) - 1

    def layer(self, operator, inputs, output, **attributes):
        self.layers.append(Layer(operator, inputs, output, attributes))
        return output


def scale(value):
    return np.atleast_1d(np.asarray(value, np.float64)).astype(np.float32)


def convolution(graph, source, shape, layer):
    """All activations have scale 1, so that a channel's scale of weights is its multiplier."""
    weights = np.array(layer["weights"], np.int8).reshape(shape.outputs, 3, 3, shape.inputs)
    scales = scale(np.array(layer["multipliers"], np.float64) / 2.0 ** (31 + np.array(layer["shifts"])))
    biases = np.array(layer["biases"], np.int32)
    inputs = [
        source,
        graph.add(f"{shape.name}/weights", weights.shape, scales=scales, axis=0, data=weights),
        graph.add(f"{shape.name}/biases", biases.shape, 32, data=biases),
    ]
    output = graph.add(shape.name, (1, shape.size, shape.size, shape.outputs), scales=scale(1), zero_point=-128)
    strides = [shape.stride, shape.stride]
    return graph.layer("CONV_2D", inputs, output, strides=strides, padding=[1, 1, 1, 1], clamp=[-128, 127])


def network(quantized, output_scale):
    graph = Graph()
    first = here = graph.add("image", (1, 8, 8, 1), scales=scale(1))
    for shape in CONVOLUTIONS:
        here = convolution(graph, here, shape, quantized[shape.name])
    pooled = graph.add("pool", (1, 2, 2, 32), scales=scale(1), zero_point=-128)
    window = {"window": [2, 2], "strides": [2, 2], "padding": [0, 0, 0, 0], "clamp": [-128, 127]}
    here = graph.layer("AVERAGE_POOL_2D", [here], pooled, **window)
    weights, biases = np.array(quantized["fc"]["weights"], np.int8), np.array(quantized["fc"]["biases"], np.int32)
    inputs = [
        here,
        graph.add("fc/weights", (CLASSES, FEATURES), scales=scale(1), data=weights),
        graph.add("fc/biases", (CLASSES,), 32, data=biases),
    ]
    output = graph.add("fc", (1, CLASSES), scales=scale(output_scale))
    graph.layer("FULLY_CONNECTED", inputs, output, clamp=[-128, 127])
    return Network("digits", graph.tensors, graph.layers, first, [output])


def inferred(found, images):
    """Outputs of all layers, for each image."""
    shape = found.tensors[found.input].shape
    return [reference.layers(found, image.astype(np.int8).reshape(shape)) for image in images]


def largest_logit(quantized, images):
    """Of the images that may be seen; it becomes 127."""
    weights = np.array(quantized["fc"]["weights"], np.int64)
    biases = np.array(quantized["fc"]["biases"], np.int64)
    features = np.array([layers[-2].ravel() for layers in inferred(network(quantized, 1), images)], np.int64) + 128
    return np.abs(features @ weights.T + biases).max()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the committed files")
    arguments = parser.parse_args()
    quantized = json.loads(SOURCE.read_text())
    found = network(quantized, largest_logit(quantized, dataset.development()[0]) / 127)
    check.check(found, "the digits network")
    images, labels = dataset.test()
    logits = np.array([layers[-1].ravel() for layers in inferred(found, images)])
    print(f"{(logits.argmax(axis=1) == labels).sum()} of {len(labels)} test images")
    if not arguments.check:
        network_file.save(found, OUTPUT)
        return
    with tempfile.TemporaryDirectory() as folder:
        again = Path(folder, OUTPUT.name)
        network_file.save(found, again)
        pairs = [(again, OUTPUT), (again.with_suffix(".npz"), OUTPUT.with_suffix(".npz"))]
        differing = [b.name for a, b in pairs if not b.exists() or a.read_bytes() != b.read_bytes()]
    if differing:
        sys.exit(
            f"{', '.join(differing)} in programs/models/digits: not what digits_network.py writes\n"
            "help: run tools/quant/digits_network.py, or undo the edit by hand"
        )


if __name__ == "__main__":
    main()
