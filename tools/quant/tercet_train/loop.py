# SPDX-License-Identifier: Apache-2.0
"""From data to the front: trains, folds, ranks, plans, trains on at the widths, runs on the core, draws.

    loop NETWORK --out DIR [--seed N] [--tercet PROGRAM]

Each stage leaves a folder in DIR; a second call goes on at the first that is missing, damaged, or came of something
else.
"""

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import torch

from tercet_model import lower, network_file, options, plan
from tercet_model.cli import Parser, index
from tercet_model.errors import CANNOT_WRITE, FAULT, INTERRUPTED, ModelError
from tercet_plan import kl, sensitivity_file
from tercet_plan.graph import Graph
from tercet_plan.tercet import Tercet

from . import candidates, core, data, export, fit, fold, losses, model, report, sensitivity, spec, stages, surroundings
from . import tune

PACKAGES = Path(__file__).resolve().parents[1]
CALIBRATION = 256
PLANNED_BY = "kl"
SENSITIVITIES = (PLANNED_BY, *sensitivity.KINDS)


def parser():
    root = Parser(prog="loop", description="Trains a network, chooses its widths by measured cycles, draws the front.")
    root.add_argument("network", choices=sorted(spec.SPECS))
    root.add_argument("--out", required=True, help="the folder for all stages; made, or gone on with")
    root.add_argument("--seed", type=index, default=0, help="of all that is drawn")
    root.add_argument("--tercet", help="the program that measures; else $TERCET_BINARY, or the one on the PATH")
    return root


