# SPDX-License-Identifier: Apache-2.0
"""The command: `python -m tercet_model project|expect|operands|lower FILE ...`."""

import argparse
import os
import sys

import numpy as np

from . import expect, operands, project
from .errors import CANNOT_WRITE, FAULT, INTERRUPTED, USAGE, ModelError
from .options import ABLATIONS, COMPILERS, Options


class Parser(argparse.ArgumentParser):
    """Ends with 64 on wrong usage, as Tercet does."""

    def error(self, message):
        print(f"error: {message}\nhelp: {self.prog} --help", file=sys.stderr)
        sys.exit(USAGE)


def index(text):
    value = int(text)
    if value < 0:
        raise ValueError(text)
    return value


def parser():
    root = Parser(prog="tercet_model", description="From an int8 network to C, and the values it must compute.")
    commands = root.add_subparsers(dest="command", required=True, parser_class=Parser)

    def command(name, about, run):
        each = commands.add_parser(name, help=about, description=about)
        each.add_argument("file", help="an int8 .tflite file, or the JSON of tercet.network/1")
        each.add_argument("--weights", help="8, 4 or mixed:FILE, a JSON of layer names to 4 or 8")
        each.add_argument("--activations", help="the same of the layers' outputs")
        each.add_argument("--plan", help="a JSON of layer names and widths, such as `tercet plan --json` writes")
        each.add_argument("--calibration", help="an .npy or .npz of inputs to choose scales of 4 bits by, else random")
        each.set_defaults(run=run)
        return each

    each = command("project", "Writes a C project and its manifest.", make_project)
    each.add_argument("--out", required=True, help="the folder to write; an earlier project there is replaced")
    each.add_argument("--compiler", choices=COMPILERS, default="gcc", help="which one `make` calls")
    each.add_argument("--plain", action="store_true", help="no Xtdot instruction: the same as --ablate all")
    each.add_argument("--ablate", choices=ABLATIONS, help="a group of Xtdot to leave out")
    add_input(each, required=False)
    each.add_argument("--dump", action="store_true", help="a main that writes each layer's output")

    each = command("expect", "Writes the values that each layer must compute.", write_expected)
    each.add_argument("--out", required=True, help="the folder to write: input.bin and layer-NN.bin")
    add_input(each)

    each = command("operands", "Shows what one output value of a layer is made of.", show_operands)
    each.add_argument("--layer", type=index, required=True)
    each.add_argument("--index", type=index, required=True, help="of the output's values, NHWC, from 0")
    add_input(each)

    each = command("lower", "Writes the network as tercet.network/1, in the widths that are asked for.", lower)
    each.add_argument("--out", required=True, help="the JSON to write; the .npz is put beside it")
    return root


def add_input(command, required=True):
    group = command.add_mutually_exclusive_group(required=required)
    group.add_argument("--input-seed", type=index, help="random values: numpy.random.default_rng(N)")
    group.add_argument("--input", help="an .npy of the input's shape: int8, or float32 to be quantized")


def source(arguments):
    given = arguments.file, arguments.weights, arguments.activations, arguments.calibration, arguments.plan
    if arguments.plan is not None and (arguments.weights or arguments.activations):
        raise ModelError(
            "a plan says which layers get 4 bits, and so do --weights and --activations",
            "leave out --plan, or the others",
            status=USAGE,
        )
    return project.Source(*given)


def make_project(arguments):
    ablate = "all" if arguments.plain else arguments.ablate
    options = Options(arguments.compiler, ablate, arguments.dump)
    project.make(source(arguments), arguments.out, options, arguments.input_seed, arguments.input)


def write_expected(arguments):
    expect.write(source(arguments), arguments.out, arguments.input_seed, arguments.input)


def show_operands(arguments):
    place = arguments.layer, arguments.index
    print(operands.text(source(arguments), *place, arguments.input_seed, arguments.input))


def lower(arguments):
    network, report = project.save(source(arguments), arguments.out)
    for index, row in enumerate(report or ()):
        layer = network.layers[index]
        print(
            f"{index:3} {layer.operator:18} weights {row['weightBits'] or '-'}, output {row['outputBits']}, error "
            f"{row['errorAlone']:.4f} alone, {row['errorInNetwork']:.4f} in the network  {network.layer_name(layer)}"
        )


def main(arguments=None):
    parsed = parser().parse_args(arguments)
    np.seterr(all="ignore")  # what overflows is refused in words
    try:
        parsed.run(parsed)
        sys.stdout.flush()
    except ModelError as error:
        print(error, file=sys.stderr)
        return error.status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_WRITE
    except Exception as fault:  # whatever it is, a user gets a message, and TERCET_MODEL_DEBUG the place
        if os.environ.get("TERCET_MODEL_DEBUG"):
            raise
        print(
            f"error: a fault in tercet_model: {type(fault).__name__}: {fault}\n"
            "help: please report it with the file; TERCET_MODEL_DEBUG=1 shows the place",
            file=sys.stderr,
        )
        return FAULT
    return 0
