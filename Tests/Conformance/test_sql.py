"""SQLite runs the script, by Python and by its own shell, and answers with every value."""

import json
import sqlite3
import subprocess

import pytest
from conftest import run, tool
from dataset import LISTS, differences, longer_name, under_longer_names

TABLES = {"node_kinds", "edge_kinds", "documents", "nodes", "edges", "aliases", "affiliations"}


@pytest.fixture(scope="module")
def load(tmp_path_factory):
    """Runs a script in a new database by SQLite's own shell, and opens it."""
    folder = tmp_path_factory.mktemp("databases")

    def load(script):
        path = folder / f"{len(list(folder.iterdir()))}.db"
        messages = run(tool("sqlite3"), path, input=script.read_bytes())
        assert messages == b""
        database = sqlite3.connect(path)
        database.row_factory = sqlite3.Row
        return database

    return load


@pytest.fixture
def database(load, export):
    database = load(export("sql"))
    yield database
    database.close()


def rows(database, table, dataset):
    """The rows of a table by id, with lists and truth values read back."""
    found = {}
    for row in database.execute(f'SELECT * FROM "{table}"'):
        values = {name: row[name] for name in row.keys() if row[name] is not None}
        for name in values:
            if name in LISTS:
                values[name] = json.loads(values[name])
            elif dataset.types.get(name) is bool:
                values[name] = {0: False, 1: True}[values[name]]
        found[values["id"]] = values
    return found


def test_tables_have_every_value(dataset, database):
    for table in ("documents", "nodes", "edges"):
        columns = {name for row in getattr(dataset, table).values() for name in row}
        expected = {
            id: under_longer_names(row, set(), columns)
            for id, row in getattr(dataset, table).items()
        }
        assert differences(rows(database, table, dataset), expected) == []


def test_the_database_is_sound(database):
    assert [tuple(row) for row in database.execute("PRAGMA integrity_check")] == [("ok",)]
    assert list(database.execute("PRAGMA foreign_key_check")) == []
    keys = {
        (table, row["from"], row["table"])
        for table in TABLES | {"about"}
        for row in database.execute(f"PRAGMA foreign_key_list({table})")
    }
    assert keys >= {
        ("edges", "source", "nodes"),
        ("edges", "target", "nodes"),
        ("edges", "document", "documents"),
        ("edges", "kind", "edge_kinds"),
        ("nodes", "kind", "node_kinds"),
        ("aliases", "node", "nodes"),
        ("about", "edge", "edges"),
    }


def test_python_runs_the_same_script(database, export):
    with sqlite3.connect(":memory:") as memory:
        memory.executescript(export("sql").read_text("utf-8"))
        assert list(memory.iterdump()) == list(database.iterdump())


def test_lists_are_tables_as_well(dataset, database):
    found = [tuple(row) for row in database.execute("SELECT node, position, alias FROM aliases")]
    assert sorted(found) == sorted(
        (id, place, alias)
        for id, node in dataset.nodes.items()
        for place, alias in enumerate(node.get("aliases", []), 1)
    )
    found = [tuple(row) for row in database.execute("SELECT edge, position, node FROM about")]
    assert sorted(found) == sorted(
        (id, place, node)
        for id, edge in dataset.edges.items()
        for place, node in enumerate(edge.get("about", []), 1)
    )
    count = sum(len(node.get("affiliations", [])) for node in dataset.nodes.values())
    found = list(database.execute("SELECT * FROM affiliations"))
    assert len(found) == count
    assert {row["organisation"] for row in found} <= dataset.nodes.keys()


def test_names_and_aliases_can_be_searched(dataset, database):
    matches = "SELECT rowid FROM nodes_fts WHERE nodes_fts MATCH ?"
    search = f"SELECT id FROM nodes WHERE rowid IN ({matches})"
    searched = 0
    for id, node in dataset.nodes.items():
        for name in [node["name"], *node.get("aliases", [])]:
            if any(character.isalnum() for character in name):
                phrase = '"' + name.replace('"', '""') + '"'
                found = {row["id"] for row in database.execute(search, [phrase])}
                assert id in found, name
                searched += 1
    assert searched >= len(dataset.nodes) - 5
    # Datasette finds the table for its search of the nodes by this.
    [row] = database.execute("SELECT sql FROM sqlite_schema WHERE name = 'nodes_fts'")
    assert 'content="nodes"' in row["sql"] and "USING fts5" in row["sql"]


