# SPDX-License-Identifier: Apache-2.0
"""Reads and writes `tercet.network/1`: a JSON graph with an .npz beside it. docs/NETWORK.md describes it."""

import json
import zipfile
import zlib
from pathlib import Path

import numpy as np

from . import check
from .errors import ModelError, cannot_read
from .network import Layer, Network, Tensor

SCHEMA = "tercet.network/1"
MAXIMUM_JSON = 64 << 20
MAXIMUM_CONSTANTS = 256 << 20
ADVICE = "docs/NETWORK.md describes the file"


def save(network, path):
    """Writes PATH and, beside it, the .npz of the constants; the bytes depend on nothing but the network."""
    path = Path(path)
    arrays_path = path.with_suffix(".npz")
    arrays, tensors = {}, []
    for index, tensor in enumerate(network.tensors):
        entry = {
            "name": tensor.name,
            "shape": [int(size) for size in tensor.shape],
            "bits": tensor.bits,
            "zeroPoint": int(tensor.zero_point),
            "scales": [float(scale) for scale in tensor.scales],
        }
        if tensor.axis is not None:
            entry["axis"] = int(tensor.axis)
        if tensor.constant:
            entry["data"] = f"t{index}"
            arrays[entry["data"]] = tensor.data
        tensors.append(entry)
    document = {
        "schema": SCHEMA,
        "name": network.name,
        "arrays": arrays_path.name,
        "input": network.input,
        "outputs": network.outputs,
        "layers": [layer_entry(layer) for layer in network.layers],
        "tensors": tensors,
    }
    write_arrays(arrays, arrays_path)
    path.write_text(json.dumps(document, indent=1) + "\n")


def layer_entry(layer):
    entry = {
        "operator": layer.operator,
        "inputs": layer.inputs,
        "output": layer.output,
        "attributes": layer.attributes,
    }
    if layer.statistics is not None:
        entry["statistics"] = layer.statistics
    return entry


