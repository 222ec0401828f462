"""The command line: what stands on stdout, what on stderr, which exit code, and that nothing finished is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from crosswire import errors, workflow
from crosswire.checks.finding import Finding
from crosswire.checks.run import Verification
from crosswire.cli.app import app
from crosswire.journal import Journal
from crosswire.options import Options
from crosswire.reading import LEFT_OUT
from crosswire.render.json_text import parse_summary, render_json
from crosswire.render.markdown import render_markdown
from crosswire.render.page import render_html
from crosswire_schemas import Incident
from crosswire_schemas.summary import CheckResult, Failure
from samples import ARTICLES, SUMMARY

WHOLE = SUMMARY.model_copy(update={"failures": (), "withheld": ()})
INCIDENT = Incident.model_validate({"event": {"kind": "accident", "citations": WHOLE.title.citations}})
ROW = workflow.ArticleIncident("a1f0", "courier.txt", INCIDENT)
DONE = workflow.Result(WHOLE, (ROW,), ARTICLES, ())
FILES = ["summary.json", "summary.md", "summary.html", "incidents.jsonl", "run.jsonl"]


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args])


@pytest.fixture
def stories(monkeypatch: pytest.MonkeyPatch) -> "Stories":
    fake = Stories()
    monkeypatch.setattr(workflow, "summarize_story", fake.summarize)
    return fake


class Stories:
    """A workflow with a queue: each call takes the next result, or raises it. The last one is given again."""

    def __init__(self) -> None:
        self.queue: list[Any] = [DONE]
        self.calls: list[tuple[Path, Options]] = []

    async def summarize(self, source: Path, options: Options, journal: Journal) -> Any:
        self.calls.append((source, options))
        journal.expect("extract", 2)
        for file in ("courier.txt", "post.txt"):
            with journal.step("extract", file):
                pass
        answer = self.queue.pop(0) if len(self.queue) > 1 else self.queue[0]
        if isinstance(answer, BaseException):
            raise answer
        return answer


def incomplete(file: str = "blank.txt") -> workflow.Result:
    return DONE._replace(
        summary=SUMMARY.model_copy(update={"failures": (Failure(file=file, stage="read", reason="x"),)})
    )


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        pytest.param([], render_markdown(WHOLE), id="markdown by default"),
        pytest.param(["--format", "markdown"], render_markdown(WHOLE), id="markdown"),
        pytest.param(["--format", "json"], render_json(WHOLE), id="json"),
        pytest.param(["--format", "html"], render_html(WHOLE, ARTICLES), id="html"),
    ],
)
def test_stdout_has_the_result_and_nothing_else(stories: Stories, args: list[str], expected: str) -> None:
    result = run("summarize", "story", *args)
    assert result.exit_code == 0
    assert result.stdout_bytes == expected.encode()


def test_stderr_has_a_line_a_finished_stage_when_nobody_watches_and_none_when_quiet(stories: Stories) -> None:
    assert run("summarize", "story").stderr == "Extracting: 2 of 2\n"
    assert run("summarize", "story", "--quiet").stderr == ""


def test_with_a_folder_every_file_is_written_and_stdout_names_each(stories: Stories, tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    result = run("summarize", "story", "-o", out)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [str(out / name) for name in FILES]
    assert sorted(path.name for path in out.iterdir()) == sorted(FILES)
    assert parse_summary((out / "summary.json").read_text()) == WHOLE
    assert json.loads((out / "incidents.jsonl").read_text())["file"] == "courier.txt"


def test_the_options_of_a_run_reach_the_workflow(stories: Stories) -> None:
    args = "--engine model --model vel-1 --base-url http://127.0.0.1:1/v1 --replay tapes --mode tools"
    run("summarize", "story", *args.split(), *["--concurrency", "2", "--call-seconds", "3", "--run-seconds", "4"])
    options = Options(
        engine="model", model="vel-1", base_url="http://127.0.0.1:1/v1", replay=Path("tapes"), mode="tools",
        concurrency=2, call_seconds=3, run_seconds=4,
    )  # fmt: skip
    assert stories.calls == [(Path("story"), options)]
    run("summarize", "story")
    assert stories.calls[1][1] == Options()


@pytest.mark.parametrize(
    ("args", "engine", "record"),
    [
        pytest.param([], "auto", Path("out/replies"), id="beside the results"),
        pytest.param(["--record", "tapes"], "model", Path("tapes"), id="where asked for, which takes a model"),
        pytest.param(["--engine", "offline"], "offline", None, id="rules have no replies"),
        pytest.param(["--replay", "tapes"], "auto", None, id="a replay is a recording already"),
    ],
)
def test_replies_of_a_model_are_kept(
    stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[str], engine: str, record: Path | None
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("summarize", "story", "-o", "out", *args).exit_code == 0
    assert (stories.calls[0][1].engine, stories.calls[0][1].record) == (engine, record)


def test_articles_that_failed_are_named_and_make_exit_code_1(stories: Stories) -> None:
    stories.queue = [incomplete("bad\x1b[2J\u202e.txt\nfake: line")]
    result = run("summarize", "story")
    assert result.exit_code == 1
    assert "not used: bad[U+001B][2J[U+202E].txt fake: line (read): x\n" in result.stderr
    assert "withheld: 1, refused" in result.stderr


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.InputError("'story' is no folder"), 2),
        (errors.OutputError("no"), 2),
        (errors.AuthenticationError("key refused"), 3),
        (errors.UnreachableError("no answer"), 3),
        (errors.QuotaError("used up"), 3),
        (errors.ReplyError("no JSON"), 3),
        (errors.RefusedError("declined"), 3),
        (errors.RecordingError("no recording"), 4),
        (KeyboardInterrupt(), 130),
        (ZeroDivisionError("by\nzero"), 70),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else str(value),
)
def test_an_error_is_one_line_and_its_own_exit_code(stories: Stories, error: BaseException, code: int) -> None:
    stories.queue = [error]
    result = run("summarize", "story", "-q")
    assert result.exit_code == code
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("crosswire: ")
    assert " ".join(str(error).split()) in result.stderr


def test_debug_shows_where_an_error_comes_from(stories: Stories) -> None:
    stories.queue = [errors.InputError("'story' is no folder")]
    result = run("summarize", "story", "--debug")
    assert result.exit_code == 2
    assert "Traceback" in result.stderr
    assert "in summarize" in result.stderr


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(["summarize", "story", "-o", "out", "--format", "json"], id="two ways out"),
        pytest.param(["summarize"], id="no folder"),
        pytest.param(["summarize", "story", "--engine", "magic"], id="unknown engine"),
        pytest.param(["summarize", "story", "--concurrency", "0"], id="no worker"),
        pytest.param(["summarize", "story", "--engine", "offline", "--model", "m"], id="a model for rules"),
        pytest.param(["summarize", "story", "--engine", "offline", "--replay", "nope"], id="a replay for rules"),
        pytest.param(["summarize", "story", "--engine", "offline", "--record", "r"], id="a recording of rules"),
        pytest.param(["summarize", "story", "--replay", "a", "--record", "b"], id="a recording of a replay"),
        pytest.param(["schema", "poem"], id="unknown schema"),
        pytest.param(["sing"], id="unknown command"),
    ],
)
def test_wrong_usage_is_exit_code_2_before_anything_is_run(stories: Stories, args: list[str]) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert result.stderr
    assert stories.calls == []


@pytest.mark.parametrize("command", ["summarize", "batch"])
def test_a_place_that_cannot_be_written_is_found_before_anything_is_run(
    stories: Stories, tmp_path: Path, command: str
) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path)
    for out in ("file", "link"):
        result = run(command, "story", "-o", tmp_path / out)
        assert result.exit_code == 2
        assert str(tmp_path / out) in result.stderr
    assert stories.calls == []


def test_batch_writes_each_story_to_a_folder_of_its_name_and_tells_of_it_in_one_line(
    stories: Stories, tmp_path: Path
) -> None:
    left_out = incomplete("photo.jpg")
    failure = left_out.summary.failures[0].model_copy(update={"stage": LEFT_OUT})
    left_out = left_out._replace(summary=left_out.summary.model_copy(update={"failures": (failure,)}))
    stories.queue = [DONE, incomplete(), errors.InputError("empty"), left_out]
    result = run("batch", "week/monday/", "tuesday", "wednesday", "thursday", "-o", tmp_path, "-q")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "monday\tdone\t4 sentences\t2 disagreements\t3 articles\t0 failed",
        "tuesday\tincomplete\t4 sentences\t2 disagreements\t3 articles\t1 failed",
        "wednesday\tfailed\tempty",
        "thursday\tdone\t4 sentences\t2 disagreements\t3 articles\t0 failed",
    ]
    for name in ("monday", "tuesday", "thursday"):
        assert sorted(path.name for path in (tmp_path / name).iterdir()) == sorted(FILES)


def test_batch_without_a_folder_puts_each_summary_on_a_line(stories: Stories) -> None:
    result = run("batch", "monday", "tuesday")
    assert [parse_summary(line) for line in result.stdout.splitlines()] == [WHOLE, WHOLE]


@pytest.mark.parametrize(
    ("second", "code"),
    [
        pytest.param(KeyboardInterrupt(), 130, id="stopped by hand"),
        pytest.param(errors.AuthenticationError("key refused"), 3, id="no further request can work"),
        pytest.param(errors.ReplyError("no JSON"), 1, id="one story fails"),
        pytest.param(errors.InputError("empty"), 1, id="one folder is empty"),
    ],
)
def test_batch_keeps_what_was_finished(stories: Stories, tmp_path: Path, second: BaseException, code: int) -> None:
    stories.queue = [DONE, second, DONE]
    result = run("batch", "a", "b", "c", "-o", tmp_path, "-q")
    assert result.exit_code == code
    assert parse_summary((tmp_path / "a" / "summary.json").read_text()) == WHOLE
    assert not (tmp_path / "b" / "summary.json").exists()
    assert (tmp_path / "c" / "summary.json").exists() == (code == 1)
    assert len(result.stderr.splitlines()) == 1


def test_batch_in_which_no_story_is_summarized_ends_with_the_code_of_the_first_error(stories: Stories) -> None:
    stories.queue = [errors.RecordingError("no recording"), errors.InputError("empty")]
    assert run("batch", "a", "b").exit_code == 4


def test_stories_of_one_name_are_told_apart_by_the_folders_above(stories: Stories, tmp_path: Path) -> None:
    result = run("batch", "mon/flood", "tue/Flood", "fire", "-o", tmp_path, "-q")
    assert [line.split("\t")[0] for line in result.stdout.splitlines()] == ["mon/flood", "tue/Flood", "fire"]
    assert (tmp_path / "mon" / "flood" / "summary.json").is_file()


@pytest.mark.parametrize("folders", [("x/story", "x/story"), ("x/story", "y/../x/story"), ("/",)])
def test_batch_refuses_stories_whose_results_would_be_one(stories: Stories, folders: tuple[str, ...]) -> None:
    result = run("batch", *folders)
    assert result.exit_code == 2
    assert repr(folders[0]) in result.stderr
    assert stories.calls == []


@pytest.mark.parametrize(("failures", "code"), [((), 0), ((Failure(file="x.txt", stage="extract", reason="r"),), 1)])
def test_extract_puts_one_line_an_article_or_writes_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, failures: tuple[Failure, ...], code: int
) -> None:
    async def extract(*_: object) -> workflow.Extraction:
        return workflow.Extraction((ROW, ROW), failures, ())

    monkeypatch.setattr(workflow, "extract_story", extract)
    result = run("extract", "story")
    assert result.exit_code == code
    assert [json.loads(line)["article"] for line in result.stdout.splitlines()] == ["a1f0", "a1f0"]
    written = run("extract", "story", "-o", tmp_path)
    assert written.stdout.splitlines() == [str(tmp_path / name) for name in ("incidents.jsonl", "run.jsonl")]
    assert (tmp_path / "incidents.jsonl").read_text() == result.stdout


HOLDS = CheckResult(id="citations", passed=True, detail="all hold")
FAILS = CheckResult(id="figures", passed=False, detail="one does not")
NOT_APPLYING = CheckResult(id="quotations", passed=None, detail="none quoted")
FINDINGS = (
    Finding("figures", "sentence 2", "Twelve\x1b", "no cited words say 12"),
    Finding("spans", "citation 1 of sentence 4", "Two", "the file says otherwise"),
    Finding("wording", "title", "aground", "not said"),
    Finding("coverage", "articles", "post.txt", "not cited"),
)


@pytest.mark.parametrize(
    ("findings", "checks", "code", "lines"),
    [
        pytest.param(
            (), (HOLDS, NOT_APPLYING), 0, ["0 findings; of 2 checks 1 passed, 0 failed, 1 did not apply"], id="holds"
        ),
        pytest.param(
            FINDINGS,
            (HOLDS, FAILS),
            1,
            [
                r"sentence 2 (figures): 'Twelve\x1b': no cited words say 12",
                f"    {WHOLE.sentences[1].text}",
                "citation 1 of sentence 4 (spans): 'Two': the file says otherwise",
                f"    {WHOLE.sentences[3].text}",
                "title (wording): 'aground': not said",
                f"    {WHOLE.title.text}",
                "articles (coverage): 'post.txt': not cited",
                "4 findings; of 2 checks 1 passed, 1 failed, 0 did not apply",
            ],
            id="finding",
        ),
        pytest.param(
            (),
            (FAILS,),
            1,
            [
                "the summary (figures): one does not",
                "0 findings; of 1 checks 0 passed, 1 failed, 0 did not apply",
            ],
            id="failed check without finding",
        ),
    ],
)
def test_verify_names_what_does_not_hold(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    findings: tuple[Finding, ...],
    checks: tuple[CheckResult, ...],
    code: int,
    lines: list[str],
) -> None:
    seen: list[object] = []

    def verify(*args: object) -> Verification:
        seen.extend(args)
        return Verification(findings, checks)

    monkeypatch.setattr(workflow, "verify_story", verify)
    (tmp_path / "summary.json").write_text("\ufeff" + render_json(WHOLE), encoding="utf-8")
    result = run("verify", tmp_path / "summary.json", "story")
    *told, unchecked = result.stdout.splitlines()
    assert (result.exit_code, told) == (code, lines)
    assert unchecked.startswith("not checked, ")
    assert seen == [WHOLE, Path("story")]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"{}", "disagreements: Field required; and 9 more", id="wrong shape"),
        pytest.param(b"\xff\xfe", "utf-8", id="not text"),
        pytest.param(None, "cannot be read", id="missing"),
    ],
)
def test_verify_refuses_what_is_no_summary(tmp_path: Path, content: bytes | None, says: str) -> None:
    path = tmp_path / "summary.json"
    if content is not None:
        path.write_bytes(content)
    result = run("verify", path, "story")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert says in result.stderr
    assert str(path) in result.stderr


@pytest.mark.parametrize(
    "shape", ["incident", "summary", "diff", "article", "reconciliation", "proposal", "alignment", "draft"]
)
def test_schema_prints_a_json_schema(shape: str) -> None:
    result = run("schema", shape)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["type"] == "object"


def test_the_schema_of_a_summary_names_every_field_as_it_is_written() -> None:
    assert list(json.loads(run("schema", "summary").stdout)["properties"]) == list(json.loads(render_json(WHOLE)))


@pytest.mark.parametrize("command", ["summarize", "batch", "extract", "verify", "diff", "schema"])
def test_help_of_each_command_shows_an_example(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"\n    crosswire {command} " in result.stdout


def test_help_and_version_import_nothing_that_takes_time() -> None:
    heavy = {"openai", "instructor", "jinja2", "dateparser", "rich", "crosswire.workflow", "crosswire.engines"}
    code = f"import sys, crosswire.__main__; print(*{heavy!r} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)  # noqa: S603
    assert done.stdout == "\n"
    assert run("--version").stdout.startswith("crosswire ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_no_fault_of_crosswire() -> None:
    with Path("/dev/full").open("w") as full:
        args = [sys.executable, "-m", "crosswire", "schema", "summary"]
        done = subprocess.run(args, check=False, stdout=full, stderr=subprocess.PIPE)  # noqa: S603
    assert done.returncode == 2
    assert (
        done.stderr.decode()
        == "crosswire: stdout cannot be written (No space left on device); make room, or name a folder\n"
    )


def test_a_reader_that_goes_away_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    args = [sys.executable, "-m", "crosswire", "schema", "summary"]
    done = subprocess.run(args, check=False, stdout=writing, stderr=subprocess.PIPE)  # noqa: S603
    os.close(writing)
    assert done.stderr == b""
