"""Several stories, one after the other. A story that fails stops none but itself, and what is done is written."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from crosswire.cli.commands import render_files, report_losses, report_other_incidents, run_story
from crosswire.cli.console import put, say
from crosswire.cli.flags import Flags
from crosswire.cli.output import SUMMARY_FILES, prepare_folder, write_files
from crosswire.errors import CrosswireError, InputError, ProviderError
from crosswire.render.json_text import render_json
from crosswire.render.visible import make_one_line
from crosswire.workflow import Result


def run_batch(folders: Sequence[Path], out: Path | None, flags: Flags) -> int:
    """Summarize the story in each of *folders*, and return the exit code of the whole.

    With *out*, the files of a story are written below it as soon as the story is done, and stdout has one line
    of columns a story, separated by tabs: name, outcome, sentences, disagreements, articles, articles that
    failed. Without it, stdout has one line of JSON a story: the summary.

    The code is 0 when all is done, 1 when something failed, and that of the first error when no story was
    summarized.

    Raises:
        InputError: Two folders have the same name, so that their results would be one.
        OutputError: *out* cannot be written.
        ProviderError: Every further story would fail in the same way.
    """
    names = _name_stories(folders)
    if out is not None:
        prepare_folder(out, ())
        for name in names:
            prepare_folder(out / name, SUMMARY_FILES)
    errors: list[CrosswireError] = []
    incomplete = False
    for name, folder in zip(names, folders, strict=True):
        try:
            result = run_story(folder, flags)
        except CrosswireError as error:
            if isinstance(error, ProviderError) and error.fatal:
                raise
            errors.append(error)
            say(f"crosswire: {name}: {error}")
            continue
        incomplete = incomplete or bool(result.summary.failures)
        _publish(name, result, out)
        report_losses(result.summary.failures, result.summary.withheld, flags)
        report_other_incidents(result.summary.articles, flags)
    if len(errors) == len(folders):
        return errors[0].exit_code
    return 1 if errors or incomplete else 0


def _name_stories(folders: Sequence[Path]) -> list[str]:
    names: dict[str, Path] = {}
    for folder in folders:
        name = folder.resolve().name
        # Two names that differ in case alone are one folder on many disks.
        if not name or name.casefold() in map(str.casefold, names):
            raise InputError(f"{str(folder)!r} has no name of its own among the stories: rename it, or run it alone")
        names[name] = folder
    return list(names)


def _publish(name: str, result: Result, out: Path | None) -> None:
    if out is None:
        put(render_json(result.summary, indent=None))
        return
    write_files(out / name, render_files(result))
    put("\t".join(map(make_one_line, _columns(name, result))) + "\n")


def _columns(name: str, result: Result) -> Iterator[str]:
    summary = result.summary
    yield name
    yield "incomplete" if summary.failures else "done"
    yield f"{len(summary.sentences)} sentences"
    yield f"{len(summary.disagreements)} disagreements"
    yield f"{len(summary.articles)} articles"
    yield f"{len(summary.failures)} failed"
