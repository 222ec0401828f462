"""What the documents list is what there is."""

import json
import re
from pathlib import Path

from crosswire.checks.catalogue import PROMISES
from crosswire.cli.app import EXIT_CODES

ROOT = Path(__file__).parent.parent


def rows(document: str) -> list[list[str]]:
    """The cells of every row of every table."""
    lines = (ROOT / document).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]


def test_every_check_is_explained_in_its_own_words() -> None:
    assert {row[0]: row[1] for row in rows("docs/checks.md") if re.fullmatch(r"V\d\d", row[0])} == PROMISES


def test_every_figure_stands_with_its_bound() -> None:
    watched = json.loads((ROOT / "benchmarks" / "quality" / "floors.json").read_text(encoding="utf-8"))
    listed = {row[0]: row[1:] for row in rows("docs/quality.md") if "." in row[0]}
    assert listed == {
        name: [
            f"at most {entry['ceiling']:g}" if "ceiling" in entry else f"at least {entry['floor']:g}",
            entry.get("anchor", ""),
        ]
        for name, entry in watched.items()
    }


def test_every_exit_code_is_told_in_the_readme_as_in_the_help() -> None:
    told = {int(row[0]): row[1] for row in rows("README.md") if row[0].isdigit()}
    assert told == EXIT_CODES


def test_every_document_that_is_linked_is_there() -> None:
    for document in ("README.md", "CONTRIBUTING.md", *(str(path.relative_to(ROOT)) for path in ROOT.glob("docs/*.md"))):
        text = (ROOT / document).read_text(encoding="utf-8")
        for path in re.findall(r"`((?:docs|cassettes|benchmarks|seeds)/[\w./-]+\.\w+)`", text):
            assert (ROOT / path).is_file(), (document, path)
