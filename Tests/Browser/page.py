"""What a reader does with a page, and what it then shows."""

import json
import time

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


def until(question, seconds=5):
    """Asks again and again until the answer is yes; the last answer."""
    end = time.monotonic() + seconds
    while not (answer := question()) and time.monotonic() < end:
        time.sleep(0.02)
    assert answer, "it did not happen in time"
    return answer


class Page:
    def __init__(self, driver, path, downloads):
        self.driver = driver
        self.path = path
        self.downloads = downloads

    def open(self, fragment="", width=1280, height=900, scheme="light", motion="reduce", touch=False):
        run = self.driver.execute_cdp_cmd
        run("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": touch})
        run("Emulation.setTouchEmulationEnabled", {"enabled": touch})
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": motion}
        run("Emulation.setEmulatedMedia", {"features": [{"name": k, "value": v} for k, v in features.items()]})
        # From elsewhere, since another fragment alone loads nothing anew.
        self.driver.get("about:blank")
        for kind in ["browser", "performance"]:
            self.driver.get_log(kind)
        self.driver.get(self.path.as_uri() + fragment)
        until(lambda: self.script("return document.documentElement.classList.contains('ready')"))
        return self

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def check_silence(self):
        """No message in the console, and no request but for the page itself."""
        messages = [entry["message"] for entry in self.driver.get_log("browser")]
        assert messages == []
        own = self.path.as_uri()
        for entry in self.driver.get_log("performance"):
            event = json.loads(entry["message"])["message"]
            if event["method"] == "Network.requestWillBeSent":
                address = event["params"]["request"]["url"]
                # Chromium draws its own fields with pictures in the address.
                assert address.startswith((own, "blob:", "about:blank", "data:image/svg+xml;base64,")), address

    # Parts of the page.

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector):
        return self.script("return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)", selector)

    def button(self, text, within="body"):
        found = self.script(
            "return [...document.querySelectorAll(`${arguments[1]} :is(button, summary, a)`)]"
            ".find((b) => b.checkVisibility() && b.textContent.trim().startsWith(arguments[0]))",
            text, within,
        )
        assert found, f"no button {text}"
        return found

    def press(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    @property
    def focused(self):
        return self.driver.switch_to.active_element

    def tab_to(self, wanted, most=60, key=Keys.TAB):
        """Presses Tab until an element that answers a selector has the focus."""
        for _ in range(most):
            if self.script("return document.activeElement.matches(arguments[0])", wanted):
                return self.focused
            self.press(key)
        raise AssertionError(f"Tab does not lead to {wanted}")

    # What it shows.

    @property
    def heading(self):
        return self.script("return document.getElementById('chosen')?.textContent ?? ''")

    @property
    def panel(self):
        return self.one("#panel").text

    @property
    def shown(self):
        return self.one("#shown-count").text

    @property
    def status(self):
        return self.script("return document.getElementById('status').textContent").strip()

    @property
    def fragment(self):
        return self.script("return location.hash")

    def names(self, condition):
        """The names of the nodes on the map that answer a selector."""
        return sorted(self.script(
            "return [...document.querySelectorAll('#nodes > .node')].filter((e) => e.matches(arguments[0]))"
            ".map((e) => e.getAttribute('aria-label').split(',')[0])",
            condition,
        ))

    @property
    def transform(self):
        text = self.script("return document.getElementById('view').getAttribute('transform')")
        return [float(word) for word in text.replace("translate(", "").replace("scale(", "").replace(")", "").split()]

    def node(self, name):
        """The shape of a node on the map."""
        return self.script(
            "return [...document.querySelectorAll('#nodes > .node')]"
            ".find((e) => e.getAttribute('aria-label').startsWith(arguments[0] + ','))",
            name,
        )

    def line(self, words):
        return self.script(
            "return [...document.querySelectorAll('#lines > .line')]"
            ".find((e) => e.getAttribute('aria-label').startsWith(arguments[0]))",
            words,
        )

    # What a reader does.

    def search(self, text, field="search"):
        box = self.one(f"#{field}")
        box.send_keys(Keys.CONTROL, "a")
        box.send_keys(text)

    def suggestions(self, field="search"):
        return self.texts(f"#{field}-list .option-name")

    def choose(self, name, field="search"):
        self.search(name, field)
        option = next(o for o in self.all(f"#{field}-list [role=option]") if name in o.text)
        option.click()

    def write_date(self, field, date):
        """Types a date as people write it where the browser is at home."""
        order = self.script(
            "return new Intl.DateTimeFormat(navigator.language).formatToParts(new Date()).map((part) => part.type)"
        )
        parts = dict(zip(["year", "month", "day"], date.split("-")))
        field.send_keys("".join(parts[name] for name in order if name in parts))

    def count(self, facet):
        """The number on the button or box of a filter."""
        text = next(t for t in self.texts(".key, .tick") if t.strip().startswith(facet))
        return int(text.split()[-1].replace(",", ""))

    def download(self, kind):
        before = set(self.downloads.iterdir())
        self.button("Download").click()
        self.one(f"[data-file={kind}]").click()

        def finished():
            new = set(self.downloads.iterdir()) - before
            return next((p for p in new if p.suffix == f".{kind}" and p.stat().st_size), None)

        return until(finished)


def png_size(path):
    """The width and height of a PNG, from its header."""
    header = path.read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    return int.from_bytes(header[16:20], "big"), int.from_bytes(header[20:24], "big")
