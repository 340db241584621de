"""What Gephi makes of a file, by the rules that its importers follow.

Only the rules: which columns it draws by, which edges it drops, where its reader of DOT loses its way.
"""

import xml.etree.ElementTree as ElementTree

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
NODE_PROPERTIES = {
    **{"label": "label", "d3": "label", "x": "x", "xpos": "x", "y": "y", "ypos": "y", "z": "z"},
    **{"size": "size", "r": "r", "g": "g", "b": "b", "color": "color"},
}
EDGE_PROPERTIES = {
    **{"label": "label", "edgelabel": "label", "d7": "label", "weight": "weight"},
    **{"Edge Weight": "weight", "id": "id", "edgeid": "id", "r": "r", "g": "g", "b": "b"},
    **{"color": "color"},
}
TYPES = {
    **{"string": str, "boolean": {"true": True, "false": False}.__getitem__},
    **{"int": int, "integer": int, "long": int, "float": float, "double": float},
}
NUMBERS = {"x", "y", "z", "size", "r", "g", "b", "weight"}


class Element:
    """A node or edge: what it is drawn by, and its values by the names of their columns."""

    def __init__(self, ends=None, type=None):
        self.ends = ends
        self.type = type
        self.drawn = {}
        self.values = {}


class Import:
    def __init__(self):
        self.nodes = {}
        self.edges = {}
        self.dropped = []

    def add_edge(self, id, edge):
        """Edges whose id is there already, whose ends are not, or that weigh nothing are lost."""
        source, target = edge.ends
        if id in self.edges or source not in self.nodes or target not in self.nodes:
            self.dropped.append(id)
        elif edge.drawn.get("weight", 1) <= 0:
            self.dropped.append(id)
        else:
            self.edges[id] = edge


def read_graphml(path):
    found = Import()
    root = ElementTree.parse(path).getroot()
    columns = {"node": {}, "edge": {}}
    properties = {"node": {}, "edge": {}}
    for key in root.iter(f"{GRAPHML}key"):
        scope, id, title = key.get("for"), key.get("id"), key.get("attr.name")
        if scope not in columns:
            continue
        known = NODE_PROPERTIES if scope == "node" else EDGE_PROPERTIES
        if id in known or title in known:
            properties[scope][id] = known.get(id, known.get(title))
        elif id not in columns[scope]:
            columns[scope][id] = (title, TYPES[key.get("attr.type")])

    def fill(element, scope, xml):
        for data in xml.findall(f"{GRAPHML}data"):
            # Space around a value stays, but a value that is nothing else is none.
            id, text = data.get("key"), "".join(data.itertext())
            if not text.strip():
                continue
            if id in properties[scope]:
                name = properties[scope][id]
                element.drawn[name] = float(text) if name in NUMBERS else text
            elif id in columns[scope]:
                title, parse = columns[scope][id]
                element.values[title] = parse(text)
        return element

    for graph in root.iter(f"{GRAPHML}graph"):
        for xml in graph.findall(f"{GRAPHML}node"):
            found.nodes[xml.get("id")] = fill(Element(), "node", xml)
        for xml in graph.findall(f"{GRAPHML}edge"):
            edge = Element((xml.get("source"), xml.get("target")), xml.get("label"))
            found.add_edge(xml.get("id"), fill(edge, "edge", xml))
    return found


def read_gexf(path):
    """Elements by their local names, as Gephi looks for them; intervals as pairs of days."""
    found = Import()
    root = ElementTree.parse(path).getroot()
    columns = {"node": {}, "edge": {}}
    for attributes in root.iter():
        if local(attributes) != "attributes":
            continue
        scope = columns[attributes.get("class")]
        for attribute in attributes:
            scope[attribute.get("id")] = (attribute.get("title"), TYPES[attribute.get("type")])

    def fill(element, scope, xml):
        element.drawn |= {n: xml.get(n) for n in ("label", "start", "end") if xml.get(n)}
        if xml.get("weight"):
            element.drawn["weight"] = float(xml.get("weight"))
        for child in xml.iter():
            if local(child) == "attvalue" and child.get("value"):
                title, parse = columns[scope][child.get("for")]
                element.values[title] = parse(child.get("value"))
            elif local(child) == "color":
                element.drawn |= {n: int(child.get(n)) for n in "rgb"}
                assert all(0 <= element.drawn[n] <= 255 for n in "rgb")
                assert 0 <= float(child.get("a", "1")) <= 1
            elif local(child) == "position":
                element.drawn |= {n: float(child.get(n)) for n in "xy"}
            elif local(child) == "size":
                element.drawn["size"] = float(child.get("value"))
        return element

    for xml in root.iter():
        if local(xml) == "node":
            found.nodes[xml.get("id")] = fill(Element(), "node", xml)
        elif local(xml) == "edge":
            edge = Element((xml.get("source"), xml.get("target")), xml.get("kind"))
            found.add_edge(xml.get("id"), fill(edge, "edge", xml))
    return found


