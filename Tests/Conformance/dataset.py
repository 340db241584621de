"""A dataset as Python's own csv reads it, and what a graph made of it has to hold."""

import csv
import json
import re
from collections import defaultdict

LISTS = {"aliases", "identifiers", "authors", "affiliations", "about"}
TYPES = {
    "paragraph": int,
    "start": int,
    "end": int,
    "amount": float,
    "confidence": float,
}
ADDRESSES = {"url", "archive_url"}
FIXED = {
    "nodes": (
        *("id", "kind", "name", "aliases", "description", "region", "affiliations"),
        *("identifiers", "url"),
    ),
    "edges": (
        *("id", "kind", "source", "target", "document", "paragraph", "start", "end"),
        *("source_text", "target_text", "text_sha256", "mode", "modality", "verb", "about"),
        *("date", "amount", "currency", "confidence", "status", "note"),
    ),
}
PACKAGE_TYPES = {"integer": int, "number": float, "boolean": bool, "string": str}


def split(text):
    """The items of a list cell, escapes and all."""
    return re.findall(r"(?:\\.|[^|\\]|\\$)+", text, re.DOTALL)


def items(text):
    """The items of a list cell."""
    return [re.sub(r"\\([|:\\])", r"\1", item) for item in split(text)]


def is_address(text):
    return re.fullmatch(r"(https?://|mailto:)[^\s\x00-\x1f\x7f-\x9f]+", text, re.I) is not None


class Dataset:
    """Rows by id, each with typed values; what is empty is not there."""

    def __init__(self, folder, types=None):
        self.folder = folder
        self.types = dict(TYPES)
        package = folder / "datapackage.json"
        if package.exists():
            for resource in json.loads(package.read_text("utf-8"))["resources"]:
                for field in resource["schema"]["fields"]:
                    self.types.setdefault(field["name"], PACKAGE_TYPES[field["type"]])
        self.types.update(types or {})
        self.documents = self._rows("documents")
        self.nodes = self._rows("nodes")
        self.all_edges = self._rows("edges")
        # By default proposed and rejected claims are not in any output.
        self.edges = {
            id: edge
            for id, edge in self.all_edges.items()
            if edge.get("status", "accepted") in ("accepted", "disputed")
        }

    def _rows(self, table):
        with open(self.folder / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        found = {row["id"]: self._values(row) for row in rows}
        assert len(found) == len(rows), f"{table}.csv has an id twice"
        return found

    def _values(self, row):
        values = {}
        for name, text in row.items():
            if text == "" or (name in ADDRESSES and not is_address(text)):
                continue
            values[name] = self.typed(name, text)
        return values

    def typed(self, name, text):
        if name == "affiliations":
            return split(text)
        if name in LISTS:
            return items(text)
        kind = self.types.get(name, str)
        if kind is bool:
            return {"true": True, "false": False}[text]
        return kind(text)

    def columns(self, table):
        """The names of the columns that hold a value, fixed ones first, then others by name."""
        rows = {"nodes": self.nodes, "edges": self.edges}[table].values()
        found = {name for row in rows for name in row}
        fixed = [name for name in FIXED[table] if name in found]
        return fixed + sorted(found - set(fixed), key=lambda name: name.encode("utf-8"))

    def merged(self, kind=None, focus=None):
        """The nodes and the merged edges of a picture, and the claims behind each edge.

        What is denied and what is disputed is merged apart.
        """
        edges = [e for e in self.edges.values() if kind in (None, e["kind"])]
        if focus is not None:
            near = {focus}
            for edge in edges:
                if focus in (edge["source"], edge["target"]):
                    near |= {edge["source"], edge["target"]}
            edges = [e for e in edges if e["source"] in near and e["target"] in near]
        claims = defaultdict(list)
        nodes = set() if focus is None else {focus}
        for edge in edges:
            marks = edge.get("modality") == "denied", edge.get("status") == "disputed"
            claims[edge["source"], edge["kind"], edge["target"], *marks].append(edge)
            nodes |= {edge["source"], edge["target"]}
        return nodes, claims

    def citation(self, edge):
        """The citation of an edge as people write it, or None."""
        if "document" not in edge:
            return None
        document = self.documents.get(edge["document"], {})
        publisher = document.get("publisher")
        parts = [self.nodes.get(publisher, {}).get("name", publisher), document.get("title")]
        parts = [part for part in parts if part is not None] or [edge["document"]]
        if "published" in document:
            parts.append(document["published"])
        if "paragraph" in edge:
            parts.append(f"¶ {edge['paragraph']}")
        return ", ".join(parts)

    def address(self, edge):
        """Where the document that an edge cites can be read, or None."""
        document = self.documents.get(edge.get("document"), {})
        return document.get("url", document.get("archive_url"))

    def cited(self, edge):
        """An edge with its citation and address in columns, as files for people have them."""
        columns = {"citation": self.citation(edge), "citation_url": self.address(edge)}
        return edge | {name: text for name, text in columns.items() if text is not None}

    def named(self, name):
        """The id of the node that has this name, or has it as an alias."""
        plain = name.replace("’", "'")
        [found] = [
            id
            for id, node in self.nodes.items()
            if plain in [n.replace("’", "'") for n in [node["name"], *node.get("aliases", [])]]
        ]
        return found


def longer_name(name, reserved, columns, ignoring_case=False):
    """What a format calls a column whose name it keeps for itself, or another has but for case."""
    longer = name
    second = ignoring_case and name != name.lower() and name.lower() in columns
    while longer in reserved or (second and longer == name) or (longer != name and longer in columns):
        longer = "data_" + longer
    return longer


def marks(edge):
    """What sets a claim apart from one that is plainly asserted and accepted."""
    words = [(edge.get("modality"), "asserted"), (edge.get("status"), "accepted")]
    return [word for word, plain in words if word not in (None, plain)]


def label(edge):
    """How an edge reads; no test has a kind whose verb differs from its id."""
    words = marks(edge)
    return f"{edge['kind']} ({', '.join(words)})" if words else edge["kind"]


def under_longer_names(values, reserved, columns, without=()):
    """A row under the names that a format gives the columns, but some that it holds elsewhere."""
    return {
        longer_name(name, reserved, columns, ignoring_case=True): value
        for name, value in values.items()
        if name not in without
    }


def longer_names(columns, reserved):
    """The same for all columns of a table, in a format that ignores case.

    Columns come in the dataset's own order: the fixed ones, then the others by name.
    """
    taken = {name.lower() for name in columns}
    names = {}
    for name in columns:
        longer = name
        while (
            longer.lower() in reserved
            or longer.lower() in {n.lower() for n in names.values()}
            or (longer != name and longer.lower() in taken)
        ):
            longer = "data_" + longer
        names[name] = longer
    return names


def printable(text):
    """Text with U+FFFD for whatever XML 1.0 cannot hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def differences(found, expected):
    """What differs between two tables of rows by id, a line for each value, at most 20."""
    lines = [f"{id!r} is missing" for id in expected.keys() - found.keys()]
    lines += [f"{id!r} is too many" for id in found.keys() - expected.keys()]
    for id in expected.keys() & found.keys():
        row, wanted = found[id], expected[id]
        for name in sorted(row.keys() | wanted.keys()):
            if row.get(name) != wanted.get(name) or type(row.get(name)) is not type(
                wanted.get(name)
            ):
                lines.append(f"{id!r} {name}: {row.get(name)!r}, not {wanted.get(name)!r}")
    return sorted(lines)[:20]
