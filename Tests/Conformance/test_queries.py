"""NetworkX and igraph give the same answers on random graphs, and so do plain definitions."""

import json
import random

import igraph
import networkx
import pytest
from conftest import run
from randomgraphs import RandomGraph, seeds


@pytest.fixture(scope="module", params=seeds(), ids=lambda seed: f"seed{seed}")
def case(request, tmp_path_factory):
    graph = RandomGraph(request.param)
    graph.folder = tmp_path_factory.mktemp("random") / "data"
    graph.write(graph.folder)
    return graph


@pytest.fixture
def ask(stakegraph, case):
    """Runs a command on the graph and returns its JSON."""

    def run_command(*arguments):
        return json.loads(
            run(stakegraph, *arguments, "-q", "-d", case.folder, "--format", "json")
        )

    return run_command


def scores(ask, measure, *options):
    answer = ask("rank", "--by", measure, *options)
    assert answer["by"] == measure
    order = [(-node["score"], node["id"]) for node in answer["nodes"]]
    assert order == sorted(order)
    return {node["id"]: node["score"] for node in answer["nodes"]}


def assert_near(found, expected):
    assert found.keys() == expected.keys()
    worst = max(found, key=lambda id: abs(found[id] - expected[id]))
    assert abs(found[worst] - expected[worst]) < 1e-9, worst


def refused(stakegraph, case, *arguments):
    """Whether a command says that nothing is left."""
    with pytest.raises(AssertionError, match="nothing is left|no claims"):
        run(stakegraph, *arguments, "-d", case.folder)


@pytest.mark.parametrize("direction", ["both", "out", "in"])
def test_neighbours(case, ask, direction):
    multigraph = case.multigraph(case.selected())
    views = {
        "both": multigraph.to_undirected(as_view=True),
        "out": multigraph,
        "in": multigraph.reverse(copy=False),
    }
    start = sorted(case.nodes, key=lambda id: (-multigraph.degree(id), id))[0]
    for depth in range(1, 5):
        answer = ask("neighbours", start, "--depth", depth, "--direction", direction)
        distances = networkx.single_source_shortest_path_length(
            views[direction], start, cutoff=depth
        )
        found = {node["id"]: node for node in answer["neighbours"]}
        assert {id: node["distance"] for id, node in found.items()} == {
            id: distance for id, distance in distances.items() if id != start
        }
        for id, node in found.items():
            edges = {edge["id"]: edge for edge in node["edges"]}
            expected = set()
            for edge, values in case.selected().items():
                ends = [values["source"], values["target"]]
                for near, far, way in [(*ends, "out"), (*reversed(ends), "in")]:
                    nearer = far == id and distances.get(near) == distances[id] - 1
                    if nearer and direction in ("both", way):
                        expected.add((edge, near, way))
            assert {(e["id"], e["other"], e["direction"]) for e in edges.values()} == expected
            claims = [case.counted()[edge] for edge in edges if edge in case.counted()]
            assert node["support"] == case.support(claims)
        loops = {e for e, v in case.selected().items() if v["source"] == v["target"] == start}
        assert {edge["id"] for edge in answer["loops"]} == loops


@pytest.mark.parametrize("directed", [False, True])
def test_paths(case, ask, directed):
    graph = case.multigraph(case.links())
    view = graph if directed else graph.to_undirected()
    draw = random.Random(len(case.edges))
    linked = sorted(max(networkx.connected_components(graph.to_undirected()), key=len))
    pairs = [draw.sample(sorted(case.nodes), 2)] if len(case.nodes) > 1 else []
    if len(linked) > 1:
        pairs += [draw.sample(linked, 2) for _ in range(3)]

    def claims(near, far):
        ways = {(near, far)} if directed else {(near, far), (far, near)}
        return {
            id: e for id, e in case.links().items() if (e["source"], e["target"]) in ways
        }

    for start, end in pairs:
        options = ["--directed"] if directed else []
        answer = ask("path", start, end, "--exact", "--most", 10000, *options)
        if not networkx.has_path(view, start, end):
            assert answer["paths"] == [] and "length" not in answer
            reachable = networkx.descendants(view, start) if directed else (
                networkx.node_connected_component(view, start) - {start}
            )
            assert len(answer["nearest"]) == min(5, len(reachable))
            ends = view.in_degree(end) if directed else view.degree(end)
            assert answer["end_is_linked"] == (ends > 0)
            continue
        simple = networkx.DiGraph(view) if directed else networkx.Graph(view)
        expected = []
        for path in networkx.all_shortest_paths(simple, start, end):
            hops = list(zip(path, path[1:]))
            supports = [case.support(claims(*hop).values()) for hop in hops]
            order = [(case.nodes[id]["name"], id) for id in path]
            expected.append(
                (-min(supports), -sum(supports), order, [sorted(claims(*hop)) for hop in hops])
            )
        expected.sort()
        assert answer["length"] == len(expected[0][2]) - 1
        found = [
            (
                -path["support"],
                -path["total_support"],
                [(node["name"], node["id"]) for node in path["nodes"]],
                [[edge["id"] for edge in hop["edges"]] for hop in path["hops"]],
            )
            for path in answer["paths"]
        ]
        assert found == expected


