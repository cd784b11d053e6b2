# SPDX-License-Identifier: Apache-2.0
"""What the loop has found: as JSON, as a page of Markdown, and as a page of HTML with the fronts drawn."""

import json
from html import escape

from . import chart
from .ranks import spearman

COSTS = (("cycles", "cycles an inference"), ("bytes", "bytes of constants"))


def finished(document):
    """The document with what follows from its rows: which are beaten, and how alike the orders of layers are."""
    points = places(document["rows"])
    for cost, _ in COSTS:
        for part in ("validation", "test"):
            mark(points, cost, part)
    for row in document["rows"]:
        for point in points:
            if point["row"] is row:
                row[point["state"]]["isBeaten"] = point["isBeaten"]
    document["spearman"] = correlations(document["sensitivities"])
    return document


def places(rows):
    """Each row twice: as calibrated, and trained on."""
    return [
        {"row": row, "state": state, "cycles": row["cycles"], "bytes": row["bytes"], **row[state], "isBeaten": {}}
        for row in rows
        for state in ("before", "after")
    ]


def mark(points, cost, part):
    """A place is beaten by one that is better in cost or in wrong answers, and not worse in the other."""
    for point in points:
        mine = point[cost], point[part]
        point["isBeaten"][f"{cost}/{part}"] = any(
            other[cost] <= mine[0] and other[part] <= mine[1] and (other[cost], other[part]) != mine
            for other in points
        )


def correlations(sensitivities):
    """Spearman's coefficient of each kind against the measured loss, over layers at W4A8, at W4A4, and over all."""
    loss = {(row["layer"], row["width"]): row["value"] for row in sensitivities["loss"]}
    found = {}
    for kind, rows in sensitivities.items():
        if kind == "loss":
            continue
        found[kind] = {}
        for group in ("W4A8", "W4A4", "all"):
            chosen = [row for row in rows if group in ("all", row["width"])]
            pairs = [(row["value"], loss[row["layer"], row["width"]]) for row in chosen]
            found[kind][group] = round(spearman(*zip(*pairs, strict=True)), 3)
    return found


# MARK: pages


def write(folder, document):
    (folder / "report.json").write_text(json.dumps(document, indent=1) + "\n")
    text = markdown(document)
    (folder / "report.md").write_text(text)
    drawings = "\n".join(drawing(document, cost, title) for cost, title in COSTS)
    (folder / "report.html").write_text(page(document, text, drawings))


def markdown(document):
    """Tables for people."""
    counts, parts = document["float"]["wrong"], document["inputs"]
    lines = [
        f"# {document['network']}, seed {document['seed']}",
        "",
        f"{document['float']['parameters']:,} parameters. Wrong in float, on the host: {counts['validation']} of "
        f"{parts['validation']} of validation, {counts['test']} of {parts['test']} of test. Widths are those of "
        f"{', '.join(document['layers'])}; 88 is W8A8, 48 W4A8, 44 W4A4. `*` is on the front of cycles and wrong "
        "answers on validation data, `+` on that of test data. All outputs of test data on the core equal the "
        "integers'.",
        "",
        "| choice | widths | cycles | predicted | plain C | bytes | validation before | after | test before | after |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in document["rows"]:
        cells = [
            ", ".join(row["names"]),
            " ".join(width[1] + width[3] for width in row["widths"]),
            f"{row['cycles']:,}",
            f"{row['predicted']['cycles']:,}",
            f"{row['plainCycles']:,}",
            f"{row['bytes']:,}",
            *(f"{row[state]['validation']}{star(row[state], 'validation', '*')}" for state in ("before", "after")),
            *(f"{row[state]['test']}{star(row[state], 'test', '+')}" for state in ("before", "after")),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    lines += ["", "Spearman's coefficient against the loss that one layer alone adds, on validation data:", ""]
    lines += ["| sensitivity | W4A8 | W4A4 | all |", "|---|---|---|---|"]
    for kind, found in document["spearman"].items():
        lines.append(f"| {kind} | {found['W4A8']:.2f} | {found['W4A4']:.2f} | {found['all']:.2f} |")
    return "\n".join(lines) + "\n"


def star(found, part, sign):
    return "" if found["isBeaten"][f"cycles/{part}"] else f" {sign}"


def drawing(document, cost, title):
    points = [
        chart.Point(
            row[cost],
            row[state]["validation"],
            f"{', '.join(row['names'])}, {state} training: {row[cost]:,} {title}, {row[state]['validation']} wrong",
            row["names"][0] if state == "after" else "",
            state == "after",
            not row[state]["isBeaten"][f"{cost}/validation"],
        )
        for row in document["rows"]
        for state in ("before", "after")
    ]
    return chart.svg(points, title, f"wrong of {document['inputs']['validation']}, validation")


def page(document, text, drawings):
    title = escape(f"{document['network']}, seed {document['seed']}")
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; }}
table {{ border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }}
th, td {{ padding: .2rem .6rem; text-align: right; border-bottom: 1px solid #d5d9de; }}
th, td {{ white-space: nowrap; }}
th:first-child, td:first-child {{ text-align: left; }}
svg {{ max-width: 100%; height: auto; }}
</style></head><body>
{body(text)}
{drawings}
<p>Filled: trained on at the widths; hollow: calibrated only. The line joins what nothing beats.</p>
</body></html>
"""


def body(text):
    """The Markdown above as HTML: headings, paragraphs and tables are all that there is."""
    parts, table = [], []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            table.append([escape(cell.strip()) for cell in line.strip("|").split("|")])
            continue
        if table:
            head, _, *rows = table
            parts.append("<table>" + cells(head, "th") + "".join(cells(row, "td") for row in rows) + "</table>")
            table = []
        if line.startswith("# "):
            parts.append(f"<h1>{escape(line[2:])}</h1>")
        elif line:
            parts.append(f"<p>{escape(line.replace('`', ''))}</p>")
    return "\n".join(parts)


def cells(row, kind):
    return "<tr>" + "".join(f"<{kind}>{cell}</{kind}>" for cell in row) + "</tr>"
