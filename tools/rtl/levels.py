"""The longest path through a netlist of an FPGA's cells, in levels of logic.

SPDX-License-Identifier: Apache-2.0
"""

import re
from collections import Counter

# Where paths begin and end; and what is wiring, or ends in the LUT that it feeds.
FLIP_FLOP = re.compile(r"SB_DFF.*|FD[A-Z]+|SB_RAM40.*|RAMB.*")
FREE = re.compile(r"INV|.*BUF.*|VCC|GND|SB_GB.*")
MULTIPLIER = re.compile(r"SB_MAC16|DSP48E1")
KINDS = [("LUT", re.compile(r"SB_LUT4|LUT[1-6]")), ("carry", re.compile(r"SB_CARRY|CARRY4")), ("DSP", MULTIPLIER)]


def kind(cell):
    """What a level is called."""
    return next((name for name, pattern in KINDS if pattern.fullmatch(cell)), "other")


def is_clocked(cell):
    """Whether a multiplier has a register: yosys connects its clock then."""
    connections = cell["connections"]
    return any(isinstance(bit, int) for port in ["CLK", "CLOCK"] for bit in connections.get(port, []))


def longest(module):
    """The cells on the longest path of a module of yosys's JSON, by kind.

    A multiplier with registers is a level at the end of the paths to it and at the beginning of those from it.
    """
    drivers, ends = {}, []
    for cell in module["cells"].values():
        inputs, outputs = (
            [bit for port, bits in cell["connections"].items() if cell["port_directions"].get(port) == way
             for bit in bits if isinstance(bit, int)] for way in ("input", "output"))
        name = cell["type"]
        begins = FLIP_FLOP.fullmatch(name) or (MULTIPLIER.fullmatch(name) and is_clocked(cell))
        level = Counter([] if FLIP_FLOP.fullmatch(name) or FREE.fullmatch(name) else [kind(name)])
        for bit in outputs:
            drivers[bit] = ([] if begins else inputs, level)
        if begins:
            ends.append((inputs, level))
    known = {}

    def visit(bit):
        """Finds the longest path to a bit, without recursion, which carry chains would exhaust."""
        stack = [(bit, False)]
        while stack:
            bit, is_ready = stack.pop()
            inputs, level = drivers.get(bit, ([], Counter()))
            if is_ready:
                before = max((known[other] for other in inputs if known[other] is not None), key=Counter.total,
                             default=Counter())
                known[bit] = before + level
            elif bit not in known:
                # A loop counts once.
                known[bit] = None
                stack.append((bit, True))
                stack += [(other, False) for other in inputs if other not in known]

    ends += [(port["bits"], Counter()) for port in module["ports"].values() if port["direction"] == "output"]
    best = Counter()
    for inputs, level in ends:
        for bit in inputs:
            if isinstance(bit, int):
                visit(bit)
                best = max(best, (known[bit] or Counter()) + level, key=Counter.total)
    return best


def described(path):
    """Such as `34: 31 carry, 2 LUT, 1 DSP`."""
    parts = ", ".join(f"{count} {name}" for name, count in path.most_common())
    return f"{path.total()}: {parts}" if parts else "0"
