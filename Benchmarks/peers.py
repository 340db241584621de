#!/usr/bin/env python3
"""Does one work with one graph library, in a process of its own, for bench.py to measure.

    Benchmarks/peers.py LIBRARY WORK DATASET [FILE]

LIBRARY is networkx, igraph, rustworkx or networkit; WORK is load, graphml-out, graphml-in, dot, pagerank,
components or neighbours. Each prints the CPU seconds of the work alone, without reading what it is done on
and without importing the library. Each loads what `nodes.csv` and `edges.csv` hold, with the attributes that the
library keeps, as its own documentation advises. A work that a library does not have ends with status 3.
"""
import csv
import json
import sys
import time
from pathlib import Path

NODE = ["kind", "name", "aliases", "region"]
EDGE = ["kind", "date", "amount", "currency", "document", "confidence"]


class Work:
    """The work itself, timed: `with Work():`."""

    seconds = 0.0

    def __enter__(self):
        self.start = time.process_time()

    def __exit__(self, *_):
        Work.seconds += time.process_time() - self.start


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def networkx_graph(data):
    import networkx

    graph = networkx.MultiDiGraph()
    for row in rows(data / "nodes.csv"):
        graph.add_node(row["id"], **{key: row[key] for key in NODE if row[key]})
    for row in rows(data / "edges.csv"):
        attributes = {key: row[key] for key in EDGE if row[key]}
        graph.add_edge(row["source"], row["target"], key=row["id"], **attributes)
    return graph


def networkx_works(work, data, file):
    import networkx

    if work == "graphml-in":
        with Work():
            return networkx.read_graphml(file, force_multigraph=True)
    graph = networkx_graph(data)
    hub = json.loads((data / "meta.json").read_text("utf-8"))["hub"]
    with Work():
        if work == "graphml-out":
            networkx.write_graphml_xml(graph, file)
        elif work == "pagerank":
            networkx.pagerank(graph)
        elif work == "components":
            list(networkx.weakly_connected_components(graph))
        elif work == "neighbours":
            set(graph.successors(hub)) | set(graph.predecessors(hub))
        elif work != "load":
            sys.exit(3)


def igraph_works(work, data, file):
    import igraph

    if work == "graphml-in":
        with Work():
            return igraph.Graph.Read_GraphML(str(file))
    nodes = list(rows(data / "nodes.csv"))
    places = {row["id"]: place for place, row in enumerate(nodes)}
    edges = list(rows(data / "edges.csv"))
    graph = igraph.Graph(
        n=len(nodes),
        edges=[(places[row["source"]], places[row["target"]]) for row in edges],
        directed=True,
        vertex_attrs={key: [row[key] for row in nodes] for key in ["id", *NODE]},
        edge_attrs={key: [row[key] for row in edges] for key in ["id", *EDGE]},
    )
    hub = places[json.loads((data / "meta.json").read_text("utf-8"))["hub"]]
    with Work():
        if work == "graphml-out":
            graph.write_graphml(str(file))
        elif work == "dot":
            graph.write_dot(str(file))
        elif work == "pagerank":
            graph.pagerank()
        elif work == "components":
            graph.connected_components("weak")
        elif work == "neighbours":
            set(graph.neighbors(hub, "all"))
        elif work != "load":
            sys.exit(3)


def rustworkx_works(work, data, file):
    import rustworkx

    if work == "graphml-in":
        with Work():
            return rustworkx.read_graphml(str(file))
    graph = rustworkx.PyDiGraph(multigraph=True)
    nodes = list(rows(data / "nodes.csv"))
    places = dict(zip((row["id"] for row in nodes), graph.add_nodes_from(nodes)))
    graph.add_edges_from(
        [(places[row["source"]], places[row["target"]], row) for row in rows(data / "edges.csv")]
    )
    hub = places[json.loads((data / "meta.json").read_text("utf-8"))["hub"]]
    with Work():
        if work == "graphml-out":
            rustworkx.write_graphml(graph, str(file))
        elif work == "pagerank":
            rustworkx.pagerank(graph)
        elif work == "components":
            rustworkx.weakly_connected_components(graph)
        elif work == "neighbours":
            set(graph.neighbors_undirected(hub))
        elif work != "load":
            sys.exit(3)


def networkit_works(work, data, file):
    import networkit

    places = {row["id"]: place for place, row in enumerate(rows(data / "nodes.csv"))}
    graph = networkit.Graph(len(places), directed=True)
    for row in rows(data / "edges.csv"):
        graph.addEdge(places[row["source"]], places[row["target"]])
    networkit.setNumberOfThreads(1)
    hub = places[json.loads((data / "meta.json").read_text("utf-8"))["hub"]]
    with Work():
        if work == "pagerank":
            networkit.centrality.PageRank(graph).run()
        elif work == "components":
            networkit.components.WeaklyConnectedComponents(graph).run()
        elif work == "neighbours":
            set(graph.iterNeighbors(hub)) | set(graph.iterInNeighbors(hub))
        elif work != "load":
            sys.exit(3)


def main():
    library, work, data, *file = sys.argv[1:]
    works = {
        "networkx": networkx_works,
        "igraph": igraph_works,
        "rustworkx": rustworkx_works,
        "networkit": networkit_works,
    }
    works[library](work, Path(data), file[0] if file else None)
    print(Work.seconds)


if __name__ == "__main__":
    main()
