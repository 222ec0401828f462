"""One run under the eyes of the command line: progress, and what a run that ends early leaves. Renders nothing."""

from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from crosswire.cli.console import say, show_progress
from crosswire.cli.flags import Flags
from crosswire.cli.output import LOG, SUMMARY_FILES, prepare_folder, write_files
from crosswire.errors import OutputError
from crosswire.interrupts import run_interruptibly
from crosswire.journal import Journal
from crosswire.options import Options
from crosswire.render.json_text import render_lines

R = TypeVar("R")
_KEEPING = "run the same command again; the replies of a model are kept where -o or --record names a folder"


def run_watched(work: Callable[[Options, Journal], Coroutine[Any, Any, R]], out: Path | None, flags: Flags) -> R:
    """Return what *work* returns, its progress shown; one that ends early leaves its log in *out*.

    What an earlier run wrote there stays: stderr says so, and how many replies of a model are kept.

    Raises:
        InputError: The choices of *flags* cannot go together; then nothing is run.
        KeyboardInterrupt: Its words say what is kept.
    """
    options = flags.options(out)
    earlier = _list_kept(options)
    with show_progress(quiet=flags.quiet) as listener:
        journal = Journal(listener)
        try:
            return run_interruptibly(work(options, journal))
        except BaseException as error:
            kept = _describe_kept(options, earlier)
            _leave_log(out, journal, flags)
            if isinstance(error, KeyboardInterrupt):
                raise KeyboardInterrupt(kept or _KEEPING) from None
            if kept and not flags.quiet:
                say(kept)
            raise


def _list_kept(options: Options) -> frozenset[Path]:
    try:
        return frozenset(options.record.glob("*.yaml")) if options.record else frozenset()
    except OSError:
        return frozenset()


def _describe_kept(options: Options, earlier: frozenset[Path]) -> str:
    """How many replies are kept, those of this run and those that it found, and what the next run makes of them."""
    kept = _list_kept(options)
    if not kept:
        return ""
    new = len(kept - earlier)
    replies = "1 reply of this run is" if new == 1 else f"{new} replies of this run are"
    older = f", beside {len(kept) - new} of earlier ones" if len(kept) > new else ""
    return f"{replies} kept in {str(options.record)!r}{older}: the same command goes on from there"


def _leave_log(out: Path | None, journal: Journal, flags: Flags) -> None:
    if out is None:
        return
    if any(entry.stage != "read" for entry in journal.entries):
        with suppress(OutputError):
            prepare_folder(out, (LOG,))
            write_files(out, {LOG: render_lines(entry._asdict() for entry in journal.entries)})
    if not flags.quiet and any((out / name).exists() for name in SUMMARY_FILES if name != LOG):
        say(f"{str(out)!r} still has the results of an earlier run")
