# SPDX-License-Identifier: Apache-2.0
"""The integer program: one option for each item, options that go together, sums that stay below a limit.

HiGHS solves it (scipy.optimize.milp); here are only its rows. Source of the form: HAWQ-V3 (arXiv:2011.10680), section
3.4, with more than two options an item.
"""

from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

# HiGHS stops 1e-6 away from the least (absolutely, which cannot be set): what is minimized is scaled to this.
LARGEST = 1e5
# Sums of sensitivities that are nearer than this share of the largest are one place; the solver sees no finer.
EQUAL = 1e-10
STATUS_INFEASIBLE = 2


class SolverFailed(Exception):
    """HiGHS has come to no end; what it said."""


@dataclass
class Problem:
    """`options` is how many there are for each item; a link is a list of (item, options): of them all, or of none, the
    choice is one of those options."""

    options: list
    links: list = field(default_factory=list)

    def __post_init__(self):
        self.starts = np.concatenate([[0], np.cumsum(self.options)])
        self.size = int(self.starts[-1])

    def variable(self, item, option):
        return int(self.starts[item]) + option

    def flat(self, table):
        """One number for each option of each item, as a vector."""
        return np.concatenate([np.asarray(row, np.float64) for row in table])

    def total(self, table, choice):
        """The sum of a table over a choice: of Python's own numbers, so that those of integers are exact."""
        return sum(row[option] for row, option in zip(table, choice, strict=True))

    def is_allowed(self, choice):
        """Whether a choice keeps all links."""
        return all(len({choice[item] in options for item, options in link}) == 1 for link in self.links)


@dataclass(frozen=True)
class Limit:
    """The sum of `table` is at most `most`."""

    table: list
    most: float


def solve(problem, objective, limits=(), without=()):
    """The choice with the least sum of `objective`, an option for each item; None if nothing keeps the limits.

    `without` are choices that shall not come.
    """
    excluded = list(without)
    while True:
        choice = solve_once(problem, objective, limits, excluded)
        if choice is None or all(problem.total(limit.table, choice) <= limit.most for limit in limits):
            return choice
        # Within the solver's tolerance, and not ours.
        excluded.append(choice)


def solve_once(problem, objective, limits, excluded):
    costs = problem.flat(objective)
    size = np.abs(costs).max(initial=0)
    rows = Rows(problem)
    for limit in limits:
        rows.add_limit(limit)
    for choice in excluded:
        variables = [problem.variable(item, option) for item, option in enumerate(choice)]
        rows.add(variables, np.ones(len(variables)), -np.inf, len(variables) - 1)
    result = milp(
        costs * (LARGEST / size if size else 1.0),
        integrality=np.ones(problem.size),
        bounds=Bounds(0, 1),
        constraints=rows.constraint(),
        options={"mip_rel_gap": 0.0},
    )
    if result.status == STATUS_INFEASIBLE:
        return None
    if result.x is None or result.status != 0:
        raise SolverFailed(result.message)
    return tuple(
        int(np.argmax(result.x[start:end])) for start, end in zip(problem.starts, problem.starts[1:], strict=False)
    )


class Rows:
    """The constraints' rows, sparse."""

    def __init__(self, problem):
        self.problem, self.least, self.most = problem, [], []
        self.rows, self.columns, self.values = [], [], []
        for item, count in enumerate(problem.options):
            self.add([problem.variable(item, option) for option in range(count)], np.ones(count), 1, 1)
        for link in problem.links:
            (first, options), *others = link
            base = [problem.variable(first, option) for option in sorted(options)]
            for item, options in others:
                other = [problem.variable(item, option) for option in sorted(options)]
                self.add(base + other, [1.0] * len(base) + [-1.0] * len(other), 0, 0)

    def add(self, variables, values, least, most):
        self.rows += [len(self.most)] * len(variables)
        self.columns += variables
        self.values += list(values)
        self.least.append(least)
        self.most.append(most)

    def add_limit(self, limit):
        """Scaled, because what the solver tolerates is absolute."""
        values = self.problem.flat(limit.table)
        size = np.abs(values).max(initial=0) or 1.0
        scale = LARGEST / size
        self.add(list(range(self.problem.size)), values * scale, -np.inf, limit.most * scale)

    def constraint(self):
        shape = len(self.most), self.problem.size
        matrix = coo_array((self.values, (self.rows, self.columns)), shape=shape).tocsr()
        return LinearConstraint(matrix, self.least, self.most)


# MARK: several at once


def cheapest(problem, objective, cost, limits=(), without=()):
    """Of the choices with the least sum of `objective`, one with the least sum of `cost`."""
    least = solve(problem, objective, limits, without)
    if least is None:
        return None
    return solve(problem, cost, [*limits, as_good_as(problem, objective, least)], without) or least


def as_good_as(problem, objective, choice):
    largest = np.abs(problem.flat(objective)).max(initial=0)
    return Limit(objective, problem.total(objective, choice) + EQUAL * float(largest))


def front(problem, objective, cost, step=1, told=lambda count: None):
    """All choices that none beats in both sums, from the dearest on; of equal ones one.

    `cost` holds integers, or multiples of `step`: each next choice costs that much less at least.
    """
    found, limits = [], []
    while (choice := cheapest(problem, objective, cost, limits)) is not None:
        found.append(choice)
        told(len(found))
        limits = [Limit(cost, problem.total(cost, choice) - step)]
    return found


def best(problem, objective, limits, count, without=()):
    """The `count` choices with the least sums of `objective` that keep the limits, the least first."""
    found = []
    while len(found) < count:
        choice = solve(problem, objective, limits, [*without, *found])
        if choice is None:
            break
        found.append(choice)
    return found
