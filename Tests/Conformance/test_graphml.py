"""NetworkX and igraph read GraphML with every node, edge and value."""

import json
import math

import igraph
import networkx
from conftest import run, tool
from dataset import LISTS, differences, longer_name, printable

# What the format keeps for itself; a dataset's own column of that name is called data_….
NODE_NAMES = {"label"}
EDGE_NAMES = {"eid", "label", "interaction", "weight"}


def carried(values, reserved, columns):
    """A row under the names that the file gives the columns."""
    named = {}
    for name, value in values.items():
        if name in ("id", "source", "target"):
            continue
        name = longer_name(name, reserved, columns)
        named[name] = printable(value) if isinstance(value, str) else value
    return named


def expected_nodes(dataset):
    columns = {name for node in dataset.nodes.values() for name in node}
    for id, node in dataset.nodes.items():
        yield id, carried(node, NODE_NAMES, columns) | {"label": printable(node["name"])}


def expected_edges(dataset):
    columns = {name for edge in dataset.all_edges.values() for name in edge}
    expected = {}
    for id, edge in dataset.edges.items():
        extra = {"eid": id, "interaction": edge["kind"], "label": edge["kind"], "weight": 1.0}
        ends = {"source": edge["source"], "target": edge["target"]}
        expected[id] = carried(edge, EDGE_NAMES, columns) | extra | ends
    return expected


def read_lists(values):
    return {
        name: json.loads(value) if name in LISTS else value for name, value in values.items()
    }


def test_networkx_reads_every_value(dataset, export):
    graph = networkx.read_graphml(export("graphml"), force_multigraph=True)
    assert graph.is_directed()
    nodes = {id: read_lists(values) for id, values in graph.nodes(data=True)}
    assert differences(nodes, dict(expected_nodes(dataset))) == []
    edges = {
        key: read_lists(values) | {"source": source, "target": target}
        for source, target, key, values in graph.edges(keys=True, data=True)
    }
    assert len(edges) == graph.number_of_edges()
    assert differences(edges, expected_edges(dataset)) == []


def test_networkx_reads_the_documents_and_the_vocabulary(dataset, export):
    graph = networkx.read_graphml(export("graphml"), force_multigraph=True).graph
    assert {d["id"]: d for d in json.loads(graph["documents"])} == dataset.documents
    vocabulary = json.loads(graph["vocabulary"])
    kinds = {kind["id"] for kind in vocabulary["edge_kinds"]}
    assert kinds >= {edge["kind"] for edge in dataset.all_edges.values()}


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


def differences_in_igraph(found, expected):
    lines = [f"{id!r} is in one only" for id in found.keys() ^ expected.keys()]
    for id in found.keys() & expected.keys():
        lines += [f"{id!r} has no {name}" for name in expected[id].keys() - found[id].keys()]
        lines += [
            f"{id!r} {name}: {value!r}, not {expected[id].get(name)!r}"
            for name, value in found[id].items()
            if name != "id" and not same_in_igraph(value, expected[id].get(name))
        ]
    return sorted(lines)[:20]


def test_igraph_reads_every_value(dataset, export):
    graph = igraph.Graph.Read_GraphML(str(export("graphml")))
    assert graph.is_directed()
    # igraph leaves each & of an XML attribute as a number.
    ids = [vertex["id"].replace("&#38;", "&") for vertex in graph.vs]
    nodes = {id: vertex.attributes() for id, vertex in zip(ids, graph.vs)}
    assert len(nodes) == len(ids)
    assert differences_in_igraph(nodes, dict(expected_nodes(dataset))) == []
    edges = {
        edge["eid"]: edge.attributes() | {"source": ids[edge.source], "target": ids[edge.target]}
        for edge in graph.es
    }
    assert len(edges) == len(graph.es)
    assert differences_in_igraph(edges, expected_edges(dataset)) == []
    assert {d["id"]: d for d in json.loads(graph["documents"])} == dataset.documents


def test_graphml_and_svg_are_well_formed(export):
    for format in ("graphml", "svg"):
        run(tool("xmllint"), "--noout", "--nonet", "--huge", export(format))
