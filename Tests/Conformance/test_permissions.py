"""What may not be looked at is told from what is not there."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from conftest import DATA


@pytest.fixture
def closed(stakegraph):
    """A folder that everybody may enter, with the program and a dataset that only its owner may enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    shutil.copy(stakegraph, folder / "program")
    (folder / "program").chmod(0o755)
    shutil.copytree(DATA, folder / "data")
    # Root may enter everything, and others are kept out by taking away what they have.
    (folder / "data").chmod(0o700 if os.geteuid() == 0 else 0)
    yield folder
    (folder / "data").chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.parametrize("path", ["data/nodes.csv", "data/graph.stakegraph", "data"])
def test_a_closed_folder_is_not_a_missing_one(closed, path):
    user = {"user": "nobody"} if os.geteuid() == 0 else {}
    result = subprocess.run(
        [closed / "program", "stats", "-d", path], cwd=closed, capture_output=True, text=True, **user
    )
    assert result.returncode == 1
    assert result.stderr.startswith('Error: "data')
    assert result.stderr.endswith('cannot be read: permission denied\n')


def test_a_closed_folder_of_articles_is_not_an_empty_one(closed):
    user = {"user": "nobody"} if os.geteuid() == 0 else {}
    result = subprocess.run(
        [closed / "program", "extract", "data", "-o", "draft"], cwd=closed, capture_output=True, text=True, **user
    )
    assert result.returncode == 1
    assert result.stderr == 'Error: "data" cannot be read: permission denied\n'
