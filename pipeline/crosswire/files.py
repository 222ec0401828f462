"""Files written whole or not at all. Knows no name and no content of them."""

import secrets
from collections.abc import Mapping
from pathlib import Path


def write_whole(texts: Mapping[Path, str]) -> None:
    """Write each of *texts* as UTF-8 into its file.

    All are written beside their places first and moved there last, so that a full disk leaves the files of an
    earlier run whole.

    Raises:
        OSError: one of them cannot be written.
    """
    temporaries = {path: name_temporary(path) for path in texts}
    try:
        for path, temporary in temporaries.items():
            with temporary.open("x", encoding="utf-8", newline="\n") as file:
                file.write(texts[path])
        for path, temporary in temporaries.items():
            temporary.replace(path)
    finally:
        for temporary in temporaries.values():
            temporary.unlink(missing_ok=True)


def name_temporary(path: Path) -> Path:
    """Return a name beside *path* that no other file has."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
