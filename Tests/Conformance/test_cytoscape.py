"""Cytoscape's importers keep every node, edge and value, and Cytoscape.js every element."""

import json

import cytoscape
import gephi
import networkx
import pytest
from dataset import differences, label, printable
from rows import edge_rows, ends, node_rows, read_lists
from test_graphml import EDGE_NAMES as GRAPHML_EDGE_NAMES
from test_graphml import NODE_NAMES as GRAPHML_NODE_NAMES

NODE_NAMES = {"shared name", "suid", "selected", "parent"}
EDGE_NAMES = {
    *("name", "shared name", "interaction", "shared interaction", "eid", "label", "weight"),
    *("suid", "selected"),
}


def same(value):
    return value


def doubles(row):
    """In these tables all numbers are doubles."""
    return {name: cytoscape.value_of(value) for name, value in row.items()}


def stripped(row):
    """Its reader of GraphML takes away outer spaces; what has nothing else is no value."""
    row = {name: v.strip() if isinstance(v, str) else v for name, v in row.items()}
    return {name: value for name, value in row.items() if value != ""}


@pytest.mark.parametrize("profile", [None, "cytoscape"])
def test_graphml_makes_its_tables(profile, dataset, export):
    network = cytoscape.read_graphml(export("graphml", profile))
    nodes = {id: read_lists(row) for id, row in network.ids.items()}
    expected = node_rows(dataset, GRAPHML_NODE_NAMES)
    for id, row in expected.items():
        row["label"] = printable(dataset.nodes[id]["name"])
    assert differences(nodes, {id: stripped(row) for id, row in expected.items()}) == []
    edges = {
        row["eid"]: read_lists(row) | {"source": source, "target": target}
        for row, (source, target) in zip(network.edges.rows, network.ends)
    }
    assert len(edges) == len(network.edges.rows)
    expected = edge_rows(dataset, GRAPHML_EDGE_NAMES, cited=profile is not None)
    for id, row in expected.items():
        edge = dataset.edges[id]
        row |= {"eid": id, "interaction": edge["kind"], "label": label(edge), "weight": 1.0}
        row |= ends(edge)
    assert differences(edges, {id: stripped(row) for id, row in expected.items()}) == []
    documents = json.loads(network.data["documents"])
    assert {d["id"]: d for d in documents} == dataset.documents


def expected_rows(dataset):
    nodes = node_rows(dataset, NODE_NAMES, same)
    for id, row in nodes.items():
        name = dataset.nodes[id]["name"]
        row |= {"id": id, "name": name, "shared name": name}
    edges = edge_rows(dataset, EDGE_NAMES, same, cited=True)
    for id, row in edges.items():
        edge = dataset.edges[id]
        names = [dataset.nodes[edge[end]]["name"] for end in ("source", "target")]
        name = f"{names[0]} ({edge['kind']}) {names[1]}"
        row |= ends(edge) | {"id": f"edge:{id}" if id in nodes else id, "eid": id, "weight": 1}
        row |= {"name": name, "shared name": name, "label": label(edge)}
        row |= {"interaction": edge["kind"], "shared interaction": edge["kind"]}
    return nodes, edges


def test_cyjs_makes_its_tables(dataset, export):
    network = cytoscape.read_cyjs(export("cytoscape"))
    places = set()
    for row in network.nodes.rows:
        position = row.pop("position")
        places.add((position["x"], position["y"]))
    assert len(places) == len(dataset.nodes), "two nodes stand in the same place"
    nodes, edges = expected_rows(dataset)
    assert differences(network.ids, {id: doubles(row) for id, row in nodes.items()}) == []
    found = {row["eid"]: row for row in network.edges.rows}
    assert len(found) == len(network.edges.rows)
    assert differences(found, {id: doubles(row) for id, row in edges.items()}) == []
    assert {d["id"]: d for d in json.loads(network.data["documents"])} == dataset.documents
    assert json.loads(network.data["vocabulary"])["node_kinds"]


def test_cytoscape_js_finds_every_id_once(dataset, export):
    top = json.loads(export("cytoscape").read_text("utf-8"))
    elements = [*top["elements"]["nodes"], *top["elements"]["edges"]]
    ids = [element["data"]["id"] for element in elements]
    assert len(set(ids)) == len(ids) == len(dataset.nodes) + len(dataset.edges)
    assert not any("parent" in element["data"] for element in elements)
    assert top["format_version"] == "1.0"


def test_networkx_reads_cyjs(dataset, export):
    data = json.loads(export("cytoscape").read_text("utf-8")) | {"directed": True}
    # It asks for these, which no other program writes or reads.
    data["multigraph"] = True
    for node in data["elements"]["nodes"]:
        node["data"]["value"] = node["data"]["id"]
    for edge in data["elements"]["edges"]:
        edge["data"]["key"] = edge["data"]["eid"]
    graph = networkx.cytoscape_graph(data)
    nodes, edges = expected_rows(dataset)
    found = {id: doubles(values) for id, values in graph.nodes(data=True)}
    expected = {id: doubles(row) | {"value": id} for id, row in nodes.items()}
    assert differences(found, expected) == []
    found = {key: doubles(values) for _, _, key, values in graph.edges(keys=True, data=True)}
    expected = {id: doubles(row) | {"key": id} for id, row in edges.items()}
    assert differences(found, expected) == []


def test_it_counts_downwards(export):
    """The same places as in GEXF, upside down."""
    gexf = gephi.read_gexf(export("gexf"))
    network = cytoscape.read_cyjs(export("cytoscape"))
    for id, row in network.ids.items():
        drawn = gexf.nodes[id].drawn
        assert (row["position"]["x"], row["position"]["y"]) == (drawn["x"], -drawn["y"])
