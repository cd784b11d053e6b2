# SPDX-License-Identifier: Apache-2.0
"""The command: `python -m tercet_plan NETWORK --sensitivity KIND|FILE.csv --budget KIND=N ...`.

The result is tercet.plan/1, on standard output or in the file of -o; status 1 says that nothing keeps the budget.
"""

import os
import sys
import tempfile
from pathlib import Path

import numpy as np

from tercet_model import calibration, lower, project
from tercet_model.cli import Parser, index
from tercet_model.errors import CANNOT_WRITE, FAULT, INTERRUPTED, USAGE, ModelError

from . import document, files, kl, sensitivity_file, train
from .budget import Budget
from .choose import SolverFailed
from .costs import Costs
from .graph import Graph
from .plan import Plan
from .tercet import Tercet
from .validate import Validation

NONE_FITS = 1


def parser():
    root = Parser(prog="tercet_plan", description="Chooses the width of each layer of a network under a budget.")
    root.add_argument("network", help="an int8 .tflite file, or the JSON of tercet.network/1, of 8 bits")
    root.add_argument("--sensitivity", default="kl", help="kl, trace, eigenvalue, zeroq, or a CSV of your own")
    root.add_argument("--budget", help="cycles=N, bytes=N or bops=N; N%% is a share of the way from least to W8A8")
    root.add_argument("--front", action="store_true", help="looks for all choices that none beats, and tries some")
    root.add_argument("--candidates", type=index, default=8, help="how many of the front are tried")
    root.add_argument("--calibration", help="an .npy or .npz of inputs, for kl and for scales of 4 bits; else random")
    root.add_argument("--validation", help="the same, by which candidates are judged; `labels` are right answers")
    root.add_argument("--save-sensitivity", help="a CSV to write them to")
    root.add_argument("--tercet", help="the program that measures; else $TERCET_BINARY, or the one on the PATH")
    root.add_argument("--option", action="append", default=[], help="an option for `tercet model`: core, compiler")
    root.add_argument("--progress", help="a file that always holds one line on what is done now")
    root.add_argument("-o", "--out", help="the JSON to write; else standard output")
    return root


class Progress:
    """A line in a file, replaced as a whole."""

    def __init__(self, path):
        self.path = path

    def __call__(self, words):
        if self.path is not None:
            draft = f"{self.path}.new"
            Path(draft).write_text(words + "\n")
            os.replace(draft, self.path)


def refuse_results(arguments):
    """Refuses results that would replace what is read."""
    inputs = [arguments.network, arguments.sensitivity, arguments.calibration, arguments.validation]
    if arguments.network.endswith(".json"):
        inputs.append(str(Path(arguments.network).with_suffix(".npz")))
    results = {"--save-sensitivity": arguments.save_sensitivity, "-o": arguments.out}
    files.refuse_inputs(
        {option: path for option, path in results.items() if path is not None},
        [each for each in inputs if each is not None],
    )


