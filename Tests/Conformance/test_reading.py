"""Graphs that NetworkX and igraph write are read with every node, edge, value and type."""

import json
import subprocess

import igraph
import networkx
import pytest
from conftest import run
from dataset import differences

AWKWARD = "a \"b\" <c> & 'd' \\ é 北京 🌍\nnext\ttab ]]> -- {\"x\": [1]}"

# What the columns of a graph in JSON are called, by the types that Python has for their values.
TYPES = {int: "integer", float: "number", bool: "boolean", str: "text", list: "list"}


def read(stakegraph, path, *options):
    """The nodes and edges of a file by id, the types of their columns, and what was said of them."""
    text = run(stakegraph, "export", "--data", path, "--format", "json", "-q", *options)
    graph = json.loads(text)
    columns = {
        table: {column["name"]: column["type"] for column in columns}
        for table, columns in graph["graph"].get("columns", {}).items()
    }
    return graph, columns


def filled(values):
    """The values that are something; an empty text and an empty list say nothing."""
    return {name: value for name, value in values.items() if value not in ("", [], None)}


def numbers(values):
    """JSON has one kind of number: 7 and 7.0 are the same."""
    return {
        name: int(value) if isinstance(value, float) and value.is_integer() else value
        for name, value in values.items()
    }


def node(id, values):
    """What a node has to be here: it has a kind and a name, whatever else it has."""
    name = values.get("name") or values.get("label") or id
    return numbers(filled(values)) | {"id": id, "kind": "unspecified", "name": str(name)}


def edge(source, target, values, directed):
    found = numbers(filled(values)) | {"source": source, "target": target, "kind": "unspecified"}
    return found | ({} if directed else {"directed": False})


def expected_types(rows):
    """The type of each column that a dataset does not have anyway."""
    types = {}
    for values in rows:
        for name, value in filled(values).items():
            if name not in ("id", "name"):
                types[name] = TYPES[type(value)]
    return types


def sample(kind):
    graph = kind()
    graph.add_node("a", size=1.5, rank=3, big=True, text=AWKWARD, label="The A")
    graph.add_node("b b", size=2.0, rank=-(2**53), big=False, text="007", name="B")
    graph.add_node("北京", rank=2**62, only="here")
    graph.add_node("alone")
    graph.add_edge("a", "b b", weight=0.1, since=1999, sure=True, said=AWKWARD)
    graph.add_edge("b b", "北京", weight=1e-7)
    graph.add_edge("北京", "北京", weight=3.0, said="loop")
    if graph.is_multigraph():
        graph.add_edge("a", "b b", weight=2.0, since=2000)
    return graph


KINDS = [networkx.DiGraph, networkx.MultiDiGraph, networkx.Graph, networkx.MultiGraph]


def compare(found, columns, graph, key=False):
    nodes = {row["id"]: row for row in found["nodes"]}
    expected = {id: node(id, values) for id, values in graph.nodes(data=True)}
    assert differences(nodes, expected) == []
    assert columns["nodes"] == expected_types(dict(v) for _, v in graph.nodes(data=True))
    # An edge has no id of its own in NetworkX, so that all that is known of it has to name it.
    if key:
        edges = [(s, t, values | {"key": k}) for s, t, k, values in graph.edges(keys=True, data=True)]
    else:
        edges = list(graph.edges(data=True))
    expected = sorted(
        json.dumps(edge(source, target, values, graph.is_directed()), sort_keys=True)
        for source, target, values in edges
    )
    got = []
    for row in found["edges"]:
        assert row.pop("key") == row.pop("id")
        if "data_key" in row:
            row["key"] = row.pop("data_key")
        got.append(json.dumps(row, sort_keys=True))
    assert sorted(got) == expected
    types = expected_types(values for _, _, values in edges)
    if not graph.is_directed():
        types["directed"] = "boolean"
    assert columns["edges"] == types


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("edges", ["links", "edges"])
def test_node_link_json_of_networkx(stakegraph, tmp_path, kind, edges):
    graph = sample(kind)
    graph.nodes["a"]["list"] = ["x", AWKWARD]
    path = tmp_path / "graph.json"
    path.write_text(json.dumps(networkx.node_link_data(graph, edges=edges)), "utf-8")
    found, columns = read(stakegraph, path)
    compare(found, columns, graph, key=graph.is_multigraph())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("version", ["1.1draft", "1.2draft"])
