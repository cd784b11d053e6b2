# SPDX-License-Identifier: Apache-2.0
"""Writes the tests whose cases are tables, or checks that the committed ones are up to date.

    python3 riscv-tests/tools/generate.py          # write isa/<suite>/<op>.S
    python3 riscv-tests/tools/generate.py --check  # exit 1 if a file differs

Expected values come from meanings.py. Which instructions and operands there are is in families.py
and its neighbours; this file knows only about files.
"""

import argparse
import sys
from pathlib import Path

import atomics
import compressed
import control
import families
import memory
import misaligned
import moves
import registers_of_control
import xtdot_cases
from source import Source

ISA = Path(__file__).resolve().parents[1] / "isa"


def sources() -> list[Source]:
    """All generated tests."""
    rooms = (
        families,
        control,
        memory,
        atomics,
        compressed,
        moves,
        registers_of_control,
        misaligned,
        xtdot_cases,
    )
    return [source for room in rooms for source in room.sources()]


def main() -> int:
    """Writes or checks the files; returns the exit status."""
    parser = argparse.ArgumentParser(description="Write or check the generated tests.")
    parser.add_argument("--check", action="store_true", help="exit 1 if a file differs")
    check = parser.parse_args().check

    stale = 0
    for source in sources():
        file = ISA / source.suite / f"{source.name}.S"
        text = source.text()
        if check:
            if not file.is_file() or file.read_text() != text:
                print(f"{source.suite}/{source.name}.S is out of date", file=sys.stderr)
                stale += 1
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    if stale:
        print("help: run `python3 riscv-tests/tools/generate.py` and look at what changed")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
