"""What is said of a node, of a line, of a chain."""

import json

import pytest
from conftest import DATA, stakegraph
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys


def test_clicking_a_node_lights_it_and_its_neighbours(page):
    page.node("Zhou Hongyi").click()
    assert page.heading == "Zhou Hongyi"
    assert page.names(".lit") == [
        "360 Security Group", "Belt and Road Initiative for Sustainable Development", "DeepSeek’s AI models",
        "Open-source AI", "Zhou Hongyi",
    ]
    assert page.names(".picked") == ["Zhou Hongyi"]
    assert page.shown == "8 of 191 claims shown"


def test_clicking_the_ground_or_pressing_escape_takes_it_back(page):
    page.node("DeepSeek").click()
    ActionChains(page.driver).move_to_element_with_offset(page.one("#canvas"), -380, 240).click().perform()
    if page.heading == "DeepSeek":
        page.press(Keys.ESCAPE)
    assert page.heading == "Where to begin"
    page.node("DeepSeek").click()
    page.press(Keys.ESCAPE)
    assert page.names(".lit") == []


def test_clicking_a_line_shows_its_claims(page):
    line = page.line("Zhou Hongyi promoted Open-source AI")
    page.script("arguments[0].querySelector('.hit').dispatchEvent(new MouseEvent('click', {bubbles: true, detail: 1}))", line)
    assert page.heading == "Zhou Hongyi promoted Open-source AI"
    assert page.shown == "2 of 191 claims shown"
    assert "paragraph 5" in page.panel and "paragraph 35" in page.panel


def test_lines_are_met_by_the_mouse_beside_their_stroke(page):
    page.choose("Zhou Hongyi")
    line = page.line("Zhou Hongyi founded 360 Security Group")
    x, y = page.script(
        "const path = arguments[0].querySelector('.hit'); const at = path.getPointAtLength(path.getTotalLength() / 2);"
        "const p = new DOMPoint(at.x, at.y).matrixTransform(path.getScreenCTM()); return [p.x, p.y];", line)
    actions = ActionChains(page.driver)
    actions.w3c_actions.pointer_action.move_to_location(round(x) + 3, round(y))
    actions.w3c_actions.pointer_action.click()
    actions.perform()
    assert page.heading == "Zhou Hongyi founded 360 Security Group"


def test_the_map_is_walked_by_keys(page):
    page.tab_to("#canvas")
    first = page.tab_to("#picture .node", most=3)
    page.press(Keys.ARROW_LEFT)
    assert page.script("return document.activeElement.matches('.node')")
    assert page.focused != first
    name = page.script("return document.activeElement.getAttribute('aria-label')").split(",")[0]
    page.press(Keys.ENTER)
    assert page.heading == name
    assert page.focused.get_attribute("id") == "chosen"


def test_each_node_and_line_can_be_walked_to(page):
    for kind, count in [("node", 118), ("line", 157)]:
        page.tab_to(f"#picture .{kind}")
        page.press(Keys.HOME)
        met = set()
        for _ in range(count):
            met.add(page.script("return [...document.querySelectorAll(arguments[0])].indexOf(document.activeElement)", f"#picture .{kind}"))
            page.press(Keys.PAGE_DOWN)
        assert len(met) == count


def test_keys_open_a_line(page):
    page.tab_to("#picture .line")
    title = page.script("return document.activeElement.getAttribute('aria-label')")
    page.press(Keys.SPACE)
    assert page.heading == title.rsplit(",", 1)[0]


def test_each_claim_tells_all_that_is_known(page):
    page.choose("Liu Qingfeng")
    own = json.loads(stakegraph("show", "Liu Qingfeng", "--data", DATA, "--format", "json", "--quiet"))
    claims = page.texts("#panel .group .claim")
    assert len(claims) == len(own["claims"]) + len(own["spoken_of"])
    text = " ".join(claims)
    for claim in own["claims"]:
        assert f"paragraph {claim['paragraph']}" in text
        assert f"confidence {round(claim['confidence'] * 100)}%" in text
        if "mode" in claim:
            assert f"{claim['mode']} quotation" in text
        if claim["modality"] != "asserted":
            assert claim["modality"].capitalize() in text


