# SPDX-License-Identifier: Apache-2.0
"""Plans of small networks: states, costs by builds of the whole, KL, files of sensitivities, and the command.

What the core would take is a formula here, which a stand-in for `tercet model` works out of the network's file; that of
the real one is compared in Swift's tests.
"""

import contextlib
import io
import itertools
import json
import os
import random
import sys
import unittest
from pathlib import Path
from unittest import mock

import numpy as np
from test_lower import LowerCase, two_convolutions
from test_plan_widths import fork

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from models import Op, T, small_network  # noqa: E402

from tercet_model import lower, plan, reference, widths  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402
from tercet_model.options import Options  # noqa: E402
from tercet_plan import cli, kl, sensitivity_file  # noqa: E402
from tercet_plan.costs import Costs  # noqa: E402
from tercet_plan.graph import Graph  # noqa: E402
from tercet_plan.tercet import Tercet  # noqa: E402

# Cycles by what a layer has: a number that depends on all its widths, and on them alone.
STAND_IN = f"""#!{sys.executable}
import json, os, sys
network = json.load(open(sys.argv[-1]))
def cycles(index, layer):
    tensors = [network["tensors"][each] for each in layer["inputs"] if each is not None] + \\
        [network["tensors"][layer["output"]]]
    bits = [tensor["bits"] for tensor in tensors if tensor["bits"] != 32]
    return 1000 * (index + 1) + sum(each * 7 ** place for place, each in enumerate(bits)) + bits[0] * bits[-1]
layers = [{{"cycles": cycles(*row)}} for row in enumerate(network["layers"])]
if "BOTH_NARROW" in os.environ and "--verify" in sys.argv:
    weights = [network["tensors"][layer["inputs"][1]]["bits"] for layer in network["layers"]]
    layers[-1]["cycles"] += int(os.environ["BOTH_NARROW"]) * (weights == [4, 4])
print(json.dumps({{"tool": "stand-in", "core": "c", "isa": "i", "timing": {{}}, "compiler": "gcc",
    "layers": layers, "weightBytes": 77,
    **({{"verifiedInputs": 3}} if "--verify" in sys.argv else {{}})}}))
"""

HEADER = "layer,width,sensitivity\n"
GOOD = "first,W4A8,0.5\nsecond,W4A8,1e-3\nsecond,W4A4,2\n"


class PlanCase(LowerCase):
    def setUp(self):
        super().setUp()
        self.tercet = self.folder / "tercet"
        self.tercet.write_text(STAND_IN)
        self.tercet.chmod(0o755)

    def costs(self, network):
        graph = Graph(network)
        costs = Costs(graph, lower.Lowering(network))
        costs.measure(Tercet(self.folder, str(self.tercet)))
        return graph, costs

    def every(self, graph):
        """All choices, found without the solver."""
        options = itertools.product(*(range(len(states)) for states in graph.states))
        return [choice for choice in options if graph.problem.is_allowed(choice)]


class States(PlanCase):
    def test_each_choice_of_widths_is_there_once(self):
        # By hand: `second` and `third` read one tensor, so that both or none are W4A4: 2 of `first` times 4 + 1.
        graph = Graph(self.network(*fork()))
        choices = self.every(graph)
        self.assertEqual(len(choices), 2 * (2 * 2 + 1))
        self.assertEqual(graph.ties(), [[1, 2]])
        for choice in choices:
            self.assertEqual(graph.choice_of(graph.widths_of(choice)), choice)
            self.assertEqual(widths.narrow_sets(graph.network, graph.widths_of(choice), ""), graph.narrow_sets(choice))

    def test_one_width_for_all(self):
        graph = Graph(self.network(*fork()))
        self.assertEqual(list(graph.widths_of(graph.uniform("W4A4")).values()), ["W4A8", "W4A4", "W4A4"])
        self.assertEqual(set(graph.widths_of(graph.uniform("W8A8")).values()), {"W8A8"})

    def test_networks_that_cannot_be_planned(self):
        network = self.network(*two_convolutions())
        narrow, _ = lower.at_widths(network, {"first": "W4A8"})
        with self.assertRaises(ModelError) as refused:
            Graph(narrow)
        self.assertIn("layer 0 CONV_2D 'first'", str(refused.exception))


