# SPDX-License-Identifier: Apache-2.0
"""The command: `python -m tercet_train sensitivity NETWORK --kind trace|eigenvalue|zeroq -o CSV`, and `publish`."""

import os
import sys

import numpy as np

from tercet_model import calibration, project
from tercet_model.cli import Parser, index
from tercet_model.errors import CANNOT_WRITE, FAULT, INTERRUPTED, ModelError
from tercet_plan import sensitivity_file
from tercet_plan.graph import Graph

from . import publish, sensitivity


def parser():
    root = Parser(prog="tercet_train", description="Trains networks, and ranks layers by what fewer bits would cost.")
    commands = root.add_subparsers(dest="command", required=True, parser_class=Parser)
    about = "Writes the sensitivity of each layer at each width as CSV."
    each = commands.add_parser("sensitivity", help=about, description=about)
    each.add_argument("network", help="an int8 .tflite file, or the JSON of tercet.network/1, of 8 bits")
    each.add_argument("--kind", choices=sensitivity.KINDS, required=True)
    each.add_argument("--calibration", help="an .npy or .npz of inputs, with `labels` if they are known; else random")
    each.add_argument("--seed", type=index, default=0, help="of all that is drawn")
    each.add_argument("-o", "--out", required=True, help="the CSV to write")
    each.set_defaults(run=write_sensitivities)
    about = "Copies what the loop has found to a folder that needs no PyTorch."
    each = commands.add_parser("publish", help=about, description=about)
    each.add_argument("loop", help="the folder of tools/quant/loop")
    each.add_argument("folder", help="such as programs/models/mnist1d")
    each.set_defaults(run=lambda arguments: publish.publish(arguments.loop, arguments.folder))
    return root


def write_sensitivities(arguments):
    network = project.read(arguments.network)
    samples, labels = None, None
    if arguments.calibration is not None:
        samples, labels = calibration.labelled(arguments.calibration, network.tensors[network.input])
    found = sensitivity.sensitivities(network, arguments.kind, samples, labels, arguments.seed)
    draft = f"{arguments.out}.new"
    try:
        with open(draft, "w", encoding="utf-8") as file:
            sensitivity_file.write(file, Graph(network), found)
        os.replace(draft, arguments.out)
    except OSError as problem:
        what = f"cannot write '{arguments.out}': {problem.strerror}"
        raise ModelError(what, "give a path that can be written", status=CANNOT_WRITE) from problem


def main(arguments=None):
    parsed = parser().parse_args(arguments)
    np.seterr(all="ignore")
    try:
        parsed.run(parsed)
    except ModelError as error:
        print(error, file=sys.stderr)
        return error.status
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as fault:  # whatever it is, a user gets a message, and TERCET_MODEL_DEBUG the place
        if os.environ.get("TERCET_MODEL_DEBUG"):
            raise
        print(
            f"error: a fault in tercet_train: {type(fault).__name__}: {fault}\n"
            "help: please report it with the file; TERCET_MODEL_DEBUG=1 shows the place",
            file=sys.stderr,
        )
        return FAULT
    return 0
