"""The entities of FollowTheMoney, held against what its schemata say.

What stands here was read in the package followthemoney 4.11.2, which these tests do not install: it
brings 200 MB and a library to be compiled.
"""

import json
import re

import pytest
from dataset import is_address, marks

THING = {
    "name": "name",
    "alias": "name",
    "description": "text",
    "keywords": "string",
    "sourceUrl": "url",
    "wikidataId": "identifier",
}
LEGAL = THING | {"website": "url"}
INTERVAL = {
    "date": "date",
    "startDate": "date",
    "endDate": "date",
    "summary": "text",
    "description": "text",
    "recordId": "string",
    "sourceUrl": "url",
    "publisher": "string",
    "namesMentioned": "name",
    "proof": "Document",
}
INTEREST = INTERVAL | {"role": "string", "status": "string"}
SCHEMATA = {
    "Person": LEGAL,
    "Organization": LEGAL,
    "Territory": THING | {"partOf": "Territory"},
    "Project": THING,
    "Article": {
        "title": "string",
        "author": "string",
        "publishedAt": "date",
        "retrievedAt": "date",
        "language": "language",
        "publisher": "string",
        "sourceUrl": "url",
        "fileName": "string",
        "notes": "text",
    },
    "Payment": INTERVAL
    | {
        "payer": "LegalEntity",
        "beneficiary": "LegalEntity",
        "amount": "number",
        "currency": "string",
        "purpose": "text",
    },
    "Membership": INTEREST | {"member": "LegalEntity", "organization": "Organization"},
    "ProjectParticipant": INTEREST | {"participant": "LegalEntity", "project": "Project"},
    "UnknownLink": INTEREST | {"subject": "Thing", "object": "Thing"},
}
REQUIRED = {
    "Person": {"name"},
    "Organization": {"name"},
    "Territory": {"name"},
    "Payment": {"payer", "beneficiary"},
    "Membership": {"member", "organization"},
    "UnknownLink": {"subject", "object"},
}
# What an entity has to be to stand where one of these is asked for.
RANGES = {
    "LegalEntity": {"Person", "Organization"},
    "Organization": {"Organization"},
    "Project": {"Project"},
    "Territory": {"Territory"},
    "Document": {"Article"},
    "Thing": {"Person", "Organization", "Territory", "Project", "Article"},
}
ENDS = {
    "Payment": ("payer", "beneficiary"),
    "Membership": ("member", "organization"),
    "ProjectParticipant": ("participant", "project"),
    "UnknownLink": ("subject", "object"),
}
FORMS = {
    "date": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"),
    "identifier": re.compile(r"Q[1-9]\d*"),
    "language": re.compile(r"[a-z]{3}"),
    "number": re.compile(r"-?\d+(\.\d+)?"),
}
LENGTHS = {"string": 1024, "name": 384, "text": 65000, "url": 4096}
ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?")
KINDS = {
    "person": "Person",
    "organisation": "Organization",
    "region": "Territory",
    "initiative": "Project",
}


@pytest.fixture
def entities(export):
    found = {}
    for line in export("ftm").read_text("utf-8").rstrip("\n").split("\n"):
        entity = json.loads(line)
        assert entity.keys() == {"id", "schema", "properties"}
        assert found.setdefault(entity["id"], entity) is entity, entity["id"]
    return found


def safe(word, id):
    """The id of an entity: bytes that may not stand there as numbers."""
    text = re.sub(rb"[^0-9a-zA-Z-]|-\Z", lambda m: b".%02x" % m[0][0], id.encode())
    return f"{word}-{text.decode()}"


def test_all_properties_are_what_the_schemata_ask_for(entities):
    for id, entity in entities.items():
        assert ID.fullmatch(id), id
        schema, properties = entity["schema"], entity["properties"]
        assert REQUIRED.get(schema, set()) <= properties.keys()
        for name, values in properties.items():
            kind = SCHEMATA[schema][name]
            assert values and len(set(values)) == len(values)
            for value in values:
                assert isinstance(value, str) and value
                if kind in RANGES:
                    assert entities[value]["schema"] in RANGES[kind]
                elif kind == "url":
                    assert is_address(value) and value.startswith("http")
                elif kind in FORMS:
                    assert FORMS[kind].fullmatch(value), (name, value)
                if kind == "string" or kind == "text" or kind == "name":
                    assert len(value) <= LENGTHS[kind]


def test_nodes_are_there_with_their_names(dataset, entities):
    for id, node in dataset.nodes.items():
        entity = entities[safe("node", id)]
        properties = entity["properties"]
        assert entity["schema"] == KINDS[node["kind"]]
        assert properties["name"] == [node["name"]]
        assert properties.get("alias", []) == node.get("aliases", [])
        assert properties.get("description", [None]) == [node.get("description")]
        found = [re.fullmatch(r"wikidata:(Q[1-9]\d*)", i) for i in node.get("identifiers", [])]
        assert properties.get("wikidataId", []) == [match[1] for match in found if match]


def test_documents_are_articles(dataset, entities):
    for id, document in dataset.documents.items():
        entity = entities[safe("document", id)]
        properties = entity["properties"]
        assert entity["schema"] == "Article"
        assert properties["title"] == [document.get("title", id)]
        assert properties.get("author", []) == document.get("authors", [])
        assert properties.get("publishedAt", [None]) == [document.get("published")]
        urls = [document[name] for name in ("url", "archive_url") if name in document]
        assert properties.get("sourceUrl", []) == urls


def test_edges_are_relations_with_their_citation(dataset, entities):
    for id, edge in dataset.edges.items():
        key = safe("edge", id)
        if edge.get("modality") == "denied":
            assert key not in entities
            continue
        schema, properties = entities[key]["schema"], entities[key]["properties"]
        source, target = ENDS[schema]
        assert properties[source] == [safe("node", edge["source"])]
        assert properties[target] == [safe("node", edge["target"])]
        assert properties["recordId"] == [id]
        if "document" in edge:
            assert properties["summary"][0] == dataset.citation(edge)
            assert properties["proof"] == [safe("document", edge["document"])]
        if schema == "Payment":
            assert edge["kind"] == "funded" and not marks(edge)
        else:
            assert properties["role"] == [edge["kind"]]
            assert properties.get("status", []) == marks(edge)
        mentioned = [dataset.nodes[node]["name"] for node in edge.get("about", [])]
        assert properties.get("namesMentioned", []) == mentioned
        if "date" in edge and "/" not in edge["date"]:
            assert properties["date"] == [edge["date"]]


def test_there_is_nothing_else(dataset, entities):
    denied = sum(edge.get("modality") == "denied" for edge in dataset.edges.values())
    roles = sum(len(node.get("affiliations", [])) for node in dataset.nodes.values())
    assert len(entities) == (
        len(dataset.documents) + len(dataset.nodes) + len(dataset.edges) - denied + roles
    )
