"""Frictionless finds no error in our data packages."""

import csv
import json
import shutil

import pytest
from conftest import DATA, run
from dataset import Dataset, differences
from frictionless import Package


def errors(folder):
    report = Package(str(folder / "datapackage.json")).validate()
    return report.flatten(["taskNumber", "rowNumber", "fieldName", "type", "message"])


def test_the_dataset_is_valid():
    assert errors(DATA) == []
    package = Package(str(DATA / "datapackage.json"))
    for table in ("documents", "nodes", "edges"):
        with open(DATA / f"{table}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["id"] for row in package.get_resource(table).read_rows()] == [
            row["id"] for row in rows
        ]


def test_an_empty_dataset_is_valid(stakegraph, tmp_path):
    run(stakegraph, "init", tmp_path / "new")
    assert errors(tmp_path / "new") == []


def rows_of(folder, table):
    with open(folder / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.parametrize("options", [[], ["--excel"]])
def test_an_exported_dataset_is_valid_and_holds_every_value(stakegraph, dataset, tmp_path, options):
    folder = tmp_path / "new"
    run(stakegraph, "export", "--format", "csv", *options, "-d", dataset.folder, "-o", folder)
    assert errors(folder) == []
    again = Dataset(folder, dataset.types)
    for table in ("documents", "nodes", "all_edges"):
        assert differences(getattr(again, table), getattr(dataset, table)) == []
    for table in ("documents", "nodes", "edges"):
        ids = [row["id"].encode() for row in rows_of(folder, table)]
        assert ids == sorted(ids)


def test_decisions_are_part_of_the_package(stakegraph, tmp_path):
    folder, new = tmp_path / "data", tmp_path / "new"
    shutil.copytree(DATA, folder)
    decided = [["china", "deepseek", "different", 'one, "two"', "x"], ["china", "gone", "", "", ""]]
    with open(folder / "same.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["a", "b", "decision", "note", "by"], *decided])
    run(stakegraph, "export", "--format", "csv", "-d", folder, "-o", new)
    assert errors(new) == []
    same = Package(str(new / "datapackage.json")).get_resource("same")
    assert [row.to_list() for row in same.read_rows()] == [
        [value or None for value in row] for row in decided
    ]
    with open(new / "same.csv", "a", encoding="utf-8") as file:
        file.write("china,beijing,perhaps,,\n")
    assert [kind for _, _, _, kind, _ in errors(new)] == ["constraint-error"]


def test_a_combined_dataset_is_valid_and_can_be_taken_apart(stakegraph, awkward_folder, tmp_path):
    together, merged, apart = (tmp_path / name for name in ("together", "merged", "apart"))
    run(stakegraph, "combine", DATA, awkward_folder, "-o", together)
    nodes = Dataset(together).nodes
    same = tmp_path / "same.csv"
    with open(same, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["a", "b", "decision"])
        for kind in {node["kind"] for node in nodes.values()}:
            # All nodes of a kind but the first are merged into it.
            first, *others = [id for id, node in nodes.items() if node["kind"] == kind]
            rows.writerows([[first, other, "same"] for other in others])
    run(stakegraph, "combine", together, "--same", same, "-o", merged)
    assert errors(merged) == []
    assert len(rows_of(merged, "nodes")) == len({node["kind"] for node in nodes.values()})
    assert len(rows_of(merged, "edges")) == len(rows_of(together, "edges"))
    (merged / "same.csv").write_text("a,b,decision\n", "utf-8")
    run(stakegraph, "combine", merged, "-o", apart)
    for table in ("documents", "nodes", "edges"):
        assert rows_of(apart, table) == rows_of(together, table)


def test_a_part_is_valid(stakegraph, dataset, tmp_path):
    folder = tmp_path / "part"
    run(
        stakegraph, "export", "--format", "csv", "--top", "5", "-d", dataset.folder, "-o", folder
    )
    assert errors(folder) == []
    # Everything that is referred to came along, so the part is a dataset by itself.
    assert "partial" not in json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert 5 <= len(rows_of(folder, "nodes")) < len(dataset.nodes)


def test_wrong_rows_are_found(stakegraph, tmp_path):
    folder = tmp_path / "new"
    run(stakegraph, "init", folder)
    with open(folder / "nodes.csv", "a", encoding="utf-8") as file:
        file.write("a,person,Ada,,,nowhere,,,\n")
        file.write("b,planet,Mars,,,,,,\n")
    assert {(row, kind) for _, row, _, kind, _ in errors(folder)} == {
        (2, "foreign-key"),
        (3, "constraint-error"),
    }
