"""What the commands do for one story, each from its arguments to its exit code. Imported when a command is run."""

import re
from collections.abc import Sequence
from pathlib import Path

import crosswire_schemas
from crosswire import workflow
from crosswire.checks.rules.consistency import UNCHECKED
from crosswire.cli.console import put, put_line, say
from crosswire.cli.flags import Flags, Format, Shape
from crosswire.cli.input import read_summary
from crosswire.cli.output import INCIDENTS, LOG, SUMMARY_FILES, prepare_folder, write_files
from crosswire.cli.running import run_watched
from crosswire.errors import InputError
from crosswire.reading import LEFT_OUT
from crosswire.record import WARNINGS
from crosswire.render.json_text import render_incidents, render_json, render_lines, render_schema
from crosswire.render.markdown import render_markdown
from crosswire.render.page import render_html
from crosswire_schemas import Summary
from crosswire_schemas.summary import Failure, Withheld

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
        result = run_story(folder, flags, out)
        _write(out, render_files(result))
    report_result(result, flags)
    return 1 if find_failed(result.summary.failures) else 0


def extract_folder(folder: Path, out: Path | None, flags: Flags) -> int:
    """Extract the incident of each article in *folder*: to stdout, or to a file in *out*."""
    if out is not None:
        prepare_folder(out, (INCIDENTS, LOG))
    extraction = run_watched(lambda *how: workflow.extract_story(folder, *how), out, flags)
    lines = render_incidents(extraction.incidents)
    if out is None:
        put(lines)
    else:
        _write(out, {INCIDENTS: lines, LOG: render_lines(entry._asdict() for entry in extraction.log)})
    report_losses(extraction.failures, extraction.withheld, flags)
    return 1 if find_failed(extraction.failures) else 0


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
    put_line(f"not checked, since it cannot be told from a summary and its articles: {'; '.join(UNCHECKED)}")
    return 1 if verification.findings or failed else 0


def print_schema(shape: Shape) -> None:
    """Put the JSON Schema of *shape* on stdout."""
    record = getattr(crosswire_schemas, _RECORDS[shape])
    put(render_schema(record.model_json_schema(mode="serialization")))


def run_story(folder: Path, flags: Flags, out: Path | None = None) -> workflow.Result:
    """Return the summary of the story in *folder*, and all that belongs to it, with the progress shown.

    *out* is where its files will stand: a run that ends early leaves its log there, and the replies it got.
    """
    return run_watched(lambda *how: workflow.summarize_story(folder, *how), out, flags)


def render_files(result: workflow.Result) -> dict[str, str]:
    """Return the text of each file of *result*, by the file's name."""
    return {
        "summary.json": render_json(result.summary),
        "summary.md": render_markdown(result.summary),
        "summary.html": render_html(result.summary, result.articles),
        INCIDENTS: render_incidents(result.incidents),
        LOG: render_lines(entry._asdict() for entry in result.log),
    }


def find_failed(failures: Sequence[Failure]) -> list[Failure]:
    """Return those of *failures* that were to be read; the others were left out as nobody's article."""
    return [failure for failure in failures if failure.stage != LEFT_OUT]


def report_result(result: workflow.Result, flags: Flags) -> None:
    """Say on stderr what an editor should know of *result* before reading it."""
    summary = result.summary
    report_losses(summary.failures, summary.withheld, flags)
    if flags.quiet:
        return
    for entry in summary.articles:
        for note in entry.notes:
            if note.startswith(WARNINGS):
                say(f"note: {entry.file}: {note}")
    if result.reused:
        say(f"{result.reused} of {summary.run.requests} replies were kept from an earlier run and not asked again")


def report_losses(failures: Sequence[Failure], withheld: Sequence[Withheld], flags: Flags) -> None:
    """Say on stderr which files could not be used, and how much was withheld."""
    if flags.quiet:
        return
    for failure in failures:
        say(f"not used: {failure.file} ({failure.stage}): {failure.reason}")
    if withheld:
        say(f"withheld: {len(withheld)}, refused by a check or left out; the result lists each with its reason")


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
