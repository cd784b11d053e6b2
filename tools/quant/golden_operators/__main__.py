# SPDX-License-Identifier: Apache-2.0
"""Checks every kernel against TensorFlow Lite Micro, bit for bit, on the cores that it is made for.

    python tools/quant/golden_operators [--seed 0] [--cases 1.0] [--compiler gcc|clang] [--only NAME ...]

Draws small models of one operator, odd and extreme ones among them, lets TensorFlow Lite Micro run them, packs inputs,
weights and results into a program per group of cases, and runs that on `tercet`: with Xtdot and in plain C, on the
presets classic and rp2350. A program stops at the first byte that differs. Ends with 1 if any does.

    python tools/quant/golden_operators --plants

plants faults into copies of the kernels, one at a time, and ends with 1 if a group of cases does not find its fault.

Structs, tables and packed weights are those that the importer (tercet_model) writes. Its numpy models must equal
TensorFlow Lite Micro in every case too; they stand in for it at 4 bits, which it does not have.
"""

import argparse
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from draw import Draw
from groups import GROUPS
from operator_case import ModelDifference
from plants import PLANTS, plant
from program import KERNELS, BuildError, Builder, Difference, Program, run
from single_operator import Refused

ATTEMPTS = 20
NOT_BUILT = "does not build"
CORES = ("classic", "rp2350")
VARIANTS = {
    "xtdot": (),
    "plain": ("NN_PLAIN",),
    "no-dots": ("NN_NO_DOTS",),
    "no-requantize": ("NN_NO_REQUANTIZE",),
    "no-shuffles": ("NN_NO_SHUFFLES",),
}


def accepted(draw_case, *seed):
    """The first draw that TensorFlow Lite Micro takes, and how many it refused."""
    for attempt in range(ATTEMPTS):
        try:
            return draw_case(Draw(*seed, attempt)), attempt
        except Refused:
            continue
    raise RuntimeError(f"TensorFlow Lite Micro refused {ATTEMPTS} models in a row")


def draw_all(group, seed, cases):
    """The cases of a group. Few models may be refused: an operator must not go unchecked for that."""
    drawn, refused = [], 0
    for index in range(cases):
        try:
            case, attempts = accepted(group.draw, seed, group.seed, index)
        except ModelDifference as error:
            raise ModelDifference(f"case {index}: {error}") from error
        drawn.append(case)
        refused += attempts
    if refused > max(cases // 10, 5):
        raise ModelDifference(f"TensorFlow Lite Micro refused {refused} of {cases + refused} models")
    return drawn


def check(group, options, folder, kernels=KERNELS):
    """(lines about one group, whether all bytes were equal, cases, bytes)."""
    start = time.monotonic()
    cases = max(int(group.cases * options.cases), 1)
    program = Program(group.name, group.source, constants=group.constants, defines=group.defines)
    try:
        program.cases = draw_all(group, options.seed, cases)
    except ModelDifference as error:
        return [f"{group.name}: {error}"], False, 0, 0
    own = folder / group.name
    own.mkdir(parents=True, exist_ok=True)
    program.write(own)
    drawn = time.monotonic() - start
    builder = Builder(options.compiler, folder / f"runtime-{group.name}", kernels)
    lines, good, bytes_equal = [], True, 0
    for variant in options.variants:
        try:
            elf = builder.build(program, own, variant, VARIANTS[variant])
            bytes_equal += sum(run(options.tercet, elf, core, cases)[1] for core in CORES)
        except BuildError as error:
            lines.append(f"{group.name}: {options.compiler}, {variant}: {NOT_BUILT}: {error}")
            good = False
        except Difference as error:
            lines.append(f"{group.name}: {options.compiler}, {variant}: {error}")
            good = False
    if good:
        seconds = time.monotonic() - start
        lines.append(
            f"{group.name}: {cases} cases, {bytes_equal:,} bytes equal"
            f" ({len(options.variants)} forms, {len(CORES)} cores; {seconds:.1f} s, {drawn:.1f} of them to draw)"
        )
    return lines, good, cases, bytes_equal


def find(fault, options, folder):
    """(what became of a planted fault, whether it was found)."""
    name = f"{fault.file}: {fault.was!r} as {fault.fault!r}"
    with tempfile.TemporaryDirectory(dir=folder) as own:
        kernels = plant(KERNELS, fault, Path(own))
        if kernels is None:
            return f"{name}: no longer there", False
        group = next(each for each in GROUPS if each.name == fault.group)
        options = argparse.Namespace(**{**vars(options), "variants": [fault.variant]})
        lines, equal, *_ = check(group, options, Path(own), kernels)
        return f"{name}: {lines[0].splitlines()[0]}", not equal and NOT_BUILT not in lines[0]


def find_all(options, folder, pool):
    missed = 0
    for line, found in pool.map(partial(find, options=options, folder=folder), PLANTS):
        print(f"{'found' if found else 'MISSED'}: {line}", flush=True)
        missed += not found
    print(f"{len(PLANTS) - missed} of {len(PLANTS)} planted faults found")
    return 1 if missed else 0


def parse():
    parser = argparse.ArgumentParser(prog="golden_operators", description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cases", type=float, default=1.0, metavar="FACTOR", help="times as many cases as by default")
    parser.add_argument("--compiler", choices=("gcc", "clang"), default="gcc")
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=["xtdot", "plain"])
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only groups whose name contains NAME")
    parser.add_argument("--tercet", default="tercet", metavar="PATH")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--plants", action="store_true", help="plant faults and find them")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where programs and data stay")
    return parser.parse_args()


def main():
    options = parse()
    groups = [group for group in GROUPS if not options.only or any(part in group.name for part in options.only)]
    with tempfile.TemporaryDirectory() as temporary, ProcessPoolExecutor(options.jobs) as pool:
        folder = (options.keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        if options.plants:
            return find_all(options, folder, pool)
        results = []
        for lines, *result in pool.map(partial(check, options=options, folder=folder), groups):
            print("\n".join(lines), flush=True)
            results.append(result)
    print(f"{sum(cases for _, cases, _ in results)} cases, {sum(size for *_, size in results):,} bytes equal")
    return 0 if all(good for good, *_ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
