"""The same claims as a table."""

from selenium.webdriver.common.keys import Keys


def rows(page):
    return page.script(
        "return [...document.querySelectorAll('#table tbody tr')].map((row) => [...row.cells].map((c) => c.textContent))"
    )


def test_the_table_has_what_the_map_shows(page):
    page.button("Founded", "#filters").click()
    page.one("#show-table").click()
    assert len(rows(page)) == 10
    assert {row[1] for row in rows(page)} == {"founded"}
    assert not page.one("#map").is_displayed()
    page.one("#show-map").click()
    assert page.one("#map").is_displayed()
    assert not page.one("#table").is_displayed()


def test_a_chosen_name_leaves_its_claims(page):
    page.choose("Zhou Hongyi")
    page.one("#show-table").click()
    assert len(rows(page)) == 8
    assert ["Belt and Road Initiative for Sustainable Development", "quoted", "Zhou Hongyi", "direct",
            "Belt and Road Initiative for Sustainable Development", "Document “brisd-roadmap”", "5", "14 March 2025(published)"] in [
        [*row[:2], row[2].split("about ")[0], *row[3:]] for row in rows(page)]


def test_the_table_names_agencies_and_amounts(page):
    page.one("#show-table").click()
    page.one("#more").click()
    assert any("text by Xinhua" in row[4] for row in rows(page))
    assert any("CNY" in row[3] for row in rows(page))


def test_a_word_without_an_end_leaves_the_table_readable(dataset, open_page):
    page = open_page(dataset(f"id,kind,name\na,person,{'x' * 145}\nb,person,B\n", "id,kind,source,target\ne1,promoted,a,b\n"))
    for width in [320, 1280]:
        page.open("#node=a&view=table", width=width)
        assert page.script("return document.documentElement.scrollWidth") <= width
        assert page.script("return document.querySelector('#table').scrollWidth") <= width


def test_long_tables_come_in_parts_by_keys(page):
    page.tab_to("#show-table")
    page.press(Keys.SPACE)
    assert len(rows(page)) == 100
    page.one("#more").send_keys(Keys.ENTER)
    assert len(rows(page)) == 191
    assert page.script("return document.activeElement.closest('tr').rowIndex") == 101
    assert page.all("#more") == []


def test_columns_sort_both_ways(page):
    page.open("#view=table&kind=quoted")
    page.button("Paragraph", "#table").click()
    numbers = [int(row[6]) for row in rows(page)]
    assert numbers == sorted(numbers) and len(numbers) == 59
    assert page.one("#table th:nth-child(7)").get_attribute("aria-sort") == "ascending"
    page.press(Keys.ENTER)
    assert [int(row[6]) for row in rows(page)] == sorted(numbers, reverse=True)
    assert page.one("#table th:nth-child(7)").get_attribute("aria-sort") == "descending"


def test_dates_that_are_not_known_come_last(dataset, open_page):
    page = open_page(dataset(
        "id,kind,name\na,person,A\nb,person,B\n",
        "id,kind,source,target,date\ne1,promoted,a,b,\ne2,promoted,a,b,2025-02-01\ne3,promoted,a,b,2024-01-31\n"))
    page.one("#show-table").click()
    page.button("Date", "#table").click()
    assert [row[7] for row in rows(page)] == ["31 January 2024", "1 February 2025", ""]
    page.press(Keys.ENTER)
    assert [row[7] for row in rows(page)] == ["1 February 2025", "31 January 2024", ""]


def test_cells_lead_to_names_and_claims(page):
    page.open("#view=table&kind=founded")
    page.button("founded", "#table").click()
    assert " founded " in page.heading
    page.driver.back()
    page.one("#table tbody a").click()
    assert page.names(".picked") == [page.heading]
