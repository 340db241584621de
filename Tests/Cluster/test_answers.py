"""Spark's answers are those of the local engine, byte for byte."""

import csv
import gzip
import json
import shutil
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


def test_a_compressed_file_is_a_table(ask, on_spark, tmp_path):
    for path in DATA.iterdir():
        if path.suffix != ".csv":
            shutil.copy(path, tmp_path)
            continue
        with open(path, "rb") as file, gzip.open(tmp_path / f"{path.name}.gz", "wb") as compressed:
            shutil.copyfileobj(file, compressed)
    compare(ask, on_spark, ["stats", "--format", "json"], data=tmp_path)


def test_an_address_is_data(ask, on_spark):
    words = ["neighbours", "deepseek", "--context", "--format", "json"]
    compare(ask, [*on_spark, "--table-format", "csv"], words, data=DATA.as_uri())


def test_prepared_data_at_an_address(ask, on_spark, prepared):
    compare(ask, on_spark, ["show", "Lou", "--format", "json"], data=prepared.as_uri())


def test_many_steps_are_the_local_ones(ask, on_spark):
    compare(ask, on_spark, ["neighbours", "deepseek", "--depth", "7", "--format", "json"])


def test_decisions_come_along_with_a_subset(ask, on_spark, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(DATA, data)
    (data / "same.csv").write_text("a,b,decision\ndeepseek,openai,different\n", "utf-8")
    words = ["subset", "--focus", "deepseek", "--depth", "2", "--data", data, "-o"]
    for name, options in [("local", []), ("spark", on_spark)]:
        answer = ask(*words, tmp_path / name / "part", *options)
        assert answer.status == 0, answer.errors
    texts = [(tmp_path / name / "part" / "same.csv").read_text("utf-8") for name in ["local", "spark"]]
    assert texts[0] == texts[1] and "deepseek" in texts[0]


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


def some_node(data):
    """The id in the hundredth row."""
    with open(data / "nodes.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[100][0]


@pytest.mark.parametrize(
    "words",
    [
        ["neighbours", "a node", "--depth", "2", "--format", "json"],
        ["rank", "--by", "support", "--limit", "100", "--format", "csv"],
        ["stats", "--format", "json"],
    ],
    ids=" ".join,
)
def test_large_data_give_the_same(ask, on_spark, generated, words):
    if words[0] == "neighbours":
        words = [words[0], some_node(generated), *words[2:]]
    compare(ask, on_spark, words, data=generated, local=generated)


def test_ranks_of_large_data_are_the_local_ones(ask, on_spark, generated, tmp_path):
    words = ["rank", "--by", "pagerank", "--rounds", "4", "--limit", "200", "--format", "json"]
    local = ask(*words, "--data", generated)
    spark = ask(*words, "--data", generated, *on_spark, "--work-dir", tmp_path)
    assert (local.status, spark.status) == (0, 0), spark.errors
    local, spark = (json.loads(answer.output)["nodes"] for answer in (local, spark))
    assert [node["id"] for node in local] == [node["id"] for node in spark]
    for own, other in zip(local, spark):
        assert abs(own["score"] - other["score"]) <= 1e-9


def test_large_data_are_sound(ask, on_spark, generated):
    answer = ask("check", generated, *on_spark)
    assert (answer.status, answer.output) == (0, ""), answer.errors


def test_a_part_of_large_data_is_the_local_one(ask, on_spark, generated, tmp_path):
    words = ["subset", "--focus", some_node(generated), "--data", generated, "-o"]
    for name, options in [("local", []), ("spark", on_spark)]:
        answer = ask(*words, tmp_path / name / "part", *options)
        assert answer.status == 0, answer.errors
    for path in sorted((tmp_path / "local" / "part").iterdir()):
        assert path.read_bytes() == (tmp_path / "spark" / "part" / path.name).read_bytes(), path.name
