"""Frictionless finds no error in our data packages."""

import csv

from conftest import DATA, run
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
