# SPDX-License-Identifier: Apache-2.0
"""The plan of a network: costs, sensitivities, the choice under a budget, the front, and what of it was tried."""

from dataclasses import dataclass, field

from . import choose

# Choices that come next under the budget, and are tried as well.
RUNNERS_UP = 3


@dataclass
class Tried:
    """A choice that was built and run: its cycles, the bytes of its constants, and how often it is wrong (None without
    validation data)."""

    choice: tuple
    cycles: int
    bytes: int
    wrong: int | None = None


@dataclass
class Plan:
    """`choice` is None where nothing keeps the budget, or there is none."""

    graph: object
    costs: object
    sensitivities: dict
    kind: str = "cycles"
    least_choice: tuple = ()
    least: int = 0
    greatest: int = 0
    limit: int | None = None
    choice: tuple | None = None
    front: list = field(default_factory=list)
    tried: list = field(default_factory=list)
    verified: int | None = None

    @property
    def objective_table(self):
        """Sensitivities by option; what has no weights has none."""
        return [
            [self.sensitivities.get((index, state.width), 0.0) for state in states]
            for index, states in enumerate(self.graph.states)
        ]

    @property
    def cost_table(self):
        return self.costs.table(self.kind)

    def objective(self, choice):
        return self.graph.problem.total(self.objective_table, choice)

    def cost(self, choice):
        return self.graph.problem.total(self.cost_table, choice)

    # MARK: steps

    def decide(self, budget, tercet, told=lambda words: None):
        """Chooses under a budget, builds that and runs it; without one it only looks for the least and the greatest.

        A choice that takes more than was predicted, and than is allowed, is not taken.
        """
        problem = self.graph.problem
        if budget is not None:
            self.kind = budget.kind
        self.least_choice = choose.solve(problem, self.cost_table)
        self.least = self.cost(self.least_choice)
        self.greatest = self.cost(self.graph.uniform("W8A8"))
        if budget is None:
            return
        told("choosing")
        self.limit = budget.within(self.least, self.greatest)
        limits = [self.within_limit]
        while True:
            refused = [each.choice for each in self.tried]
            self.choice = choose.cheapest(problem, self.objective_table, self.cost_table, limits, refused)
            if self.choice is None:
                # What was predicted to keep it, if anything was, does not.
                if self.tried:
                    least = min(self.tried, key=lambda each: each.cycles)
                    self.least_choice, self.least = least.choice, least.cycles
                return
            self.attempt([self.choice], tercet)
            if self.kind != "cycles" or self.tried[-1].cycles <= self.limit:
                return

    @property
    def within_limit(self):
        return choose.Limit(self.cost_table, self.limit)

    def find_front(self, told=lambda words: None):
        self.front = choose.front(
            self.graph.problem,
            self.objective_table,
            self.cost_table,
            told=lambda count: told(f"looking for the front, {count} choices"),
        )

    def candidates(self, count):
        """Choices worth a try: ours and those that come next, some of the front, and one width for all."""
        problem, found = self.graph.problem, []
        if self.choice is not None:
            found = choose.best(
                problem, self.objective_table, [self.within_limit], RUNNERS_UP, without=[self.choice]
            )
        found += spread(self.front, count)
        found += [self.graph.uniform(width) for width in ("W8A8", "W4A8", "W4A4")]
        return list(dict.fromkeys(found))

    def attempt(self, choices, tercet, told=lambda words: None):
        """Builds and runs choices that were not yet."""
        known = {each.choice for each in self.tried}
        choices = [choice for choice in choices if choice not in known]
        for place, choice in enumerate(choices, 1):
            told(f"trying choice {place} of {len(choices)}")
            is_ours = choice == self.choice
            cycles = sum(tercet.layers(self.costs.lowered(choice), verified=is_ours))
            if is_ours:
                self.verified = tercet.document.get("verifiedInputs")
            self.tried.append(Tried(choice, cycles, int(tercet.document["weightBytes"])))

    def judge(self, validation, told=lambda words: None):
        """Counts how often what was tried is wrong."""
        for place, each in enumerate(self.tried, 1):
            told(f"judging choice {place} of {len(self.tried)}")
            each.wrong = validation.wrong(self.costs.lowered(each.choice))

    # MARK: what is said of a choice

    def place(self, values, value):
        """1 for the least; equal ones share a place."""
        return 1 + sum(other < value for other in values)

    def is_beaten(self, tried):
        """Whether another that was tried is better in cycles or wrong answers, and not worse in the other."""
        return any(
            other.cycles <= tried.cycles
            and other.wrong <= tried.wrong
            and (other.cycles, other.wrong) != (tried.cycles, tried.wrong)
            for other in self.tried
        )

    def predicted(self, choice):
        return {kind: int(value) for kind, value in self.costs.predicted(choice).items()}


def spread(choices, count):
    """At most `count` of them, evenly, with both ends."""
    if len(choices) <= count:
        return list(choices)
    if count < 2:
        return choices[:count]
    return [choices[round(place * (len(choices) - 1) / (count - 1))] for place in range(count)]
