# SPDX-License-Identifier: Apache-2.0
"""The parts of tercet_train that need no PyTorch: folding, ranks, rescaling, stages, fronts, programs of inputs."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import unittest.mock
from fractions import Fraction
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tercet_model import calibration, lower, multiplier, network_file  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402
from tercet_model.network import Network, Tensor  # noqa: E402
from tercet_model.operators import Call, elementwise  # noqa: E402
from tercet_plan.graph import Graph  # noqa: E402
from tercet_train import candidates, chart, core, data, export, fold, losses, ranks, report, spec  # noqa: E402
from tercet_train import stages, surroundings, tables  # noqa: E402


class Folding(unittest.TestCase):
    def test_by_hand(self):
        # Channel 0: 3 * (2 x + 1 - 5) / sqrt(4) - 1 = 3 x - 7. Channel 1: -1 * (x - 0) / sqrt(9) + 0.5 = -x / 3 + 0.5.
        found = fold.fold([[2.0], [1.0]], [1.0, 0.0], [3.0, -1.0], [-1.0, 0.5], [5.0, 0.0], [4.0, 9.0], 0.0)
        np.testing.assert_allclose(found.weights, [[3.0], [-1 / 3]], rtol=1e-15)
        np.testing.assert_allclose(found.biases, [-7.0, 0.5], rtol=1e-15)
        # What it was normalized to: mean beta, deviation |gamma|.
        np.testing.assert_allclose(found.mean, [-1.0, 0.5])
        np.testing.assert_allclose(found.deviation, [3.0, 1.0])

    def test_epsilon_takes_its_share(self):
        # 4 / sqrt(9 + 7) = 1, and of the deviation 3 that is 3, not 4.
        found = fold.fold([[1.0]], [0.0], [4.0], [0.0], [0.0], [9.0], 7.0)
        self.assertEqual((found.weights[0, 0], found.deviation[0]), (1.0, 3.0))

    def test_a_channel_that_does_not_vary_is_beta(self):
        found = fold.fold([[5.0]], [0.0], [2.0], [0.25], [7.0], [1e-20], 1e-5)
        self.assertEqual((found.weights[0, 0], found.biases[0], found.deviation[0]), (0.0, 0.25, 0.0))


class Ranks(unittest.TestCase):
    def test_equal_values_share_their_places(self):
        self.assertEqual(ranks.ranks([10, 30, 20, 20]).tolist(), [1, 4, 2.5, 2.5])

    def test_known_coefficients(self):
        self.assertEqual(ranks.spearman([1, 2, 3, 4], [10, 20, 300, 4000]), 1)
        self.assertEqual(ranks.spearman([1, 2, 3, 4], [4, 3, 2, 1]), -1)
        # 1 - 6 * (1 + 1 + 1 + 1) / (5 * 24) = 0.8: two neighbours change places, twice.
        self.assertAlmostEqual(ranks.spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]), 0.8)
        # scipy.stats.spearmanr([1, 2, 2, 3], [1, 3, 2, 2]) gives 0.5: ranks 1 2.5 2.5 4 and 1 4 2.5 2.5.
        self.assertAlmostEqual(ranks.spearman([1, 2, 2, 3], [1, 3, 2, 2]), 0.5)
        self.assertTrue(np.isnan(ranks.spearman([1, 1], [1, 2])))


class Dyadic(unittest.TestCase):
    """Rescaling by m / 2^e, as HAWQ-V3 has it, against fractions."""

    def test_the_multiplier_is_the_nearest_of_31_bits(self):
        for real in np.random.default_rng(0).uniform(1e-6, 4, 200):
            integer, exponent = multiplier.quantize(real)
            self.assertTrue(1 << 30 <= integer < 1 << 31)
            unit = Fraction(2) ** (exponent - 31)
            self.assertLessEqual(abs(integer * unit - Fraction(float(real))), unit / 2)

    def test_a_rescaled_sum_is_less_than_1_from_the_exact(self):
        """Rounded twice, so that it may be 1/2 and a little off, and never 1."""
        random = np.random.default_rng(1)
        for real, value in zip(random.uniform(1e-5, 0.9, 500), random.integers(-(1 << 20), 1 << 20, 500), strict=True):
            integer, exponent = multiplier.quantize(real)
            exact = Fraction(int(value)) * integer * Fraction(2) ** (exponent - 31)
            found = int(multiplier.apply(value, integer, exponent))
            self.assertLessEqual(abs(found - exact), Fraction(1, 2) + Fraction(2) ** (exponent - 1))

    def test_a_residual_add_is_the_exact_sum_rounded(self):
        random = np.random.default_rng(2)
        scales = [np.array([each], np.float32) for each in (0.037, 0.0113, 0.045)]
        tensors = [Tensor(name, (1, 1, 1, 500), scales=scale) for name, scale in zip("abc", scales, strict=True)]
        for tensor, zero in zip(tensors, (-128, 5, -20), strict=True):
            tensor.zero_point = zero
        values = [random.integers(-128, 128, (1, 1, 1, 500)).astype(np.int8) for _ in range(2)]
        call = Call("ADD", {"clamp": [-128, 127]}, tensors[:2], tensors[2], values)
        found = elementwise.add(call).ravel().astype(int)
        a, b, c = (Fraction(float(scale[0])) for scale in scales)
        for one, other, got in zip(values[0].ravel().tolist(), values[1].ravel().tolist(), found, strict=True):
            exact = (a * (one + 128) + b * (other - 5)) / c - 20
            if -128 < exact < 127:
                self.assertLessEqual(abs(got - exact), Fraction(1, 2) + Fraction(1, 1 << 10))
            else:
                self.assertIn(got, (-128, 127))


class Exporting(unittest.TestCase):
    def test_a_network_of_hand_made_weights(self):
        nodes = (spec.dense("fc", "input", 2),)
        small = spec.Spec("small", (1, 1, 2), nodes, 1, 0.1, 1, 0.1)
        weights = {"fc": fold.Folded(np.array([[1.27, -0.5], [0.2, 2.54]]), np.array([0.3, -1.0]))}
        found = export.network(small, weights, {"fc": (-5.1, 5.1)}, 0.1, 0)
        layer = found.layers[0]
        tensor = found.tensors[layer.inputs[1]]
        np.testing.assert_allclose(tensor.scales, [0.01, 0.02], rtol=1e-6)
        self.assertEqual(tensor.data.tolist(), [[127, -50], [10, 127]])
        # 0.3 / (0.1 * 0.01) and -1 / (0.1 * 0.02).
        self.assertEqual(found.tensors[layer.inputs[2]].data.tolist(), [300, -500])
        self.assertAlmostEqual(float(found.tensors[layer.output].scale), 10.2 / 255, places=7)

    def test_the_range_of_a_relu_starts_at_0(self):
        scales, zero = export.grid(-3.0, 5.1, relu=True)
        self.assertAlmostEqual(float(scales[0]), 0.02, places=7)
        self.assertEqual(zero, -128)

    def test_data_are_written_so_that_calibration_reads_them(self):
        with tempfile.TemporaryDirectory() as folder:
            inputs = np.arange(-6, 6, dtype=np.int8).reshape(3, 1, 2, 2)
            for name in ("a.npz", "b.npz"):
                data.save(Path(folder, name), inputs, np.array([0, 2, 1], np.uint8))
            self.assertEqual(*(Path(folder, name).read_bytes() for name in ("a.npz", "b.npz")))
            found, labels = calibration.labelled(Path(folder, "a.npz"), Tensor("input", (1, 1, 2, 2)))
            np.testing.assert_array_equal(np.concatenate(found), inputs)
            self.assertEqual(labels.tolist(), [0, 2, 1])


class Losses(unittest.TestCase):
    def test_cross_entropy_by_hand(self):
        network = Network("n", [Tensor("y", (1, 2), scales=np.array([0.5], np.float32), zero_point=3)], [], 0, [0])
        # Logits 0 and ln 3: shares 1/4 and 3/4.
        network.tensors[0].scales = np.array([np.log(3) / 4], np.float32)
        found = losses.cross_entropy(network, np.array([[3, 7], [3, 7]], np.int8), np.array([0, 1]))
        self.assertAlmostEqual(found, (np.log(4) + np.log(4 / 3)) / 2, places=6)


class Stages(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name, "out")
        self.done = []

    def run_all(self, seed=0, fails=None):
        found = stages.Stages(self.root, 3, say=lambda words: None)
        try:
            self.run_stages(found, seed, fails)
        finally:
            os.close(found.lock)

    def run_stages(self, found, seed, fails):
        for name, inputs, needs in (("a", seed, []), ("b", None, ["a"]), ("c", None, ["b"])):

            def work(folder, name=name, inputs=inputs):
                self.done.append(name)
                (folder / "half").write_text("half")
                if fails == name:
                    raise ModelError("no", "help")
                (folder / "result").write_text(f"{name} {inputs}")

            found.run(name, name, inputs, needs, work)

    def again(self, expected, **options):
        self.done.clear()
        self.run_all(**options)
        self.assertEqual(self.done, expected)

    def test_nothing_is_done_twice(self):
        self.again(["a", "b", "c"])
        self.again([])

    def test_a_missing_or_damaged_stage_is_done_again_and_what_came_of_it_stays_if_it_is_the_same(self):
        self.run_all()
        (self.root / "2-b/result").write_text("other")
        self.again(["b"])
        (self.root / "3-c/stage.json").unlink()
        (self.root / "3-c/result").unlink()
        (self.root / "3-c/half").unlink()
        (self.root / "3-c").rmdir()
        self.again(["c"])

    def test_what_came_of_other_inputs_is_done_again(self):
        self.run_all()
        # With another a, b is done again, and is what it was: c stays.
        self.again(["a", "b"], seed=1)

    def test_a_stage_that_fails_leaves_nothing(self):
        with self.assertRaises(ModelError):
            self.run_all(fails="b")
        self.assertEqual(sorted(path.name for path in self.root.iterdir()), ["1-a"])
        self.again(["b", "c"])

    def test_two_runs_in_one_folder_do_not_meet(self):
        first = stages.Stages(self.root, 3, say=lambda words: None)
        with self.assertRaises(BlockingIOError):
            stages.Stages(self.root, 3, say=lambda words: None)
        os.close(first.lock)
        self.again(["a", "b", "c"])

    def test_what_an_ended_run_left_goes(self):
        (self.root / ".2-b.abc").mkdir(parents=True)
        self.run_all()
        self.assertEqual(sorted(path.name for path in self.root.iterdir()), ["1-a", "2-b", "3-c"])

    def test_a_folder_of_somebody_else_stays(self):
        (self.root / "1-a").mkdir(parents=True)
        (self.root / "1-a/mine").write_text("mine")
        with self.assertRaises(FileExistsError):
            self.run_all()
        self.assertEqual([path.name for path in (self.root / "1-a").iterdir()], ["mine"])


class Reports(unittest.TestCase):
    def rows(self):
        def row(cycles, size, before, after):
            states = {"before": before, "after": after}
            found = {name: {"validation": value, "test": value} for name, value in states.items()}
            return {"cycles": cycles, "bytes": size, **found}

        return [row(100, 50, 5, 5), row(90, 60, 7, 6), row(95, 40, 5, 8)]

    def test_fronts(self):
        rows = report.finished({"rows": self.rows(), "sensitivities": {"loss": []}})["rows"]
        beaten = {
            (row["cycles"], state): row[state]["isBeaten"] for row in rows for state in ("before", "after")
        }
        # 95 cycles with 5 wrong beat 100 with 5; 90 cycles with 6 beat 90 with 7.
        by_cycles = {key for key, each in beaten.items() if not each["cycles/validation"]}
        self.assertEqual(by_cycles, {(90, "after"), (95, "before")})
        # 40 bytes with 5 wrong beat all.
        by_bytes = {key for key, each in beaten.items() if not each["bytes/test"]}
        self.assertEqual(by_bytes, {(95, "before")})

    def test_correlations(self):
        def table(*values):
            return [
                {"layer": layer, "width": width, "value": value}
                for (layer, width), value in zip(
                    [("a", "W4A8"), ("b", "W4A8"), ("b", "W4A4"), ("c", "W4A8"), ("c", "W4A4")], values, strict=True
                )
            ]

        found = report.correlations({"kl": table(1, 2, 9, 3, 4), "loss": table(-1, 0, 5, 7, 2)})
        # W4A8: 1 2 3 and -1 0 7. W4A4: 9 4 and 5 2. All: places 1 2 5 3 4 and 1 2 4 5 3: 1 - 6 * (1 + 4 + 1) / 120.
        self.assertEqual(found, {"kl": {"W4A8": 1.0, "W4A4": 1.0, "all": 0.7}})

    def test_a_drawing_holds_its_points(self):
        points = [chart.Point(10, 3, "one & two", "one", True, True), chart.Point(20, 1, "x", "", False, True)]
        text = chart.svg(points, "cycles", "wrong")
        self.assertEqual(text.count("<circle"), 2)
        self.assertIn("one &amp; two", text)
        # One point, or several in one place, have a drawing, too.
        self.assertIn("<circle", chart.svg(points[:1], "cycles", "wrong"))


class Surroundings(unittest.TestCase):
    def test_a_program_that_is_not_there_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "text").write_text("text")
            for path in ("/nonexistent/tercet", folder, f"{folder}/text"):
                with self.assertRaises(ModelError) as caught:
                    surroundings.program(path)
                self.assertEqual((caught.exception.status, path in str(caught.exception)), (69, True))

    def test_a_builder_that_is_not_there_is_named(self):
        with self.assertRaises(ModelError) as caught, unittest.mock.patch.dict(os.environ, {"PATH": "/nonexistent"}):
            surroundings.compiler()
        self.assertEqual((caught.exception.status, "gcc" in str(caught.exception)), (69, True))

    def test_versions(self):
        found = surroundings.versions()
        self.assertEqual(found["python"], ".".join(map(str, sys.version_info[:3])))
        self.assertEqual(set(surroundings.DATA_PACKAGES) | {"python"}, set(found))

    def test_only_problems_of_the_folder_are_laid_on_it(self):
        for path, right in (("/a/b/1-data/x", True), ("/a/b", True), ("/a", True), ("/a/c", False), (None, True)):
            self.assertEqual(surroundings.concerns(OSError(2, "no", path), "/a/b"), right, path)


class Core(unittest.TestCase):
    def test_a_program_that_cannot_write_ends(self):
        """Built for this machine, with a `tercet_write` that takes 3 bytes at a time, and then none or no more."""
        compiler = shutil.which("cc") or shutil.which("clang")
        if compiler is None:
            self.skipTest("no compiler for this machine")
        header = """
