"""Pages that the program writes, opened in Chromium."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from page import Page
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data" / "two-sessions-2025"

# Quick, since no test is about the places of nodes.
OPTIONS = ["--quiet", "--effort", "quick"]


def program():
    path = os.environ.get("STAKEGRAPH")
    assert path, "STAKEGRAPH has to name the program; make test-browser does so"
    return str((ROOT / path).resolve())


def stakegraph(*arguments):
    done = subprocess.run([program(), *map(str, arguments)], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def write_page(path, *arguments):
    stakegraph("page", *OPTIONS, *arguments, "-o", path)
    return path


def make_driver(downloads):
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB"]:
        options.add_argument(argument)
    options.add_experimental_option(
        "prefs", {"download.default_directory": str(downloads), "download.prompt_for_download": False}
    )
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver"))
    return webdriver.Chrome(options=options, service=service)


@pytest.fixture(scope="session")
def downloads(tmp_path_factory):
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="session")
def driver(downloads):
    driver = make_driver(downloads)
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def two_sessions(tmp_path_factory):
    return write_page(tmp_path_factory.mktemp("pages") / "two-sessions.html", "--data", DATA)


@pytest.fixture
def page(driver, two_sessions, downloads):
    """The page of the Two Sessions, just opened; at the end no error and no request may have been."""
    page = Page(driver, two_sessions, downloads)
    page.open()
    yield page
    page.check_silence()


@pytest.fixture
def open_page(driver, downloads):
    """Opens any file as a page, which is held to the same silence."""
    opened = []

    def opening(path, **settings):
        page = Page(driver, path, downloads)
        page.open(**settings)
        opened.append(page)
        return page

    yield opening
    for page in opened[-1:]:
        page.check_silence()


@pytest.fixture
def dataset(tmp_path):
    """Writes a dataset of some rows, and the page of it."""

    def write(nodes, edges, documents="", *options, vocabulary=None):
        folder = tmp_path / "data"
        folder.mkdir(exist_ok=True)
        (folder / "nodes.csv").write_text(nodes, "utf-8")
        (folder / "edges.csv").write_text(edges, "utf-8")
        if documents:
            (folder / "documents.csv").write_text(documents, "utf-8")
        if vocabulary:
            (folder / "vocabulary.json").write_text(json.dumps(vocabulary), "utf-8")
        return write_page(tmp_path / "page.html", "--data", folder, *options)

    return write
