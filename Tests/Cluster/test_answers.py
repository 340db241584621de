"""Spark's answers are those of the local engine, byte for byte."""

import subprocess
import sys

import pytest
from conftest import DATA, ROOT


def compare(ask, on_spark, words, data=DATA, local=DATA):
    expected = ask(*words, "--data", local)
    answer = ask(*words, "--data", data, *on_spark)
    assert answer.status == expected.status, answer.errors
    assert answer.output == expected.output
    return answer


@pytest.mark.parametrize(
    "words",
    [
        ["neighbours", "deepseek"],
        ["neighbours", "deepseek", "--depth", "2", "--direction", "in", "--format", "json"],
        ["neighbours", "deepseek", "--depth", "2", "--context", "--format", "jsonl"],
        ["neighbours", "artificial-intelligence", "--about", "--format", "csv"],
        ["neighbours", "deepseek", "--format", "graphml"],
        ["show", "deepseek", "--context", "--format", "json"],
        ["stats"],
        ["stats", "--format", "json", "--kind", "promoted", "--since", "2025-03", "--node-kind",
         "person", "--node-kind", "organisation", "--node-kind", "initiative"],
        ["rank", "--format", "csv"],
        ["rank", "--by", "support", "--node-kind", "organisation"],
        ["rank", "--by", "in", "--limit", "7", "--publisher", "xinhua", "--format", "json"],
    ],
    ids=" ".join,
)
def test_an_answer_is_the_local_one(ask, on_spark, words):
    compare(ask, on_spark, words)


def test_pagerank_of_fixed_rounds_is_the_local_one(ask, on_spark, tmp_path):
    words = ["rank", "--by", "pagerank", "--rounds", "8", "--format", "json"]
    expected = ask(*words, "--data", DATA)
    answer = ask(*words, "--data", DATA, *on_spark, "--work-dir", tmp_path)
    assert (answer.status, answer.output) == (0, expected.output), answer.errors
    assert list(tmp_path.iterdir()) == []


def test_folders_of_files_are_tables(ask, on_spark, folders):
    compare(ask, on_spark, ["show", "deepseek"], data=folders)


@pytest.mark.parametrize(
    "words",
    [
        ["neighbours", "DEEP", "--context", "--format", "json"],
        ["show", "Lou"],
        ["rank", "--by", "out", "--format", "csv"],
        ["stats", "--format", "json"],
    ],
    ids=" ".join,
)
def test_prepared_data_give_the_same(ask, on_spark, prepared, words):
    compare(ask, on_spark, words, data=prepared)


@pytest.mark.parametrize("name", ["li", "deepsek"])
def test_unclear_names_get_the_same_sentence(ask, on_spark, prepared, name):
    expected = ask("neighbours", name, "--data", DATA, "--quiet")
    answer = ask("neighbours", name, "--data", prepared, "--quiet", *on_spark)
    assert (answer.status, answer.output) == (1, "")
    sentences = [
        [line for line in errors.splitlines() if line.startswith("Error: ")]
        for errors in [expected.errors, answer.errors]
    ]
    assert sentences[0] == sentences[1]


@pytest.mark.parametrize(
    "words",
    [["--focus", "deepseek", "--depth", "2"], ["--kind", "funded", "--min-confidence", "0.8"]],
    ids=" ".join,
)
def test_a_subset_is_the_local_one(ask, on_spark, words, tmp_path):
    for name, options in [("local", []), ("spark", on_spark)]:
        answer = ask("subset", *words, "--data", DATA, "-o", tmp_path / name / "part", *options)
        assert answer.status == 0, answer.errors
    files = sorted(path.name for path in (tmp_path / "local" / "part").iterdir())
    assert files == sorted(path.name for path in (tmp_path / "spark" / "part").iterdir())
    for name in files:
        local, spark = (tmp_path / side / "part" / name for side in ["local", "spark"])
        assert local.read_bytes() == spark.read_bytes(), name


@pytest.fixture(scope="session")
def generated(tmp_path_factory):
    """A hundred thousand nodes and four times as many claims."""
    folder = tmp_path_factory.mktemp("generated") / "data"
    subprocess.run(
        [sys.executable, ROOT / "Benchmarks" / "floor" / "generate-dataset.py", "1e5", folder],
        check=True,
        capture_output=True,
    )
    return folder


@pytest.mark.parametrize(
    "words",
    [
        ["neighbours", "p0000100", "--depth", "2", "--format", "json"],
        ["rank", "--by", "support", "--limit", "100", "--format", "csv"],
        ["stats", "--format", "json"],
    ],
    ids=" ".join,
)
def test_large_data_give_the_same(ask, on_spark, generated, words):
    if words[0] == "neighbours":
        # Whichever node has that number.
        import csv

        with open(generated / "nodes.csv", encoding="utf-8", newline="") as file:
            words = [words[0], list(csv.reader(file))[100][0], *words[2:]]
    compare(ask, on_spark, words, data=generated, local=generated)
