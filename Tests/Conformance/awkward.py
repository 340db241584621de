"""A dataset of everything that breaks writers: quotes, backslashes, markup, scripts, shapes."""

import csv
import json

# Declared in the data package, and left to be seen from the values.
DECLARED = {
    "nodes": {"seats": "integer", "share": "number", "listed": "boolean", "code": "string"},
    "edges": {"votes": "integer", "ratio": "number", "public": "boolean"},
}
TYPES = {
    "seats": int,
    "share": float,
    "listed": bool,
    "code": str,
    "votes": int,
    "ratio": float,
    "public": bool,
    "seen_seats": int,
    "seen_share": float,
    "seen_listed": bool,
    "seen_code": str,
    "seen_least": str,
    "weight": int,
}

DOCUMENTS = [
    {
        "id": 'doc "1" \\',
        "title": 'Budget & "plans" <b>bold</b>\\',
        "publisher": "back\\slash",
        "origin": "中国 & co",
        "authors": "Ann \\| Bob|C\\:D|E\\\\",
        "published": "2025-03",
        "language": "en",
        "url": 'https://example.org/a?b=1&c="2"',
        "archive_url": "javascript:alert(1)",
        "note": "line\nbreak",
    },
    {"id": "empty"},
]

NAMES = {
    "a b": "Space, comma",
    "n:1": "Colon: one",
    "x->y": "Arrow -> there",
    'q"uote': 'Q "quoted"',
    "back\\slash": "C:\\new\\table\\N\\G\\E",
    "trailing\\": "ends in a backslash \\",
    "<b>": "<b>bold</b>",
    "R&D": "R&D &amp; &lt; &#65; &nbsp; & more",
    "&amp;": "&amp;",
    "中国 & co": "中华人民共和国全国人民代表大会",
    "עברית": "שלום עולם (world)",
    "😀": "Emoji 👩‍👩‍👧 flag 🇨🇳",
    "digraph": "graph node edge subgraph strict",
    "node": "\\N",
    "-1.5e3": "007",
    "é": "composed é",
    "e\u0301": "decomposed e\u0301",
    "cluster_1": "<<table><tr><td>x</td></tr></table>>",
    "lone": "nobody's neighbour",
    "loop": "Loop",
}


def nodes():
    kinds = ["person", "organisation", "region", "initiative"]
    rows = []
    for place, (id, name) in enumerate(NAMES.items()):
        rows.append({"id": id, "kind": kinds[place % 4], "name": name})
    more = {
        "a b": {
            "aliases": "one|two \\| and a half|three\\:four|five\\\\",
            "description": 'tab\there, "quotes", \\n, \\\\, line\nbreak, return\r\nand feed',
            "region": "<b>",
            "affiliations": "n\\:1:chair|back\\\\slash:mem\\|ber|loop",
            "identifiers": "wikidata\\:Q148",
            "url": "javascript:alert('x')",
            "seats": "-12",
            "share": "0.1",
            "listed": "true",
            "code": "007",
            "seen_seats": "9007199254740991",
            "seen_share": "1e-07",
            "seen_listed": "false",
            "seen_code": "0123",
            "seen_least": "-9223372036854775808",
            "label": "mine, not yours",
            "data_label": "mine as well",
            "Name": "as Cytoscape sees it, the same as name",
            "self": "me",
            "type": "arrow",
            "size": "17 seats",
            "x": "a letter",
            "pos": "nowhere",
        },
        "<b>": {
            "url": "https://example.org/?q=<b>&r=%41\"x\"'",
            "seats": "0",
            "share": "1000000000000",
            "listed": "false",
            "code": "1",
            "seen_seats": "3",
            "seen_share": "2.5",
            "seen_listed": "true",
            "seen_code": "5",
            "seen_least": "1",
            "aliases": "<i>|&amp;|\\",
            "description": "</title><script>alert(1)</script> ]]>",
        },
        "loop": {"url": "https://example.org/ok?a=1&b=2", "description": "control \x01 here"},
        "😀": {"description": "\\", "url": "mailto:a@example.org"},
        "é": {"description": "\\\\\""},
    }
    for row in rows:
        row.update(more.get(row["id"], {}))
    return rows


def edges():
    rows = [
        ("e1", "quoted", "n:1", "a b"),
        ("e2", "quoted", "n:1", "a b"),
        ('e"3\\', "funded", "n:1", "a b"),
        ("e->4", "quoted", "n:1", "<b>"),
        ("e&amp;5", "promoted", "x->y", 'q"uote'),
        ("边", "promoted", "back\\slash", "trailing\\"),
        ("e7", "promoted", "trailing\\", "back\\slash"),
        ("e8", "promoted", "R&D", "&amp;"),
        ("e9", "promoted", "中国 & co", "עברית"),
        ("e10", "promoted", "😀", "digraph"),
        ("e11", "promoted", "-1.5e3", "é"),
        ("e12", "promoted", "e\u0301", "cluster_1"),
        ("e13", "promoted", "loop", "loop"),
        ("e14", "promoted", "loop", "loop"),
        ("e15", "funded", "loop", "loop"),
        ("hidden", "promoted", "a b", "lone"),
        ("refused", "promoted", "lone", "a b"),
    ]
    rows = [dict(zip(("id", "kind", "source", "target"), row)) for row in rows]
    by_id = {row["id"]: row for row in rows}
    by_id["e1"].update(
        document='doc "1" \\',
        paragraph="3",
        start="0",
        end="12",
        source_text='"he"',
        target_text="<she> & \\",
        text_sha256="a" * 64,
        mode="direct",
        modality="opinion",
        verb='s\\aid "so"',
        about="中国 & co|back\\\\slash|n\\:1",
        date="2025-03-04/2025-03",
        confidence="0.60",
        votes="5",
        ratio="0.25",
        public="true",
        label="own label",
        weight="7",
        key="own key",
        eid="own eid",
        self="me",
        SUID="none",
        Interaction="none",
        color="no colour",
        note='control \x07, quote ", backslash \\, entity &lt;, line\nbreak\\',
    )
    by_id["e2"].update(document="empty", modality="denied", public="false")
    by_id['e"3\\'].update(
        document='doc "1" \\', amount="1000000000000", currency="CNY", ratio="-3"
    )
    by_id["e->4"].update(status="disputed", votes="-1")
    by_id["e13"].update(note="x" * 5000 + "\\")
    # Cytoscape.js has one set of ids for nodes and edges.
    by_id["e15"]["id"] = "loop"
    by_id["e7"]["date"] = "2024-02"
    by_id["hidden"]["status"] = "proposed"
    by_id["refused"]["status"] = "rejected"
    return rows


def write(folder):
    tables = {"documents": DOCUMENTS, "nodes": nodes(), "edges": edges()}
    resources = []
    for table, rows in tables.items():
        columns = list(dict.fromkeys(name for row in rows for name in row))
        with open(folder / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(rows)
        fields = [
            {"name": name, "type": kind} for name, kind in DECLARED.get(table, {}).items()
        ]
        resources.append({"name": table, "path": f"{table}.csv", "schema": {"fields": fields}})
    package = {"name": "awkward", "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(package), "utf-8")
