# SPDX-License-Identifier: Apache-2.0
"""Inputs of a network: random ones by seed, and those of .npy and .npz files, as integers."""

import zipfile

import numpy as np

from .errors import ModelError, cannot_read
from .network import LIMITS

NPY = "give an .npy file that numpy.save wrote"
NPZ = "give an .npz file that numpy.savez(file, inputs=..., labels=...) wrote; labels may be left out"


def random(tensor, seed):
    lo, hi = LIMITS[tensor.bits]
    return np.random.default_rng(seed).integers(lo, hi + 1, tensor.shape, dtype=np.int8)


def one(path, tensor):
    """The network's input from a file of its shape."""
    values = read_array(path)
    shape = tuple(tensor.shape)
    if values.shape != shape:
        raise ModelError(
            f"'{path}' has shape {list(values.shape)}, and the network's input {list(shape)}",
            f"save an array of shape {list(shape)}, int8 or float32, with numpy.save",
        )
    return integers(values, tensor, path)


def load(path, tensor):
    """Several inputs from a file: one of the input's shape, or many along a first dimension in the batch's place."""
    return labelled(path, tensor)[0]


def labelled(path, tensor):
    """(inputs, the label of each as int64, or None) of an .npy, or of an .npz with `inputs` and perhaps `labels`."""
    if not str(path).endswith(".npz"):
        return inputs(read_array(path), tensor, path), None
    arrays = read_arrays(path)
    if "inputs" not in arrays:
        raise ModelError(f"'{path}' has no array `inputs`", NPZ)
    found = inputs(arrays["inputs"], tensor, path)
    labels = arrays.get("labels")
    if labels is None:
        return found, None
    if labels.shape != (len(found),) or labels.dtype.kind not in "iu" or labels.min() < 0:
        raise ModelError(
            f"'{path}' has labels of type {labels.dtype} and shape {list(labels.shape)}, for {len(found)} inputs",
            "labels are the numbers of the right outputs, one for each input, from 0",
        )
    return found, labels.astype(np.int64)


def inputs(values, tensor, path):
    shape = tuple(tensor.shape)
    if values.ndim != len(shape) or values.shape[1:] != shape[1:] or not len(values):
        raise ModelError(
            f"'{path}' has shape {list(values.shape)}, not [N, {', '.join(map(str, shape[1:]))}]",
            "save N inputs along the first dimension, int8 or float32, with numpy.save or numpy.savez",
        )
    return [row.reshape(shape) for row in integers(values, tensor, path)]


def integers(values, tensor, path):
    if values.dtype == np.int8:
        lo, hi = LIMITS[tensor.bits]
        if values.min(initial=0) < lo or values.max(initial=0) > hi:
            raise ModelError(f"'{path}' holds values outside of {lo} to {hi}", f"the input is {tensor.type}")
        return values
    if values.dtype == np.float32:
        return quantize(values, tensor, path)
    raise ModelError(
        f"'{path}' has type {values.dtype}; int8 and float32 are taken",
        f"give int8 as they are, or float32 that become round(x / {tensor.scale}) + {tensor.zero_point}",
    )


def read_array(path):
    try:
        with open(path, "rb") as file:
            return np.lib.format.read_array(file, allow_pickle=False)
    except OSError as problem:
        raise cannot_read(path, problem, NPY) from problem
    except (ValueError, EOFError, MemoryError, SyntaxError, TypeError, OverflowError) as problem:
        raise ModelError(f"'{path}' is no .npy file of numbers: {problem}", NPY) from problem


def read_arrays(path):
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in ("inputs", "labels") if name in arrays.files}
    except OSError as problem:
        raise cannot_read(path, problem, NPZ) from problem
    except (ValueError, EOFError, MemoryError, AttributeError, KeyError, zipfile.BadZipFile) as problem:
        raise ModelError(f"'{path}' is no .npz file of numbers: {problem}", NPZ) from problem


def quantize(values, tensor, path):
    """As TFLite's QUANTIZE does: rounded half away from zero, in float32."""
    if np.isnan(values).any():
        raise ModelError(f"'{path}' holds values that are not numbers (NaN)", "replace them")
    lo, hi = LIMITS[tensor.bits]
    with np.errstate(over="ignore"):
        scaled = values / np.float32(tensor.scale)
        rounded = np.trunc(scaled + np.copysign(np.float32(0.5), scaled))
    return np.clip(rounded.astype(np.float64) + tensor.zero_point, lo, hi).astype(np.int8)
