# SPDX-License-Identifier: Apache-2.0
"""Places in the arena: nothing that lives at the same time overlaps, found by trying all pairs."""

import random
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from models import model, small_network  # noqa: E402

from tercet_model import arena, plan, tflite_reader  # noqa: E402
from tercet_model.options import Options  # noqa: E402


def live_bytes(blocks, layer):
    """The bytes that are in use during a layer: no arena can be smaller than the most of them."""
    return sum(block.bytes for block in blocks if block.first <= layer <= block.last)


class Arena(unittest.TestCase):
    def check(self, blocks, size):
        for block in blocks:
            self.assertGreaterEqual(block.offset, 0)
            self.assertEqual(block.offset % arena.ALIGNMENT, 0)
            self.assertLessEqual(block.end, size)
        for index, one in enumerate(blocks):
            for other in blocks[:index]:
                times = set(range(one.first, one.last + 1)) & set(range(other.first, other.last + 1))
                if times:
                    self.assertTrue(one.end <= other.offset or other.end <= one.offset, (one, other))

    def test_random_blocks(self):
        dice = random.Random(4)
        for _ in range(300):
            blocks = []
            for index in range(dice.randrange(1, 25)):
                first = dice.randrange(12)
                blocks.append(arena.Block(str(index), dice.randrange(1, 5000), first, first + dice.randrange(5)))
            size = arena.place(blocks)
            self.check(blocks, size)
            self.assertGreaterEqual(size, max(live_bytes(blocks, layer) for layer in range(17)))

    def test_a_chain_needs_no_more_than_two_neighbours(self):
        """Each block lives with the one before it alone: 3,200 and 4,800 bytes are the largest pair."""
        sizes = [1600, 3200, 4800, 160, 1600]
        blocks = [arena.Block(str(index), size, index, index + 1) for index, size in enumerate(sizes)]
        self.assertEqual(arena.place(blocks), 8000)
        self.check(blocks, 8000)

    def test_nothing_to_place(self):
        self.assertEqual(arena.place([]), 0)


class Lifetimes(unittest.TestCase):
    def test_every_operand_is_in_place_when_it_is_read(self):
        """Runs the plan on labels: each layer finds what it reads untouched since it was written."""
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.tflite")
            path.write_bytes(model(*small_network()))
            network = tflite_reader.read(path)
        planned = plan.plan(network, Options())
        memory = [None] * planned.arena_bytes

        def span(block):
            return slice(block.offset, block.end)

        for step in planned.steps:
            for index, storage in zip(step.layer.inputs, step.inputs, strict=True):
                if storage is not None and storage.root.block is not None:
                    root = storage.root
                    self.assertEqual(set(memory[span(root.block)]), {id(root)}, network.tensors[index].name)
            if step.scratch:
                memory[span(step.scratch)] = ["scratch"] * step.scratch.bytes
            root = step.output.root
            memory[span(root.block)] = [id(root)] * root.block.bytes
        for output in network.outputs:
            storage = planned.storages[output]
            self.assertEqual(set(memory[span(storage.block)]), {id(storage)})


if __name__ == "__main__":
    unittest.main()