class Measured(PlanCase):
    def test_the_sum_of_a_choice_is_what_its_network_takes(self):
        for tensors, operators in (two_convolutions(), fork(), small_network()):
            graph, costs = self.costs(self.network(tensors, operators))
            tercet = Tercet(self.folder, str(self.tercet))
            choices = self.every(graph)
            self.assertLess(costs.builds, len(choices))
            for choice in random.Random(1).sample(choices, min(len(choices), 10)):
                self.assertEqual(costs.predicted(choice)["cycles"], sum(tercet.layers(costs.lowered(choice))))

    def test_bytes_and_bit_operations(self):
        # By hand: `first` has 36 positions times 8 outputs of 36 products, `second` 36 times 5 of 72.
        graph, costs = self.costs(self.network(*two_convolutions()))
        macs = 36 * 8 * 36, 36 * 5 * 72
        wide = costs.predicted(graph.choice_of({0: "W8A8", 1: "W8A8"}))
        self.assertEqual(wide["bops"], 64 * sum(macs))
        mixed = costs.predicted(graph.choice_of({0: "W4A8", 1: "W4A4"}))
        self.assertEqual(mixed["bops"], 32 * macs[0] + 16 * macs[1])
        for choice in self.every(graph):
            self.assertEqual(
                costs.predicted(choice)["bytes"], plan.plan(costs.lowered(choice), Options()).weight_bytes
            )
        self.assertLess(mixed["bytes"], wide["bytes"])


class Divergence(PlanCase):
    def test_kl_of_a_layer_alone(self):
        """The formula, worked out here from outputs of the network that `tercet_model lower` would write."""
        network = self.network(*two_convolutions())
        graph, lowering = Graph(network), lower.Lowering(network)
        found = kl.sensitivities(graph, lowering)
        cases = {(0, "W4A8"): {"first": "W4A8"}, (1, "W4A8"): {"second": "W4A8"}, (1, "W4A4"): {"second": "W4A4"}}
        self.assertEqual(set(found), {*cases, (0, "W8A8"), (1, "W8A8")})
        for key, choices in cases.items():
            narrow, _ = lower.at_widths(network, choices)
            sums = []
            for values in lowering.samples:
                one, other = (
                    self.softmax(each, reference.layers(each, values)[-1]) for each in (network, narrow)
                )
                sums.append(np.mean(np.sum(one * np.log(one / other), axis=-1)))
            self.assertAlmostEqual(found[key], float(np.mean(sums)), places=12)
            self.assertGreater(found[key], 0)

    def softmax(self, network, output):
        tensor = network.tensors[network.outputs[0]]
        real = np.exp((output.astype(np.float64) - tensor.zero_point) * float(tensor.scale))
        return real / real.sum(axis=-1, keepdims=True)

    def test_a_final_softmax_gives_what_goes_into_it(self):
        network = self.network(*small_network())
        self.assertEqual(network.layers[-1].operator, "SOFTMAX")
        graph, lowering = Graph(network), lower.Lowering(network)
        found = kl.sensitivities(graph, lowering)[5, "W4A8"]
        narrow, _ = lower.at_widths(network, {"dense": "W4A8"})
        sums = []
        for values in lowering.samples:
            one, other = (
                self.logits(each, reference.layers(each, values)[-2]) for each in (network, narrow)
            )
            sums.append(np.sum(one * np.log(one / other)))
        self.assertAlmostEqual(found, float(np.mean(sums)), places=12)

    def logits(self, network, output):
        tensor = network.tensors[network.layers[-1].inputs[0]]
        real = np.exp((output.astype(np.float64) - tensor.zero_point) * float(tensor.scale))
        return (real / real.sum()).ravel()

    def test_tied_layers_are_narrowed_one_at_a_time(self):
        """`second` reads 4 bits and `third` does not: what `third` computes stays, and `double` goes with the first."""
        tensors, operators = fork()
        tensors.append(T((1, 6, 6, 8), scale=0.2, name="double"))
        operators.insert(1, Op("ADD", [2, 2], [8], "AddOptions", {"FusedActivationFunction": 0}))
        network = self.network(tensors, operators)
        graph, lowering = Graph(network), lower.Lowering(network)
        divergence = kl.Divergence(graph, lowering)
        for index, other in ((2, 3), (3, 2)):
            narrow, wide = divergence.narrowed(index, "W4A4")
            known = lowering.runs[0]
            values = kl.rerun(narrow, {**known, **{new: known[old] for new, old in wide.items()}})
            outputs = [network.layers[each].output for each in (index, other)]
            self.assertTrue((values[outputs[0]] != known[outputs[0]]).any())
            self.assertTrue((values[outputs[1]] == known[outputs[1]]).all())
            double = network.layers[1].output
            self.assertEqual((values[double] != known[double]).any(), index == 2)
            self.assertGreater(divergence.of(index, "W4A4"), 0)


