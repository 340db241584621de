"""NetworkX reads GEXF with every node, edge and value, and it keeps to the schema."""

import calendar
import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import networkx
from conftest import run, tool
from dataset import differences, label, printable
from rows import edge_rows, ends, node_rows, read_lists

SCHEMA = Path(__file__).with_name("gexf.rng")
NAMESPACE = "{http://gexf.net/1.3}"
READERS_OWN = {
    *("id", "label", "weight", "start", "end", "spells", "viz", "x", "y", "z", "size", "color"),
    *("shape", "thickness"),
}
NODE_NAMES = READERS_OWN | {"self", "node_for_adding", "pid", "parents"}
EDGE_NAMES = READERS_OWN | {
    *("self", "u_for_edge", "v_for_edge", "key", "networkx_key", "source", "target"),
}


def days(date):
    """The first and last day of a date, as GEXF has them."""
    first, last = date.split("/")[0], date.split("/")[-1]
    first = (first + "-01-01")[:10] if len(first) < 7 else (first + "-01")[:10]
    if len(last) == 4:
        last += "-12"
    if len(last) == 7:
        year, month = map(int, last.split("-"))
        last += f"-{calendar.monthrange(year, month)[1]:02}"
    return {"start": first, "end": last}


def time(dataset, edge):
    """The claim's own date, or else that of its document."""
    published = dataset.documents.get(edge.get("document"), {}).get("published")
    date = edge.get("date", published)
    return days(date) if date else {}


def test_networkx_reads_every_value(dataset, export):
    graph = networkx.read_gexf(export("gexf"))
    assert graph.is_directed() and graph.is_multigraph()
    assert graph.graph["mode"] == "dynamic"
    nodes = {id: read_lists(values) for id, values in graph.nodes(data=True)}
    for values in nodes.values():
        assert set(values.pop("viz")) == {"color", "position", "size"}
    expected = node_rows(dataset, NODE_NAMES)
    for id, row in expected.items():
        row["label"] = printable(dataset.nodes[id]["name"])
    assert differences(nodes, expected) == []
    edges = {
        key: read_lists(values) | {"source": source, "target": target}
        for source, target, key, values in graph.edges(keys=True, data=True)
    }
    assert len(edges) == graph.number_of_edges()
    expected = edge_rows(dataset, EDGE_NAMES, cited=True)
    for id, row in expected.items():
        edge = dataset.edges[id]
        row |= {"id": id, "label": label(edge), "weight": 1.0} | ends(edge) | time(dataset, edge)
    assert differences(edges, expected) == []


def test_some_edges_have_a_time_of_their_own(dataset):
    """Else the test above could not tell the rules apart."""
    dated = [edge for edge in dataset.edges.values() if "date" in edge]
    assert any(len(edge["date"]) < 10 for edge in dated)
    assert len(dated) < len(dataset.edges)


def test_it_keeps_to_the_schema(export):
    path = export("gexf")
    run(tool("xmllint"), "--noout", "--nonet", "--huge", "--relaxng", SCHEMA, path)


def test_kinds_stand_at_the_edges(dataset, export):
    root = ElementTree.parse(export("gexf")).getroot()
    kinds = {edge.get("id"): edge.get("kind") for edge in root.iter(f"{NAMESPACE}edge")}
    assert kinds == {id: edge["kind"] for id, edge in dataset.edges.items()}
    assert root.find(f"{NAMESPACE}meta").attrib == {}


def test_the_description_holds_the_documents_and_the_vocabulary(dataset, export):
    root = ElementTree.parse(export("gexf")).getroot()
    tables = json.loads(root.find(f"{NAMESPACE}meta/{NAMESPACE}description").text)
    assert {d["id"]: d for d in tables["documents"]} == dataset.documents
    kinds = {kind["id"] for kind in tables["vocabulary"]["edge_kinds"]}
    assert kinds >= {edge["kind"] for edge in dataset.all_edges.values()}
