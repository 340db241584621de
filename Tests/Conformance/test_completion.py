"""Shells complete names, kinds and paths by the program's own scripts."""

import shlex

import pytest

from conftest import DATA
from shells import Shell

HOSTILE = [
    "O'Neil \"Bob\"",
    "Ops $(touch made-by-dollar)",
    "Ops `touch made-by-backquote`",
    "Ops; touch made-by-semicolon",
    "Ops * ~ {a,b} \\d #x",
    "Ops: the sequel",
    "Ops 深圳",
]


@pytest.fixture
def place(tmp_path):
    """A folder with a dataset of names that mean something to shells."""
    data = tmp_path / "place" / "my data"
    data.mkdir(parents=True)
    rows = "".join(
        f'n{number},initiative,"{name.replace(chr(34), chr(34) * 2)}"\n'
        for number, name in enumerate(HOSTILE)
    )
    (data / "nodes.csv").write_text("id,kind,name\nzeta,person,Zeta Holm\n" + rows)
    (data / "edges.csv").write_text("id,kind,source,target\ne,promoted,zeta,n0\n")
    (data / "vocabulary.json").write_text(
        '{"edge_kinds": [{"id": "foiled", "label": "Foiled", "verb": "foiled"}]}'
    )
    return tmp_path / "place"


@pytest.fixture(params=["bash", "fish"])
def shell(request, stakegraph, place, tmp_path):
    return Shell(request.param, stakegraph, place, tmp_path)


def texts(lines):
    return [line.split("\t")[0] for line in lines]


def test_every_name_comes_as_it_is_and_nothing_is_run(shell, place):
    found = texts(shell.candidates("stakegraph show -d my\\ data Ops"))
    assert sorted(found) == sorted(name for name in HOSTILE if name.startswith("Ops"))
    assert [path.name for path in place.iterdir()] == ["my data"]


@pytest.mark.parametrize("line", ["O\\'Ne", "\"O'Ne", "O\\'Neil\\ \\\"B"])
def test_what_is_quoted_already_is_understood(shell, line):
    found = texts(shell.candidates(f"stakegraph show -d my\\ data {line}"))
    assert found == [HOSTILE[0]]


def test_options_with_names_and_kinds_are_completed(shell):
    data = "-d my\\ data"
    assert texts(shell.candidates(f"stakegraph render {data} --focus Zet")) == ["Zeta Holm"]
    assert texts(shell.candidates(f"stakegraph render {data} --each zet")) == ["zeta"]
    assert texts(shell.candidates(f"stakegraph path {data} zeta Zet")) == ["Zeta Holm"]
    assert texts(shell.candidates(f"stakegraph export {data} --node-kind pe")) == ["person"]
    assert texts(shell.candidates(f"stakegraph stats {data} --kind fo")) == ["founded", "foiled"]


def test_the_data_may_stand_after_the_name(shell):
    # The cursor is at the end of the line for these shells, so the name is the last option's.
    found = texts(shell.candidates("stakegraph neighbours --data my\\ data zet"))
    assert found == ["zeta"]


def test_paths_are_completed(shell):
    assert "my data/" in [
        text if text.endswith("/") else text + "/"
        for text in texts(shell.candidates("stakegraph show -d my"))
    ]


@pytest.mark.parametrize("data", ["nosuch", "-", "/dev/zero"])
def test_without_data_there_is_silence(shell, data):
    assert shell.candidates(f"stakegraph show -d {data} Ze") == []


def test_the_only_dataset_is_found(stakegraph, tmp_path):
    for name in ["bash", "fish"]:
        shell = Shell(name, stakegraph, DATA.parents[1], tmp_path)
        assert "Lou Qinjian" in texts(shell.candidates("stakegraph show Lou"))


@pytest.mark.parametrize(
    "name, wanted",
    [("bash", "Zeta\\ Holm "), ("zsh", "Zeta\\ Holm "), ("fish", "Zeta\\ Holm ")],
)
def test_on_a_terminal_a_name_is_put_in_quoted(name, wanted, stakegraph, place, tmp_path):
    shell = Shell(name, stakegraph, place, tmp_path)
    text = shell.typed("stakegraph show -d my\\ data Zet", wanted)
    assert wanted in text


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_on_a_terminal_a_name_is_no_command(name, stakegraph, place, tmp_path):
    shell = Shell(name, stakegraph, place, tmp_path)
    # Only one name begins so, and it is put in; the shell then runs `true` with it as a word.
    line = "stakegraph show -d my\\ data Ops\\ \\$"
    shell.typed(line, "touch", seconds=10)
    assert [path.name for path in place.iterdir()] == ["my data"]


def test_awkward_lines_are_read_as_shells_do():
    from shells import split_raw

    for line in ["a b", 'a "b c', "a b\\ c d", "a 'b \\' c"]:
        assert " ".join(split_raw(line)) == line
    assert shlex.split('a "b c"') == ["a", "b c"]
