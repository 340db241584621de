"""Random datasets with everything that breaks graph algorithms, and which of their claims count."""

import csv
import json
import os
import random
from collections import defaultdict

import networkx

KINDS = ["person", "organisation", "region", "initiative"]
VERBS = ["quoted", "founded", "funded", "promoted"]


def seeds():
    """The seeds to test with; STAKEGRAPH_SEEDS says how many."""
    return range(1, int(os.environ.get("STAKEGRAPH_SEEDS", "5")) + 1)


class RandomGraph:
    """Parallel claims, self-loops, isolated nodes, several components, modalities, statuses."""

    def __init__(self, seed):
        draw = random.Random(seed)
        # From a single node to some hundred, and the first few seeds of different sizes.
        count = [40, 8, 120, 3, 20, 1, 80, 2][seed % 8]
        groups = draw.choice([1, 1, 2, 5])
        self.nodes = {
            f"n{number:03}": {
                "id": f"n{number:03}",
                "kind": draw.choice(KINDS),
                "name": f"Name {draw.randrange(2 * count)}",
            }
            for number in range(count)
        }
        ids = list(self.nodes)
        self.documents = {
            f"d{number}": {
                "id": f"d{number}",
                "publisher": draw.choice(ids),
                "origin": draw.choice(ids) if draw.random() < 0.2 else "",
            }
            for number in range(max(1, count // 4))
        }
        documents = [*self.documents, ""]
        self.edges = {}
        for number in range(int(count * draw.choice([0.5, 1, 2, 4]))):
            source = draw.choice(ids)
            near = [id for id in ids if int(id[1:]) % groups == int(source[1:]) % groups]
            target = draw.choice(near if draw.random() < 0.9 else ids)
            if draw.random() < 0.05:
                target = source
            document = draw.choice(documents)
            kind = draw.choice(VERBS)
            if kind == "quoted" and document in self.documents and draw.random() < 0.7:
                source = self.documents[document]["publisher"]
            for copy in range(draw.choice([1, 1, 1, 2, 3])):
                id = f"e{number}-{copy}"
                self.edges[id] = {
                    "id": id,
                    "kind": kind,
                    "source": source,
                    "target": target,
                    "document": draw.choice(documents) if copy > 1 else document,
                    "modality": draw.choice(["", "", "", "asserted", "planned", "denied"]),
                    "status": draw.choice(["", "", "accepted", "disputed", "rejected"]),
                    "about": "|".join(draw.sample(ids, min(len(ids), draw.randrange(3)))),
                }
        self.draw = draw

    def write(self, folder):
        tables = {"nodes": self.nodes, "edges": self.edges, "documents": self.documents}
        folder.mkdir()
        for table, rows in tables.items():
            columns = ["id", "kind", "source", "target"] if table == "edges" else []
            columns = list(next(iter(rows.values()), dict.fromkeys(columns)))
            with open(folder / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns)
                writer.writeheader()
                writer.writerows(rows.values())
        # Any kind of node may stand at any end.
        kinds = [{"id": kind, "sources": [], "targets": []} for kind in VERBS]
        (folder / "vocabulary.json").write_text(json.dumps({"edge_kinds": kinds}), "utf-8")

    def selected(self):
        """The claims that commands show by default."""
        return {id: e for id, e in self.edges.items() if e["status"] != "rejected"}

    def counted(self):
        """Those of them that are asserted."""
        return {
            id: e for id, e in self.selected().items() if e["modality"] in ("", "asserted")
        }

    def links(self):
        """Those of them that link their ends."""
        found = {}
        for id, edge in self.counted().items():
            document = self.documents.get(edge["document"], {})
            printers = {document.get("publisher"), document.get("origin")}
            printed = edge["kind"] == "quoted" and edge["source"] in printers
            if edge["source"] != edge["target"] and not printed:
                found[id] = edge
        return found

    def source_of(self, edge):
        """The independent source of a claim, or None."""
        document = self.documents.get(edge["document"])
        return document and (document["origin"] or document["publisher"])

    def quoter(self, edge):
        """Who quotes: the source, but of a reprint whose text it is; None for oneself."""
        if edge["source"] == edge["target"]:
            return None
        document = self.documents.get(edge["document"], {})
        printed = document.get("publisher") == edge["source"]
        return (printed and document["origin"]) or edge["source"]

    def support(self, edges):
        return len({self.source_of(edge) for edge in edges} - {None})

    def multigraph(self, edges):
        graph = networkx.MultiDiGraph()
        graph.add_nodes_from(self.nodes)
        graph.add_edges_from((e["source"], e["target"], id) for id, e in edges.items())
        return graph

    def pairs(self):
        """The linked pairs, each once, with the number of their claims."""
        weights = defaultdict(int)
        for edge in self.links().values():
            weights[frozenset((edge["source"], edge["target"]))] += 1
        graph = networkx.Graph()
        graph.add_nodes_from(self.nodes)
        for pair, weight in weights.items():
            graph.add_edge(*sorted(pair), weight=weight)
        return graph
