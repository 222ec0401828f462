"""JSON of a summary: the fixed shape, the same bytes for the same summary, and back again."""

import json
from typing import NamedTuple

import pytest

from crosswire.render.json_text import parse_summary, render_incidents, render_json, render_lines
from crosswire_schemas import Incident, Summary
from samples import POISONS, SUMMARY, poison

TEXT = render_json(SUMMARY)


def test_a_summary_comes_back_from_its_json() -> None:
    assert parse_summary(TEXT) == SUMMARY


def test_the_shape_is_the_one_other_programs_read() -> None:
    fields = json.loads(TEXT)
    assert list(fields) == [
        "schema", "title", "sentences", "disagreements", "not_reported", "timeline", "parties", "articles",
        "lineages", "failures", "withheld", "checks", "run", "sources", "speakers",
    ]  # fmt: skip
    assert fields["schema"] == "crosswire/summary/1"
    assert list(fields["sentences"][0]["citations"][0]) == ["article", "file", "start", "end", "quote"]
    assert TEXT.endswith("}\n")


def test_the_order_in_which_prompts_were_read_leaves_no_trace() -> None:
    def with_prompts(*names: str) -> Summary:
        return SUMMARY.model_copy(update={"run": SUMMARY.run.model_copy(update={"prompts": dict.fromkeys(names, "0")})})

    assert render_json(with_prompts("write", "align")) == render_json(with_prompts("align", "write"))


@pytest.mark.parametrize("payload", POISONS)
def test_no_hidden_character_stands_raw_in_json_and_none_is_lost(payload: str) -> None:
    text = render_json(poison(SUMMARY, payload), indent=None)
    assert len(text.splitlines()) == 1
    assert "\x1b" not in text
    assert parse_summary(text).title.text == payload


def test_a_lone_surrogate_becomes_a_character_that_every_reader_takes() -> None:
    broken = SUMMARY.model_copy(update={"not_reported": ("a\ud800b",)})
    assert parse_summary(render_json(broken)).not_reported == ("a\ufffdb",)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        pytest.param('"start": 95', '"start": "95"', "title.citations.0.start: ", id="number as text"),
        pytest.param('"requests": 0', '"requests": false', "run.requests: ", id="truth value as number"),
        pytest.param('"relation": "qualifier"', '"relation": "quarrel"', "disagreements.0.relation: ", id="word"),
        pytest.param('"requests": 0', '"requests": 0, "cost": 1', "run.cost: ", id="unknown field"),
        pytest.param('"requests": 0', '"requests": 0, "requests": 1', "'requests' stands twice", id="repeated key"),
        pytest.param('"crosswire/summary/1"', '"crosswire/summary/2"', "schema: ", id="other version"),
        pytest.param(TEXT, "[" * 100_000, "the file: ", id="nested beyond reason"),
        pytest.param(TEXT, "", "the file: ", id="empty"),
    ],
)
def test_a_wrong_summary_is_refused_with_the_path_of_the_field(old: str, new: str, fault: str) -> None:
    assert old in TEXT
    with pytest.raises(ValueError, match=fault.replace(".", r"\.")):
        parse_summary(TEXT.replace(old, new, 1))


class _Row(NamedTuple):
    article: str
    file: str
    incident: Incident


def test_each_incident_is_one_line_with_its_article() -> None:
    citation = SUMMARY.title.citations[0]
    incident = Incident.model_validate({"event": {"kind": "accident", "citations": [citation]}})

    rows = [_Row("a1f0", "courier\u2028.txt", incident)] * 2
    text = render_incidents(rows)
    assert len(text.splitlines()) == 2
    first = json.loads(text.splitlines()[0])
    assert list(first) == ["article", "file", "incident"]
    assert first["file"] == "courier\u2028.txt"
    assert Incident.model_validate(first["incident"]) == incident


def test_a_value_that_json_has_no_word_for_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        render_lines([{"seconds": float("nan")}])
