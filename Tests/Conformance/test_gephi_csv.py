"""The tables for Gephi, read by the rules of its spreadsheet importer.

The rules, as its source has them: the separator is the commonest of comma, semicolon, tab and space
outside of quotes in the first line; a backslash is an escape; values are trimmed, and empty ones
are none; names of columns count without case; a table with a source or target is one of edges.
"""

import csv
import json
import re

import pytest
from dataset import LISTS, differences, label, under_longer_names

NODE_NAMES = {"id", "label", "source", "target", "timeset"}
EDGE_NAMES = {"id", "label", "source", "target", "type", "kind", "weight", "timeset"}
TRIMMED = "".join(map(chr, range(33)))


def separator(line):
    counts = dict.fromkeys(",;\t ", 0)
    is_quoted = False
    for character in line:
        if character in "\"'":
            is_quoted = not is_quoted
        elif not is_quoted and character in counts:
            counts[character] += 1
    return max(counts, key=counts.get)


def rows(path):
    """Each row by the names of the columns, with the values that Gephi takes out of it."""
    text = path.read_text("utf-8")
    assert separator(text.split("\n")[0]) == ","
    # No backslash is the escape of anything but a backslash.
    assert re.search(r"(?<!\\)(\\\\)*\\(?!\\)", text) is None
    with open(path, encoding="utf-8", newline="") as file:
        names, *records = csv.reader(file, escapechar="\\", strict=True)
    assert len({name.lower() for name in names}) == len(names)
    for record in records:
        assert len(record) == len(names)
        values = {name: value.strip(TRIMMED) for name, value in zip(names, record)}
        yield {name: value for name, value in values.items() if value}


def typed(dataset, values):
    """Values of the dataset's columns as what they are; lists are JSON."""
    found = {}
    for name, text in values.items():
        column = name.removeprefix("data_") if name not in dataset.types else name
        found[name] = json.loads(text) if column in LISTS else dataset.typed(column, text)
    return found


def trimmed(values):
    return {
        name: value.strip() if isinstance(value, str) else value for name, value in values.items()
    }


def test_gephi_takes_the_tables_for_what_they_are(export):
    for name, is_edges in (("gephi-nodes.csv", False), ("gephi-edges.csv", True)):
        first = (export("gephi-csv") / name).read_text("utf-8").split("\n")[0]
        names = [cell.lower() for cell in next(csv.reader([first]))]
        assert names[0] != ""
        assert ("source" in names or "target" in names) == is_edges
        assert "id" in names and "label" in names
        # Gephi takes columns of such names for points and spans of time.
        assert not any("interval" in name or "timestamp" in name for name in names)


def test_nodes_have_every_value(dataset, export):
    columns = {name for node in dataset.nodes.values() for name in node}
    expected = {}
    for id, node in dataset.nodes.items():
        named = under_longer_names(node, NODE_NAMES, columns, without=("id", "name"))
        expected[id] = trimmed(named | {"Label": node["name"]})
    found = {}
    for row in rows(export("gephi-csv") / "gephi-nodes.csv"):
        id = row.pop("Id")
        found[id] = typed(dataset, row)
    assert differences(found, expected) == []


def test_edges_have_every_value_and_their_citation(dataset, export):
    columns = {name for edge in dataset.all_edges.values() for name in edge}
    held = ("id", "source", "target", "kind")
    expected = {}
    for id, edge in dataset.edges.items():
        expected[id] = trimmed(
            under_longer_names(dataset.cited(edge), EDGE_NAMES, columns, without=held)
            | {"Source": edge["source"], "Target": edge["target"], "Kind": edge["kind"]}
            | {"Type": "Directed", "Label": label(edge), "Weight": "1"}
        )
    found = {}
    for row in rows(export("gephi-csv") / "gephi-edges.csv"):
        id = row.pop("Id")
        found[id] = typed(dataset, row)
    assert differences(found, expected) == []


def test_the_documents_stand_beside_them(dataset, export):
    with open(export("gephi-csv") / "gephi-documents.csv", encoding="utf-8", newline="") as file:
        found = {row["id"]: dataset._values(row) for row in csv.DictReader(file, strict=True)}
    assert differences(found, dataset.documents) == []


@pytest.mark.parametrize("line", ["a b c d,e", '"a b c d",e,f'])
def test_the_rule_of_the_separator_can_fail(line):
    assert (separator(line) == ",") == line.startswith('"')
