# SPDX-License-Identifier: Apache-2.0
"""`trace`, `eigenvalue` and `zeroq`: sensitivities that take PyTorch, and an environment that only a checkout has."""

import os
import subprocess
from pathlib import Path

from tercet_model.errors import FAULT, UNAVAILABLE, ModelError

from .tercet import Failed

KINDS = ("trace", "eigenvalue", "zeroq")
PACKAGES = Path(__file__).resolve().parents[1]
ENVIRONMENT = PACKAGES.parents[1] / ".venv-train"


def write(network, kind, calibration, out):
    """Has tercet_train write the CSV `out`."""
    python = ENVIRONMENT / "bin/python"
    if not python.exists():
        raise ModelError(
            f"the sensitivity {kind} takes PyTorch, and there is no '{python}'",
            "`tools/setup train` in Tercet's checkout installs it; kl does without",
            status=UNAVAILABLE,
        )
    command = [python, "-P", "-m", "tercet_train", "sensitivity", network, "--kind", kind]
    command += [] if calibration is None else ["--calibration", calibration]
    command = [*map(str, command), "-o", str(out)]
    environment = {**os.environ, "PYTHONPATH": str(PACKAGES)}
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env=environment, check=False)
    if result.returncode != 0:
        words = result.stderr.decode(errors="replace").strip().removeprefix("error: ")
        raise Failed(words or f"tercet_train ended with {result.returncode}", result.returncode)
    if not Path(out).exists():
        raise ModelError("tercet_train has written no sensitivities", "please report it", status=FAULT)
