"""The shortest chain between two names, held to what the command line says."""

import json
import random

import pytest
from conftest import DATA, stakegraph
from selenium.webdriver.common.keys import Keys


def answer(start, end, *options):
    text = stakegraph("path", start, end, "--data", DATA, "--format", "json", "--quiet", "--most", "1", *options)
    paths = json.loads(text)["paths"]
    if not paths:
        return None
    return [[edge["id"] for edge in sorted(hop["edges"], key=lambda e: e["id"])] for hop in paths[0]["hops"]]


def chain(page):
    """The claims of each step by their ids, from the data of the page."""
    return page.script(
        "const data = JSON.parse(document.getElementById('data').textContent);"
        "const id = (text) => data.claims.findIndex((c) => c.id === text);"
        "return [...document.querySelectorAll('.chain > li')].map((li) =>"
        " [...li.querySelectorAll(':scope > .other > h3')].map((h) => h.textContent))"
    )


def sentences(ids):
    claims = {edge["id"]: edge for edge in json.loads(stakegraph("export", "--format", "json", "--data", DATA, "--quiet"))["edges"]}
    graph = json.loads(stakegraph("export", "--format", "json", "--data", DATA, "--quiet"))
    names = {node["id"]: node["name"] for node in graph["nodes"]}
    return [
        sorted(f"{names[claims[i]['source']]} {claims[i]['kind']} {names[claims[i]['target']]}" for i in hop)
        for hop in ids
    ]


def test_a_chain_is_found_by_mouse(page):
    page.button("How are two").click()
    page.choose("DeepSeek", "from")
    page.choose("Zhou Hongyi", "to")
    assert page.heading == "How DeepSeek and Zhou Hongyi are linked"
    assert [sorted(step) for step in chain(page)] == sentences(answer("DeepSeek", "Zhou Hongyi"))
    assert set(page.names(".picked")) == {"DeepSeek", "Zhou Hongyi"}
    assert len(page.names(".lit")) == 4


def test_a_chain_is_found_by_keys(page):
    page.tab_to("#chain summary")
    page.press(Keys.ENTER)
    page.tab_to("#from")
    page.press("deepseek", Keys.ENTER)
    assert page.focused.get_attribute("id") == "to"
    page.press("zhou hongyi", Keys.ENTER)
    assert page.heading == "How DeepSeek and Zhou Hongyi are linked"
    assert page.focused.get_attribute("id") == "chosen"


def test_a_chain_begins_from_the_panel(page):
    page.choose("Liang Wenfeng")
    page.button("Find a chain").click()
    assert page.one("#from").get_attribute("value") == "Liang Wenfeng"
    assert page.focused.get_attribute("id") == "to"


def test_no_chain_is_said(page):
    page.open("#from=chatgpt&to=china")
    assert page.heading == "No chain"


def test_the_same_name_twice_is_said(page):
    page.open("#from=china&to=china")
    assert "Choose two different names." in page.panel


@pytest.fixture(scope="module")
def linked():
    graph = json.loads(stakegraph("export", "--format", "json", "--data", DATA, "--quiet"))
    return sorted({edge[end] for edge in graph["edges"] for end in ("source", "target")})


@pytest.mark.parametrize("seed", range(12))
def test_chains_are_those_of_the_command_line(page, linked, seed):
    start, end = random.Random(seed).sample(linked, 2)
    expected = answer(start, end)
    page.open(f"#from={start}&to={end}")
    if expected is None:
        assert page.heading == "No chain"
    else:
        assert [sorted(step) for step in chain(page)] == sentences(expected)


def test_filters_choose_what_a_chain_may_use(page):
    page.open("#from=deepseek&to=zhou-hongyi&kind=founded")
    assert page.heading == "No chain"
