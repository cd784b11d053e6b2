"""What a Swift file declares and uses, read without a compiler: by its words, outside comments and strings.

SPDX-License-Identifier: Apache-2.0
"""

import re
from dataclasses import dataclass, field

TYPES = {"struct", "enum", "class", "actor", "protocol", "typealias"}
VALUES = {"func", "let", "var", "case"}
SPECIAL = re.compile(r'//|/\*|#*"|[()]')
WORD = re.compile(r"`?\b[A-Za-z_]\w*`?|[{}.:(]")


def code(text):
    """The text with comments and the contents of strings blanked; what strings interpolate stays."""
    out = []  # pieces of the result, as far as `done`
    done = 0

    def blank(end):
        """Blanks what is not done yet, as far as `end`, but for the ends of lines."""
        nonlocal done
        out.append(re.sub(r"[^\n]", " ", text[done:end]))
        done = end

    def string(start):
        """Blanks the string literal at `start`; the place behind it."""
        hashes, quote = re.compile(r'(#*)("""|")').match(text, start).groups()
        token = re.compile(rf"\\{hashes}(\(|.)|{quote}{hashes}", re.S)
        at = start + len(hashes + quote)
        while found := token.search(text, at):
            at = found.end()
            if found.group(1) == "(":
                blank(at)
                at = plain(at, inside=True)
            elif found.group(1) is None:
                blank(at)
                return at
        blank(len(text))
        return len(text)

    def comment(start):
        """Blanks the comment at `start`; the place behind it. Block comments nest."""
        if text.startswith("//", start):
            end = text.find("\n", start)
            blank(len(text) if end < 0 else end)
            return done
        depth = 0
        for found in re.compile(r"/\*|\*/").finditer(text, start):
            depth += 1 if found.group() == "/*" else -1
            if depth == 0:
                blank(found.end())
                return done
        blank(len(text))
        return done

    def plain(at, inside=False):
        """Keeps code to its end, or to the parenthesis that ends an interpolation; the place behind it."""
        nonlocal done
        depth = 0
        while found := SPECIAL.search(text, at):
            at = found.end()
            special = found.group()
            if special == "(":
                depth += 1
            elif special == ")":
                depth -= 1
                if inside and depth < 0:
                    break
            else:
                out.append(text[done : found.start()])
                done = found.start()
                at = comment(done) if special[0] == "/" else string(done)
        else:
            at = len(text)
        out.append(text[done:at])
        done = at
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
