"""NetworkX and igraph read GraphML, in every profile, with every node, edge and value."""

import json
import math

import igraph
import networkx
import pytest
from conftest import run, tool
from dataset import FIXED, differences, label, printable
from rows import edge_rows, ends, node_rows, read_lists

PROFILES = [None, "gephi", "yed", "neo4j", "cytoscape"]

# What the format keeps for itself; a dataset's own column of that name is called data_….
NODE_NAMES = {"label", "suid", "selected", "shared name", "self", "node_for_adding"}
EDGE_NAMES = {
    *("eid", "label", "interaction", "weight", "suid", "selected", "shared name"),
    "shared interaction",
}
# Names by which Gephi draws.
PICTURE = {"x", "y", "z", "xpos", "ypos", "size", "r", "g", "b", "color", "d3"}
EDGE_PICTURE = {"r", "g", "b", "color", "d7", "edgelabel", "edge weight", "edgeid"}


def expected_nodes(dataset, profile=None):
    expected = node_rows(dataset, NODE_NAMES | (PICTURE if profile == "gephi" else set()))
    for id, row in expected.items():
        row["label"] = printable(dataset.nodes[id]["name"])
        if profile == "neo4j":
            row["id"] = id
    return expected


def expected_edges(dataset, profile=None):
    reserved = EDGE_NAMES | (EDGE_PICTURE if profile == "gephi" else set())
    expected = edge_rows(dataset, reserved, cited=profile is not None)
    for id, row in expected.items():
        edge = dataset.edges[id]
        row |= {"eid": id, "interaction": edge["kind"], "label": label(edge), "weight": 1.0}
        row |= ends(edge)
    return expected


def without_looks(values, profile, row=None):
    """The values but those that only say how the element looks, which have to be there."""
    looks = {
        "gephi": ["r", "g", "b"] + (["x", "y", "size"] if row else []),
        "yed": ["shape_type", "x", "y"] if row else [],
    }.get(profile, [])
    assert values.keys() >= set(looks)
    # NetworkX makes columns of yEd's places, unless the dataset has such columns.
    own = row.keys() if row and profile == "yed" else ()
    return {name: value for name, value in values.items() if name not in looks or name in own}


@pytest.mark.parametrize("profile", PROFILES)
def test_networkx_reads_every_value(profile, dataset, export):
    path = export("graphml", profile)
    graph = networkx.read_graphml(path, force_multigraph=True)
    assert graph.is_directed()
    nodes = {
        id: without_looks(read_lists(values), profile, dataset.nodes[id])
        for id, values in graph.nodes(data=True)
    }
    assert differences(nodes, expected_nodes(dataset, profile)) == []
    edges = {
        key: without_looks(read_lists(values), profile) | {"source": source, "target": target}
        for source, target, key, values in graph.edges(keys=True, data=True)
    }
    assert len(edges) == graph.number_of_edges()
    assert differences(edges, expected_edges(dataset, profile)) == []


@pytest.mark.parametrize("profile", PROFILES)
def test_networkx_reads_the_documents_and_the_vocabulary(profile, dataset, export):
    graph = networkx.read_graphml(export("graphml", profile), force_multigraph=True).graph
    assert {d["id"]: d for d in json.loads(graph["documents"])} == dataset.documents
    vocabulary = json.loads(graph["vocabulary"])
    kinds = {kind["id"] for kind in vocabulary["edge_kinds"]}
    assert kinds >= {edge["kind"] for edge in dataset.all_edges.values()}
    records = json.loads(graph.get("columns", "{}"))
    written = {record.get("written_as", record["name"]) for record in records.get("nodes", [])}
    added = set(dataset.columns("nodes")) - set(FIXED["nodes"])
    assert {record["name"] for record in records.get("nodes", [])} == added
    assert written <= {name for row in expected_nodes(dataset, profile).values() for name in row}


def same_in_igraph(found, expected):
    """igraph has numbers for all numbers, and a blank of each type for what is missing."""
    if expected is None:
        return found in ("", None, False) or (isinstance(found, float) and math.isnan(found))
    if isinstance(expected, list):
        return json.loads(found) == expected
    if isinstance(expected, bool):
        return found is expected
    if isinstance(expected, (int, float)):
        return found == float(expected)
    return found == expected


def differences_in_igraph(found, expected, ignored=()):
    lines = [f"{id!r} is in one only" for id in found.keys() ^ expected.keys()]
    for id in found.keys() & expected.keys():
        lines += [f"{id!r} has no {name}" for name in expected[id].keys() - found[id].keys()]
        lines += [
            f"{id!r} {name}: {value!r}, not {expected[id].get(name)!r}"
            for name, value in found[id].items()
            if name != "id" and name not in ignored
            if not same_in_igraph(value, expected[id].get(name))
        ]
    return sorted(lines)[:20]


# For Neo4j the id is a column as well.
@pytest.mark.filterwarnings("ignore:Could not add vertex ids")
@pytest.mark.parametrize("profile", PROFILES)
def test_igraph_reads_every_value(profile, dataset, export):
    graph = igraph.Graph.Read_GraphML(str(export("graphml", profile)))
    assert graph.is_directed()
    looks = {"gephi": {"x", "y", "size", "r", "g", "b"}}.get(profile, set())
    # igraph leaves each & of an XML attribute as a number.
    ids = [vertex["id"].replace("&#38;", "&") for vertex in graph.vs]
    nodes = {id: vertex.attributes() for id, vertex in zip(ids, graph.vs)}
    assert len(nodes) == len(ids)
    assert differences_in_igraph(nodes, expected_nodes(dataset, profile), looks) == []
    edges = {
        edge["eid"]: edge.attributes() | {"source": ids[edge.source], "target": ids[edge.target]}
        for edge in graph.es
    }
    assert len(edges) == len(graph.es)
    assert differences_in_igraph(edges, expected_edges(dataset, profile), looks) == []
    assert {d["id"]: d for d in json.loads(graph["documents"])} == dataset.documents


@pytest.mark.parametrize("profile", PROFILES)
def test_it_is_well_formed_and_without_a_document_type(profile, export):
    path = export("graphml", profile)
    run(tool("xmllint"), "--noout", "--nonet", "--huge", path)
    assert b"<!DOCTYPE" not in path.read_bytes()


def test_pictures_are_well_formed(export):
    run(tool("xmllint"), "--noout", "--nonet", "--huge", export("svg"))
