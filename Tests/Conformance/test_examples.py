"""Every example in a help text works as it stands, in a copy of the repository's data."""

import json
import os
import re
import shutil
import subprocess

from conftest import DATA, run

ARTICLE = "Harbour news.\n\nMira Vale founded the Tidal Fund.\n"


def own_dataset(folder, documents=True):
    """A small dataset of made-up names, and its article."""
    folder.mkdir(parents=True)
    (folder / "nodes.csv").write_text(
        "id,kind,name\nmira-vale,person,Mira Vale\ntidal-fund,organisation,Tidal Fund\n"
    )
    (folder / "documents.csv").write_text("id,title,file,sha256\nharbour,Harbour news,harbour.txt,\n")
    (folder / "edges.csv").write_text(
        "id,kind,source,target,document,paragraph,start,end,source_text,target_text,text_sha256\n"
        "e1,founded,mira-vale,tidal-fund,harbour,2,0,33,Mira Vale,Tidal Fund,\n"
    )


def article(folder):
    (folder / "articles").mkdir()
    (folder / "articles" / "harbour.txt").write_text(ARTICLE)


def data_of_ones_own(stakegraph, folder):
    shutil.rmtree(folder / "data")
    own_dataset(folder / "data" / "harbour")
    article(folder)
    run(stakegraph, "verify", "--documents", "articles", "--stamp", cwd=folder)


def draft(stakegraph, folder):
    article(folder)
    run(stakegraph, "extract", "articles", "-o", "draft", cwd=folder)


def draft_and_gold(stakegraph, folder):
    draft(stakegraph, folder)
    gold = folder / "data" / "two-sessions-2025"
    shutil.rmtree(gold)
    shutil.copytree(folder / "draft", gold)


# What stands in the way of an example without them: files that only its reader has.
PREPARATIONS = {
    "stakegraph": lambda stakegraph, folder: shutil.copytree(folder / "data", folder / "last-week"),
    "locate": lambda stakegraph, folder: article(folder),
    "verify": data_of_ones_own,
    "combine": lambda stakegraph, folder: own_dataset(folder / "data" / "harbour"),
    "extract": lambda stakegraph, folder: article(folder),
    "evaluate": draft_and_gold,
    "review": draft,
    "diff": lambda stakegraph, folder: shutil.copytree(folder / "data", folder / "last-week"),
}


# Needs Apache Spark, which Tests/Cluster has; data are prepared there by the same words.
ELSEWHERE = "stakegraph cluster prepare "


def examples(stakegraph):
    program = json.loads(run(stakegraph, "--experimental-dump-help"))["command"]
    commands = [program, *[c for c in program["subcommands"] if c["commandName"] != "help"]]
    for command in commands:
        found = re.findall(r"^ *Example: (.+)$", command.get("discussion", ""), re.MULTILINE)
        yield command["commandName"], found


def test_every_example_works_when_copied(stakegraph, tmp_path):
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "stakegraph").symlink_to(stakegraph)
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    failures = []
    for name, lines in examples(stakegraph):
        assert lines, f"the help of {name} has no example"
        for number, line in enumerate(lines):
            if line.startswith(ELSEWHERE):
                continue
            folder = tmp_path / f"{name}-{number}"
            shutil.copytree(DATA.parent, folder / "data")
            PREPARATIONS.get(name, lambda *_: None)(stakegraph, folder)
            result = subprocess.run(
                ["/bin/sh", "-c", line],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=120,
            )
            written = [path for path in folder.rglob("*") if path.is_file()]
            if result.returncode != 0 or not (result.stdout or result.stderr or written):
                failures.append(f"{line}: {result.returncode}, {result.stderr}")
    assert failures == []


def test_without_words_and_environment_the_help_is_printed(stakegraph, tmp_path):
    result = subprocess.run(
        [stakegraph], cwd=tmp_path, env={}, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert result.returncode == 0
    assert result.stdout.startswith("OVERVIEW: ") and "Example: stakegraph " in result.stdout
    assert result.stderr == "" and "\x1b" not in result.stdout