def run(arguments, scratch):
    """The status, and the document as text."""
    told = Progress(arguments.progress)
    budget = None if arguments.budget is None else Budget.parse(arguments.budget)
    if budget is None and not arguments.front:
        raise ModelError("there is no budget", "give --budget cycles=N, or --front to see what there is", status=USAGE)
    refuse_results(arguments)
    told("reading the network")
    network = project.read(arguments.network)
    graph = Graph(network)
    source = network.tensors[network.input]
    samples = None if arguments.calibration is None else calibration.load(arguments.calibration, source)
    checked = None if arguments.validation is None else calibration.labelled(arguments.validation, source)
    validation = None if checked is None else Validation(network, *checked)
    tercet = Tercet(scratch, arguments.tercet, arguments.option)
    lowering = lower.Lowering(network, samples)
    sensitivities = sensitivities_of(arguments, graph, lowering, scratch, told)
    costs = Costs(graph, lowering, compiler(arguments))
    costs.measure(tercet, lambda builds, left: told(f"measuring, build {builds + 1}, {left} states left"))
    plan = Plan(graph, costs, sensitivities)
    plan.decide(budget, tercet, told)
    if arguments.front:
        plan.find_front(told)
    if arguments.front or validation is not None:
        plan.attempt(plan.candidates(arguments.candidates), tercet, told)
    if validation is not None:
        plan.judge(validation, told)
    if arguments.save_sensitivity is not None:
        sensitivity_file.save(arguments.save_sensitivity, graph, sensitivities)
    about = {
        "network": network.name,
        **{key: tercet.document[key] for key in ("tool", "core", "isa", "timing", "compiler")},
        "sensitivity": {
            "kind": arguments.sensitivity if is_kind(arguments.sensitivity) else Path(arguments.sensitivity).name,
            "inputs": len(lowering.samples),
            "isRandom": samples is None,
        },
        "validation": validation and {"inputs": len(validation.samples), "isLabelled": validation.is_labelled},
    }
    fits = plan.choice is not None or budget is None
    return 0 if fits else NONE_FITS, document.text(plan, about), plan


def compiler(arguments):
    """That of `--option=--cc=NAME`."""
    return next((each.removeprefix("--cc=") for each in arguments.option if each.startswith("--cc=")), "gcc")


def is_kind(text):
    return text == "kl" or text in train.KINDS


def sensitivities_of(arguments, graph, lowering, scratch, told):
    kind = arguments.sensitivity
    if kind == "kl":
        found = kl.sensitivities(graph, lowering, lambda layer, width: told(f"kl of {graph.name(layer)} at {width}"))
    elif kind in train.KINDS:
        told(f"{kind}, by PyTorch")
        path = Path(scratch, "sensitivity.csv")
        train.write(arguments.network, kind, arguments.calibration, path)
        found = sensitivity_file.read(path, graph)
    elif not kind.endswith(".csv"):
        raise ModelError(
            f"'{kind}' is no sensitivity", "give kl, trace, eigenvalue, zeroq, or a file FILE.csv", status=USAGE
        )
    else:
        found = sensitivity_file.read(kind, graph)
    return found


def none_fits(plan):
    least = plan.graph.widths_of(plan.least_choice)
    names = ", ".join(f"{width} {list(least.values()).count(width)}" for width in dict.fromkeys(least.values()))
    return (
        f"error: no choice takes at most {plan.limit:,} {plan.kind}; the least possible is {int(plan.least):,}\n"
        f"help: raise the budget to that or more; layers by width there: {names}"
    )


def main(arguments=None):
    parsed = parser().parse_args(arguments)
    np.seterr(all="ignore")
    try:
        with tempfile.TemporaryDirectory(prefix="tercet-plan-") as scratch:
            status, text, plan = run(parsed, scratch)
        if parsed.out is None:
            sys.stdout.write(text)
            sys.stdout.flush()
        else:
            files.write(parsed.out, text)
        if status == NONE_FITS:
            print(none_fits(plan), file=sys.stderr)
        return status
    except ModelError as error:
        print(error, file=sys.stderr)
        return error.status
    except SolverFailed as error:
        print(f"error: HiGHS has found no end: {error}\nhelp: please report it with the network", file=sys.stderr)
        return FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_WRITE
    except OSError as problem:
        what = "standard output" if problem.filename is None else f"'{problem.filename}'"
        print(f"error: cannot write {what}: {problem.strerror}\nhelp: {files.ADVICE}", file=sys.stderr)
        if problem.filename is None:
            # What is left of the text would be a complaint of Python's at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_WRITE
    except Exception as fault:  # whatever it is, a user gets a message, and TERCET_MODEL_DEBUG the place
        if os.environ.get("TERCET_MODEL_DEBUG"):
            raise
        print(
            f"error: a fault in tercet_plan: {type(fault).__name__}: {fault}\n"
            "help: please report it with the file; TERCET_MODEL_DEBUG=1 shows the place",
            file=sys.stderr,
        )
        return FAULT
