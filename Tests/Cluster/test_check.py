"""The errors that Spark counts are those that the local check lists."""

import collections
import csv
import json
import shutil

from conftest import DATA

# A wrong value each, in a row of its own.
EDGES = [
    ("kind", "likes"), ("source", "nobody"), ("target", ""), ("document", "no-such"),
    ("date", "2025-02-30"), ("date", "2025-13"), ("date", "2025-05/2024"), ("confidence", "1.5"),
    ("confidence", "high"), ("modality", "sure"), ("status", "fine"), ("end", ""),
    ("currency", "cny"), ("text_sha256", "abc"), ("about", "deepseek|nobody"),
    ("about", "deepseek||beijing"), ("paragraph", "0"), ("paragraph", "x"), ("id", " padded"),
    ("id", ""), ("amount", "100"),
]
NODES = [
    ("kind", "robot"), ("region", "atlantis"), ("affiliations", "nobody:chair|npc"),
    ("affiliations", ":chair"), ("aliases", "a||b"), ("name", ""), ("id", "deepseek"),
]


def spoil(path, changes):
    with open(path, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    for row, (column, value) in zip(rows, changes):
        if column == "amount":
            row[header.index("currency")] = ""
        row[header.index(column)] = value
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def test_errors_are_counted_as_the_local_check_lists_them(ask, on_spark, tmp_path):
    data = tmp_path / "spoilt"
    shutil.copytree(DATA, data)
    spoil(data / "edges.csv", EDGES)
    spoil(data / "nodes.csv", NODES)
    expected = json.loads(ask("check", data, "--format", "json").output)
    answer = ask("check", data, "--format", "json", *on_spark)
    assert answer.status == 1, answer.errors
    counted = collections.Counter()
    findings = json.loads(answer.output)["findings"]
    for finding in findings:
        counted[f"{finding['table']}.csv", finding["code"]] += finding["count"]
        assert 1 <= len(finding["samples"]) <= min(5, finding["count"])
    listed = collections.Counter(
        (finding["path"].split("/")[-1], finding["code"])
        for finding in expected["findings"]
        if finding["severity"] == "error"
    )
    assert counted == listed
    assert ["nobody"] not in [finding["samples"] for finding in findings]


def test_sound_data_have_none(ask, on_spark):
    answer = ask("check", DATA, *on_spark)
    assert (answer.status, answer.output) == (0, ""), answer.errors