class Files(PlanCase):
    def read(self, text):
        path = self.folder / "s.csv"
        path.write_text(text)
        return sensitivity_file.read(path, Graph(self.network(*two_convolutions())))

    def test_what_is_read(self):
        found = self.read(HEADER + GOOD + "first,W4A4,9\n")
        self.assertEqual(
            found, {(0, "W8A8"): 0, (0, "W4A8"): 0.5, (1, "W8A8"): 0, (1, "W4A8"): 1e-3, (1, "W4A4"): 2}
        )
        self.assertEqual(self.read(HEADER + GOOD.replace("0.5", "-1e-320"))[0, "W4A8"], 0)
        self.assertEqual(self.read("\ufeff" + HEADER + GOOD + "\nfirst,W8A8,-1\n")[0, "W8A8"], -1)

    def test_what_is_written_is_read_again(self):
        graph = Graph(self.network(*two_convolutions()))
        numbers = {key: 1 / 3 + index for index, key in enumerate(sensitivity_file.wanted(graph))}
        text = io.StringIO()
        sensitivity_file.write(text, graph, numbers)
        self.assertEqual(self.read(text.getvalue()), numbers)

    def test_errors_name_the_line(self):
        for text, words in (
            ("", "is empty"),
            ("layer,width\n", "another header"),
            (HEADER + GOOD + "third,W4A8,1\n", "line 5: 'third' is no layer with weights"),
            (HEADER + "first,W3A8,1\n" + GOOD, "line 2: 'W3A8' is no width"),
            (HEADER + GOOD.replace("0.5", "much"), "line 2: 'much' is no number"),
            (HEADER + GOOD.replace("0.5", "nan"), "line 2: 'nan' is no number"),
            (HEADER + GOOD.replace("0.5", "inf"), "line 2: 'inf' is no number"),
            (HEADER + GOOD.replace("0.5", "1e308"), "line 2: '1e308' is no number from -1e+30 to 1e+30"),
            (HEADER + GOOD + "first,W4A8,1\n", "line 5: 'first' at W4A8 is on line 2 already"),
            (HEADER + "first,W4A8\n" + GOOD, "line 2: 2 values, not 3"),
            (HEADER + "first,W4A8,1\nsecond,W4A8,1\n", "'second' at W4A4 is missing"),
            (HEADER + '"first\n', "is no CSV"),
        ):
            with self.assertRaises(ModelError) as refused:
                self.read(text)
            self.assertEqual(refused.exception.status, 65)
            self.assertIn(words, str(refused.exception))
            self.assertIn("help: ", str(refused.exception))


class CommandCase(PlanCase):
    def setUp(self):
        super().setUp()
        self.network(*two_convolutions())
        self.path = str(self.folder / "model.tflite")
        # The core's numbers are a formula, so that sensitivities are chosen for it.
        (self.folder / "s.csv").write_text(HEADER + GOOD)

    def plan(self, *arguments, sensitivity="s.csv"):
        """(status, document or None, complaint)"""
        out, err = io.StringIO(), io.StringIO()
        sensitivity = str(self.folder / sensitivity) if sensitivity.endswith(".csv") else sensitivity
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = cli.main([f"--sensitivity={sensitivity}", f"--tercet={self.tercet}", *arguments, "--", self.path])
        return status, json.loads(out.getvalue()) if out.getvalue() else None, err.getvalue()

    def images(self, labels=None):
        path = self.folder / "images.npz"
        values = np.random.default_rng(3).integers(-128, 128, (9, 6, 6, 4), dtype=np.int8)
        np.savez(path, inputs=values, **({} if labels is None else {"labels": labels}))
        return str(path)


