"""Synthesises the core and its units with yosys, and writes tables of cells and of cycles.

    area.py PROFILES TABLE

PROFILES is a folder with the JSON profiles of the four digit networks.
SPDX-License-Identifier: Apache-2.0
"""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

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


def cells(target, module, parameters):
    """The cells of a module on a target, by column."""
    flow, columns = TARGETS[target]
    change = " ".join(f"-chparam {name} {value}" for name, value in parameters.items())
    sources = " ".join(str(path) for path in sorted(CORE.glob("*.v")))
    # A parameter gives the module another name.
    script = (
        f"read_verilog -I{CORE} {sources}; hierarchy -check -top {module} {change}; rename -top {module}; "
        f"{flow.format(top=module)}; stat"
    )
    run = subprocess.run(["yosys", "-p", script], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"yosys failed on {module} {parameters}:\n{run.stdout[-2000:]}{run.stderr}")
    statistics = run.stdout[run.stdout.rindex("Number of cells:"):]
    counts = dict(re.findall(r"^ +(\w+) +(\d+)$", statistics, re.MULTILINE))
    print(f"{target} {module} {parameters}", flush=True)
    return [sum(int(count) for cell, count in counts.items() if re.fullmatch(pattern, cell))
            for pattern in columns.values()]


def area():
    """One line for each core and unit, all targets side by side."""
    rows = CORES + UNITS
    jobs = [(target, module, parameters) for _, module, parameters in rows for target in TARGETS]
    # yosys uses one processor.
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda job: cells(*job), jobs))
    names = [column for _, columns in TARGETS.values() for column in columns]
    groups = "".join(f"{target:>{8 * len(columns)}}" for target, (_, columns) in TARGETS.items())
    lines = [f"{'':<24}{groups}", f"{'':<24}" + "".join(f"{name:>8}" for name in names)]
    for index, (name, _, _) in enumerate(rows):
        if index == len(CORES):
            lines.append("units alone")
        numbers = [number for part in results[index * len(TARGETS):(index + 1) * len(TARGETS)] for number in part]
        lines.append(f"{name:<24}" + "".join(f"{number:>8,}" for number in numbers))
    return lines


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
    profiles, table = map(Path, sys.argv[1:])
    table.write_text("\n".join(["cells", *area(), "", "cycles", *cycles(profiles)]) + "\n")
