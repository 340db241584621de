"""The address tells what is shown."""

import pytest
from page import until
from selenium.webdriver.common.keys import Keys


def picture(page):
    return page.heading, page.shown, page.names(".lit"), [c.text for c in page.all("#chips .chip")]


def test_a_link_shows_the_same(page):
    page.choose("China")
    page.button("Promoted", "#filters").click()
    page.button("How it is said").click()
    next(label for label in page.all(".tick") if label.text.startswith("Planned")).click()
    before, fragment = picture(page), page.fragment
    assert fragment == "#node=china&kind=promoted&modality=planned"
    page.open(fragment)
    assert picture(page) == before


@pytest.mark.parametrize("fragment, heading", [
    ("#node=zhou-hongyi", "Zhou Hongyi"),
    ("#claim=e004-05-promoted-open-source-ai", "Zhou Hongyi promoted Open-source AI"),
    ("#from=deepseek&to=zhou-hongyi", "How DeepSeek and Zhou Hongyi are linked"),
    ("#view=table", "Where to begin"),
    ("#since=2025-03-10&until=2025-03-14&support=1", "Where to begin"),
    ("#node=nobody&kind=nothing&since=soon&support=many&x=%00", "Where to begin"),
    ("#%E0%A4%A&&&===", "Where to begin"),
    ("#node=%3Cimg%20src=x%20onerror=alert(1)%3E", "Where to begin"),
    ("#node=__proto__&kind=constructor", "Where to begin"),
])
def test_addresses_are_read(page, fragment, heading):
    page.open(fragment)
    assert page.heading == heading


@pytest.mark.parametrize("fragment, words", [
    ("#node=nobody", "node “nobody”"),
    ("#document=d99&kind=founded&kind=likes", "kind “likes”, document “d99”"),
    ("#from=deepseek&to=%3Cb%3E", "to “<b>”"),
])
def test_what_an_address_names_in_vain_is_told(page, fragment, words):
    page.open(fragment)
    assert page.one("#unknown").text == f"This page has nothing for {words}, which the address names."
    page.button("Promoted", "#filters").click()
    assert not page.one("#unknown").is_displayed()


def test_back_and_forward_go_through_what_was_chosen(page):
    page.choose("DeepSeek")
    page.choose("China")
    page.driver.back()
    assert page.heading == "DeepSeek"
    page.driver.back()
    assert page.heading == "Where to begin"
    page.driver.forward()
    assert page.heading == "DeepSeek"


def test_filters_are_no_steps_of_the_history(page):
    length = page.script("return history.length")
    page.button("Founded", "#filters").click()
    page.button("Founded", "#filters").click()
    assert page.script("return history.length") == length


def test_going_back_keeps_the_filters_and_the_table(page):
    page.choose("DeepSeek")
    page.button("Promoted", "#filters").click()
    page.one("#show-table").click()
    page.driver.back()
    assert page.heading == "Where to begin"
    assert page.texts("#chips .chip") == ["Promoted ×"]
    assert page.fragment == "#kind=promoted&view=table"
    page.driver.forward()
    assert page.heading == "DeepSeek" and page.fragment == "#node=deepseek&kind=promoted&view=table"
    # An address that somebody types says all.
    page.script("location.hash = '#node=china'")
    until(lambda: page.heading == "China")
    assert page.texts("#chips .chip") == ["China ×"]
    page.driver.refresh()
    until(lambda: page.heading == "China")


def test_the_field_names_what_is_chosen(page):
    field = page.one("#search")
    page.choose("DeepSeek")
    assert field.get_attribute("value") == "DeepSeek"
    page.button("China", "#panel").click()
    assert field.get_attribute("value") == "China"
    page.button("Close").click()
    assert field.get_attribute("value") == ""


def test_the_link_is_copied(page):
    page.driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
    page.choose("DeepSeek")
    page.button("Copy link").click()
    until(lambda: page.status in ("The link is copied", "Copy the link from the field"))
    if page.status == "The link is copied":
        assert page.button("Link copied")
        page.search(Keys.CONTROL + "v")
        assert page.one("#search").get_attribute("value").endswith("#node=deepseek")
    else:
        assert page.one("#link-text").get_attribute("value").endswith("#node=deepseek")


def test_where_nothing_can_be_copied_the_link_stands_there(page):
    page.script("Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error())}})")
    page.choose("DeepSeek")
    page.tab_to("#copy", most=80)
    page.press(Keys.ENTER)
    field = page.focused
    assert field.get_attribute("id") == "link-text"
    assert field.get_attribute("value").endswith("#node=deepseek")
    assert page.script("return getSelection().toString()").endswith("#node=deepseek")
