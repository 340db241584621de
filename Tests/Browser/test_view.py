"""Zooming and moving the map."""

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.actions.wheel_input import ScrollOrigin
from selenium.webdriver.common.keys import Keys

from page import until


def test_buttons_zoom_and_fit(page):
    first = page.transform
    page.one("#zoom-in").click()
    assert page.transform[2] > first[2]
    page.one("#zoom-out").click()
    page.one("#zoom-out").click()
    assert page.transform[2] < first[2]
    page.one("#zoom-fit").click()
    assert page.transform == first


def test_keys_zoom_pan_and_fit(page):
    first = page.transform
    page.tab_to("#canvas")
    page.press("+")
    assert page.transform[2] > first[2]
    page.press("-")
    before = page.transform
    page.press(Keys.ARROW_LEFT, Keys.ARROW_UP)
    assert page.transform[:2] == [before[0] + 60, before[1] + 60]
    page.press("0")
    assert page.transform == first


def test_the_wheel_zooms_about_the_pointer(page):
    first = page.transform
    node = page.node("China")
    before = node.rect
    ActionChains(page.driver).scroll_from_origin(ScrollOrigin.from_element(node), 0, -240).perform()
    assert page.transform[2] > first[2] * 1.2
    after = node.rect
    middle = [(r["x"] + r["width"] / 2, r["y"] + r["height"] / 2) for r in (before, after)]
    assert abs(middle[0][0] - middle[1][0]) < 8 and abs(middle[0][1] - middle[1][1]) < 8
    assert page.script("return scrollY") == 0


def test_dragging_pans_and_chooses_nothing(page):
    first = page.transform
    ActionChains(page.driver).drag_and_drop_by_offset(page.node("China"), 80, -50).perform()
    moved = page.transform
    assert abs(moved[0] - first[0] - 80) < 2 and abs(moved[1] - first[1] + 50) < 2
    assert page.heading == "Where to begin"


def touch(page, kind, *points):
    page.driver.execute_cdp_cmd(
        "Input.dispatchTouchEvent",
        {"type": kind, "touchPoints": [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]},
    )


def test_two_fingers_zoom_and_one_pans(page):
    page.open(width=360, height=740, touch=True)
    page.script("document.getElementById('map').scrollIntoView()")
    box = page.one("#canvas").rect
    top = box["y"] - page.script("return scrollY")
    x, y = box["x"] + box["width"] / 2, top + box["height"] / 2
    first = page.transform
    touch(page, "touchStart", (x, y))
    for step in range(1, 6):
        touch(page, "touchMove", (x + 8 * step, y))
    touch(page, "touchEnd")
    panned = page.transform
    assert panned[0] > first[0] + 20 and panned[2] == first[2]
    touch(page, "touchStart", (x - 20, y), (x + 20, y))
    for step in range(1, 6):
        touch(page, "touchMove", (x - 20 - 10 * step, y), (x + 20 + 10 * step, y))
    touch(page, "touchEnd")
    assert page.transform[2] > 2 * panned[2]


def test_one_finger_goes_down_the_page_over_the_map(page):
    page.open(width=360, height=740, touch=True)
    page.script("document.getElementById('map').scrollIntoView()")
    start, first = page.script("return scrollY"), page.transform
    touch(page, "touchStart", (180, 300))
    for step in range(1, 11):
        touch(page, "touchMove", (180, 300 + 20 * step))
    touch(page, "touchEnd")
    until(lambda: page.script("return scrollY") < start - 100)
    assert abs(page.transform[1] - first[1]) < 25


def test_two_fingers_move_the_map_and_not_the_page(page):
    page.open(width=360, height=740, touch=True)
    page.script("document.getElementById('map').scrollIntoView()")
    start, first = page.script("return scrollY"), page.transform
    touch(page, "touchStart", (160, 200), (200, 200))
    for step in range(1, 11):
        touch(page, "touchMove", (160, 200 + 15 * step), (200, 200 + 15 * step))
    touch(page, "touchEnd")
    assert page.script("return scrollY") == start
    assert page.transform[1] > first[1] + 100


def test_on_a_phone_a_button_leads_to_the_map(page):
    page.open("#node=china", width=360, height=740, touch=True)
    top = "return document.getElementById('map').getBoundingClientRect().top"
    assert page.script(top) > 740
    page.button("See it on the map").click()
    assert -2 < page.script(top) < 100
    assert page.focused.get_attribute("id") == "canvas"
    page.open("#node=china")
    assert not any(button.is_displayed() for button in page.all(".to-map"))


def test_fit_shows_what_the_filters_leave(page):
    first = page.transform
    page.button("Founded", "#filters").click()
    assert page.transform[2] == first[2]
    page.one("#zoom-fit").click()
    canvas = page.one("#canvas").rect
    assert page.transform[2] > first[2]
    for name in page.names(":not(.out)"):
        box = page.node(name).rect
        assert canvas["x"] <= box["x"] and box["x"] + box["width"] <= canvas["x"] + canvas["width"] + 1
    page.button("Founded", "#filters").click()
    page.one("#zoom-fit").click()
    # The words above the map may leave it a little less height.
    assert all(abs(own - before) < 4 for own, before in zip(page.transform, first))


def test_a_tap_chooses(page):
    page.open(width=360, height=740, touch=True)
    page.script("document.getElementById('map').scrollIntoView()")
    spot = page.script("const r = arguments[0].getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]", page.node("China"))
    touch(page, "touchStart", spot)
    touch(page, "touchEnd")
    assert page.heading == "China"


def test_on_a_phone_the_map_leads_to_what_is_said(page):
    page.open(width=360, height=740, touch=True)
    page.script("document.getElementById('map').scrollIntoView()")
    before = page.transform
    spot = page.script("const r = arguments[0].getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]", page.node("China"))
    touch(page, "touchStart", spot)
    touch(page, "touchEnd")
    assert page.transform[2] > before[2]
    assert page.one("#picked").text.startswith("China: 22 claims.")
    page.button("Read the claims", "#picked").click()
    assert page.focused.get_attribute("id") == "chosen"
    assert 0 <= page.script("return document.getElementById('chosen').getBoundingClientRect().top") < 300


def test_choosing_by_name_moves_the_map_there(page):
    page.choose("Zhou Hongyi")
    canvas = page.one("#canvas").rect
    node = page.node("Zhou Hongyi").rect
    assert canvas["x"] < node["x"] < canvas["x"] + canvas["width"]
    assert canvas["y"] < node["y"] < canvas["y"] + canvas["height"]
    assert page.transform[2] > 0.9


def test_motion_is_only_for_who_does_not_mind_it(page):
    at_once = (
        "const view = document.getElementById('view'); const before = view.getAttribute('transform');"
        "document.getElementById('zoom-in').click(); return before !== view.getAttribute('transform');"
    )
    page.open(motion="no-preference")
    assert not page.script(at_once)
    page.open(motion="reduce")
    assert page.script(at_once)