class Loop:
    def __init__(self, arguments):
        self.name, self.seed = arguments.network, arguments.seed
        self.spec = spec.SPECS[self.name]()
        self.tercet = surroundings.program(arguments.tercet)
        self.versions = {"torch": torch.__version__, "numpy": np.__version__, **surroundings.versions()}
        self.start = time.monotonic()
        self.stages = stages.Stages(arguments.out, 7, self.say)

    def say(self, words):
        print(f"{time.monotonic() - self.start:5.0f} s  {words}", flush=True)

    def detail(self, words):
        self.say(f"       {words}")

    def run(self):
        sources = (PACKAGES / each for each in ("tercet_model", "tercet_plan", "tercet_train"))
        code = stages.hash_of(*sources, (PACKAGES / "dataset.py").read_bytes())
        base = [code, self.name, self.seed, self.versions]
        programs = (PACKAGES.parents[1] / "programs" / each for each in ("kernels", "runtime"))
        tools = [stages.hash_of(self.tercet.read_bytes(), *programs), surroundings.compiler()]
        measured = [code, *tools]
        run, all_before = self.stages.run, ["data", "train", "sensitivity", "plan", "tune", "core"]
        self.folders = {}
        for name, title, inputs, needs, work in (
            ("data", "data, split for good", base, [], self.write_data),
            ("train", "training in float", base, ["data"], self.train),
            ("sensitivity", "sensitivities", base, ["data", "train"], self.rank),
            ("plan", "plans, with cycles measured on the core", measured, ["data", "train", "sensitivity"], self.plan),
            ("tune", "training at the widths", base, ["data", "train", "plan"], self.tune),
            ("core", "all test inputs on the core", measured, ["data", "train", "plan", "tune"], self.deploy),
            ("report", "report", [code, self.versions], all_before, self.report),
        ):
            self.folders[name] = run(name, title, inputs, needs, work)
        self.say(f"done: {self.folders['report'] / 'report.md'}, and report.html")

    # MARK: stages

    def write_data(self, folder):
        found = data.SETS[self.name]()
        for part in data.PARTS:
            data.save(folder / f"{part}.npz", found.integers(part), found.labels[part])
        first = slice(0, CALIBRATION)
        data.save(folder / "calibration.npz", found.integers("train")[first], found.labels["train"][first])
        (folder / "input.json").write_text(json.dumps({"scale": found.scale, "zeroPoint": found.zero_point}) + "\n")

    def train(self, folder):
        grid = json.loads((self.folders["data"] / "input.json").read_text())
        images = {part: self.real(part, grid) for part in data.PARTS}
        fit.start(self.seed)
        net = model.Model(self.spec)
        settings = self.spec.epochs, self.spec.rate, self.spec.batch
        fit.fit(net, *images["train"], *settings, self.seed, self.detail, self.change())
        ranges = {}
        known = {"input": images["train"][0]}
        with torch.no_grad():
            for node in self.spec.nodes:
                known[node.name] = net.compute(node, [known[each] for each in node.inputs])
                ranges[node.name] = float(known[node.name].min()), float(known[node.name].max())
        network = export.network(self.spec, fold.folded(net), ranges, grid["scale"], grid["zeroPoint"])
        network_file.save(network, folder / "w8a8.json")
        wrong = {part: fit.wrong(net, *images[part]) for part in data.PARTS}
        counts = {"parameters": sum(each.numel() for each in net.parameters()), "wrong": wrong}
        (folder / "float.json").write_text(json.dumps(counts) + "\n")

    def change(self):
        """Moves images, if the network's are to be moved."""
        shift = self.spec.shift
        return (lambda images, chance: fit.moved(images, shift, chance)) if shift else None

    def rank(self, folder):
        network = self.base()
        inputs, labels = self.part("calibration")
        samples = list(inputs[:, None])
        graph = Graph(network)
        for kind in SENSITIVITIES:
            self.detail(kind)
            if kind == "kl":
                found = kl.sensitivities(graph, lower.Lowering(network, samples))
            else:
                found = sensitivity.sensitivities(network, kind, samples, labels, self.seed)
            with open(folder / f"{kind}.csv", "w", encoding="utf-8") as file:
                sensitivity_file.write(file, graph, found)
        self.detail("loss of each layer and width, measured")
        found = losses.increases(graph, lower.Lowering(network, samples), *self.part("validation"))
        with open(folder / "loss.csv", "w", encoding="utf-8") as file:
            sensitivity_file.write(file, graph, found)

    def plan(self, folder):
        network = self.base()
        table, lowering = self.table(Graph(network), PLANNED_BY), self.lowering(network)
        found = candidates.candidates(network, lowering, table, self.measuring(folder), folder, self.detail)
        rows = [{"names": each.names, "widths": each.widths, "predicted": each.predicted} for each in found]
        (folder / "candidates.json").write_text(json.dumps(rows, indent=1) + "\n")
        (folder / "measured.json").unlink()
        (folder / "measured.npz").unlink()

    def tune(self, folder):
        network = self.base()
        inputs, labels = self.part("train")
        settings = self.spec.tuning_epochs, self.spec.tuning_rate, self.spec.batch
        lowering, rows = self.lowering(network), self.candidates()
        for place, row in enumerate(rows):
            self.detail(f"{row['names'][0]}, {place + 1} of {len(rows)}")
            lowered = self.lowered(lowering, row)
            network_file.save(lowered, folder / f"{place}-before.json")
            tuned = tune.tune(network, lowered, inputs, labels, settings, self.seed, self.spec.shift)
            network_file.save(tuned, folder / f"{place}-after.json")

    def deploy(self, folder):
        rows, tercet = [], self.measuring(folder)
        plain = Tercet(folder, self.tercet, ["--plain"])
        for place, row in enumerate(self.candidates()):
            self.detail(f"{row['names'][0]}, {place + 1} of {len(self.candidates())}")
            found = dict(row)
            for state in ("before", "after"):
                network = network_file.load(self.folders["tune"] / f"{place}-{state}.json")
                found[state] = self.on_core(network)
            found["layers"] = tercet.layers(network)
            found["cycles"] = sum(found["layers"])
            found["plainCycles"] = sum(plain.layers(network))
            planned = plan.plan(network, options.Options())
            found.update(bytes=planned.weight_bytes, peakBytes=planned.peak_bytes)
            rows.append(found)
        (folder / "core.json").write_text(json.dumps(rows, indent=1) + "\n")
        for name in ("measured.json", "measured.npz"):
            (folder / name).unlink()

    def on_core(self, network):
        """Wrong answers by part; those of test data come from the core, where all outputs equal the integers'."""
        inputs, labels = self.part("test")
        right = core.golden(network, inputs)
        answers = core.answers(network, inputs, self.tercet)
        different = int((answers.outputs != right).sum())
        if different or answers.least != answers.most:
            raise ModelError(
                f"on the core {different} of {right.size} outputs differ from the integers', and an inference takes "
                f"{answers.least} to {answers.most} cycles",
                "please report it",
                status=FAULT,
            )
        validation, right = self.part("validation")
        return {
            "validation": core.wrong(core.golden(network, validation), right),
            "test": core.wrong(answers.outputs, labels),
            "equalOutputs": int(answers.outputs.size),
            "coreCycles": answers.least,
        }

    def report(self, folder):
        read = json.loads
        graph = Graph(self.base())
        document = {
            "schema": "tercet.loop/1",
            "network": self.name,
            "seed": self.seed,
            "versions": self.versions,
            "layers": [graph.name(each) for each in graph.weighted],
            "inputs": {part: len(self.part(part)[1]) for part in data.PARTS},
            "float": read((self.folders["train"] / "float.json").read_text()),
            "rows": read((self.folders["core"] / "core.json").read_text()),
            "sensitivities": {kind: self.listed(graph, kind) for kind in (*SENSITIVITIES, "loss")},
            "tuning": {"epochs": self.spec.tuning_epochs, "rate": self.spec.tuning_rate},
        }
        report.write(folder, report.finished(document))

    # MARK: what earlier stages made

    def part(self, name):
        with np.load(self.folders["data"] / f"{name}.npz") as arrays:
            return arrays["inputs"], arrays["labels"]

    def real(self, name, grid):
        """Inputs in real numbers and labels as PyTorch has them: what the network's integers mean."""
        inputs, labels = self.part(name)
        steps = (inputs.astype(np.float32) - grid["zeroPoint"]) * np.float32(grid["scale"])
        return model.tensor_of(steps), torch.from_numpy(labels).long()

    def base(self):
        return network_file.load(self.folders["train"] / "w8a8.json")

    def lowering(self, network):
        return lower.Lowering(network, list(self.part("calibration")[0][:, None]))

    def lowered(self, lowering, row):
        graph = Graph(lowering.network)
        choice = graph.choice_of(dict(zip(graph.weighted, row["widths"], strict=True)))
        return lowering.network_with(*graph.narrow_sets(choice))

    def candidates(self):
        return json.loads((self.folders["plan"] / "candidates.json").read_text())

    def table(self, graph, kind):
        return sensitivity_file.read(self.folders["sensitivity"] / f"{kind}.csv", graph)

    def listed(self, graph, kind):
        return [
            {"layer": graph.name(layer), "width": width, "value": value}
            for (layer, width), value in self.table(graph, kind).items()
            if width != "W8A8"
        ]

    def measuring(self, folder):
        return Tercet(folder, self.tercet)


def fault(problem):
    """Whatever it is, a user gets a message, and TERCET_MODEL_DEBUG the place."""
    if os.environ.get("TERCET_MODEL_DEBUG"):
        raise problem
    print(
        f"error: a fault in the loop: {type(problem).__name__}: {problem}\n"
        "help: please report it; TERCET_MODEL_DEBUG=1 shows the place",
        file=sys.stderr,
    )
    return FAULT


def main(arguments=None):
    parsed = parser().parse_args(arguments)
    np.seterr(all="ignore")
    try:
        Loop(parsed).run()
    except ModelError as error:
        print(error, file=sys.stderr)
        return error.status
    except OSError as problem:
        if not surroundings.concerns(problem, parsed.out):
            return fault(problem)
        print(f"error: {problem}\nhelp: give --out a folder that can be written", file=sys.stderr)
        return CANNOT_WRITE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as problem:
        return fault(problem)
    return 0


if __name__ == "__main__":
    sys.exit(main())
