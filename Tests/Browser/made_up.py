"""Graphs of made-up names, the same each time."""

import random


def large(count, edges_per_node=2, seed=1):
    pick = random.Random(seed)
    nodes = "id,kind,name,aliases\n" + "".join(
        f"n{i},{pick.choice(['person', 'organisation', 'initiative'])},Made-up name {i},Alias {i}\n" for i in range(count))
    documents = "id,title,publisher,published\n" + "".join(
        f"d{i},Report {i},n{pick.randrange(20)},2025-01-{i % 28 + 1:02}\n" for i in range(50))
    edges = "id,kind,source,target,document,paragraph\n" + "".join(
        f"e{i},promoted,n{i % count},n{int(count * pick.random() ** 2)},d{pick.randrange(50)},{i % 40 + 1}\n"
        for i in range(edges_per_node * count))
    return nodes, edges, documents
