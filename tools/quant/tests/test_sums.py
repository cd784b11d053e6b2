# SPDX-License-Identifier: Apache-2.0
"""Networks with sums of 32 bits: what is refused, and in which words."""

import copy
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

QUANT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(QUANT), str(QUANT / "blocks")]

import codenet  # noqa: E402
import detector  # noqa: E402
import encoder  # noqa: E402

from tercet_model import check, lower, network_file, plan, reference  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402
from tercet_model.options import Options  # noqa: E402


def layer_named(network, name):
    return next(layer for layer in network.layers if network.layer_name(layer) == name)


class Encoder(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.built = encoder.build(8)[0]

    def setUp(self):
        self.network = copy.deepcopy(self.built)

    def output(self, name):
        return self.network.tensors[layer_named(self.network, name).output]

    def refused(self, *texts):
        with self.assertRaises(ModelError) as caught:
            check.check(self.network, "it")
        self.assertEqual(caught.exception.status, 65)
        for text in texts:
            self.assertIn(text, str(caught.exception))

    def test_right(self):
        check.check(self.network, "it")

    def test_round_trip(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "encoder.json")
            network_file.save(self.network, path)
            again = network_file.load(path)
        values = np.random.default_rng(3).integers(-128, 128, (1, 32, 128), dtype=np.int8)
        for a, b in zip(reference.layers(self.network, values), reference.layers(again, values), strict=True):
            np.testing.assert_array_equal(a, b)

    def test_sums_as_the_networks_output(self):
        self.network.outputs = [layer_named(self.network, "outer").output]
        self.refused("an input or output of the network of 32 bits; 8 are")

    def test_sums_with_a_zero_point(self):
        self.output("scores").zero_point = 3
        self.refused("'scores': sums of 32 bits with zero point 3; 0 is")

    def test_sums_for_others(self):
        layer_named(self.network, "outer").inputs[0] = layer_named(self.network, "inner").output
        self.refused("FULLY_CONNECTED with an input of 32 bits")

    def test_int8_for_integer_functions(self):
        layer_named(self.network, "gelu").inputs[0] = layer_named(self.network, "norm1").output
        self.refused("GELU from int8 to int8; from sums of 32 bits to int8 is")

    def test_scales_of_sums(self):
        tensor = self.output("inner")
        tensor.scales = tensor.scales * np.float32(1.001)
        self.refused("sums of 32 bits whose scales are not input scale times weight scale")

    def test_clamped_sums(self):
        layer_named(self.network, "inner").attributes["clamp"] = [0, 127]
        self.refused("clamp [0, 127] of sums of 32 bits; [-128, 127] is")

    def test_gelu_past_its_reach(self):
        self.output("gelu").scales = np.array([0.25], np.float32)
        self.refused("an output of up to 31.75; 22.6 is")

    def test_keys_with_a_zero_point(self):
        self.output("key").zero_point = 1
        self.refused("input 1 with zero point 1; 0 is")

    def test_heads(self):
        layer_named(self.network, "scores").attributes["heads"] = 3
        self.refused("queries [1, 32, 128] and keys [1, 32, 128] with 3 heads")

    def test_heads_of_odd_depth(self):
        layer_named(self.network, "scores").attributes["heads"] = 64
        self.refused("values of a head 2; a multiple of 4 is")

    def test_weights_of_zero(self):
        norm = layer_named(self.network, "norm1")
        self.network.tensors[norm.inputs[2]].data[5] = 0
        self.refused("weights of 0")

    def test_scale_that_sums_may_not_fit(self):
        """At a fine scale sums are shifted to the left, and this bias would leave 32 bits."""
        layer_named(self.network, "norm1").attributes["scale"] = 1e-4
        check.check(self.network, "it")
        self.network.tensors[layer_named(self.network, "attention").inputs[2]].data[0] = 1 << 28
        self.refused("which may not fit at scale 0.0001")

    def test_softmax_with_another_scale(self):
        self.output("softmax").zero_point = 0
        self.refused("output scale 0.00390625 and zero point 0; 1/256 and -128 are")

    def test_narrow_residual(self):
        self.output("norm1").bits = 4
        self.refused("LAYER_NORM with activations of 4 bits")

    def test_lowered(self):
        """Fewer bits of weights: the sums' scales follow, and the network stays right."""
        lowered, rows = lower.lower(self.network, "4", "8")
        check.check(lowered, "it")
        weights = [layer for layer in lowered.layers if layer.operator == "FULLY_CONNECTED"]
        self.assertEqual({lowered.tensors[layer.inputs[1]].bits for layer in weights}, {4})
        self.assertLess(max(row["errorInNetwork"] for row in rows), 0.5)


class Others(unittest.TestCase):
    def test_deformable(self):
        network = codenet.build()
        check.check(network, "it")
        spread = network.tensors[layer_named(network, "scale").output]
        spread.scales = np.array([0.5], np.float32)
        with self.assertRaisesRegex(ModelError, "spreads of scale 0.5 and zero point 0; 1 and 0 are"):
            check.check(network, "it")

    def test_weights_that_levels_share(self):
        network = detector.build()
        planned = plan.plan(network, Options())
        names = [declaration for declaration, _ in planned.arrays()]
        shared = planned.aliases()
        # Ten convolutions on three levels, a table for each logistic function and one of QUANTIZE.
        self.assertEqual(len(names), 10 + 1 + 1)
        self.assertEqual(len(shared), 20 + 2)
        self.assertEqual(dict(shared)["layer_05_conv_2d_weights"], "layer_03_conv_2d_weights")


if __name__ == "__main__":
    unittest.main()
