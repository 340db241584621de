"""Reads and writes GraphML with graph-tool, for the tests: a program of its own, since only the
system's Python has graph-tool.

    graph_tool_files.py read FILE      prints the nodes and edges that graph-tool sees, as JSON
    graph_tool_files.py write FILE     writes a graph of every type, and prints it as JSON
"""

import json
import sys

import graph_tool

TEXT = "a \"b\" <c> & 'd' \\ é 北京 🌍 ]]>"
NODES = {
    "name": ("string", ["The A", TEXT, "C"]),
    "flag": ("bool", [True, False, True]),
    "small": ("int16_t", [1, -2, 3]),
    "size": ("int32_t", [-7, 7, 0]),
    "big": ("int64_t", [2**62, -(2**53), 1]),
    "real": ("double", [0.1, 1e-7, 12345678.5]),
    "tags": ("vector<string>", [["x", "y, z", "c\\d"], ["one"], [","]]),
    "sizes": ("vector<double>", [["1.5", "2"], ["3"], ["-1"]]),
}
EDGES = {"weight": ("double", [0.5, 2.0, 3.25]), "said": ("string", [TEXT, "b", "c"])}
ENDS = [(0, 1), (0, 1), (2, 2)]


def plain(value):
    """A value of a property as JSON has it."""
    if isinstance(value, (bool, int, float, str)):
        return value
    return [plain(item) for item in value]


def read(path):
    graph = graph_tool.load_graph(path)
    rows = lambda things, properties: [
        {name: plain(values[thing]) for name, values in properties.items()} for thing in things
    ]
    return {
        "directed": graph.is_directed(),
        "nodes": rows(graph.vertices(), graph.vertex_properties),
        "edges": [
            row | {"source": int(edge.source()), "target": int(edge.target())}
            for edge, row in zip(graph.edges(), rows(graph.edges(), graph.edge_properties))
        ],
        "graph": {
            name: graph.graph_properties[name] for name in ("documents", "vocabulary")
        },
    }


def write(path, directed):
    graph = graph_tool.Graph(directed=directed)
    graph.add_vertex(3)
    edges = [graph.add_edge(source, target) for source, target in ENDS]
    for things, types, new, into in (
        (list(graph.vertices()), NODES, graph.new_vertex_property, graph.vertex_properties),
        (edges, EDGES, graph.new_edge_property, graph.edge_properties),
    ):
        for name, (type, values) in types.items():
            into[name] = new(type)
            for thing, value in zip(things, values):
                if type == "vector<double>":
                    value = [float(item) for item in value]
                into[name][thing] = value
    graph.save(path)
    row = lambda types, number: {name: values[number] for name, (_, values) in types.items()}
    return {
        "nodes": [row(NODES, number) for number in range(3)],
        "edges": [row(EDGES, number) | {"ends": ends} for number, ends in enumerate(ENDS)],
    }


command, path = sys.argv[1:3]
print(json.dumps(read(path) if command == "read" else write(path, command == "write")))
