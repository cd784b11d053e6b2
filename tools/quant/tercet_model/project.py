# SPDX-License-Identifier: Apache-2.0
"""Reads a network of either form, and makes a project of it."""

from pathlib import Path

from . import emit, folder, network_file, plan, tflite_reader
from .errors import CANNOT_WRITE, ModelError


def read(path):
    """The Network of a .tflite file or of tercet.network/1."""
    return network_file.load(path) if Path(path).suffix == ".json" else tflite_reader.read(path)


def make(path, out, options):
    network = read(path)
    folder.write(out, emit.project(plan.plan(network, options), options))


def convert(path, out):
    network = read(path)
    try:
        network_file.save(network, out)
    except OSError as problem:
        what = f"cannot write '{problem.filename or out}': {problem.strerror}"
        raise ModelError(what, "give a path that can be written", status=CANNOT_WRITE) from problem
