# SPDX-License-Identifier: Apache-2.0
"""Results in files: each whole or not at all, and none in place of what is read."""

import os
from pathlib import Path

from tercet_model.errors import CANNOT_WRITE, USAGE, ModelError

ADVICE = "give a path that can be written"


def write(path, text):
    """Replaces a file, or writes to what is there and is none, such as a pipe."""
    path = Path(path)
    is_plain = path.is_file() or not path.exists()
    draft = path.with_name(f"{path.name}.new") if is_plain else path
    try:
        draft.write_bytes(text.encode())
        if is_plain:
            os.replace(draft, path.resolve())
    except OSError as problem:
        if is_plain:
            draft.unlink(missing_ok=True)
        raise ModelError(f"cannot write '{path}': {problem.strerror}", ADVICE, status=CANNOT_WRITE) from problem


def refuse_inputs(results, inputs):
    """Ends with 64 if a result, {option: path}, would replace an input or another result."""
    taken = {}
    for option, path in results.items():
        if any(is_same(path, each) for each in inputs):
            raise ModelError(
                f"{option} names '{path}', which is to be read", "give the result another name", status=USAGE
            )
        for other, earlier in taken.items():
            if path == earlier or is_same(path, earlier):
                raise ModelError(
                    f"{other} and {option} name '{path}', and are two results",
                    "give one of them another name",
                    status=USAGE,
                )
        taken[option] = path


def is_same(path, other):
    """Whether two paths lead to one file that is there."""
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
        return False
