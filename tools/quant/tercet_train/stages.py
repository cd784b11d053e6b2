# SPDX-License-Identifier: Apache-2.0
"""Steps that each leave a folder: written whole or not at all, and done again only if something they came from changed.

A stage's folder holds what it made, and `stage.json` with the hashes of what went in and of what came out.
"""

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from pathlib import Path

RECORD = "stage.json"


def hash_of(*parts):
    """SHA-256 of texts, bytes and whole folders."""
    total = hashlib.sha256()
    for part in parts:
        content = part if isinstance(part, bytes) else json.dumps(listed(part), sort_keys=True).encode()
        total.update(hashlib.sha256(content).digest())
    return total.hexdigest()


def listed(part):
    """A folder as names and hashes of its files, without the record and what Python leaves; all else as it is."""
    if not isinstance(part, Path):
        return part
    names = sorted(path.relative_to(part).as_posix() for path in part.rglob("*") if path.is_file())
    names = [name for name in names if name != RECORD and "__pycache__/" not in name]
    return [(name, hashlib.sha256((part / name).read_bytes()).hexdigest()) for name in names]


class Stages:
    """Runs stages in order in one folder; `say` hears one line of each."""

    def __init__(self, root, count, say=print):
        self.root, self.count, self.say = Path(root), count, say
        self.root.mkdir(parents=True, exist_ok=True)
        self.number, self.outputs = 0, {}
        # Goes with the process.
        self.lock = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self.lock)
            raise BlockingIOError(f"{self.root}: another run is at work there") from None

    def run(self, name, title, inputs, needs, work):
        """The folder of a stage; `work(folder)` fills a new one, unless what is there came of the same.

        `inputs` are whatever else than earlier stages decides on the result; `needs` are names of earlier stages.
        """
        self.number += 1
        folder = self.root / f"{self.number}-{name}"
        came_of = {"inputs": hash_of(inputs), **{need: self.outputs[need] for need in needs}}
        place = f"[{self.number}/{self.count}] {title}"
        output = finished(folder, came_of)
        if output is None:
            self.say(place)
            output = self.made(folder, came_of, work)
        else:
            self.say(f"{place}: there already")
        self.outputs[name] = output
        return folder

    def made(self, folder, came_of, work):
        # What a run left that was ended with no time to clear up.
        for left in self.root.glob(f".{folder.name}.*"):
            shutil.rmtree(left, ignore_errors=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=self.root))
        try:
            work(draft)
            output = hash_of(draft)
            record = {"from": came_of, "output": output}
            (draft / RECORD).write_text(json.dumps(record, indent=1) + "\n")
            draft.chmod(0o755)
            put(draft, folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        return output


def finished(folder, came_of):
    """The output's hash of a stage that came of the same, and is as it was when it was written; or None."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        record = json.loads((folder / RECORD).read_text())
        if record["from"] == came_of and record["output"] == hash_of(folder):
            return record["output"]
    return None


def put(draft, folder):
    """In the place of an older one, which must have been a stage."""
    old = None
    if folder.exists():
        if not (folder / RECORD).is_file():
            raise FileExistsError(f"{folder} is there, and no stage")
        old = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        os.rename(folder, old / "old")
    os.rename(draft, folder)
    if old:
        shutil.rmtree(old, ignore_errors=True)
