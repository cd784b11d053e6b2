# SPDX-License-Identifier: Apache-2.0
"""What TensorFlow Lite Micro computes: every tensor of a network for one input.

It runs in a child process: a network that it cannot take may end it with a signal, and its log goes to descriptor 2.
"""

import importlib
import os
import signal
import sys
import tempfile
from pathlib import Path

import numpy as np

from .errors import UNAVAILABLE, ModelError

MODULE = "tflite_micro.python.tflite_micro.runtime"
# Beside the tensors, TFLite Micro's arena holds its own tables.
OTHER_BYTES = 4 << 20


def layers(path, network, values):
    """The output of each layer as int8 in the tensor's shape, as TFLite Micro computes it from `values`."""
    module = runtime()
    with tempfile.TemporaryDirectory(prefix="tercet-model-") as scratch:
        results, log = Path(scratch, "results.npz"), Path(scratch, "log")
        status = in_child(log, lambda: np.savez(results, *run(module, path, network, values)))
        if status != 0:
            raise ModelError(
                f"TensorFlow Lite Micro cannot run '{path}': {how(status)}",
                "try another export of the network; what it said stands above",
                log.read_text(errors="replace").splitlines()[-8:],
            )
        with np.load(results) as arrays:
            return [arrays[f"arr_{index}"] for index in range(len(network.layers))]


def runtime():
    try:
        return importlib.import_module(MODULE)
    except ImportError as problem:
        raise ModelError(
            f"TensorFlow Lite Micro is not there: {problem}", "`tools/setup model` installs it", status=UNAVAILABLE
        ) from problem


def in_child(log, work):
    """The wait status of a child that does the work and whose output goes to a file."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            descriptor = os.open(log, os.O_WRONLY | os.O_CREAT)
            os.dup2(descriptor, 1)
            os.dup2(descriptor, 2)
            work()
            code = 0
        except Exception as problem:  # the child has nobody else to tell
            os.write(2, f"{problem}\n".encode())
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def how(status):
    if os.WIFSIGNALED(status):
        return f"it ended with {signal.Signals(os.WTERMSIG(status)).name}"
    return "it refused"


def run(module, path, network, values):
    """All outputs. The interpreter is a new one each time: a second run finds what the first left behind."""
    total = sum(tensor.size for tensor in network.tensors if not tensor.constant)
    interpreter = module.Interpreter.from_file(
        str(path),
        arena_size=2 * total + OTHER_BYTES,
        intrepreter_config=module.InterpreterConfig.kPreserveAllTensors,
    )
    interpreter.set_input(values, 0)
    interpreter.invoke()
    results = []
    for layer in network.layers:
        tensor = network.tensors[layer.output]
        data = interpreter.GetTensor(network.origins[layer.output], 0)["tensor_data"]
        results.append(np.asarray(data, np.int8).reshape(tensor.shape))
    return results
