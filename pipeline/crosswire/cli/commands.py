"""What the commands do for one story, each from its arguments to its exit code. Imported when a command is run."""

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path

import crosswire_schemas
from crosswire import workflow
from crosswire.cli.console import put, put_line, say, show_progress
from crosswire.cli.flags import Flags, Format, Shape
from crosswire.cli.input import read_summary
from crosswire.cli.output import SUMMARY_FILES, prepare_folder, write_files
from crosswire.errors import InputError
from crosswire.record import UNRELATED
from crosswire.render.json_text import render_incidents, render_json, render_lines, render_schema
from crosswire.render.markdown import render_markdown
from crosswire.render.page import render_html
from crosswire_schemas import Summary
from crosswire_schemas.summary import ArticleEntry, Failure, Withheld

_INCIDENTS = "incidents.jsonl"
_RECORDS: dict[Shape, str] = {
    "incident": "Incident",
    "summary": "Summary",
    "diff": "SummaryDiff",
    "article": "Article",
    "reconciliation": "Reconciliation",
    "proposal": "IncidentProposal",
    "alignment": "Alignment",
    "draft": "Draft",
}


def summarize_folder(folder: Path, out: Path | None, wanted: Format | None, flags: Flags) -> int:
    """Summarize the story in *folder*: to stdout as *wanted*, or to files in *out* whose paths stdout names."""
    if out is None:
        result = run_story(folder, flags)
        put(_render(result, wanted or "markdown"))
    else:
        if wanted is not None:
            raise InputError("--format says what stdout gets, and -o writes every format: give one of the two")
        prepare_folder(out, SUMMARY_FILES)
        result = run_story(folder, flags)
        _write(out, render_files(result))
    report_losses(result.summary.failures, result.summary.withheld, flags)
    report_other_incidents(result.summary.articles, flags)
    return 1 if result.summary.failures else 0


def extract_folder(folder: Path, out: Path | None, flags: Flags) -> int:
    """Extract the incident of each article in *folder*: to stdout, or to a file in *out*."""
    if out is not None:
        prepare_folder(out, (_INCIDENTS,))
    with show_progress(quiet=flags.quiet) as listener:
        extraction = asyncio.run(workflow.extract_story(folder, flags.options(), listener))
    lines = render_incidents(extraction.incidents)
    if out is None:
        put(lines)
    else:
        _write(out, {_INCIDENTS: lines})
    report_losses(extraction.failures, extraction.withheld, flags)
    return 1 if extraction.failures else 0


def verify_summary(path: Path, folder: Path) -> int:
    """Say what of the summary at *path* does not hold against *folder*, and how many checks passed."""
    summary = read_summary(path)
    verification = workflow.verify_story(summary, folder)
    for finding in verification.findings:
        put_line(f"{finding.where} ({finding.check}): {finding.text!r}: {finding.reason}")
        sentence = _find_sentence(finding.where, summary)
        if sentence is not None:
            put_line(sentence, indent="    ")
    outcomes = [check.passed for check in verification.checks]
    told = {finding.check for finding in verification.findings}
    failed = [check for check in verification.checks if check.passed is False]
    for check in failed:
        if check.id not in told:
            put_line(f"the summary ({check.id}): {check.detail}")
    put_line(
        f"{len(verification.findings)} findings; of {len(outcomes)} checks {outcomes.count(True)} passed, "
        f"{len(failed)} failed, {outcomes.count(None)} did not apply"
    )
    return 1 if verification.findings or failed else 0


def print_schema(shape: Shape) -> None:
    """Put the JSON Schema of *shape* on stdout."""
    record = getattr(crosswire_schemas, _RECORDS[shape])
    put(render_schema(record.model_json_schema(mode="serialization")))


def run_story(folder: Path, flags: Flags) -> workflow.Result:
    """Return the summary of the story in *folder*, and all that belongs to it, with the progress shown."""
    with show_progress(quiet=flags.quiet) as listener:
        return asyncio.run(workflow.summarize_story(folder, flags.options(), listener))


def render_files(result: workflow.Result) -> dict[str, str]:
    """Return the text of each file of *result*, by the file's name."""
    return {
        "summary.json": render_json(result.summary),
        "summary.md": render_markdown(result.summary),
        "summary.html": render_html(result.summary, result.articles),
        _INCIDENTS: render_incidents(result.incidents),
        "run.jsonl": render_lines(entry._asdict() for entry in result.log),
    }


def report_losses(failures: Sequence[Failure], withheld: Sequence[Withheld], flags: Flags) -> None:
    """Say on stderr which files could not be used, and how much was withheld."""
    if flags.quiet:
        return
    for failure in failures:
        say(f"not used: {failure.file} ({failure.stage}): {failure.reason}")
    if withheld:
        say(f"withheld: {len(withheld)}, refused by a check or left out; the result lists each with its reason")


def report_other_incidents(articles: Sequence[ArticleEntry], flags: Flags) -> None:
    """Say on stderr which files are on something else than the story: on another incident, or nothing shared."""
    if flags.quiet:
        return
    for entry in articles:
        if UNRELATED in entry.notes:
            say(f"not of this story: {entry.file} {UNRELATED}")
        elif entry.other_incident:
            day = entry.other_incident
            say(f"not of this story: {entry.file} tells of another incident, of {day}; that is background")


def _render(result: workflow.Result, wanted: Format) -> str:
    if wanted == "json":
        return render_json(result.summary)
    if wanted == "html":
        return render_html(result.summary, result.articles)
    return render_markdown(result.summary)


def _write(out: Path, texts: dict[str, str]) -> None:
    for path in write_files(out, texts):
        put_line(str(path))


def _find_sentence(where: str, summary: Summary) -> str | None:
    if where == "title":
        return summary.title.text
    number = re.search(r"sentence (\d+)", where)
    return summary.sentences[int(number[1]) - 1].text if number else None
