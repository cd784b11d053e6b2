# SPDX-License-Identifier: Apache-2.0
"""The project that is written: the same bytes each time, whole or not at all, and right about itself."""

import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from models import model, small_network  # noqa: E402

from tercet_model import emit, folder, plan, project, tflite_reader  # noqa: E402
from tercet_model.errors import ModelError  # noqa: E402
from tercet_model.options import Options  # noqa: E402


class Emit(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.source = self.folder / "model.tflite"
        self.source.write_bytes(model(*small_network()))

    def files(self, **options):
        chosen = Options(**options)
        return emit.project(plan.plan(tflite_reader.read(self.source), chosen), chosen)

    def test_the_same_bytes_each_time(self):
        self.assertEqual(self.files(), self.files())

    def test_the_manifest_is_about_the_sources(self):
        files = self.files(ablate="dots")
        manifest = json.loads(files["manifest.json"])
        self.assertEqual(manifest["schema"], "tercet.model-project/1")
        self.assertEqual(manifest["defines"], ["NN_NO_DOTS"])
        self.assertIn("-DNN_NO_DOTS", files["Makefile"])
        self.assertEqual(len(manifest["layers"]), 7)
        for layer in manifest["layers"]:
            self.assertIn(f"LAYER {layer['function']}(void)", files["network.c"])
            begin = f'TERCET_REGION_BEGIN("{layer["region"]}");\n  {layer["function"]}();'
            self.assertIn(begin, files["network.c"])
        # 6x6 outputs of 8 channels, 27 taps; 9 taps; 72 inputs of 5 units.
        self.assertEqual([layer["macs"] for layer in manifest["layers"]], [7776, 2592, 0, 0, 0, 360, 0])

    def test_names_cannot_leave_their_comment_or_string(self):
        tensors, operators = small_network()
        tensors[3].name = 'a*/ "b" %d \\ \n ü'
        self.source.write_bytes(model(tensors, operators))
        lines = self.files()["network.c"].splitlines()
        self.assertIn('   a* / "b" %d \\ ? ? */', lines)
        self.assertIn('  TERCET_REGION_BEGIN("00 a*/ _b_ _d _ ? _");', lines)

    def test_a_folder_is_replaced_whole_or_not_at_all(self):
        out = self.folder / "out"
        project.make(project.Source(self.source), out, Options())
        before = (out / "manifest.json").read_bytes()
        with mock.patch.object(Path, "write_bytes", side_effect=OSError(28, "No space left on device")):
            with self.assertRaises(ModelError) as caught:
                project.make(project.Source(self.source), out, Options(compiler="clang"))
            self.assertEqual(caught.exception.status, 74)
        self.assertEqual((out / "manifest.json").read_bytes(), before)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["model.tflite", "out"])
        project.make(project.Source(self.source), out, Options(compiler="clang"))
        self.assertNotEqual((out / "manifest.json").read_bytes(), before)

    def test_a_folder_of_others_is_left_alone(self):
        other = self.folder / "other"
        other.mkdir()
        (other / "thesis.tex").write_text("precious")
        with self.assertRaises(ModelError):
            folder.write(other, {"manifest.json": "{}"})
        self.assertEqual([path.name for path in other.iterdir()], ["thesis.tex"])

    def test_a_network_that_is_refused_leaves_nothing(self):
        self.source.write_bytes(b"TFL3TFL3TFL3")
        with self.assertRaises(ModelError):
            project.make(project.Source(self.source), self.folder / "out", Options())
        self.assertFalse((self.folder / "out").exists())


if __name__ == "__main__":
    unittest.main()
