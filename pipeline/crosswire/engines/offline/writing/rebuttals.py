"""What is said against what was chosen: a denial, a release, an acquittal. Nobody is accused without it (BBC)."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from crosswire.engines.offline.writing.lines import Line

_REBUTS: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed)|"
    # "The dispute comes as ...", "a disputed border".
    r"disput(?:es?|ed) (?:the|that|this|those|it|his|her|their|its|any|what|whether|[A-Z]\w+)|"
    r"nothing (?:was|were|has|had)|(?:had|has|have) [a-z]+(?: [a-z]+)? nothing|cleared of|acquitted|exonerated|"
    r"on the run|at large|without charges?|not guilty|(?:is|are|was|were) innocent|"
    r"(?:dropped|withdrew) (?:the|all) charges?|"
    # A film and a video are released too, and a man may be called Freed.
    r"(?:freed|released) (?:on (?:bail|bond)|from (?:custody|jail|prison|detention))|"
    r"(?:[Pp]olice|[Pp]rosecutors?|judge|court|[Aa]uthorities|[Oo]fficers|[Dd]etectives) (?:(?:have|has|had|later) )*"
    r"(?:freed|released) (?:him|her|them|[A-Z]\w*|the (?:man|woman|suspect|two|three))|"
    r"(?:was|were|is|has|had|have) (?:not|never)(?: been)? (?:arrested|charged|accused|involved|detained))\b"
)
_CHARGES: Final = re.compile(r"\b(?:guilty|convicted|arrested|detained|charged|accused|blamed)\b", re.IGNORECASE)
_NAME: Final = 2
_MOST: Final = 2
"""Rebuttals in one summary, beyond the room there is for other sentences."""


def is_rebuttal(text: str) -> bool:
    """Return whether *text* denies something or takes it back."""
    return bool(_REBUTS.search(text))


def find_rebuttals(chosen: Sequence[Line], lines: Sequence[Line], core: Collection[str]) -> list[Line]:
    """Return those of *lines* that deny what one of *chosen* tells, or tell what one denies, the nearest first.

    Both have a word in common that is not one of the *core* words of the story, such as "overloaded", or two of these,
    such as a name.
    """
    taken = {line.candidate.source for line in chosen}
    denials = {line.text for line in (*chosen, *lines) if is_rebuttal(line.text)}
    near: list[tuple[int, Line]] = []
    for line in lines:
        repeated = any(line.content <= other.content for other in (*chosen, *(one for _, one in near)))
        if line.candidate.source not in taken and not repeated:
            against = [one for one in chosen if _is_against(line, one, denials)]
            shared = [len(line.content & one.content) for one in against if _is_on(line.content & one.content, core)]
            near += [(max(shared), line)] if shared else []
    # Whose name and deed are told needs the denial most.
    return [line for _, line in sorted(near, key=lambda pair: -pair[0])[:_MOST]]


def _is_against(line: Line, other: Line, denials: Collection[str]) -> bool:
    """Whether *line*, one of the *denials*, denies what *other* tells, or tells what *other* denies."""
    if line.text in denials or other.text not in denials:
        return line.text in denials
    return 2 * len(line.told & other.told) >= len(line.told) or bool(_CHARGES.search(line.text))


def _is_on(shared: frozenset[str], core: Collection[str]) -> bool:
    return len(shared) >= _NAME or any(word not in core for word in shared)
