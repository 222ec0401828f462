"""What an earlier run wrote, told by its words: a file of the same name may be somebody's article. Writes nothing."""

import re
from pathlib import Path

from crosswire.options import REPLIES

OWN_MARKS = {
    "summary.json": re.compile(rb'\s*\{\s*"schema"\s*:\s*"crosswire/summary/'),
    "run.jsonl": re.compile(rb'\s*\{\s*"stage"\s*:[^\n]*"started_at"\s*:'),
}
"""How the files begin that no run leaves out. Beside one of these, what has the name of a result is one."""
OWN_OUTPUTS = frozenset({"summary.md", "summary.html", "incidents.jsonl", REPLIES})
_MOST_BYTES = 2000


def find_own_marks(folder: Path) -> set[str]:
    """Return the names of the files in *folder* that a run wrote, of those that no run leaves out."""
    return {name for name, beginning in OWN_MARKS.items() if beginning.match(_read_beginning(folder / name))}


def _read_beginning(path: Path) -> bytes:
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as stream:
            return stream.read(_MOST_BYTES).removeprefix(b"\xef\xbb\xbf")
    except OSError:
        return b""
