# SPDX-License-Identifier: Apache-2.0
"""What may be chosen about a project."""

from dataclasses import dataclass

COMPILERS = ("gcc", "clang")
# Groups of Xtdot that can be left out, and the define of the kernels for each.
ABLATIONS = {
    "dots": "NN_NO_DOTS",
    "requantize": "NN_NO_REQUANTIZE",
    "shuffles": "NN_NO_SHUFFLES",
    "all": "NN_PLAIN",
}


@dataclass(frozen=True)
class Options:
    compiler: str = "gcc"
    ablate: str | None = None
    dump: bool = False

    @property
    def plain(self):
        return self.ablate == "all"

    @property
    def defines(self):
        return [ABLATIONS[self.ablate]] if self.ablate else []
