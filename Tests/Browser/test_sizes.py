"""Graphs of all sizes and scripts: none, one, very many, right to left."""

import pytest
from made_up import large


@pytest.mark.parametrize("count", [200, 1_400])
def test_graphs_that_a_browser_can_hold_are_drawn_whole(dataset, open_page, count):
    page = open_page(dataset(*large(count)))
    # Only nodes that no edge was made up for are left out.
    assert len(page.all("#nodes > .node")) > count * 0.9
    assert len(page.all("#nodes > .node.out")) == 0
    page.button("Founded").click()
    assert page.names(":not(.out)") == []
    page.button("Founded").click()
    assert len(page.all("#nodes > .node.out")) == 0


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
    assert page.shown == "The one claim is shown."


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
