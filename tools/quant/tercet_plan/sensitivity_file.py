# SPDX-License-Identifier: Apache-2.0
"""Sensitivities as CSV: `layer,width,sensitivity`, a row for each layer with weights and width that it can have.

Rows of W8A8 may be left out, and are 0 then. Rows of widths that a layer cannot have are read over, so that a tool that
knows nothing of kernels can write the file.
"""

import csv
import io

from tercet_model import widths
from tercet_model.errors import ModelError, Problems, cannot_read

from . import files

HEADER = ["layer", "width", "sensitivity"]
# Of the file, in bytes.
LONGEST = 1 << 24
# Sums of larger ones are no numbers any more; smaller ones are 0.
LARGEST, SMALLEST = 1e30, 1e-30
ADVICE = "a file of sensitivities is CSV with the header layer,width,sensitivity; widths are W8A8, W4A8 and W4A4"


def read(path, graph):
    """{(layer index, width): sensitivity} of all states of a Graph."""
    layers = {graph.name(index): index for index in graph.weighted}
    problems, found, lines = Problems(), {}, {}
    for line, row in rows(path):
        if line == 1:
            if [cell.strip() for cell in row] != HEADER:
                raise ModelError(f"'{path}' has another header than {','.join(HEADER)}", ADVICE)
            continue
        if not row:
            continue
        if len(row) != len(HEADER):
            problems.add(f"line {line}: {len(row)} values, not {len(HEADER)}")
            continue
        name, width, text = row[0], row[1].strip(), row[2].strip()
        value = number(text)
        if name not in layers:
            problems.add(f"line {line}: '{name}' is no layer with weights")
        elif width not in widths.WIDTHS:
            problems.add(f"line {line}: '{width}' is no width")
        elif value is None:
            problems.add(f"line {line}: '{text[:40]}' is no number from -{LARGEST:g} to {LARGEST:g}")
        elif (layers[name], width) in found:
            problems.add(f"line {line}: '{name}' at {width} is on line {lines[layers[name], width]} already")
        else:
            found[layers[name], width], lines[layers[name], width] = value, line
    if not problems.found:
        for index, width in wanted(graph):
            if width != "W8A8" and (index, width) not in found:
                problems.add(f"'{graph.name(index)}' at {width} is missing")
    problems.raise_any(f"'{path}' does not fit the network:", ADVICE)
    return {key: found.get(key, 0.0) for key in wanted(graph)}


def rows(path):
    """(line, cells) of each row."""
    try:
        with open(path, "rb") as file:
            text = file.read(LONGEST + 1)
        if len(text) > LONGEST:
            raise ModelError(f"'{path}' is longer than any file of sensitivities", ADVICE)
        reader = csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True)
        start, found = 1, []
        for row in reader:
            found.append((start, row))
            start = reader.line_num + 1
    except OSError as problem:
        raise cannot_read(path, problem, ADVICE) from problem
    except (csv.Error, UnicodeDecodeError, ValueError) as problem:
        raise ModelError(f"'{path}' is no CSV: {problem}", ADVICE) from problem
    if not found:
        raise ModelError(f"'{path}' is empty", ADVICE)
    return found


def number(text):
    try:
        value = float(text)
    except ValueError:
        return None
    # What is no number is in no range either.
    return (value if abs(value) >= SMALLEST else 0.0) if abs(value) <= LARGEST else None


def wanted(graph):
    """(layer index, width) of all states, in order."""
    for index in graph.weighted:
        for width in dict.fromkeys(state.width for state in graph.states[index]):
            yield index, width


def write(file, graph, sensitivities):
    """Writes them to an open text file, so that reading brings back the same numbers."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(HEADER)
    # A name with a CR, too, has quotes, without which it would be two lines.
    quoted = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    for index, width in wanted(graph):
        name = graph.name(index)
        row = [name, width, float(sensitivities[index, width])]
        (quoted if "\r" in name else writer).writerow(row)


def save(path, graph, sensitivities):
    """Writes a file of them, whole or not at all."""
    text = io.StringIO(newline="")
    write(text, graph, sensitivities)
    files.write(path, text.getvalue())
