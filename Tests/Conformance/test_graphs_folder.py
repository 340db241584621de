"""The files in graphs/ are what the program makes of the data today."""

import re

import pytest
from conftest import ROOT, run, tool
from dot import Dot
from svg import Picture

GRAPHS = ROOT / "graphs"
NOTED = re.compile(r"drawn by Graphviz (\S+);")


@pytest.fixture(scope="module")
def fresh(stakegraph, tmp_path_factory):
    folder = tmp_path_factory.mktemp("fresh") / "graphs"
    run("Scripts/make-graphs", stakegraph, "data/two-sessions-2025", folder)
    return folder


@pytest.fixture(scope="module")
def is_same_graphviz(fresh):
    noted = NOTED.search((GRAPHS / "README.md").read_text("utf-8"))[1]
    return noted == NOTED.search((fresh / "README.md").read_text("utf-8"))[1]


def test_the_same_files_are_there(fresh):
    assert GRAPHS.is_dir(), "there is no folder graphs; make graphs writes it"
    assert sorted(p.name for p in GRAPHS.iterdir()) == sorted(p.name for p in fresh.iterdir())


def test_exports_and_index_are_current(fresh, is_same_graphviz):
    def content(path):
        if path.name == "README.md":
            return NOTED.sub("", path.read_text("utf-8"))
        if path.suffix == ".dot" and not is_same_graphviz:
            # Versions break lines at other places.
            graph = Dot(run(tool("nop"), path).decode("utf-8"))
            return graph.attributes, graph.nodes, graph.edges
        return path.read_bytes()

    for path in fresh.iterdir():
        if path.suffix not in (".svg", ".html"):
            # Not compared by assert, which would print both.
            if content(path) != content(GRAPHS / path.name):
                pytest.fail(f"graphs/{path.name} is not current; make graphs writes it anew")


def test_pictures_are_current(fresh, is_same_graphviz, capsys):
    families = run(tool("fc-list"), ":", "family").decode("utf-8")
    by_bytes = is_same_graphviz and "Liberation Sans" in families

    def content(path):
        if by_bytes:
            return path.read_bytes()
        if path.suffix == ".html":
            # All but the drawing.
            return re.sub(r'<svg id="picture".*?</svg>', "", path.read_text("utf-8"), flags=re.DOTALL)
        picture = Picture(path)
        return picture.nodes, picture.edges, picture.words

    with capsys.disabled():
        print(f"\npictures are compared by {'their bytes' if by_bytes else 'what they show'}")
    for path in [*fresh.glob("*.svg"), *fresh.glob("*.html")]:
        if content(path) != content(GRAPHS / path.name):
            pytest.fail(f"graphs/{path.name} is not current; make graphs writes it anew")
