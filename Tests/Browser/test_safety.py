"""What anybody's text does in a page: nothing but be read."""

import base64
import hashlib
import re

import pytest
from selenium.webdriver.common.keys import Keys

HOSTILE = [
    "</script><script>window.hit=1</script>", "<!--<script>window.hit=1//", "<img src=x onerror=window.hit=1>",
    '" onload="window.hit=1', "<svg/onload=window.hit=1>", "{{constructor.constructor('window.hit=1')()}}",
    "javascript:window.hit=1", "</title></svg><iframe srcdoc='<script>parent.hit=1</script>'>", "${window.hit=1}",
    "]]><script>window.hit=1</script>", "\u202eevil\u202c", "a\u0000b\u001b[31m", "__proto__", "constructor", "hasOwnProperty",
    "-->", "\\u003cscript\\u003e", "\u2028window.hit=1\u2029", "'); window.hit=1; ('",
]


@pytest.fixture
def hostile(dataset, open_page):
    def cell(text):
        return '"' + text.replace('"', '""').replace("\u0000", "") + '"'

    def listed(text):
        return cell(text.replace("\\", "\\\\").replace("|", "\\|").replace(":", "\\:"))

    ids = [cell(re.sub(r"[\u0000-\u001f\u2028\u2029]", "", text)) for text in HOSTILE]
    nodes = "id,kind,name,aliases,description,url,identifiers,affiliations\n" + "".join(
        f"{i},person,{cell(t)},{listed('alias ' + t)},{cell(t)},{cell(t)},{listed(t)},\n" for i, t in zip(ids, HOSTILE))
    edges = "id,kind,source,target,document,paragraph,verb,note,source_text\n" + "".join(
        f"{cell('e' + i.strip(chr(34)).replace(chr(34) * 2, chr(34)))},promoted,{i},{ids[(n + 1) % len(ids)]},d{n},1,{cell(t)},{cell(t)},\n"
        for n, (i, t) in enumerate(zip(ids, HOSTILE)))
    documents = "id,title,publisher,authors,url,archive_url,language\n" + "".join(
        f"d{n},{cell(t)},{i},{listed(t)},{cell(t)},{cell(t)},en\n" for n, (i, t) in enumerate(zip(ids, HOSTILE)))
    path = dataset(nodes, edges, documents, "--title", HOSTILE[0], "--subtitle", HOSTILE[2])
    return open_page(path)


def unharmed(page):
    assert page.script("return window.hit") is None
    assert page.script("return document.querySelectorAll('iframe, img, object, embed, form').length") == 0
    assert page.script("return document.querySelectorAll('script').length") == 2
    assert page.script("return [...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((n) => n.startsWith('on'))).length") == 0
    links = page.script("return [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))")
    assert all(link.startswith("#") for link in links), links


def test_hostile_names_do_nothing(hostile):
    page = hostile
    assert len(page.all("#nodes > .node")) == len(HOSTILE)
    unharmed(page)
    for place in range(len(HOSTILE)):
        page.script("document.querySelectorAll('#nodes > .node')[arguments[0]].dispatchEvent(new MouseEvent('click', {bubbles: true}))", place)
        unharmed(page)
        fragment = page.fragment
        page.open(fragment)
        assert page.names(".picked") and page.heading
        unharmed(page)
    for place in range(len(HOSTILE)):
        page.script("document.querySelectorAll('#lines > .line')[arguments[0]].dispatchEvent(new MouseEvent('click', {bubbles: true}))", place)
        unharmed(page)
    page.press(Keys.ESCAPE)
    page.one("#show-table").click()
    unharmed(page)
    assert HOSTILE[0] in " ".join(page.texts("#table td"))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_typed_does_nothing(page, text):
    page.script("const f = document.getElementById('search'); f.value = arguments[0]; f.dispatchEvent(new Event('input'))", text)
    page.open("#" + "&".join(f"{key}={text}" for key in ["node", "kind", "from", "document", "since", "claim"]).replace("\n", ""))
    unharmed(page)


def test_the_policy_allows_the_own_script_and_style_only(two_sessions):
    text = two_sessions.read_text("utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    for name, element in [("script-src", "<script>"), ("style-src", "<style>")]:
        content = text.split(element, 1)[1].split(element.replace("<", "</"), 1)[0]
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert rules[name] == f"'sha256-{digest}'"
    assert text.count("<script") == 2 and text.count("<style") == 1
    assert "style=" not in text and "innerHTML" not in text


def test_the_policy_holds(driver, two_sessions, downloads):
    from page import Page
    page = Page(driver, two_sessions, downloads).open()
    page.script(
        "const s = document.createElement('script'); s.textContent = 'window.hit = 1'; document.body.append(s);"
        "const i = document.createElement('img'); i.src = 'https://harbour.example/x.png'; document.body.append(i);"
        "document.body.setAttribute('style', 'color: red');"
    )
    assert page.script("return window.hit") is None
    messages = " ".join(entry["message"] for entry in driver.get_log("browser"))
    assert messages.count("Content Security Policy") >= 3


def test_the_same_data_give_the_same_bytes(two_sessions, tmp_path):
    from conftest import DATA, write_page
    assert write_page(tmp_path / "again.html", "--data", DATA).read_bytes() == two_sessions.read_bytes()
