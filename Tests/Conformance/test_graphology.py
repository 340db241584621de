"""graphology's JSON holds every node, edge and value, and what sigma.js draws by."""

import json

import gephi
import pytest
from dataset import differences, label
from rows import edge_rows, node_rows

RESERVED = {
    *("label", "x", "y", "z", "size", "color", "type", "hidden", "forcelabel", "zindex"),
    *("highlighted", "fixed", "weight"),
}
# What graphology's import takes, and nothing else.
KEYS = {
    "graph": {"attributes", "options", "nodes", "edges"},
    "node": {"key", "attributes"},
    "edge": {"key", "source", "target", "attributes"},
}


def same(value):
    return value


def whole(rows):
    """JSON has one kind of number."""

    def number(value):
        return int(value) if isinstance(value, float) and value.is_integer() else value

    return {id: {name: number(v) for name, v in row.items()} for id, row in rows.items()}


@pytest.fixture
def graph(export):
    """The file as graphology imports it: every key is a text and there once, every end is there."""
    graph = json.loads(export("graphology").read_text("utf-8"))
    assert set(graph) == KEYS["graph"]
    assert graph["options"] == {"type": "directed", "multi": True, "allowSelfLoops": True}
    nodes, edges = {}, {}
    for node in graph["nodes"]:
        assert set(node) == KEYS["node"] and isinstance(node["key"], str)
        assert node["key"] not in nodes
        nodes[node["key"]] = node["attributes"]
    for edge in graph["edges"]:
        assert set(edge) == KEYS["edge"] and isinstance(edge["key"], str)
        assert edge["key"] not in edges
        assert edge["source"] in nodes and edge["target"] in nodes
        edges[edge["key"]] = edge
    return graph["attributes"], nodes, edges


def test_every_value_is_there(graph, dataset):
    attributes, nodes, edges = graph
    expected = node_rows(dataset, RESERVED, same)
    for id, row in expected.items():
        row["label"] = dataset.nodes[id]["name"]
    looks = ("x", "y", "size", "color")
    found = {
        id: {name: value for name, value in values.items() if name not in looks}
        for id, values in nodes.items()
    }
    assert differences(whole(found), whole(expected)) == []
    expected = edge_rows(dataset, RESERVED, same, cited=True)
    for id, row in expected.items():
        row |= {"label": label(dataset.edges[id]), "weight": 1}
    found = {
        id: {name: value for name, value in edge["attributes"].items() if name != "color"}
        for id, edge in edges.items()
    }
    assert differences(whole(found), whole(expected)) == []
    ends = {id: (edge["source"], edge["target"]) for id, edge in edges.items()}
    assert ends == {id: (e["source"], e["target"]) for id, e in dataset.edges.items()}
    assert {d["id"]: d for d in attributes["documents"]} == dataset.documents
    assert attributes["vocabulary"]["edge_kinds"]


def test_sigma_finds_what_it_draws_by(graph, export):
    _, nodes, edges = graph
    gexf = gephi.read_gexf(export("gexf"))
    for id, node in nodes.items():
        drawn = gexf.nodes[id].drawn
        assert [node[n] for n in ("x", "y", "size")] == [drawn[n] for n in ("x", "y", "size")]
        assert len(node["color"]) == 7 and node["color"][0] == "#"
        # A renderer that is not there stops sigma.js.
        assert "type" not in node and "hidden" not in node
    for edge in edges.values():
        assert len(edge["attributes"]["color"]) == 7
        assert "type" not in edge["attributes"]
