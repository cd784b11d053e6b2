# SPDX-License-Identifier: Apache-2.0
"""The integer program: one option for each item, options that go together, sums that stay below a limit.

HiGHS solves it (scipy.optimize.milp); here are only its rows. Source of the form: HAWQ-V3 (arXiv:2011.10680), section
3.4, with more than two options an item.
"""

import math
import sys
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

# HiGHS stops 1e-6 away from the least (absolutely, which cannot be set): what is minimized is scaled to this.
LARGEST = 1e5
# Sums of sensitivities that are nearer than this share of the largest that can still matter are one place.
EQUAL = 1e-10
# What sums of reals in another order may differ by, as a share of them.
ROUNDING = 1e-12
# It is solved again where what can still matter is smaller by this factor than what the solver was given.
FINER = 10
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

    @property
    def is_whole(self):
        """Whether the sums are exact; what is infinite is in no choice."""
        return all(isinstance(value, int) or value == math.inf for row in self.table for value in row)

    def room(self):
        """What the sum may be above that of each row's least, and how far rounding may have gone."""
        least = sum(min(row) for row in self.table)
        if self.is_whole:
            return math.floor(self.most) - least, 0
        return self.most - least, ROUNDING * (abs(self.most) + sum(abs(min(row)) for row in self.table))


def above_least(table):
    """Each row less its least: the order of sums over a choice stays, and huge options take no digits from small."""
    return [[value - min(row) if value < math.inf else value for value in row] for row in table]


def in_reach(table, limits):
    """Each row less its least of the options that do not break a limit alone; the others are infinite."""
    table = [list(row) for row in table]
    for limit in limits:
        room, rounding = limit.room()
        for row, added in zip(table, above_least(limit.table), strict=True):
            row[:] = [value if more <= room + rounding else math.inf for value, more in zip(row, added, strict=True)]
    return above_least(table)


def solve(problem, objective, limits=(), without=()):
    """The choice with the least sum of `objective`, an option for each item; None if nothing keeps the limits.

    `without` are choices that shall not come. An option that alone is above the sum that was found can be in no better
    choice, so that it is left out, and what remains is solved on a finer scale.
    """
    table, excluded, found = in_reach(objective, limits), list(without), None
    if any(min(row) == math.inf for row in table):
        return None
    most = most_within(table, sys.float_info.max)
    while (choice := solve_within(problem, table, most, limits, excluded)) is not None:
        total = problem.total(table, choice)
        if found is None or total < problem.total(table, found):
            found = choice
        remains = most_within(table, problem.total(table, found))
        if remains * FINER > most or remains == 0:
            break
        most = remains
    return found


def most_within(table, total):
    """The largest number that is not above a sum of such."""
    return max((value for row in table for value in row if value <= total + ROUNDING * total), default=0)


def solve_within(problem, table, most, limits, excluded):
    """The same with options of at most `most`; adds to `excluded` what keeps limits by the solver's tolerance alone."""
    while True:
        choice = solve_once(problem, table, most, limits, excluded)
        if choice is None or all(problem.total(limit.table, choice) <= limit.most for limit in limits):
            return choice
        excluded.append(choice)


def solve_once(problem, table, most, limits, excluded):
    rows = Rows(problem)
    rows.bar(table, most)
    for limit in limits:
        rows.add_limit(limit)
    for choice in excluded:
        variables = [problem.variable(item, option) for item, option in enumerate(choice)]
        rows.add(variables, np.ones(len(variables)), -np.inf, len(variables) - 1)
    costs = np.where(rows.upper > 0, problem.flat(table), 0)
    size = costs.max(initial=0)
    # With its presolve HiGHS takes choices that are not the best once costs have eight digits.
    result = milp(
        costs * (LARGEST / size if size else 1.0),
        integrality=np.ones(problem.size),
        bounds=Bounds(0, rows.upper),
        constraints=rows.constraint(),
        options={"mip_rel_gap": 0.0, "presolve": False},
    )
    if result.status == STATUS_INFEASIBLE:
        return None
    if result.x is None or result.status != 0:
        raise SolverFailed(result.message)
    return tuple(
        int(np.argmax(result.x[start:end])) for start, end in zip(problem.starts, problem.starts[1:], strict=False)
    )


class Rows:
    """The constraints' rows, sparse; `upper` is 0 for options that are left out, else 1."""

    def __init__(self, problem):
        self.problem, self.least, self.most = problem, [], []
        self.rows, self.columns, self.values = [], [], []
        self.upper = np.ones(problem.size)
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

    def bar(self, table, most):
        """Leaves out options above a number."""
        self.upper[[value > most for row in table for value in row]] = 0

    def add_limit(self, limit):
        """Options that alone break it are left out.

        The rest is scaled, because what the solver tolerates is absolute; of whole numbers, half a unit more is
        allowed, so that its rounding leaves out nothing.
        """
        table, (room, rounding) = above_least(limit.table), limit.room()
        self.bar(table, room + rounding)
        kept = [[value if value <= room + rounding else 0 for value in row] for row in table]
        if limit.is_whole:
            unit = math.gcd(*(value for row in kept for value in row)) or 1
            kept, room = [[value // unit for value in row] for row in kept], room // unit + 0.5
        if sum(max(row) for row in kept) > room:
            scale = LARGEST / (max(max(row) for row in kept) or 1)
            self.add(list(range(self.problem.size)), self.problem.flat(kept) * scale, -np.inf, room * scale)

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
    return solve(problem, cost, [*limits, as_good_as(problem, objective, least, limits)], without) or least


def as_good_as(problem, objective, choice, limits):
    table = in_reach(objective, limits)
    total = problem.total(table, choice)
    return Limit(table, total + EQUAL * most_within(table, total))


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
