import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.dont_write_bytecode = True

import awkward
from dataset import Dataset

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data" / "two-sessions-2025"


def run(*command, input=None, cwd=ROOT, timeout=120):
    """Runs a command and returns its standard output; fails with its messages."""
    result = subprocess.run(
        [str(word) for word in command],
        input=input,
        cwd=cwd,
        capture_output=True,
        timeout=timeout,
    )
    assert result.returncode == 0, (
        f"{command} ended with {result.returncode}: {result.stderr.decode('utf-8', 'replace')}"
    )
    return result.stdout


def tool(name):
    """The path of a program that the tests cannot do without."""
    path = shutil.which(name)
    assert path is not None, f"{name} is not installed; Scripts/set-up test installs it"
    return path


@pytest.fixture(scope="session")
def stakegraph():
    path = (ROOT / os.environ.get("STAKEGRAPH", ".build/debug/stakegraph")).absolute()
    if not path.is_file():
        pytest.exit(f"there is no program {path}; make test builds it", returncode=1)
    return path


@pytest.fixture(scope="session")
def awkward_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("awkward data")
    awkward.write(folder)
    return folder


@pytest.fixture(scope="session", params=["two-sessions-2025", "awkward"])
def dataset(request, awkward_folder):
    """What each test of a format is run on."""
    if request.param == "awkward":
        return Dataset(awkward_folder, awkward.TYPES)
    assert DATA.is_dir(), f"there is no dataset {DATA}"
    return Dataset(DATA)


@pytest.fixture(scope="session")
def export(stakegraph, dataset, tmp_path_factory):
    """Writes the dataset in a format, once, and returns the file or folder."""
    folder = tmp_path_factory.mktemp("export")

    def write(format, profile=None):
        path = folder / (f"{profile}.{format}" if profile else f"graph.{format}")
        if not path.exists():
            command = "render" if format == "svg" else "export"
            options = ["--profile", profile] if profile else []
            run(
                *(stakegraph, command, "--data", dataset.folder, "-o", path),
                *("--format", format, *options),
            )
        return path

    return write
