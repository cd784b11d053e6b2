# SPDX-License-Identifier: Apache-2.0
"""What each layer must compute for an input: by TensorFlow Lite Micro, or by numpy where that has no such kernels."""

import json
from pathlib import Path

import numpy as np

from . import folder, golden, project, reference
from .errors import NO_SUCH_FILE, ModelError

SCHEMA = "tercet.model-expected/1"


def input_values(network, seed, path):
    """The network's input as int8."""
    tensor = network.tensors[network.input]
    if path is None:
        lo, hi = (-8, 8) if tensor.bits == 4 else (-128, 128)
        return np.random.default_rng(seed).integers(lo, hi, tensor.shape, dtype=np.int8)
    values = load(path)
    shape = tuple(tensor.shape)
    if values.shape != shape:
        raise ModelError(
            f"'{path}' has shape {list(values.shape)}, and the network's input {list(shape)}",
            f"save an array of shape {list(shape)}, int8 or float32, with numpy.save",
        )
    if values.dtype == np.int8:
        return values
    if values.dtype == np.float32:
        return quantize(values, tensor, path)
    raise ModelError(
        f"'{path}' has type {values.dtype}; int8 and float32 are taken",
        f"give int8 as they are, or float32 that become round(x / {tensor.scale}) + {tensor.zero_point}",
    )


def load(path):
    try:
        with open(path, "rb") as file:
            return np.lib.format.read_array(file, allow_pickle=False)
    except OSError as problem:
        what = f"cannot read '{path}': {problem.strerror}"
        raise ModelError(what, "give an .npy file that numpy.save wrote", status=NO_SUCH_FILE) from problem
    except (ValueError, EOFError, MemoryError, SyntaxError, TypeError, OverflowError) as problem:
        raise ModelError(
            f"'{path}' is no .npy file of numbers: {problem}", "give an .npy file that numpy.save wrote"
        ) from problem


def quantize(values, tensor, path):
    """As TFLite's QUANTIZE does: rounded half away from zero, in float32."""
    if np.isnan(values).any():
        raise ModelError(f"'{path}' holds values that are not numbers (NaN)", "replace them")
    lo, hi = (-8, 7) if tensor.bits == 4 else (-128, 127)
    with np.errstate(over="ignore"):
        scaled = values / np.float32(tensor.scale)
        rounded = np.trunc(scaled + np.copysign(np.float32(0.5), scaled))
    return np.clip(rounded.astype(np.float64) + tensor.zero_point, lo, hi).astype(np.int8)


def narrow(network):
    """Whether some width is not 8 bits, so that TFLite Micro is no judge."""
    return any(tensor.bits == 4 for tensor in network.tensors)


def layers(path, network, values):
    """(outputs of all layers, who computed them)."""
    if network.origins and not narrow(network):
        return golden.layers(path, network, values), "TensorFlow Lite Micro"
    return reference.layers(network, values), "numpy"


def write(path, out, seed, input_path):
    network = project.read(path)
    values = input_values(network, seed, input_path)
    outputs, judge = layers(path, network, values)
    files = {"input.bin": values.tobytes()}
    for index, output in enumerate(outputs):
        files[f"layer-{index:02}.bin"] = output.tobytes()
    document = {
        "schema": SCHEMA,
        "source": Path(path).name,
        "by": judge,
        "input": {"seed": seed} if input_path is None else {"file": str(input_path)},
        "layers": len(outputs),
    }
    folder.write(out, {**files, "manifest.json": json.dumps(document, indent=1) + "\n"})
