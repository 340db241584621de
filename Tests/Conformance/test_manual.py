"""The manual pages are what man and mandoc take without a warning."""

import subprocess

import pytest

from conftest import run, tool


@pytest.fixture(scope="module")
def pages(stakegraph, tmp_path_factory):
    folder = tmp_path_factory.mktemp("manual")
    run(stakegraph, "--generate-manual", folder)
    return sorted(folder.iterdir())


def test_there_is_a_page_for_each_command(pages):
    names = [page.name for page in pages]
    assert "stakegraph.1" in names and "stakegraph-render.1" in names
    assert len(names) > 10


def test_mandoc_warns_of_nothing_but_the_missing_date(pages):
    result = subprocess.run(
        [tool("mandoc"), "-Tlint", "-Wwarning", *pages], capture_output=True, text=True, timeout=60
    )
    lines = [line for line in result.stdout.splitlines() if "missing date" not in line]
    assert lines == []


def test_groff_warns_of_nothing(pages):
    for page in pages:
        result = subprocess.run(
            [tool("groff"), "-man", "-ww", "-Tutf8", "-P-cbou", page], capture_output=True, text=True, timeout=60
        )
        assert result.returncode == 0
        assert result.stderr == "", page.name
        assert "NAME" in result.stdout and "EXIT STATUS" in result.stdout
