"""The flowchart of Mermaid, read line by line with the few statements that it may have.

In labels only letters, digits, spaces and a few marks may stand for themselves; all else is a
number or one of four names, as Mermaid writes characters that it shall not read.
"""

import csv
import re
import subprocess
from collections import Counter

import pytest
from dataset import label, marks

LABEL = r"(?:[^\x00-\x7f]|[A-Za-z0-9 ,'()/!?.-]|#(?:\d+|quot|lt|gt|amp);)*"
NODE = re.compile(
    rf'n(\d+)(\[\[|\[/|\(\[|\[|\(|\{{\{{|>)"({LABEL})"(\]\]|/\]|\]\)|\]|\)|\}}\}}):::(kind_\w+)',
    re.ASCII,
)
EDGE = re.compile(rf'n(\d+) (-->|-\.->)\|"({LABEL})"\| n(\d+)')
CLASS = re.compile(r"classDef kind_\w+ fill:#[0-9A-F]{6},color:#[0-9A-F]{6}", re.ASCII)
COMMENT = re.compile(r"%% [^%{}<>&`\x00-\x1f\x7f-\x9f\u2028\u2029]*")
NAMES = {"quot": '"', "lt": "<", "gt": ">", "amp": "&"}


def decoded(text):
    return re.sub(r"#(\w+);", lambda m: NAMES.get(m[1]) or chr(int(m[1])), text)


def spaced(text):
    """Text with a space in place of each control character."""
    return re.sub("[\x00-\x1f\x7f-\x9f]", " ", text)


@pytest.fixture
def chart(export):
    first, *lines = export("mermaid").read_text("utf-8").rstrip("\n").split("\n")
    assert first == "flowchart LR"
    nodes, edges, comments = [], [], []
    for line in lines:
        # By this Mermaid would take the line for another statement, wherever in it the words are.
        assert re.search(r"direction\s|style.*:\S*#.*;", line.split("%%")[0]) is None
        if match := NODE.fullmatch(line):
            assert int(match[1]) == len(nodes) + 1
            nodes.append((decoded(match[3]), match[5], match[2] + match[4]))
        elif match := EDGE.fullmatch(line):
            ends = int(match[1]) - 1, int(match[4]) - 1
            edges.append((*ends, decoded(match[3]), match[2]))
        elif COMMENT.fullmatch(line):
            comments.append(decoded(line.removeprefix("%% ")))
        else:
            assert CLASS.fullmatch(line), line
    return nodes, edges, comments


def test_every_node_has_its_name_and_kind(dataset, chart):
    found = Counter((name, kind) for name, kind, _ in chart[0])
    expected = Counter(
        (spaced(node["name"]), "kind_" + node["kind"]) for node in dataset.nodes.values()
    )
    assert found == expected
    assert len({(kind, shape) for _, kind, shape in chart[0]}) == len({k for _, k, _ in chart[0]})


def test_every_edge_has_its_ends_and_is_dotted_unless_plain(dataset, chart):
    names = [name for name, _, _ in chart[0]]
    found = Counter((names[s], text, names[t], line) for s, t, text, line in chart[1])
    expected = Counter(
        (
            spaced(dataset.nodes[edge["source"]]["name"]),
            label(edge),
            spaced(dataset.nodes[edge["target"]]["name"]),
            "-.->" if marks(edge) else "-->",
        )
        for edge in dataset.edges.values()
    )
    assert found == expected


def test_comments_tell_citations_and_documents(dataset, chart):
    expected = []
    for id, edge in sorted(dataset.edges.items(), key=lambda item: item[0].encode()):
        parts = [dataset.citation(edge), dataset.address(edge)]
        if parts[0] is not None:
            expected.append(spaced(f"{id}: {' '.join(part for part in parts if part)}"))
    claims = chart[2][: len(expected)]
    assert claims == expected
    documents = chart[2][len(expected) :]
    assert len(documents) == len(dataset.documents)
    for comment, id in zip(documents, sorted(dataset.documents, key=str.encode)):
        assert comment == f"document {id}" or comment.startswith(f"document {id}: ")


def test_more_edges_than_mermaid_draws_are_refused(stakegraph, tmp_path):
    for table, header, rows in [
        ("nodes", ["id", "kind", "name"], [("a", "person", "A")]),
        (
            "edges",
            ["id", "kind", "source", "target"],
            [(i, "promoted", "a", "a") for i in range(501)],
        ),
    ]:
        with open(tmp_path / f"{table}.csv", "w", newline="") as file:
            csv.writer(file).writerows([header, *rows])
    output = tmp_path / "graph.mmd"
    result = subprocess.run(
        [stakegraph, "export", "--quiet", "--data", tmp_path, "-o", output],
        capture_output=True,
        text=True,
    )
    assert result.returncode == 1 and not output.exists()
    assert "Mermaid draws at most 500 edges, and there are 501" in result.stderr
