"""A summary whose counts and lists do not fit one another is not the one that was made."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crosswire import Summary, summarize
from crosswire.render.json_text import render_json
from crosswire.workflow import verify_story

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def made() -> str:
    return render_json(summarize(SEEDS, engine="offline"))


def give_another_origin(data: Any) -> None:
    first, second = data["lineages"][:2]
    entry = next(entry for entry in data["articles"] if entry["lineage"] == first["id"])
    entry["lineage"] = second["id"]


CHANGES: dict[str, tuple[Callable[[Any], object], str]] = {
    "primary sources": (lambda data: data["sources"].update(primary_sources=99), "primary_sources: 99"),
    "origins": (lambda data: data["sources"].update(lineages=1), "lineages: 1"),
    "articles": (lambda data: data["sources"].update(articles=50), "articles: 50"),
    "speakers taken out": (lambda data: data["speakers"].pop(), "primary_sources: "),
    "origins taken out": (lambda data: data["lineages"].clear(), "which does not list it"),
    "another origin": (give_another_origin, "which does not give it"),
    "another engine": (lambda data: data["run"].update(engine="model"), "a run of this engine has model"),
    "a model of no engine": (lambda data: data["run"].update(model="large"), "a run of this engine has no model"),
    "an article taken out": (
        lambda data: data.update(articles=data["articles"][:-1]),
        "the summary was made without this article",
    ),
}


def test_the_summary_as_made_has_no_finding(made: str) -> None:
    assert verify_story(Summary.model_validate_json(made), SEEDS).findings == ()


@pytest.mark.parametrize(("change", "said"), CHANGES.values(), ids=CHANGES.keys())
def test_what_does_not_fit_is_found(change: Callable[[Any], object], said: str, made: str) -> None:
    data = json.loads(made)
    change(data)
    found = verify_story(Summary.model_validate_json(json.dumps(data)), SEEDS).findings
    assert [str(finding) for finding in found if finding.check == "V28" and said in str(finding)]
