"""graph-tool reads our GraphML, and we read what it writes. `make test-conformance-full` runs this.

graph-tool is Debian's `python3-graph-tool`, which only the system's Python finds.
"""

import json
import os
from pathlib import Path

import pytest
from conftest import run

PYTHON = os.environ.get("GRAPH_TOOL_PYTHON", "/usr/bin/python3")
SCRIPT = Path(__file__).with_name("graph_tool_files.py")


def graph_tool(*arguments):
    # If this fails since there is no graph_tool: apt-get install python3-graph-tool.
    return json.loads(run(PYTHON, SCRIPT, *arguments))


def carried(value):
    """What XML and graph-tool's vectors keep of a value: lists are JSON text in our GraphML."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value


@pytest.mark.parametrize("profile", [None, "gephi", "cytoscape"])
def test_graph_tool_reads_our_graphml(export, dataset, profile):
    found = graph_tool("read", export("graphml", profile))
    expected = json.loads(export("json").read_text("utf-8"))
    assert found["directed"]
    assert len(found["nodes"]) == len(expected["nodes"])
    assert len(found["edges"]) == len(expected["edges"])
    # The awkward one has texts that XML changes; what of them stays is compared with NetworkX.
    if dataset.folder.name != "two-sessions-2025":
        return
    for name in ("documents", "vocabulary"):
        assert json.loads(found["graph"][name]) == expected["graph"][name]
    ids = [node["_graphml_vertex_id"] for node in found["nodes"]]
    assert ids == [node["id"] for node in expected["nodes"]]
    for row, node in zip(found["nodes"], expected["nodes"]):
        for name, value in node.items():
            if name != "id":
                assert row[name] == carried(value), (node["id"], name)
    edges = {row["eid"]: row for row in found["edges"]}
    for edge in expected["edges"]:
        row = edges[edge["id"]]
        assert (ids[row["source"]], ids[row["target"]]) == (edge["source"], edge["target"])
        for name, value in edge.items():
            if name not in ("id", "key", "source", "target"):
                assert row[name] == carried(value), (edge["id"], name)


@pytest.mark.parametrize("direction", ["write", "write-undirected"])
def test_we_read_what_graph_tool_writes(stakegraph, tmp_path, direction):
    path = tmp_path / "graph.graphml"
    written = graph_tool(direction, path)
    text = run(stakegraph, "export", "--data", path, "--format", "json", "-q")
    found = json.loads(text)
    assert [row["id"] for row in found["nodes"]] == ["n0", "n1", "n2"]
    for row, values in zip(found["nodes"], written["nodes"]):
        assert row == {"id": row["id"], "kind": "unspecified"} | values
    for row, values in zip(found["edges"], written["edges"]):
        source, target = values.pop("ends")
        ends = {"source": f"n{source}", "target": f"n{target}"}
        rest = {"id": row["id"], "key": row["id"], "kind": "unspecified"}
        direction_of = {} if direction == "write" else {"directed": False}
        assert row == rest | ends | values | direction_of
    columns = found["graph"]["columns"]["nodes"]
    assert {column["name"]: column["type"] for column in columns} == {
        "flag": "boolean",
        "small": "integer",
        "size": "integer",
        "big": "integer",
        "real": "number",
        "tags": "list",
        "sizes": "list",
    }
