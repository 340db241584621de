"""Graphs of all sizes and scripts: none, one, very many, right to left."""

import random
import time

import pytest


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


LOADING = "const [entry] = performance.getEntriesByType('navigation'); return entry.loadEventEnd - entry.startTime;"

FILTERING = """
const times = [];
for (const button of document.querySelectorAll('.key')) {
  for (let i = 0; i < 2; i++) {
    const start = performance.now();
    button.click();
    document.body.offsetHeight;
    times.push(performance.now() - start);
  }
}
return Math.max(...times);
"""


@pytest.mark.parametrize("count, seconds", [(200, 1), (1_400, 3)])
def test_pages_open_and_answer_fast(dataset, open_page, count, seconds):
    page = open_page(dataset(*large(count)))
    assert len(page.all("#nodes > .node")) > count * 0.9
    took, filtering = page.script(LOADING) / 1000, page.script(FILTERING)
    print(f"{count} nodes: opened in {took:.2f} s, slowest filter {filtering:.0f} ms")
    assert took < seconds
    assert filtering < 100


def test_too_large_a_graph_is_drawn_in_part_and_searched_in_full(dataset, open_page):
    page = open_page(dataset(*large(2_000)))
    assert len(page.all("#nodes > .node")) <= 200
    assert "best linked part" in page.one(".caption").text
    drawn = set(page.names("*"))
    other = next(f"Made-up name {i}" for i in range(1_999, 0, -1) if f"Made-up name {i}" not in drawn)
    page.search(other)
    assert other in page.suggestions()
    page.choose(other)
    assert page.heading == other
    assert "not on the map" in page.panel
    assert page.script(FILTERING) < 100


def test_no_claims_are_said(dataset, open_page):
    page = open_page(dataset("id,kind,name\na,person,Mira Vale\n", "id,kind,source,target\n"))
    assert "There is no claim to show" in page.panel
    page.search("mira")
    assert page.suggestions() == ["Mira Vale"]
    assert page.script("return document.getElementById('picture')") is None


def test_an_empty_selection_is_said(dataset, open_page):
    page = open_page(dataset("id,kind,name\na,person,Mira Vale\nb,person,Odd Lund\n",
                             "id,kind,source,target\ne1,promoted,a,b\n", "", "--modality", "denied"))
    assert "There is no claim to show" in page.panel
    page.one("#show-table").click()


@pytest.mark.parametrize("options", [["--isolated"], []])
def test_one_node_that_speaks_of_itself(dataset, open_page, options):
    page = open_page(dataset("id,kind,name\na,person,Mira Vale\n", "id,kind,source,target\ne1,promoted,a,a\n", "", *options))
    page.node("Mira Vale").click()
    assert page.heading == "Mira Vale"
    assert page.shown == "All 1 claim are shown." or "1 claim" in page.shown


def test_isolated_nodes_are_drawn_if_asked_for(dataset, open_page):
    page = open_page(dataset("id,kind,name\na,person,Mira Vale\nb,person,Odd Lund\nc,person,Lone\n",
                             "id,kind,source,target\ne1,promoted,a,b\n", "", "--isolated"))
    assert page.names("*") == ["Lone", "Mira Vale", "Odd Lund"]
    page.node("Lone").click()
    assert "No claim here names it." in page.panel


def test_chinese_and_arabic_names(dataset, open_page):
    page = open_page(dataset(
        "id,kind,name,description\n北京,region,北京示例市,示例城市\nمير,person,ميرا المثال,شخص\nhe,organisation,מכון לדוגמה,\n",
        "id,kind,source,target,document\nע,promoted,مير,北京,d\ne2,founded,مير,he,d\n",
        "id,title,language\nd,تقرير المثال,ar\n"))
    page.choose("ميرا المثال")
    assert page.heading == "ميرا المثال"
    assert page.script("return getComputedStyle(document.querySelector('.description')).direction") == "rtl"
    assert "تقرير المثال" in page.panel
    fragment = page.fragment
    page.open(fragment)
    assert page.heading == "ميرا المثال"
    page.open("#from=%E5%8C%97%E4%BA%AC&to=he")
    assert page.heading.startswith("How 北京示例市")


def test_declared_kinds_have_their_look_and_their_filters(dataset, open_page):
    vocabulary = {
        "node_kinds": [{"id": "ship", "label": "Ship", "shape": "note", "colour": "#203040"}],
        "edge_kinds": [{"id": "owns", "label": "Owns", "verb": "owns", "inverse_verb": "owned by", "sources": [], "targets": ["ship"], "colour": "#aa0000"}],
    }
    page = open_page(dataset(
        "id,kind,name\na,person,Mira Vale\ns,ship,Northwind\n", "id,kind,source,target\ne1,owns,a,s\n", "", vocabulary=vocabulary))
    assert page.count("Owns") == 1 and page.count("Ship") == 1
    page.node("Northwind").click()
    assert "Owned by" in page.panel
    assert page.script("return getComputedStyle(document.querySelector('#lines path:not(.hit)')).stroke") == "rgb(170, 0, 0)"


def test_each_claim_by_itself(dataset, open_page):
    page = open_page(dataset("id,kind,name\na,person,Mira Vale\nb,person,Odd Lund\n",
                             "id,kind,source,target\ne1,promoted,a,b\ne2,promoted,a,b\n", "", "--no-merge"))
    assert len(page.all("#lines > .line")) == 2


def test_context_is_drawn_if_asked_for(dataset, open_page):
    page = open_page(dataset("id,kind,name,region\na,person,Mira Vale,r\nb,person,Odd Lund,\nr,region,Northshore,\n",
                             "id,kind,source,target\ne1,promoted,a,b\n", "", "--context"))
    page.choose("Mira Vale")
    assert "Located in" in page.panel and "Northshore" in page.panel
