"""Graphviz's own programs read the DOT file back with every name, end, key and value."""

import json
import re

from conftest import run, tool
from dataset import LISTS, differences, items, longer_name, printable, split
from dot import Dot, plain, plain_name

# What the picture needs stands beside the columns.
LOOKS = {
    *("arrowhead", "arrowtail", "class", "color", "dir", "fillcolor", "fontsize", "id", "label"),
    *("penwidth", "shape", "style", "width"),
    *("tooltip", "URL"),
}
# Columns that Graphviz would act on, or that readers of DOT keep for themselves, have longer names.
LONGER = {
    *("label", "key", "weight", "ratio", "size", "pos", "color", "name", "head", "tail"),
}


def carried(values, columns):
    named = {}
    for name, value in values.items():
        if name == "id":
            continue
        name = longer_name(name, LONGER, columns)
        if isinstance(value, str) and name not in ("source", "target"):
            value = re.sub("\r\n?", "\n", printable(value))
        named[name] = value
    return named


def read(dataset, attributes):
    """The columns among attributes, with the types of the dataset."""
    values = {}
    for name, text in attributes.items():
        if name in LOOKS:
            continue
        text = plain(text)
        if name in ("affiliations", *LISTS):
            values[name] = split(text) if name == "affiliations" else items(text)
        else:
            short = re.sub("^(data_)+", "", name)
            values[name] = dataset.typed(short, text)
    return values


def file_name(name):
    return re.sub("\\\\|&(?=[A-Za-z0-9#]*;)", lambda m: {"\\": "\\\\", "&": "&amp;"}[m[0]], name)


def test_nop_reads_every_value(dataset, export):
    graph = Dot(run(tool("nop"), export("dot")).decode("utf-8"))
    columns = {name for node in dataset.nodes.values() for name in node}
    nodes = {plain_name(name): read(dataset, a) for name, a in graph.nodes.items()}
    expected = {id: carried(node, columns) for id, node in dataset.nodes.items()}
    assert differences(nodes, expected) == []
    columns = {name for edge in dataset.all_edges.values() for name in edge}
    edges = {}
    for tail, head, attributes in graph.edges:
        key = plain_name(attributes.pop("key"))
        assert key not in edges, f"two edges have the key {key!r}"
        ends = {"source": plain_name(tail), "target": plain_name(head)}
        edges[key] = read(dataset, attributes) | ends
    expected = {id: carried(edge, columns) for id, edge in dataset.edges.items()}
    assert differences(edges, expected) == []
    documents = json.loads(plain(graph.attributes["documents"]))
    assert {d["id"]: d for d in documents} == dataset.documents


def test_dot_and_gvpr_read_the_same_names_and_ends(dataset, export):
    text = run(tool("dot"), "-Tdot_json", export("dot")).decode("utf-8")
    graph = json.loads(text)
    names = [plain_name(node["name"]) for node in graph["objects"]]
    assert sorted(names) == sorted(dataset.nodes)
    ends = sorted((names[edge["tail"]], names[edge["head"]]) for edge in graph["edges"])
    expected = sorted((e["source"], e["target"]) for e in dataset.edges.values())
    assert ends == expected

    program = 'N { printf("%s\\n", $.name) } E { printf("%s\\n%s\\n", $.tail.name, $.head.name) }'
    lines = run(tool("gvpr"), program, export("dot")).decode("utf-8").splitlines()
    wanted = [*dataset.nodes, *(end for pair in expected for end in pair)]
    assert sorted(lines) == sorted(file_name(name) for name in wanted)
