# SPDX-License-Identifier: Apache-2.0
"""Networks in 4 bits: which parts get them, what that costs, and what is refused."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from models import Op, T, conv_fields, model, small_network  # noqa: E402

from tercet_model import check, lower, network_file, project, reference  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402


def two_convolutions():
    """(tensors, operators): the value between the two is read by a convolution alone."""
    random = np.random.default_rng(5)
    scales = random.uniform(0.002, 0.01, 8).astype(np.float32)
    tensors = [
        T((1, 6, 6, 4), zero=-10, name="input"),
        T((8, 3, 3, 4), data=random.integers(-127, 128, (8, 3, 3, 4)), scale=scales),
        T((1, 6, 6, 8), scale=0.1, zero=-128, name="first"),
        T((5, 3, 3, 8), data=random.integers(-127, 128, (5, 3, 3, 8)), scale=0.003),
        T((5,), "INT32", data=random.integers(-3000, 3000, 5), scale=None),
        T((1, 6, 6, 5), scale=0.1, zero=4, name="second"),
    ]
    operators = [
        Op("CONV_2D", [0, 1, -1], [2], "Conv2DOptions", conv_fields(FusedActivationFunction=1)),
        Op("CONV_2D", [2, 3, 4], [5], "Conv2DOptions", conv_fields()),
    ]
    return tensors, operators


class LowerCase(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def network(self, tensors, operators):
        path = self.folder / "model.tflite"
        path.write_bytes(model(tensors, operators))
        return project.read(path)

    def mixed(self, choices):
        path = self.folder / f"{'-'.join(choices)}.json"
        path.write_text(json.dumps(choices))
        return f"mixed:{path}"


class Lower(LowerCase):
    def test_weights_of_4_bits(self):
        network = self.network(*small_network())
        lowered, report = lower.lower(network, "4", "8")
        check.check(lowered, "the lowered network")
        bits = [lowered.tensors[layer.inputs[1]].bits for layer in lowered.layers if row_has_weights(layer)]
        self.assertEqual(bits, [4, 4, 4])
        self.assertEqual([row["weightBits"] for row in report], [4, 4, None, None, None, 4, None])
        self.assertEqual({row["outputBits"] for row in report}, {8})
        for row in report:
            self.assertLess(row["errorAlone"], 0.15)
        # Only layers with weights make an error of their own.
        self.assertEqual([row["errorAlone"] for row in report if row["weightBits"] is None], [0, 0, 0, 0])

    def test_activations_of_4_bits_where_kernels_take_them(self):
        lowered, report = lower.lower(self.network(*two_convolutions()), "4", "4")
        self.assertEqual([row["outputBits"] for row in report], [4, 8])
        values = np.random.default_rng(0).integers(-128, 128, (1, 6, 6, 4), dtype=np.int8)
        first, _ = reference.layers(lowered, values)
        self.assertGreaterEqual(first.min(), -8)
        self.assertLessEqual(first.max(), 7)
        # A ReLU stays one: no value is less than 0.
        self.assertGreaterEqual(first.min(), lowered.tensors[lowered.layers[0].output].zero_point)
        self.assertLess(report[1]["errorInNetwork"], 0.2)

    def test_the_error_of_random_rounding_would_be_larger(self):
        """The scale that is chosen has a smaller weighted error than the one of the largest weight."""
        random = np.random.default_rng(1)
        for _ in range(20):
            weights, importance = random.normal(0, 30, 40), random.uniform(0, 5, 40)
            scale, integers = lower.narrow_channel(weights, importance)
            widest = np.abs(weights).max() / 7
            plain = np.clip(np.rint(weights / widest), -8, 7) * widest
            chosen = (importance * (weights - scale * integers) ** 2).sum()
            self.assertLessEqual(chosen, (importance * (weights - plain) ** 2).sum() + 1e-9)

    def test_the_same_input_gives_the_same_network(self):
        for name in ("a.json", "b.json"):
            lowered, _ = lower.lower(self.network(*two_convolutions()), "4", "4")
            network_file.save(lowered, self.folder / name)
        for suffix in (".json", ".npz"):
            first, second = ((self.folder / name).with_suffix(suffix).read_bytes() for name in ("a.json", "b.json"))
            self.assertEqual(first.replace(b"a.npz", b"b.npz"), second)

    def test_mixed_widths_by_name(self):
        network = self.network(*two_convolutions())
        lowered, report = lower.lower(network, self.mixed({"second": 4, "first": 8}), "8")
        self.assertEqual([row["weightBits"] for row in report], [8, 4])
        _, report = lower.lower(network, "4", self.mixed({"first": 4}))
        self.assertEqual([row["outputBits"] for row in report], [4, 8])

    def test_8_bits_change_nothing(self):
        network = self.network(*two_convolutions())
        self.assertIs(lower.lower(network, "8", "8")[0], network)

    def test_what_is_refused(self):
        network = self.network(*small_network())
        cases = [
            (self.mixed({"nothing": 4}), "8", "names layers that are not there:\n  'nothing'", 65),
            (self.mixed({"dense": 2}), "8", "widths other than 4 and 8", 65),
            (self.mixed({"add": 4}), "8", "layers without weights cannot have weights of 4 bits", 65),
            ("4", self.mixed({"softmax": 4}), "SOFTMAX writes 8 bits", 65),
            ("4", self.mixed({"add": 4}), "layer 3 MAX_POOL_2D reads it: a pool from one width to another", 65),
            ("8", self.mixed({"conv;relu": 4}), "layer 1 DEPTHWISE_CONV_2D reads it: an input of 4 bits", 65),
            ("6", "8", "'6' is not a width", 64),
            ("mixed:/nowhere.json", "8", "cannot read '/nowhere.json'", 66),
        ]
        for weights, activations, expected, status in cases:
            with self.subTest(expected), self.assertRaises(ModelError) as caught:
                lower.lower(network, weights, activations)
            self.assertIn(expected, str(caught.exception))
            self.assertEqual(caught.exception.status, status)


def row_has_weights(layer):
    return layer.operator in ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED")


if __name__ == "__main__":
    unittest.main()
