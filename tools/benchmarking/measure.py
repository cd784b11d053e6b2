"""Runs a command to its end, and says what that took.

SPDX-License-Identifier: Apache-2.0
"""

import os
import re
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

# In seconds, for one run of one program: a run that long hangs.
PATIENCE = 900
# In seconds, from one look at a running command's memory to the next.
GLANCE = 0.002


class Failure(Exception):
    """What went wrong, and optionally after a newline what to do about it."""


@dataclass
class Sample:
    """One run of a command: times in seconds, memory in bytes if somebody watched, and what it wrote."""

    user_seconds: float
    wall_seconds: float
    peak_memory: int | None
    output: str
    errors: str


def measure(command, watch_memory=False):
    """Runs a command. To watch its memory takes time of its own, and so spoils that of the command."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        # Waited for by hand: only this tells one child's time from another's.
        signal.signal(signal.SIGALRM, lambda *_: child.kill())
        signal.alarm(PATIENCE)
        try:
            peak = watch(child.pid) if watch_memory else None
            _, status, usage = os.wait4(child.pid, 0)
        except BaseException:
            child.kill()
            os.wait4(child.pid, 0)
            raise
        finally:
            signal.alarm(0)
            child.returncode = 0
        wall = time.perf_counter() - start
        texts = []
        for stream in (output, errors):
            stream.seek(0)
            texts.append(stream.read().decode(errors="replace"))
    if status != 0:
        shown = " ".join(command)
        raise Failure(f"`{shown}` ended with status {os.waitstatus_to_exitcode(status)}\n{texts[1].strip()}")
    return Sample(usage.ru_utime, wall, peak, *texts)


def watch(pid):
    """The most memory that was resident, in bytes, until the process ends.

    The kernel's own account, `ru_maxrss`, begins with the memory of the process that started it: ours.
    """
    peak = 0
    while os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        # Without the line when the process is just ending.
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
        if found:
            peak = max(peak, int(found[1]) * 1024)
        time.sleep(GLANCE)
    return peak
