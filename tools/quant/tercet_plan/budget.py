# SPDX-License-Identifier: Apache-2.0
"""Budgets: `cycles=N`, `bytes=N` or `bops=N`; or a share, `cycles=50%`, of the way from the least possible to W8A8."""

import re
from dataclasses import dataclass
from fractions import Fraction

from tercet_model.errors import USAGE, ModelError

from .costs import KINDS

ADVICE = "give cycles=N, bytes=N or bops=N, such as cycles=25_000; N% is that share of the way from the least to W8A8"
# No network takes that much, and doubles hold all whole numbers up to it.
MOST = 10**15
FORM = re.compile(r"(\w+)=(?:([0-9]+(?:_[0-9]+)*)(?:e([0-9]{1,2}))?|([0-9]{1,4}(?:\.[0-9]{1,9})?)%)", re.ASCII)


@dataclass(frozen=True)
class Budget:
    """`share` is a Fraction, or None where `limit` is the number that was given."""

    kind: str
    limit: int | None
    share: Fraction | None = None

    @classmethod
    def parse(cls, text):
        found = FORM.fullmatch(text) if len(text) <= 64 else None
        if found is None or found[1] not in KINDS:
            raise ModelError(f"'{text[:64]}' is no budget", ADVICE, status=USAGE)
        kind, digits, exponent, share = found.groups()
        if share is not None:
            return cls(kind, None, Fraction(share) / 100)
        limit = int(digits) * 10 ** int(exponent or 0)
        if limit > MOST:
            raise ModelError(f"'{text}' is more than any network takes", f"give {MOST:,} or less", status=USAGE)
        return cls(kind, limit)

    def within(self, least, greatest):
        """The limit as a number: least + share * (greatest - least), as HAWQ-V3 has it, rounded down."""
        return self.limit if self.share is None else int(least + self.share * (greatest - least))
