"""Gephi's importers keep every node and edge, with its type, place and colour."""

import re

import gephi
import pytest
from dataset import LISTS, differences, items, label, longer_name, printable, split
from rows import edge_rows, node_rows, read_lists
from test_gexf import EDGE_NAMES as GEXF_EDGE_NAMES
from test_gexf import NODE_NAMES as GEXF_NODE_NAMES
from test_graphml import EDGE_NAMES, EDGE_PICTURE, NODE_NAMES, PICTURE

READ = {
    ("graphml", "gephi"): (gephi.read_graphml, NODE_NAMES | PICTURE, EDGE_NAMES | EDGE_PICTURE),
    ("gexf", None): (gephi.read_gexf, GEXF_NODE_NAMES, GEXF_EDGE_NAMES),
}


@pytest.mark.parametrize("format, profile", READ)
def test_nothing_is_lost(format, profile, dataset, export):
    read, node_names, edge_names = READ[format, profile]
    found = read(export(format, profile))
    assert found.dropped == []
    nodes = {id: read_lists(node.values) for id, node in found.nodes.items()}
    assert differences(nodes, node_rows(dataset, node_names)) == []
    edges = {id: read_lists(edge.values) for id, edge in found.edges.items()}
    expected = edge_rows(dataset, edge_names, cited=True)
    if format == "graphml":
        for id, row in expected.items():
            row |= {"eid": id, "interaction": dataset.edges[id]["kind"]}
    assert differences(edges, expected) == []


@pytest.mark.parametrize("format, profile", READ)
def test_kinds_are_types_and_labels_are_shown(format, profile, dataset, export):
    read, _, _ = READ[format, profile]
    found = read(export(format, profile))
    for id, edge in found.edges.items():
        claim = dataset.edges[id]
        assert edge.ends == (claim["source"], claim["target"])
        assert (edge.type, edge.drawn["label"]) == (claim["kind"], label(claim))
        assert edge.drawn["weight"] == 1
    for id, node in found.nodes.items():
        assert node.drawn["label"] == printable(dataset.nodes[id]["name"])


def test_both_formats_tell_the_same_places_and_colours(export):
    graphml = gephi.read_graphml(export("graphml", "gephi"))
    gexf = gephi.read_gexf(export("gexf"))
    looks = ("x", "y", "size", "r", "g", "b")
    places = set()
    for id, node in graphml.nodes.items():
        assert [node.drawn[name] for name in looks] == [gexf.nodes[id].drawn[name] for name in looks]
        places.add((node.drawn["x"], node.drawn["y"]))
    assert len(places) == len(graphml.nodes), "two nodes stand in the same place"
    for id, edge in graphml.edges.items():
        assert [edge.drawn[name] for name in "rgb"] == [gexf.edges[id].drawn[name] for name in "rgb"]


WORDS = ("graph", "node", "edge", "subgraph")
# Columns that Graphviz would act on, or that readers of DOT keep for themselves.
LONGER = {
    *("label", "key", "weight", "ratio", "size", "pos", "color", "name", "head", "tail", "node_id"),
}


def renamed(id):
    return f"node:{id}" if id.lower() in WORDS else id


def carried(node, columns):
    """A row under the names of the file, line ends as Gephi gets them."""
    values = {}
    for name, value in node.items():
        if name != "id":
            name = longer_name(name, LONGER, columns)
            is_text = isinstance(value, str)
            values[name] = re.sub("\r\n?", "\n", printable(value)) if is_text else value
    return values


def read(dataset, values):
    found = {}
    for name, text in values.items():
        if name == "affiliations":
            found[name] = split(text)
        elif name in LISTS:
            found[name] = items(text)
        elif name not in ("label", "pos", "color", "node_id"):
            found[name] = dataset.typed(re.sub("^(data_)+", "", name), text)
    return found


def test_its_reader_of_dot_meets_every_node_and_edge(dataset, export):
    found = gephi.read_dot(export("dot", "gephi"))
    columns = dataset.columns("nodes")
    nodes = {id: read(dataset, node.values) for id, node in found.nodes.items()}
    expected = {renamed(id): carried(node, columns) for id, node in dataset.nodes.items()}
    assert differences(nodes, expected) == []
    for id, node in dataset.nodes.items():
        values = found.nodes[renamed(id)].values
        assert values["label"] == re.sub("\r\n?", "\n", printable(node["name"]))
        assert values.get("node_id", id) == id
        gephi.colour(values["color"])
        assert len([float(number) for number in values["pos"].split(",")]) == 2
    ends = sorted((edge.ends, edge.values["label"]) for edge in found.edges.values())
    expected = sorted(
        ((renamed(edge["source"]), renamed(edge["target"])), label(edge))
        for edge in dataset.edges.values()
    )
    assert ends == expected
    for edge in found.edges.values():
        gephi.colour(edge.values["color"])
        assert edge.values["weight"] == "1"


def test_its_reader_of_dot_would_lose_its_way_in_the_usual_file(dataset, export):
    """Else the test above could not fail."""
    found = gephi.read_dot(export("dot"))
    assert len(found.nodes) != len(dataset.nodes)
