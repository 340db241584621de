"""Names, roles, contrast, focus, small windows: what a page owes everybody."""

from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

AUDIT = (Path(__file__).parent / "audit.js").read_text("utf-8")

STATES = {
    "beginning": "",
    "node": "#node=china",
    "line": "#claim=e004-05-promoted-open-source-ai",
    "chain": "#from=deepseek&to=zhou-hongyi",
    "table": "#view=table",
    "filtered": "#kind=founded&modality=planned&since=2025-03-01&support=2",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("state", STATES)
def test_an_audit_finds_nothing(page, state, width, scheme):
    page.open(STATES[state], width=width, scheme=scheme)
    assert page.script(AUDIT) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_audit_of_open_lists_finds_nothing(page, scheme):
    page.open(scheme=scheme)
    page.search("ai")
    page.press(Keys.ARROW_DOWN)
    assert page.script(AUDIT) == []
    for name in ["Document", "Publisher", "How it is said", "Date", "Sources", "Download"]:
        page.button(name).click()
        assert page.script(AUDIT) == []


def test_the_audit_itself_finds_faults(page):
    page.script(
        "document.body.insertAdjacentHTML('beforeend', '<button></button><p>pale</p><h4>deep</h4><span id=\"map\"></span>"
        "<ul><b>x</b></ul><a href=\"#\" tabindex=\"3\">x</a>');"
        "const sheet = new CSSStyleSheet(); sheet.replaceSync('p { color: #bbb !important; background: #fff !important }');"
        "document.adoptedStyleSheets = [sheet];"
    )
    found = " ".join(page.script(AUDIT))
    for fault in ["has no name", "contrast 1.", "heading jumps", "id twice: map", "no item in a list", "forced place"]:
        assert fault in found


def test_the_order_of_tabs_is_that_of_the_page(page):
    """Each stop can be seen to have the focus, and none comes twice before the end."""
    seen = []
    for _ in range(60):
        page.press(Keys.TAB)
        at = page.script("""
            const element = document.activeElement;
            if (element === document.body) return null;
            const shape = element.matches('.node, .line') ? element.querySelector('.hit, ellipse, polygon, path') : element;
            const look = getComputedStyle(shape);
            const marked = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2
              || shape !== element && (parseFloat(look.strokeWidth) >= 4);
            const box = element.getBoundingClientRect();
            const isLeft = box.left < innerWidth / 3;
            return [element.outerHTML.slice(0, 90), marked, box.width > 0, isLeft ? 'left' : 'right'];
        """)
        if at is None or (seen and at[0] == seen[0][0]):
            break
        assert at[1], f"no visible focus: {at[0]}"
        assert at[2], f"the focus is on what cannot be seen: {at[0]}"
        seen.append(at)
    assert len({stop[0] for stop in seen}) == len(seen) > 20
    order = [next(place for place, stop in enumerate(seen) if words in stop[0])
             for words in ['id="search"', "#node=", 'id="show-map"', 'id="copy"', 'class="key"', 'id="canvas"', 'class="line', 'class="node', 'id="zoom-in"']]
    assert order == sorted(order)


def test_focus_goes_to_what_opens_and_back(page):
    page.choose("China")
    assert page.focused.get_attribute("id") == "chosen"
    page.button("Close").click()
    assert page.focused.get_attribute("id") == "search"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("width", [320, 360, 768, 1024])
def test_nothing_is_wider_than_the_window(page, state, width):
    page.open(STATES[state], width=width, height=640)
    assert page.script("return document.documentElement.scrollWidth") <= width
    for name in ["Document", "Date", "Download"]:
        page.button(name).click()
        assert page.script("return document.documentElement.scrollWidth") <= width
        left, right = page.script(
            "const r = document.querySelector('details.menu[open] .sheet').getBoundingClientRect(); return [r.left, r.right]")
        assert left >= 0 and right <= width
        page.press(Keys.ESCAPE)


def test_letters_twice_as_large_still_fit(page):
    page.open("#node=zhou-hongyi", width=640)
    page.script("const s = new CSSStyleSheet(); s.replaceSync('html { font-size: 200% }'); document.adoptedStyleSheets = [s]")
    assert page.script("return document.documentElement.scrollWidth") <= 640


def test_a_phone_shows_who_quoted_zhou_hongyi(page):
    page.open(width=360, height=740, touch=True)
    page.search("zhou h" + Keys.ENTER)
    page.script("document.querySelector('#panel .group .source').scrollIntoView({block: 'nearest'})")
    text = page.one("#panel .group").text
    assert "Quoted by" in text and "brisd-roadmap" in text
    # No further down than two windows from the search.
    assert page.script("return document.querySelector('#panel .group .source').getBoundingClientRect().bottom + scrollY") < 2 * 740


def test_paper_has_the_claims_and_no_buttons(page):
    page.open("#node=zhou-hongyi", scheme="dark")
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert page.script("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert not page.one("#search").is_displayed() and not page.one(".zoom").is_displayed()
        assert "paragraph 5" in page.panel
    finally:
        page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
