"""Pictures show the merged graph that Python computes from the same rows."""

from collections import Counter

import pytest
from conftest import run
from svg import Picture

KINDS = ["quoted", "founded", "funded", "promoted"]
MODALITIES = ["asserted", "planned", "opinion", "denied"]


def title(*ids):
    """Graphviz undoes nothing in a title, so a backslash is as double as in the file."""
    return "->".join(ids).replace("\\", "\\\\")


def check(path, dataset, kind=None, focus=None):
    picture = Picture(path)
    nodes, claims = dataset.merged(kind, focus)
    assert picture.titles("node") == Counter(title(id) for id in nodes)
    assert picture.titles("edge") == Counter(
        title(source, target) for source, _, target, *_ in claims
    )
    kinds = Counter(dataset.nodes[id]["kind"] for id in nodes)
    assert kinds == class_counts(picture.nodes, 0)
    assert Counter(kind for _, kind, *_ in claims) == class_counts(picture.edges, 0)
    # A folded edge is as plain as the plainest of its claims.
    plainest = Counter(
        min((claim.get("modality", "asserted") for claim in group), key=MODALITIES.index)
        for group in claims.values()
    )
    assert plainest == class_counts(picture.edges, 1)
    for link in picture.links:
        assert link.startswith(("http://", "https://", "mailto:")), link
    text = path.read_text("utf-8")
    assert "<script" not in text


def class_counts(groups, place):
    counts = Counter()
    for (_, classes, _), count in groups.items():
        counts[classes[place]] += count
    return counts


def test_the_picture_shows_the_merged_graph(dataset, export):
    check(export("svg"), dataset)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_a_kind_shows_its_edges(kind, stakegraph, dataset, tmp_path):
    if not dataset.merged(kind)[1]:
        # Nothing to draw is an error of its own.
        with pytest.raises(AssertionError, match="nothing is left: "):
            run(stakegraph, "render", "--data", dataset.folder, "--kind", kind)
        return
    path = tmp_path / "kind.svg"
    run(stakegraph, "render", "--data", dataset.folder, "--kind", kind, "-o", path)
    check(path, dataset, kind=kind)


def test_a_picture_of_a_node_shows_its_neighbours(stakegraph, dataset, tmp_path):
    degrees = Counter()
    for edge in dataset.edges.values():
        degrees.update({edge["source"], edge["target"]})
    [(focus, _)] = degrees.most_common(1)
    path = tmp_path / "focus.svg"
    run(stakegraph, "render", "--data", dataset.folder, "--focus", focus, "-o", path)
    check(path, dataset, focus=focus)
