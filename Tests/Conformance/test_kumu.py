"""The blueprint for Kumu, read by the rules of its manual.

The rules: elements and connections are objects; connections name elements by their ids, which are
unique over both; names of fields count without case, and a few words cannot be names.
"""

import json

import pytest
from dataset import differences, label, marks, under_longer_names
from test_json import numbers

FORBIDDEN = {"yes", "no", "on", "off", "true", "false"}
NODE_NAMES = FORBIDDEN | {"id", "label", "type"}
EDGE_NAMES = NODE_NAMES | {"from", "to", "direction", "description", "url", "tags"}


@pytest.fixture
def blueprint(export):
    return json.loads(export("kumu").read_text("utf-8"))


def kinds(blueprint, name):
    """The ids of kinds by their labels, which is what Kumu shows as types."""
    return {kind["label"]: kind["id"] for kind in blueprint["vocabulary"][name]}


def test_ids_and_names_of_fields_are_what_kumu_asks_for(blueprint):
    elements, connections = blueprint["elements"], blueprint["connections"]
    ids = [item["id"] for item in elements + connections]
    assert len(set(ids)) == len(ids)
    assert not set(ids) & {item["label"] for item in elements}
    known = {item["id"] for item in elements}
    assert all({item["from"], item["to"]} <= known for item in connections)
    for item in elements + connections:
        names = [name.lower() for name in item]
        assert len(set(names)) == len(names) and not FORBIDDEN & set(names)


def test_elements_have_every_value(dataset, blueprint):
    columns = {name for node in dataset.nodes.values() for name in node}
    expected = {
        id: numbers(
            under_longer_names(node, NODE_NAMES, columns, without=("id", "name"))
            | {"label": node["name"]}
        )
        for id, node in dataset.nodes.items()
    }
    known = kinds(blueprint, "node_kinds")
    found = {}
    for element in blueprint["elements"]:
        element["kind"] = known[element.pop("type")]
        id = element.pop("id").removeprefix("node:")
        found[id] = numbers(element)
    assert differences(found, expected) == []


def test_connections_have_every_value_and_their_citation(dataset, blueprint):
    columns = {name for edge in dataset.all_edges.values() for name in edge}
    expected = {}
    for id, edge in dataset.edges.items():
        extra = {
            "description": dataset.citation(edge),
            "url": dataset.address(edge),
            "tags": marks(edge) or None,
            "label": label(edge),
            "direction": "directed",
            "from": "node:" + edge["source"],
            "to": "node:" + edge["target"],
        }
        held = ("id", "source", "target")
        expected[id] = numbers(
            under_longer_names(dataset.cited(edge), EDGE_NAMES, columns, without=held)
            | {name: value for name, value in extra.items() if value is not None}
        )
    known = kinds(blueprint, "edge_kinds")
    found = {}
    for connection in blueprint["connections"]:
        connection["kind"] = known[connection.pop("type")]
        id = connection.pop("id").removeprefix("edge:")
        found[id] = numbers(connection)
    assert differences(found, expected) == []


def test_the_documents_stand_at_the_end(dataset, blueprint):
    found = {document["id"]: document for document in blueprint["documents"]}
    assert differences(found, dataset.documents) == []
