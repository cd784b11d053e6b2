# SPDX-License-Identifier: Apache-2.0
"""`python -m tercet_train`; see cli.py."""

import importlib
import sys

# Without these packages the rest cannot be imported at all.
try:
    for name in ("numpy", "scipy.optimize", "torch"):
        importlib.import_module(name)
except ImportError as problem:
    print(f"error: {problem.name} is not there\nhelp: `tools/setup train` installs it", file=sys.stderr)
    sys.exit(69)

from .cli import main  # noqa: E402

sys.exit(main())
