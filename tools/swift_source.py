"""What a Swift file declares and uses, read without a compiler: by its words, outside comments and strings.

SPDX-License-Identifier: Apache-2.0
"""

import re
from dataclasses import dataclass, field

TYPES = {"struct", "enum", "class", "actor", "protocol", "typealias"}
VALUES = {"func", "let", "var", "case"}
WORD = re.compile(r"`?\b[A-Za-z_]\w*`?|[{}.:(]")


def code(text):
    """The text with comments and the contents of strings blanked; what strings interpolate stays."""
    out = list(text)

    def blank(start, end):
        for place in range(start, end):
            if out[place] != "\n":
                out[place] = " "

    def string(at):
        """Blanks the string literal that starts at `at`; the place behind it."""
        hashes = len(re.match("#*", text[at:]).group())
        quote = '"""' if text.startswith('"""', at + hashes) else '"'
        escape, end = "\\" + "#" * hashes, quote + "#" * hashes
        start = at
        at += hashes + len(quote)
        while at < len(text) and not text.startswith(end, at):
            if text.startswith(escape + "(", at):
                blank(start, at)
                at = start = plain(at + len(escape) + 1, inside=True)
            else:
                at += len(escape) + 1 if text.startswith(escape, at) else 1
        blank(start, min(at + len(end), len(text)))
        return at + len(end)

    def comment(at):
        """Blanks the comment that starts at `at`; the place behind it. Block comments nest."""
        if text.startswith("//", at):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
        else:
            depth, end = 1, at + 2
            while depth and end < len(text):
                step = {"/*": 1, "*/": -1}.get(text[end : end + 2], 0)
                depth += step
                end += 2 if step else 1
        blank(at, end)
        return end

    def plain(at, inside=False):
        """Walks code to its end, or to the parenthesis that ends an interpolation."""
        depth = 0
        while at < len(text):
            if text.startswith(("//", "/*"), at):
                at = comment(at)
            elif re.match('#*"', text[at : at + 8]):
                at = string(at)
            else:
                depth += {"(": 1, ")": -1}.get(text[at], 0)
                at += 1
                if inside and depth < 0:
                    return at
        return at

    plain(0)
    return "".join(out)


@dataclass
class Source:
    """One Swift file: what it imports, declares and uses.

    Types and values are those at its top level that other files see. Own are the other names that it declares: nested
    or private types, members, variables. Added are the members that it gives to a type by an extension, each with the
    type's name. Uses are (name, line, whether it follows a dot).
    """

    imports: list = field(default_factory=list)
    types: set = field(default_factory=set)
    values: set = field(default_factory=set)
    own: set = field(default_factory=set)
    added: set = field(default_factory=set)
    uses: list = field(default_factory=list)


def read(path):
    """The Swift file at `path`."""
    source = Source()
    # A private setter does not hide its property.
    text = re.sub(r"\b(?:file)?private\(set\)", lambda found: " " * len(found.group()), code(path.read_text()))
    scopes = []  # for each open brace "" in a type, None in code, in an extension the type's name
    opening = None  # the same for the brace still to come
    private = False
    previous, line, at = "", 1, 0
    for match in WORD.finditer(text):
        word = match.group().strip("`")
        line += text.count("\n", at, match.start())
        at = match.start()
        owner = scopes[-1] if scopes else None
        if word == "{":
            scopes.append(opening)
            opening = None
        elif word == "}":
            if scopes:
                scopes.pop()
        elif previous == "import":
            source.imports.append((word, line))
        elif word in ("private", "fileprivate"):
            private = True
        elif previous in TYPES and word not in VALUES:
            (source.own if scopes or private else source.types).add(word)
            if owner and not private:
                source.added.add((owner, word))
            opening = None if previous == "typealias" else ""
            private = False
        elif previous in VALUES:
            (source.own if scopes or private else source.values).add(word)
            if owner and not private:
                source.added.add((owner, word))
            private = False
        elif word not in ".:(":
            if previous == "extension":
                opening, private = word, False
            is_label = word[0].islower() and re.match(r"\s*:", text[match.end() : match.end() + 80])
            if not is_label:
                source.uses.append((word, line, previous == "."))
        previous = word
    return source
