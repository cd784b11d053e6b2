# SPDX-License-Identifier: Apache-2.0
"""What goes wrong, as the user is told: what, where, and what to do about it."""

USAGE = 64
REFUSED = 65
NO_SUCH_FILE = 66
UNAVAILABLE = 69
FAULT = 70
CANNOT_WRITE = 74
INTERRUPTED = 130


class ModelError(Exception):
    """An input that cannot be taken; the command ends with `status` and writes nothing.

    `what` is the first line of the message. `details` are lines of their own below it, one for each part that is
    refused; `advice` says what to do.
    """

    def __init__(self, what, advice=None, details=(), status=REFUSED):
        super().__init__(what)
        self.what, self.advice, self.details, self.status = what, advice, list(details), status

    def __str__(self):
        lines = [f"error: {self.what}", *(f"  {detail}" for detail in self.details)]
        if self.advice:
            lines.append(f"help: {self.advice}")
        return "\n".join(lines)


def cannot_read(path, problem, advice):
    """The ModelError of an OSError: a file that is not there, or that is there and cannot be read."""
    status = NO_SUCH_FILE if isinstance(problem, FileNotFoundError) else REFUSED
    return ModelError(f"cannot read '{path}': {problem.strerror or problem}", advice, status=status)


class Problems:
    """Collects what is refused, so that one message names everything, or the first of very much."""

    SHOWN = 20

    def __init__(self):
        self.found = {}

    @property
    def details(self):
        return list(self.found)

    def add(self, detail):
        self.found[detail] = True

    def raise_any(self, what, advice):
        if self.found:
            more = len(self.found) - self.SHOWN
            raise ModelError(what, advice, [*self.details[: self.SHOWN], *([f"and {more} more"] if more > 0 else [])])
