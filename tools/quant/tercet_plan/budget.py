# SPDX-License-Identifier: Apache-2.0
"""Budgets: `cycles=N`, `bytes=N` or `bops=N`; or a share, `cycles=50%`, of the way from the least possible to W8A8."""

import re
from dataclasses import dataclass
from fractions import Fraction

from tercet_model.errors import USAGE, ModelError

from .costs import KINDS

ADVICE = "give cycles=N, bytes=N or bops=N, such as cycles=25_000; N% is that share of the way from the least to W8A8"


@dataclass(frozen=True)
class Budget:
    """`share` is a Fraction, or None where `limit` is the number that was given."""

    kind: str
    limit: int | None
    share: Fraction | None = None

    @classmethod
    def parse(cls, text):
        found = re.fullmatch(r"(\w+)=(?:([0-9][0-9_]{0,30})(?:e([0-9]{1,2}))?|([0-9]+(?:\.[0-9]+)?)%)", text)
        if found is None or found[1] not in KINDS:
            raise ModelError(f"'{text}' is no budget", ADVICE, status=USAGE)
        kind, digits, exponent, share = found.groups()
        if share is not None:
            return cls(kind, None, Fraction(share) / 100)
        return cls(kind, int(digits) * 10 ** int(exponent or 0))

    def within(self, least, greatest):
        """The limit as a number: least + share * (greatest - least), as HAWQ-V3 has it, rounded down."""
        return self.limit if self.share is None else int(least + self.share * (greatest - least))
