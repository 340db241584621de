"""What is printed."""

SEEN = """
window.printed = {};
addEventListener("beforeprint", () => {
  const picture = document.getElementById("picture");
  printed.rows = document.querySelectorAll("#table tbody tr").length;
  printed.box = picture.getAttribute("viewBox").split(" ").map(Number);
  printed.transform = document.getElementById("view").getAttribute("transform");
});
"""


def print_page(page):
    page.script(SEEN)
    page.driver.execute_cdp_cmd("Page.printToPDF", {})
    return page.script("return printed")


def test_paper_has_every_row_of_the_table(page):
    page.one("#show-table").click()
    assert print_page(page)["rows"] == 191
    assert len(page.all("#table tbody tr")) == 100


def test_paper_has_the_whole_map_wherever_one_is_on_the_screen(page):
    whole = [float(word) for word in page.one("#picture").get_attribute("data-box").split()]
    page.one("#zoom-in").click()
    before = page.transform
    printed = print_page(page)
    assert printed["transform"] is None
    assert all(abs(own - other) < 40 for own, other in zip(printed["box"], whole))
    assert page.transform == before
    assert page.one("#picture").get_attribute("viewBox") is None


def test_paper_has_what_is_chosen_only(page):
    whole = print_page(page)["box"]
    page.choose("Zhou Hongyi")
    part = print_page(page)["box"]
    assert part[2] * part[3] < whole[2] * whole[3] / 4
