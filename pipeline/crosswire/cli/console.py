"""What a run says: progress and messages on stderr, results on stdout. Decides nothing of a run.

Whatever is said may hold words of strangers (file names, titles, replies of a provider): nothing in it reaches the
terminal as a control character, and nothing is read as markup.
"""

import logging
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from crosswire.errors import CrosswireError, OutputError
from crosswire.options import Listener, Progress
from crosswire.render.visible import make_one_line, make_visible

if TYPE_CHECKING:
    from rich.progress import TaskID

INTERRUPTED = 130
FAULT = 70
"""Exit code where crosswire itself is at fault; 70 is EX_SOFTWARE of sysexits."""

_STAGES = {
    "read": "Reading",
    "extract": "Extracting",
    "align": "Aligning",
    "write": "Writing",
    "check": "Checking",
}


def put(text: str) -> None:
    """Write *text* to stdout as UTF-8 whatever the locale, exactly as it is: a rendering, or made visible before.

    Raises:
        OutputError: stdout takes no more, as on a full disk, or was closed from the start.
        BrokenPipeError: nobody reads it any more.
    """
    if sys.stdout is None:
        raise OutputError("stdout is closed; open it, or name a folder with -o")
    try:
        typer.echo(text.encode("utf-8"), nl=False)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # The words are still in the buffer, and Python would stumble over them again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(f"stdout cannot be written ({error.strerror}); make room, or name a folder") from error


def put_line(text: str, *, indent: str = "") -> None:
    """Write *text* to stdout as one visible line."""
    put(f"{indent}{make_one_line(text)}\n")


def say(text: str) -> None:
    """Write *text* to stderr as one visible line."""
    typer.echo(make_one_line(text), err=True)


@contextmanager
def exit_on_error(*, debug: bool) -> Iterator[None]:
    """Turn whatever is raised inside into one line on stderr and the exit code that belongs to it.

    *debug* adds the traceback. A broken pipe and an exit on purpose pass through. The words of a KeyboardInterrupt,
    where it has any, say what to do next.
    """
    try:
        yield
    except CrosswireError as error:
        raise _exit(str(error), error.exit_code, debug=debug) from None
    except KeyboardInterrupt as stop:
        raise _exit(f"stopped before the end: {stop or 'run it again'}", INTERRUPTED, debug=debug) from None
    except (BrokenPipeError, typer.Exit):
        raise
    except Exception as error:  # noqa: BLE001 - the outermost edge: no user is helped by a traceback not asked for
        reason = f"{type(error).__name__}: {error}"
        raise _exit(f"a fault of crosswire itself: {reason}; --debug shows where", FAULT, debug=debug) from None


def _exit(message: str, code: int, *, debug: bool) -> typer.Exit:
    if debug:
        typer.echo(make_visible(traceback.format_exc()), err=True)
    say(f"crosswire: {message}")
    return typer.Exit(code)


@contextmanager
def show_progress(*, quiet: bool) -> Iterator[Listener | None]:
    """Yield a listener that shows the progress of a run; none when *quiet*.

    On a terminal it is a line that moves; elsewhere a line is written as each stage is done. What a run logs on the
    way, such as a wait, stands on stderr too.
    """
    logging.getLogger("crosswire").setLevel(logging.ERROR if quiet else logging.WARNING)
    if quiet:
        yield None
    elif sys.stderr is not None and sys.stderr.isatty():
        with _moving_line() as listener:
            yield listener
    else:
        yield _say_finished_stage


def _say_finished_stage(progress: Progress) -> None:
    if progress.done == progress.total:
        say(f"{_STAGES[progress.stage]}: {progress.done} of {progress.total}")


@contextmanager
def _moving_line() -> Iterator[Callable[[Progress], None]]:
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import Progress as Bars  # noqa: PLC0415 - only a terminal needs it

    columns = (
        TextColumn("{task.description:10}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[detail]}", markup=False),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def show(progress: Progress) -> None:
            name = _STAGES[progress.stage]
            if name not in tasks:
                tasks[name] = bars.add_task(name, detail="")
            detail = make_one_line(progress.detail)
            bars.update(tasks[name], completed=progress.done, total=progress.total, detail=detail)

        yield show
