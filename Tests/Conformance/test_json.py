"""NetworkX reads node-link JSON with every column, and lists as lists."""

import json

import networkx
from dataset import differences


def numbers(values):
    """JSON has one kind of number: 7 and 7.0 are the same, as long as a double holds them."""
    return {
        name: int(value) if isinstance(value, float) and value.is_integer() else value
        for name, value in values.items()
    }


def longer(values):
    """Columns called like arguments of NetworkX's functions have longer names."""
    return {
        f"data_{name}" if name in ("key", "self") else name: value
        for name, value in values.items()
    }


def test_networkx_reads_every_value(dataset, export):
    data = json.loads(export("json").read_text("utf-8"))
    graph = networkx.node_link_graph(data, edges="edges")
    assert graph.is_directed() and graph.is_multigraph()
    nodes = {id: numbers(values) | {"id": id} for id, values in graph.nodes(data=True)}
    expected = {id: numbers(longer(node)) for id, node in dataset.nodes.items()}
    assert differences(nodes, expected) == []
    edges = {
        key: numbers(values) | {"source": source, "target": target}
        for source, target, key, values in graph.edges(keys=True, data=True)
    }
    assert len(edges) == graph.number_of_edges()
    expected = {id: numbers(longer(edge)) for id, edge in dataset.edges.items()}
    assert differences(edges, expected) == []
    assert {d["id"]: d for d in graph.graph["documents"]} == dataset.documents
