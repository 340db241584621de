"""Finding a name, by mouse and by keys."""

import pytest
from selenium.webdriver.common.keys import Keys


def test_a_visitor_finds_who_quoted_zhou_hongyi_and_where(page):
    page.search("zhou h")
    assert page.suggestions() == ["Zhou Hongyi"]
    page.one("#search-list [role=option]").click()
    assert page.heading == "Zhou Hongyi"
    quoted = page.all("#panel .group")[0].text
    assert quoted.startswith("Quoted by")
    assert "Belt and Road Initiative for Sustainable Development" in quoted
    assert "brisd-roadmap" in quoted
    assert "14 March 2025" in quoted
    assert "paragraph 5" in quoted


def test_keys_alone_find_a_name(page):
    page.tab_to("#search")
    page.press("zhou")
    page.press(Keys.ARROW_DOWN, Keys.ENTER)
    assert page.heading == "Zhou Hongyi" or page.heading == "Zhou Songchun"
    assert page.focused.get_attribute("id") == "chosen"


def test_enter_takes_the_first(page):
    page.search("deepseek" + Keys.ENTER)
    assert page.heading == "DeepSeek"


def test_arrows_go_round_and_are_told(page):
    page.search("ai ")
    count = len(page.suggestions())
    assert count > 2
    field = page.one("#search")
    page.press(Keys.ARROW_UP)
    assert field.get_attribute("aria-activedescendant") == f"search-{count - 1}"
    page.press(Keys.ARROW_DOWN)
    assert field.get_attribute("aria-activedescendant") == "search-0"
    assert page.one("#search-0").get_attribute("aria-selected") == "true"


def test_escape_closes_the_list_and_then_empties_the_field(page):
    page.search("xin")
    assert page.one("#search").get_attribute("aria-expanded") == "true"
    page.press(Keys.ESCAPE)
    assert page.one("#search").get_attribute("aria-expanded") == "false"
    assert not page.one("#search-list").is_displayed()
    page.press(Keys.ESCAPE)
    assert page.one("#search").get_attribute("value") == ""


def test_what_nobody_is_called_is_said(page):
    page.search("qqqq")
    assert page.texts("#search-list li") == ["No name here is like that."]
    assert page.status == "No name found"
    page.press(Keys.ENTER)
    assert page.heading == "Where to begin"


def test_the_number_found_is_told(page):
    page.search("artificial")
    assert page.status.endswith("found")


@pytest.mark.parametrize("typed", ["360 SECURITY", "‘360’ security", "3\u20606\u20600 security"])
def test_case_quotes_and_unseen_marks_do_not_matter(page, typed):
    page.search(typed)
    assert page.suggestions() == ["360 Security Group"]


def test_aliases_are_found_and_shown(page):
    page.search("PRC")
    assert page.suggestions()[0] == "China"
    assert "PRC" in page.one("#search-0").text


def test_names_without_a_claim_are_found(page):
    page.choose("ChatGPT")
    assert page.heading == "ChatGPT"
    assert "No claim here names it." in page.panel


NAMES = [
    ("Łódź Øre", "lodz ore"), ("Straße", "STRASSE"), ("Ægir", "aegir"), ("O’Neill", "oneill"),
    ("Éa Ünal", "ea unal"), ("北京示例研究院", "示例"), ("مَرْحَبا", "مرحبا"), ("C++ (old)", "c++ old"),
    ("ŒUVRE", "oeuvre"), ("ﬁrm", "firm"),
]


def test_folding_is_that_of_the_command_line(dataset, open_page):
    rows = "".join(f'n{i},person,"{name}"\n' for i, (name, _) in enumerate(NAMES))
    page = open_page(dataset("id,kind,name\nhub,person,Hub\n" + rows,
                             "id,kind,source,target\ne1,promoted,hub,n0\n"))
    for name, typed in NAMES:
        page.search(typed)
        assert page.suggestions() == [name]
