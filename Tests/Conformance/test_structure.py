"""Targets use each other only as the design lets them."""

import json
import re

import pytest
from conftest import ROOT, run, tool

# All one way. A target that is not here has to be added, with a reason, to the design first.
ARROWS = {
    "CGraphvizLibrary": set(),
    "CGraphviz": {"CGraphvizLibrary"},
    "CExpat": set(),
    "Graphviz": {"CGraphviz", "CGraphvizLibrary"},
    "StakeholderGraph": set(),
    "StakeholderData": {"StakeholderGraph"},
    "GraphQueries": {"StakeholderGraph"},
    "GraphFormats": {"StakeholderGraph", "CExpat", "Graphviz"},
    "GraphLayout": set(),
    "GraphDrawing": {"StakeholderGraph", "GraphQueries", "GraphLayout", "Graphviz"},
    # The page counts support and chains as the queries do, and needs JSON and a hash.
    "GraphPage": {
        *("StakeholderGraph", "StakeholderData", "GraphFormats", "GraphQueries", "GraphLayout"),
        "GraphDrawing",
    },
    "ClaimExtraction": {"StakeholderGraph", "StakeholderData", "GraphQueries"},
    "ClusterEngine": {"StakeholderGraph", "StakeholderData", "GraphQueries"},
    "StakegraphCommands": {
        *("StakeholderGraph", "StakeholderData", "GraphFormats", "GraphQueries", "GraphLayout"),
        *("GraphDrawing", "GraphPage", "ClaimExtraction", "ClusterEngine", "Graphviz"),
        "ArgumentParser",
    },
    # Graphviz for the one call that makes a run of the program a render worker.
    "stakegraph": {"StakegraphCommands", "Graphviz"},
    # What several test targets share; nothing that is shipped may use it.
    "TestSupport": {"StakeholderGraph"},
}

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias|actor|macro)\s+)?(\w+)",
    re.MULTILINE,
)


@pytest.fixture(scope="module")
def targets(tmp_path_factory):
    """The targets of the manifest and what each depends on."""
    # A folder of its own, so that it waits for no build that is going on.
    scratch = tmp_path_factory.mktemp("manifest")
    text = run(tool("swift"), "package", "--scratch-path", scratch, "dump-package", timeout=300)
    found = {}
    for target in json.loads(text)["targets"]:
        names = set()
        for dependency in target["dependencies"]:
            [(_, words)] = [item for item in dependency.items() if isinstance(item[1], list)]
            names.add(words[0])
        target["uses"] = names
        found[target["name"]] = target
    return found


def folder(target):
    base = "Tests" if target["type"] == "test" else "Sources"
    return ROOT / (target.get("path") or f"{base}/{target['name']}")


def imports(target, known):
    """The modules of this package, or of packages it uses, that each Swift file imports."""
    for path in sorted(folder(target).rglob("*.swift")):
        for name in IMPORT.findall(path.read_text("utf-8")):
            if name in known:
                yield path.relative_to(ROOT), name


def test_the_manifest_has_only_the_arrows_of_the_design(targets):
    for name, target in targets.items():
        if target["type"] != "test":
            assert name in ARROWS, f"the design has no target {name}"
            assert target["uses"] <= ARROWS[name], f"{name} uses what it may not"


def test_files_import_what_their_target_may_use_and_nothing_else(targets):
    known = {*targets, *ARROWS, "ArgumentParser"}
    wrong = [
        f"{path} imports {name}"
        for target in targets.values()
        for path, name in imports(target, known)
        if name not in target["uses"]
    ]
    assert wrong == []


def test_every_arrow_is_needed(targets):
    known = {*targets, *ARROWS, "ArgumentParser"}
    for target in targets.values():
        swift = list(folder(target).rglob("*.swift"))
        # C targets include headers; a test folder may be empty for now.
        if target["type"] == "test" or not swift:
            continue
        unused = target["uses"] - {name for _, name in imports(target, known)}
        assert unused == set(), f"{target['name']} declares what it does not import"


def test_every_folder_is_a_target(targets):
    folders = {path.name for path in (ROOT / "Sources").iterdir() if path.is_dir()}
    shipped = {name for name, t in targets.items() if t["type"] != "test" and not t.get("path")}
    assert folders == shipped