def test_gexf_of_networkx(stakegraph, tmp_path, kind, version):
    graph = sample(kind)
    path = tmp_path / "graph.gexf"
    networkx.write_gexf(graph, path, version=version)
    found, columns = read(stakegraph, path)
    # The label of a node is its name in GEXF, and the key of an edge stands in an attribute.
    for id, values in graph.nodes(data=True):
        values["name"] = values.get("name") or values.pop("label", id)
    for row in found["edges"]:
        if "networkx_key" in row:
            row["data_key"] = row.pop("networkx_key")
    if "networkx_key" in columns["edges"]:
        columns["edges"]["key"] = columns["edges"].pop("networkx_key")
    compare(found, columns, graph, key=graph.is_multigraph())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("ending", ["cyjs", "json"])
def test_cytoscape_json_of_networkx(stakegraph, tmp_path, kind, ending):
    graph = sample(kind)
    path = tmp_path / f"graph.{ending}"
    path.write_text(json.dumps(networkx.cytoscape_data(graph)), "utf-8")
    found, columns = read(stakegraph, path)
    # NetworkX repeats the id of a node as its value, and, if it has none, its name.
    for id, values in graph.nodes(data=True):
        values["value"] = id
        values["name"] = values.get("name") or id
    compare(found, columns, graph, key=graph.is_multigraph())


