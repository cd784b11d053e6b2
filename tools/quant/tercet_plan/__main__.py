# SPDX-License-Identifier: Apache-2.0
"""`python -m tercet_plan`; see cli.py."""

import importlib
import os
import sys

# Without these packages the rest cannot be imported at all.
try:
    for name in ("numpy", "scipy.optimize", "flatbuffers", "tflite"):
        importlib.import_module(name)
except ImportError as problem:
    print(f"error: {problem.name} is not there\nhelp: `tools/setup model` installs it", file=sys.stderr)
    sys.exit(69)

from .cli import main  # noqa: E402

# HiGHS writes a line to descriptor 1 now and then, whatever it is told; the result must be alone there.
try:
    sys.stdout = os.fdopen(os.dup(1), "w", encoding="utf-8")
except OSError as problem:
    print(f"error: cannot write standard output: {problem.strerror}\nhelp: leave it open", file=sys.stderr)
    sys.exit(74)
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

sys.exit(main())
