# SPDX-License-Identifier: Apache-2.0
"""Reads a network of either form, lowers it if that is asked for, and makes a project of it."""

from dataclasses import dataclass
from pathlib import Path

from . import calibration, check, emit, folder, lower, network_file, plan, tflite_reader
from .errors import CANNOT_WRITE, ModelError


@dataclass(frozen=True)
class Source:
    """A file, and the widths that its network is wanted in."""

    path: str
    weights: str | None = None
    activations: str | None = None
    calibration: str | None = None
    plan: str | None = None


def read(path):
    """The Network of a .tflite file or of tercet.network/1."""
    return network_file.load(path) if Path(path).suffix == ".json" else tflite_reader.read(path)


def network_of(source):
    """(the network, the report of lowering it by layer or None)."""
    network = read(source.path)
    samples = None
    if source.calibration is not None:
        samples = calibration.load(source.calibration, network.tensors[network.input])
    lowered, report = lower.lower(network, source.weights, source.activations, samples, source.plan)
    if report is not None:
        check.check(lowered, f"'{source.path}' with widths of 4 bits")
    return lowered, report


def input_values(network, seed, path):
    """The network's input as int8: of a seed, or of a file."""
    tensor = network.tensors[network.input]
    return calibration.random(tensor, seed) if path is None else calibration.one(path, tensor)


def make(source, out, options, seed=None, input_path=None):
    """Writes a project whose input is of a seed (0 if nothing is said) or of a file."""
    network, report = network_of(source)
    values = input_values(network, seed or 0, input_path)
    folder.write(out, emit.project(plan.plan(network, options), options, values, report))


def save(source, out):
    """Writes the network as tercet.network/1; gives the report of lowering it."""
    network, report = network_of(source)
    try:
        network_file.save(network, out)
    except OSError as problem:
        what = f"cannot write '{problem.filename or out}': {problem.strerror}"
        raise ModelError(what, "give a path that can be written", status=CANNOT_WRITE) from problem
    return network, report
