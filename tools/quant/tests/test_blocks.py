# SPDX-License-Identifier: Apache-2.0
"""The three blocks on the core: every layer equals its model, and takes the cycles that docs/BLOCKS.md has."""

import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BLOCKS = ROOT / "tools/quant/blocks"
PAGE = (ROOT / "docs/BLOCKS.md").read_text()
NEEDED = ("tercet", "make", "riscv64-unknown-elf-gcc", "clang", "ld.lld")


def call(*command):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)


@unittest.skipUnless(all(map(shutil.which, NEEDED)), f"needs {', '.join(NEEDED)}")
class Blocks(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.file = Path(scratch.name, "block.json")

    def block(self, *options):
        made = call(sys.executable, BLOCKS, *options, "--out", self.file)
        self.assertEqual(made.returncode, 0, made.stderr)

    def verified(self, *options):
        """The layers of a block, all of whose values were compared: (name, cycles)."""
        ran = call("tercet", "model", self.file, "--verify", "--json", *options)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        layers = json.loads(ran.stdout)["layers"]
        self.assertTrue(all(layer["equal"] for layer in layers))
        return [(layer["output"]["name"], layer["cycles"]) for layer in layers]

    def on_page(self, *texts):
        for text in texts:
            self.assertIn(text, PAGE)

    def page_shows(self):
        """That the table of a verified run is on the page as it is printed."""
        ran = call("tercet", "model", self.file, "--verify")
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.on_page("\n".join(line.rstrip() for line in ran.stdout.splitlines()).strip())

    def test_encoder(self):
        self.block("encoder")
        self.page_shows()

    def test_encoder_with_weights_of_4_bits(self):
        self.block("encoder", "--weights", "4")
        self.on_page(f"({sum(cycles for _, cycles in self.verified('--cc', 'clang')):,})")

    def test_codenet(self):
        self.block("codenet")
        self.page_shows()

    def test_detector(self):
        self.block("detector")
        layers = self.verified()
        self.on_page(f"The whole head takes {sum(cycles for _, cycles in layers):,} cycles by gcc")
        for level in ("p0", "p1", "p2"):
            parts = [
                f"{sum(cycles for name, cycles in layers if name.startswith(f'{level}/{part}')):,}"
                for part in ("class", "box", "")
            ]
            (row,) = [line for line in PAGE.splitlines() if f"| {parts[0]} |" in line]
            self.assertIn(f"| {parts[1]} |", row)
            self.assertTrue(row.endswith(f"| {parts[2]} |"), row)


class Command(unittest.TestCase):
    def refused(self, status, text, *options):
        ended = call(sys.executable, BLOCKS, *options)
        self.assertEqual(ended.returncode, status)
        self.assertIn(text, ended.stderr)
        self.assertIn("help: ", ended.stderr)

    def test_wrong_usage(self):
        self.refused(64, "invalid choice", "decoder", "--out", "x.json")
        self.refused(64, "codenet has weights of 4 bits", "codenet", "--weights", "8", "--out", "x.json")

    def test_folder_that_is_not_there(self):
        self.refused(74, "cannot write", "codenet", "--out", "/nowhere/x.json")


if __name__ == "__main__":
    unittest.main()
