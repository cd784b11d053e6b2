# SPDX-License-Identifier: Apache-2.0
"""tercet.network/1: what is written is what is read, and what is wrong is refused."""

import copy
import json
import random
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from models import model, small_network  # noqa: E402

from tercet_model import emit, network, network_file, plan, reference, tflite_reader  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402
from tercet_model.options import Options  # noqa: E402


class NetworkFile(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.path = self.folder / "network.json"
        source = self.folder / "model.tflite"
        source.write_bytes(model(*small_network()))
        self.network = tflite_reader.read(source)
        network_file.save(self.network, self.path)

    def test_round_trip(self):
        again = network_file.load(self.path)
        values = np.random.default_rng(0).integers(-128, 128, (1, 6, 6, 3), dtype=np.int8)
        for a, b in zip(reference.layers(self.network, values), reference.layers(again, values), strict=True):
            np.testing.assert_array_equal(a, b)
        network_file.save(again, self.folder / "again.json")
        first, second = (json.loads((self.folder / name).read_text()) for name in ("network.json", "again.json"))
        self.assertEqual(second.pop("arrays"), "again.npz")
        self.assertEqual(first.pop("arrays"), "network.npz")
        self.assertEqual(first, second)
        self.assertEqual((self.folder / "network.npz").read_bytes(), (self.folder / "again.npz").read_bytes())

    def refused(self, change):
        document = json.loads(self.path.read_text())
        change(document)
        self.path.write_text(json.dumps(document))
        with self.assertRaises(ModelError) as caught:
            network_file.load(self.path)
        self.assertEqual(caught.exception.status, 65)
        self.assertIn("\nhelp: ", str(caught.exception))
        return str(caught.exception)

    def test_statistics_are_kept(self):
        statistics = {"mean": [0.5, -1, 0, 3, 2, 1, 0, 7], "deviation": [1, 0, 2.5, 1, 1, 1, 1, 1]}
        self.network.layers[0].statistics = statistics
        network_file.save(self.network, self.path)
        again = network_file.load(self.path)
        self.assertEqual([layer.statistics for layer in again.layers], [statistics, *[None] * 6])
        self.assertEqual(network.compact(again).layers[0].statistics, statistics)

    def test_wrong_statistics(self):
        eight = [0.0] * 8
        cases = [
            ({"mean": eight, "deviation": eight[:7]}, "are not means and deviations, one each by channel"),
            ({"mean": eight, "deviation": [-1.0, *eight[1:]]}, "are not means and deviations"),
            ({"mean": eight}, '"deviation" of "statistics" of layer 0 is null, not a list'),
            ({"mean": eight[:7], "deviation": eight[:7]}, "statistics that are not 8 numbers each"),
            ({"mean": [float("nan"), *eight[1:]], "deviation": eight}, "statistics that are not 8 numbers each"),
        ]
        for statistics, expected in cases:
            with self.subTest(expected):
                found = self.refused(lambda document, each=statistics: document["layers"][0].update(statistics=each))
                self.assertIn(expected, found)

    def test_wrong_values(self):
        def no_room(document):
            document["tensors"][0]["shape"] = [1, 2, 2, 3]
            document["layers"][0]["attributes"]["padding"] = [0, 0, 0, 0]

        cases = {
            'schema "tercet.network/2"': lambda d: d.update(schema="tercet.network/2"),
            '"input" names tensor 99': lambda d: d.update(input=99),
            '"inputs" of layer 0 names tensor -1': lambda d: d["layers"][0].update(inputs=[-1]),
            '"output" of layer 0 is "x"': lambda d: d["layers"][0].update(output="x"),
            '"strides" of layer 0 is [1, "a"]': lambda d: d["layers"][0]["attributes"].update(strides=[1, "a"]),
            '"colour" of layer 0 is not known': lambda d: d["layers"][0]["attributes"].update(colour=1),
            "layer 0 HASH 'conv;relu': operator": lambda d: d["layers"][0].update(operator="HASH"),
            "attributes that are missing: strides": lambda d: d["layers"][0]["attributes"].pop("strides"),
            '"scales" of tensor 0 is ["a"]': lambda d: d["tensors"][0].update(scales=["a"]),
            "a scale that is not a positive number": lambda d: d["tensors"][0].update(scales=[-1]),
            "3 bits; 4, 8 and 32 are": lambda d: d["tensors"][0].update(bits=3),
            "which the .npz does not hold": lambda d: d["tensors"][1].update(data="t999"),
            "data outside of -8 to 7": lambda d: d["tensors"][1].update(bits=4),
            "not the name of a file beside it": lambda d: d.update(arrays="../network.npz"),
            "a window [3, 3] that is larger than the input": no_room,
        }
        original = self.path.read_text()
        for expected, change in cases.items():
            self.path.write_text(original)
            self.assertIn(expected, self.refused(change))

    def test_changed_values_never_end_in_a_traceback(self):
        document = json.loads(self.path.read_text())
        dice = random.Random(1)
        values = [None, True, -1, 0, 1, 7, 255, 1 << 31, -(1 << 40), 1e300, -1.5, "x", "", [], [1], [[1]], {}]
        places = list(every_place(document))
        for _ in range(600):
            changed = copy.deepcopy(document)
            *path, last = dice.choice(places)
            holder = changed
            for key in path:
                holder = holder[key]
            holder[last] = dice.choice(values)
            self.path.write_text(json.dumps(changed))
            try:
                network = network_file.load(self.path)
                emit.project(plan.plan(network, Options()), Options())
            except ModelError as error:
                self.assertIn("\nhelp: ", str(error))

    def test_wrong_files(self):
        self.path.write_text("{")
        with self.assertRaisesRegex(ModelError, "is no JSON"):
            network_file.load(self.path)
        network_file.save(self.network, self.path)
        (self.folder / "network.npz").write_bytes(b"PK\x03\x04 nothing")
        with self.assertRaisesRegex(ModelError, "is no .npz"):
            network_file.load(self.path)


def every_place(value, path=()):
    """The path of keys and indices to every value in a document."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield (*path, key)
        yield from every_place(value[key], (*path, key))


if __name__ == "__main__":
    unittest.main()
