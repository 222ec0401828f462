"""The whole way on the five articles of seeds/, with the recorded replies of a model.

``make record`` answers the one test marked ``vcr`` afresh; all others replay what it recorded.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crosswire import RecordingError, Summary, summarize, summarize_async
from crosswire.options import Options, Progress
from crosswire.reading import read_story
from crosswire.render.json_text import render_json
from crosswire.workflow import summarize_story, verify_story

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
RECORDED = ROOT / "cassettes" / "seeds"
TEXTS = {article.file: article.text for article in read_story(SEEDS).articles}


@pytest.fixture(scope="module")
def summary() -> Summary:
    return summarize(SEEDS, replay=RECORDED)


@pytest.mark.vcr
async def test_five_reports_become_one_summary() -> None:
    """Recorded afresh, this is all that a run asks a model: five articles, the alignment, the text, repairs."""
    made = await summarize_async(SEEDS, engine="model", call_seconds=3600, run_seconds=7200)
    assert made.run.engine == "model"
    assert made.run.requests >= len(TEXTS) + 2
    assert 8 <= len(made.sentences) <= 16


def test_every_sentence_cites_words_of_the_files(summary: Summary) -> None:
    for sentence in summary.sentences:
        assert sentence.citations
        for citation in sentence.citations:
            assert TEXTS[citation.file][citation.start : citation.end] == citation.quote


def test_every_article_is_cited_or_its_absence_explained(summary: Summary) -> None:
    cited = {citation.file for sentence in summary.sentences for citation in sentence.citations}
    explained = {entry.file for entry in summary.articles if any(n.startswith("not cited") for n in entry.notes)}
    assert cited | explained == set(TEXTS)


def test_every_check_passes(summary: Summary) -> None:
    assert [check for check in summary.checks if check.passed is False] == []
    assert verify_story(summary, SEEDS).findings == ()


def test_every_disagreement_of_weight_is_said(summary: Summary) -> None:
    """The articles give the toll as five and as at least five, and three parts of the day."""
    topics = {d.topic: d for d in summary.disagreements if d.sentence is not None}
    assert {"number killed", "time"} <= set(topics)
    assert topics["number killed"].relation == "qualifier"
    assert topics["time"].relation == "contradiction"
    for disagreement in topics.values():
        assert disagreement.sentence is not None
        assert summary.sentences[disagreement.sentence].kind == "disagreement"


def test_figures_of_other_days_are_background(summary: Summary) -> None:
    """Eight were killed near Baghdad the month before, and at least ten in two series of strikes."""
    for sentence in summary.sentences:
        if "eight" in sentence.text.casefold() or "10 militants" in sentence.text:
            assert sentence.kind in ("background", "disagreement"), sentence.text


def replayed(*options: str, **environ: str) -> str:
    """What a new process prints as JSON."""
    command = [sys.executable, "-m", "crosswire", "summarize", "seeds", "--replay", str(RECORDED), "--format", "json"]
    run = subprocess.run(  # noqa: S603  our own program
        [*command, *options], cwd=ROOT, env=dict(os.environ) | environ, capture_output=True, check=False
    )
    assert run.returncode == 0, run.stderr.decode()
    return run.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "environ",
    [
        pytest.param({"PYTHONHASHSEED": "1"}, id="hash seed 1"),
        pytest.param({"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati"}, id="time zone"),
        pytest.param({"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}, id="C locale"),
    ],
)
def test_the_same_bytes_in_any_environment(summary: Summary, environ: dict[str, str]) -> None:
    assert replayed(**environ) == render_json(summary)


@pytest.mark.parametrize("workers", [1, 16])
async def test_the_same_bytes_for_any_number_of_workers(summary: Summary, workers: int) -> None:
    result = await summarize_story(SEEDS, Options(replay=RECORDED, concurrency=workers))
    assert render_json(result.summary) == render_json(summary)


async def test_the_same_bytes_for_any_order_of_the_files(summary: Summary, tmp_path: Path) -> None:
    for file in sorted(TEXTS, reverse=True):
        (tmp_path / file).write_bytes((SEEDS / file).read_bytes())
    again = await summarize_async(tmp_path, replay=RECORDED)
    assert render_json(again) == render_json(summary)


async def test_progress_counts_every_article() -> None:
    steps: list[Progress] = []
    await summarize_async(SEEDS, replay=RECORDED, progress=steps.append)
    extracted = [step for step in steps if step.stage == "extract"]
    assert (extracted[0].done, extracted[-1].done, extracted[-1].total) == (0, 5, 5)
    assert [step.stage for step in steps if step.done == step.total] == ["read", "extract", "align", "write", "check"]


@pytest.mark.parametrize(
    ("old", "new", "check"),
    [
        pytest.param("five", "nine", "V03", id="number"),
        pytest.param("Kirkuk", "Mosul", "V04", id="name"),
        pytest.param(" killed ", " had not killed ", "V16", id="negation"),
        pytest.param("Iraqi security sources", "Iraqi police", "V05", id="attribution"),
        pytest.param("at least five", "five", "V03", id="qualifier"),
    ],
)
def test_one_changed_word_is_found_in_its_sentence(summary: Summary, old: str, new: str, check: str) -> None:
    number = next(n for n, sentence in enumerate(summary.sentences) if old in sentence.text)
    data = json.loads(render_json(summary))
    data["sentences"][number]["text"] = data["sentences"][number]["text"].replace(old, new)
    found = verify_story(Summary.model_validate_json(json.dumps(data)), SEEDS).findings
    assert (f"sentence {number + 1}", check) in {(finding.where, finding.check) for finding in found}


def test_an_offset_that_is_off_by_one_is_found(summary: Summary) -> None:
    data = json.loads(render_json(summary))
    data["sentences"][0]["citations"][0]["start"] += 1
    found = verify_story(Summary.model_validate_json(json.dumps(data)), SEEDS).findings
    assert "V01" in {finding.check for finding in found}


async def test_a_changed_prompt_has_no_recording(tmp_path: Path) -> None:
    """One more word in an article is another request, and the error says where it differs."""
    for file in TEXTS:
        (tmp_path / file).write_bytes((SEEDS / file).read_bytes())
    some = next(iter(sorted(TEXTS)))
    (tmp_path / some).write_bytes((SEEDS / some).read_bytes().replace(b"Sunday night", b"late Sunday night"))
    with pytest.raises(RecordingError, match="late"):
        await summarize_async(tmp_path, replay=RECORDED)
