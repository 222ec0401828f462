"""One run under the eyes of the command line: progress, and what a run that ends early leaves. Renders nothing."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from crosswire.cli.console import say, show_progress
from crosswire.cli.flags import Flags
from crosswire.cli.output import LOG, SUMMARY_FILES, prepare_folder, write_files
from crosswire.errors import OutputError
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
    with show_progress(quiet=flags.quiet) as listener:
        journal = Journal(listener)
        try:
            return asyncio.run(work(options, journal))
        except BaseException as error:
            kept = _count_kept(options)
            _leave_log(out, journal, flags)
            if isinstance(error, KeyboardInterrupt):
                raise KeyboardInterrupt(kept or _KEEPING) from None
            if kept and not flags.quiet:
                say(kept)
            raise


def _count_kept(options: Options) -> str:
    number = len(list(options.record.glob("*.yaml"))) if options.record else 0
    if not number:
        return ""
    replies = "1 reply is" if number == 1 else f"{number} replies are"
    return f"{replies} kept in {str(options.record)!r}: the same command asks only for the rest"


def _leave_log(out: Path | None, journal: Journal, flags: Flags) -> None:
    if out is None:
        return
    if any(entry.stage != "read" for entry in journal.entries):
        with suppress(OutputError):
            prepare_folder(out, (LOG,))
            write_files(out, {LOG: render_lines(entry._asdict() for entry in journal.entries)})
    if not flags.quiet and any((out / name).exists() for name in SUMMARY_FILES if name != LOG):
        say(f"{str(out)!r} still has the results of an earlier run")