#include <stdint.h>
#include <stdio.h>
static int left = {left};
static int tercet_write(int to, const void *bytes, int size) {{
  (void)to;
  size = size < 3 ? size : 3;
  if (left < size) return {last};
  left -= size;
  return (int)fwrite(bytes, 1, (unsigned)size, stdout);
}}
static uint32_t tercet_cycles(void) {{ return 7; }}
"""
        network = """
#include <stdint.h>
#define NETWORK_OUTPUT_SIZE 4
static int8_t input[4];
#define NETWORK_INPUT_DATA input
#define NETWORK_OUTPUT input
static void network_run(void) {}
"""
        inputs = np.arange(8, dtype=np.int8).reshape(2, 4)
        source = core.main_source(inputs).replace(core.INPUT_SYMBOL, "input")
        for left, last, right in ((100, 0, (0, 16)), (6, 0, (1, 4)), (0, -1, (1, 0))):
            with tempfile.TemporaryDirectory() as folder:
                files = {"tercet.h": header.format(left=left, last=last), "network.h": network, "main.c": source}
                for name, text in files.items():
                    (Path(folder) / name).write_text(text)
                subprocess.run([compiler, "-I", folder, f"{folder}/main.c", "-o", f"{folder}/main"], check=True)
                found = subprocess.run([f"{folder}/main"], capture_output=True, timeout=20, check=False)
                self.assertEqual((found.returncode, len(found.stdout)), right)

    def test_what_the_program_has_written_is_taken_apart(self):
        found = core.taken_apart(bytes([1, 255, 3, 4, 100, 0, 0, 0, 44, 1, 0, 0]), 2, 2)
        self.assertEqual((found.outputs.tolist(), found.least, found.most), ([[1, -1], [3, 4]], 100, 300))
        with self.assertRaises(ModelError):
            core.taken_apart(bytes(11), 2, 2)

    def test_an_answer_is_the_greatest_output(self):
        outputs = np.array([[0, 5, 5], [-3, -4, -5], [1, 2, 3]], np.int8)
        # Of equal outputs the first counts.
        self.assertEqual(core.wrong(outputs, np.array([1, 0, 0], np.uint8)), 1)


class Narrower:
    """In the place of tercet: a layer takes 100 cycles, 10 less with weights of 4 bits, 30 less if it reads 4 bits."""

    def layers(self, network, verified=False):
        def cycles(layer):
            tensors = [network.tensors[index] for index in layer.inputs[:2]]
            weights = tensors[1].bits if len(tensors) > 1 else 8
            return 100 - 10 * (weights == 4) - 30 * (tensors[0].bits == 4)

        self.document = {"verifiedInputs": 0, "weightBytes": 0}
        return [cycles(layer) for layer in network.layers]


class Candidates(unittest.TestCase):
    def test_uniform_widths_and_budgets(self):
        network = network_file.load(Path(__file__).resolve().parents[3] / "programs/models/digits-bn/w8a8.json")
        graph, lowering = Graph(network), lower.Lowering(network, [np.zeros((1, 8, 8, 1), np.int8)])
        # Each width that a layer can have loses as much as any other; 8 bits lose nothing.
        states = [(index, state.width) for index in graph.weighted for state in graph.states[index]]
        losses = {state: float(state[1] != "W8A8") for state in states}
        with tempfile.TemporaryDirectory() as folder:
            found = candidates.candidates(network, lowering, losses, Narrower(), Path(folder), lambda words: None)
            plans = sorted(path.name for path in Path(folder).iterdir())
        self.assertEqual(plans, ["plan-0.json", "plan-25.json", "plan-50.json", "plan-75.json"])
        # From 500 down to 400: two layers at W4A4 save 80, two at W4A8 20 more.
        by_name = {name: (each.widths, each.predicted["cycles"]) for each in found for name in each.names}
        self.assertEqual(by_name["W8A8"], (("W8A8",) * 4, 500))
        self.assertEqual(by_name["W4A4"], (("W4A8", "W4A4", "W4A4", "W4A8"), 400))
        self.assertEqual(by_name["planned 0%"], by_name["W4A4"])
        # 475 are allowed, and one layer at W4A4 takes 460; 425, and two take 420.
        self.assertEqual(sorted(by_name["planned 75%"][0]), ["W4A4", "W8A8", "W8A8", "W8A8"])
        self.assertEqual(sorted(by_name["planned 25%"][0]), ["W4A4", "W4A4", "W8A8", "W8A8"])


class Tables(unittest.TestCase):
    def test_area_is_that_of_the_twin(self):
        found = tables.area(Path(__file__).resolve().parents[3])
        # The core with Xtdot is the larger, in LUTs and in multipliers.
        self.assertEqual(sorted(found), ["rv32im", "rv32im_xtdot"])
        self.assertTrue(all(a < b for a, b in zip(found["rv32im"], found["rv32im_xtdot"], strict=True)))

    def test_area_times_cycles(self):
        row = {"names": ["W8A8", "planned 75%", "planned 50%"], "cycles": 100, "plainCycles": 400, "after": {"test": 7}}
        lines = tables.areas({"network": "n", "rows": [row]}, {"rv32im": (1000, 4), "rv32im_xtdot": (1500, 12)})
        self.assertEqual(
            lines[2:],
            [
                "| W8A8, planned, 75% and 50% | rv32im | 1,000 | 4 | 400 | 1.00 | 7 |",
                "| W8A8, planned, 75% and 50% | rv32im_xtdot | 1,500 | 12 | 100 | 0.38 | 7 |",
            ],
        )


    def test_speed_is_from_the_least_to_the_greatest(self):
        rows = [{"plainCycles": plain, "cycles": cycles} for plain, cycles in ((904, 100), (447, 100), (100, 20))]
        found = tables.speed([{"rows": rows[:1]}, {"rows": rows[1:]}])
        self.assertEqual(found, "divides the cycles of an inference by 4.5 to 9.0")

    def test_columns_of_sensitivities(self):
        found = {"spearman": {"kl": {"W4A8": 0.762, "W4A4": -0.086, "all": 1.0}}}
        right = {"`kl`": "0.76 / -0.09 / 1.00"}
        self.assertEqual(tables.sensitivities(found), right)
        page = "| a | b |\n|---|---|\n| c | d |\n\n| sensitivity | m | n |\n|---|---|---|\n"
        page += "| `kl` | 0.76 / -0.09 / 1.00 | 0 |\n"
        self.assertEqual(tables.column(page, "sensitivity", "m"), right)
        self.assertEqual(tables.column(page, "sensitivity", "n"), {"`kl`": "0"})
        self.assertEqual(tables.column(page, "sensitivity", "o"), {})


class Specs(unittest.TestCase):
    def test_sizes(self):
        self.assertEqual(spec.sizes(spec.mnist1d())["dw2"], (1, 10, 32))
        self.assertEqual(spec.sizes(spec.mnist5k())["b"], (7, 7, 32))
        self.assertEqual(spec.sizes(spec.digits())["fc"], (1, 1, 10))


if __name__ == "__main__":
    unittest.main()
