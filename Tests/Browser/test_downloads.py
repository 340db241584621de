"""Files of what is shown, read by other programs."""

import csv
import re
import xml.etree.ElementTree as ElementTree

import networkx
from made_up import large

SVG = "{http://www.w3.org/2000/svg}"


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_has_each_claim_and_its_citation(page):
    rows = table(page.download("csv"))
    assert len(rows) == 191
    row = next(row for row in rows if row["id"] == "e004-05-quoted-zhou-hongyi")
    assert row["source_name"] == "Belt and Road Initiative for Sustainable Development"
    assert row["target_name"] == "Zhou Hongyi"
    assert (row["document"], row["paragraph"], row["mode"], row["modality"]) == ("brisd-roadmap", "5", "direct", "asserted")
    assert row["about"].split(" | ")[0] == "Open-source AI" and row["origin"] == ""
    assert any(row["origin"] == "Xinhua" for row in rows)
    assert row["citation"] == "Belt and Road Initiative for Sustainable Development, 2025-03-14, ¶ 5"


def test_files_have_what_is_shown_only(page):
    page.button("Founded", "#filters").click()
    assert len(table(page.download("csv"))) == 10
    assert page.one("#download-scope").get_attribute("textContent") == "What is shown: 10 claims"
    page.choose("Zhou Hongyi")
    assert [row["target_name"] for row in table(page.download("csv"))] == ["360 Security Group"]


def test_networkx_reads_the_graph(page):
    graph = networkx.read_graphml(page.download("graphml"), force_multigraph=True)
    assert graph.is_directed()
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (118, 191)
    assert graph.nodes["zhou-hongyi"]["name"] == "Zhou Hongyi"
    edge = graph.get_edge_data("zhou-hongyi", "360-security-group")["e004-05-founded-360-security-group"]
    assert edge["kind"] == "founded" and edge["paragraph"] == 5 and edge["confidence"] == 0.95
    assert edge["citation"] == "Belt and Road Initiative for Sustainable Development, 2025-03-14, ¶ 5"


def test_the_picture_is_a_file_of_its_own(page):
    page.choose("Zhou Hongyi")
    root = ElementTree.parse(page.download("svg")).getroot()
    assert root.tag == f"{SVG}svg"
    titles = [title.text for title in root.iter(f"{SVG}title")]
    assert sum("promoted" in title for title in titles) == 2
    assert "Zhou Hongyi, person, 8 claims" in titles
    for shape in root.iter():
        if shape.tag in (f"{SVG}polygon", f"{SVG}ellipse", f"{SVG}path"):
            assert "fill" in shape.attrib and "stroke" in shape.attrib
        assert not any(name.startswith("on") or "href" in name for name in shape.attrib)


def test_the_picture_says_what_of_it_is_shown(page):
    page.open("#node=china&kind=funded")
    root = ElementTree.parse(page.download("svg")).getroot()
    titles = [title.text for title in root.iter(f"{SVG}title")]
    rows = table(page.download("csv"))
    assert f"China, region, {len(rows)} claims" in titles
    assert sum(int(title.split(" claim")[0].split()[-1]) for title in titles[1:] if " funded " in title) == len(rows)
    assert any(title.startswith("Planned: China funded ") for title in titles)
    note = " ".join(text.text for text in root.findall(f"{SVG}text"))
    assert f"{len(rows)} claims shown ({len(rows)} planned): China; Funded. Sources: " in note and note.endswith(" funded")


def test_a_small_picture_holds_the_whole_title(dataset, open_page):
    title = "A title of the whole page that is a good deal longer than its two names are wide, and says so"
    page = open_page(dataset("id,kind,name\na,person,A\nb,person,B\n", "id,kind,source,target\ne1,promoted,a,b\n",
                             "", "--title", title))
    root = ElementTree.parse(page.download("svg")).getroot()
    left, top, width, height = map(float, root.get("viewBox").split())
    lines = [text for text in root.findall(f"{SVG}text")]
    assert " ".join(line.text for line in lines) == f"{title} 1 claim shown. promoted"
    for line in lines:
        assert top < float(line.get("y")) < top + height
        wide = page.script("const pen = document.createElement('canvas').getContext('2d');"
                           "pen.font = `${arguments[1]}px 'Liberation Sans'`; return pen.measureText(arguments[0]).width",
                           line.text, line.get("font-size"))
        assert float(line.get("x")) + wide < left + width


def test_the_picture_says_what_is_not_drawn(dataset, open_page):
    page = open_page(dataset(*large(2_000)))
    root = ElementTree.parse(page.download("svg")).getroot()
    note = " ".join(text.text for text in root.findall(f"{SVG}text"))
    drawn = sum(int(t.text.split()[-2].replace(",", "")) for t in root.iter(f"{SVG}title") if " promoted " in t.text)
    total, rest = re.search(r"([\d,]+) claims shown, ([\d,]+) of them", note).groups()
    total, rest = [int(number.replace(",", "")) for number in (total, rest)]
    assert "of them not on the map. Sources: " in note and "; and 38 more documents." in note
    assert 0 < drawn == total - rest


def test_hostile_text_is_escaped_in_every_file(dataset, open_page):
    name = "a\"<b>&'\u0007,\n=1+1]]>"
    quoted = name.replace('"', '""')
    page = open_page(dataset(
        f'id,kind,name\n"x""<&>",person,"{quoted}"\ny,person,Odd\n',
        'id,kind,source,target,note\n"e""<",promoted,"x""<&>",y,"</data><x/>"\n',
    ))
    [row] = table(page.download("csv"))
    assert row["source"] == 'x"<&>' and row["note"] == "</data><x/>"
    graph = networkx.read_graphml(page.download("graphml"))
    assert graph.edges['x"<&>', "y"]["note"] == "</data><x/>"
    root = ElementTree.parse(page.download("svg")).getroot()
    assert any("<b>&'" in (title.text or "") for title in root.iter(f"{SVG}title"))


def test_keys_save_a_file(page):
    from selenium.webdriver.common.keys import Keys
    from page import until
    before = set(page.downloads.iterdir())
    page.tab_to("#download summary", most=80)
    page.press(Keys.ENTER, Keys.TAB, Keys.ENTER)
    until(lambda: any(p.suffix == ".svg" for p in set(page.downloads.iterdir()) - before))
    assert page.focused.text.startswith("Download")
