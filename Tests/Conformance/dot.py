"""Reads DOT as Graphviz's own nop prints it: one graph, without subgraphs.

Values come back without the language's quotes; a doubled backslash and `\\n` in them stay.
"""

import re

TOKEN = re.compile(
    r'\s+|(?P<text>"(?:\\.|[^"\\])*")|(?P<markup><)|(?P<mark>->|[{}\[\]=,;])'
    r"|(?P<word>-?(?:\.\d+|\d+(?:\.\d*)?)|[A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff]*)",
    re.DOTALL,
)


class Markup(str):
    """A value in angle brackets."""


class Mark(str):
    """Syntax."""


class Word(str):
    """A value or keyword without quotes."""


def tokens(source):
    place = 0
    while place < len(source):
        match = TOKEN.match(source, place)
        assert match, f"not DOT: {source[place : place + 40]!r}"
        place = match.end()
        if match["text"]:
            text = match["text"][1:-1].replace("\\\n", "")
            yield re.sub(r'\\(\\|")', lambda m: '"' if m[1] == '"' else m[0], text)
        elif match["markup"]:
            depth, start = 1, place
            while depth:
                depth += {"<": 1, ">": -1}.get(source[place], 0)
                place += 1
            yield Markup(source[start : place - 1])
        elif match["mark"]:
            yield Mark(match["mark"])
        elif match["word"]:
            yield Word(match["word"])


def is_mark(token, mark):
    return isinstance(token, Mark) and token == mark


class Dot:
    """The attributes of the graph, nodes by name, and edges as (tail, head, attributes)."""

    def __init__(self, source):
        self.attributes = {}
        self.nodes = {}
        self.edges = []
        self._tokens = list(tokens(source))
        self._place = 0
        assert self._next() == "digraph", "the graph is directed and not strict"
        self.name = self._next()
        assert is_mark(self._next(), "{")
        while not is_mark(self._peek(), "}"):
            self._statement()
        self._next()
        assert self._place == len(self._tokens), "there is more than one graph"

    def _peek(self):
        return self._tokens[self._place]

    def _next(self):
        self._place += 1
        return self._tokens[self._place - 1]

    def _statement(self):
        first = self._next()
        assert not isinstance(first, Mark), first
        if is_mark(self._peek(), "->"):
            self._next()
            head = self._next()
            assert not isinstance(head, Mark), head
            self.edges.append((first, head, self._attributes()))
        elif isinstance(first, Word) and first == "graph":
            self.attributes.update(self._attributes())
        elif isinstance(first, Word) and first in ("node", "edge"):
            self._attributes()
        else:
            assert first not in self.nodes, f"node {first!r} is there twice"
            self.nodes[first] = self._attributes()
        assert is_mark(self._next(), ";")

    def _attributes(self):
        values = {}
        if not is_mark(self._peek(), "["):
            return values
        self._next()
        while not is_mark(self._peek(), "]"):
            name = self._next()
            assert is_mark(self._next(), "=")
            assert name not in values, f"attribute {name!r} is there twice"
            values[name] = self._next()
            if is_mark(self._peek(), ","):
                self._next()
        self._next()
        return values


def plain(value):
    """An attribute without the escapes of data: `\\\\` for a backslash, `\\n` for a new line."""
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "\\": "\\"}[m[1]], value, flags=re.DOTALL)


def plain_name(value):
    """A name or key without its escapes: `\\\\` for a backslash, `&amp;` before an entity."""
    return value.replace("\\\\", "\\").replace("&amp;", "&")
