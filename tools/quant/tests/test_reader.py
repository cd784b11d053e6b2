# SPDX-License-Identifier: Apache-2.0
"""What the reader takes, what it refuses, and what it says."""

import random
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from models import Op, T, conv_fields, model, small_network  # noqa: E402

from tercet_model import golden, reference, tflite_reader  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402


class ReaderCase(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def read(self, content):
        path = self.folder / "model.tflite"
        path.write_bytes(content)
        return tflite_reader.read(path)

    def refused(self, content):
        """The message of a refusal, which must have help and name no traceback."""
        with self.assertRaises(ModelError) as caught:
            self.read(content)
        message = str(caught.exception)
        self.assertTrue(message.startswith("error: "), message)
        self.assertIn("\nhelp: ", message)
        self.assertEqual(caught.exception.status, 65)
        return message


class Taken(ReaderCase):
    def test_a_small_network_computes_what_tflite_micro_computes(self):
        tensors, operators = small_network()
        content = model(tensors, operators)
        network = self.read(content)
        self.assertEqual([layer.operator for layer in network.layers], [operator.name for operator in operators])
        for seed in range(3):
            values = np.random.default_rng(seed).integers(-128, 128, (1, 6, 6, 3), dtype=np.int8)
            right = golden.layers(self.folder / "model.tflite", network, values)
            for layer, a, b in zip(network.layers, right, reference.layers(network, values), strict=True):
                np.testing.assert_array_equal(a, b, layer.operator)

    def test_arithmetic_of_shapes_is_done_at_import(self):
        """SHAPE, STRIDED_SLICE and PACK make the target of a RESHAPE, as Keras exports it."""
        one = [T((1,), "INT32", data=[value], scale=None) for value in (0, 1, 1)]
        tensors = [
            T((1, 2, 2, 4)),
            T((4,), "INT32", scale=None),
            *one,
            T((), "INT32", scale=None),
            T((), "INT32", data=[16], scale=None),
            T((2,), "INT32", scale=None),
            T((1, 16)),
        ]
        operators = [
            Op("SHAPE", [0], [1]),
            Op("STRIDED_SLICE", [1, 2, 3, 4], [5], "StridedSliceOptions", {"ShrinkAxisMask": 1}),
            Op("PACK", [5, 6], [7], "PackOptions", {"ValuesCount": 2, "Axis": 0}),
            Op("RESHAPE", [0, 7], [8]),
        ]
        network = self.read(model(tensors, operators))
        self.assertEqual([layer.operator for layer in network.layers], ["RESHAPE"])

    def test_weights_that_have_4_bits_in_the_file(self):
        tensors, operators = small_network()
        for index in (1, 4, 10):
            shape = tensors[index].shape
            tensors[index].type = "INT4"
            tensors[index].data = np.random.default_rng(index).integers(-8, 8, shape, dtype=np.int8)
        network = self.read(model(tensors, operators))
        self.assertEqual([network.tensors[network.layers[index].inputs[1]].bits for index in (0, 1, 5)], [4, 4, 4])
        values = np.random.default_rng(1).integers(-128, 128, (1, 6, 6, 3), dtype=np.int8)
        right = golden.layers(self.folder / "model.tflite", network, values)
        for layer, a, b in zip(network.layers, right, reference.layers(network, values), strict=True):
            np.testing.assert_array_equal(a, b, layer.operator)

    def test_a_network_that_ends_tflite_micro_is_a_message(self):
        """A depthwise convolution without biases ends it with a signal."""
        tensors, operators = small_network()
        operators[1].inputs[2] = -1
        network = self.read(model(tensors, operators))
        with self.assertRaises(ModelError) as caught:
            golden.layers(self.folder / "model.tflite", network, np.zeros((1, 6, 6, 3), np.int8))
        self.assertIn("ended with SIG", str(caught.exception))

    def test_a_batch_that_the_exporter_left_open_is_1(self):
        tensors = [T((1, 4), signature=(-1, 4)), T((1, 4), zero=-128, scale=1 / 256)]
        self.read(model(tensors, [Op("SOFTMAX", [0], [1], "SoftmaxOptions", {"Beta": 1.0})]))


class Refused(ReaderCase):
    def test_everything_that_is_wrong_is_in_one_message(self):
        tensors = [
            T((1, 4, 4, 2), name="image"),
            T((1, 4, 4, 2), "FLOAT32", scale=None, name="real"),
            T((1, 4, 4, 2), name="again"),
            T((2, 3, 3, 2), data=np.zeros((2, 3, 3, 2)), name="kernel"),
            T((1, 4, 4, 2), name="last"),
        ]
        operators = [
            Op("DEQUANTIZE", [0], [1]),
            Op("CUSTOM", [1], [2], custom="Wavelet"),
            Op("CONV_2D", [2, 3], [4], "Conv2DOptions", conv_fields(DilationWFactor=2, DilationHFactor=2)),
        ]
        message = self.refused(model(tensors, operators))
        self.assertIn("operator 0 DEQUANTIZE 'real'", message)
        self.assertIn("operator 1 CUSTOM 'Wavelet' 'again'", message)
        self.assertIn("operator 2 CONV_2D 'last': dilation 2x2", message)

    def network(self, tensor_changes=None, operator_changes=None):
        tensors, operators = small_network()
        for index, changes in (tensor_changes or {}).items():
            for name, value in changes.items():
                setattr(tensors[index], name, value)
        for index, changes in (operator_changes or {}).items():
            for name, value in changes.items():
                setattr(operators[index], name, value)
        return model(tensors, operators)

    def test_wrong_types(self):
        self.assertIn(
            "operator 0 CONV_2D 'conv;relu': type FLOAT32 of tensor 0 'input' (hybrid: FLOAT32 with INT8 weights)",
            self.refused(self.network({0: {"type": "FLOAT32"}})),
        )
        self.assertIn("type INT16 of tensor 12 'softmax'", self.refused(self.network({12: {"type": "INT16"}})))
        self.assertIn("type UINT8 of tensor 0", self.refused(self.network({0: {"type": "UINT8"}})))
        self.assertIn("without a scale", self.refused(self.network({5: {"scale": None}})))
        self.assertIn("variable tensor 5", self.refused(self.network({5: {"variable": True}})))

    def test_wrong_shapes(self):
        self.assertIn("batch 2 of tensor 0 'input'", self.refused(self.network({0: {"shape": (2, 6, 6, 3)}})))
        self.assertIn(
            "dynamic shape [-1, -1, 6, 3] of the input, tensor 0",
            self.refused(self.network({0: {"signature": (-1, -1, 6, 3)}})),
        )
        self.assertIn("dynamic or empty shape [1, -1, 6, 3]", self.refused(self.network({0: {"shape": (1, -1, 6, 3)}})))
        self.assertIn(
            "output of shape [1, 3, 4, 8], where [1, 3, 3, 8] follows",
            self.refused(self.network({7: {"shape": (1, 3, 4, 8)}})),
        )

    def test_wrong_constants(self):
        self.assertIn("weights that are not constant", self.refused(self.network({1: {"data": None}})))
        self.assertIn("weights with zero point 4", self.refused(self.network({10: {"zero": 4}})))
        self.assertIn("a scale that is not a positive", self.refused(self.network({3: {"scale": 0.0}})))
        self.assertIn("a scale that is not a positive", self.refused(self.network({3: {"scale": float("nan")}})))
        self.assertIn("zero point 300", self.refused(self.network({3: {"zero": 300}})))
        self.assertIn("has 5 bytes", self.refused(self.network({10: {"data": np.zeros(5)}})))

    def test_wrong_graphs(self):
        tensors, operators = small_network()
        self.assertIn("2 subgraphs", self.refused(model(tensors, operators, subgraphs=2)))
        self.assertIn("2 inputs of the network", self.refused(model(tensors, operators, inputs=(0, 3))))
        broken = model(tensors, [operators[0], operators[2]])
        self.assertIn("reads 'depthwise', which nothing before", self.refused(broken))
        self.assertIn("already", self.refused(model(tensors, [operators[0], operators[0]])))

    def test_groups_and_fused_activations(self):
        changed = self.network({1: {"shape": (8, 3, 3, 1), "data": np.ones((8, 3, 3, 1))}})
        self.assertIn("3 groups of channels", self.refused(changed))
        fused = conv_fields(FusedActivationFunction=4)
        self.assertIn("fused activation TANH", self.refused(self.network(None, {0: {"fields": fused}})))


class Hostile(ReaderCase):
    def test_files_that_are_none(self):
        self.assertIn("is not a TensorFlow Lite file", self.refused(b""))
        self.assertIn("is not a TensorFlow Lite file", self.refused(b"\x7fELF" + bytes(100)))
        with self.assertRaises(ModelError) as caught:
            tflite_reader.read(self.folder / "missing.tflite")
        self.assertEqual(caught.exception.status, 66)

    def test_every_shorter_file_is_refused_or_read(self):
        content = model(*small_network())
        for length in range(0, len(content), 7):
            self.survives(content[:length])

    def test_changed_bytes_never_end_in_a_traceback(self):
        content = model(*small_network())
        dice = random.Random(14)
        for _ in range(1500):
            changed = bytearray(content)
            for _ in range(dice.choice((1, 1, 2, 8))):
                changed[dice.randrange(8, len(changed))] = dice.choice((0, 1, 127, 128, 255, dice.randrange(256)))
            self.survives(bytes(changed))

    def survives(self, content):
        try:
            self.read(content)
        except ModelError as error:
            self.assertIn("\nhelp: ", str(error))


if __name__ == "__main__":
    unittest.main()
