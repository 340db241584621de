"""What a file of some format has to hold of each row of a dataset."""

import json

from dataset import FIXED, LISTS, longer_names, printable

EDGE_KEYS = ("id", "source", "target")


def node_rows(dataset, reserved, clean=printable):
    """The columns of each node under the names that a format gives them."""
    return _rows(dataset.nodes, dataset.columns("nodes"), {"id", *reserved}, clean, ("id",))


def edge_rows(dataset, reserved, clean=printable, cited=False):
    """The columns of each edge, with its citation written out if that is asked for."""
    edges = dataset.edges
    columns = dataset.columns("edges")
    if cited:
        edges = {id: dataset.cited(edge) for id, edge in edges.items()}
        columns += ["citation", "citation_url"]
    # An added column stands among the others by its name.
    fixed = [name for name in columns if name in FIXED["edges"]]
    others = [name for name in columns if name not in FIXED["edges"]]
    columns = fixed + sorted(others, key=lambda name: name.encode("utf-8"))
    return _rows(edges, columns, {*EDGE_KEYS, *reserved}, clean, EDGE_KEYS)


def _rows(rows, columns, reserved, clean, held):
    names = longer_names(columns, {name.lower() for name in reserved})
    found = {}
    for id, row in rows.items():
        values = {names[name]: value for name, value in row.items() if name not in held}
        found[id] = {
            name: clean(value) if isinstance(value, str) else value
            for name, value in values.items()
        }
    return found


def ends(edge):
    return {"source": edge["source"], "target": edge["target"]}


def read_lists(values):
    """The values of a file in which lists are JSON text."""
    return {
        name: json.loads(value) if name in LISTS else value for name, value in values.items()
    }
