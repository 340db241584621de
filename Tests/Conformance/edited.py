"""A copy of a dataset with edits of each sort, and what they are."""

import csv
import shutil
from pathlib import Path


class Edited:
    """The copy's folder, and by table the ids added, removed, changed in some columns, renamed."""

    def __init__(self, dataset, folder):
        self.folder = Path(folder)
        shutil.copytree(dataset.folder, self.folder)
        self.added = {}
        self.removed = {}
        self.changed = {}
        self.renamed = {}
        self._edit("documents", self._documents)
        self._edit("nodes", self._nodes)
        self._edit("edges", self._edges)

    def _edit(self, table, edit):
        path = self.folder / f"{table}.csv"
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            columns, rows = list(reader.fieldnames), list(reader)
        for kept in (self.added, self.removed, self.changed):
            kept[table] = {}
        columns, rows = edit(columns, rows)
        with open(path, "w", encoding="utf-8", newline="") as file:
            # The columns in another order, which is to make no difference.
            writer = csv.DictWriter(file, columns[:1] + columns[:0:-1])
            writer.writeheader()
            writer.writerows(reversed(rows))

    def _change(self, table, row, **values):
        self.changed[table][row["id"]] = {
            name: (row[name] or None, value) for name, value in values.items()
        }
        row.update(values)

    def _documents(self, columns, rows):
        self._change("documents", rows[0], title='Another "title", <b>')
        rows.append({"id": "new document", "title": "New"})
        self.added["documents"] = {"new document"}
        return columns, rows

    def _nodes(self, columns, rows):
        self._change("nodes", rows[0], name="Another name", description="Other words")
        rows.append({"id": "new node", "kind": "organisation", "name": "New"})
        self.added["nodes"] = {"new node"}
        return columns, rows

    def _edges(self, columns, rows):
        rows.append(dict(rows[1], id="new edge", note="new", source="new node"))
        self.added["edges"] = {"new edge"}
        self.removed["edges"] = {rows.pop(2)["id"]}
        self._change("edges", rows[0], status="proposed", note="Other\twords")
        self.renamed = {rows[-2]["id"]: "renamed edge"}
        rows[-2]["id"] = "renamed edge"
        return columns, rows