class Command(CommandCase):
    def cycles(self, weights, read, written):
        """(cycles of `first`, of `second`) by the stand-in's formula: for weights (2), what `second` reads."""
        first = 1000 + 8 + weights[0] * 7 + read * 49 + 8 * read
        return first + 2000 + read + weights[1] * 7 + written * 49 + read * written

    def test_the_choice_the_prediction_and_the_measurement(self):
        by_hand = {
            ("W8A8", "W8A8"): (self.cycles((8, 8), 8, 8), 0),
            ("W4A8", "W8A8"): (self.cycles((4, 8), 8, 8), 0.5),
            ("W8A8", "W4A8"): (self.cycles((8, 4), 8, 8), 1e-3),
            ("W4A8", "W4A8"): (self.cycles((4, 4), 8, 8), 0.501),
            ("W8A8", "W4A4"): (self.cycles((8, 4), 4, 8), 2),
            ("W4A8", "W4A4"): (self.cycles((4, 4), 4, 8), 2.5),
        }
        for limit in sorted({cycles for cycles, _ in by_hand.values()}):
            status, found, _ = self.plan(f"--budget=cycles={limit}", "--front", "--validation", self.images())
            self.assertEqual(status, 0)
            loss, cycles, right = min(
                (loss, cycles, widths) for widths, (cycles, loss) in by_hand.items() if cycles <= limit
            )
            self.assertEqual(tuple(row["width"] for row in found["choices"]), right)
            self.assertEqual(found["objective"], loss)
            self.assertEqual((found["cost"], found["predicted"]["cycles"], found["measured"]["cycles"]), (cycles,) * 3)
            self.assertEqual((found["measured"]["verifiedInputs"], found["measured"]["bytes"]), (3, 77))
            self.check_front(found, by_hand)

    def check_front(self, found, by_hand):
        places = sorted(by_hand.values())
        right = [
            place
            for place in places
            if not any(c <= place[0] and s <= place[1] and (c, s) != place for c, s in places)
        ]
        self.assertEqual(
            [(row["predicted"]["cycles"], row["objective"]) for row in reversed(found["front"])], right
        )
        for row in found["tried"]:
            self.assertEqual(row["measured"]["cycles"], by_hand[tuple(row["widths"])][0])
            worse = sum(other["objective"] < row["objective"] for other in found["tried"])
            self.assertEqual(row["predictedPlace"], 1 + worse)
            self.assertEqual(row["measuredPlace"], 1 + sum(o["wrong"] < row["wrong"] for o in found["tried"]))
        uniform = [row["widths"] for row in found["tried"]]
        self.assertIn(["W8A8", "W8A8"], uniform)
        self.assertIn(["W4A8", "W4A8"], uniform)
        # Nothing differs from itself.
        self.assertEqual(next(row["wrong"] for row in found["tried"] if set(row["widths"]) == {"W8A8"}), 0)

    def test_wrong_answers_by_labels(self):
        network = self.network(*two_convolutions())
        images = np.random.default_rng(3).integers(-128, 128, (9, 6, 6, 4), dtype=np.int8)
        answers = np.array([reference.layers(network, each[None])[-1].argmax() for each in images])
        # Four of nine are made wrong for W8A8.
        labels = np.where(np.arange(9) < 4, (answers + 1) % 180, answers)
        status, found, _ = self.plan("--front", "--validation", self.images(labels))
        self.assertEqual(status, 0)
        self.assertEqual(next(row["wrong"] for row in found["tried"] if row["uniform"] == "W8A8"), 4)
        self.assertEqual(found["validation"], {"inputs": 9, "isLabelled": True})
        self.assertIsNone(found["choices"])

    def test_shares_of_the_way(self):
        low, high = self.cycles((4, 4), 4, 8), self.cycles((8, 8), 8, 8)
        for text, limit in (("cycles=50%", low + (high - low) // 2), ("cycles=0%", low), ("cycles=100%", high)):
            _, found, _ = self.plan(f"--budget={text}")
            self.assertEqual(found["budget"], {"kind": "cycles", "limit": limit, "least": low, "greatest": high})

    def test_a_budget_that_nothing_keeps(self):
        low = self.cycles((4, 4), 4, 8)
        status, found, words = self.plan(f"--budget=cycles={low - 1}")
        self.assertEqual(status, 1)
        self.assertIsNone(found["choices"])
        self.assertIn(f"the least possible is {low:,}", words)
        self.assertEqual(self.plan(f"--budget=cycles={low}")[0], 0)

    def test_a_choice_that_takes_more_than_was_predicted(self):
        """What both layers take at 4 bits is more than the sum, which the table does not know."""
        limit = self.cycles((4, 4), 8, 8)
        usual = self.plan(f"--budget=cycles={limit}")[1]
        self.assertEqual([row["width"] for row in usual["choices"]], ["W4A8", "W4A8"])
        with mock.patch.dict(os.environ, {"BOTH_NARROW": "1"}):
            found = self.plan(f"--budget=cycles={limit}")[1]
            self.assertEqual([row["width"] for row in found["choices"]], ["W8A8", "W4A4"])
            self.assertLessEqual(found["measured"]["cycles"], limit)
            least = self.cycles((4, 4), 4, 8)
            status, _, words = self.plan(f"--budget=cycles={least}")
            self.assertEqual(status, 1)
            self.assertIn(f"the least possible is {least + 1:,}", words)

    def test_what_is_refused(self):
        for arguments, sensitivity, status, words in (
            (("--budget=seconds=4",), "s.csv", 64, "'seconds=4' is no budget"),
            (("--budget=cycles=-4",), "s.csv", 64, "is no budget"),
            *(
                ((f"--budget=cycles={text}",), "s.csv", 64, words)
                for text, words in (
                    ("1e30", "is more than any network takes"),
                    (str(10**15 + 1), "is more than any network takes"),
                    ("1_", "is no budget"),
                    ("1__0", "is no budget"),
                    ("_1", "is no budget"),
                    ("\u0661", "is no budget"),
                    ("1e999", "is no budget"),
                    ("9" * 5000, "is no budget"),
                    ("9" * 5000 + "%", "is no budget"),
                    ("0." + "9" * 5000 + "%", "is no budget"),
                )
            ),
            ((), "s.csv", 64, "there is no budget"),
            (("--budget=bytes=1e9",), "magic", 64, "'magic' is no sensitivity"),
            (("--budget=bytes=1e9",), "nowhere.csv", 66, "cannot read"),
            (("--budget=bytes=1e9", "--tercet=/nowhere/tercet"), "s.csv", 69, "cannot start '/nowhere/tercet'"),
            (("--budget=bytes=1e9", "--tercet=/bin/false"), "s.csv", 70, "ended with 1"),
            (("--budget=bytes=1e9", "--tercet=/bin/true"), "s.csv", 70, "reports no tercet.model/1"),
            (("--budget=bytes=1e9", "--calibration=nowhere.npz"), "s.csv", 66, "cannot read"),
            (("--front", "--validation", self.images(np.full(9, 180))), "s.csv", 65, "180, and the network has 180"),
        ):
            found = self.plan(*arguments, sensitivity=sensitivity)
            self.assertEqual(found[0], status, found[2])
            self.assertIn(words, found[2])
            self.assertIsNone(found[1])
            self.assertNotIn("Traceback", found[2])

    def test_sensitivities_are_saved(self):
        saved = self.folder / "saved.csv"
        status, found, _ = self.plan("--budget=bytes=100%", f"--save-sensitivity={saved}", sensitivity="kl")
        self.assertEqual(status, 0)
        read = sensitivity_file.read(saved, Graph(self.network(*two_convolutions())))
        shown = {
            (index, width["width"]): width["sensitivity"]
            for index, row in enumerate(found["table"]["layers"])
            for width in row["widths"]
        }
        self.assertEqual(read, shown)
        again = self.plan("--budget=bytes=100%", sensitivity=str(saved))
        self.assertEqual(again[1]["objective"], found["objective"])


if __name__ == "__main__":
    unittest.main()
