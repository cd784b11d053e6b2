# SPDX-License-Identifier: Apache-2.0
"""The tables of docs/CODESIGN.md, from the committed results: what a test compares with the page."""

import json

FOLDERS = ("programs/models/digits-bn", "programs/models/mnist1d")
CORES = {"plainCycles": "rv32im", "cycles": "rv32im_xtdot"}


def results(root, folder):
    return json.loads((root / folder / "results.json").read_text())


def area(root):
    """(LUTs, DSPs) of a 7-series FPGA by core: the table that tools/rtl/synth makes, and tools/rtl/README.md has."""
    found = {}
    for line in (root / "tools" / "rtl" / "README.md").read_text().splitlines():
        cells = [cell.strip(" `") for cell in line.strip("|").split("|")]
        if len(cells) == 7 and cells[0] in CORES.values():
            found[cells[0]] = int(cells[4].replace(",", "")), int(cells[6])
    return found


def row(cells):
    return f"| {' | '.join(cells)} |"


def choices(found):
    """Wrong answers against cycles and bytes."""
    parts = found["inputs"]
    lines = [
        row([f"{found['network']}, seed {found['seed']}", "widths", "cycles", "bytes", *headings(parts)]),
        row(["---"] * 8),
    ]
    wrong = found["float"]["wrong"]
    lines.append(row(["float, on the host", "", "", "", str(wrong["validation"]), "", str(wrong["test"]), ""]))
    for each in found["rows"]:
        lines.append(
            row(
                [
                    names(each),
                    widths(each),
                    f"{each['cycles']:,}",
                    f"{each['bytes']:,}",
                    *(str(each[state][part]) for part in ("validation", "test") for state in ("before", "after")),
                ]
            )
        )
    return lines


def headings(parts):
    return [
        f"{part} of {parts[part]:,}, {state}" for part in ("validation", "test") for state in ("calibrated", "trained")
    ]


def names(each):
    """One width for all, or the budgets of a plan: shares of the way from the least to W8A8."""
    shares = [name.split()[1] for name in each["names"] if " " in name]
    uniform = [name for name in each["names"] if " " not in name]
    return ", ".join([*uniform, *([f"planned, {' and '.join(shares)}"] if shares else [])])


def widths(each):
    return " ".join(width[1] + width[3] for width in each["widths"])


def areas(found, core_area):
    """Cycles and wrong answers on the core with and without Xtdot."""
    lines = [
        row([found["network"], "core", "LUT", "DSP", "cycles", "LUT x cycles, to the first", "wrong of test"]),
        row(["---"] * 7),
    ]
    first = None
    for each in found["rows"]:
        for key, core in CORES.items():
            luts, multipliers = core_area[core]
            first = first or luts * each[key]
            share = f"{luts * each[key] / first:.2f}"
            wrong = str(each["after"]["test"])
            lines.append(row([names(each), core, f"{luts:,}", str(multipliers), f"{each[key]:,}", share, wrong]))
    return lines


def all_lines(root):
    for folder in FOLDERS:
        found = results(root, folder)
        yield from choices(found)
        yield from areas(found, area(root))


def speed(found):
    """By how much the core with Xtdot is faster, over all rows."""
    shares = [each["plainCycles"] / each["cycles"] for one in found for each in one["rows"]]
    return f"divides the cycles of an inference by {min(shares):.1f} to {max(shares):.1f}"


def sensitivities(found):
    """The cells of a column of Spearman's coefficients by kind."""
    return {
        f"`{kind}`": " / ".join(f"{each[group]:.2f}" for group in ("W4A8", "W4A4", "all"))
        for kind, each in found["spearman"].items()
    }


def column(page, first, title):
    """The cells of a column by those of the first, in the page's table whose first title is `first`."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line[:1] == "|"]
    start = next((place for place, cells in enumerate(rows) if cells[0] == first and title in cells), None)
    return {} if start is None else {cells[0]: cells[rows[start].index(title)] for cells in rows[start + 2 :][:4]}


def missing(root, page):
    """What follows from the results, and the page does not have."""
    there, everything = set(page.splitlines()), [results(root, folder) for folder in FOLDERS]
    lacks = [f"line\n  {line}" for line in all_lines(root) if line not in there]
    if speed(everything) not in " ".join(page.split()):
        lacks.append(f"words\n  {speed(everything)}")
    for found in everything:
        title, right = f"{found['network']}, seed {found['seed']}", sensitivities(found)
        if column(page, "sensitivity", title) != right:
            lacks.append(f"column '{title}' of sensitivities\n  {right}")
    return [f"docs/CODESIGN.md has no {each}" for each in lacks]
