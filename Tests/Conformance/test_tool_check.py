"""What `check --for` says of a file is what NetworkX and igraph do with it."""

import json
import subprocess
import warnings

import igraph
import networkx
import pytest

XMLNS = 'xmlns="http://graphml.graphdrawing.org/xmlns"'
KEYS = '<key id="k" for="edge" attr.name="kind" attr.type="string"/>'
NODES = '<node id="a"/><node id="b"/>'


def graphml(inside, keys=KEYS, root=XMLNS, default="directed"):
    return (
        f'<?xml version="1.0"?>\n<graphml {root}>{keys}'
        f'<graph edgedefault="{default}">{inside}</graph></graphml>'
    )


EDGE = '<edge source="a" target="b"><data key="k">x</data></edge>'

# A file; then for NetworkX and igraph each the codes of errors and of warnings.
GRAPHML = {
    "plain": (graphml(NODES + EDGE), ([], []), ([], [])),
    "namespace": (graphml(NODES + EDGE, root='x="1"'), (["namespace"], []), ([], ["namespace"])),
    "bare": (
        graphml(NODES + EDGE, root="").replace("<graphml >", "<graphml>"),
        ([], []),
        ([], ["namespace"]),
    ),
    "prefix": (
        graphml(NODES + EDGE, root=XMLNS.replace("xmlns", "xmlns:g", 1))
        .replace("<", "<g:")
        .replace("<g:/", "</g:")
        .replace("<g:?", "<?"),
        ([], []),
        ([], []),
    ),
    "two": (graphml(NODES + EDGE, KEYS + KEYS.replace('"k"', '"l"')), ([], []), (["key"], [])),
    "after": (graphml(NODES + EDGE, "").replace("</graphml>", KEYS + "</graphml>"), ([], []), ([], [])),
    "type": (
        graphml(NODES + EDGE, KEYS.replace("string", "date")),
        (["type"], []),
        (["type"], []),
    ),
    "undeclared": (graphml(NODES + EDGE.replace('"k"', '"z"')), (["key"], []), ([], [])),
    "untyped": (
        graphml(NODES + EDGE, KEYS.replace(' attr.type="string"', "")),
        ([], []),
        ([], ["key"]),
    ),
    "unnamed": (
        graphml(NODES + EDGE, KEYS.replace(' attr.name="kind"', "")),
        (["key"], []),
        ([], ["key"]),
    ),
    "all": (graphml(NODES + EDGE, KEYS.replace('"edge"', '"all"')), ([], []), ([], ["key"])),
    "direction": (
        graphml(NODES + EDGE.replace("<edge", '<edge directed="false"')),
        (["direction"], []),
        ([], ["direction"]),
    ),
    "hyperedge": (
        graphml(NODES + EDGE + '<hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>'),
        (["hyperedge"], []),
        ([], ["hyperedge"]),
    ),
    "duplicate": (
        graphml(NODES + 2 * EDGE.replace("<edge", '<edge id="e"')),
        ([], ["duplicate"]),
        ([], ["id"]),
    ),
    "nested": (
        graphml(f'<node id="a"><graph edgedefault="directed"><node id="b"/></graph></node>'),
        ([], ["nested"]),
        ([], ["nested"]),
    ),
    "id": (
        graphml(NODES + EDGE.replace("<edge", '<edge id="e"')),
        ([], []),
        ([], ["id"]),
    ),
}


# A type and a value, and whether NetworkX and igraph read it.
VALUES = [
    ("int", "7", True, True),
    ("int", " 7 ", True, True),
    ("int", "x", False, False),
    ("int", "1.5", False, True),
    ("int", "1_000", True, False),
    ("long", "99999999999999999999", True, True),
    ("double", "1,5", False, False),
    ("double", "1d", False, False),
    ("double", "nan", True, True),
    ("double", "-INF", True, True),
    ("double", "1e999", True, False),
    ("double", "0x1A", False, True),
    ("boolean", "yes", False, True),
    ("boolean", "TRUE", True, True),
    ("boolean", "", True, True),
    ("integer", "7", True, False),
]
for type_, value, python, c in VALUES:
    for place in ("value", "default"):
        key = f'<key id="k" for="edge" attr.name="kind" attr.type="{type_}">'
        if place == "default":
            key += f"<default>{value}</default>"
            if not value:
                continue
        edge = '<edge source="a" target="b">'
        edge += f'<data key="k">{value}</data>' if place == "value" else ""
        fault = "type" if type_ == "integer" else "value"
        GRAPHML[f"{type_} {value} {place}"] = (
            graphml(NODES + edge + "</edge>", key + "</key>"),
            ([] if python else [fault], []),
            ([] if c else [fault], []),
        )


