# SPDX-License-Identifier: Apache-2.0
"""Checks every kernel against TensorFlow Lite Micro, bit for bit, on the cores that it is made for.

    python tools/quant/golden_operators [--seed 0] [--cases 1.0] [--compiler gcc|clang] [--only NAME ...]

Draws small models of one operator, odd and extreme ones among them, lets TensorFlow Lite Micro run them, packs inputs,
weights and results into a program per group of cases, and runs that on `tercet`: with Xtdot and in plain C, on the
presets classic and rp2350. A program stops at the first byte that differs. Ends with 1 if any does.
"""

import argparse
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import simple
import weighted
from draw import Draw
from operator_case import ModelDifference
from single_operator import Refused
from program import BuildError, Builder, Difference, Program, run

ATTEMPTS = 20
CORES = ("classic", "rp2350")
VARIANTS = {
    "xtdot": (),
    "plain": ("NN_PLAIN",),
    "no-dots": ("NN_NO_DOTS",),
    "no-requantize": ("NN_NO_REQUANTIZE",),
    "no-shuffles": ("NN_NO_SHUFFLES",),
}
# Name, source, what draws a case, cases, how many of them with constant shapes, macros.
# A translation unit knows the format: one that does not has all kernels in it.
FORMATS = {name: (f"FORMAT=NN_{name}",) for name in ("INT8", "W4A8", "INT4")}
GROUPS = [
    ("depthwise-3x3", "depthwise.c", partial(weighted.depthwise, widths=weighted.INT8, three=True), 400, 6, FORMATS["INT8"]),
    ("depthwise-general", "depthwise.c", partial(weighted.depthwise, widths=weighted.INT8, three=False), 400, 6, FORMATS["INT8"]),
    ("depthwise-w4a8", "depthwise.c", partial(weighted.depthwise, widths=weighted.W4A8, three=True), 200, 4, FORMATS["W4A8"]),
    ("depthwise-int4", "depthwise.c", partial(weighted.depthwise, widths=weighted.INT4, three=True), 200, 4, FORMATS["INT4"]),
    ("conv-int8", "conv.c", partial(weighted.convolution, widths=weighted.INT8), 500, 6, FORMATS["INT8"]),
    ("conv-w4a8", "conv.c", partial(weighted.convolution, widths=weighted.W4A8), 300, 4, FORMATS["W4A8"]),
    ("conv-int4", "conv.c", partial(weighted.convolution, widths=weighted.INT4), 300, 4, FORMATS["INT4"]),
    ("fully-connected-int8", "fully_connected.c", partial(weighted.fully_connected, widths=weighted.INT8), 250, 4, FORMATS["INT8"]),
    ("fully-connected-w4a8", "fully_connected.c", partial(weighted.fully_connected, widths=weighted.W4A8), 150, 4, FORMATS["W4A8"]),
    ("fully-connected-int4", "fully_connected.c", partial(weighted.fully_connected, widths=weighted.INT4), 150, 4, FORMATS["INT4"]),
    ("add-sub", "add.c", simple.addition, 400, 8),
    ("mul", "mul.c", simple.multiplication, 250, 8),
    ("one-value", "table.c", simple.one_value, 250, 2),
    ("pool", "pool.c", simple.pool, 400, 8),
    ("mean", "mean.c", simple.mean, 250, 8),
    ("pad", "pad.c", simple.pad, 200, 6),
    ("concatenation", "concatenation.c", simple.concatenation, 200, 6),
    ("transpose", "transpose.c", simple.transpose, 200, 6),
    ("requantize", "requantize.c", simple.requantization, 250, 6),
    ("softmax", "softmax.c", simple.softmax, 250, 4),
]


def check(group, options, folder):
    """Lines about one group, and whether all bytes were equal."""
    name, source, draw_case, count, constants, *defines = group
    start = time.monotonic()
    cases = max(int(count * options.cases), 1)
    program = Program(name, source, constants=constants, defines=tuple(*defines))
    for index in range(cases):
        try:
            program.cases.append(accepted(draw_case, options.seed, hash_of(name), index))
        except ModelDifference as error:
            return [f"{name}: case {index}: {error}"], False, 0, 0
    folder = folder / name
    folder.mkdir()
    program.write(folder)
    drawn = time.monotonic() - start
    builder = Builder(options.compiler, folder.parent / f"runtime-{name}")
    lines, good, bytes_equal = [], True, 0
    for variant in options.variants:
        try:
            elf = builder.build(program, folder, variant, VARIANTS[variant])
            bytes_equal += sum(run(options.tercet, elf, core, cases)[1] for core in CORES)
        except (BuildError, Difference) as error:
            lines.append(f"{name}: {options.compiler}, {variant}: {error}")
            good = False
    seconds = time.monotonic() - start
    if good:
        lines.append(
            f"{name}: {cases} cases, {bytes_equal:,} bytes equal"
            f" ({len(options.variants)} forms, {len(CORES)} cores; {seconds:.1f} s, {drawn:.1f} of them to draw)"
        )
    return lines, good, cases, bytes_equal


def accepted(draw_case, *seed):
    """The first draw that TensorFlow Lite Micro takes."""
    for attempt in range(ATTEMPTS):
        try:
            return draw_case(Draw(*seed, attempt))
        except Refused:
            continue
    raise RuntimeError(f"TensorFlow Lite Micro refused {ATTEMPTS} models in a row")


def hash_of(name):
    """Python's own hash differs from run to run."""
    return int.from_bytes(name.encode()[:16], "little")


def parse():
    parser = argparse.ArgumentParser(prog="golden_operators", description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cases", type=float, default=1.0, metavar="FACTOR", help="times as many cases as by default")
    parser.add_argument("--compiler", choices=("gcc", "clang"), default="gcc")
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=["xtdot", "plain"])
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only groups whose name contains NAME")
    parser.add_argument("--tercet", default="tercet", metavar="PATH")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where programs and data stay")
    return parser.parse_args()


def main():
    options = parse()
    groups = [group for group in GROUPS if not options.only or any(part in group[0] for part in options.only)]
    with tempfile.TemporaryDirectory() as temporary, ProcessPoolExecutor(options.jobs) as pool:
        folder = (options.keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        results = []
        for lines, *result in pool.map(partial(check, options=options, folder=folder), groups):
            print("\n".join(lines), flush=True)
            results.append(result)
    print(f"{sum(cases for _, cases, _ in results)} cases, {sum(size for *_, size in results):,} bytes equal")
    return 0 if all(good for good, *_ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
