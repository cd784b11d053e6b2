# SPDX-License-Identifier: Apache-2.0
"""What each layer must compute for an input: by TensorFlow Lite Micro, or by numpy where that has no such kernels."""

import json
from pathlib import Path

from . import folder, golden, project, reference

SCHEMA = "tercet.model-expected/1"


def layers(path, network, values):
    """(outputs of all layers, who computed them)."""
    computed = [tensor for tensor in network.tensors if not tensor.constant]
    if network.origins and all(tensor.bits == 8 for tensor in computed):
        return golden.layers(path, network, values), "TensorFlow Lite Micro"
    return reference.layers(network, values), "numpy"


def write(source, out, seed, input_path):
    network, _ = project.network_of(source)
    values = project.input_values(network, seed, input_path)
    outputs, judge = layers(source.path, network, values)
    files = {"input.bin": values.tobytes()}
    for index, output in enumerate(outputs):
        files[f"layer-{index:02}.bin"] = output.tobytes()
    document = {
        "schema": SCHEMA,
        "source": Path(source.path).name,
        "by": judge,
        "input": {"seed": seed} if input_path is None else {"file": str(input_path)},
        "layers": len(outputs),
    }
    folder.write(out, {**files, "manifest.json": json.dumps(document, indent=1) + "\n"})
