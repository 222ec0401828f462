"""What is said against what was chosen: a denial, a release, an acquittal. Nobody is accused without it (BBC)."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from crosswire.engines.offline.writing.lines import Line

_REBUTS: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed)|disput(?:es?|ed)|cleared|acquitted|exonerated|"
    r"freed|released(?! (?:an?|the|its|his|her|their)\b)|on the run|at large|without charges?|not guilty|innocent|"
    r"(?:dropped|withdrew) (?:the|all) charges?|"
    r"(?:was|were|is|has|had|have) (?:not|never)(?: been)? (?:arrested|charged|accused|involved|detained))\b",
    re.IGNORECASE,
)
_CHARGES: Final = re.compile(r"\b(?:guilty|convicted|arrested|detained|charged|accused|blamed)\b", re.IGNORECASE)
_NAME: Final = 2
_MOST: Final = 2
"""Rebuttals in one summary, beyond the room there is for other sentences."""


def find_rebuttals(chosen: Sequence[Line], lines: Sequence[Line], core: Collection[str]) -> list[Line]:
    """Return those of *lines* that deny what one of *chosen* tells, or tell what one denies, the weightiest first.

    Both have a word in common that is not one of the *core* words of the story, such as "overloaded", or two of these,
    such as a name.
    """
    taken = {line.candidate.source for line in chosen}
    found = [
        line
        for line in lines
        if line.candidate.source not in taken
        and any(_is_against(line, other) and _is_on(line.content & other.content, core) for other in chosen)
    ]
    return found[:_MOST]


def _is_against(line: Line, other: Line) -> bool:
    """Whether *line* denies what *other* tells, or tells what *other* denies."""
    if _REBUTS.search(line.text):
        return True
    denied = 2 * len(line.told & other.told) >= len(line.told)
    return bool(_REBUTS.search(other.text)) and (denied or bool(_CHARGES.search(line.text)))


def _is_on(shared: frozenset[str], core: Collection[str]) -> bool:
    return len(shared) >= _NAME or any(word not in core for word in shared)
