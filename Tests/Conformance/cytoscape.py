"""What Cytoscape makes of a file, by the rules that its importers follow."""

import json
import xml.etree.ElementTree as ElementTree

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
TYPES = {
    **{"string": str, "boolean": {"true": True, "false": False}.__getitem__},
    **{"int": int, "long": int, "float": float, "double": float},
}


class Table:
    """Rows of columns; names that differ only in case are one column, and a column has one type."""

    def __init__(self, own):
        self.types = {name.lower(): (name, type) for name, type in own.items()}
        self.rows = []

    def add(self):
        self.rows.append({})
        return self.rows[-1]

    def set(self, row, name, value):
        if name.lower() in ("suid", "selected"):
            return
        known, type_ = self.types.setdefault(name.lower(), (name, type(value)))
        assert known == name, f"the columns {known!r} and {name!r} are the same"
        assert type(value) is type_, f"{name!r} is a {type_.__name__}, and not {value!r}"
        row[name] = value


OWN = {"SUID": int, "selected": bool, "name": str, "shared name": str}
OWN_EDGES = {**OWN, "interaction": str, "shared interaction": str}


class Network:
    def __init__(self):
        self.data = {}
        self.nodes = Table(OWN)
        self.edges = Table(OWN_EDGES)
        self.ids = {}
        self.ends = []


def read_graphml(path):
    """One table of keys for all scopes, in which the last of an id wins; text without outer spaces."""
    network = Network()
    root = ElementTree.parse(path).getroot()
    keys = {key.get("id"): key for key in root.iter(f"{GRAPHML}key")}
    graph = root.find(f"{GRAPHML}graph")

    def fill(xml, set):
        for data in xml.findall(f"{GRAPHML}data"):
            key = keys[data.get("key")]
            text = "".join(data.itertext()).strip()
            if text and key.get("attr.type") in TYPES:
                set(key.get("attr.name"), TYPES[key.get("attr.type")](text))

    fill(graph, network.data.__setitem__)
    for xml in graph:
        if xml.tag == f"{GRAPHML}node":
            row = network.nodes.add()
            network.ids[xml.get("id")] = row
            network.nodes.set(row, "name", xml.get("id"))
            fill(xml, lambda name, value, row=row: network.nodes.set(row, name, value))
        elif xml.tag == f"{GRAPHML}edge":
            ends = (xml.get("source"), xml.get("target"))
            assert all(end in network.ids for end in ends), "an edge stands before its ends"
            row = network.edges.add()
            network.ends.append(ends)
            fill(xml, lambda name, value, row=row: network.edges.set(row, name, value))
    return network


def value_of(value):
    """All numbers are doubles."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return float(value) if is_number else value


def read_cyjs(path):
    """The first node of an id counts; tables of the network hold only texts, numbers and lists."""
    network = Network()
    top = json.loads(path.read_text("utf-8"))
    for name, value in top["data"].items():
        assert isinstance(value, (str, int, float, bool)), f"{name!r} would be empty"
        network.data[name] = value
    for node in top["elements"]["nodes"]:
        id = node["data"]["id"]
        assert isinstance(id, str) and id not in network.ids
        row = network.nodes.add()
        network.ids[id] = row
        for name, value in node["data"].items():
            network.nodes.set(row, name, value_of(value))
        row["position"] = node.get("position")
    for edge in top["elements"]["edges"]:
        data = edge["data"]
        assert data["source"] in network.ids and data["target"] in network.ids
        row = network.edges.add()
        network.ends.append((data["source"], data["target"]))
        for name, value in data.items():
            network.edges.set(row, name, value_of(value))
    return network
