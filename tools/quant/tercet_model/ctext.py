# SPDX-License-Identifier: Apache-2.0
"""Pieces of C: constant arrays, initialisers, comments."""

import numpy as np

WIDTH = 100


def array(declaration, values):
    """A constant array, filled lines of numbers; unsigned words in hexadecimal."""
    values = np.asarray(values).ravel()
    if values.dtype == np.uint32:
        texts = [f"0x{value:08x}" for value in values.tolist()]
    else:
        texts = [literal(value) for value in values.tolist()]
    return "\n".join([f"const {declaration}[{len(texts)}] = {{", *lines(texts), "};", ""])


def literal(value):
    """INT32_MIN has no literal of its own in C."""
    return "-2147483647 - 1" if value == -(1 << 31) else str(value)


def lines(texts, indent="    "):
    """As many as fit in a line, with commas."""
    result, line = [], indent.rstrip("\n")
    start = line
    for text in texts:
        piece = f"{text}, "
        if len(line) + len(piece.rstrip()) > WIDTH and line != start:
            result.append(line.rstrip())
            line = start
        line += piece
    if line != start:
        result.append(line.rstrip())
    return result


def initialiser(fields):
    """`.name = value, ...` of a struct, a few a line, indented to stand in a function."""
    texts = [f".{name} = {value}" for name, value in fields.items()]
    return "{\n" + "\n".join(lines(texts, "      ")) + "\n  }"


def braces(values):
    return "{" + ", ".join(str(value) for value in values) + "}"


def comment(text):
    """What a comment may hold: no end of a comment, no line break, no trigraph, printable ASCII."""
    clean = "".join(character if " " <= character <= "~" else "?" for character in text)
    clean = clean.replace("*/", "* /").replace("/*", "/ *")
    while "??" in clean:
        clean = clean.replace("??", "? ?")
    return clean


def label(text, most=200):
    """The name of a region: no %, quotes, backslashes or trigraphs, and at most 256 bytes."""
    clean = "".join(character if " " <= character <= "~" and character not in '%"\\' else "_" for character in text)
    return clean.replace("??", "?_")[:most]
