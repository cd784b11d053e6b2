# SPDX-License-Identifier: Apache-2.0
"""Where the kernels and the runtime are that a project gets copies of: in a checkout, or in an installation."""

from pathlib import Path

from .errors import UNAVAILABLE, ModelError

PACKAGE = Path(__file__).resolve().parent
# tools/quant/tercet_model in a checkout; share/tercet/quant/tercet_model in an installation.
PLACES = (PACKAGE.parents[2] / "programs", PACKAGE.parents[1])

KERNEL_FILES = ("tercet_nn.h", "nn_*.h")
RUNTIME_FILES = ("crt0.S", "host.c", "print.c", "memory.c", "tercet.h", "xtdot.h", "clang/*.c", "clang/*.h")


def root():
    """The folder that holds `kernels` and `runtime`."""
    for place in PLACES:
        if (place / "kernels" / "tercet_nn.h").is_file() and (place / "runtime" / "tercet.h").is_file():
            return place
    raise ModelError(
        f"the kernels are not there: looked for kernels/tercet_nn.h in {' and '.join(map(str, PLACES))}",
        "`tools/install [PREFIX]` in Tercet's checkout installs them",
        status=UNAVAILABLE,
    )


def files():
    """The files of kernels and runtime: (name in the project, bytes), in order."""
    found = {}
    for folder, patterns in (("kernels", KERNEL_FILES), ("runtime", RUNTIME_FILES)):
        base = root() / folder
        for pattern in patterns:
            for path in sorted(base.glob(pattern)):
                found[f"{folder}/{path.relative_to(base)}"] = path.read_bytes()
    return found


def linker_script():
    return (root() / "runtime" / "link.ld").read_text()
