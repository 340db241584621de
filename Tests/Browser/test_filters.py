"""Filters and their counts."""

import json

import pytest
from conftest import DATA, stakegraph
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select


def claims(*options):
    """The claims that the command line leaves by some options, and their nodes by kind."""
    graph = json.loads(stakegraph("export", "--format", "json", "--data", DATA, "--quiet", "--no-isolated", *options))
    return graph["edges"], graph["nodes"]


def open_sheet(page, name):
    page.button(name, "#filters").click()


def tick(page, name):
    next(label for label in page.all(".tick") if label.is_displayed() and label.text.startswith(name)).click()


def shown(page):
    return int(page.shown.replace("All ", "").split()[0])


@pytest.mark.parametrize("kind", ["Quoted", "Founded", "Funded", "Promoted"])
def test_relations_are_chosen_in_the_legend(page, kind):
    page.button(kind, "#filters").click()
    edges, nodes = claims("--kind", kind.lower())
    assert shown(page) == len(edges)
    assert page.names(":not(.out)") == sorted(node["name"] for node in nodes)
    for name in ["Person", "Organisation", "Region", "Initiative"]:
        assert page.count(name) == sum(node["kind"] == name.lower() for node in nodes)
    page.button(kind, "#filters").click()
    assert page.shown == "All 191 claims are shown."


def test_kinds_of_names_are_chosen_by_keys(page):
    page.tab_to("[aria-label='Kind of name'] button")
    page.press(Keys.SPACE)
    edges, nodes = claims()
    kind_of = {node["id"]: node["kind"] for node in nodes}
    touching = lambda *kinds: [e for e in edges if {kind_of[e["source"]], kind_of[e["target"]]} & set(kinds)]
    assert shown(page) == len(touching("person"))
    # The number on the button is how many of them the map then has.
    seen = page.names(":not(.out)")
    assert page.count("Person") == sum(node["kind"] == "person" and node["name"] in seen for node in nodes) == 21
    page.press(Keys.TAB, Keys.ENTER)
    assert shown(page) == len(touching("person", "organisation"))
    assert page.focused.get_attribute("aria-pressed") == "true"


def test_documents_are_ticked_by_keys(page):
    page.tab_to(".sheets summary")
    page.press(Keys.TAB, Keys.TAB, Keys.ENTER, Keys.TAB, Keys.SPACE)
    name = page.script("return document.activeElement.parentElement.textContent")
    document = name.split(": ")[1].split()[0]
    assert shown(page) == len(claims("--document", document)[0]) == int(name.split()[-1])
    page.press(Keys.ESCAPE)
    assert page.focused.text.startswith("Document")
    assert page.script("return document.querySelectorAll('details.menu[open]').length") == 0


@pytest.mark.parametrize("publisher", ["Xinhua", "PE News Internet Ventures", "Cryptopolitan"])
def test_publishers_count_by_outlet_and_by_origin(page, publisher):
    open_sheet(page, "Publisher")
    count = page.count(publisher)
    tick(page, publisher)
    assert shown(page) == count == len(claims("--publisher", publisher)[0])


@pytest.mark.parametrize("kind", ["Person", "Organisation", "Region"])
def test_one_end_is_chosen_by_kind(page, kind):
    edges, nodes = claims()
    kind_of = {node["id"]: node["kind"] for node in nodes}
    for sheet, end in [("Who", "source"), ("Whom or what", "target")]:
        wanted = sum(kind_of[edge[end]] == kind.lower() for edge in edges)
        open_sheet(page, sheet)
        ticks = [label for label in page.all(".tick") if label.is_displayed()]
        row = next(label for label in ticks if label.text.startswith(kind))
        assert int(row.text.split()[-1]) == wanted
        row.click()
        assert shown(page) == wanted
        assert page.texts("#chips .chip") == [f"{sheet}: {kind} ×"]
        page.button("Clear filters").click()


def test_what_organisations_promoted_is_two_choices(page):
    page.button("Promoted", "#filters").click()
    open_sheet(page, "Who")
    tick(page, "Organisation")
    assert page.fragment == "#kind=promoted&who=organisation"
    edges, nodes = claims("--kind", "promoted")
    kind_of = {node["id"]: node["kind"] for node in nodes}
    assert 0 < shown(page) == sum(kind_of[edge["source"]] == "organisation" for edge in edges) < len(edges)


