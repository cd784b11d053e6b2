# SPDX-License-Identifier: Apache-2.0
"""What TensorFlow Lite Micro computes: every tensor of a network for one input."""

import importlib

import numpy as np

from .errors import UNAVAILABLE, ModelError

# TFLite Micro's own log goes to file descriptor 2; its arena is as large as it needs, from this on.
FIRST_ARENA = 4 << 20
LARGEST_ARENA = 1 << 30


def runtime():
    try:
        return importlib.import_module("tflite_micro.python.tflite_micro.runtime")
    except ImportError as problem:
        raise ModelError(
            f"TensorFlow Lite Micro is not there: {problem}", "`tools/setup model` installs it", status=UNAVAILABLE
        ) from problem


def layers(path, network, values):
    """The output of each layer as int8 in the tensor's shape, as TFLite Micro computes it from `values`."""
    interpreter = invoke(path, values)
    results = []
    for layer in network.layers:
        tensor = network.tensors[layer.output]
        data = interpreter.GetTensor(network.origins[layer.output], 0)["tensor_data"]
        results.append(np.asarray(data, np.int8).reshape(tensor.shape))
    return results


def invoke(path, values):
    """An interpreter that has run. It is a new one each time: a second run finds what the first left behind."""
    module = runtime()
    size = FIRST_ARENA
    while True:
        try:
            interpreter = module.Interpreter.from_file(
                str(path),
                arena_size=size,
                intrepreter_config=module.InterpreterConfig.kPreserveAllTensors,
            )
            interpreter.set_input(values, 0)
            interpreter.invoke()
            return interpreter
        except RuntimeError as problem:
            if size >= LARGEST_ARENA:
                raise ModelError(
                    f"TensorFlow Lite Micro cannot run '{path}': {problem}", "try another export of the network"
                ) from problem
            size *= 4