def local(xml):
    return xml.tag.split("}")[-1]


class Tokens:
    """Java's StreamTokenizer as Gephi sets it up for DOT; a token is (type, text)."""

    SINGLE = set('[]{}->*,=')
    ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "b": "\b", "v": "\v", "a": "\a"}

    def __init__(self, text):
        self.text = text
        self.place = 0
        self.token = (None, None)
        self.pushed = False

    def push_back(self):
        self.pushed = True

    def next(self):
        if self.pushed:
            self.pushed = False
            return self.token
        self.token = self._read()
        return self.token

    def _read(self):
        text = self.text
        while self.place < len(text):
            letter = text[self.place]
            if letter <= " " or letter == ";":
                self.place += 1
            elif letter == "#" or text.startswith("//", self.place):
                end = text.find("\n", self.place)
                self.place = len(text) if end < 0 else end
            elif text.startswith("/*", self.place):
                self.place = text.index("*/", self.place) + 2
            else:
                break
        if self.place == len(text):
            return ("end", None)
        letter = text[self.place]
        if letter == '"':
            return ('"', self._quoted())
        if letter in self.SINGLE or letter == "/":
            self.place += 1
            return (letter, None)
        start = self.place
        while self.place < len(text) and self._is_word(text[self.place]):
            self.place += 1
        return ("word", text[start : self.place])

    def _is_word(self, letter):
        return letter > " " and letter not in self.SINGLE and letter not in '/;"#'

    def _quoted(self):
        text, letters = self.text, []
        self.place += 1
        while self.place < len(text) and text[self.place] != '"':
            letter = text[self.place]
            assert letter not in "\r\n", "older versions end a text with the line"
            if letter == "\\":
                self.place += 1
                letter = text[self.place]
                assert not letter.isdigit(), "a digit after a backslash is a number"
                letter = self.ESCAPES.get(letter, letter)
            letters.append(letter)
            self.place += 1
        self.place += 1
        return "".join(letters)


def read_dot(path):
    """Nodes and edges of DOT. Other columns of edges than these three are not read at all."""
    found = Import()
    tokens = Tokens(path.read_text("utf-8"))
    while tokens.next() not in [("word", "digraph"), ("word", "graph")]:
        assert tokens.token[0] != "end", "there is no graph"
    while tokens.next()[0] != "{":
        assert tokens.token[0] != "end", "there is no graph"

    def node(id):
        if id not in found.nodes:
            found.nodes[id] = Element()
        return found.nodes[id]

    def attributes():
        values = {}
        while tokens.next()[0] not in ("]", "end"):
            kind, name = tokens.token
            if kind not in ("word", '"'):
                continue
            if tokens.next()[0] != "=":
                tokens.push_back()
            elif tokens.next()[0] in ("word", '"'):
                values[name] = tokens.token[1]
            else:
                tokens.push_back()
        return values

    while tokens.next()[0] != "end":
        kind, word = tokens.token
        # Here its reader passes over what it takes for other statements, and what follows goes wrong.
        if word is None or word.lower() in ("graph", "node", "edge"):
            continue
        tokens.next()
        if tokens.token[0] == "-":
            assert tokens.next()[0] in ("-", ">")
            node(word)
            target = tokens.next()[1]
            node(target)
            edge = Element((word, target))
            if tokens.next()[0] == "[":
                values = attributes()
                edge.values = {n: v for n, v in values.items() if n in ("label", "weight", "color")}
            else:
                tokens.push_back()
            found.edges[len(found.edges)] = edge
        elif tokens.token[0] == "[":
            node(word).values |= attributes()
        else:
            node(word)
            tokens.push_back()
    return found


def colour(text):
    """A colour of DOT: `#RRGGBB` is see-through in Gephi, so only three numbers from 0 to 1 will do."""
    shares = [float(share) for share in text.split(" ")]
    assert len(shares) == 3 and all(0 <= share <= 1 for share in shares), text
    return shares
