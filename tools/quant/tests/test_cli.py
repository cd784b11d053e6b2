# SPDX-License-Identifier: Apache-2.0
"""The command as a whole: its files, its status, and what it says."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

QUANT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(QUANT))

from models import model, small_network  # noqa: E402

from tercet_model import golden, project  # noqa: E402


class Command(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.model = self.folder / "model.tflite"
        self.model.write_bytes(model(*small_network()))

    def run_command(self, *words, status=0):
        environment = {**os.environ, "PYTHONPATH": str(QUANT)}
        command = [sys.executable, "-m", "tercet_model", *map(str, words)]
        result = subprocess.run(command, capture_output=True, text=True, cwd=self.folder, env=environment, check=False)
        self.assertEqual(result.returncode, status, result.stderr)
        if status == 0:
            self.assertEqual(result.stderr, "")
        else:
            self.assertTrue(result.stderr.startswith("error: "), result.stderr)
            self.assertIn("\nhelp: ", result.stderr)
            self.assertNotIn("Traceback", result.stderr)
        return result

    def test_expect(self):
        self.run_command("expect", self.model, "--out", "out", "--input-seed", 2)
        values = np.random.default_rng(2).integers(-128, 128, (1, 6, 6, 3), dtype=np.int8)
        out = self.folder / "out"
        self.assertEqual((out / "input.bin").read_bytes(), values.tobytes())
        right = golden.layers(self.model, project.read(self.model), values)
        for index, layer in enumerate(right):
            self.assertEqual((out / f"layer-{index:02}.bin").read_bytes(), layer.tobytes())
        self.assertEqual(json.loads((out / "manifest.json").read_text())["by"], "TensorFlow Lite Micro")

    def test_expect_of_4_bits_is_by_numpy(self):
        self.run_command("expect", self.model, "--out", "out", "--input-seed", 0, "--weights", 4)
        self.assertEqual(json.loads((self.folder / "out/manifest.json").read_text())["by"], "numpy")

    def test_inputs_from_files(self):
        values = np.random.default_rng(0).uniform(-9, 9, (1, 6, 6, 3)).astype(np.float32)
        np.save(self.folder / "real.npy", values)
        self.run_command("expect", self.model, "--out", "out", "--input", "real.npy")
        # The input has scale 0.1 and zero point -5.
        right = np.clip(np.round(values / np.float32(0.1)) - 5, -128, 127).astype(np.int8)
        self.assertEqual((self.folder / "out/input.bin").read_bytes(), right.tobytes())

    def test_wrong_inputs(self):
        cases = {
            "shape": np.zeros((6, 6, 3), np.int8),
            "type": np.zeros((1, 6, 6, 3), np.float64),
            "not numbers": np.full((1, 6, 6, 3), np.nan, np.float32),
        }
        for word, values in cases.items():
            np.save(self.folder / "input.npy", values)
            result = self.run_command("expect", self.model, "--out", "out", "--input", "input.npy", status=65)
            self.assertIn(word, result.stderr)
        (self.folder / "input.npy").write_bytes(b"\x93NUMPY\x01\x00v\x00{'descr': '|O', ")
        self.run_command("expect", self.model, "--out", "out", "--input", "input.npy", status=65)
        self.run_command("expect", self.model, "--out", "out", "--input", "missing.npy", status=66)
        self.assertFalse((self.folder / "out").exists())

    def test_files_that_are_something_else(self):
        network = self.folder / "network.json"
        self.run_command("lower", self.model, "--out", network)
        good, arrays = json.loads(network.read_text()), network.with_suffix(".npz")
        (self.folder / "folder.tflite").mkdir()
        (self.folder / "folder.json").mkdir()
        (self.folder / "half.tflite").write_bytes(self.model.read_bytes()[:700])
        (self.folder / "text.tflite").write_text("not a network\n" * 99)
        (self.folder / "list.json").write_text("[1, 2]")
        (self.folder / "other.json").write_text('{"name": "package", "version": "1.0.0"}')
        (self.folder / "binary.json").write_bytes(b"\xff\xfe\x00\x01")
        (self.folder / "deep.json").write_text("[" * 100000)
        (self.folder / "alone.json").write_text(json.dumps({**good, "arrays": "nowhere.npz"}))
        (self.folder / "text.npz").write_text("no zip")
        (self.folder / "text.json").write_text(json.dumps({**good, "arrays": "text.npz"}))
        (self.folder / "half.npz").write_bytes(arrays.read_bytes()[:-200])
        (self.folder / "half.json").write_text(json.dumps({**good, "arrays": "half.npz"}))
        np.savez(self.folder / "real.npz", **{key: value.astype(np.float32) for key, value in np.load(arrays).items()})
        (self.folder / "real.json").write_text(json.dumps({**good, "arrays": "real.npz"}))
        np.savez(self.folder / "object.npz", **dict.fromkeys(np.load(arrays), np.array([{}], object)))
        (self.folder / "object.json").write_text(json.dumps({**good, "arrays": "object.npz"}))
        names = "folder.tflite folder.json half.tflite text.tflite list.json other.json binary.json deep.json text.json"
        for name in (*names.split(), "half.json", "real.json", "object.json"):
            with self.subTest(name):
                self.run_command("project", name, "--out", "out", status=65)
        self.run_command("project", "alone.json", "--out", "out", status=66)
        self.assertFalse((self.folder / "out").exists())
        self.run_command("project", network, "--out", "out")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_file_that_may_not_be_read(self):
        self.model.chmod(0)
        self.run_command("project", self.model, "--out", "out", status=65)

    def test_operands(self):
        for layer in range(7):
            words = ("operands", self.model, "--layer", layer, "--index", 3, "--input-seed", 1)
            text = self.run_command(*words).stdout.splitlines()
            right = text[1].split(" must be ")[1].split()[0]
            if layer in (0, 1, 2, 5):
                self.assertTrue(text[-1].endswith(f": {right}"), text)
        self.run_command("operands", self.model, "--layer", 9, "--index", 0, "--input-seed", 0, status=65)
        self.run_command("operands", self.model, "--layer", 0, "--index", 288, "--input-seed", 0, status=65)

    def test_lower_and_the_network_that_it_writes(self):
        text = self.run_command("lower", self.model, "--out", "small.json", "--weights", 4).stdout
        self.assertEqual(len(text.splitlines()), 7)
        self.run_command("project", "small.json", "--out", "a")
        self.run_command("project", self.model, "--out", "b", "--weights", 4)
        for name in ("network.c", "weights.c"):
            first, second = ((self.folder / each / name).read_text() for each in "ab")
            self.assertEqual(first.replace("'small'", ""), second.replace("'model'", ""))

    def test_status(self):
        self.run_command("project", self.model, status=64)
        self.run_command("shrink", self.model, status=64)
        self.run_command("expect", self.model, "--out", "out", "--input-seed", -1, status=64)
        self.run_command("project", "missing.tflite", "--out", "out", status=66)
        self.run_command("project", self.model, "--out", "/proc/out", status=74)
        self.run_command("project", self.model, "--out", "out", "--weights", "mixed:missing.json", status=66)
        (self.folder / "empty.tflite").touch()
        self.run_command("project", "empty.tflite", "--out", "out", status=65)
        self.assertFalse((self.folder / "out").exists())


if __name__ == "__main__":
    unittest.main()
