"""Neo4j's importer of GraphML makes every node and relationship with its labels, type and lists."""

import json
import xml.etree.ElementTree as ElementTree

import pytest
from dataset import differences, label, printable
from rows import edge_rows, node_rows
from test_graphml import EDGE_NAMES, NODE_NAMES

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
TYPES = {"string": str, "long": int, "double": float, "boolean": lambda text: text == "true"}


class Key:
    def __init__(self, xml):
        self.name = xml.get("attr.name")
        self.is_node = xml.get("for") == "node"
        self.list = xml.get("attr.list")
        self.type = TYPES[xml.get("attr.type")]

    def parse(self, text):
        if text.strip() == "":
            return None
        if self.list is None:
            return self.type(text)
        items = json.loads(text)
        assert isinstance(items, list) and all(isinstance(item, str) for item in items)
        return items


@pytest.fixture
def graph(export):
    """Nodes by id and relationships in order, as `apoc.import.graphml` with `readLabels` makes them."""
    path = export("graphml", "neo4j")
    keys, nodes, relationships = {True: {}, False: {}}, {}, []
    last = None
    for event, xml in ElementTree.iterparse(path, events=("start", "end")):
        tag = xml.tag.removeprefix(GRAPHML)
        if event == "start" and tag == "node":
            labels = [part.strip() for part in xml.get("labels").split(":")]
            last = {"labels": [part for part in labels if part], "values": {}}
            nodes[xml.get("id")] = last
        elif event == "start" and tag == "edge":
            assert xml.get("source") in nodes and xml.get("target") in nodes
            ends = (xml.get("source"), xml.get("target"))
            last = {"type": xml.get("label"), "ends": ends, "values": {}}
            relationships.append(last)
        elif event == "end" and tag == "key":
            key = Key(xml)
            # Whatever is not for nodes counts as for relationships.
            keys[key.is_node][xml.get("id")] = key
        elif event == "end" and tag == "data" and last is not None:
            key = keys["labels" in last][xml.get("key")]
            value = key.parse(xml.text or "")
            if value is not None:
                last["values"][key.name] = value
    return nodes, relationships


def test_nodes_have_labels_and_every_value(graph, dataset):
    nodes, _ = graph
    expected = node_rows(dataset, NODE_NAMES)
    for id, row in expected.items():
        row |= {"id": id, "label": printable(dataset.nodes[id]["name"])}
        assert nodes[id]["labels"] == [dataset.nodes[id]["kind"].capitalize()]
    found = {id: node["values"] for id, node in nodes.items()}
    assert differences(found, expected) == []


def test_relationships_have_types_and_every_value(graph, dataset):
    _, relationships = graph
    found = {one["values"]["eid"]: one for one in relationships}
    assert len(found) == len(relationships)
    expected = edge_rows(dataset, EDGE_NAMES, cited=True)
    for id, row in expected.items():
        edge = dataset.edges[id]
        row |= {"eid": id, "interaction": edge["kind"], "label": label(edge), "weight": 1.0}
        assert found[id]["type"] == edge["kind"].upper()
        assert found[id]["ends"] == (edge["source"], edge["target"])
    assert differences({id: one["values"] for id, one in found.items()}, expected) == []
