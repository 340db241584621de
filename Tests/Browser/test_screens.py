"""Pictures of the page at three widths, light and dark, for people to look at: the run tells the folder."""

import pytest
from page import png_size

STATES = {"beginning": "", "name": "#node=zhou-hongyi", "chain": "#from=deepseek&to=zhou-hongyi", "table": "#view=table"}


@pytest.fixture(scope="session")
def screens(tmp_path_factory):
    folder = tmp_path_factory.mktemp("screens")
    yield folder
    print(f"\nScreenshots are in {folder}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width, height", [(1440, 900), (820, 1100), (360, 740)])
@pytest.mark.parametrize("state", STATES)
def test_screens_are_taken(page, screens, state, width, height, scheme):
    page.open(STATES[state], width=width, height=height, scheme=scheme)
    path = screens / f"{state}-{width}-{scheme}.png"
    page.driver.save_screenshot(str(path))
    assert png_size(path) == (width, height)
    ground = page.script("return getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 24, 29)"}[scheme]
