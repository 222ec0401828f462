"""Result files: the only place that writes them. Decides no content, and never leaves half a file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from crosswire.errors import OutputError
from crosswire.files import name_temporary, write_whole
from crosswire.options import REPLIES
from crosswire.reading.results import OWN_MARKS, find_own_marks

INCIDENTS, LOG = "incidents.jsonl", "run.jsonl"
SUMMARY_FILES = ("summary.json", "summary.md", "summary.html", INCIDENTS, LOG)


def prepare_folder(folder: Path, names: Sequence[str]) -> None:
    """Make *folder* where it is missing, and see that files of these *names* can be written in it.

    Meant to be called before any work that costs time or money.

    Raises:
        OutputError: It cannot be made or written; it or one of the files is a symbolic link: what is written must
            end up where the caller reads that it does; or one of the files is there, but no sign of a run that
            wrote it: it may be an article.
    """
    try:
        _refuse_link(folder)
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_link(folder / REPLIES)
        _refuse_foreign(folder, names)
        for name in names:
            _refuse_link(folder / name)
            if (folder / name).is_dir():
                raise OutputError(f"{str(folder / name)!r} is a folder where a file should be written: remove it")
        probe = name_temporary(folder / "probe")
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        raise _cannot_write(folder, error) from error


def write_files(folder: Path, texts: Mapping[str, str]) -> list[Path]:
    """Write each of *texts* under its name in *folder*, all or none, and return the paths, in order.

    Raises:
        OutputError: One of them cannot be written, or is a symbolic link.
    """
    paths = [folder / name for name in texts]
    for path in paths:
        _refuse_link(path)
    try:
        write_whole(dict(zip(paths, texts.values(), strict=True)))
    except OSError as error:
        raise _cannot_write(folder, error) from error
    return paths


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        raise OutputError(f"{str(path)!r} is a symbolic link: remove it, or choose another folder with -o")


def _refuse_foreign(folder: Path, names: Sequence[str]) -> None:
    own = find_own_marks(folder)
    for name in names:
        is_own = name in own if name in OWN_MARKS else own
        if (folder / name).is_file() and not is_own:
            raise OutputError(f"{str(folder / name)!r} is there and was not written by a run: choose another -o")


def _cannot_write(folder: Path, error: OSError) -> OutputError:
    reason = error.strerror or type(error).__name__
    return OutputError(f"{str(folder)!r} cannot be written ({reason}): choose another folder with -o")
