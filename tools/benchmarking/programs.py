"""What is run, and what runs it.

SPDX-License-Identifier: Apache-2.0
"""

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from benchmarking.measure import Failure, measure

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "programs/workloads"
# Over these are the geometric means.
NAMES = ["matmul8", "matmul4", "qsort", "sieve", "chase", "records", "calls"]
DIGITS = ["digits-int8", "digits-int8-xtdot", "digits-int4-xtdot"]
FORMS = ["user", "bare", "user.small", "bare.small"]
COREMARK = [f"core_{part}.c" for part in ("list_join", "main", "matrix", "state", "util")] + ["coremark.h"]
HELLO = FOLDER / "elf/hello.rv32im.user.elf"
SPIKE_OPTIONS = ["--isa=rv32im_zicsr", "--priv=m", "-m0x80000000:0x4000000"]


@dataclass
class Workload:
    """A program, as ELF files by form: `user` makes Linux's calls, `bare` has HTIF; `.small` repeats less."""

    name: str
    elfs: dict
    has_xtdot: bool = False
    # Found out by `check`: instructions retired, by form; the lines printed, by size; bytes of memory, by simulator.
    instructions: dict = field(default_factory=dict)
    output: dict = field(default_factory=dict)
    peak_memory: dict = field(default_factory=dict)


@dataclass
class Simulator:
    """A program that runs workloads, how to call it, and the form that it takes: the first that there is."""

    key: str
    title: str
    command: list
    forms: list
    has_xtdot: bool = True

    def form(self, workload):
        """The workload's form for this simulator, or None."""
        if workload.has_xtdot and not self.has_xtdot:
            return None
        return next((form for form in self.forms if form in workload.elfs), None)

    def run(self, workload, watch_memory=False):
        return measure(self.command + [str(workload.elfs[self.form(workload)])], watch_memory)


def simulators(tercet, spike, qemu, full):
    """All that are compared. The slow ones take the small sizes, unless `full`."""
    run = [tercet, "run"]
    rp2350 = run + ["--core", "rp2350"]
    cache = ["--set", "instructionCacheSize=4096", "--set", "dataWaitStates=1"]
    user = ["user", "user.small"]
    fast = user + ["bare"]
    slow = ["bare", "bare.small"] if full else ["bare.small", "bare"]
    return [
        Simulator("tercet-run", "run", run, fast),
        Simulator("tercet-profile", "profile", [tercet, "profile"], fast),
        Simulator("tercet-rp2350", "rp2350", rp2350, fast),
        Simulator("tercet-cache", "with cache", rp2350 + cache, fast),
        Simulator("qemu-riscv32", "qemu", [qemu], user),
        Simulator("tercet-interpreter", "interpreter", run + ["--engine", "interpreter"], slow),
        Simulator("spike", "Spike", [spike] + SPIKE_OPTIONS, slow, has_xtdot=False),
    ]


def workloads(coremark, scratch):
    """All that can be run, by name."""
    known = {}
    for name in NAMES:
        known[name] = Workload(name, elfs(FOLDER / "elf", f"{name}.rv32im"))
    for name in NAMES:
        known[f"{name}-rv32i"] = Workload(f"{name}-rv32i", elfs(FOLDER / "elf", f"{name}.rv32i"))
    for name in DIGITS:
        bare = {"bare": ROOT / f"programs/prebuilt/{name}.elf"}
        known[name] = Workload(name, bare, has_xtdot=name.endswith("xtdot"))
    if coremark:
        known["coremark"] = build_coremark(coremark, scratch)
    return known


def elfs(folder, name):
    """The forms that there are."""
    paths = {form: folder / f"{name}.{form}.elf" for form in FORMS}
    return {form: path for form, path in paths.items() if path.exists()}


def build_coremark(sources, scratch):
    """CoreMark from EEMBC's own sources, with our port of it."""
    missing = [name for name in COREMARK if not (sources / name).is_file()]
    if missing:
        raise Failure(
            f"{sources} has no {', '.join(missing)}\nhelp: --coremark takes a checkout of github.com/eembc/coremark"
        )
    if not shutil.which("riscv64-unknown-elf-gcc"):
        raise Failure("riscv64-unknown-elf-gcc is not on PATH\nhelp: run `tools/setup test`")
    make = ["make", "-C", str(FOLDER), f"OUT={scratch}", f"COREMARK={sources.resolve()}", "coremark"]
    done = subprocess.run(make, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"CoreMark in {sources} cannot be built\n{done.stdout.strip()}")
    return Workload("coremark", elfs(scratch, "coremark.rv32im"))
