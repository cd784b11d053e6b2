# SPDX-License-Identifier: Apache-2.0
"""The integer program against trying all choices, on small problems drawn by seed."""

import itertools
import random
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tercet_plan import choose  # noqa: E402


class Drawn:
    """A problem of a few items, with a link or two, sensitivities in whole numbers and costs with many equal sums; or
    with costs up to `dearest`."""

    def __init__(self, seed, dearest=None):
        dice = random.Random(seed)
        options = [dice.randint(1, 4) for _ in range(dice.randint(*((2, 6) if dearest is None else (3, 7))))]
        links = []
        for _ in range(dice.randint(0, 2)):
            members = dice.sample(range(len(options)), dice.randint(2, min(3, len(options))))
            links.append([(item, {dice.randrange(options[item])}) for item in members])
        self.problem = choose.Problem(options, links)
        largest = dice.choice((3, 20, 10**9))
        self.losses = [[dice.randint(-largest // 3, largest) for _ in range(count)] for count in options]
        most = 9 if dearest is None else dearest
        self.costs = [[dice.randint(0, most) for _ in range(count)] for count in options]
        every = itertools.product(*(range(count) for count in options))
        self.allowed = [choice for choice in every if self.keeps_links(choice, links)]
        self.limit = dice.randint(0, 6 * len(options))

    @staticmethod
    def keeps_links(choice, links):
        return all(len({choice[item] in options for item, options in link}) == 1 for link in links)

    @staticmethod
    def total(table, choice):
        return sum(table[item][option] for item, option in enumerate(choice))

    def places(self):
        return [(self.total(self.losses, choice), self.total(self.costs, choice)) for choice in self.allowed]

    def front(self):
        """(cost, loss) that none beats, the dearest first."""
        places = {(cost, loss) for loss, cost in self.places()}
        return sorted(
            (
                (cost, loss)
                for cost, loss in places
                if not any(c <= cost and o <= loss and (c, o) != (cost, loss) for c, o in places)
            ),
            reverse=True,
        )


class Choose(unittest.TestCase):
    SEEDS = range(60)

    def test_the_least_under_a_limit(self):
        unsolvable = 0
        for each in map(Drawn, self.SEEDS):
            found = choose.solve(each.problem, each.losses, [choose.Limit(each.costs, each.limit)])
            right = min((loss for loss, cost in each.places() if cost <= each.limit), default=None)
            if right is None:
                unsolvable += 1
                self.assertIsNone(found)
                continue
            self.assertIn(found, each.allowed)
            self.assertEqual(each.total(each.losses, found), right)
            self.assertLessEqual(each.total(each.costs, found), each.limit)
        self.assertGreater(unsolvable, 3)

    def test_of_equal_ones_the_cheapest(self):
        for each in map(Drawn, self.SEEDS):
            if each.allowed:
                found = choose.cheapest(each.problem, each.losses, each.costs)
                self.assertEqual((each.total(each.losses, found), each.total(each.costs, found)), min(each.places()))

    def test_the_whole_front(self):
        points = 0
        for each in map(Drawn, self.SEEDS):
            found = choose.front(each.problem, each.losses, each.costs)
            places = [(each.total(each.costs, choice), each.total(each.losses, choice)) for choice in found]
            self.assertEqual(places, each.front())
            points += len(places)
        self.assertGreater(points, 100)

    def test_the_whole_front_of_large_costs(self):
        """Costs as layers of large networks have them; with its presolve HiGHS misses points of seeds 17 and 11."""
        points = 0
        for dearest, seed in itertools.product((10**7, 10**8, 10**9), range(20)):
            each = Drawn(seed, dearest)
            found = choose.front(each.problem, each.losses, each.costs)
            places = [(each.total(each.costs, choice), each.total(each.losses, choice)) for choice in found]
            self.assertEqual(places, each.front(), f"costs to {dearest}, seed {seed}")
            points += len(places)
        self.assertGreater(points, 200)

    def test_one_huge_sensitivity_hides_no_other(self):
        """An option that must never be taken, at 1 or at 1e9, is all the same to the others."""
        costs = [[900, 500], [800, 400, 300], [700, 350, 200], [600, 350]]
        losses = [[0.0, 1.0], [0.0, 3e-4, 5e-4], [0.0, 2e-4, 2.5e-4], [0.0, 1e-9]]
        problem = choose.Problem([len(row) for row in costs])
        huge = [[0.0, 1e9], *losses[1:]]
        fronts = [choose.front(problem, table, costs) for table in (losses, huge)]
        self.assertEqual(*fronts)
        every = itertools.product(*(range(len(row)) for row in costs))
        places = {choice: (Drawn.total(costs, choice), Drawn.total(losses, choice)) for choice in every}
        right = [
            place
            for place in places.values()
            if not any(c <= place[0] and s <= place[1] and (c, s) != place for c, s in places.values())
        ]
        self.assertEqual([places[choice] for choice in fronts[0]], sorted(set(right), reverse=True))
        for limit in range(1300, 3001, 50):
            limits = [choose.Limit(costs, limit)]
            found = [choose.cheapest(problem, table, costs, limits) for table in (losses, huge)]
            self.assertEqual(*found, f"limit {limit}")

    def test_the_best_few(self):
        for each in map(Drawn, self.SEEDS):
            found = choose.best(each.problem, each.losses, [choose.Limit(each.costs, each.limit)], 4)
            self.assertEqual(len(found), len(set(found)))
            right = sorted(loss for loss, cost in each.places() if cost <= each.limit)[:4]
            self.assertEqual([each.total(each.losses, choice) for choice in found], right)

    def test_numbers_of_very_different_size(self):
        # One part in a thousand million decides, and a limit that is kept to the last unit.
        losses = [[0.0, 1.0], [0.0, 1e-9], [1e-9, 0.0]]
        costs = [[10**9, 1], [10**9, 10**9 - 1], [0, 0]]
        problem = choose.Problem([2, 2, 2])
        self.assertEqual(choose.solve(problem, losses), (0, 0, 1))
        self.assertEqual(choose.solve(problem, losses, [choose.Limit(costs, 2 * 10**9 - 1)]), (0, 1, 1))
        self.assertEqual(choose.solve(problem, losses, [choose.Limit(costs, 2 * 10**9 - 2)]), (1, 0, 1))
        # Nearer than what the solver takes for equal.
        costs = [[10**15, 1], [10**15, 10**15 - 1], [0, 0]]
        self.assertEqual(choose.solve(problem, losses, [choose.Limit(costs, 2 * 10**15 - 1)]), (0, 1, 1))


if __name__ == "__main__":
    unittest.main()