def write_arrays(arrays, path):
    """An .npz as numpy.savez writes it: not compressed, and with the same time in it always."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, array in arrays.items():
            with archive.open(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), "w") as file:
                np.lib.format.write_array(file, np.ascontiguousarray(array), allow_pickle=False)


def load(path):
    """The Network of a JSON file, or a ModelError."""
    path = Path(path)
    try:
        if path.stat().st_size > MAXIMUM_JSON:
            raise ModelError(f"'{path}' has more than 64 MiB", ADVICE)
        document = json.loads(path.read_text())
    except OSError as problem:
        raise cannot_read(path, problem, ADVICE) from problem
    except (ValueError, RecursionError) as problem:
        raise ModelError(f"'{path}' is no JSON: {problem}", ADVICE) from problem
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        found = document.get("schema") if isinstance(document, dict) else None
        raise ModelError(f"'{path}' has schema {json.dumps(found)}, not \"{SCHEMA}\"", ADVICE)
    network = Loader(path, document).network()
    check.check(network, f"'{path}'")
    return network


class Loader:
    """Takes a document apart; each value is asked for with its type and its place."""

    def __init__(self, path, document):
        self.path, self.document = path, document
        self.arrays = self.read_arrays(self.value(document, "arrays", str, "the document"))

    def fail(self, what):
        raise ModelError(f"'{self.path}': {what}", ADVICE)

    def value(self, table, key, kind, where):
        if not isinstance(table, dict):
            self.fail(f"{where} is no object")
        found = table.get(key)
        if not isinstance(found, kind) or isinstance(found, bool):
            self.fail(f'"{key}" of {where} is {short(found)}, not a {kind_name(kind)}')
        if isinstance(found, str) and any("\ud800" <= each <= "\udfff" for each in found):
            self.fail(f'"{key}" of {where} is {short(found)}, half of a character')
        return found

    def numbers(self, table, key, where, kind=int):
        found = self.value(table, key, list, where)
        kinds = (int, float) if kind is float else kind
        if any(not isinstance(each, kinds) or isinstance(each, bool) or abs(each) > 1 << 62 for each in found):
            self.fail(f'"{key}" of {where} is {short(found)}, not a list of numbers')
        return found

    def network(self):
        document = self.document
        tensors = [
            self.tensor(entry, f"tensor {index}")
            for index, entry in enumerate(self.value(document, "tensors", list, "the document"))
        ]
        layers = [
            self.layer(entry, f"layer {index}", len(tensors))
            for index, entry in enumerate(self.value(document, "layers", list, "the document"))
        ]
        source = self.index(self.value(document, "input", int, "the document"), len(tensors), '"input"')
        outputs = self.numbers(document, "outputs", "the document")
        outputs = [self.index(output, len(tensors), '"outputs"') for output in outputs]
        if not layers or not outputs:
            self.fail("it has no layers or no outputs")
        return Network(self.value(document, "name", str, "the document"), tensors, layers, source, outputs)

    def index(self, value, count, where):
        if not 0 <= value < count:
            self.fail(f"{where} names tensor {value} of {count}")
        return value

    def tensor(self, entry, where):
        shape = tuple(self.numbers(entry, "shape", where))
        scales = self.numbers(entry, "scales", where, float)
        if not scales:
            self.fail(f"{where} has no scale")
        with np.errstate(over="ignore"):
            scales = np.array(scales, np.float32)
        axis = self.value(entry, "axis", int, where) if "axis" in entry else None
        bits = self.value(entry, "bits", int, where)
        data = self.constant(self.value(entry, "data", str, where), bits, where) if "data" in entry else None
        zero = self.value(entry, "zeroPoint", int, where)
        return Tensor(self.value(entry, "name", str, where), shape, bits, scales, zero, axis, data)

    def constant(self, key, bits, where):
        if key not in self.arrays:
            self.fail(f"{where} has its data in '{key}', which the .npz does not hold")
        kind = np.int32 if bits == 32 else np.int8
        if self.arrays[key].dtype != kind:
            self.fail(f"{where}: its data '{key}' is {self.arrays[key].dtype}, not {kind.__name__}")
        return self.arrays[key]

    def layer(self, entry, where, count):
        inputs = [
            None if index is None else self.index(index, count, f'"inputs" of {where}')
            for index in self.value(entry, "inputs", list, where)
            if index is None or isinstance(index, int) or self.fail(f'"inputs" of {where} are not indices')
        ]
        output = self.index(self.value(entry, "output", int, where), count, f'"output" of {where}')
        attributes = {
            key: self.attribute(value, f'"{key}" of {where}')
            for key, value in self.value(entry, "attributes", dict, where).items()
        }
        statistics = self.statistics(entry["statistics"], where) if "statistics" in entry else None
        return Layer(self.value(entry, "operator", str, where), inputs, output, attributes, statistics)

    def statistics(self, entry, where):
        """Two lists of real numbers of one length; deviations are not negative."""
        where = f'"statistics" of {where}'
        found = {key: self.numbers(entry, key, where, float) for key in ("mean", "deviation")}
        if len(found["mean"]) != len(found["deviation"]) or min(found["deviation"], default=0) < 0:
            self.fail(f"{where} are not means and deviations, one each by channel")
        return found

    def attribute(self, value, where):
        """An integer, a real number, a list of integers, or a list of such lists."""
        key = where.split('"')[1]
        nesting = ATTRIBUTES.get(key)
        if nesting is None:
            self.fail(f"{where} is not known")
        rows = value if nesting == 2 else [value if nesting == 1 else [value]]
        kinds = (int, float) if key in REAL else int
        if not isinstance(rows, list) or any(
            not isinstance(row, list)
            or any(not isinstance(each, kinds) or isinstance(each, bool) or abs(each) > 1 << 20 for each in row)
            for row in rows
        ):
            self.fail(f"{where} is {short(value)}")
        return value

    def read_arrays(self, name):
        """The arrays of the .npz, which must lie beside the JSON."""
        if Path(name).name != name or name in ("", ".", ".."):
            self.fail(f'"arrays" is {short(name)}, not the name of a file beside it')
        path = self.path.with_name(name)
        try:
            with zipfile.ZipFile(path) as archive:
                total = sum(entry.file_size for entry in archive.infolist())
            if total > MAXIMUM_CONSTANTS:
                self.fail(f"'{path}' holds {total} bytes; at most {MAXIMUM_CONSTANTS} are")
            with np.load(path, allow_pickle=False) as archive:
                return {key: archive[key] for key in archive.files}
        except OSError as problem:
            raise cannot_read(path, problem, ADVICE) from problem
        except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, KeyError, RuntimeError, MemoryError) as problem:
            raise ModelError(f"'{path}' is no .npz of integers, or damaged: {problem}", ADVICE) from problem


REAL = ("beta", "alpha", "scale")
# Attributes by their nesting: 0 a number, 1 a list of numbers, 2 a list of such lists.
ATTRIBUTES = {
    "strides": 1,
    "padding": 1,
    "clamp": 1,
    "window": 1,
    "axes": 1,
    "order": 1,
    "pads": 2,
    "value": 0,
    "axis": 0,
    "beta": 0,
    "alpha": 0,
    "heads": 0,
    "scale": 0,
}


def kind_name(kind):
    return {str: "string", int: "number", list: "list", dict: "object"}[kind]


def short(value):
    text = json.dumps(value, default=str)
    return text if len(text) <= 60 else f"{text[:57]}..."
