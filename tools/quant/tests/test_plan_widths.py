# SPDX-License-Identifier: Apache-2.0
"""Widths by layer, as plans have them: which there are, which go together, and the networks that come of them."""

import contextlib
import io
import json
import unittest

from test_lower import LowerCase, two_convolutions

from models import Op, T, conv_fields, small_network
from tercet_model import check, cli, lower, network_file, project, widths
from tercet_model.errors import ModelError


def fork():
    """(tensors, operators): what `first` computes is read by two convolutions."""
    tensors, operators = two_convolutions()
    tensors.append(T((1, 6, 6, 5), scale=0.2, zero=0, name="third"))
    tensors.append(T((1, 6, 6, 5), scale=0.2, zero=0, name="sum"))
    operators.append(Op("CONV_2D", [2, 3, 4], [6], "Conv2DOptions", conv_fields()))
    operators.append(Op("ADD", [5, 6], [7], "AddOptions", {"FusedActivationFunction": 0}))
    return tensors, operators


class Plans(LowerCase):
    def plan(self, choices, rows=None):
        path = self.folder / "plan.json"
        rows = [{"layer": name, "width": width} for name, width in choices.items()] if rows is None else rows
        path.write_text(json.dumps({"choices": rows}))
        return path

    def lowered(self, network, choices):
        return lower.lower(network, None, None, plan=self.plan(choices))[0]

    def bits(self, network):
        """{layer name: (bits of the weights, of the input, of the output)}"""
        return {
            network.layer_name(layer): tuple(
                network.tensors[index].bits for index in (layer.inputs[1], layer.inputs[0], layer.output)
            )
            for layer in network.layers
            if layer.operator in widths.WEIGHTED
        }

    def test_a_width_is_that_of_weights_and_input(self):
        network = self.network(*two_convolutions())
        self.assertEqual(
            self.bits(self.lowered(network, {"first": "W4A8", "second": "W4A4"})),
            {"first": (4, 8, 4), "second": (4, 4, 8)},
        )
        self.assertEqual(
            self.bits(self.lowered(network, {"second": "W4A8"})), {"first": (8, 8, 8), "second": (4, 8, 8)}
        )
        self.assertEqual(
            self.bits(self.lowered(network, {"second": "W4A4"})), {"first": (8, 8, 4), "second": (4, 4, 8)}
        )

    def test_by_name_and_by_file_is_the_same(self):
        network = self.network(*two_convolutions())
        choices = {"first": "W4A8", "second": "W4A4"}
        by_file = self.lowered(network, choices)
        by_name, _ = lower.at_widths(network, choices)
        for name, each in (("file", by_file), ("name", by_name)):
            check.check(each, name)
            network_file.save(each, self.folder / f"{name}.json")
        one, other = (json.loads((self.folder / f"{name}.json").read_text()) for name in ("file", "name"))
        self.assertEqual(one["tensors"], other["tensors"])
        self.assertEqual(one["layers"], other["layers"])

    def test_the_widths_that_there_are(self):
        found = widths.possible(self.network(*two_convolutions()))
        self.assertEqual(found, {"first": ["W8A8", "W4A8"], "second": ["W8A8", "W4A8", "W4A4"]})
        network = self.network(*small_network())
        for name, possible in widths.possible(network).items():
            for width in possible:
                tied = self.tied(network, name) if width == "W4A4" else [name]
                lowered, _ = lower.at_widths(network, dict.fromkeys(tied, width))
                check.check(lowered, f"{name} at {width}")

    def tied(self, network, name):
        layer = next(each for each in network.layers if network.layer_name(each) == name)
        return [
            network.layer_name(each)
            for each in network.layers
            if each.operator in widths.WEIGHTED and each.inputs[0] == layer.inputs[0]
        ]

    def test_layers_that_share_an_input(self):
        network = self.network(*fork())
        both = self.lowered(network, {"second": "W4A4", "third": "W4A4"})
        self.assertEqual(self.bits(both)["third"], (4, 4, 8))
        for other in ("W8A8", "W4A8"):
            with self.assertRaises(ModelError) as refused:
                self.lowered(network, {"second": "W4A4", "third": other})
            self.assertEqual(refused.exception.status, 65)
            self.assertIn("layer 2 CONV_2D", str(refused.exception))

    def test_what_is_refused(self):
        network = self.network(*fork())
        for rows, words in (
            ([{"layer": "fourth", "width": "W4A8"}], '"fourth": there is no such layer'),
            ([{"layer": "first", "width": "W2A2"}], "'first': \"W2A2\""),
            ([{"layer": "first"}], "'first': null"),
            ([{"layer": "sum", "width": "W4A8"}], "'sum': ADD has no weights"),
            ([{"layer": "first", "width": "W4A4"}], "its input cannot have 4 bits: it is the network's input"),
            ([{"layer": "first", "width": "W4A8"}, {"layer": "first", "width": "W8A8"}], "'first': W4A8 and W8A8"),
            ([4], "has no list of choices"),
            ({}, "has no list of choices"),
        ):
            with self.assertRaises(ModelError) as refused:
                widths.planned(self.plan({}, rows), network)
            self.assertEqual(refused.exception.status, 65)
            self.assertIn(words, str(refused.exception))
            self.assertIn("help: ", str(refused.exception))

    def test_a_file_that_says_it_is_something_else(self):
        network, path = self.network(*two_convolutions()), self.folder / "plan.json"
        for schema in ("tercet.plan/2", "tercet.model/1", None, 1):
            path.write_text(json.dumps({"schema": schema, "choices": []}))
            with self.assertRaises(ModelError) as refused:
                widths.planned(path, network)
            self.assertEqual(refused.exception.status, 65)
            self.assertIn(f"has schema {json.dumps(schema)}, not \"tercet.plan/1\"", str(refused.exception))
        path.write_text(json.dumps({"schema": "tercet.plan/1", "choices": []}))
        self.assertEqual(widths.planned(path, network), (set(), set()))

    def test_a_plan_that_is_not_there(self):
        self.network(*two_convolutions())
        source = project.Source(str(self.folder / "model.tflite"), plan=str(self.folder / "nowhere.json"))
        with self.assertRaises(ModelError) as refused:
            project.network_of(source)
        self.assertEqual(refused.exception.status, 66)
        self.assertIn("nowhere.json", str(refused.exception))

    def test_a_plan_and_other_widths(self):
        self.network(*two_convolutions())
        path, out = str(self.folder / "model.tflite"), self.folder / "out.json"
        plan = f"--plan={self.plan({'first': 'W4A8'})}"
        for other in ("--weights=4", "--weights=8", "--activations=4"):
            words = io.StringIO()
            with contextlib.redirect_stderr(words):
                status = cli.main(["lower", path, plan, other, f"--out={out}"])
            self.assertEqual(status, 64, words.getvalue())
            self.assertIn("a plan says which layers get 4 bits, and so do --weights", words.getvalue())
            self.assertFalse(out.exists())


if __name__ == "__main__":
    unittest.main()