@pytest.mark.parametrize("format", ["gexf", "graphology", "cytoscape"])
def test_what_we_write_comes_back(stakegraph, export, dataset, tmp_path, format):
    """With colours, places and citations written out, which are not taken for data."""
    original = json.loads(export("json").read_text("utf-8"))
    found, _ = read(stakegraph, export(format), "--input-format", format)
    for row in found["edges"]:
        row.pop("citation", None), row.pop("citation_url", None)
    for table in ("nodes", "edges"):
        expected = rows(original[table])
        if format == "gexf":
            expected = json.loads(printable(expected))
        assert differences(rows(found[table]), expected) == []
    assert found["graph"]["vocabulary"] == original["graph"]["vocabulary"]
    expected = original["graph"]["documents"]
    assert found["graph"]["documents"] == (
        json.loads(printable(expected)) if format == "gexf" else expected
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_graphml_of_networkx(stakegraph, tmp_path, kind):
    graph = sample(kind)
    path = tmp_path / "graph.graphml"
    networkx.write_graphml(graph, path)
    found, columns = read(stakegraph, path)
    compare(found, columns, graph)


def test_numbers_may_be_ids_in_networkx(stakegraph, tmp_path):
    graph = networkx.path_graph(4, create_using=networkx.DiGraph)
    networkx.set_node_attributes(graph, {0: {"tuple": (1, 2)}, 1: {"deep": {"a": [1, None]}}})
    path = tmp_path / "graph.json"
    path.write_text(json.dumps(networkx.node_link_data(graph, edges="edges"), indent=2), "utf-8")
    found, _ = read(stakegraph, path)
    assert [row["id"] for row in found["nodes"]] == ["0", "1", "2", "3"]
    ends = [(row["source"], row["target"]) for row in found["edges"]]
    assert ends == [("0", "1"), ("1", "2"), ("2", "3")]
    assert json.loads(found["nodes"][0]["tuple"]) == [1, 2]
    assert json.loads(found["nodes"][1]["deep"]) == {"a": [1, None]}


def test_a_property_of_networkx_may_be_the_kind(stakegraph, tmp_path):
    graph = sample(networkx.MultiDiGraph)
    for number, values in enumerate(graph.nodes.values()):
        values["type"] = f"kind {number % 2}"
    for _, _, values in graph.edges(data=True):
        values["relation"] = "WORKS_AT"
    path = tmp_path / "graph.graphml"
    networkx.write_graphml(graph, path)
    mappings = ["--map", "nodes.type=kind", "--map", "edges.relation=kind"]
    found, columns = read(stakegraph, path, *mappings)
    assert {row["id"]: row["kind"] for row in found["nodes"]} == {
        id: values["type"] for id, values in graph.nodes(data=True)
    }
    assert {row["kind"] for row in found["edges"]} == {"WORKS_AT"}
    assert "type" not in columns["nodes"] and "relation" not in columns["edges"]


@pytest.mark.parametrize("directed", [True, False])
def test_graphml_of_igraph(stakegraph, tmp_path, directed):
    graph = igraph.Graph(directed=directed)
    graph.add_vertices(3)
    # igraph does not escape what XML forbids, and has one kind of number.
    graph.vs["name"] = ["Fens", "Moor & <co>", "北京 🌍"]
    graph.vs["size"] = [1.5, 2.0, None]
    graph.vs["big"] = [True, False, True]
    graph.add_edges([(0, 1), (0, 1), (2, 2)])
    graph.es["weight"] = [0.1, 1e-7, 12345678.5]
    graph.es["said"] = ["a \"b\"", "", "c"]
    path = tmp_path / "graph.graphml"
    graph.write_graphml(str(path))
    found, columns = read(stakegraph, path)
    nodes = {row["id"]: row for row in found["nodes"]}
    expected = {f"n{v.index}": node(f"n{v.index}", v.attributes()) for v in graph.vs}
    assert differences(nodes, expected) == []
    assert columns["nodes"] == {"size": "number", "big": "boolean"}
    edges = [{k: v for k, v in row.items() if k not in ("id", "key")} for row in found["edges"]]
    expected = [
        edge(f"n{e.source}", f"n{e.target}", e.attributes(), directed) for e in graph.es
    ]
    assert edges == expected


def test_what_networkx_made_of_our_graph_comes_back(stakegraph, export, dataset, tmp_path):
    """Through NetworkX and back: the same documents, nodes and edges, in both formats."""
    original = json.loads(export("json").read_text("utf-8"))
    graph = networkx.read_graphml(export("graphml"), force_multigraph=True)
    networkx.write_graphml(graph, tmp_path / "graph.graphml")
    graph = networkx.node_link_graph(original, edges="edges")
    text = json.dumps(networkx.node_link_data(graph, edges="links"))
    (tmp_path / "graph.json").write_text(text, "utf-8")
    for name in ("graph.graphml", "graph.json"):
        found, _ = read(stakegraph, tmp_path / name)
        if name == "graph.graphml":
            found, expected = json.loads(printable(found)), json.loads(carried(original))
        else:
            expected = original
        assert found["graph"] == expected["graph"]
        for table in ("nodes", "edges"):
            assert differences(rows(found[table]), rows(expected[table])) == []


def rows(table):
    return {row["id"]: row for row in table}


def carried(value):
    """What NetworkX can write as XML: it leaves carriage returns as they are, and parsers drop them."""
    return printable(value).replace("\\r\\n", "\\n").replace("\\r", "\\n")


def printable(value):
    """JSON with U+FFFD for whatever XML 1.0 cannot hold."""
    text = json.dumps(value, ensure_ascii=False)
    for code in [*range(0x20), 0xFFFE, 0xFFFF]:
        if code not in (0x09, 0x0A, 0x0D):
            text = text.replace(f"\\u{code:04x}", "\ufffd").replace(chr(code), "\ufffd")
    return text.replace("\\b", "\ufffd").replace("\\f", "\ufffd")


def test_what_is_wrong_is_told_by_check(stakegraph, tmp_path):
    path = tmp_path / "graph.graphml"
    networkx.write_graphml(sample(networkx.MultiGraph), path)
    path.write_bytes(path.read_bytes()[:-30])
    result = subprocess.run([stakegraph, "check", path], capture_output=True, timeout=60)
    assert result.returncode == 1
    assert b"the data end before they are complete; they may have been cut off [xml]" in result.stdout
