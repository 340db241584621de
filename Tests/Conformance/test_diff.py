"""diff finds the edits of a dataset, each and no other, and in CSV and JSON alike."""

import json

import pytest
from conftest import run
from dataset import Dataset
from edited import Edited

STATUSES = [
    word
    for status in ("accepted", "proposed", "disputed", "rejected")
    for word in ("--status", status)
]


@pytest.fixture(scope="module")
def edited(dataset, tmp_path_factory):
    return Edited(dataset, tmp_path_factory.mktemp("edited") / "copy")


@pytest.fixture
def diff(stakegraph):
    def run_diff(old, new, *options):
        words = ["-q", "--format", "json", *options]
        return json.loads(run(stakegraph, "diff", old, new, *words))

    return run_diff


def ids(rows):
    return {row["id"] for row in rows}


def changes(rows):
    return {
        row["id"]: {change["column"]: (change["old"], change["new"]) for change in row["columns"]}
        for row in rows
    }


def test_edits_are_found_and_nothing_else(diff, dataset, edited):
    found = diff(dataset.folder, edited.folder, *STATUSES)
    assert found["differs"]
    for table in ("documents", "nodes", "edges"):
        assert ids(found[table]["added"]) == set(edited.added[table]), table
        assert ids(found[table]["removed"]) == set(edited.removed[table]), table
        expected = {
            id: {
                name: ("accepted" if name == "status" and old is None else old, new)
                for name, (old, new) in columns.items()
                if old != new
            }
            for id, columns in edited.changed[table].items()
        }
        assert changes(found[table]["changed"]) == expected, table
    renamed = {row["old_id"]: row["id"] for row in found["edges"]["renamed"]}
    assert renamed == edited.renamed
    assert all(row["columns"] == [] for row in found["edges"]["renamed"])


def test_backwards_what_was_added_is_removed(diff, dataset, edited):
    there = diff(dataset.folder, edited.folder, *STATUSES)
    back = diff(edited.folder, dataset.folder, *STATUSES)
    for table in ("documents", "nodes", "edges"):
        assert ids(there[table]["added"]) == ids(back[table]["removed"])
        assert ids(there[table]["removed"]) == ids(back[table]["added"])
        turned = {
            id: {name: (new, old) for name, (old, new) in columns.items()}
            for id, columns in changes(back[table]["changed"]).items()
        }
        assert changes(there[table]["changed"]) == turned


def test_support_is_counted_as_the_tables_say(diff, dataset, edited):
    found = diff(dataset.folder, edited.folder)
    support = {
        (row["source"], row["kind"], row["target"]): (row["old"], row["new"])
        for row in found["edges"]["support"]
    }
    sides = [relations(side) for side in (dataset, Dataset(edited.folder, dataset.types))]
    expected = {
        relation: (len(sides[0][relation]), len(sides[1][relation]))
        for relation in sides[0].keys() & sides[1].keys()
        if len(sides[0][relation]) != len(sides[1][relation])
    }
    assert support == expected


def relations(side):
    """The independent sources that assert each relation of accepted and disputed claims."""
    sources = {}
    for edge in side.edges.values():
        found = sources.setdefault((edge["source"], edge["kind"], edge["target"]), set())
        document = side.documents.get(edge.get("document"), {})
        source = document.get("origin", document.get("publisher"))
        if source not in (None, document.get("id")) and edge.get("modality") in (None, "asserted"):
            found.add(source)
    return sources


def test_a_dataset_does_not_differ_from_its_export(stakegraph, diff, dataset, tmp_path):
    path = tmp_path / "graph.json"
    run(stakegraph, "export", "-q", "--data", dataset.folder, *STATUSES, "-o", path)
    found = diff(dataset.folder, path, *STATUSES)
    # Addresses that run something are in no export.
    lost = [
        change
        for table in ("documents", "nodes", "edges")
        for row in found[table].pop("changed")
        for change in row["columns"]
        if not (change["column"].endswith("url") and change["new"] is None)
    ]
    assert lost == []
    for table in ("documents", "nodes", "edges"):
        assert all(rows == [] for rows in found[table].values()), table