def test_the_claims_are_cited(dataset, database):
    found = {row["id"]: dict(row) for row in database.execute("SELECT * FROM claims")}
    assert found.keys() == dataset.edges.keys()
    for id, edge in dataset.edges.items():
        claim = found[id]
        assert claim["citation"] == dataset.citation(edge)
        assert claim["url"] == dataset.address(edge)
        assert claim["source_name"] == dataset.nodes[edge["source"]]["name"]
        assert claim["target_name"] == dataset.nodes[edge["target"]]["name"]
        assert claim["verb"] == edge["kind"]
        assert claim["modality"] == edge.get("modality", "asserted")
        assert claim["status"] == edge.get("status", "accepted")


def test_folded_edges_are_cited_by_all_their_claims(stakegraph, dataset, load, tmp_path):
    script = tmp_path / "merged.sql"
    run(stakegraph, "export", "--data", dataset.folder, "--merge", "-o", script)
    database = load(script)
    _, claims = dataset.merged()
    found = {}
    for row in database.execute("SELECT * FROM claims"):
        marks = row["modality"] == "denied", row["status"] == "disputed"
        found[row["source"], row["kind"], row["target"], *marks] = row["citation"]
    assert found.keys() == claims.keys()
    for key, edges in claims.items():
        citations = [dataset.citation(edge) for edge in edges]
        for citation in citations:
            assert citation is None or citation in found[key]
    database.close()


def test_neighbours_are_seen_from_both_ends(dataset, database):
    found = {tuple(row) for row in database.execute("SELECT node, other, edge FROM neighbours")}
    expected = set()
    for id, edge in dataset.edges.items():
        ends = edge["source"], edge["target"]
        if ends[0] != ends[1]:
            expected |= {(*ends, id), (*ends[::-1], id)}
    assert found == expected


@pytest.mark.parametrize("bail", [[], ["-bail"]])
def test_a_second_load_changes_nothing_and_says_why(
    export, awkward_folder, stakegraph, tmp_path, bail
):
    path = tmp_path / "graph.db"
    script = export("sql")
    other = tmp_path / "other.sql"
    run(stakegraph, "export", "--data", awkward_folder, "--kind", "funded", "-o", other)
    run(tool("sqlite3"), path, input=script.read_bytes())
    before = path.read_bytes()
    for again in (script, other):
        result = subprocess.run(
            [tool("sqlite3"), *bail, path], input=again.read_bytes(), capture_output=True
        )
        assert result.returncode != 0
        message = result.stderr.decode().split("\n")[0]
        assert "the database has such tables already; load the script into a new file" in message
        assert path.read_bytes() == before
        database = sqlite3.connect(path)
        with pytest.raises(sqlite3.IntegrityError, match="the database has such tables already"):
            database.executescript(again.read_text("utf-8"))
        database.close()
        assert path.read_bytes() == before


def test_names_that_sqlite_keeps_for_itself(stakegraph, load, tmp_path):
    (tmp_path / "nodes.csv").write_text(
        'id,kind,name,rowid,Name,"a ""b"""\na,person,A,r,n,q\n', "utf-8"
    )
    (tmp_path / "edges.csv").write_text("id,kind,source,target\n", "utf-8")
    script = tmp_path / "graph.sql"
    run(stakegraph, "export", "--data", tmp_path, "-o", script)
    database = load(script)
    [row] = database.execute("SELECT * FROM nodes")
    columns = {"id", "kind", "name", "rowid", "Name", 'a "b"'}
    assert row[longer_name("rowid", {"rowid"}, columns)] == "r"
    assert (row["name"], row["data_Name"], row['a "b"']) == ("A", "n", "q")
    database.close()
