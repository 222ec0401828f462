"""Summaries of earlier runs: the only place of the command line that reads one. Judges none."""

from pathlib import Path

from crosswire.errors import InputError
from crosswire.render.json_text import parse_summary
from crosswire_schemas import Summary


def read_summary(path: Path) -> Summary:
    """Return the summary at *path*, a file or the folder of a run that has its summary.json.

    Raises:
        InputError: It cannot be read, or is no summary.
    """
    file = path
    try:
        file = path / "summary.json" if path.is_dir() else path
        return parse_summary(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"{str(file)!r} cannot be read ({error.strerror}): give the summary.json of a run") from error
    except ValueError as error:
        raise InputError(f"{str(file)!r} is no summary ({error}): give the summary.json of a run") from error
