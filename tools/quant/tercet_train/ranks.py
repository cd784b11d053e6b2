# SPDX-License-Identifier: Apache-2.0
"""How alike two orders are."""

import numpy as np


def ranks(values):
    """1 for the least; equal values share the mean of their places."""
    values = np.asarray(values, np.float64)
    return np.array([((values < value).sum() + (values <= value).sum() + 1) / 2 for value in values])


def spearman(first, second):
    """Spearman's coefficient: Pearson's, of ranks; NaN where all of one are equal."""
    a, b = ranks(first), ranks(second)
    if len(a) != len(b) or len(a) < 2:
        raise ValueError("two values or more of each, and as many of one as of the other")
    a, b = a - a.mean(), b - b.mean()
    size = np.sqrt((a * a).sum() * (b * b).sum())
    return float((a * b).sum() / size) if size else float("nan")