def test_where_nothing_is_left_map_and_table_say_so(page):
    page.button("Founded", "#filters").click()
    assert not page.one("#nothing").is_displayed()
    open_sheet(page, "Whom or what")
    tick(page, "Person")
    assert shown(page) == 0
    assert page.one("#nothing").text.startswith("No claim is left")
    page.one("#show-table").click()
    assert page.one("#table").text.startswith("No claim is left")
    assert page.all("#table th") == []


@pytest.mark.parametrize("modality", ["Stated", "Planned", "Opinion"])
def test_modalities_are_ticked(page, modality):
    open_sheet(page, "How it is said")
    word = {"Stated": "asserted"}.get(modality, modality.lower())
    count = page.count(modality)
    tick(page, modality)
    assert shown(page) == count == len(claims("--modality", word)[0])


@pytest.mark.parametrize("since, until", [("2025-03-10", ""), ("", "2025-03-09"), ("2025-03-09", "2025-03-13")])
def test_dates_are_a_range(page, since, until):
    options = (["--since", since] if since else []) + (["--until", until] if until else [])
    open_sheet(page, "Date")
    for field, date in zip(page.all("input[type=date]"), [since, until]):
        if date:
            page.write_date(field, date)
    assert shown(page) == len(claims(*options)[0])


def test_least_numbers_of_sources_are_chosen(page):
    open_sheet(page, "Sources")
    select = Select(page.one("#filters select"))
    assert len(select.options) > 1
    for place, option in enumerate(option.text for option in select.options):
        Select(page.one("#filters select")).select_by_index(place)
        if place:
            assert shown(page) == len(claims("--min-support", place + 1)[0])
        assert option.endswith(f"({shown(page)})")


def test_counts_are_what_each_choice_would_leave(page):
    page.button("Promoted", "#filters").click()
    open_sheet(page, "How it is said")
    for modality, word in [("Stated", "asserted"), ("Planned", "planned"), ("Opinion", "opinion")]:
        assert page.count(modality) == len(claims("--kind", "promoted", "--modality", word)[0])
    # Other relations keep their counts, since one can add them.
    assert page.count("Quoted") == 59


def test_claims_without_a_date_are_counted(page):
    page.open("#kind=funded&until=2025-03-09")
    edges, _ = claims("--kind", "funded", "--until", "2025-03-09")
    rest = sum(not edge.get("date") for edge in claims("--kind", "funded")[0])
    assert shown(page) == len(edges)
    assert page.shown.endswith("more without a date")
    assert 0 < int(page.shown.split(", ")[1].split()[0]) <= rest
    if not edges:
        assert "the date is not known" in page.one("#nothing").text


def test_dates_that_end_before_they_begin_leave_nothing(page):
    page.open("#since=2025-03-10&until=2025-03-01")
    assert shown(page) == 0
    assert page.one("#nothing").text == "No claim is left: the dates end before they begin."


def test_filters_go_together_and_are_taken_back_one_by_one(page):
    page.button("Founded", "#filters").click()
    page.button("Person", "#filters").click()
    page.choose("Zhou Hongyi")
    chips = [chip.text for chip in page.all("#chips .chip")]
    assert chips == ["Zhou Hongyi ×", "Founded ×", "Person ×"]
    for chip in chips:
        page.button(chip, "#chips").click()
    assert page.shown == "All 191 claims are shown."
    page.button("Founded", "#filters").click()
    page.button("Clear filters").click()
    assert page.shown == "All 191 claims are shown."
    assert page.focused.get_attribute("id") == "search"


def test_hidden_claims_are_told_in_the_panel(page):
    page.choose("Zhou Hongyi")
    page.button("Founded", "#filters").click()
    assert "The filters hide 7 more claims." in page.panel


def test_changes_are_told_to_who_does_not_see_them(page):
    page.button("Founded", "#filters").click()
    assert page.status == "10 claims shown"