def check(stakegraph, tool, path):
    done = subprocess.run(
        [stakegraph, "check", "--for", tool, "--format", "json", path],
        capture_output=True,
        text=True,
        timeout=60,
    )
    findings = json.loads(done.stdout)["findings"]
    codes = {"error": [], "warning": []}
    for finding in findings:
        codes[finding["severity"]].append(finding["code"])
    assert done.returncode == (1 if codes["error"] else 0)
    return codes["error"], codes["warning"]


def networkx_reads(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        graphs = networkx.read_graphml(path, force_multigraph=True)
    return graphs


@pytest.mark.parametrize("name", GRAPHML)
def test_networkx(stakegraph, tmp_path, name):
    text, expected, _ = GRAPHML[name]
    path = tmp_path / "file.graphml"
    path.write_text(text)
    assert check(stakegraph, "networkx", path) == expected
    try:
        graph = networkx_reads(path)
    except (networkx.NetworkXError, KeyError, ValueError):
        graph = None
    # It refuses just what is an error, and loses what is a warning.
    assert (graph is None) == bool(expected[0])
    if graph is not None:
        kept = {
            "duplicate": lambda: graph.number_of_edges() == 2,
            "nested": lambda: graph.number_of_nodes() == 2,
        }
        for code, holds in kept.items():
            if name != code:
                continue
            assert (code in expected[1]) == (not holds())


@pytest.mark.parametrize("name", GRAPHML)
def test_igraph(stakegraph, tmp_path, name):
    text, _, expected = GRAPHML[name]
    path = tmp_path / "file.graphml"
    path.write_text(text)
    assert check(stakegraph, "igraph", path) == expected
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            graph = igraph.Graph.Read_GraphML(str(path))
    except (igraph.InternalError, OSError):
        graph = None
    assert (graph is None) == bool(expected[0])
    if graph is None or expected[0]:
        return
    column = "kind" if "kind" in graph.es.attributes() else None
    lost = {
        "key": column is None,
        "direction": graph.is_directed(),
        "nested": graph.vcount() == 1,
        "id": "e" not in graph.es["id"] if "id" in graph.es.attributes() else True,
    }
    for code in expected[1]:
        assert lost.get(code, True), code


PARTS = {
    "plain": ("", "", "", ([], [])),
    "value": ('<attvalues><attvalue for="0" value="x"/></attvalues>', "", "", (["value"], [])),
    "undeclared": ('<attvalues><attvalue for="9" value="1"/></attvalues>', "", "", (["attribute"], [])),
    "colour": ('<viz:color r="1" g="2"/>', "", "", (["colour"], [])),
    "whole colour": ('<viz:color r="1" g="2" b="3"/>', "", "", ([], [])),
    "weight": ("", ' weight="x"', "", (["value"], [])),
    "direction": ("", ' type="undirected"', "", (["direction"], [])),
    "same id": ("", "", '<edge id="e" source="a" target="b"/>', ([], ["duplicate"])),
    "same id elsewhere": ("", "", '<edge id="e" source="b" target="a"/>', ([], [])),
    "nested": (
        '<nodes><node id="c"/></nodes><edges><edge id="f" source="a" target="c"/></edges>',
        "",
        "",
        ([], ["nested"]),
    ),
}


@pytest.mark.parametrize("name", PARTS)
def test_networkx_parts_of_gexf(stakegraph, tmp_path, name):
    inside, edge, more, expected = PARTS[name]
    path = tmp_path / "file.gexf"
    path.write_text(
        '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
        '<graph defaultedgetype="directed"><attributes class="node">'
        '<attribute id="0" title="v" type="integer"/></attributes>'
        f'<nodes><node id="a">{inside}</node><node id="b"/></nodes>'
        f'<edges><edge id="e" source="a" target="b"{edge}/>{more}</edges></graph></gexf>'
    )
    assert check(stakegraph, "networkx", path) == expected
    try:
        graph = networkx.read_gexf(path, version="1.3")
    except (networkx.NetworkXError, KeyError, ValueError, TypeError):
        graph = None
    assert (graph is None) == bool(expected[0])
    if graph is not None:
        edges = path.read_text().count("<edge ")
        assert (graph.number_of_edges() < edges) == bool(expected[1])


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ('{"nodes": [{"id": 1}, {"id": 2}], "edges": [{"source": 1, "target": 2}]}', True),
        ('{"nodes": [{"id": 1}]}', False),
        ('{"edges": []}', False),
    ],
)
def test_networkx_json(stakegraph, tmp_path, text, reads):
    path = tmp_path / "file.json"
    path.write_text(text)
    errors, _ = check(stakegraph, "networkx", path)
    assert (errors == []) == reads
    try:
        networkx.node_link_graph(json.loads(text), edges="edges")
    except (networkx.NetworkXError, KeyError):
        assert not reads
    else:
        assert reads