@pytest.mark.parametrize("name", ["China", "Xinhua", "2025 Government Work Report", "Zhou Hongyi"])
def test_numbers_are_those_of_the_command_line(page, name):
    page.choose(name)
    own = json.loads(stakegraph("show", name, "--data", DATA, "--format", "json", "--quiet"))
    assert page.one(".standing").text.startswith(f"{len(own['claims'])} claims ")
    assert f"{own['support']} independent source" in page.one(".standing").text


def test_names_in_the_panel_lead_on(page):
    page.choose("DeepSeek")
    page.button("Liang Wenfeng", "#panel").click()
    assert page.heading == "Liang Wenfeng"
    page.driver.back()
    assert page.heading == "DeepSeek"


def test_addresses_of_documents_are_links(dataset, open_page):
    page = open_page(dataset(
        "id,kind,name\na,organisation,The Gazette\nb,person,Mira Vale\n",
        "id,kind,source,target,document,paragraph\ne1,quoted,a,b,d1,4\ne2,quoted,a,b,d2,1\n",
        "id,title,publisher,url,archive_url\nd1,Harbour,a,https://harbour.example/1,https://archive.example/1\n"
        "d2,Other,a,javascript:alert(1),\n",
        "--focus", "Mira Vale",
    ))
    page.choose("Mira Vale")
    links = [(a.text, a.get_attribute("href"), a.get_attribute("rel")) for a in page.all("#panel .source a[target]")]
    assert links == [
        ("Read the document", "https://harbour.example/1", "noopener noreferrer external"),
        ("Archived copy", "https://archive.example/1", "noopener noreferrer external"),
    ]


def test_sentences_stand_below_their_claims_if_asked_for(dataset, open_page, tmp_path):
    from hashlib import sha256
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "a.txt").write_text("Mira Vale spoke. She left.\n", "utf-8")
    hashed = sha256(b"Mira Vale spoke.").hexdigest()
    page = open_page(dataset(
        "id,kind,name\na,organisation,The Gazette\nb,person,Mira Vale\n",
        f"id,kind,source,target,document,paragraph,start,end,text_sha256\ne1,quoted,a,b,d1,1,0,16,{hashed}\n",
        "id,title,publisher,file\nd1,Harbour,a,a.txt\n", "--documents", tmp_path / "copies",
    ))
    page.choose("Mira Vale")
    assert page.texts("#panel blockquote") == ["Mira Vale spoke."]


def test_what_nobody_states_is_not_told_as_a_fact(dataset, open_page):
    page = open_page(dataset(
        "id,kind,name\na,organisation,Made-up Bank\nb,initiative,Made-up Plan\nc,person,Odd Lund\n",
        "id,kind,source,target,document,modality\n"
        "e1,funded,a,b,d,planned\ne2,promoted,c,b,d,denied\ne3,promoted,a,b,d,asserted\ne4,promoted,a,b,d,planned\n",
        "id,title\nd,Made-up report\n"))
    page.open("#claim=e1")
    assert page.heading == "Planned Made-up Bank funded Made-up Plan"
    assert "1 claim (1 planned) in 1 document, none of which states it as a fact." in page.panel
    assert page.line("Planned: Made-up Bank funded Made-up Plan, 1 claim")
    assert page.line("Denied: Odd Lund promoted Made-up Plan, 1 claim")
    page.open("#claim=e3")
    assert page.heading == "Made-up Bank promoted Made-up Plan"
    assert "2 claims (1 planned) in 1 document of unknown publisher." in page.panel
    page.open("#node=b")
    assert "Planned Made-up Bank" in page.panel and "Denied Odd Lund" in page.panel
