"""``crosswire diff``: what stands on stdout, the exit code, and which inputs are refused."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from crosswire.cli.app import app
from crosswire.render.json_text import render_diff_json, render_json
from crosswire.render.trail import render_diff_markdown
from crosswire.revision.compare import compare_summaries
from crosswire_schemas import Summary
from editions import NEW_SENTENCE, add_wire
from samples import SUMMARY

LATER = add_wire(sentences=(*SUMMARY.sentences, NEW_SENTENCE))


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, ["diff", *map(str, args)])


def write(path: Path, summary: Summary) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(render_json(summary), encoding="utf-8")
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return write(tmp_path / "old" / "summary.json", SUMMARY)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return write(tmp_path / "new" / "summary.json", LATER)


def test_stdout_has_the_trail_as_markdown_or_json_and_the_code_says_that_something_changed(
    old: Path, new: Path
) -> None:
    diff = compare_summaries(SUMMARY, LATER)
    for args, expected in (
        ((), render_diff_markdown(diff)),
        (("--format", "markdown"), render_diff_markdown(diff)),
        (("--format", "json"), render_diff_json(diff)),
    ):
        result = run(old, new, *args)
        assert (result.exit_code, result.stdout_bytes, result.stderr) == (1, expected.encode(), "")


def test_a_folder_stands_for_the_summary_in_it(old: Path, new: Path) -> None:
    assert run(old.parent, new.parent).stdout == run(old, new).stdout


def test_two_summaries_without_an_article_in_common_are_asked_about(old: Path, tmp_path: Path) -> None:
    entries = [e.model_copy(update={"file": f"x-{e.file}", "sha256": e.sha256[::-1]}) for e in SUMMARY.articles]
    other = write(tmp_path / "other.json", SUMMARY.model_copy(update={"articles": tuple(entries)}))
    assert "no article in common" in run(old, other).stderr
    renamed = [e.model_copy(update={"file": f"x-{e.file}"}) for e in SUMMARY.articles]
    write(other, SUMMARY.model_copy(update={"articles": tuple(renamed)}))
    assert run(old, other).stderr == ""


def test_the_code_is_0_when_nothing_changed(old: Path) -> None:
    result = run(old, old)
    assert (result.exit_code, result.stdout) == (0, "# What changed in the summary\n\nNothing.\n")


@pytest.mark.parametrize("place", ["old", "new"])
@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param("{}", "is no summary", id="wrong shape"),
        pytest.param("no json", "is no summary", id="no JSON"),
        pytest.param(None, "cannot be read", id="missing"),
    ],
)
def test_what_is_no_summary_is_refused_by_name(old: Path, content: str | None, says: str, place: str) -> None:
    bad = old.parent.parent / "bad.json"
    if content is not None:
        bad.write_text(content)
    result = run(bad, old) if place == "old" else run(old, bad)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert str(bad) in result.stderr
    assert says in result.stderr


def test_a_folder_without_a_summary_is_refused(old: Path, tmp_path: Path) -> None:
    result = run(old, tmp_path)
    assert result.exit_code == 2
    assert str(tmp_path / "summary.json") in result.stderr


def test_help_says_what_the_exit_codes_mean() -> None:
    words = " ".join(run("--help").stdout.split())
    assert "the exit code is 0 when nothing changed and 1 when something did" in words
