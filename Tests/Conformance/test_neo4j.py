"""The tables for Neo4j, read by the rules of its bulk import.

The rules, as its manual and source have them: quotes are doubled inside quotes and a backslash is
nothing special; what stands after the last colon of a name is its type, with the space of ids in
brackets; an empty value is none; lists are cut at each delimiter, and nothing escapes it.
"""

import csv
import re
import shlex

import pytest
from dataset import differences, under_longer_names

HEADER = re.compile(
    r"(?P<name>[^:{}]*):(?P<type>string|long|double|boolean|string\[\]"
    r"|LABEL|TYPE|ID\((?:Node|Document)\)|(?:START|END)_ID\(Node\))"
)
READ = {
    "string": str,
    "long": int,
    "double": float,
    "boolean": lambda text: {"true": True, "false": False}[text],
}


@pytest.fixture
def command(export):
    """The words of the import command."""
    text = (export("neo4j") / "neo4j-import.txt").read_text("utf-8")
    [line] = [line for line in text.split("\n") if line.startswith("neo4j-admin ")]
    return shlex.split(line)


@pytest.fixture
def table(export, command):
    """Reads a table with typed values; columns without a name have their type in place of one."""
    [delimiter] = [w.split("=")[1] for w in command if w.startswith("--array-delimiter=")]
    if delimiter.startswith("U+"):
        delimiter = chr(int(delimiter[2:], 16))
    assert len(delimiter.encode("utf-16-le")) == 2

    def read(name):
        with open(export("neo4j") / name, encoding="utf-8", newline="") as file:
            header, *records = csv.reader(file, strict=True)
        columns = [HEADER.fullmatch(cell) for cell in header]
        assert all(columns), header
        names = [column["name"] or column["type"] for column in columns]
        assert len(set(names)) == len(names)
        rows = []
        for record in records:
            assert len(record) == len(header)
            row = {}
            for name, column, text in zip(names, columns, record):
                if text == "":
                    continue
                if column["type"] == "string[]":
                    row[name] = text.split(delimiter)
                else:
                    row[name] = READ.get(column["type"], str)(text)
            rows.append(row)
        return rows

    return read


def camel(kind):
    return "".join(word.capitalize() for word in kind.split("-"))


def test_the_command_names_every_table(export, command):
    assert command[:5] == ["neo4j-admin", "database", "import", "full", "neo4j"]
    assert command[5:8] == [
        "--nodes=neo4j-nodes.csv",
        "--nodes=neo4j-documents.csv",
        "--relationships=neo4j-edges.csv",
    ]
    assert command[9:] == ["--multiline-fields=true"]
    files = {path.name for path in export("neo4j").iterdir()}
    assert files == {word.split("=")[1] for word in command[5:8]} | {"neo4j-import.txt"}


def test_nodes_have_every_value(dataset, table):
    columns = {name for node in dataset.nodes.values() for name in node}
    expected = {
        id: under_longer_names(node, {"id"}, columns, without=("id",))
        | {"LABEL": camel(node["kind"])}
        for id, node in dataset.nodes.items()
    }
    found = {row.pop("id"): row for row in table("neo4j-nodes.csv")}
    assert differences(found, expected) == []


def test_edges_have_every_value_and_their_citation(dataset, table):
    columns = {name for edge in dataset.all_edges.values() for name in edge}
    held = ("id", "source", "target")
    expected = {
        id: under_longer_names(dataset.cited(edge), {"id", "weight"}, columns, without=held)
        | {"START_ID(Node)": edge["source"], "END_ID(Node)": edge["target"]}
        | {"TYPE": edge["kind"].upper().replace("-", "_"), "weight": 1.0}
        for id, edge in dataset.edges.items()
    }
    found = {row.pop("id"): row for row in table("neo4j-edges.csv")}
    assert differences(found, expected) == []


def test_documents_are_nodes_that_claims_lead_to(dataset, table):
    documents = {row.pop("id"): row for row in table("neo4j-documents.csv")}
    expected = {
        id: {name: value for name, value in document.items() if name != "id"}
        | {"LABEL": "Document"}
        for id, document in dataset.documents.items()
    }
    assert differences(documents, expected) == []
    cited = {row["document"] for row in table("neo4j-edges.csv") if "document" in row}
    assert cited and cited <= documents.keys()
