# SPDX-License-Identifier: Apache-2.0
"""Calls `tercet model`: cycles of each layer of a network on the core."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from tercet_model import network_file
from tercet_model.errors import FAULT, UNAVAILABLE, ModelError

# What `tercet model` says of its surroundings with; all else is a fault.
STATUSES = (64, 65, 66, 69, 70, 74, 125)


class Tercet:
    """`options` are those of `tercet model` that choose core and compiler; files go to `folder`."""

    def __init__(self, folder, path=None, options=()):
        self.folder, self.options = Path(folder), list(options)
        self.path = path or os.environ.get("TERCET_BINARY") or shutil.which("tercet")
        if self.path is None:
            raise ModelError(
                "there is no `tercet` to measure with", "put it on the PATH, or name it by --tercet", status=UNAVAILABLE
            )
        # What it reported last.
        self.document = None

    def layers(self, network, verified=False):
        """The cycles of each layer; with `verified` all values are compared with what they must be."""
        path = self.folder / "measured.json"
        network_file.save(network, path)
        command = [self.path, "model", "--json", *self.options, *(["--verify"] if verified else []), "--", str(path)]
        try:
            result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        except OSError as problem:
            raise ModelError(
                f"cannot start '{self.path}': {problem.strerror}", "name the program by --tercet", status=UNAVAILABLE
            ) from problem
        if result.returncode != 0:
            words = result.stderr.decode(errors="replace").strip().removeprefix("error: ")
            raise Failed(words or f"'{self.path}' ended with {result.returncode}", result.returncode)
        try:
            self.document = json.loads(result.stdout)
            cycles = [int(layer["cycles"]) for layer in self.document["layers"]]
            int(self.document["weightBytes"])
        except (ValueError, KeyError, TypeError) as problem:
            raise ModelError(
                f"'{self.path}' reports no tercet.model/1: {problem}", "it is another tercet", status=FAULT
            ) from problem
        if len(cycles) != len(network.layers):
            raise ModelError(f"'{self.path}' reports {len(cycles)} layers", "it is another tercet", status=FAULT)
        return cycles


class Failed(ModelError):
    """`tercet model` has failed, and has said why."""

    def __init__(self, words, status):
        what = words.split("\n")[0]
        # Not 1, which here says that nothing keeps the budget: a layer that is not what it must be is a fault.
        super().__init__(what, status=status if status in STATUSES else FAULT)
        self.words = words

    def __str__(self):
        return f"error: {self.words}"
