# SPDX-License-Identifier: Apache-2.0
"""Writes a folder whole or not at all."""

import contextlib
import json
import os
import shutil
import tempfile
from pathlib import Path

from .errors import CANNOT_WRITE, ModelError

# In every folder that is written here; only a folder where it is of this schema is replaced. Others have a
# manifest.json as well: web applications, extensions of browsers.
MARK = "manifest.json"
SCHEMAS = ("tercet.model-project/1", "tercet.model-expected/1")
# What make, and `expect` of another network, leave there.
LEFT = ("build", "layer-*.bin")


def is_marked(folder):
    try:
        document = json.loads((folder / MARK).read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(document, dict) and document.get("schema") in SCHEMAS


def write(folder, files):
    """Writes {name: text or bytes} as `folder`; an older one that this wrote is replaced, anything else is refused."""
    folder = Path(folder)
    try:
        replaceable(folder, files)
        parent = folder.absolute().parent
        parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=parent))
        try:
            umask = os.umask(0)
            os.umask(umask)
            scratch.chmod(0o777 & ~umask)
            for name, content in files.items():
                path = scratch / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.encode() if isinstance(content, str) else content)
            replace(folder, scratch)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    except OSError as problem:
        what = f"cannot write '{problem.filename or folder}': {problem.strerror}"
        raise ModelError(what, "give a folder that can be written", status=CANNOT_WRITE) from problem


def replaceable(folder, files):
    if not folder.exists() and not folder.is_symlink():
        return
    if not folder.is_dir() or (any(folder.iterdir()) and not is_marked(folder)):
        raise ModelError(
            f"'{folder}' is there already, and not a project of this command",
            "give another folder, or remove it first",
            status=CANNOT_WRITE,
        )
    own = {Path(name).parts[0] for name in files}
    for path in folder.iterdir():
        if path.name not in own and not any(path.match(pattern) for pattern in LEFT):
            raise ModelError(
                f"'{folder}' also holds '{path.name}', which would be lost",
                "move it elsewhere, or give another folder",
                status=CANNOT_WRITE,
            )


def replace(folder, scratch):
    """Puts `scratch` in the place of `folder`; what was there stays if that fails."""
    if not folder.exists():
        scratch.rename(folder)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.absolute().parent))
    old = aside / "old"
    try:
        folder.rename(old)
        try:
            scratch.rename(folder)
        except OSError:
            with contextlib.suppress(OSError):
                old.rename(folder)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