def test_counts(case, ask, stakegraph):
    counted = case.counted()
    if not counted:
        return refused(stakegraph, case, "rank")
    graph = case.multigraph(counted)
    assert scores(ask, "degree") == dict(graph.degree())
    assert scores(ask, "in") == dict(graph.in_degree())
    assert scores(ask, "out") == dict(graph.out_degree())
    at = {
        id: [e for e in counted.values() if id in (e["source"], e["target"])]
        for id in case.nodes
    }
    assert scores(ask, "support") == {id: case.support(at[id]) for id in case.nodes}
    quotations = [e for e in counted.values() if e["kind"] == "quoted"]
    if not quotations:
        return refused(stakegraph, case, "rank", "--by", "quoted-by")
    assert scores(ask, "quoted-by") == {
        id: len({case.quoter(e) for e in quotations if e["target"] == id} - {None})
        for id in case.nodes
    }


def test_who_speaks_of_a_node(case, ask, stakegraph):
    speakers = {id: set() for id in case.nodes}
    for edge in case.counted().values():
        if edge["kind"] == "quoted" and edge["about"]:
            for subject in edge["about"].split("|"):
                speakers[subject] |= {edge["target"]} - {subject}
    if not any(speakers.values()):
        return refused(stakegraph, case, "rank", "--by", "spoken-of")
    assert scores(ask, "spoken-of") == {id: len(found) for id, found in speakers.items()}


def test_pagerank(case, ask, stakegraph):
    if not case.counted():
        return refused(stakegraph, case, "rank", "--by", "pagerank")
    graph = case.multigraph(case.counted())
    found = scores(ask, "pagerank")
    assert sum(found.values()) == pytest.approx(1, abs=1e-9)
    ids = list(case.nodes)
    numbers = {id: number for number, id in enumerate(ids)}
    other = igraph.Graph(
        n=len(ids), edges=[(numbers[s], numbers[t]) for s, t in graph.edges()], directed=True
    )
    assert_near(found, dict(zip(ids, other.pagerank(damping=0.85, implementation="prpack"))))
    # NetworkX itself, without NumPy, which its usual way needs.
    from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

    assert_near(found, _pagerank_python(graph, alpha=0.85, tol=1e-14, max_iter=10000))


@pytest.mark.parametrize("directed", [False, True])
def test_betweenness(case, ask, stakegraph, directed):
    options = ["--directed"] if directed else []
    if not case.links():
        return refused(stakegraph, case, "rank", "--by", "betweenness", *options)
    graph = case.multigraph(case.links())
    simple = networkx.DiGraph(graph) if directed else networkx.Graph(graph)
    expected = networkx.betweenness_centrality(simple, normalized=True)
    assert_near(scores(ask, "betweenness", *options), expected)


def test_components(case, ask, stakegraph):
    parts = sorted(networkx.connected_components(case.pairs()), key=lambda p: (-len(p), min(p)))
    answer = ask("components", "--isolated")
    assert [{node["id"] for node in part["members"]} for part in answer["components"]] == parts
    assert [part["size"] for part in answer["components"]] == [len(part) for part in parts]
    for part in answer["components"]:
        ids = {node["id"] for node in part["members"]}
        assert part["claims"] == sum(e["source"] in ids for e in case.links().values())
    large = [part for part in parts if len(part) > 1]
    assert answer["isolated"] == len(parts) - len(large)
    if not large:
        return refused(stakegraph, case, "components")
    assert len(ask("components")["components"]) == len(large)


def test_communities(case, ask, stakegraph):
    if not case.links():
        return refused(stakegraph, case, "communities")
    graph = case.pairs()
    isolated = list(networkx.isolates(graph))
    graph.remove_nodes_from(isolated)
    answer = ask("communities")
    assert answer["isolated"] == len(isolated)
    found = [{node["id"] for node in group["members"]} for group in answer["communities"]]
    # A partition of all linked nodes, or NetworkX refuses it.
    modularity = networkx.community.modularity(graph, found, weight="weight")
    assert answer["modularity"] == pytest.approx(modularity, abs=1e-9)
    for group in found:
        assert networkx.is_connected(graph.subgraph(group))
    other = igraph.Graph.from_networkx(graph)
    igraph.set_random_number_generator(random.Random(1))
    best = other.community_multilevel(weights="weight").modularity
    assert modularity >= best - 0.01 * abs(best)
    assert ask("communities", "--seed", 1) == answer
