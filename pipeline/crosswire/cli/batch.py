"""Several stories, one after the other. A story that fails stops none but itself, and what is done is written."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crosswire.cli.commands import find_failed, render_files, report_result, run_story
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
    failed; of a story that failed name, outcome and reason. Without it, stdout has one line of JSON for each story
    that was summarized.

    The code is 0 when all is done, 1 when something failed, and that of the first error when no story was
    summarized.

    Raises:
        InputError: A folder is given twice, or has no name.
        OutputError: *out* cannot be written.
        ProviderError: Every further story would fail in the same way.
    """
    names = _name_stories(folders)
    if out is not None:
        prepare_folder(out, ())
        for name in names:
            # Those of stories that may yet fail are not made beforehand.
            if (out / name).exists() or (out / name).is_symlink():
                prepare_folder(out / name, SUMMARY_FILES)
    errors: list[CrosswireError] = []
    incomplete = False
    for name, folder in zip(names, folders, strict=True):
        try:
            result = run_story(folder, flags, out / name if out else None)
        except CrosswireError as error:
            if isinstance(error, ProviderError) and error.fatal:
                raise
            errors.append(error)
            say(f"crosswire: {name}: {error}")
            if out is not None:
                _put_columns((name, "failed", str(error)))
            continue
        incomplete = incomplete or bool(find_failed(result.summary.failures))
        _publish(name, result, out)
        report_result(result, flags)
    if len(errors) == len(folders):
        return errors[0].exit_code
    return 1 if errors or incomplete else 0


def _name_stories(folders: Sequence[Path]) -> list[str]:
    """A name for each of *folders*: its own, with as much of the path before it as two of one name need."""
    paths = [folder.resolve().parts[1:] for folder in folders]
    depths = [1] * len(paths)
    while True:
        names = ["/".join(path[-depth:]) for path, depth in zip(paths, depths, strict=True)]
        # Two names that differ in case alone are one folder on many disks.
        taken = Counter(name.casefold() for name in names)
        for number, (name, path) in enumerate(zip(names, paths, strict=True)):
            if not name or (taken[name.casefold()] > 1 and depths[number] >= len(path)):
                raise InputError(f"{str(folders[number])!r} has no name of its own among the stories: give it once")
            depths[number] += taken[name.casefold()] > 1
        if len(taken) == len(names):
            return names


def _publish(name: str, result: Result, out: Path | None) -> None:
    if out is None:
        put(render_json(result.summary, indent=None))
        return
    prepare_folder(out / name, SUMMARY_FILES)
    write_files(out / name, render_files(result))
    _put_columns(_columns(name, result))


def _put_columns(columns: Iterable[str]) -> None:
    put("\t".join(map(make_one_line, columns)) + "\n")


def _columns(name: str, result: Result) -> Iterator[str]:
    summary = result.summary
    yield name
    yield "incomplete" if find_failed(summary.failures) else "done"
    yield f"{len(summary.sentences)} sentences"
    yield f"{len(summary.disagreements)} disagreements"
    yield f"{len(summary.articles)} articles"
    yield f"{len(find_failed(summary.failures))} failed"
