# SPDX-License-Identifier: Apache-2.0
"""Builds the tests and runs them on Spike and QEMU: are the tests themselves right?

    python3 riscv-tests/tools/references.py              # both references
    python3 riscv-tests/tools/references.py --out DIR    # keeps the ELFs

Spike is the judge of all suites but rv32uxtdot, whose instructions only this project has. QEMU is a
second judge where qemu-deviations.txt does not tell why not. Spike is taken from TERCET_SPIKE, from
.venv of the tree, or from PATH. Exit status 1 if anything failed.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SUITE = Path(__file__).resolve().parents[1]
SECONDS = 60
"""Far more than any test takes, in wall-clock time."""

SPIKE_OPTIONS = [
    "--isa=rv32imac_zba_zbb_zbc_zbs_zbkb_zbkx_zicond_zcb_zcmp_zicntr_zihpm",
    "--priv=mu",
    "-m0x80000000:0x4000000",
]
QEMU = "qemu-system-riscv32"
QEMU_OPTIONS = [
    "-machine", "spike", "-m", "64M", "-nographic",
    "-cpu", "rv32,zba=true,zbb=true,zbc=true,zbs=true,zbkb=true,zbkx=true", "-bios",
]  # fmt: skip


def spike() -> str:
    """The command, or an exit that says what is missing."""
    candidates = [os.environ.get("TERCET_SPIKE"), str(SUITE.parent / ".venv" / "spike"), "spike"]
    for candidate in candidates:
        if candidate and (found := shutil.which(candidate)):
            return found
    sys.exit("error: there is no Spike\nhelp: `tools/setup test` installs it in .venv")


def run(command: list[str]) -> tuple[int, str]:
    """Exit status and output; a test that does not end has status 124."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return 124, f"no end after {SECONDS} s"
    return done.returncode, done.stdout + done.stderr


def passes_on_spike(elf: Path) -> bool:
    """By its words as well: a failure of case 256 is a process status of 0."""
    status, output = run([spike(), *SPIKE_OPTIONS, str(elf)])
    return status == 0 and "FAILED" not in output


def passes_on_qemu(elf: Path) -> bool:
    """By the process status."""
    return run([QEMU, *QEMU_OPTIONS, str(elf)])[0] == 0


def deviations() -> set[str]:
    """Names of the ELFs that QEMU does not judge."""
    lines = (SUITE / "qemu-deviations.txt").read_text().splitlines()
    return {line.split()[0] for line in lines if line and not line.startswith("#")}


def cases(elf: Path) -> int:
    """The value of the symbol `test_cases`."""
    symbols = subprocess.run(
        ["riscv64-unknown-elf-nm", str(elf)], check=True, capture_output=True, text=True
    ).stdout
    found = re.search(r"^([0-9a-f]+) A test_cases$", symbols, re.MULTILINE)
    if not found:
        sys.exit(f"error: {elf.name} has no symbol test_cases")
    return int(found[1], 16)


def judge(title: str, elfs: list[Path], passes: Callable[[Path], bool], excused: set[str]) -> int:
    """Runs all, prints a line per suite, and returns how many results are wrong."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = dict(zip(elfs, pool.map(passes, elfs), strict=True))
    wrong = 0
    print(f"{title:12} {'tests':>6} {'cases':>7} {'passed':>7}")
    for suite in sorted({elf.name.split("-")[0] for elf in elfs}):
        mine = [elf for elf in elfs if elf.name.startswith(suite + "-")]
        judged = [elf for elf in mine if elf.name not in excused]
        passed = sum(results[elf] for elf in judged)
        note = f"   {len(mine) - len(judged)} not judged" if len(judged) < len(mine) else ""
        print(f"{suite:12} {len(judged):6} {sum(map(cases, judged)):7} {passed:7}{note}")
        for elf in mine:
            if results[elf] == (elf.name in excused):
                verb = "passed, but is listed as a deviation" if results[elf] else "failed"
                print(f"error: {elf.name} {verb} on {title}", file=sys.stderr)
                wrong += 1
    return wrong


def build(out: Path) -> list[Path]:
    """All ELFs, by make."""
    subprocess.run(
        ["make", "-s", "-C", str(SUITE), f"-j{os.cpu_count()}", f"OUT={out.resolve()}"], check=True
    )
    listed = subprocess.run(
        ["make", "-s", "-C", str(SUITE), "list"], check=True, capture_output=True, text=True
    ).stdout.split()
    return [out / name for name in sorted(listed)]


def main() -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(description="Run the tests on Spike and QEMU.")
    parser.add_argument("--out", type=Path, help="where to keep the ELFs")
    out = parser.parse_args().out
    with tempfile.TemporaryDirectory() as scratch:
        elfs = build(out or Path(scratch))
        standard = [elf for elf in elfs if not elf.name.startswith("rv32uxtdot-")]
        wrong = judge("Spike", standard, passes_on_spike, set())
        print()
        wrong += judge("QEMU", standard, passes_on_qemu, deviations())
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
