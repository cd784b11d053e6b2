"""Synthesises the core and its units with yosys, and writes tables of cells and of cycles.

    area.py PROFILES TABLE
    area.py --extension FOLDER TABLE

PROFILES is a folder with the JSON profiles of the four digit networks; FOLDER an extension, of which the cells and the
longest path are written, alone and in a core.
SPDX-License-Identifier: Apache-2.0
"""

import json
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from extension import Extension, fail
from levels import described, longest

CORE = Path(__file__).resolve().parent / "core"
# What a row is called, its module, and the module's parameters.
CORES = [
    ("rv32i", "core", {"HAS_M": 0, "HAS_XTDOT": 0}),
    ("rv32im", "core", {"HAS_M": 1, "HAS_XTDOT": 0}),
    ("rv32i_xtdot", "core", {"HAS_M": 0, "HAS_XTDOT": 1}),
    ("rv32im_xtdot", "core", {"HAS_M": 1, "HAS_XTDOT": 1}),
]
UNITS = [(unit, unit, {}) for unit in ["dot", "shuffle", "requantize", "multiplier", "divider", "register_file"]]
# The third port is Xtdot's.
UNITS += [("register_file, two ports", "register_file", {"HAS_THIRD_PORT": 0})]

# Widths of the tables' columns: names, unless longer ones are there, and longest paths.
NAME, PATH = 24, 40

# The flow, and what each column counts.
TARGETS = {
    "iCE40": (
        "synth_ice40 -dsp -top {top}",
        {"LUT": r"SB_LUT4", "FF": r"SB_DFF.*", "CARRY": r"SB_CARRY", "DSP": r"SB_MAC16"},
    ),
    "7-series": (
        "synth_xilinx -flatten -noiopad -noclkbuf -top {top}",
        # Inverters (INV) are not counted: they end in the LUTs that they feed.
        {"LUT": r"LUT[1-6]", "FF": r"FD[A-Z]+", "CARRY4": r"CARRY4", "DSP": r"DSP48E1", "RAM32M": r"RAM32M"},
    ),
}


def synthesise(target, module, parameters, before=""):
    """The cells of a module on a target, by column, and the netlist as yosys's JSON has it.

    `before` is read ahead of the core.
    """
    flow, columns = TARGETS[target]
    change = " ".join(f"-chparam {name} {value}" for name, value in parameters.items())
    sources = " ".join(str(path) for path in sorted(CORE.glob("*.v")))
    with tempfile.TemporaryDirectory() as scratch:
        netlist = Path(scratch) / "netlist.json"
        # A parameter gives the module another name.
        script = (
            f"{before} read_verilog -I{CORE} {sources}; hierarchy -check -top {module} {change}; "
            f"rename -top {module}; {flow.format(top=module)}; write_json {netlist}; stat"
        )
        run = subprocess.run(["yosys", "-p", script], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            sys.exit(f"yosys failed on {module} {parameters}:\n{run.stdout[-2000:]}{run.stderr}")
        modules = json.loads(netlist.read_text())["modules"]
    statistics = run.stdout[run.stdout.rindex("Number of cells:"):]
    counts = dict(re.findall(r"^ +(\w+) +(\d+)$", statistics, re.MULTILINE))
    print(f"{target} {module} {parameters}", flush=True)
    return [sum(int(count) for cell, count in counts.items() if re.fullmatch(pattern, cell))
            for pattern in columns.values()], modules[module]


def head(width=NAME):
    """The lines above a table of cells, whose names have a width."""
    names = [column for _, columns in TARGETS.values() for column in columns]
    groups = "".join(f"{target:>{8 * len(columns)}}" for target, (_, columns) in TARGETS.items())
    return [f"{'':<{width}}{groups}", f"{'':<{width}}" + "".join(f"{name:>8}" for name in names)]


def line(name, results, width=NAME):
    """A line of a table of cells, with what each target has counted."""
    return f"{name:<{width}}" + "".join(f"{number:>8,}" for numbers, _ in results for number in numbers)


def synthesise_all(rows):
    """For each row, what all targets have."""
    jobs = [(target, *row) for row in rows for target in TARGETS]
    # yosys uses one processor.
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda job: synthesise(*job), jobs))
    return [results[start:start + len(TARGETS)] for start in range(0, len(results), len(TARGETS))]


def area():
    """One line for each core and unit, all targets side by side."""
    rows = CORES + UNITS
    lines = head()
    for index, results in enumerate(synthesise_all([(module, parameters) for _, module, parameters in rows])):
        if index == len(CORES):
            lines.append("units alone")
        lines.append(line(rows[index][0], results))
    return lines


def with_extension(folder):
    """The cells and longest paths of an extension's module, and of rv32im without and with it."""
    extension = Extension(folder)
    with tempfile.TemporaryDirectory() as scratch:
        rows = extension.write(Path(scratch))
        # As Verilator reads any file.
        includes = [f"-I{quoted(folder)}" for folder in extension.folders]
        own = " ".join(["read_verilog -sv", *includes, *map(quoted, extension.sources), ";"])
        rv32im = {"HAS_M": 1, "HAS_XTDOT": 0}
        names = [f"{extension.name} alone", "rv32im", f"rv32im + {extension.name}"]
        results = synthesise_all([
            (extension.module, {}, own), ("core", rv32im),
            ("core", rv32im | {"HAS_EXTENSION": 1}, f"{own} read_verilog {rows};"),
        ])
    width = max(NAME, len(names[-1]) + 2)
    lines = ["cells", *head(width), *(line(*row, width) for row in zip(names, results, strict=True))]
    if extension.loads:
        lines.append(f"without {', '.join(extension.loads)}, which the core cannot do: they load")
    lines += ["", "longest path, in levels of logic and not in nanoseconds, since nothing is placed",
              f"{'':<{width}}" + "".join(f"{target:<{PATH}}" for target in TARGETS).rstrip()]
    for name, targets in zip(names, results, strict=True):
        lines.append(f"{name:<{width}}" + "".join(f"{described(longest(net)):<{PATH}}" for _, net in targets).rstrip())
    return lines


def quoted(path):
    """A path as yosys takes it."""
    if re.search(r'[\s";]', str(path)):
        fail(f"yosys takes no path with spaces or quotes, such as '{path}'", "move the extension")
    return str(path)


def cycles(profiles):
    """Cycles of the digit networks, without and with Xtdot."""
    lines = [f"{'':<24}{'without Xtdot':>16}{'with Xtdot':>16}{'times faster':>16}"]
    for width in ["int8", "int4"]:
        without, with_dots = (
            json.loads((profiles / f"digits-{width}{suffix}.json").read_text())["cycles"] for suffix in ["", "-xtdot"]
        )
        lines.append(f"{'digits-' + width:<24}{without:>16,}{with_dots:>16,}{without / with_dots:>16.1f}")
    return lines


if __name__ == "__main__":
    *options, source, table = sys.argv[1:]
    if options == ["--extension"]:
        text = with_extension(source)
    else:
        text = ["cells", *area(), "", "cycles", *cycles(Path(source))]
    Path(table).write_text("\n".join(text) + "\n")
