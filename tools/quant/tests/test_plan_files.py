# SPDX-License-Identifier: Apache-2.0
"""What the planner reads and writes: nothing that is read is replaced, nothing is written by halves or without end."""

import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

from test_lower import two_convolutions
from test_plan_network import HEADER, CommandCase

from tercet_model import network_file
from tercet_model.errors import ModelError, Problems
from tercet_plan import sensitivity_file
from tercet_plan.graph import Graph

QUANT = Path(__file__).resolve().parents[1]


class Results(CommandCase):
    def test_no_input_is_replaced(self):
        network_file.save(self.network(*two_convolutions()), self.folder / "net.json")
        images, link = self.images(), self.folder / "link.csv"
        link.symlink_to(self.folder / "s.csv")
        for network in ("model.tflite", "net.json"):
            self.path = str(self.folder / network)
            inputs = [self.path, images, str(self.folder / "s.csv"), str(link)]
            inputs += [str(self.folder / "net.npz")] if network == "net.json" else []
            given = "--front", f"--calibration={images}", f"--validation={images}"
            for path in inputs:
                before = Path(path).read_bytes()
                for option, results in (
                    ("--save-sensitivity", [f"--save-sensitivity={path}"]),
                    ("-o", ["-o", path]),
                ):
                    status, _, words = self.plan(*given, *results)
                    self.assertEqual(status, 64, words)
                    self.assertIn(f"{option} names '{path}', which is to be read\nhelp: ", words)
                    self.assertEqual(Path(path).read_bytes(), before)

    def test_two_results_have_two_names(self):
        path = str(self.folder / "new.txt")
        status, _, words = self.plan("--front", f"--save-sensitivity={path}", "-o", path)
        self.assertEqual(status, 64, words)
        self.assertIn("are two results", words)

    def test_what_fails_leaves_what_was_there(self):
        saved, out = self.folder / "saved.csv", self.folder / "plan.json"
        saved.write_text("mine")
        out.write_text("mine")
        status, *_ = self.plan("--front", f"--save-sensitivity={saved}", "-o", str(out), "--tercet=/bin/false")
        self.assertEqual(status, 70)
        self.assertEqual((saved.read_text(), out.read_text()), ("mine", "mine"))
        status, *_ = self.plan("--front", f"--save-sensitivity={saved}", "-o", str(out))
        self.assertEqual(status, 0)
        self.assertTrue(saved.read_text().startswith(HEADER))
        self.assertEqual(json.loads(out.read_text())["schema"], "tercet.plan/1")
        self.assertEqual(list(self.folder.glob("*.new")), [])

    def test_results_that_cannot_be_written(self):
        for option in (["--save-sensitivity=/dev/full"], ["-o", "/dev/full"], ["-o", str(self.folder / "no/where")]):
            status, _, words = self.plan("--front", *option)
            self.assertEqual(status, 74, words)
            self.assertIn("error: cannot write '", words)
        self.assertTrue(Path("/dev/full").is_char_device())

    def test_standard_output_that_cannot_be_written(self):
        """Status 1 says that nothing keeps the budget, and nothing else."""
        command = [
            *(sys.executable, "-m", "tercet_plan", "--front", f"--sensitivity={self.folder / 's.csv'}"),
            *(f"--tercet={self.tercet}", "--", self.path),
        ]
        environment = {**os.environ, "PYTHONPATH": str(QUANT)}
        for redirection in (">/dev/full", ">&-"):
            found = subprocess.run(
                ["/bin/sh", "-c", f'exec "$@" {redirection}', "sh", *command],
                env=environment,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
            self.assertEqual(found.returncode, 74, found.stderr)
            self.assertTrue(found.stderr.startswith("error: cannot write standard output: "), found.stderr)
            self.assertEqual(found.stderr.count("\n"), 2, found.stderr)


class Bounds(CommandCase):
    def test_files_without_end(self):
        with self.assertRaises(ModelError) as refused:
            sensitivity_file.read("/dev/zero", Graph(self.network(*two_convolutions())))
        self.assertEqual(refused.exception.status, 65)
        self.assertIn("is longer than any file of sensitivities", str(refused.exception))

    def test_very_many_problems_are_told_as_a_few(self):
        (self.folder / "s.csv").write_text(HEADER + "".join(f"no{each},W4A8,1\n" for each in range(100_000)))
        status, _, words = self.plan("--front")
        lines = words.splitlines()
        self.assertEqual((status, len(lines)), (65, 23))
        self.assertEqual(lines[1], "  line 2: 'no0' is no layer with weights")
        self.assertEqual(lines[21], "  and 99980 more")

    def test_problems_are_told_once(self):
        problems = Problems()
        for each in ("one", "two", "one"):
            problems.add(each)
        self.assertEqual(problems.details, ["one", "two"])

    def test_an_option_that_must_not_be_taken(self):
        """`first` at 1e9 or at 1: the rest is chosen alike."""
        found = []
        for huge in ("1", "1e9", "1e30"):
            text = f"first,W4A8,{huge}\nsecond,W4A8,1e-3\nsecond,W4A4,2e-3\n"
            (self.folder / "s.csv").write_text(HEADER + text)
            status, plan, words = self.plan("--front", "--budget=bytes=90%")
            self.assertEqual(status, 0, words)
            found.append((plan["choices"], [row["widths"] for row in plan["front"]]))
        self.assertEqual(found[0], found[1])
        self.assertEqual(found[0], found[2])


class Names(CommandCase):
    def renamed(self, name):
        """The network's file with another name of the first layer."""
        network = self.network(*two_convolutions())
        network.tensors[network.layers[0].output].name = name
        self.path = str(self.folder / "net.json")
        network_file.save(network, self.path)
        return network

    def test_any_name_is_written_and_read(self):
        for name in ("a,b", 'a"b', "a\nb", "a\rb", "a\r\nb", "Schicht-\u00e4", "\U0001f600", " a "):
            graph = Graph(self.renamed(name))
            numbers = dict.fromkeys(sensitivity_file.wanted(graph), 0.5)
            path = self.folder / "saved.csv"
            sensitivity_file.save(path, graph, numbers)
            self.assertEqual(sensitivity_file.read(path, graph), numbers)

    def test_half_of_a_character_is_no_name(self):
        self.renamed("half")
        path = Path(self.path)
        path.write_text(path.read_text().replace('"half"', '"\\ud800"'))
        status, _, words = self.plan("--front", f"--save-sensitivity={self.folder / 's.csv'}", sensitivity="kl")
        self.assertEqual(status, 65, words)
        self.assertIn("half of a character", words)


if __name__ == "__main__":
    unittest.main()
