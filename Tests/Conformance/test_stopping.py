"""Whoever stops a command that writes leaves nothing half-written behind."""

import signal
import subprocess
import time

import pytest

from conftest import run


@pytest.fixture(scope="module")
def large(stakegraph, tmp_path_factory):
    """A graph file that takes a while to be written in another format."""
    folder = tmp_path_factory.mktemp("large")
    lines = (f'n{n} -> n{n * 7 % 40_000} [label="a line of text to be kept"]' for n in range(40_000))
    (folder / "large.dot").write_text("digraph {\n" + "\n".join(lines) + "\n}\n")
    file = folder / "large.stakegraph"
    run(stakegraph, "index", "-q", folder / "large.dot", "-o", file)
    return file


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("output", ["out.gexf", "out.json", "out"])
def test_nothing_stays(stakegraph, large, tmp_path, number, output):
    process = subprocess.Popen([stakegraph, "convert", "-q", large, output], cwd=tmp_path)
    while process.poll() is None and not list(tmp_path.glob(".stakegraph-*")):
        time.sleep(0.002)
    assert process.poll() is None, "it had ended before it was stopped"
    assert list(tmp_path.iterdir()) != []
    process.send_signal(number)
    assert process.wait(60) == -number
    assert list(tmp_path.iterdir()) == []


def test_whoever_is_killed_has_the_old_dataset_still(stakegraph, large, tmp_path):
    (tmp_path / "old").mkdir()
    old = "id,kind,name\nz,person,Z\n"
    (tmp_path / "old" / "nodes.csv").write_text(old)
    process = subprocess.Popen(
        [stakegraph, "export", "-q", "-d", large, "--format", "csv", "--force", "-o", "old"], cwd=tmp_path
    )
    while process.poll() is None and not list(tmp_path.glob(".stakegraph-*/nodes.csv")):
        time.sleep(0.002)
    assert process.poll() is None, "it had ended before it was killed"
    process.kill()
    assert process.wait(60) == -signal.SIGKILL
    assert [path.name for path in (tmp_path / "old").iterdir()] == ["nodes.csv"]
    assert (tmp_path / "old" / "nodes.csv").read_text() == old


def test_a_signal_that_is_ignored_stays_so(stakegraph, large, tmp_path):
    """As with nohup."""
    process = subprocess.Popen(
        ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" convert -q \"$1\" out.gexf", stakegraph, large],
        cwd=tmp_path,
    )
    while process.poll() is None and not list(tmp_path.glob(".stakegraph-*")):
        time.sleep(0.002)
    assert process.poll() is None, "it had ended before it was stopped"
    process.send_signal(signal.SIGHUP)
    assert process.wait(120) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["out.gexf"]


def test_too_little_memory_leaves_nothing_and_is_told_of(stakegraph, large, tmp_path):
    """The language reports the failure first; a sentence of advice is the last line."""
    last_lines = set()
    for megabytes in range(60, 1000, 2):
        limited = subprocess.run(
            [
                "/bin/sh", "-c", "ulimit -v $0 && exec \"$1\" index -q \"$2\" -o out.stakegraph",
                str(megabytes * 1024), stakegraph, large.with_name("large.dot"),
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
        )
        if limited.returncode == 0:
            break
        # 127: not even the libraries find room.
        assert limited.returncode in (1, 127), limited.stderr
        assert list(tmp_path.iterdir()) == []
        last_lines.add(limited.stderr.splitlines()[-1])
    assert limited.returncode == 0
    assert any("allow the process more of it (ulimit -v)" in line for line in last_lines)
