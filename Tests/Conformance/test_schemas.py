"""What commands print as JSON is as its schema says, and the schemas are not too lax to tell."""

import copy
import json

import pytest
from conftest import ROOT, run
from edited import Edited
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

FOLDER = ROOT / "Sources/StakeholderGraph/StakeholderGraph.docc/Resources"
SCHEMAS = {path.name: json.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.json")}
REGISTRY = Registry().with_resources(
    [(name, Resource.from_contents(schema)) for name, schema in SCHEMAS.items()]
)

# Nodes by dataset: one with neighbours, one linked to it over others, and one that is not.
NODES = {
    "two-sessions-2025": ("deepseek", "xi-jinping", "openai"),
    "awkward": ("n:1", "<b>", "lone"),
}


def validator(command):
    schema = SCHEMAS[f"{command}.schema.json"]
    return Draft202012Validator(schema, registry=REGISTRY)


@pytest.fixture
def ask(stakegraph, dataset):
    def run_command(command, *arguments):
        data = [] if command == "diff" else ["-d", dataset.folder]
        options = ["-q", *data, "--format", "json"]
        return json.loads(run(stakegraph, command, *options, *arguments))

    return run_command


@pytest.fixture
def questions(dataset, tmp_path):
    """Commands with their arguments."""
    edited = Edited(dataset, tmp_path / "edited").folder
    one, linked, apart = NODES.get(dataset.folder.name, NODES["awkward"])
    measures = SCHEMAS["rank.schema.json"]["properties"]["by"]["enum"]
    return [
        ("neighbours", one, "--depth", 2),
        ("neighbours", one, "--context", "--direction", "in"),
        ("neighbours", apart),
        ("stats",),
        ("stats", "--kind", "funded"),
        ("path", one, linked, "--exact"),
        ("path", one, linked, "--exact", "--context", "--through-publishers"),
        ("path", one, linked, "--exact", "--max-length", 1),
        ("path", one, apart, "--exact"),
        ("path", apart, one, "--exact", "--directed"),
        *(("rank", "--by", by) for by in measures if by != "spoken-of"),
        ("rank", "--by", "spoken-of", "--modality", "asserted", "--modality", "opinion"),
        ("rank", "--by", "betweenness", "--sample", 3, "--directed"),
        ("components",),
        ("components", "--isolated"),
        ("communities",),
        ("diff", dataset.folder, edited),
        ("diff", edited, dataset.folder),
        ("diff", edited, edited),
        ("timeline",),
        ("timeline", "--limit", 1),
    ]


def test_schemas_are_correct():
    assert len(SCHEMAS) == 11
    for name, schema in SCHEMAS.items():
        Draft202012Validator.check_schema(schema)
        assert schema["$id"] == name


def test_answers_are_as_their_schemas_say(ask, questions):
    for command, *arguments in questions:
        answer = ask(command, *arguments)
        errors = [error.message for error in validator(command).iter_errors(answer)]
        assert errors == [], (command, arguments)


def parts(value, path=()):
    """The values inside a value, of a list the first two, with the way to each."""
    inside = value.items() if isinstance(value, dict) else ()
    for key, part in list(enumerate(value))[:2] if isinstance(value, list) else inside:
        yield (*path, key), part
        yield from parts(part, (*path, key))


def test_a_value_of_another_type_is_an_error(ask, questions):
    for command, *arguments in questions:
        answer = ask(command, *arguments)
        check = validator(command)
        for path, part in parts(answer):
            wrong = copy.deepcopy(answer)
            inside = wrong
            for key in path[:-1]:
                inside = inside[key]
            inside[path[-1]] = [None] if not isinstance(part, list) else "text"
            assert not check.is_valid(wrong), (command, arguments, path)


def test_a_missing_key_is_an_error(ask, questions):
    # What is left out where it is not known, or not asked for.
    optional = {
        *("document", "publisher", "paragraph", "start", "end", "mode", "length"),
        *("first_date", "last_date", "directed", "normalised", "sample"),
        *("about", "verb", "amount", "currency", "confidence", "note", "citation"),
        *("old_status", "new_status", "title", "published"),
    }
    for command, *arguments in questions:
        answer = ask(command, *arguments)
        check = validator(command)
        for path, _ in parts(answer):
            key = path[-1]
            # A timeline is of dates; elsewhere a claim may have none.
            dated = key == "date" and command != "timeline"
            tally = len(path) > 1 and str(path[-2]).startswith(("nodes_by", "edges_by"))
            if isinstance(key, int) or key in optional or tally or dated:
                continue
            wrong = copy.deepcopy(answer)
            inside = wrong
            for step in path[:-1]:
                inside = inside[step]
            del inside[key]
            assert not check.is_valid(wrong), (command, arguments, path)
