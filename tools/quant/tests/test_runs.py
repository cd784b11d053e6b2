# SPDX-License-Identifier: Apache-2.0
"""Projects that are built and run: each layer's bytes are those of TensorFlow Lite Micro, or of numpy for 4 bits."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

QUANT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(QUANT))

from drawn import network  # noqa: E402
from models import model, small_network  # noqa: E402
from test_lower import two_convolutions  # noqa: E402

NEEDED = ("tercet", "make", "riscv64-unknown-elf-gcc")


@unittest.skipUnless(all(map(shutil.which, NEEDED)), f"needs {', '.join(NEEDED)}")
class Runs(unittest.TestCase):
    def check(self, content, *options):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.tflite")
            path.write_bytes(content)
            command = [sys.executable, QUANT / "check_model", "--seeds", "1", *options, path]
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_small(self):
        self.check(model(*small_network()))

    def test_plain(self):
        self.check(model(*small_network()), "--plain")

    def test_activations_of_4_bits(self):
        self.check(model(*two_convolutions()), "--weights", "4", "--activations", "4")

    @unittest.skipUnless(shutil.which("clang") and shutil.which("ld.lld"), "needs clang and lld")
    def test_clang(self):
        self.check(model(*small_network()), "--cc", "clang")

    def test_drawn_networks(self):
        """More of them: check_model on the bytes of drawn.network(seed)."""
        self.check(network(11))


if __name__ == "__main__":
    unittest.main()