GEXF = (
    '<?xml version="1.0"?>\n<gexf xmlns="{namespace}" version="{version}"><graph defaultedgetype="directed">'
    '<attributes class="edge"><attribute id="0" title="{title}" type="{type}"/></attributes>'
    '<nodes><node id="a"/><node id="b"/></nodes><edges><edge id="e" source="a" target="b"{kind}>'
    '<attvalues><attvalue for="0" value="2025"/></attvalues></edge></edges></graph></gexf>'
)


@pytest.mark.parametrize(
    ("namespace", "version", "title", "type", "kind", "expected"),
    [
        ("http://gexf.net/1.3", "1.3", "kind", "string", ' kind="x"', ([], [])),
        ("http://www.gexf.net/1.2draft", "1.2", "t", "long", "", ([], [])),
        ("http://www.gexf.net/1.3", "1.3", "t", "string", "", (["namespace"], [])),
        ("http://gexf.net/1.3", "1.3", "t", "date", "", (["type"], [])),
        ("http://gexf.net/1.3", "1.3", "t", "string", ' kind="x"', ([], ["kind"])),
    ],
)
def test_networkx_gexf(stakegraph, tmp_path, namespace, version, title, type, kind, expected):
    path = tmp_path / "file.gexf"
    path.write_text(
        GEXF.format(namespace=namespace, version=version, title=title, type=type, kind=kind)
    )
    assert check(stakegraph, "networkx", path) == expected
    graph = None
    for known in ["1.2draft", "1.3"]:
        try:
            graph = graph or networkx.read_gexf(path, version=known)
        except (networkx.NetworkXError, KeyError):
            pass
    assert (graph is None) == bool(expected[0])
    if graph is not None:
        [(_, _, values)] = graph.edges(data=True)
        assert ("x" in values.values()) == (bool(kind) and not expected[1] and title != "kind")


@pytest.mark.parametrize(
    "tool", ["gephi", "yed", "cytoscape", "neo4j", "networkx", "igraph", "sigma", "kumu"]
)
def test_what_is_converted_for_a_tool_opens_in_it(stakegraph, tmp_path, tool):
    endings = {"gephi": "gexf", "cytoscape": "cyjs", "sigma": "json", "kumu": "json"}
    path = tmp_path / f"file.{endings.get(tool, 'graphml')}"
    subprocess.run(
        [stakegraph, "convert", "data/two-sessions-2025", path, "--for", tool, "-q"], check=True
    )
    errors, lost = check(stakegraph, tool, path)
    assert errors == []
    # Gephi itself folds claims that are repeated, which no file can keep it from.
    assert lost == (["parallel"] if tool == "gephi" else [])
